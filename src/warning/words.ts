import type { Count, Engagement, Post } from '../moves/move.ts';
import { browser } from '../storage/browser.ts';

/** A message in the person's language; the key itself where there is none, so that nothing is ever blank. */
export function t(key: string, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** Whether there is such a message. */
export function has(key: string): boolean {
  return browser.i18n.getMessage(key) !== '';
}

/** The language of the messages, for `Intl`: that of the words around the number, not of the browser. */
export function language(): string {
  return t('language_tag');
}

/** The plural form of a message: keys `key_one`, `key_other` (and `key_many` falls back to `key_other`). */
export function plural(key: string, count: number, shown: string): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}`, shown);
}

const NAMES = ['likes', 'replies', 'reposts', 'quotes', 'saves', 'views'] as const;

/** «142 me gusta, 37 respuestas; publicado hace 2 h», or that the numbers are not known. */
export function describePost(post: Post | undefined, now: number): string {
  const numbers = describeEngagement(post?.engagement);
  const age = post?.postedAt === undefined ? undefined : t('seen_posted', ago(post.postedAt, now));
  return [numbers, age].filter(Boolean).join('; ');
}

function describeEngagement(engagement: Engagement | undefined): string {
  const known = NAMES.flatMap((name) => {
    const count: Count | undefined = engagement?.[name];
    return count && count.value > 0 ? [plural(`seen_count_${name}`, count.value, number(count))] : [];
  });
  if (known.length > 0) return new Intl.ListFormat(language(), { type: 'unit' }).format(known);
  const nothing = NAMES.some((name) => engagement?.[name] !== undefined);
  return t(nothing ? 'seen_no_reactions' : 'seen_unknown');
}

function number({ value, exact }: Count): string {
  const shown = new Intl.NumberFormat(language()).format(value);
  return exact ? shown : t('at_least', shown);
}

/** «hace 2 h». */
export function ago(then: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - then) / 1000));
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto', style: 'short' });
  const steps = [
    [60, 'second', 1],
    [3600, 'minute', 60],
    [86_400, 'hour', 3600],
    [30 * 86_400, 'day', 86_400],
    [365 * 86_400, 'month', 30 * 86_400],
  ] as const;
  for (const [limit, unit, size] of steps) {
    if (seconds < limit) return format.format(-Math.floor(seconds / size), unit);
  }
  return format.format(-Math.floor(seconds / (365 * 86_400)), 'year');
}

/** A time of day, with the day when it is not today. */
export function clock(then: number, now: number): string {
  const today = new Date(then).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language(), {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(then);
}

/** A text cut to what fits in a line of evidence. */
export function shorten(text: string, most = 90): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
