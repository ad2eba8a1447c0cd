import { sensitivityOf } from '../incidents/leniency.ts';
import { sameStatement } from '../language/index.ts';
import { isPublication, isReply } from '../moves/move.ts';
import { SURE } from './reading.ts';
import type { Case, Evidence, Rule } from './rule.ts';

/** Don't 4: once or twice in public; the third apology only keeps the matter alive. */
export const apologyLimit: Rule = {
  id: 'apology-limit',
  dont: 4,
  judge(facts) {
    const { move, incident, brand, text } = facts;
    if (move.kind !== 'publish' || !isPublication(move)) return undefined;
    if (incident === undefined || !apologises(facts)) return undefined;
    const conversation = conversationOf(facts);
    if (conversation !== undefined) {
      const times = incident.individual[conversation] ?? 0;
      if (times < brand.limits.apologiesEach) return undefined;
      return warning(facts, [{ kind: 'fact', key: 'evidence_apologies_each', values: [times] }], 'caution');
    }
    if (incident.apologies.length < brand.limits.apologies) return undefined;
    // Told once more on another network or account, it is the apology already counted.
    const retold = incident.apologies.some(
      (apology) =>
        apology.places.length > 0 &&
        apology.places.every(
          (place) => place.network !== move.account.network || place.account !== move.account.handle,
        ) &&
        sameStatement(apology.text, text),
    );
    if (retold) return undefined;
    const earlier = incident.apologies.map(
      (apology): Evidence => ({ kind: 'apology', at: apology.at, text: apology.text }),
    );
    return warning(facts, earlier, 'danger');
  },
};

/** Sensitivity: `low` counts a plain apology only, `high` a half-hearted one too. */
function apologises({ analysis, brand }: Case): boolean {
  const sensitivity = sensitivityOf(brand, 'apology-limit');
  if (sensitivity === 'high' && analysis.labels.includes('non_apology')) return true;
  if (sensitivity === 'low' && analysis.confidence < SURE.low) return false;
  return analysis.labels.includes('apology');
}

function warning({ analysis, text }: Case, seen: Evidence[], severity: 'caution' | 'danger') {
  const quotes = analysis.spans
    .filter((span) => span.label === 'apology' || span.label === 'non_apology')
    .map(
      ({ start, end, reason }): Evidence => ({
        kind: 'quote',
        text: text.slice(start, end),
        start,
        end,
        reason,
      }),
    );
  return {
    rule: 'apology-limit',
    dont: 4,
    severity,
    evidence: [...seen, ...quotes],
    betterMoves: ['back-to-editor'],
    corrections: ['not-an-apology', 'other-incident'],
  } as const;
}

/** The fold's naming of conversations: a reply to somebody else, by whom it answers. */
export function conversationOf({ move, incident }: Pick<Case, 'move' | 'incident'>): string | undefined {
  if (!isReply(move)) return undefined;
  const parent = move.inReplyTo;
  if (parent?.author !== undefined && parent.author === move.account.handle) return undefined;
  const own = incident?.apologies.some((apology) =>
    apology.places.some((place) => parent?.id !== undefined && place.postId === parent.id),
  );
  return own ? undefined : `${move.account.network}:${parent?.author ?? parent?.id ?? ''}`;
}
