import type { Post } from '../moves/move.ts';
import type { Acted, Decision, Pictured } from './events.ts';
import type { Incident } from './fold.ts';

/** What was there before somebody touched it: the record of deletions, edits, and of silenced comments. */

export interface Exhibit {
  readonly move: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly kind: Acted['kind'];
  readonly network: string;
  readonly account?: string;
  /** The post as it was: text, author, link, numbers and time, as far as anything told of them. */
  readonly post?: Post;
  /** The new text of an edit. */
  readonly newText?: string;
  readonly batch?: number;
  /** `held`: it was warned about, and nothing was sent. */
  readonly outcome: Acted['outcome'] | 'held';
  readonly decision?: Decision;
  readonly pictures: readonly Pictured[];
}

/** The exhibits of an incident, oldest first: moves on posts, gone through or not. Pure. */
export function exhibits(incident: Incident): Exhibit[] {
  const moves = new Map<string, Exhibit>();
  for (const { warned, decision } of incident.held) {
    if (warned.kind === 'publish') continue;
    moves.set(warned.move, {
      move: warned.move,
      at: warned.at,
      kind: warned.kind,
      network: warned.network,
      outcome: 'held',
      pictures: [],
      ...(warned.account === undefined ? {} : { account: warned.account }),
      ...(warned.target ? { post: warned.target } : {}),
      ...(warned.text === undefined ? {} : { newText: warned.text }),
      ...(decision === undefined ? {} : { decision }),
    });
  }
  for (const act of incident.acts) {
    const warned = moves.get(act.move);
    const post = merge(warned?.post, act.target);
    moves.set(act.move, {
      ...warned,
      move: act.move,
      at: warned?.at ?? act.at,
      kind: act.kind,
      network: act.network,
      outcome: act.outcome,
      pictures: [],
      ...(act.account === undefined ? {} : { account: act.account }),
      ...(post ? { post } : {}),
      ...(act.text === undefined ? {} : { newText: act.text }),
      ...(act.batch === undefined ? {} : { batch: act.batch }),
    });
  }
  return [...moves.values()]
    .map((exhibit): Exhibit => {
      const post = merge(known(incident, exhibit.post), exhibit.post);
      const pictures = incident.pictures.filter(({ move }) => move === exhibit.move);
      return { ...exhibit, pictures, ...(post ? { post } : {}) };
    })
    .sort((a, b) => a.at - b.at);
}

/** What the log itself knows of a post whose screen was not read: it is the source, or the brand published it. */
function known({ source, statements }: Incident, post: Post | undefined): Post | undefined {
  if (post?.id === undefined) return undefined;
  if (source?.id === post.id && source.network === post.network) return source;
  const own = statements
    .flatMap((statement) => statement.posts)
    .find(({ postId, network }) => postId === post.id && network === post.network);
  if (own === undefined) return undefined;
  const { network, text, account, permalink, at } = own;
  return {
    network,
    text,
    postedAt: at,
    ...(account === undefined ? {} : { author: account }),
    ...(permalink === undefined ? {} : { permalink }),
  };
}

/** The second reading on top of the first: a redesigned page or a bare request may know less than the screen did. */
function merge(first: Post | undefined, second: Post | undefined): Post | undefined {
  return first && second ? { ...first, ...second } : (first ?? second);
}
