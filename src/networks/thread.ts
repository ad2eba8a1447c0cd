import type { Post } from '../moves/move.ts';

/**
 * What stands below a post on a page that shows a thread from top to bottom: the replies to it. What it answers
 * itself stands above.
 *
 * @param shown the posts of the page, in its order.
 * @returns none when the post is not among them.
 */
export function below(post: Post, shown: readonly Post[]): Post[] {
  const at = shown.findIndex(({ id }) => id !== undefined && id === post.id);
  return at < 0 ? [] : shown.slice(at + 1).filter(({ id }) => id !== undefined && id !== post.id);
}
