import browser from 'webextension-polyfill';
import type { Briefing, IncidentDigest } from '../incidents/briefing.ts';
import { type Clock, type Reminder, reminders } from '../incidents/clock.ts';
import { DEFAULT_BRAND, PRACTICE_BRAND } from '../incidents/settings.ts';
import { BRIEFING_KEY } from '../storage/briefing.ts';
import { plural, t } from '../ui/i18n.ts';
import { updateBadge } from './badge.ts';

/**
 * Reminds of an incident without a correction, and of critics left without an answer. The alarm only wakes the worker; what is due is asked of the pure
 * clock each time, and what was said already is kept in storage, so that neither a killed worker nor a restart
 * says anything twice or forgets it.
 */
const ALARM = 'reminders';
const SAID = 'reminded';
/** The badge shows minutes, so while an incident is open the worker wakes once a minute. */
const MINUTE = 1;

/** Sets or clears the alarm to fit the briefing. Call it after every change and at every start. */
export async function scheduleReminders(): Promise<void> {
  const now = Date.now();
  const waiting = (await pending()).some(
    ({ incident, clock }) =>
      (incident.state === 'open' && !incident.corrected) || clock.due.length > 0 || clock.next !== undefined,
  );
  if (!waiting) {
    await browser.alarms.clear(ALARM);
    return;
  }
  // Alarms go by the clock on the wall: when that was put back, the next one may be hours away.
  const alarm = await browser.alarms.get(ALARM);
  const soon = alarm !== undefined && alarm.scheduledTime <= now + 2 * MINUTE * 60_000;
  if (!soon) browser.alarms.create(ALARM, { delayInMinutes: MINUTE, periodInMinutes: MINUTE });
}

/** Says what is due and was not said yet. */
export async function onAlarm(name: string): Promise<void> {
  if (name !== ALARM) return;
  const stored = (await browser.storage.local.get(SAID))[SAID];
  const said = new Set(Array.isArray(stored) ? (stored as string[]) : []);
  for (const { incident, clock } of await pending()) {
    const fresh = clock.due.filter((reminder) => !said.has(reminder.id));
    if (fresh.length === 0) continue;
    for (const { id } of fresh) said.add(id);
    await browser.storage.local.set({ [SAID]: [...said].slice(-500) });
    // Several that came due together are said once, by the latest of each kind.
    const latest = new Map(fresh.map((reminder) => [reminder.rule, reminder]));
    for (const reminder of latest.values()) await show(reminder, incident.title);
  }
  await updateBadge();
  await scheduleReminders();
}

/** The brands' incidents that are not closed, each with what its clock says now. */
async function pending(): Promise<{ incident: IncidentDigest; clock: Clock }[]> {
  const briefing = (await browser.storage.local.get(BRIEFING_KEY))[BRIEFING_KEY] as Briefing | undefined;
  if (briefing === undefined) return [];
  const { settings, incidents } = briefing;
  return incidents
    .filter(({ state, brand }) => state !== 'closed' && brand !== PRACTICE_BRAND.id)
    .map((incident) => {
      const brand = settings.brands.find((entry) => entry.id === incident.brand) ?? DEFAULT_BRAND;
      return { incident, clock: reminders(incident, brand, settings, Date.now()) };
    });
}

/** A press on a notification shows what it is about. */
export function onNotification(id: string): void {
  // `rule:incident:when`, and an incident's id may have colons too.
  const incident = id.replace(/^[^:]*:/, '').replace(/:[^:]*$/, '');
  void browser.tabs.create({ url: `/src/dashboard/index.html#incidents/${encodeURIComponent(incident)}` });
}

/** A notification where the person allowed them; the badge says it in any case. */
async function show(reminder: Reminder, title: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(reminder.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: t(reminder.rule === 'late-correction' ? 'reminder_title' : 'reminder_title_critics', title),
    message:
      reminder.rule === 'late-correction'
        ? t('reminder_late_correction', reminder.minutes)
        : plural('reminder_ignoring_criticism', reminder.waiting ?? 1, reminder.minutes),
  });
}
