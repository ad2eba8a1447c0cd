import { read } from './reading.ts';
import { featuresOf, labelsBy, scoresOf } from './scores.ts';
import { spansOf } from './spans.ts';
import type { Analysis, Context } from './types.ts';
import { shipped } from './weights.ts';

/** Tells what `text` does and which spans show it. Pure; linear in the length of the text. */
export function analyse(text: string, context: Context = {}): Analysis {
  const reading = read(text, context);
  const score = scoresOf(featuresOf(reading), shipped);
  const labels = labelsBy(score);
  const closest = Math.min(...Object.values(score).map(Math.abs));
  return {
    labels,
    spans: labels.flatMap((label) => spansOf(label, reading, shipped)),
    confidence: Math.round((1 / (1 + Math.exp(-steepness * closest))) * 100) / 100,
  };
}

/** How fast a score away from 0 becomes sure; set by hand. */
const steepness = 3;
