import type { NewEvent } from '../incidents/events.ts';
import type { RememberedPhrase, Settings, Snooze } from '../incidents/settings.ts';
import type { Account, MoveKind, Post } from '../moves/move.ts';

/** All that pages and content scripts may ask of the background, the one writer. */
export type Request =
  /** Adds events to the log. Answered only once they are stored. */
  | { readonly type: 'record'; readonly events: readonly NewEvent[] }
  /** Replaces the settings. */
  | { readonly type: 'set-settings'; readonly settings: Settings }
  /** What somebody told us not to say again: texts (as `rule:fingerprint`), wordings, rules for a while. Added to the settings. */
  | {
      readonly type: 'forgive';
      readonly marks: readonly string[];
      readonly phrases: readonly RememberedPhrase[];
      readonly snoozes: readonly Snooze[];
    }
  /** A guarded page tells how its gates do. */
  | { readonly type: 'health'; readonly report: HealthReport }
  /** Removes the events of an incident, or all. */
  | { readonly type: 'erase'; readonly events: readonly string[] }
  /** Takes a picture of the tab that asks, for a move; thrown away when it comes after `until`. */
  | {
      readonly type: 'picture';
      readonly move: string;
      readonly brand: string;
      readonly account: Account;
      /** Epoch milliseconds. */
      readonly until: number;
    }
  /** Removes all pictures; what the log says of them stays. */
  | { readonly type: 'drop-pictures' }
  /** Opens a page of the network in a new tab (a better move). */
  | { readonly type: 'open'; readonly url: string };

/** The background's answer: either it is done, or the reason why not (full disk, unknown request). */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** What one tab knows of its gates. */
export interface HealthReport {
  readonly network: string;
  readonly at: number;
  /** `seen`: the gate read a move. `missed`: the request gate caught a move that the gesture gate never saw. */
  readonly gate: 'gesture' | 'request';
  readonly what: 'seen' | 'missed' | 'failed';
  /** The kind of move; absent for a failure. */
  readonly kind?: MoveKind;
}

/** Per network, when each gate last worked and when the screens were last not recognised; epoch milliseconds. */
export type Health = Readonly<
  Record<
    string,
    {
      readonly gesture?: number;
      readonly request?: number;
      /** Moves in a row that only the request gate saw. */
      readonly missed?: number;
      readonly missedAt?: number;
      readonly failedAt?: number;
      /** When each gate last saw or missed each kind of move, as `gesture delete` or `request delete missed`. */
      readonly saw?: Readonly<Record<string, number>>;
    }
  >
>;

export const HEALTH_KEY = 'health';

/** What the extension's own pages ask of the guard in a tab; answered by the content script. */
export interface TabQuestion {
  readonly type: 'tab-facts';
}

/** The background tells a guarded tab to start an incident: on the post its context menu was opened on, or the one in view. */
export interface StartIncident {
  readonly type: 'start-incident';
  readonly from: 'menu' | 'keys';
}

/** A guarded tab's answer: whose account acts in it, and the post it shows, if it shows one. */
export interface TabFacts {
  readonly account: Account;
  readonly post?: Post;
}
