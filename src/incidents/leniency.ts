import { essence, fingerprint } from '../moves/text.ts';
import type { Brand, Sensitivity, Settings, Snooze } from './settings.ts';

/** What a person told us not to say again. All of it is plain settings, so all of it can be listed and undone. */

/** How readily a rule speaks for a brand. */
export function sensitivityOf(brand: Brand, rule: string): Sensitivity {
  return brand.sensitivity?.[rule] ?? 'normal';
}

/** Whether a rule is silent now, for this incident or for all. */
export function isSnoozed(
  settings: Settings,
  brand: string,
  rule: string,
  incident: string | undefined,
  now: number,
): boolean {
  return (settings.snoozes ?? []).some(
    (snooze) =>
      snooze.rule === rule &&
      snooze.brand === brand &&
      (snooze.incident === undefined || snooze.incident === incident) &&
      (snooze.until === undefined || now < snooze.until) &&
      (snooze.incident !== undefined || snooze.until !== undefined),
  );
}

/** Adds a snooze, once; those that have run out are dropped on the way. */
export function withSnooze(settings: Settings, snooze: Snooze, now: number): Settings {
  const kept = (settings.snoozes ?? []).filter((one) => one.until === undefined || one.until > now);
  const twin = ({ rule, brand, incident, until }: Snooze) =>
    rule === snooze.rule && brand === snooze.brand && incident === snooze.incident && until === snooze.until;
  return { ...settings, snoozes: kept.some(twin) ? kept : [...kept, snooze] };
}

/** Midnight to come, local time: the end of "today". */
export function endOfToday(now: number): number {
  const end = new Date(now);
  end.setHours(24, 0, 0, 0);
  return end.getTime();
}

/** Whether this very text was judged harmless for the rule. */
export function isForgiven(settings: Settings, rule: string, text: string): boolean {
  return text.trim() !== '' && settings.forgiven.includes(`${rule}:${fingerprint(text.trim())}`);
}

/** Whether a wording was remembered as harmless for the rule. */
export function isRemembered(settings: Settings, rule: string, wording: string): boolean {
  const said = essence(wording);
  return (settings.phrases ?? []).some((phrase) => phrase.rule === rule && essence(phrase.text) === said);
}

/** Remembers wordings as harmless for a rule, each once. */
export function withPhrases(settings: Settings, rule: string, wordings: readonly string[]): Settings {
  const fresh = wordings.filter(
    (text, index) =>
      essence(text) !== '' &&
      !isRemembered(settings, rule, text) &&
      wordings.findIndex((other) => essence(other) === essence(text)) === index,
  );
  return { ...settings, phrases: [...(settings.phrases ?? []), ...fresh.map((text) => ({ rule, text }))] };
}
