import type { IncidentEvent } from '../incidents/events.ts';
import type { Settings } from '../incidents/settings.ts';
import { parseEvent } from '../storage/schema.ts';

/** What a file of exported data holds, and what of it is new here. */
export interface Preview {
  readonly fresh: readonly IncidentEvent[];
  readonly known: number;
  /** Records of the file that are none of ours or are damaged. */
  readonly unreadable: number;
}

/** All data as a file's text. */
export function backup(events: readonly IncidentEvent[], settings: Settings): string {
  return `${JSON.stringify({ format: 'mesura', v: 1, events, settings }, null, 2)}\n`;
}

/** Reads an exported file against the log; the same event counts once. Nothing when it is no such file. */
export function preview(file: string, log: readonly IncidentEvent[]): Preview | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(file);
  } catch {
    return undefined;
  }
  const content = raw as { format?: unknown; events?: unknown } | null;
  if (content?.format !== 'mesura' || !Array.isArray(content.events)) return undefined;
  const known = new Set(log.map((event) => event.id));
  const fresh = new Map<string, IncidentEvent>();
  let unreadable = 0;
  let repeated = 0;
  for (const entry of content.events) {
    const event = parseEvent(entry);
    if (event === undefined) unreadable++;
    else if (known.has(event.id) || fresh.has(event.id)) repeated++;
    else fresh.set(event.id, event);
  }
  return { fresh: [...fresh.values()], known: repeated, unreadable };
}
