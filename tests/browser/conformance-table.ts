import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Case, Step } from '../pages/cases.ts';

/** Where runs leave what they found, for `scripts/networks-doc.mjs`; not committed. */
const FOLDER = 'dist/conformance/';

/** One thing that was tried, and what came of it. */
export interface Row {
  readonly surface: string;
  /** What a person did; a move's kind and form, or the name of what must pass. */
  readonly move: string;
  readonly input: 'mouse' | 'touch' | 'keyboard' | 'call';
  readonly lang: string;
  readonly gate: 'gesture' | 'request' | 'none';
  /** What the network answered, where that was tried. */
  readonly outcome?: 'confirmed' | 'failed' | 'broken connection';
  readonly expected: 'held' | 'passes' | 'recorded' | 'not counted';
  readonly as: boolean;
  /** The draft came back as it was. */
  readonly draft?: boolean;
}

/** A network's part of the table. */
export interface Part {
  readonly folder: string;
  readonly network: string;
  readonly unverified: readonly string[];
  readonly rows: readonly Row[];
}

/** What a run found about one network. A case that is tried again replaces its rows. */
export class Table {
  readonly #rows = new Map<string, Row>();

  note(name: string, row: Row): void {
    this.#rows.set([name, row.gate, row.outcome, row.input].join(' '), row);
  }

  /** Prints the table and keeps it, unless less than `least` was tried: a part of a run says nothing of a network. */
  finish(part: Omit<Part, 'rows'>, least = 0): void {
    const rows = [...this.#rows.values()];
    if (rows.length < least) return;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}${part.folder}.json`, `${JSON.stringify({ ...part, rows }, null, 1)}\n`);
    const lines = rows.map((row) =>
      [
        part.network,
        row.surface,
        row.move,
        row.input,
        row.lang,
        row.gate,
        row.outcome ?? '',
        row.as ? row.expected : `NOT ${row.expected}`,
      ].join(' | '),
    );
    const bad = rows.filter((row) => row.expected === 'held' && row.gate !== 'none');
    const good = rows.filter((row) => row.expected === 'passes');
    console.log(
      `\n${lines.join('\n')}\n${part.network}: ${bad.filter((row) => row.as).length} of ${bad.length} caught, ` +
        `${good.filter((row) => !row.as).length} false holds in ${good.length}\n`,
    );
  }
}

/** How the step that carries a case out is done. */
export function inputOf(steps: readonly Step[]): Row['input'] {
  const last = steps.at(-1) ?? { wait: '' };
  return 'tap' in last ? 'touch' : 'key' in last ? 'keyboard' : 'mouse';
}

/** What a case is called in the table. */
export function moveOf({ move, name, harmless }: Case): string {
  if (move === null || harmless) return name.replace(/ \([\w-]+\)$/, '');
  const how = move.kind === 'publish' ? (move.form ?? 'post') : undefined;
  return [move.kind, how, move.redraft && 'redraft', move.batch && 'batch', move.scheduledFor && 'scheduled']
    .filter(Boolean)
    .join(' ');
}

/** Which addresses a build guards: the matches of its manifest's content scripts. */
export function guardedBy(build: string): (url: string) => boolean {
  const manifest = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as {
    content_scripts: { matches: string[] }[];
  };
  const patterns = manifest.content_scripts
    .flatMap((script) => script.matches)
    .map((match) => new RegExp(`^${match.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}`));
  return (url) => patterns.some((pattern) => pattern.test(url));
}
