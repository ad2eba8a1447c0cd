import browser from 'webextension-polyfill';
import { brief } from '../incidents/briefing.ts';
import { fold } from '../incidents/fold.ts';
import { withPhrases, withSnooze } from '../incidents/leniency.ts';
import type { Settings } from '../incidents/settings.ts';
import { BRIEFING_KEY } from '../storage/briefing.ts';
import { append, erase, readLog } from '../storage/event-log.ts';
import { migrate } from '../storage/migrations.ts';
import { dropPicturesExcept } from '../storage/pictures.ts';
import {
  type Answer,
  HEALTH_KEY,
  type Health,
  type HealthReport,
  type Request,
} from '../storage/protocol.ts';
import { readSettings, writeSettings } from '../storage/settings.ts';
import { erasePictures, trimToSettings } from './pictures.ts';
import { enqueue } from './queue.ts';
import { registerSites } from './sites.ts';

/** Carries out a request and says how it went; never rejects. */
export async function handle(request: Request): Promise<Answer> {
  return answerOf(enqueue(() => carryOut(request)));
}

/** Says how a piece of work went; never rejects. */
export async function answerOf(work: Promise<unknown>): Promise<Answer> {
  try {
    await work;
    return { ok: true };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

async function carryOut(request: Request): Promise<void> {
  switch (request.type) {
    case 'record':
      await append(request.events);
      return publishBriefing();
    case 'erase':
      await erase(request.events);
      await publishBriefing();
      return erasePictures(request.events);
    case 'set-settings':
      await writeSettings(request.settings);
      await publishBriefing();
      // The settings are stored, whatever becomes of what follows from them.
      await registerSites().catch((error) => console.error(error));
      return trimToSettings().catch((error) => console.error(error));
    case 'drop-pictures':
      return dropPicturesExcept(new Set());
    case 'forgive':
      await forgive(request);
      return publishBriefing();
    case 'health':
      return noteHealth(request.report);
    case 'open':
      if (!/^https:\/\//.test(request.url)) throw new Error('Only https links can be opened.');
      await browser.tabs.create({ url: request.url });
      return;
    default:
      throw new Error('Unknown request.');
  }
}

/** Derives the briefing anew from log and settings, for all guarded pages. Safe to repeat at any time. */
export async function publishBriefing(): Promise<void> {
  await migrate();
  const [{ events }, { settings }] = await Promise.all([readLog(), readSettings()]);
  await browser.storage.local.set({ [BRIEFING_KEY]: brief(fold(events), settings, Date.now()) });
}

async function forgive(told: Extract<Request, { type: 'forgive' }>): Promise<void> {
  const { settings: before } = await readSettings();
  const fresh = told.marks.filter((mark) => !before.forgiven.includes(mark));
  let settings: Settings = { ...before, forgiven: [...before.forgiven, ...fresh] };
  for (const { rule, text } of told.phrases) settings = withPhrases(settings, rule, [text]);
  for (const snooze of told.snoozes) settings = withSnooze(settings, snooze, Date.now());
  await writeSettings(settings);
}

async function noteHealth(report: HealthReport): Promise<void> {
  const stored = (await browser.storage.local.get(HEALTH_KEY))[HEALTH_KEY] as Health | undefined;
  const health: Health = typeof stored === 'object' && stored !== null ? stored : {};
  const known = health[report.network] ?? {};
  const { at, gate, what, kind } = report;
  const saw = kind && {
    saw: { ...known.saw, [`${gate} ${kind}${what === 'missed' ? ' missed' : ''}`]: at },
  };
  const next =
    what === 'failed'
      ? { failedAt: at }
      : what === 'missed'
        ? { request: at, missed: (known.missed ?? 0) + 1, missedAt: at }
        : gate === 'gesture'
          ? { gesture: at, missed: 0 }
          : { request: at };
  await browser.storage.local.set({
    [HEALTH_KEY]: { ...health, [report.network]: { ...known, ...next, ...saw } },
  });
}
