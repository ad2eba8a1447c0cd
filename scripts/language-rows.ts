import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Context } from '../src/language/index.ts';

/** One labelled text. */
export interface Row extends Context {
  readonly id?: string;
  readonly text: string;
  readonly lang: string;
  readonly labels: readonly string[];
  readonly real?: boolean;
  readonly group?: string;
  readonly note?: string;
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

const blind = 'tests/language/blind';

/** Reads the labelled statements whose file name ends with `part` ('dev' or 'held'). */
export function blindRows<T = Row>(part: 'dev' | 'held', name = 'statements'): T[] {
  if (!existsSync(blind)) return [];
  return readdirSync(blind)
    .filter((file) => file.startsWith(name) && file.endsWith(`.${part}.jsonl`))
    .flatMap((file) => readLines<T>(`${blind}/${file}`));
}

const own = 'tests/language/texts';

/** The project's own labelled texts, one file a language; `group` joins those that were written together. */
export function trainingRows(): Row[] {
  return readdirSync(own)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readLines<Row>(`${own}/${file}`));
}

/** Reads the external development corpus, or gives nothing where it is not beside the project. */
export function externalRows(): Row[] {
  const path = process.env.LANGUAGE_CORPUS ?? '../shared/corpus/dev.jsonl';
  if (!existsSync(path)) return [];
  return readLines<Row>(path).filter((row) => !row.note?.includes('debatable'));
}
