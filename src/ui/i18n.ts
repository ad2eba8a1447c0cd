import browser from 'webextension-polyfill';

/** A message key of `public/_locales`. Kept a plain string: rules and evidence name theirs as data. */
export type MessageKey = string;

/** The text of a message; the key itself when there is none, so that a gap is seen and not silent. */
export function t(key: MessageKey, ...subs: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, subs.map(String)) || key;
}

/**
 * A message that counts: `key_one`, `key_other`… by the plural rules of the language. The number is `$1`, written
 * as the language writes numbers; further substitutions follow.
 */
export function plural(key: MessageKey, count: number, ...subs: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(locale()).select(count);
  const number = new Intl.NumberFormat(locale()).format(count);
  return (
    browser.i18n.getMessage(`${key}_${form}`, [number, ...subs.map(String)]) ||
    t(`${key}_other`, number, ...subs)
  );
}

/**
 * The language of our messages, with the browser's region where that is the same language: an interface in a
 * language we don't have falls back to ours, and dates must then follow the words, not the browser.
 */
export function locale(): string {
  const ours = browser.i18n.getMessage('language_tag') || 'es';
  const theirs = browser.i18n.getUILanguage();
  return theirs.split('-')[0] === ours ? theirs : ours;
}

/** Names the page's language and title; a page calls it once, before it draws. */
export function nameThePage(titleKey: MessageKey): void {
  document.documentElement.lang = locale();
  document.title = t(titleKey);
}
