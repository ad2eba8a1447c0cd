import { eachFeature, stemOf } from './features.ts';
import { order } from './labels.ts';
import type { Reading } from './reading.ts';
import { reasonFor } from './reasons.ts';
import type { Label, Span } from './types.ts';
import type { Weights } from './weights.ts';

/** What a word must bring to be worth showing, in the unit of the weights. */
const toll = 3;
/** A second stretch is shown when it says at least this share of what the first does. */
const enough = 0.6;
const mostShown = 3;

interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

/** The stretch of words from `first` to `end` that speaks most. */
function bestStretch(values: Float64Array, first: number, end: number): Stretch | undefined {
  let best: Stretch | undefined;
  let value = 0;
  let from = first;
  for (let i = first; i < end; i++) {
    if (value <= 0) {
      value = 0;
      from = i;
    }
    value += values[i]! - toll;
    if (value > (best?.value ?? 0)) best = { first: from, end: i + 1, value };
  }
  return best;
}

/** The words that show `label`: in each sentence the stretch that speaks most for it. */
export function spansOf(label: Label, reading: Reading, weights: Weights): Span[] {
  const { words, sentences, languages, signs } = reading;
  const place = order.indexOf(label);
  const values = new Float64Array(words.length);
  eachFeature(reading, (feature, first, end) => {
    const weight = weights.ofFeature(feature)?.[place];
    if (weight === undefined || end === 0) return;
    values[first]! += weight / 2;
    values[end - 1]! += weight / 2;
  });
  words.forEach((token, i) => {
    if (token.quoted || token.before === '@') return;
    values[i]! += weights.ofWord(languages[token.sentence]!, stemOf(token))?.[place] ?? 0;
  });
  const stretches = sentences
    .flatMap(({ first, end }) => bestStretch(values, first, end) ?? [])
    .sort((a, b) => b.value - a.value);
  const most = stretches[0]?.value ?? 0;
  const shown = stretches.filter(({ value }) => value >= most * enough).slice(0, mostShown);
  if (shown.length === 0 && words.length > 0) shown.push({ first: 0, end: words.length, value: 0 });
  return shown
    .map(({ first, end }) => ({
      label,
      start: words[first]!.start,
      end: words[end - 1]!.end,
      reason: reasonFor(label, signs.slice(first, end).flat()),
    }))
    .sort((a, b) => a.start - b.start);
}
