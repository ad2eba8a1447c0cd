import type { IncidentDigest } from '../incidents/briefing.ts';
import { reactions } from '../moves/counts.ts';
import type { Engagement, Post } from '../moves/move.ts';
import type { Case, Severity } from './rule.ts';

/** How grave it is to touch a post that people have seen. Nothing known is treated as engagement: unknown is not zero. */
export function severityOfTouching(
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

/** What the target of a move is in an incident of the brand that is not closed yet. */
export function roleInIncident({
  move,
  briefing,
  brand,
}: Case):
  | { readonly what: 'is_source' | 'is_correction' | 'is_apology'; readonly incident: IncidentDigest }
  | undefined {
  const target = move.target;
  if (target?.id === undefined) return undefined;
  const key = `${target.network}:${target.id}`;
  for (const incident of briefing.incidents) {
    if (incident.brand !== brand.id || incident.state === 'closed') continue;
    if (isSamePost(incident.source, target)) return { what: 'is_source', incident };
    if (incident.corrections.includes(key)) return { what: 'is_correction', incident };
    const apology = incident.apologies.some((entry) =>
      entry.places.some((place) => `${place.network}:${place.postId}` === key),
    );
    if (apology) return { what: 'is_apology', incident };
  }
  return undefined;
}

/** Whether two readings are of one post. Posts without an id are never the same. */
export function isSamePost(a: Post | undefined, b: Post | undefined): boolean {
  return a?.id !== undefined && a.id === b?.id && a.network === b.network;
}
