import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conformance } from '../pages/generic/conformance.ts';
import { PretendSite } from '../pages/pretend-site.ts';
import { calm, type Guarded, launch, warning } from './chromium.ts';
import { type Hosts, serve } from './server.ts';
import { walk } from './walk.ts';

/** Sites that the person adds: by address in the settings. Nobody is there to answer the browser's question, so one host counts as allowed. */
const HOST = new URL(conformance.url).host;
const remove = conformance.cases.find((one) => one.move?.kind === 'delete')!;
let hosts: Hosts;
let browser: Guarded;
let settings: Page;

beforeAll(async () => {
  const site = new PretendSite('generic', conformance);
  hosts = await serve({ [HOST]: site });
  browser = await launch(hosts.port, 'en', undefined, 'dist/chrome', [`https://${HOST}/*`]);
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
});
