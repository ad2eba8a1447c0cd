import type { Move } from '../../src/moves/move.ts';

/** A statement that is held wherever it is about to go out: the runner's incident has two apologies already. */
export const THIRD_APOLOGY = 'We apologise to everyone for the wrong prices. It was our mistake.';
/** A text that nobody need be warned about. */
export const HARMLESS = 'Thank you, we open at ten tomorrow.';

/** What a person does, with real events: click, touch, press a key on a control, type, or wait for what appears. */
export type Step =
  | { readonly press: string }
  | { readonly tap: string }
  | { readonly key: string; readonly on: string }
  | { readonly type: string; readonly into: string }
  | { readonly wait: string };

/** One call of the page, as its own script makes it. */
export interface Call {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One thing a person can do on a pretend page, and the move it is; `null`: none, it must pass untouched. */
export interface Case {
  readonly name: string;
  /** Where on the network: `feed`, `post page`, `dialog`, `studio`… Absent: `page`. */
  readonly surface?: string;
  /** Language of the page; absent: `en`. The page speaks it because of `at`. */
  readonly lang?: string;
  /** Path and query of the pretend page. */
  readonly at?: string;
  /** The last step is the one that carries the move out. None: only the call is tried (an older build's, say). */
  readonly steps: readonly Step[];
  readonly move:
    | (Partial<Omit<Move, 'target' | 'inReplyTo'>> & { target?: object; inReplyTo?: object })
    | null;
  /**
   * The call that carries the move, for the request gate alone: made by itself on a page where nothing else is known
   * it must be held too. `null`: none can be read (the reason stands in `why`). Absent: not tried for this case.
   */
  readonly call?: Call | null;
  readonly why?: string;
  /** The editable whose draft must be untouched after going back. */
  readonly editor?: string;
  /** What the person answers when the page itself asks once more after "go ahead": nothing of ours may stand there. */
  readonly after?: readonly Step[];
  /** The page obeys trusted events only: after "go ahead" the person presses once more. */
  readonly byHand?: true;
  /** How many calls carry the move out, where it is not one: a thread may go out part by part. */
  readonly calls?: number;
  /** The move is read, but nothing is wrong with it: it passes at once, is sent once, and is written down. */
  readonly harmless?: true;
}

/** The replies that a page shows to a post. An empty list: it shows none that are meant for it. */
export interface Replies {
  readonly name: string;
  readonly at?: string;
  readonly to: { readonly id: string; readonly author?: string };
  readonly are: readonly object[];
}

/** A pretend page of a network, and everything that can be done on it. */
export interface Conformance {
  /** File of `src/networks`; what it exports is called the same, by {@link exported}. */
  readonly network: string;
  /** What people call it, where that is not the network's own name: a second front end, say. */
  readonly name?: string;
  /** Address of the page. */
  readonly url: string;
  /** Other hosts that the page or its calls use. */
  readonly hosts?: readonly string[];
  /** Bundled as the page's script. */
  readonly script: string;
  /** The page's body. */
  readonly body: string;
  readonly cases: readonly Case[];
  /** What the network answers to a call: done, or refused in its own way (an error under HTTP 200 where it has one). */
  readonly answer?: (call: Call, outcome: 'confirmed' | 'failed') => { status: number; body: string };
  /** `METHOD URL BODY` of the calls that the page makes besides, draft autosaves for one: they may come at any time. */
  readonly asides?: RegExp;
  /** What pages show as the replies to a post of the brand, in their order. */
  readonly replies?: readonly Replies[];
  /** What nobody could check on the live site: one plain sentence each. Printed in `docs/networks.md`. */
  readonly unverified?: readonly string[];
}

/** The name that a network's file exports: `meta-business-suite.ts` has `metaBusinessSuite`. */
export function exported(network: string): string {
  return network.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
