/**
 * The nouns of the product: what a person is about to do on a network, and to what.
 * Everything here is plain data, so that it can cross worlds, tabs and storage unchanged.
 */

/** What a person is about to do. `remove`, `hide`, `block`, `mute` act on somebody else; the rest on the brand's own post. */
export type MoveKind =
  | 'publish'
  | 'edit'
  | 'delete'
  | 'archive'
  | 'hide'
  | 'remove'
  | 'block'
  | 'mute'
  | 'limit-replies';

/** How a published text reaches its readers. A `message` is private and is never judged. */
export type PublishForm = 'post' | 'reply' | 'quote' | 'thread' | 'comment';

/** Who acts. `handle` is without `@`, lower case; absent when the page does not show it. */
export interface Account {
  readonly network: string;
  readonly handle?: string;
}

/**
 * One number of a post. `exact: false` is a lower bound ("at least 1.2 K").
 * A count that is not known is absent, never 0.
 */
export interface Count {
  readonly value: number;
  readonly exact: boolean;
}

/** Engagement, as far as known. An absent number is unknown, which is not zero. */
export interface Engagement {
  readonly likes?: Count;
  readonly replies?: Count;
  readonly reposts?: Count;
  readonly quotes?: Count;
  readonly saves?: Count;
  readonly views?: Count;
}

/** A post that exists already: the one acted on, or the one being answered. */
export interface Post {
  readonly network: string;
  /** The network's own id of the post; where it has several kinds of them, led by its kind and a colon. */
  readonly id?: string;
  /** Absolute URL. */
  readonly permalink?: string;
  /** Handle without `@`, lower case. */
  readonly author?: string;
  readonly text?: string;
  /** When it was posted, epoch milliseconds. */
  readonly postedAt?: number;
  readonly engagement?: Engagement;
}

/** What is about to happen, as read by a network adapter from a gesture or from a request. */
export interface Move {
  readonly kind: MoveKind;
  readonly account: Account;
  /** What will be sent: one entry per part of a thread, a single one otherwise; empty when the move has no text. */
  readonly parts: readonly string[];
  readonly form?: PublishForm;
  /** Goes out later; epoch milliseconds, or `'unknown'` when only the fact is known. */
  readonly scheduledFor?: number | 'unknown';
  /** The post acted on (delete, edit, hide…). */
  readonly target?: Post;
  /** How many posts or comments are acted on at once; 1 when absent. */
  readonly batch?: number;
  /** The post being answered or quoted. */
  readonly inReplyTo?: Post;
  /** "Delete and re-draft": the network opens the text again after deleting. */
  readonly redraft?: boolean;
}

/** What really happened, read from the network's response. */
export type Outcome =
  | { readonly state: 'confirmed'; readonly postId?: string; readonly permalink?: string }
  | { readonly state: 'failed'; readonly reason?: string }
  | { readonly state: 'unknown' };

/** The whole text of a move as its readers will see it. */
export function textOf(move: Move): string {
  return move.parts.join('\n\n');
}

/** Whether the move puts a text before readers (now or later). */
export function isPublication(move: Move): boolean {
  return move.kind === 'publish' || move.kind === 'edit';
}

/** Whether the text goes to one person's post rather than to everyone. A quote and a thread address everyone. */
export function isReply(move: Move): boolean {
  return move.form === 'reply' || move.form === 'comment';
}
