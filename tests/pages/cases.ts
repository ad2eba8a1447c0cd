import type { Move } from '../../src/moves/move.ts';

/** What a person does: press a control, press a key on it, or type into it. */
export type Step =
  | { readonly press: string }
  | { readonly key: string; readonly on: string }
  | { readonly type: string; readonly into: string };

/** One thing a person can do on a pretend page, and the move it is; `null`: none, it must pass untouched. */
export interface Case {
  readonly name: string;
  /** Path and query of the pretend page. */
  readonly at?: string;
  readonly steps: readonly Step[];
  readonly move:
    | (Partial<Omit<Move, 'target' | 'inReplyTo'>> & { target?: object; inReplyTo?: object })
    | null;
}

/** A pretend page of a network, and everything that can be done on it. */
export interface Conformance {
  /** File of `src/networks` and the name it exports. */
  readonly network: string;
  /** Address of the page. */
  readonly url: string;
  /** Bundled as the page's script. */
  readonly script: string;
  /** The page's body. */
  readonly body: string;
  readonly cases: readonly Case[];
  /** The page's own call that deletes a post: on a redesigned page it is all there is to go by. */
  readonly deletes?: { readonly method: string; readonly url: string; readonly body?: string };
}
