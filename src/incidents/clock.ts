import type { IncidentDigest } from './briefing.ts';
import { isSnoozed, sensitivityOf } from './leniency.ts';
import type { Brand, QuietHours, Settings } from './settings.ts';

/**
 * The two rules that go by the clock rather than by a move: no correction yet (don't 2), and critics left without
 * an answer (don't 3). Pure: whoever has alarms asks what is due, and when to ask again.
 */

export interface Reminder {
  /** The same for one reminder each time it is asked for, so that nobody is reminded of it twice. */
  readonly id: string;
  readonly rule: 'late-correction' | 'ignoring-criticism';
  readonly incident: string;
  /** When it is to be shown, epoch milliseconds; never within quiet hours. */
  readonly at: number;
  /** Minutes that had passed without a correction, or without an answer. */
  readonly minutes: number;
  /** How many critics wait, where that is the matter. */
  readonly waiting?: number;
}

export interface Clock {
  /** Those whose time has come, oldest first. */
  readonly due: readonly Reminder[];
  /** When the next one comes, epoch milliseconds. */
  readonly next?: number;
}

/**
 * What an incident's clock says now.
 *
 * @param now epoch milliseconds.
 */
export function reminders(incident: IncidentDigest, brand: Brand, settings: Settings, now: number): Clock {
  const all = [...lateCorrection(incident, brand), ...ignoringCriticism(incident, brand)]
    .filter(({ rule }) => !brand.off.includes(rule))
    .map((reminder) => ({ ...reminder, at: afterQuiet(reminder.at, brand.quietHours) }))
    .sort((a, b) => a.at - b.at);
  const heard = all.filter(
    ({ rule, at }) => !isSnoozed(settings, brand.id, rule, incident.id, Math.max(at, now)),
  );
  const next = heard.find(({ at }) => at > now)?.at;
  return {
    due: isQuiet(now, brand.quietHours) ? [] : heard.filter(({ at }) => at <= now),
    ...(next === undefined ? {} : { next }),
  };
}

/** Sensitivity: `low` speaks once, at the last reminder; `high` also of an incident that is only proposed. */
function lateCorrection(incident: IncidentDigest, brand: Brand): Reminder[] {
  const sensitivity = sensitivityOf(brand, 'late-correction');
  const going = incident.state === 'open' || (sensitivity === 'high' && incident.state === 'proposed');
  if (!going || incident.corrected) return [];
  const { reminders: times } = brand.limits;
  return (sensitivity === 'low' ? times.slice(-1) : times).map((minutes) => ({
    id: `late-correction:${incident.id}:${minutes}`,
    rule: 'late-correction',
    incident: incident.id,
    at: incident.openedAt + minutes * 60_000,
    minutes,
  }));
}

/**
 * Critics are reminded of once, when the one who has waited longest has waited as long as the last reminder; at
 * `low` twice as long, at `high` as long as the first.
 */
function ignoringCriticism(incident: IncidentDigest, brand: Brand): Reminder[] {
  if (incident.state !== 'open') return [];
  const waiting = incident.replies.filter((reply) => !reply.answered);
  const { reminders: times } = brand.limits;
  const minutes = {
    low: 2 * Math.max(...times),
    normal: Math.max(...times),
    high: Math.min(...times),
  }[sensitivityOf(brand, 'ignoring-criticism')];
  if (waiting.length === 0 || !Number.isFinite(minutes)) return [];
  const since = Math.min(...waiting.map((reply) => Math.max(reply.seenAt, incident.openedAt)));
  return [
    {
      id: `ignoring-criticism:${incident.id}:${since}`,
      rule: 'ignoring-criticism',
      incident: incident.id,
      at: since + minutes * 60_000,
      minutes,
      waiting: waiting.length,
    },
  ];
}

/** Whether a time lies within the quiet hours, local time. */
export function isQuiet(at: number, quiet: QuietHours | undefined): boolean {
  if (quiet === undefined || quiet.from === quiet.to) return false;
  const day = new Date(at);
  const minute = day.getHours() * 60 + day.getMinutes();
  return quiet.from < quiet.to
    ? minute >= quiet.from && minute < quiet.to
    : minute >= quiet.from || minute < quiet.to;
}

/** The time itself, or the end of the quiet hours it falls into. */
export function afterQuiet(at: number, quiet: QuietHours | undefined): number {
  if (quiet === undefined || !isQuiet(at, quiet)) return at;
  const end = new Date(at);
  end.setHours(Math.floor(quiet.to / 60), quiet.to % 60, 0, 0);
  if (end.getTime() <= at) end.setDate(end.getDate() + 1);
  return end.getTime();
}
