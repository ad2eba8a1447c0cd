import { read } from '../src/language/features.ts';
import { held, order, scores, type Tables } from '../src/language/judge.ts';
import type { Row } from './language-rows.ts';

const rounds = 250;
const decay = 0.2;
const seen = new Map<Row, readonly string[]>();

/** The features of `row`, read once. */
export function featuresOf(row: Row): readonly string[] {
  let features = seen.get(row);
  if (features === undefined) {
    features = read(row.text, row).features;
    seen.set(row, features);
  }
  return features;
}

/** Learns one logistic regression per label from `rows`, with weights held small. */
export function learn(rows: readonly Row[]): Tables {
  const tables: Record<string, number[]> = {};
  const names = [...new Set(rows.flatMap(featuresOf))];
  const numberOf = new Map(names.map((name, i) => [name, i]));
  const rowsAsNumbers = rows.map((row) => featuresOf(row).map((name) => numberOf.get(name)!));
  for (const label of order) {
    const weight = new Float64Array(names.length);
    const square = new Float64Array(names.length).fill(1e-6);
    const slope = new Float64Array(names.length);
    for (let round = 0; round < rounds; round++) {
      for (let i = 0; i < weight.length; i++) slope[i] = names[i] === 'bias' ? 0 : decay * weight[i]!;
      rows.forEach((row, r) => {
        let sum = 0;
        for (const i of rowsAsNumbers[r]!) sum += weight[i]!;
        const error = 1 / (1 + Math.exp(-sum)) - (row.labels.includes(label) ? 1 : 0);
        for (const i of rowsAsNumbers[r]!) slope[i]! += error;
      });
      for (let i = 0; i < weight.length; i++) {
        square[i]! += slope[i]! * slope[i]!;
        weight[i]! -= (0.3 * slope[i]!) / Math.sqrt(square[i]!);
      }
    }
    names.forEach((name, i) => {
      tables[name] ??= [];
      tables[name].push(Math.round(weight[i]! * 10) || 0);
    });
  }
  // A feature that moves no score by a tenth is left out of the file.
  for (const name of names) if (tables[name]!.every((tenths) => tenths === 0)) delete tables[name];
  return tables;
}

/** Scores a row with the tables of a fold. */
export function labelsBy(tables: Tables, row: Row): string[] {
  return held(scores(featuresOf(row), tables));
}
