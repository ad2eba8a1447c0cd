import type { Account, Move, Outcome, Post } from '../moves/move.ts';

/**
 * What a person did on the page, freed of the device they did it with.
 * `path` is the composed path from the innermost element outwards, open shadow roots included.
 */
export type Gesture =
  /** A control was activated: click, tap, Enter or Space on it. */
  | { readonly kind: 'press'; readonly path: readonly Element[] }
  /** A key that is no activation of a control: Enter in an editor, Ctrl/Cmd+Enter, a page hotkey. */
  | {
      readonly kind: 'key';
      /** `KeyboardEvent.key`. */
      readonly key: string;
      /** Ctrl or Cmd. */
      readonly command: boolean;
      readonly shift: boolean;
      readonly alt: boolean;
      readonly path: readonly Element[];
    }
  /** A form is being submitted. */
  | { readonly kind: 'submit'; readonly path: readonly Element[] };

/** A move as read from the screen, and the control that carries it out. */
export interface Reading {
  readonly move: Move;
  /**
   * The control to press again after "go ahead". Absent, or with `replay: 'by-hand'`, the person is asked to
   * do it once more: for pages that act on trusted events only, or on a key alone.
   */
  readonly control?: HTMLElement;
  readonly replay?: 'press' | 'by-hand';
  /** The composer's editable element, to give the focus and caret back to. */
  readonly editor?: HTMLElement;
  /** Looks up what the screen does not show about the target (same-origin reads only). Given up after a short limit. */
  readonly lookUp?: () => Promise<Partial<Post>>;
}

/** How a network's screens read as moves. One instance a page; it may remember what menu was opened on which post. */
export interface Screens {
  /**
   * Called in the capture phase for every gesture, before the page sees it. Returns the move that the gesture
   * would carry out, or nothing. Must be quick, must not change the page, may throw (the page then works as
   * without us).
   */
  read(gesture: Gesture): Reading | undefined;
  /** The draft in the composer that `editable` belongs to, as if it were sent now; for the mark beside the button. */
  draft(editable: Element): Reading | undefined;
  /** The account that acts in the part of the page around `near`, or on the page as a whole. */
  account(near?: Element): Account;
  /** The post that `element` stands in, or the post the page is about. */
  postAt(element?: Element): Post | undefined;
  /**
   * The replies to a post of the brand that the page shows, of whomever; none when the page is not about that post.
   * Absent where nobody has written how the network shows them.
   */
  repliesTo?(post: Post): Post[];
}

/** A request of the page that matched `watch`. */
export interface CapturedRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** The body as text; forms as URL-encoded text. Absent when there is none or it could not be read. */
  readonly body?: string;
  /** Lower-case names; only what the page set itself. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface CapturedResponse {
  readonly status: number;
  /** Absent when the body could not be read. */
  readonly body?: string;
}

/** How a network's own calls read as moves, and its answers as outcomes. Pure. */
export interface Requests {
  /** The move the call carries out; nothing when it is no move (like, follow, draft autosave…). */
  read(request: CapturedRequest): Move | undefined;
  /** What the answer says happened. Errors under HTTP 200 are failures; an answer that proves nothing is unknown. */
  outcome(request: CapturedRequest, response: CapturedResponse): Outcome;
}

/** Public links that open the network's own composer. Absolute URLs; absent where there is no such link. */
export interface Intents {
  post?(text: string): string;
  reply?(post: Post, text: string): string | undefined;
}

/**
 * One network: data where data will do. A network's file also exports `watch`, a regular expression that is tested
 * against `METHOD URL` in the page's own world for every call, so it must be cheap and match only what may be a move.
 */
export interface Network {
  /** Stable id, also the `network` of accounts and posts. */
  readonly id: string;
  /** The name people know it by. */
  readonly name: string;
  readonly intents: Intents;
  readonly requests: Requests;
  /** `page` is the page's document. */
  screens(page: Document): Screens;
}
