import { describe, expect, test } from 'vitest';
import { afterQuiet, isQuiet, reminders } from '../../src/incidents/clock.ts';
import type { SeenReply } from '../../src/incidents/fold.ts';
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
    reminders({ ...one, corrected: true, replies }, DEFAULT_BRAND, DEFAULT_SETTINGS, now).due;

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

describe('how readily the clock speaks', () => {
  const at15 = at + 15 * MINUTE;
  const brand = (level: 'low' | 'high', rule: string) => ({
    ...DEFAULT_BRAND,
    sensitivity: { [rule]: level },
  });
  const due = (some: typeof one, own: typeof DEFAULT_BRAND, now: number) =>
    reminders(some, own, DEFAULT_SETTINGS, now).due.map(({ minutes }) => minutes);

  test('of a late correction: once, or also of what is only proposed', () => {
    expect(due(one, brand('low', 'late-correction'), at15)).toEqual([]);
    expect(due(one, brand('low', 'late-correction'), at + 60 * MINUTE)).toEqual([60]);
    const proposed = { ...one, state: 'proposed' as const };
    expect(due(proposed, DEFAULT_BRAND, at15)).toEqual([]);
    expect(due(proposed, brand('high', 'late-correction'), at15)).toEqual([15]);
  });

  test('of critics who wait: twice as late, or as early as can be', () => {
    const replies = [{ post: { network: 'x', id: 'r' }, seenAt: at, answered: false }];
    const some = { ...one, corrected: true, replies };
    expect(due(some, DEFAULT_BRAND, at + 60 * MINUTE)).toEqual([60]);
    expect(due(some, brand('low', 'ignoring-criticism'), at + 60 * MINUTE)).toEqual([]);
    expect(due(some, brand('low', 'ignoring-criticism'), at + 120 * MINUTE)).toEqual([120]);
    expect(due(some, brand('high', 'ignoring-criticism'), at15)).toEqual([15]);
  });

  test('at the times that the brand set, and never when it set none', () => {
    const limits = (times: number[]) => ({
      ...DEFAULT_BRAND,
      limits: { ...DEFAULT_BRAND.limits, reminders: times },
    });
    expect(due(one, limits([5, 20]), at + 60 * MINUTE)).toEqual([5, 20]);
    expect(due(one, limits([]), at + 600 * MINUTE)).toEqual([]);
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
