import browser from 'webextension-polyfill';
import type { Briefing } from '../incidents/briefing.ts';
import { brandOf } from '../incidents/briefing.ts';
import { PRACTICE_BRAND } from '../incidents/settings.ts';
import { BRIEFING_KEY } from '../storage/briefing.ts';

/**
 * The icon's badge, of the youngest open incident: minutes without a correction once the first reminder is due,
 * otherwise the apologies used; red when late or at the limit.
 */
export async function updateBadge(): Promise<void> {
  const briefing = (await browser.storage.local.get(BRIEFING_KEY))[BRIEFING_KEY] as Briefing | undefined;
  const incident = briefing?.incidents
    .filter((entry) => entry.state !== 'closed' && entry.brand !== PRACTICE_BRAND.id)
    .at(-1);
  if (briefing === undefined || incident === undefined) {
    await browser.action.setBadgeText({ text: '' });
    return;
  }
  const brand =
    briefing.settings.brands.find((entry) => entry.id === incident.brand) ??
    brandOf(briefing.settings, '', undefined);
  const minutes = Math.floor((Date.now() - incident.openedAt) / 60_000);
  const late =
    incident.state === 'open' &&
    !incident.corrected &&
    minutes >= (brand.limits.reminders[0] ?? Number.POSITIVE_INFINITY);
  if (late) {
    await browser.action.setBadgeText({
      text: minutes < 100 ? `${minutes}m` : `${Math.min(99, Math.floor(minutes / 60))}h`,
    });
    await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
    return;
  }
  const used = incident.apologies.length;
  await browser.action.setBadgeText({ text: `${used}/${brand.limits.apologies}` });
  await browser.action.setBadgeBackgroundColor({
    color: used >= brand.limits.apologies ? '#b3261e' : '#1f5f8b',
  });
}
