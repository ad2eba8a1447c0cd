import { type Drill, parseDrill } from './drill-format.ts';

/** The drills that come with Mesura, told by us from the public facts of real cases; the id is the file's name. */
export const DRILLS: readonly { readonly id: string; readonly drill: Drill }[] = Object.entries(
  import.meta.glob<string>('./drills/*.json', { query: '?raw', import: 'default', eager: true }),
).map(([path, json]) => ({ id: path.replace(/^.*\/|\.json$/g, ''), drill: parseDrill(json) }));
