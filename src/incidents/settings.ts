/** What a person can set, with the defaults that serve without any set-up. */

export interface BrandAccount {
  readonly network: string;
  /** Without `@`, lower case. */
  readonly handle: string;
}

export interface Limits {
  /** Apologies to everyone that an incident bears; the next one is warned about. */
  readonly apologies: number;
  /** Apologies to one person in one conversation. */
  readonly apologiesEach: number;
  /** Reactions (likes, replies, reposts, quotes, saves) from which a post counts as seen. */
  readonly reactions: number;
  /** Views from which a post counts as seen. */
  readonly views: number;
  /** Minutes without a correction after which Mesura reminds, rising. */
  readonly reminders: readonly number[];
  /** Seconds before "go ahead" becomes available on the gravest warnings, 0 to 30. */
  readonly coolDown: number;
}

/** How readily a rule speaks: `low` only when it is plain, `high` also when it may be nothing. */
export type Sensitivity = 'low' | 'normal' | 'high';

/** Minutes of the local day; `from` after `to` goes over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** A draft that the brand wrote for itself; with the id of one of ours it stands in its place. */
export interface OwnDraft {
  readonly id: string;
  readonly move: 'correction' | 'apology' | 'answer' | 'closing';
  readonly lang: string;
  readonly text: string;
}

/** A rule that is silent for a while: for one incident, until a time, or both. */
export interface Snooze {
  readonly rule: string;
  readonly brand: string;
  readonly incident?: string;
  /** Epoch milliseconds. */
  readonly until?: number;
}

/** A site that is guarded because the person asked for it: with a network's own scripts, or with `generic`. */
export interface Site {
  /** Host name, without port. */
  readonly host: string;
  /** File of `src/networks`. */
  readonly network: string;
}

/** A wording that a rule no longer minds. */
export interface RememberedPhrase {
  readonly rule: string;
  readonly text: string;
}

/** Pictures of the tab as evidence, and the room they may take. */
export interface PictureSettings {
  readonly on: boolean;
  readonly megabytes: number;
}

export interface Brand {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly BrandAccount[];
  /** What it speaks, the first one first; as `es`, `en`, `ca`… */
  readonly languages?: readonly string[];
  readonly limits: Limits;
  /** Rules switched off. */
  readonly off: readonly string[];
  /** By rule; `normal` where absent. */
  readonly sensitivity?: Readonly<Record<string, Sensitivity>>;
  /** No reminders then. */
  readonly quietHours?: QuietHours;
  readonly drafts?: readonly OwnDraft[];
}

export interface Settings {
  readonly v: 1;
  /** The first one takes every account that no other claims. */
  readonly brands: readonly Brand[];
  /** Accounts that are left alone, as `network:handle`. */
  readonly personal: readonly string[];
  /** Networks switched off. */
  readonly networksOff: readonly string[];
  /** Texts somebody judged wrong to warn about: `rule:fingerprint`. */
  readonly forgiven: readonly string[];
  /** Wordings somebody asked to remember as harmless. */
  readonly phrases?: readonly RememberedPhrase[];
  readonly snoozes?: readonly Snooze[];
  /** Off where absent. */
  readonly pictures?: PictureSettings;
  /** Sites that the person asked to be guarded beside the declared ones. */
  readonly sites?: readonly Site[];
  /** The quiet mark beside a composer's submit control; on where absent. */
  readonly draftMark?: boolean;
}

export const DEFAULT_PICTURES: PictureSettings = { on: false, megabytes: 50 };
export const MOST_MEGABYTES = 2000;

export const DEFAULT_LIMITS: Limits = {
  apologies: 2,
  apologiesEach: 2,
  reactions: 1,
  views: 100,
  reminders: [15, 30, 60],
  coolDown: 0,
};

export const DEFAULT_BRAND: Brand = { id: 'brand', name: '', accounts: [], limits: DEFAULT_LIMITS, off: [] };

/** Whose accounts the practice network's are: a brand of its own, so that nothing tried out there mixes with real incidents. */
export const PRACTICE_BRAND: Brand = { ...DEFAULT_BRAND, id: 'practice' };

export const DEFAULT_SETTINGS: Settings = {
  v: 1,
  brands: [DEFAULT_BRAND],
  personal: [],
  networksOff: [],
  forgiven: [],
};
