import { reactions } from '../moves/counts.ts';
import type { Engagement, Post } from '../moves/move.ts';
import type { Case, Evidence, Rule, Severity } from './rule.ts';

/** Don't 1: somebody always noticed, and the screenshot becomes the story. */
export const deletingEngagedPost: Rule = {
  id: 'deleting-engaged-post',
  dont: 1,
  judge(facts) {
    const { move, brand } = facts;
    if (move.kind !== 'delete' && move.kind !== 'archive') return undefined;
    const role = roleInIncident(facts);
    const severity = role ? 'danger' : severityOf(move.target?.engagement, brand.limits);
    if (severity === undefined) return undefined;
    const evidence: Evidence[] = [{ kind: 'engagement' }];
    if (role) evidence.push({ kind: 'fact', key: `evidence_${role.what}`, values: [role.title] });
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

/** Nothing known is treated as engagement: unknown is not zero. */
function severityOf(
  engagement: Engagement | undefined,
  limits: { readonly reactions: number; readonly views: number },
): Severity | undefined {
  const people = reactions(engagement);
  const views = engagement?.views?.value;
  if (people === undefined && views === undefined) return 'caution';
  const seen = (people ?? 0) >= limits.reactions || (views ?? 0) >= limits.views;
  if (!seen) return undefined;
  return (people ?? 0) >= 50 || (views ?? 0) >= 5000 ? 'danger' : 'caution';
}

function roleInIncident({ move, briefing, brand }: Case): { what: string; title: string } | undefined {
  const target = move.target;
  if (target?.id === undefined) return undefined;
  for (const incident of briefing.incidents) {
    if (incident.brand !== brand.id || incident.state === 'closed') continue;
    if (samePost(incident.source, target)) return { what: 'is_source', title: incident.title };
    const key = `${target.network}:${target.id}`;
    if (incident.corrections.includes(key)) return { what: 'is_correction', title: incident.title };
    const apology = incident.apologies.some((entry) =>
      entry.places.some((place) => `${place.network}:${place.postId}` === key),
    );
    if (apology) return { what: 'is_apology', title: incident.title };
  }
  return undefined;
}

function samePost(a: Post | undefined, b: Post): boolean {
  return a?.id !== undefined && a.id === b.id && a.network === b.network;
}
