import { eachFeature, type Feature, stemOf } from './features.ts';
import { order } from './labels.ts';
import type { Reading } from './reading.ts';
import type { Label } from './types.ts';
import type { Weights } from './weights.ts';

/** The features of a text, each once: those of its signs, and its words by language and stem. */
export interface Features {
  readonly signs: ReadonlySet<Feature>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names the features of a text. */
export function featuresOf(reading: Reading): Features {
  const signs = new Set<Feature>();
  eachFeature(reading, (feature) => signs.add(feature));
  const words = new Map<string, Set<string>>();
  for (const token of reading.words) {
    if (token.quoted || token.before === '@') continue;
    const language = reading.languages[token.sentence]!;
    let stems = words.get(language);
    if (stems === undefined) {
      stems = new Set();
      words.set(language, stems);
    }
    stems.add(stemOf(token));
  }
  return { signs, words };
}

/** A long text has more features; this keeps it comparable to a short one. */
export function measureOf({ signs, words }: Features): number {
  let count = signs.size;
  for (const stems of words.values()) count += stems.size;
  return 1 / Math.sqrt(Math.max(1, count));
}

/** Tenths of what a weight in the file is worth. */
export const unit = 0.25;

/** The score of each label: 0 and more means that it holds. */
export function scoresOf(features: Features, weights: Weights): Record<Label, number> {
  const sums = order.map(() => 0);
  const add = (weight: ArrayLike<number> | undefined) => {
    if (weight !== undefined) for (let i = 0; i < sums.length; i++) sums[i]! += weight[i]!;
  };
  for (const feature of features.signs) add(weights.ofFeature(feature));
  for (const [language, stems] of features.words)
    for (const stem of stems) add(weights.ofWord(language, stem));
  const measure = measureOf(features) * unit;
  return Object.fromEntries(
    order.map((label, i) => [label, weights.bias[i]! + sums[i]! * measure]),
  ) as Record<Label, number>;
}

/** A text is one of these at most: what its words of regret are for. */
const rivals: readonly Label[] = ['apology', 'routine_sorry', 'meta'];

/** The labels that hold by their scores. */
export function labelsBy(score: Readonly<Record<Label, number>>): Label[] {
  const best = Math.max(...rivals.map((label) => score[label]));
  return order.filter((label) => score[label] >= 0 && (!rivals.includes(label) || score[label] === best));
}
