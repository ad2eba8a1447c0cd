import { type Reading, read } from './features.ts';
import type { Analysis, Context, Label, Span } from './types.ts';
import weights from './weights.json' with { type: 'json' };

/** Every label, in the order in which they are told. */
export const order: readonly Label[] = [
  'apology',
  'routine_sorry',
  'non_apology',
  'defensive',
  'excuse',
  'correction',
  'meta',
];

/** Which cues show which label, by the beginning of their names. */
const shownBy: Record<Label, readonly string[]> = {
  apology: ['sorry', 'admit', 'fault'],
  routine_sorry: ['sorry', 'condole', 'routine'],
  non_apology: ['nonap', 'cond', 'misund'],
  defensive: ['def'],
  excuse: ['exc'],
  correction: ['cor'],
  meta: ['meta', 'third', 'sorry', 'closed'],
};

/** The weights of each feature in tenths, one for each label in the order of `order`. */
export type Tables = Readonly<Record<string, readonly number[]>>;

const tables: Tables = weights;

/** A text is one of these at most: what its words of regret are for. */
const rivals: readonly Label[] = ['apology', 'routine_sorry', 'meta'];

/** The labels that hold by their scores. */
export function held(score: Readonly<Record<Label, number>>): Label[] {
  const best = Math.max(...rivals.map((label) => score[label]));
  return order.filter((label) => score[label] >= 0 && (!rivals.includes(label) || score[label] === best));
}

/** The score of each label before it is cut: 0 and more means the label holds. */
export function scores(features: readonly string[], from = tables): Record<Label, number> {
  const sums = order.map(() => 0);
  for (const feature of features) {
    if (!Object.hasOwn(from, feature)) continue;
    from[feature]!.forEach((weight, i) => {
      sums[i]! += weight;
    });
  }
  return Object.fromEntries(order.map((label, i) => [label, sums[i]! / 10])) as Record<Label, number>;
}

function spansOf(label: Label, { matches, tokens }: Reading): Span[] {
  const { words } = tokens;
  const spans: Span[] = [];
  for (const prefix of shownBy[label]) {
    for (const { cue, first, end } of matches) {
      if (!cue.startsWith(prefix)) continue;
      const start = words[first]!.start;
      const stop = words[end - 1]!.end;
      if (!spans.some((span) => start < span.end && stop > span.start))
        spans.push({ label, start, end: stop, reason: cue });
    }
    if (spans.length > 0) break;
  }
  if (spans.length === 0 && words.length > 0)
    spans.push({ label, start: words[0]!.start, end: words[words.length - 1]!.end, reason: label });
  return spans.sort((a, b) => a.start - b.start);
}

/** Tells what `text` does and which spans show it. Pure; linear in the length of the text. */
export function analyse(text: string, context: Context = {}): Analysis {
  const reading = read(text, context);
  const score = scores(reading.features);
  const labels = held(score);
  const spans = labels.flatMap((label) => spansOf(label, reading));
  let closest = Number.POSITIVE_INFINITY;
  for (const label of order) closest = Math.min(closest, Math.abs(score[label]));
  return { labels, spans, confidence: Math.round((1 / (1 + Math.exp(-closest))) * 100) / 100 };
}
