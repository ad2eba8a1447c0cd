import type { Post } from './move.ts';

/**
 * Whether two readings, of a screen and of a call perhaps, are of one post.
 *
 * Ids decide where both are of one kind. A network whose screens and calls name a post differently says so in the id:
 * what stands before its last colon is its kind (`urn:li:activity:71…` and `urn:li:ugcPost:71…`, `pfbid:…` and
 * `story:…`). Otherwise two authors tell posts apart; a block or a mute names nothing else.
 *
 * @returns `undefined` when they cannot tell.
 */
export function samePost(a: Post | undefined, b: Post | undefined): boolean | undefined {
  if (a?.id !== undefined && b?.id !== undefined && kindOf(a.id) === kindOf(b.id)) return a.id === b.id;
  return a?.author !== undefined && b?.author !== undefined && a.author !== b.author ? false : undefined;
}

function kindOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':') + 1);
}
