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

export interface Brand {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly BrandAccount[];
  readonly limits: Limits;
  /** Rules switched off. */
  readonly off: readonly string[];
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
}

export const DEFAULT_LIMITS: Limits = {
  apologies: 2,
  apologiesEach: 2,
  reactions: 1,
  views: 100,
  reminders: [15, 30, 60],
  coolDown: 0,
};

export const DEFAULT_BRAND: Brand = { id: 'brand', name: '', accounts: [], limits: DEFAULT_LIMITS, off: [] };

export const DEFAULT_SETTINGS: Settings = {
  v: 1,
  brands: [DEFAULT_BRAND],
  personal: [],
  networksOff: [],
  forgiven: [],
};
