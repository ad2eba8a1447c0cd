import browser from 'webextension-polyfill';
import type { Briefing } from '../incidents/briefing.ts';
import { type Reminder, reminders } from '../incidents/clock.ts';
import { DEFAULT_BRAND, PRACTICE_BRAND } from '../incidents/settings.ts';
import { BRIEFING_KEY } from '../storage/briefing.ts';
import { updateBadge } from './badge.ts';

/**
 * Reminds of an incident without a correction. The alarm only wakes the worker; what is due is asked of the pure
 * clock each time, and what was said already is kept in storage, so that neither a killed worker nor a restart
 * says anything twice or forgets it.
 */
const ALARM = 'reminders';
const SAID = 'reminded';
/** The badge shows minutes, so while an incident is open the worker wakes once a minute. */
const MINUTE = 1;

/** Sets or clears the alarm to fit the briefing. Call it after every change and at every start. */
export async function scheduleReminders(): Promise<void> {
  const waiting = (await pending()).some(({ corrected, state }) => state === 'open' && !corrected);
  if (!waiting) {
    await browser.alarms.clear(ALARM);
    return;
  }
  if ((await browser.alarms.get(ALARM)) === undefined) {
    browser.alarms.create(ALARM, { delayInMinutes: MINUTE, periodInMinutes: MINUTE });
  }
}

/** Says what is due and was not said yet. */
export async function onAlarm(name: string): Promise<void> {
  if (name !== ALARM) return;
  const stored = await browser.storage.local.get([BRIEFING_KEY, SAID]);
  const briefing = stored[BRIEFING_KEY] as Briefing | undefined;
  const said = new Set(Array.isArray(stored[SAID]) ? (stored[SAID] as string[]) : []);
  const now = Date.now();
  for (const incident of await pending()) {
    const brand = briefing?.settings.brands.find((entry) => entry.id === incident.brand) ?? DEFAULT_BRAND;
    const settings = briefing?.settings;
    if (settings === undefined) continue;
    const { due } = reminders(incident, brand, settings, now);
    const fresh = due.filter((reminder) => !said.has(reminder.id));
    const latest = fresh.at(-1);
    for (const { id } of fresh) said.add(id);
    if (latest === undefined) continue;
    await browser.storage.local.set({ [SAID]: [...said].slice(-500) });
    await show(latest, incident.title);
  }
  await updateBadge();
  await scheduleReminders();
}

async function pending(): Promise<Briefing['incidents']> {
  const briefing = (await browser.storage.local.get(BRIEFING_KEY))[BRIEFING_KEY] as Briefing | undefined;
  return (briefing?.incidents ?? []).filter(
    ({ state, brand }) => state !== 'closed' && brand !== PRACTICE_BRAND.id,
  );
}

/** A notification where the person allowed them; the badge says it in any case. */
async function show(reminder: Reminder, title: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(reminder.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: browser.i18n.getMessage('reminder_title', title),
    message: browser.i18n.getMessage('reminder_late_correction', String(reminder.minutes)),
  });
}
