import { roleInIncident, severityOfTouching } from './engagement.ts';
import type { Evidence, Rule } from './rule.ts';

/** Don't 1: somebody always noticed, and the screenshot becomes the story. */
export const deletingEngagedPost: Rule = {
  id: 'deleting-engaged-post',
  dont: 1,
  judge(facts) {
    const { move, brand } = facts;
    if (move.kind !== 'delete' && move.kind !== 'archive') return undefined;
    const role = roleInIncident(facts);
    const severity = role ? 'danger' : severityOfTouching(move.target?.engagement, brand.limits);
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
