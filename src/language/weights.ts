import { type Feature, featureNamed } from './features.ts';
import { order } from './labels.ts';
import * as learned from './learned.ts';
import type { Label } from './types.ts';

/** What a feature adds to the score of each label, in the order of `order`. */
export type Weight = Int16Array;

/** Everything learned. */
export interface Weights {
  readonly bias: readonly number[];
  readonly ofFeature: (feature: Feature) => Weight | undefined;
  readonly ofWord: (language: string, stem: string) => Weight | undefined;
}

/** The letters by which the file names the labels. */
export const letters: Readonly<Record<Label, string>> = {
  apology: 'a',
  routine_sorry: 'r',
  non_apology: 'n',
  defensive: 'd',
  excuse: 'e',
  correction: 'c',
  meta: 'm',
};

const placeOf = new Map(order.map((label, i) => [letters[label], i]));
const entry = /([a-z])(-?\d+)/g;

function weightOf(source: string): Weight {
  const weight = new Int16Array(order.length);
  for (const [, letter, value] of source.matchAll(entry)) weight[placeOf.get(letter!)!] = Number(value);
  return weight;
}

/**
 * Reads lines `name key weights key weights …`, where weights are written `a12d-3`: 12 more for `apology`, 3 less
 * for `defensive`.
 */
function parse<T>(lines: string, keyOf: (name: string, key: string) => T): Map<T, Weight> {
  const weights = new Map<T, Weight>();
  for (const line of lines.split('\n')) {
    const [name = '', ...rest] = line.split(' ');
    for (let i = 0; i + 1 < rest.length; i += 2) weights.set(keyOf(name, rest[i]!), weightOf(rest[i + 1]!));
  }
  return weights;
}

let features: Map<Feature, Weight> | undefined;
const words = new Map<string, Map<string, Weight>>();

/** The weights that come with the program; each part is read at its first use. */
export const shipped: Weights = {
  bias: learned.bias,
  ofFeature(feature) {
    features ??= parse(learned.signs, featureNamed);
    return features.get(feature);
  },
  ofWord(language, stem) {
    let own = words.get(language);
    if (own === undefined) {
      own = parse(learned.words[language] ?? '', (name, rest) => name + rest);
      words.set(language, own);
    }
    return own.get(stem);
  },
};
