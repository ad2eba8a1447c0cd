import type { IncidentDigest } from '../incidents/briefing.ts';
import { sensitivityOf } from '../incidents/leniency.ts';
import type { Label, Span } from '../language/types.ts';
import { isPublication, isReply } from '../moves/move.ts';
import type { Case, Evidence } from './rule.ts';

/** What the rules that read a text have in common. */

/** How sure the reading must be, by sensitivity. */
export const SURE = { low: 0.8, normal: 0.4, high: 0 } as const;

/**
 * The spans of a label in a text that is about to go out; none when the reading is not sure enough for the rule's
 * sensitivity. An edit answers only for words that were not there before.
 */
export function findings(facts: Case, rule: string, label: Label): readonly Span[] {
  const { move, analysis, brand, text } = facts;
  if (!isPublication(move) || !analysis.labels.includes(label)) return [];
  if (analysis.confidence < SURE[sensitivityOf(brand, rule)]) return [];
  const before = move.kind === 'edit' ? move.target?.text : undefined;
  return analysis.spans.filter(
    (span) => span.label === label && !before?.includes(text.slice(span.start, span.end)),
  );
}

/** Spans as quoted evidence. */
export function quotes(text: string, spans: readonly Span[]): Evidence[] {
  return spans.map(({ start, end, reason }) => ({
    kind: 'quote',
    text: text.slice(start, end),
    start,
    end,
    reason,
  }));
}

/** An everyday courtesy to a customer, with no incident around: never worth a warning. */
export function isRoutine({ move, analysis, incident }: Case): boolean {
  return isReply(move) && incident === undefined && analysis.labels.includes('routine_sorry');
}

/** Whether the text speaks to somebody else's: a reply, a comment or a quote. */
export function answersSomebody({ move }: Case): boolean {
  return isReply(move) || (move.form === 'quote' && move.inReplyTo?.author !== move.account.handle);
}

/** The incidents of the brand in a given state. */
export function incidentsOf(
  { briefing, brand }: Case,
  ...states: readonly IncidentDigest['state'][]
): IncidentDigest[] {
  return briefing.incidents.filter(
    (incident) => incident.brand === brand.id && states.includes(incident.state),
  );
}
