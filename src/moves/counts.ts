import type { Count, Engagement } from './move.ts';

/**
 * Abbreviations of the networks' locales. Portuguese (Portugal) writes `m` for thousand, elsewhere it is million:
 * only the page's language can tell.
 */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  tsd: 1e3,
  rb: 1e3,
  m: 1e6,
  mi: 1e6,
  mn: 1e6,
  mio: 1e6,
  jt: 1e6,
  mill: 1e6,
  mln: 1e6,
  b: 1e9,
  bi: 1e9,
  mrd: 1e9,
  md: 1e9,
  mld: 1e9,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  千: 1e3,
};

const SPACES = /[\s\u00a0\u202f\u2009]/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g;
/** A number with optional grouping or decimals, then perhaps an abbreviation. Italian likes (`mi piace`) are no millions. */
const NUMBER =
  /(\d{1,15}(?:[.,'’\u00a0\u202f\u2009 ]\d{1,3})*)(?:[\s\u00a0\u202f]{0,3}(mill?|mil|mio|mrd|mld|mln|tsd|mn|mi(?!\s+piace)|md|bi|rb|jt|k|m|b|万|萬|億|亿|千)(?![\p{L}\p{M}]))?/iu;

/**
 * The first number of a label such as `1,2 mil`, `12.3K`, `1.234`, `2 378 Me gusta`.
 * With an abbreviation the separator is a decimal point and the value a lower bound (networks truncate); without
 * one every separator groups thousands and the value is exact.
 *
 * @param lang BCP 47 tag of the page; needed only for Portuguese (Portugal), where `m` is thousand.
 * @returns nothing when there is no number.
 */
export function parseCount(label: string, lang = ''): Count | undefined {
  const plain = label.slice(0, 400).replace(INVISIBLE, '');
  const found = NUMBER.exec(plain);
  const digits = found?.[1];
  if (digits === undefined) return undefined;
  const suffix = found?.[2]?.toLowerCase();
  if (suffix === undefined) {
    const value = Number(leadingGroups(digits).replace(/\D/g, ''));
    const open = plain[(found?.index ?? 0) + digits.length] === '+';
    return { value, exact: !open };
  }
  const multiplier = suffix === 'm' && /^pt-pt$/i.test(lang) ? 1e3 : (MULTIPLIERS[suffix] ?? 1);
  const decimal = digits.replace(SPACES, '').replace(/[,'’]/g, '.');
  const value = Math.floor(Number(decimal.replace(/\.(?=.*\.)/g, '')) * multiplier + 1e-6);
  return Number.isFinite(value) ? { value, exact: false } : undefined;
}

/**
 * `1 234` is one number, `76 replies 23` and `12 7` are not: only groups of three belong together (in India all but
 * the last have two, with commas).
 */
function leadingGroups(digits: string): string {
  const groups = /^\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3}|(?:,\d{2})+,\d{3})+(?!\d)/.exec(digits);
  if (groups) return groups[0];
  return /^\d+/.exec(digits)?.[0] ?? digits;
}

/** Reactions by people: everything but views. A lower bound when a number is unknown; absent when all are. */
export function reactions(engagement: Engagement | undefined): number | undefined {
  const known = (['likes', 'replies', 'reposts', 'quotes', 'saves'] as const)
    .map((name) => engagement?.[name]?.value)
    .filter((value): value is number => value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined;
}

/** Takes the better of two readings of the same post: what `fresh` does not know is kept from `seen`. */
export function mergeEngagement(seen: Engagement | undefined, fresh: Engagement | undefined): Engagement {
  return { ...seen, ...fresh };
}
