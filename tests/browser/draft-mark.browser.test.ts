import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { XSite } from '../pages/x/server.ts';
import { type Guarded, launch, notices } from './chromium.ts';
import { type Hosts, serve } from './server.ts';
import { onX } from './x-page.ts';

/** The quiet mark beside X's submit control, while somebody writes. */
const FIRST = 'We apologise for charging the wrong price yesterday. It was our mistake.';
const site = new XSite();
let hosts: Hosts;
let browser: Guarded;
let page: Page;

beforeAll(async () => {
  hosts = await serve(site.sites);
  browser = await launch(hosts.port);
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});
beforeEach(async () => {
  site.reset();
  await browser.forget();
  page = await browser.context.newPage();
  await onX(page).goto('/home');
});

/** What the mark says: it stands in a closed shadow root, but screen readers are told. */
const said = async () => (await notices(page)).join(' | ');

/** The mark's box, by its accessibility node. */
async function box(): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: { role?: { value?: unknown }; backendDOMNodeId?: number }[];
  };
  const node = nodes.find((one) => one.role?.value === 'status');
  if (node?.backendDOMNodeId === undefined) return undefined;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  await session.detach();
  const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
  return { x, y, width: right - x, height: bottom - y };
}

describe.each(['inline', 'dialog'] as const)('in the %s composer', (where) => {
  it('counts the apology that is being written, and goes when the words go', async () => {
    const x = onX(page);
    await x.type(FIRST);
    await expect.poll(said, { timeout: 4000 }).toBe('Reads as an apology');
    await x.button().click();
    await expect.poll(said, { timeout: 6000 }).toBe('');
    if (where === 'dialog') await x.write.click();
    await x.type('Once more, we apologise for the wrong price.', where);
    await expect.poll(said, { timeout: 4000 }).toBe('Apology 2 of 2');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await x.type('See you tomorrow at nine', where);
    await expect.poll(said, { timeout: 4000 }).toBe('');
  });

  it('stands beside the control and covers none', async () => {
    const x = onX(page);
    if (where === 'dialog') await x.write.click();
    await x.type(FIRST, where);
    await expect.poll(said, { timeout: 4000 }).not.toBe('');
    const mark = (await box())!;
    const control = (await x.button(where).boundingBox())!;
    expect(Math.abs(mark.x - control.x)).toBeLessThan(500);
    expect(Math.abs(mark.y - control.y)).toBeLessThan(120);
    const controls = await page.locator('button:visible, [role=button]:visible, a:visible').all();
    for (const one of controls) {
      const other = await one.boundingBox();
      if (!other) continue;
      const apart =
        other.x >= mark.x + mark.width ||
        other.x + other.width <= mark.x ||
        other.y >= mark.y + mark.height ||
        other.y + other.height <= mark.y;
      // Big links around whole posts lie beneath much of the page.
      if (!apart && other.width < 200)
        throw new Error(`covers ${await one.evaluate((e) => e.outerHTML.slice(0, 120))}`);
    }
  });
});

it('reads an argument in a reply', async () => {
  const x = onX(page);
  const other = Object.values(site.named).find((one) => one.author !== 'panaderia')!;
  await x.article(other).locator('[data-testid=reply]').click();
  await x.type('You clearly did not read the label. Stop whining, it is your own fault.', 'dialog');
  await expect.poll(said, { timeout: 4000 }).toBe('Reads as arguing');
});

it('is switched off in the settings, also under an open page', async () => {
  const x = onX(page);
  await x.type(FIRST);
  await expect.poll(said, { timeout: 4000 }).not.toBe('');
  const settings = await browser.context.newPage();
  const id = new URL((await browser.worker()).url()).host;
  await settings.goto(`chrome-extension://${id}/src/dashboard/index.html#settings`);
  await settings.getByLabel('Say beside the post button how the draft reads').uncheck();
  await settings.getByText('Saved.', { exact: true }).waitFor();
  await settings.close();
  await page.keyboard.type(' Really.');
  await expect.poll(said, { timeout: 4000 }).toBe('');
});
