import type { Briefing, IncidentDigest } from '../incidents/briefing.ts';
import type { Brand } from '../incidents/settings.ts';
import type { Analysis } from '../language/types.ts';
import type { Move } from '../moves/move.ts';

/** The four things never to do after a mistake, in the order of the product's page. */
export type Dont = 1 | 2 | 3 | 4;

export type Severity = 'note' | 'caution' | 'danger';

/** What a rule saw, as data: the dialog has the words. `key` is a message key, `values` fill it. */
export type Evidence =
  /** Numbers and age of the post. */
  | { readonly kind: 'engagement' }
  /** An earlier apology of the incident. */
  | { readonly kind: 'apology'; readonly at: number; readonly text: string }
  /** Words of the text about to go out. */
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly reason: string;
    }
  /** A sentence of its own. */
  | { readonly kind: 'fact'; readonly key: string; readonly values?: readonly (string | number)[] };

/** What the person can do instead. The dialog carries them out. */
export type BetterMove =
  | 'reply-with-correction'
  | 'back-to-editor'
  | 'hide-nothing-answer'
  | 'draft-correction'
  | 'draft-apology'
  | 'draft-answer'
  | 'add-edit-note';

/** What somebody can tell us we got wrong. */
export type Correction = 'not-an-apology' | 'other-incident' | 'not-dismissive' | 'not-an-excuse';

export interface Warning {
  readonly rule: string;
  readonly dont: Dont;
  readonly severity: Severity;
  readonly evidence: readonly Evidence[];
  readonly betterMoves: readonly BetterMove[];
  readonly corrections: readonly Correction[];
}

/** All that a rule may look at. */
export interface Case {
  readonly move: Move;
  readonly brand: Brand;
  /** The incident the move belongs to, if any is open. */
  readonly incident: IncidentDigest | undefined;
  readonly briefing: Briefing;
  /** What the move's text does; empty for moves without one. */
  readonly analysis: Analysis;
  /** The whole text of the move. */
  readonly text: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Judges one kind of bad move. Pure. */
export interface Rule {
  readonly id: string;
  readonly dont: Dont;
  judge(facts: Case): Warning | undefined;
}
