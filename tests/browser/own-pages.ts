import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { chromiumPath } from './chromium.ts';

/** The worker's own API; functions given to `evaluate` run there. */
declare const chrome: Pick<Browser, 'storage'>;

/** The extension's own pages in a real browser, with storage to seed. */
export interface OwnPages {
  readonly context: BrowserContext;
  readonly worker: Worker;
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** Adds to storage, as the background would have written it. */
  seed(values: Record<string, unknown>): Promise<void>;
  /** The stored events, without their keys. */
  events(): Promise<Record<string, unknown>[]>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser with the built extension. A Chromium without language packs speaks English only, so that another
 * language is given to it as its English.
 */
export async function openOwnPages(language: 'es' | 'en'): Promise<OwnPages> {
  const home = mkdtempSync(join(tmpdir(), 'mesura-pages-'));
  const build = join(home, 'extension');
  cpSync(process.env.MESURA_BUILD ?? 'dist/chrome', build, { recursive: true });
  if (language !== 'en')
    cpSync(join(build, '_locales', language), join(build, '_locales', 'en'), { recursive: true });
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath: chromiumPath(),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--lang=en-GB',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL(worker.url()).origin.replace(
    'null',
    `chrome-extension://${new URL(worker.url()).host}`,
  );
  return {
    context,
    worker,
    async open(path, size = { width: 380, height: 600 }) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto(`${origin}/src/${path}`);
      await page.waitForSelector('main');
      return page;
    },
    seed: (values) => worker.evaluate((entries) => chrome.storage.local.set(entries), values),
    events: () =>
      worker.evaluate(async () =>
        Object.entries(await chrome.storage.local.get(null))
          .filter(([key]) => key.startsWith('event:'))
          .map(([, value]) => value as Record<string, unknown>),
      ),
    clear: () => worker.evaluate(() => chrome.storage.local.clear()),
    async close() {
      await context.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, one line each; light and dark. */
export async function axe(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(AXE);
    const violations = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run(),
    );
    for (const { id, nodes } of violations.violations) found.push(`${colorScheme} ${id}: ${nodes[0]?.html}`);
  }
  return found;
}

/** How much wider than its window a page is. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Storage keys and values of events. */
export function stored(...events: readonly { readonly id: string }[]): Record<string, unknown> {
  return Object.fromEntries(events.map((event) => [`event:${event.id}`, { v: 1, brand: 'brand', ...event }]));
}

/** A confirmed post of the brand on X, `minutes` ago. */
export function published(id: string, minutes: number, text: string, more: Record<string, unknown> = {}) {
  return {
    id: `published:x:${id}`,
    type: 'published',
    at: Date.now() - minutes * 60_000,
    network: 'x',
    account: 'panaderia',
    statement: `statement-${id}`,
    move: `move-${id}`,
    postId: id,
    permalink: `https://x.com/panaderia/status/${id}`,
    text,
    form: 'post',
    labels: ['apology'],
    ...more,
  };
}

/** An open incident, started by hand `minutes` ago. */
export function opened(incident: string, minutes: number, title: string) {
  return {
    id: `opened-${incident}`,
    type: 'incident-opened',
    at: Date.now() - minutes * 60_000,
    incident,
    title,
    words: ['precio'],
  };
}
