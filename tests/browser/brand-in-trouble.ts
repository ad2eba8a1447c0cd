import { brief } from '../../src/incidents/briefing.ts';
import type { IncidentEvent } from '../../src/incidents/events.ts';
import { fold } from '../../src/incidents/fold.ts';
import {
  DEFAULT_BRAND,
  DEFAULT_LIMITS,
  DEFAULT_SETTINGS,
  type Settings,
} from '../../src/incidents/settings.ts';
import type { Guarded } from './chromium.ts';

declare const chrome: {
  storage: {
    local: {
      clear(): Promise<void>;
      set(values: object): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
    };
  };
};

/**
 * What the extension knows while a network is tried: an open incident with both of its apologies and a correction,
 * so that every bad move is one: deleting what was seen, silencing critics, apologising once more. Nobody in
 * particular may be apologised to either, so that an apology in a reply is held too.
 */
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  brands: [{ ...DEFAULT_BRAND, name: 'Brand', limits: { ...DEFAULT_LIMITS, apologiesEach: 0 } }],
};

function events(now: number): IncidentEvent[] {
  const said = (id: string, minutes: number, text: string, label: 'apology' | 'correction') =>
    ({
      id: `published:x:${id}`,
      v: 1,
      type: 'published',
      brand: 'brand',
      at: now - minutes * 60_000,
      network: 'x',
      account: 'brand',
      statement: `s:${id}`,
      move: `m:${id}`,
      postId: id,
      text,
      form: 'post',
      labels: [label],
      incident: 'i',
    }) as const;
  return [
    {
      id: 'opened:i',
      v: 1,
      type: 'incident-opened',
      brand: 'brand',
      at: now - 60 * 60_000,
      incident: 'i',
      title: 'Wrong prices',
      words: ['prices'],
    },
    said('1', 50, 'Correction: the right prices are 10 and 12.', 'correction'),
    said('2', 40, 'We are sorry about the prices on Monday.', 'apology'),
    said('3', 30, 'Once more, we apologise: Tuesday’s labels were old as well.', 'apology'),
  ];
}

/** Puts the extension's storage into that state, whatever was in it. */
export async function trouble(browser: Guarded): Promise<void> {
  const now = Date.now();
  const log = events(now);
  const values = {
    settings: SETTINGS,
    briefing: brief(fold(log), SETTINGS, now),
    ...Object.fromEntries(log.map((event) => [`event:${event.id}`, event])),
  };
  await (await browser.worker()).evaluate(async (seed) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(seed);
  }, values);
}

/** The events that came since. */
export async function recorded(browser: Guarded): Promise<IncidentEvent[]> {
  const stored = await (await browser.worker()).evaluate(() => chrome.storage.local.get(null));
  const known = new Set(events(0).map((event) => event.id));
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('event:'))
    .map(([, event]) => event as IncidentEvent)
    .filter((event) => !known.has(event.id));
}

/** Adds sites as the settings page does: the background registers their scripts, which outlive what is stored. */
export async function addSites(browser: Guarded, sites: NonNullable<Settings['sites']>): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${new URL((await browser.worker()).url()).host}/manifest.json`);
  await page.evaluate(
    (settings) =>
      (
        chrome as never as { runtime: { sendMessage(message: object): Promise<unknown> } }
      ).runtime.sendMessage({
        type: 'set-settings',
        settings,
      }),
    { ...SETTINGS, sites },
  );
  const registered = () =>
    page.evaluate(async () => {
      const { scripting } = chrome as never as {
        scripting: { getRegisteredContentScripts(): Promise<object[]> };
      };
      return (await scripting.getRegisteredContentScripts()).length;
    });
  while ((await registered()) < 2 * sites.length) await page.waitForTimeout(20);
  await page.close();
}
