import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { axe, type OwnPages, openOwnPages, overflow } from './own-pages.ts';

/** The worker's own API; functions given to `evaluate` run there. */
declare const chrome: Pick<Browser, 'storage'>;

/** The drafts a person starts from are the brand's to change, in the settings. */
describe.each(['es', 'en'] as const)('drafts of the brand in %s', (language) => {
  let pages: OwnPages;
  const say = (es: string, en: string) => (language === 'es' ? es : en);
  const drafts = () =>
    pages.worker.evaluate(async () => {
      const { settings } = (await chrome.storage.local.get('settings')) as {
        settings?: { brands: { drafts?: { move: string; lang: string; text: string }[] }[] };
      };
      return settings?.brands[0]?.drafts ?? [];
    });

  beforeAll(async () => {
    pages = await openOwnPages(language);
  }, 30_000);
  afterAll(() => pages.close());
  afterEach(() => pages.clear());

  async function open(width = 1000) {
    const page = await pages.open('dashboard/index.html#settings', { width, height: 900 });
    await page.locator('summary', { hasText: say('Idiomas y borradores', 'Languages and drafts') }).click();
    await page.locator('select:has(option[value=apology])').selectOption('apology');
    return page;
  }

  it('are changed, and ours come back at a press', async () => {
    const page = await open();
    const ours = page
      .locator('label', { hasText: say('De Mesura', 'From Mesura') })
      .locator('textarea')
      .first();
    const before = await ours.inputValue();
    await ours.fill('Fue culpa nuestra. Lo sentimos.');
    await ours.blur();
    await expect.poll(drafts).toMatchObject([{ move: 'apology', text: 'Fue culpa nuestra. Lo sentimos.' }]);
    await page.getByRole('button', { name: say('Recuperar el de Mesura', "Bring Mesura's back") }).click();
    await expect.poll(drafts).toEqual([]);
    expect(await ours.inputValue()).toBe(before);
    await page.close();
  });

  it('are added with the parts of an apology named while one writes', async () => {
    const page = await open();
    const field = page
      .locator('label', { hasText: say('Un borrador nuevo', 'A new draft') })
      .locator('textarea');
    await field.fill('Pedimos disculpas si alguien se sintió ofendido, pero fue un error de la agencia.');
    const check = page.locator('form [role=status]').last();
    await expect.poll(() => check.textContent()).toMatch(/\S/);
    await page.getByRole('button', { name: say('Añadir borrador', 'Add draft') }).click();
    await expect.poll(async () => (await drafts()).length).toBe(1);
    await page.reload();
    expect((await drafts())[0]?.text).toMatch(/^Pedimos disculpas/);
    await page.close();
  });

  it('are written on a narrow screen and with a screen reader, too', async () => {
    const page = await open(320);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
