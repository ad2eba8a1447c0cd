import { sensitivityOf } from '../incidents/leniency.ts';
import { roleInIncident, severityOfTouching } from './engagement.ts';
import type { Case, Evidence, Rule, Severity } from './rule.ts';

/** Don't 1: somebody always noticed, and the screenshot becomes the story. */
export const deletingEngagedPost: Rule = {
  id: 'deleting-engaged-post',
  dont: 1,
  judge(facts) {
    const { move } = facts;
    if (move.kind !== 'delete' && move.kind !== 'archive') return undefined;
    const role = roleInIncident(facts);
    const severity = role ? 'danger' : severityOfSeen(facts);
    if (severity === undefined) return undefined;
    const evidence: Evidence[] = [{ kind: 'engagement' }];
    if (role) evidence.push({ kind: 'fact', key: `evidence_${role.what}`, values: [role.incident.title] });
    if (move.redraft) evidence.push({ kind: 'fact', key: 'evidence_redraft' });
    return {
      rule: 'deleting-engaged-post',
      dont: 1,
      severity,
      evidence,
      betterMoves: ['reply-with-correction'],
      corrections: [],
    };
  },
};

/** Sensitivity: `low` needs ten times the numbers, and some; `high` minds a post that nobody seems to have seen. */
function severityOfSeen({ move, brand }: Case): Severity | undefined {
  const engagement = move.target?.engagement;
  const { reactions, views } = brand.limits;
  switch (sensitivityOf(brand, 'deleting-engaged-post')) {
    case 'low':
      if (engagement === undefined || Object.keys(engagement).length === 0) return undefined;
      return severityOfTouching(engagement, { reactions: 10 * Math.max(1, reactions), views: 10 * views });
    case 'high':
      return severityOfTouching(engagement, brand.limits) ?? 'note';
    default:
      return severityOfTouching(engagement, brand.limits);
  }
}
