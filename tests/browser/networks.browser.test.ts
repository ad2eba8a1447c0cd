import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conformance as bluesky } from '../pages/bluesky/conformance.ts';
import type { Conformance } from '../pages/cases.ts';
import { conformance as elk } from '../pages/elk/conformance.ts';
import { conformance as mastodon } from '../pages/mastodon/conformance.ts';
import { conformance as oldReddit } from '../pages/old-reddit/conformance.ts';
import { conformance as phanpy } from '../pages/phanpy/conformance.ts';
import { PretendSite } from '../pages/pretend-site.ts';
import { conformance as reddit } from '../pages/reddit/conformance.ts';
import { calm, type Guarded, launch, pressWarning, warning } from './chromium.ts';
import { type Hosts, serve } from './server.ts';
import { walk } from './walk.ts';

/** The built extension on every network's pretend page: held, given back whole, sent once, and quiet otherwise. */
const ALL: Readonly<Record<string, Conformance>> = {
  bluesky,
  mastodon,
  phanpy,
  elk,
  reddit,
  'old-reddit': oldReddit,
};

describe.each(Object.entries(ALL))('%s', (folder, given) => {
  let site: PretendSite;
  let hosts: Hosts;
  let browser: Guarded;

  beforeAll(async () => {
    site = new PretendSite(folder, given);
    const names = [new URL(given.url).host, 'pds.brand.example', 'mastodon.example', 'mastodon.social'];
    hosts = await serve(Object.fromEntries(names.map((name) => [name, site])));
    browser = await launch(hosts.port);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await hosts.close();
  });

  async function visit(at = ''): Promise<Page> {
    for (const page of browser.context.pages().slice(1)) await page.close();
    site.calls.length = 0;
    const page = await browser.context.newPage();
    await page.goto(new URL(at, given.url).href);
    await page.waitForTimeout(300);
    return page;
  }

  const remove = given.cases.find((one) => one.move?.kind === 'delete')!;
  const benign = given.cases.filter((one) => one.move === null);

  it('holds a delete at the gesture, and sends nothing when the person goes back', async () => {
    const page = await visit(remove.at);
    await walk(page, remove.steps);
    const shown = await warning(page);
    expect(shown.focused).toBe('Keep the post');
    await page.keyboard.press('Escape');
    expect(await calm(page)).toBe(true);
    expect(site.calls).toEqual([]);
  });

  it('deletes once after "Delete anyway"', async () => {
    const page = await visit(remove.at);
    const reachable = site.calls.length;
    await walk(page, remove.steps);
    await warning(page);
    await pressWarning(page, 'Delete anyway');
    // The pretend old Reddit only draws; every other page calls.
    if (folder !== 'old-reddit') await expect.poll(() => site.calls.length).toBe(reachable + 1);
    expect(await calm(page, 1000)).toBe(true);
    expect(site.calls.length).toBeLessThanOrEqual(reachable + 1);
  });

  it('holds the call alone where the page is redesigned', async () => {
    const page = await visit();
    const call = given.deletes!;
    await page.evaluate(({ method, url, body }) => {
      void fetch(url, { method, body: body ?? null }).catch(() => {});
    }, call);
    await warning(page);
    expect(site.calls).toEqual([]);
    await pressWarning(page, 'Delete anyway');
    await expect.poll(() => site.calls.length).toBe(1);
  });

  it.each(benign.map((one) => [one.name, one] as const))('passes untouched: %s', async (_name, one) => {
    const page = await visit(one.at);
    await walk(page, one.steps);
    expect(await calm(page)).toBe(true);
  });
});
