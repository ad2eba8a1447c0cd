import { describe, expect, test } from 'vitest';
import { afterQuiet, isQuiet, reminders, type SeenReply } from '../../src/incidents/clock.ts';
import { DEFAULT_BRAND, DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import { incident } from '../rules/case.ts';

const MINUTE = 60_000;
const local = (hour: number, minute = 0, day = 10) => new Date(2026, 2, day, hour, minute).getTime();
const at = local(12);
const one = incident({ openedAt: at });
const night = { from: 22 * 60, to: 8 * 60 };

describe('late correction', () => {
  const minutesDue = (now: number, some = one) =>
    reminders(some, DEFAULT_BRAND, DEFAULT_SETTINGS, now).due.map((reminder) => reminder.minutes);

  test('is reminded of after 15, 30 and 60 minutes', () => {
    expect(minutesDue(at + 14 * MINUTE)).toEqual([]);
    expect(minutesDue(at + 15 * MINUTE)).toEqual([15]);
    expect(minutesDue(at + 61 * MINUTE)).toEqual([15, 30, 60]);
    expect(reminders(one, DEFAULT_BRAND, DEFAULT_SETTINGS, at).next).toBe(at + 15 * MINUTE);
    expect(reminders(one, DEFAULT_BRAND, DEFAULT_SETTINGS, at + 61 * MINUTE).next).toBeUndefined();
  });

  test('is none once corrected, closed, only proposed, or switched off', () => {
    const now = at + 61 * MINUTE;
    expect(minutesDue(now, { ...one, corrected: true })).toEqual([]);
    expect(minutesDue(now, { ...one, state: 'closed' })).toEqual([]);
    expect(minutesDue(now, { ...one, state: 'proposed' })).toEqual([]);
    const off = { ...DEFAULT_BRAND, off: ['late-correction'] };
    expect(reminders(one, off, DEFAULT_SETTINGS, now).due).toEqual([]);
  });

  test('waits for the end of the quiet hours', () => {
    const late = incident({ openedAt: local(21, 50) });
    const brand = { ...DEFAULT_BRAND, quietHours: night };
    expect(reminders(late, brand, DEFAULT_SETTINGS, local(23)).due).toEqual([]);
    expect(reminders(late, brand, DEFAULT_SETTINGS, local(23)).next).toBe(local(8, 0, 11));
    expect(reminders(late, brand, DEFAULT_SETTINGS, local(8, 0, 11)).due).toHaveLength(3);
  });

  test('can be snoozed for the incident or for a while', () => {
    const now = at + 61 * MINUTE;
    const snooze = { rule: 'late-correction', brand: 'brand' };
    const here = { ...DEFAULT_SETTINGS, snoozes: [{ ...snooze, incident: 'i' }] };
    expect(reminders(one, DEFAULT_BRAND, here, now)).toEqual({ due: [] });
    const today = { ...DEFAULT_SETTINGS, snoozes: [{ ...snooze, until: now + 1 }] };
    expect(reminders(one, DEFAULT_BRAND, today, now).due).toEqual([]);
    expect(reminders(one, DEFAULT_BRAND, today, now + 1).due).toHaveLength(3);
  });
});

describe('ignoring criticism', () => {
  const reply = (minutes: number, answered = false): SeenReply => ({
    post: { network: 'x', author: 'ana' },
    seenAt: at + minutes * MINUTE,
    answered,
  });
  const due = (replies: SeenReply[], now: number) =>
    reminders({ ...one, corrected: true }, DEFAULT_BRAND, DEFAULT_SETTINGS, now, replies).due;

  test('is reminded of once, by who has waited longest', () => {
    expect(due([reply(5), reply(10)], at + 64 * MINUTE)).toEqual([]);
    expect(due([reply(5), reply(10)], at + 65 * MINUTE)).toMatchObject([
      { rule: 'ignoring-criticism', waiting: 2 },
    ]);
  });

  test('is none when all are answered', () => {
    expect(due([reply(5, true)], at + 600 * MINUTE)).toEqual([]);
    expect(due([], at + 600 * MINUTE)).toEqual([]);
  });
});

test('quiet hours may go over midnight or not, and empty ones are none', () => {
  expect(isQuiet(local(23), night)).toBe(true);
  expect(isQuiet(local(7, 59), night)).toBe(true);
  expect(isQuiet(local(8), night)).toBe(false);
  expect(isQuiet(local(14), { from: 13 * 60, to: 15 * 60 })).toBe(true);
  expect(isQuiet(local(14), { from: 0, to: 0 })).toBe(false);
  expect(afterQuiet(local(3), night)).toBe(local(8));
  expect(afterQuiet(local(12), night)).toBe(local(12));
});
