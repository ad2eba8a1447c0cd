import type { Label } from '../language/types.ts';
import type { MoveKind, Post, PublishForm } from '../moves/move.ts';

/**
 * The immutable facts of an incident's log. State is a fold over them (`fold.ts`), so an event is never changed:
 * what turned out wrong is put right by a further event. `id` makes recording idempotent: a fact that can be
 * reported twice (two tabs, a retry, a restart) must be given the same id each time.
 */
interface Fact {
  readonly id: string;
  /** Shape of this event; a newer build may write what we cannot read. */
  readonly v: 1;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly brand: string;
}

export type Decision = 'went-back' | 'took-better-move' | 'went-ahead' | 'corrected-us';

/** The steps of the checklist, in order. */
export const CHECKLIST = ['keep', 'correct', 'apologise', 'answer', 'stop', 'learn'] as const;
export type ChecklistItem = (typeof CHECKLIST)[number];

/** Where something took place. */
interface Place {
  readonly network: string;
  readonly account?: string;
}

export interface IncidentOpened extends Fact {
  readonly type: 'incident-opened';
  readonly incident: string;
  readonly title: string;
  /** The words the incident is known by. */
  readonly words: readonly string[];
  readonly source?: Post;
}

/** When the brand noticed the mistake, said by hand: it may be long before somebody opened the incident. */
export interface IncidentNoticed extends Fact {
  readonly type: 'incident-noticed';
  readonly incident: string;
  /** Epoch milliseconds. */
  readonly noticedAt: number;
}

export interface IncidentRenamed extends Fact {
  readonly type: 'incident-renamed';
  readonly incident: string;
  readonly title: string;
}

/** `kept` turns a proposal into an open incident. */
export interface IncidentMoved extends Fact {
  readonly type: 'incident-kept' | 'incident-discarded' | 'incident-closed' | 'incident-reopened';
  readonly incident: string;
}

/** A text that the network confirmed. `id` is made from network and post id, so that no retry counts twice. */
export interface Published extends Fact, Place {
  readonly type: 'published';
  /** Parts of one thread, or a text and its retry, share it. */
  readonly statement: string;
  /** The move it came from. */
  readonly move: string;
  readonly postId?: string;
  readonly permalink?: string;
  readonly text: string;
  readonly form: PublishForm;
  readonly scheduledFor?: number;
  readonly labels: readonly Label[];
  readonly inReplyTo?: Post;
  /** The incident the person named; otherwise the fold finds it. `null`: none, on purpose. */
  readonly incident?: string | null;
}

/** The person says which incident a statement belongs to, or that it belongs to none. */
export interface StatementAttached extends Fact {
  readonly type: 'statement-attached';
  readonly statement: string;
  readonly incident: string | null;
}

/** The person says whether a statement is an apology, whatever we read. */
export interface ApologyJudged extends Fact {
  readonly type: 'apology-judged';
  readonly statement: string;
  readonly apology: boolean;
}

/** An apology made elsewhere (a press note, another device), added by hand. */
export interface ApologyAdded extends Fact {
  readonly type: 'apology-added';
  readonly incident: string;
  readonly statement: string;
  readonly note?: string;
}

/** A warning was shown. */
export interface Warned extends Fact, Place {
  readonly type: 'warned';
  readonly move: string;
  readonly kind: MoveKind;
  readonly rules: readonly string[];
  readonly incident?: string;
  readonly text?: string;
  readonly target?: Post;
}

export interface Decided extends Fact {
  readonly type: 'decided';
  readonly move: string;
  readonly decision: Decision;
}

/** A move on an existing post was carried out, or was tried: what was there is kept as evidence. */
export interface Acted extends Fact, Place {
  readonly type: 'acted';
  readonly move: string;
  readonly kind: Exclude<MoveKind, 'publish'>;
  readonly target?: Post;
  /** The new text of an edit. */
  readonly text?: string;
  readonly batch?: number;
  readonly outcome: 'confirmed' | 'failed' | 'unknown';
  readonly incident?: string;
}

/** A picture of the tab was taken, just before a move on a post was warned about or carried out. */
export interface Pictured extends Fact, Place {
  readonly type: 'pictured';
  readonly move: string;
  /** Under which the picture is kept; it may be gone since, the fact stays. */
  readonly picture: string;
  readonly bytes: number;
}

/** A screen showed somebody's reply to the post that an incident began with. Its id makes it one fact, however often shown. */
export interface ReplySeen extends Fact {
  readonly type: 'reply-seen';
  readonly incident: string;
  readonly post: Post;
}

/** The person says that a reply needs no answer (any more), or takes that back. */
export interface ReplySettled extends Fact {
  readonly type: 'reply-settled';
  readonly incident: string;
  /** The reply, as `network:postId`. */
  readonly reply: string;
  readonly settled: boolean;
}

/** A checklist step ticked or un-ticked by hand. */
export interface Ticked extends Fact {
  readonly type: 'ticked';
  readonly incident: string;
  readonly item: ChecklistItem;
  readonly done: boolean;
}

export type IncidentEvent =
  | IncidentOpened
  | IncidentNoticed
  | IncidentRenamed
  | IncidentMoved
  | Published
  | StatementAttached
  | ApologyJudged
  | ApologyAdded
  | Warned
  | Decided
  | Acted
  | Pictured
  | ReplySeen
  | ReplySettled
  | Ticked;

/** An event as it is written by hand, before the log gives it its shape number. */
export type NewEvent = IncidentEvent extends infer E
  ? E extends IncidentEvent
    ? Omit<E, 'v'>
    : never
  : never;
