import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { DEFAULT_BRAND, DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import { XSite } from '../pages/x/server.ts';
import { type Guarded, launch } from './chromium.ts';
import { axe, opened, overflow, stored } from './own-pages.ts';
import { type Hosts, serve } from './server.ts';

/** The first minute, and the popup on the tab in front: both ask the tabs whose accounts are at work. */
declare const chrome: Pick<Browser, 'storage' | 'tabs'>;

describe.each(['es', 'en'] as const)('with the network open in a tab, in %s', (language) => {
  let site: XSite;
  let hosts: Hosts;
  let browser: Guarded;
  const say = (es: string, en: string) => (language === 'es' ? es : en);

  beforeAll(async () => {
    site = new XSite();
    hosts = await serve(site.sites);
    browser = await launch(hosts.port, language);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await hosts.close();
  });
  beforeEach(async () => {
    await (await browser.worker()).evaluate(() => chrome.storage.local.clear());
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  const seed = async (values: Record<string, unknown>) =>
    (await browser.worker()).evaluate((entries) => chrome.storage.local.set(entries), values);

  async function own(path: string): Promise<Page> {
    const id = new URL((await browser.worker()).url()).host;
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${id}/src/${path}`);
    await page.waitForSelector('main');
    return page;
  }

  async function onPost(): Promise<Page> {
    const { author, id } = site.named.seen;
    const page = await browser.context.newPage();
    await page.goto(`https://x.com/${author}/status/${id}`);
    await page.waitForSelector('article');
    return page;
  }

  /** The popup as it opens over a tab: our page must not be the one in front while it asks. */
  async function popupOver(front: Page): Promise<Page> {
    const popup = await own('popup/index.html');
    await front.bringToFront();
    await expect
      .poll(async () => {
        const [tab] = await (await browser.worker()).evaluate(() => chrome.tabs.query({ active: true }));
        return tab?.url ?? '';
      })
      .not.toContain('popup');
    await popup.reload();
    await popup.waitForSelector('main');
    return popup;
  }

  it('welcomes: what to guard, a name, an account that is open, and where to try it', async () => {
    const tab = await onPost();
    const page = await own('welcome/index.html');
    await page.getByRole('button', { name: say('Añadir @panaderia (X)', 'Add @panaderia (X)') }).click();
    await page.getByText('@panaderia · X').waitFor();
    await page.getByLabel(say('Nombre de la marca', 'Brand name')).fill('Panadería Sol');
    await page.keyboard.press('Tab');
    await page.getByRole('checkbox', { name: 'Reddit' }).uncheck();
    await expect
      .poll(async () => (await browser.stored()).settings)
      .toMatchObject({
        brands: [{ name: 'Panadería Sol', accounts: [{ network: 'x', handle: 'panaderia' }] }],
        networksOff: ['reddit'],
      });
    await page
      .getByRole('link', { name: say('Abrir la red de práctica', 'Open the practice network') })
      .click();
    await page.waitForSelector('.practice .counter');
    await tab.close();
  });

  it('welcomes without a mouse, on a narrow screen, and asks for nothing', async () => {
    const page = await own('welcome/index.html');
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.getByLabel(say('Cuenta (sin @)', 'Account (without @)')).focus();
    await page.keyboard.type('@Panaderia');
    await page.keyboard.press('Enter');
    await page.getByText('@panaderia · X').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('the popup follows the brand of the tab, and starts an incident on the post in it', async () => {
    const brand = (id: string, name: string, handle: string) => ({
      ...DEFAULT_BRAND,
      id,
      name,
      accounts: [{ network: 'x', handle }],
    });
    await seed({
      settings: {
        ...DEFAULT_SETTINGS,
        brands: [brand('brand', 'Otra marca', 'otra'), brand('sol', 'Panadería Sol', 'panaderia')],
      },
      ...stored(opened('i', 5, 'De otra marca')),
    });
    const popup = await popupOver(await onPost());
    const name = popup.getByRole('combobox', { name: say('Marca', 'Brand') });
    await expect.poll(() => name.inputValue()).toBe('sol');
    expect(await popup.getByText('De otra marca').count()).toBe(0);
    await popup
      .getByText(say('Sobre la publicación de esta pestaña', 'About the post in this tab'))
      .waitFor();
    expect(await popup.getByLabel(say('¿Qué ha pasado?', 'What happened?')).inputValue()).toContain('Roscón');
    await popup.getByRole('button', { name: say('Abrir incidencia', 'Start incident') }).click();
    await popup.locator('.next').waitFor();
    const events = Object.entries(await browser.stored()).filter(([key]) => key.startsWith('event:'));
    expect(events.map(([, event]) => event)).toContainEqual(
      expect.objectContaining({
        type: 'incident-opened',
        brand: 'sol',
        source: expect.objectContaining({
          network: 'x',
          id: site.named.seen.id,
          text: expect.stringContaining('Roscón'),
          postedAt: expect.any(Number),
          engagement: expect.objectContaining({ likes: { value: 142, exact: true } }),
        }),
      }),
    );
  });
});
