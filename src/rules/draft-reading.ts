import type { Move } from '../moves/move.ts';
import { conversationOf } from './apology-limit.ts';
import type { Verdict } from './judge.ts';

/** What a draft reads as, one thing each: message keys of the mark beside the composer, and what fills them. */
export interface DraftRemark {
  readonly key: string;
  readonly values?: readonly number[];
}

/** Rules that speak of the words themselves. The others are for the moment of sending. */
const OF_WORDS: readonly string[] = ['dismissing-criticism', 'making-excuses', 'conditional-apology'];

/**
 * What somebody writing wants to know before they send: that it reads as an apology, and the how-manieth it would be;
 * that it reads as arguing or as an excuse. Empty for everything else. Pure.
 */
export function readDraft(move: Move, verdict: Verdict): readonly DraftRemark[] {
  const { analysis, incident, brand, warnings } = verdict;
  const remarks = OF_WORDS.filter((rule) => warnings.some((warning) => warning.rule === rule)).map(
    (rule): DraftRemark => ({ key: `mark_${rule.replaceAll('-', '_')}` }),
  );
  if (move.kind !== 'publish' || !analysis.labels.includes('apology')) return remarks;
  if (incident === undefined) return [{ key: 'mark_apology' }, ...remarks];
  const conversation = conversationOf({ move, incident });
  const [earlier, most] =
    conversation === undefined
      ? [incident.apologies.length, brand.limits.apologies]
      : [incident.individual[conversation] ?? 0, brand.limits.apologiesEach];
  const key = earlier < most ? 'mark_apology_of' : 'mark_apology_over';
  return [{ key, values: [earlier + 1, most] }, ...remarks];
}
