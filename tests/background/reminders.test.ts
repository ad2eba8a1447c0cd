import { beforeEach, describe, expect, test, vi } from 'vitest';
import { brief } from '../../src/incidents/briefing.ts';
import type { IncidentEvent } from '../../src/incidents/events.ts';
import { fold } from '../../src/incidents/fold.ts';
import { DEFAULT_BRAND, DEFAULT_SETTINGS, type Settings } from '../../src/incidents/settings.ts';
import { MINUTE, opened, published } from '../incidents/facts.ts';

/** The browser's side, as far as reminders need it; it lives on when the worker is killed. */
const browser = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const alarms = new Map<string, { scheduledTime: number }>();
  const shown: { id: string; title: string; message: string }[] = [];
  const pick = (keys: string | string[]) =>
    Object.fromEntries([keys].flat().flatMap((key) => (key in stored ? [[key, stored[key]]] : [])));
  return {
    stored,
    alarms,
    shown,
    api: {
      storage: {
        local: {
          get: async (keys: string | string[]) => pick(keys),
          set: async (values: Record<string, unknown>) => void Object.assign(stored, structuredClone(values)),
        },
      },
      alarms: {
        get: async (name: string) => alarms.get(name),
        clear: async (name: string) => alarms.delete(name),
        create: (name: string, { delayInMinutes }: { delayInMinutes: number }) =>
          alarms.set(name, { scheduledTime: Date.now() + delayInMinutes * 60_000 }),
      },
      action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} },
      permissions: { contains: async () => true },
      notifications: {
        create: async (id: string, { title, message }: { title: string; message: string }) =>
          void shown.push({ id, title, message }),
      },
      runtime: { getURL: (path: string) => path },
      i18n: {
        getMessage: (key: string, values: string[] = []) =>
          key === 'language_tag' ? 'es' : [key, ...values].join(' '),
        getUILanguage: () => 'es',
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser.api }));

const START = new Date(2026, 2, 10, 12).getTime();

/** A worker that has just been started: nothing is left of the one before. */
async function worker() {
  vi.resetModules();
  return import('../../src/background/reminders.ts');
}

function store(events: IncidentEvent[], settings: Partial<Settings> = {}) {
  browser.stored.briefing = structuredClone(
    brief(fold(events), { ...DEFAULT_SETTINGS, ...settings }, Date.now()),
  );
}

const reply = (id: string, at: number): IncidentEvent => ({
  v: 1,
  id: `reply:i:x:${id}`,
  brand: 'brand',
  at,
  type: 'reply-seen',
  incident: 'i',
  post: { network: 'x', id, author: 'ana', text: '¿Y mi dinero?' },
});

beforeEach(() => {
  for (const key of Object.keys(browser.stored)) delete browser.stored[key];
  browser.alarms.clear();
  browser.shown.length = 0;
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
});

const minutes = () => browser.shown.map(({ id }) => id);

describe('reminders', () => {
  test('come at the brand’s times, each once, though the worker is killed in between', async () => {
    store([opened('i', START)]);
    await (await worker()).scheduleReminders();
    expect(browser.alarms.size).toBe(1);
    for (let minute = 1; minute <= 70; minute++) {
      vi.setSystemTime(START + minute * MINUTE);
      await (await worker()).onAlarm('reminders');
    }
    expect(minutes()).toEqual([15, 30, 60].map((at) => `late-correction:i:${at}`));
  });

  test('that came due while the browser was closed are said once, by the latest', async () => {
    store([opened('i', START)]);
    vi.setSystemTime(START + 300 * MINUTE);
    await (await worker()).scheduleReminders();
    expect(browser.alarms.size).toBe(1);
    await (await worker()).onAlarm('reminders');
    await (await worker()).onAlarm('reminders');
    expect(minutes()).toEqual(['late-correction:i:60']);
  });

  test('wait out the quiet hours and a snooze', async () => {
    const quiet = { ...DEFAULT_BRAND, quietHours: { from: 11 * 60, to: 14 * 60 } };
    store([opened('i', START)], { brands: [quiet] });
    vi.setSystemTime(START + 61 * MINUTE);
    await (await worker()).onAlarm('reminders');
    expect(minutes()).toEqual([]);
    expect(browser.alarms.size).toBe(1);
    const snoozes = [{ rule: 'late-correction', brand: 'brand', until: START + 180 * MINUTE }];
    store([opened('i', START)], { brands: [quiet], snoozes });
    vi.setSystemTime(START + 150 * MINUTE);
    await (await worker()).onAlarm('reminders');
    expect(minutes()).toEqual([]);
    vi.setSystemTime(START + 181 * MINUTE);
    await (await worker()).onAlarm('reminders');
    expect(minutes()).toEqual(['late-correction:i:60']);
  });

  test('are set anew when the clock is put back, and say nothing twice', async () => {
    store([opened('i', START)]);
    vi.setSystemTime(START + 20 * MINUTE);
    await (await worker()).onAlarm('reminders');
    const far = browser.alarms.get('reminders')!.scheduledTime;
    vi.setSystemTime(START - 120 * MINUTE);
    await (await worker()).scheduleReminders();
    expect(browser.alarms.get('reminders')!.scheduledTime).toBeLessThan(far - 100 * MINUTE);
    await (await worker()).onAlarm('reminders');
    vi.setSystemTime(START + 16 * MINUTE);
    await (await worker()).onAlarm('reminders');
    expect(minutes()).toEqual(['late-correction:i:15']);
  });

  test('of critics come once, and none once they were answered', async () => {
    const corrected = published('k', START + 1, { incident: 'i', labels: ['correction'] });
    const base = [
      opened('i', START),
      corrected,
      reply('r1', START + 5 * MINUTE),
      reply('r2', START + 9 * MINUTE),
    ];
    store(base);
    await (await worker()).scheduleReminders();
    expect(browser.alarms.size).toBe(1);
    vi.setSystemTime(START + 66 * MINUTE);
    await (await worker()).onAlarm('reminders');
    await (await worker()).onAlarm('reminders');
    expect(browser.shown).toMatchObject([
      { title: 'reminder_title_critics Incident i', message: 'reminder_ignoring_criticism_other 2 60' },
    ]);
    const answers = ['r1', 'r2'].map((id) =>
      published(`a${id}`, START + 70 * MINUTE, {
        incident: 'i',
        form: 'reply',
        inReplyTo: { network: 'x', id, author: 'ana' },
      }),
    );
    store([...base, ...answers]);
    await (await worker()).scheduleReminders();
    expect(browser.alarms.size).toBe(0);
  });

  test('are none without an incident, or with a damaged record of what was said', async () => {
    browser.stored.reminded = 'torn';
    await (await worker()).scheduleReminders();
    expect(browser.alarms.size).toBe(0);
    store([opened('i', START)]);
    vi.setSystemTime(START + 16 * MINUTE);
    await (await worker()).onAlarm('reminders');
    expect(minutes()).toEqual(['late-correction:i:15']);
  });
});
