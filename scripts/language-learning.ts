import type { Feature } from '../src/language/features.ts';
import { order } from '../src/language/labels.ts';
import { read } from '../src/language/reading.ts';
import { type Features, featuresOf, measureOf, unit } from '../src/language/scores.ts';
import type { Weights } from '../src/language/weights.ts';
import type { Row } from './language-rows.ts';

export const settings = {
  /** How much one wrong row may cost. */
  strictness: 0.02,
  /** How much dearer it is to miss a label than to see one that is not there; set where precision and recall meet. */
  positive: {
    apology: 1.5,
    routine_sorry: 1.5,
    non_apology: 1.4,
    defensive: 1.4,
    excuse: 1.4,
    correction: 2.2,
    meta: 1.5,
  },
  /** How much dearer it is to see one in an ordinary text, which most texts are. */
  ordinary: 5,
  /** Features of fewer rows than this are chance. */
  fewest: 3,
  /** While choosing features: what a wrong row may cost, how freely a feature that has weight may keep it. */
  choosing: 0.05,
  keeping: 0.2,
  /** Smaller weights are left out. */
  smallest: 0.5,
};
const rounds = 30;
const turns = 5;
const scale = 10;

const seen = new Map<Row, Features>();

/** The features of `row`, read once. */
export function rowFeatures(row: Row): Features {
  let features = seen.get(row);
  if (features === undefined) {
    features = featuresOf(read(row.text, row));
    seen.set(row, features);
  }
  return features;
}

/** What was learned, as numbers by feature and by language and stem. */
export interface Learned extends Weights {
  readonly bias: number[];
  readonly features: ReadonlyMap<Feature, Int16Array>;
  readonly words: ReadonlyMap<string, ReadonlyMap<string, Int16Array>>;
}

/** A random order that is the same on every run. */
function shuffle(list: Uint32Array, seed: number): number {
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return state;
}

/**
 * One linear judge per label: a support vector machine with squared loss, by dual coordinate descent (Hsieh and
 * others, 2008). `rows` hold numbers of features, `costs` how much each may cost where it is judged wrongly, `leave`
 * how freely each feature may weigh; the last weight is the bias.
 */
function solve(
  rows: readonly Uint32Array[],
  measures: Float64Array,
  wanted: Uint8Array,
  costs: Float64Array,
  leave: Float64Array,
): Float64Array {
  const size = leave.length;
  const weight = new Float64Array(size + 1);
  const alpha = new Float64Array(rows.length);
  const turn = new Uint32Array(rows.length).map((_, i) => i);
  const reach = rows.map((row, r) => {
    let sum = 0;
    for (let i = 0; i < row.length; i++) sum += leave[row[i]!]!;
    return sum * measures[r]! * measures[r]! + 1;
  });
  let state = 7;
  for (let round = 0; round < rounds; round++) {
    state = shuffle(turn, state);
    for (const r of turn) {
      const row = rows[r]!;
      const measure = measures[r]!;
      const sign = wanted[r] ? 1 : -1;
      const slack = 1 / (2 * costs[r]!);
      let sum = 0;
      for (let i = 0; i < row.length; i++) sum += weight[row[i]!]!;
      const margin = sum * measure + weight[size]!;
      const slope = sign * margin - 1 + slack * alpha[r]!;
      const before = alpha[r]!;
      const after = Math.max(0, before - slope / (reach[r]! + slack));
      if (after === before) continue;
      alpha[r] = after;
      const step = (after - before) * sign;
      for (let i = 0; i < row.length; i++) weight[row[i]!]! += step * measure * leave[row[i]!]!;
      weight[size]! += step;
    }
  }
  return weight;
}

/** Learns from labelled rows. Deterministic. */
export function learn(rows: readonly Row[]): Learned {
  const counts = new Map<Feature | string, number>();
  const keysOf = (row: Row): (Feature | string)[] => {
    const { signs, words } = rowFeatures(row);
    const keys: (Feature | string)[] = [...signs];
    for (const [language, stems] of words) for (const stem of stems) keys.push(`${language}/${stem}`);
    return keys;
  };
  for (const row of rows) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts.keys()].filter((key) => counts.get(key)! >= settings.fewest);
  const numberOf = new Map(keys.map((key, i) => [key, i]));
  const measures = new Float64Array(rows.map((row) => measureOf(rowFeatures(row)) * scale));
  const asNumbers = rows.map((row) =>
    Uint32Array.from(keysOf(row).flatMap((key) => numberOf.get(key) ?? [])),
  );
  const solved = order.map((label) => {
    const wanted = Uint8Array.from(rows, (row) => (row.labels.includes(label) ? 1 : 0));
    const dearness = rows.map(({ labels }) =>
      labels.includes(label) ? settings.positive[label] : labels.includes('neutral') ? settings.ordinary : 1,
    );
    const choosing = Float64Array.from(dearness, (times) => times * settings.choosing);
    const leave = new Float64Array(keys.length).fill(1);
    let numbers = asNumbers;
    let weight = solve(numbers, measures, wanted, choosing, leave);
    // What has little weight is left less the next time, until it has none: few features remain.
    for (let turn = 1; turn <= turns; turn++) {
      const size = weight.map((value) => Math.abs(value * scale));
      for (let i = 0; i < leave.length; i++) leave[i] = settings.keeping * size[i]!;
      numbers = numbers.map((row) => row.filter((i) => size[i]! >= (settings.smallest * turn) / turns));
      if (turn < turns) weight = solve(numbers, measures, wanted, choosing, leave);
    }
    const costs = Float64Array.from(dearness, (times) => times * settings.strictness);
    return solve(numbers, measures, wanted, costs, leave.fill(1));
  });
  const features = new Map<Feature, Int16Array>();
  const words = new Map<string, Map<string, Int16Array>>();
  keys.forEach((key, i) => {
    const weight = Int16Array.from(solved, (one) => Math.round((one[i]! * scale) / unit));
    if (weight.every((value) => value === 0)) return;
    if (typeof key === 'number') features.set(key, weight);
    else {
      const [language = '', stem = ''] = key.split('/');
      const own = words.get(language) ?? new Map<string, Int16Array>();
      words.set(language, own.set(stem, weight));
    }
  });
  const bias = solved.map((weight) => Math.round(weight[keys.length]! * 100) / 100);
  return {
    bias,
    features,
    words,
    ofFeature: (feature) => features.get(feature),
    ofWord: (language, stem) => words.get(language)?.get(stem),
  };
}
