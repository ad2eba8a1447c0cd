import { labelsBy, scoresOf } from '../src/language/scores.ts';
import { type Learned, learn, rowFeatures } from './language-learning.ts';
import type { Row } from './language-rows.ts';

/** A text and the labels that were found. */
export interface Judged {
  readonly row: Row;
  readonly found: readonly string[];
}

const warned = ['defensive', 'excuse', 'non_apology'];
const folds = 5;

export const has = (label: string) => (labels: readonly string[]) => labels.includes(label);
export const anyWarned = (labels: readonly string[]) => labels.some((label) => warned.includes(label));

export function share(hits: number, of: number): number {
  return of === 0 ? Number.NaN : hits / of;
}

/** Precision, recall and their harmonic mean for the texts where `holds`. */
export function f1(judged: readonly Judged[], holds: (labels: readonly string[]) => boolean) {
  let both = 0;
  let said = 0;
  let wanted = 0;
  for (const { row, found } of judged) {
    const right = holds(row.labels);
    const claimed = holds(found);
    if (right) wanted++;
    if (claimed) said++;
    if (right && claimed) both++;
  }
  return {
    f: share(2 * both, said + wanted),
    precision: share(both, said),
    recall: share(both, wanted),
    wanted,
  };
}

/** Of the texts whose labels `applies` takes, the share where `holds` of what was found. */
export function falselyFound(
  judged: readonly Judged[],
  applies: (labels: readonly string[]) => boolean,
  holds: (labels: readonly string[]) => boolean,
): { readonly share: number; readonly of: number } {
  const among = judged.filter(({ row }) => applies(row.labels));
  return { share: share(among.filter(({ found }) => holds(found)).length, among.length), of: among.length };
}

/** Courtesy and talk about apologies: must not be called an apology. */
export const isCourtesy = (labels: readonly string[]) =>
  !labels.includes('apology') && (labels.includes('routine_sorry') || labels.includes('meta'));

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash;
}

/** The labels of each row by what was learned. */
export function judge(rows: readonly Row[], learned: Learned): Judged[] {
  return rows.map((row) => ({ row, found: labelsBy(scoresOf(rowFeatures(row), learned)) }));
}

/** The part of the texts that `row` belongs to; texts that were written together stay together. */
const foldOf = (row: Row) => hashOf(row.group ?? row.text) % folds;

/** Judges the rows of one part with weights that were learned from the others. */
export function judgeUnseen(rows: readonly Row[], part: number): Judged[] {
  return judge(
    rows.filter((row) => foldOf(row) === part),
    learn(rows.filter((row) => foldOf(row) !== part)),
  );
}

/** Judges every row with weights that were learned without its group. */
export function crossValidate(rows: readonly Row[]): Judged[] {
  return Array.from({ length: folds }, (_, part) => judgeUnseen(rows, part)).flat();
}
