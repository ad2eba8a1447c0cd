import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conformance } from '../pages/generic/conformance.ts';
import { PretendSite } from '../pages/pretend-site.ts';
import { calm, type Guarded, launch, warning } from './chromium.ts';
import { type Hosts, serve } from './server.ts';
import { walk } from './walk.ts';

/** Sites that the person adds: by address in the settings. Nobody is there to answer the browser's question, so one host counts as allowed. */
const HOST = new URL(conformance.url).host;
/** What is guarded of a site that is mostly something else. */
const PART = 'https://www.google.com/local/business/*';
const remove = conformance.cases.find((one) => one.move?.kind === 'delete')!;
let hosts: Hosts;
let browser: Guarded;
let settings: Page;

beforeAll(async () => {
  const site = new PretendSite('generic', conformance);
  hosts = await serve({ [HOST]: site });
  browser = await launch(hosts.port, 'en', undefined, 'dist/chrome', [`https://${HOST}/*`, PART]);
  settings = await browser.context.newPage();
  const id = new URL((await browser.worker()).url()).host;
  await settings.goto(`chrome-extension://${id}/src/dashboard/index.html#settings`);
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});

const sites = () => settings.getByRole('region', { name: 'Other sites' });
async function add(address: string): Promise<void> {
  await sites().getByLabel('Address of the site').fill(address);
  await sites().getByRole('button', { name: 'Add site' }).click();
}
async function visit(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(new URL(remove.at ?? '', conformance.url).href);
  await walk(page, remove.steps);
  return page;
}

describe('sites of the person’s own', () => {
  it('are left alone until they are added', async () => {
    const page = await visit();
    expect(await calm(page, 800)).toBe(true);
    await page.close();
  });

  it('must be sites', async () => {
    await add('nothing like an address');
    await expect.poll(() => sites().getByRole('alert').textContent()).toMatch(/Write an address/);
    await add('https://www.facebook.com/panaderia');
    await expect.poll(() => sites().getByRole('alert').textContent()).toMatch(/Facebook/);
  });

  it('are guarded once added, also after a restart of the worker, and let go again', async () => {
    await add(`https://${HOST}/some/page?x=1`);
    await sites().getByText(HOST, { exact: true }).waitFor();
    await browser.killWorker();
    const page = await visit();
    await warning(page);
    await page.close();
    await sites()
      .getByRole('button', { name: `Remove ${HOST}` })
      .click();
    await expect.poll(() => sites().getByText(HOST, { exact: true }).count()).toBe(0);
    const after = await visit();
    expect(await calm(after, 800)).toBe(true);
    await after.close();
  });

  it('may be guarded in part', async () => {
    await add('https://www.google.com/search?q=brand');
    await sites().getByText('Google Business', { exact: true }).first().waitFor();
    type Scripts = {
      chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } };
    };
    const guarded = () =>
      settings.evaluate(async () => {
        const { scripting } = (globalThis as never as Scripts).chrome;
        return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
      });
    await expect.poll(guarded).toEqual([PART, PART]);
    await sites().getByRole('button', { name: 'Remove www.google.com' }).click();
    await expect.poll(guarded).toEqual([]);
  });
});

describe('a network that the browser does not let us see', () => {
  it('is named in popup and dashboard, and can be allowed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mesura-less-'));
    cpSync('dist/chrome', folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: { matches: string[] }[] };
    const rows = manifest.content_scripts.filter(
      ({ matches }) => !matches.includes('https://www.instagram.com/*'),
    );
    writeFileSync(file, JSON.stringify({ ...manifest, content_scripts: rows }));
    const less = await launch(hosts.port, 'en', undefined, folder);
    try {
      const id = new URL((await less.worker()).url()).host;
      for (const path of ['popup', 'dashboard']) {
        const page = await less.context.newPage();
        await page.goto(`chrome-extension://${id}/src/${path}/index.html`);
        await page.getByText('does not let Mesura see Instagram:').waitFor();
        expect(await page.getByRole('button', { name: 'Allow it' }).isVisible()).toBe(true);
      }
    } finally {
      await less.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is none when all are allowed', async () => {
    const page = await browser.context.newPage();
    await page.goto(settings.url().replace(/#.*/, ''));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('does not let Mesura see').count()).toBe(0);
  });
});
