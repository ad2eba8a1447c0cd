import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { axe, type OwnPages, opened, openOwnPages, overflow, published, stored } from './own-pages.ts';

/** The worker's own API; functions given to `evaluate` run there. */
declare const chrome: Pick<Browser, 'storage'>;

const WIDE = { width: 1000, height: 700 };
const HELD = {
  id: 'warned-1',
  type: 'warned',
  at: Date.now() - 20 * 60_000,
  move: 'move-1',
  kind: 'publish',
  rules: ['apology-limit'],
  incident: 'i',
  network: 'x',
  account: 'panaderia',
  text: 'Una vez más, perdón',
};
const WENT_BACK = { id: 'decided-1', type: 'decided', at: Date.now(), move: 'move-1', decision: 'went-back' };
const CORRECTION = published('2', 50, 'Corrección: cuestan 20 €. Pedimos disculpas.', {
  labels: ['apology', 'correction'],
});
const INCIDENT = stored(opened('i', 60, 'Precio equivocado'), CORRECTION, HELD, WENT_BACK);

describe.each(['es', 'en'] as const)('the dashboard in %s', (language) => {
  let pages: OwnPages;
  const say = (es: string, en: string) => (language === 'es' ? es : en);

  beforeAll(async () => {
    pages = await openOwnPages(language);
  }, 30_000);
  afterAll(() => pages.close());
  afterEach(() => pages.clear());

  it('finds an incident by its words, accents or not', async () => {
    await pages.seed({ ...INCIDENT, ...stored(opened('j', 20, 'Otro asunto')) });
    const page = await pages.open('dashboard/index.html', WIDE);
    await page.getByText(say('2 incidencias', '2 incidents')).waitFor();
    await page.getByLabel(say('Buscar', 'Search')).fill('PRECÍO');
    await page.getByText(say('1 incidencia', '1 incident'), { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Precio equivocado' }).click();
    await page.getByRole('heading', { level: 1, name: 'Precio equivocado' }).waitFor();
    await page.close();
  });

  it('shows one incident: figures, what happened, what was held', async () => {
    await pages.seed(INCIDENT);
    const page = await pages.open('dashboard/index.html#incidents/i', WIDE);
    await page.getByRole('heading', { name: say('Volviste atrás', 'Went back') }).waitFor();
    const figures = await page.locator('.figures').textContent();
    expect(figures).toMatch(/10\s*min/);
    // The text stands in two lanes, as it corrects and apologises; the warning and the decision in one each.
    expect(await page.locator('.timeline .network').allTextContents()).toEqual(['X']);
    for (const lane of ['correction', 'apology', 'held', 'decided'])
      expect(await page.locator(`.timeline .${lane} path`).count(), lane).toBe(1);
    const table = page.getByRole('region', {
      name: say('Qué pasó, en una tabla', 'What happened, as a table'),
    });
    expect(await table.getByRole('row').count()).toBe(5);
    await table.getByRole('cell', { name: /^\+10\s*min$/ }).waitFor();
    expect(await page.getByText('Corrección: cuestan 20 €').count()).toBeGreaterThan(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('Descargar informe', 'Download post-mortem') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('mesura-precio-equivocado.md');
    const written = readFileSync(await download.path(), 'utf8');
    expect(written).toMatch(/^# Precio equivocado/);
    expect(written).toContain(say('Volviste atrás: 1', 'Went back: 1'));
    await page.close();
  });

  it('shows what was there and who waits, settles one, and silences reminders and lets them speak', async () => {
    const at = Date.now() - 30 * 60_000;
    const target = {
      network: 'x',
      id: '7',
      author: 'panaderia',
      text: 'Roscón a 15 €',
      permalink: 'https://x.com/panaderia/status/7',
      postedAt: at - 60_000,
      engagement: { likes: { value: 142, exact: true }, views: { value: 2300, exact: false } },
    };
    const move = { at, move: 'm', kind: 'delete', network: 'x', account: 'panaderia', incident: 'i', target };
    const reply = (id: string, author: string) => ({
      id: `reply:i:x:${id}`,
      type: 'reply-seen',
      at,
      incident: 'i',
      post: {
        network: 'x',
        id,
        author,
        text: '¿Y lo mío?',
        permalink: `https://x.com/${author}/status/${id}`,
      },
    });
    const facts = [
      { ...move, id: 'w', type: 'warned', rules: ['deleting-engaged-post'] },
      { ...move, id: 'a', type: 'acted', outcome: 'confirmed' },
      { id: 'pictured:p', type: 'pictured', at, move: 'm', network: 'x', picture: 'p', bytes: 9 },
      reply('8', 'ana'),
      reply('9', 'leo'),
    ];
    await pages.seed(stored(opened('i', 60, 'Precio equivocado'), ...facts));
    const page = await pages.open('dashboard/index.html#incidents/i', { width: 320, height: 700 });
    const shown = page.getByRole('region', { name: say('Lo que había', 'What was there') });
    await shown.getByText('Roscón a 15 €').waitFor();
    expect(await shown.textContent()).toMatch(/142.*≥ 2.?300/);
    await shown.getByText(say('ya no se guarda', 'no longer kept')).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const waiting = say('2 respuestas sin contestar', '2 replies without an answer');
    await page.getByRole('heading', { name: waiting }).waitFor();
    await page
      .getByRole('button', { name: say('No hace falta contestar a ana', 'Needs no answer: ana') })
      .click();
    await page.getByRole('heading', { name: say('1 respuesta sin', '1 reply without') }).waitFor();
    await page.getByRole('button', { name: say('Silenciar los recordatorios', 'Silence reminders') }).click();
    const snoozed = () =>
      pages.worker.evaluate(
        async () =>
          ((await chrome.storage.local.get('settings')).settings as { snoozes?: unknown[] }).snoozes?.length,
      );
    await expect.poll(snoozed).toBe(2);
    await page.getByRole('button', { name: say('Reanudar', 'Let them speak') }).click();
    await expect.poll(snoozed).toBe(0);
    await page.close();
  });

  it('deletes one incident only after asking', async () => {
    await pages.seed({ ...INCIDENT, ...stored(opened('j', 20, 'Otro asunto')) });
    const page = await pages.open('dashboard/index.html#incidents/i', WIDE);
    const erase = say('Borrar incidencia', 'Delete incident');
    await page.getByRole('button', { name: erase }).click();
    const dialog = page.getByRole('alertdialog');
    expect(await dialog.locator(':focus').textContent()).toBe(say('No, conservar', 'No, keep it'));
    await page.keyboard.press('Escape');
    expect(await pages.events()).toHaveLength(5);
    await page.getByRole('button', { name: erase }).click();
    await dialog.getByRole('button', { name: erase }).click();
    await page.getByText(say('1 incidencia', '1 incident'), { exact: true }).waitFor();
    expect((await pages.events()).map((event) => event.incident)).toEqual(['j']);
    await page.close();
  });

  it('takes the data along and merges it back, each event once', async () => {
    await pages.seed(INCIDENT);
    const page = await pages.open('dashboard/index.html#data', WIDE);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say('Descargar todo', 'Download everything') }).click(),
    ]);
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8')).events).toHaveLength(4);
    await pages.worker.evaluate((key) => chrome.storage.local.remove(key), `event:${CORRECTION.id}`);
    const field = page.getByLabel(say('Archivo descargado', 'File downloaded'));
    await field.setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.getByText(say('no es de Mesura', "isn't from Mesura")).waitFor();
    await page.getByText(say('3 registros guardados', '3 records stored')).waitFor();
    await field.setInputFiles(file);
    await page.getByText(say('1 registro nuevo', '1 new record')).waitFor();
    await page.getByRole('button', { name: say('Añadir los nuevos', 'Add the new ones') }).click();
    await page.getByText(say('4 registros guardados', '4 records stored')).waitFor();
    await page.close();
  });

  it('stores settings at once and refuses nonsense', async () => {
    const page = await pages.open('dashboard/index.html#settings', WIDE);
    await page.getByLabel(say('Nombre de la marca', 'Brand name')).fill('Panadería Sol');
    await page.keyboard.press('Tab');
    await page.getByRole('region', { name: 'Panadería Sol' }).waitFor();
    await page.getByText(say('De qué avisar', 'What to warn about')).click();
    await page.getByRole('checkbox', { name: say('Disculparse más', 'Apologising too') }).uncheck();
    await page.getByText(say('Límites y recordatorios', 'Limits and reminders')).click();
    const limit = page.getByLabel(say('Disculpas públicas por incidencia', 'Public apologies per incident'));
    await limit.fill('-3');
    await page.keyboard.press('Tab');
    await limit.fill('1');
    await page.keyboard.press('Tab');
    await page.getByRole('checkbox', { name: 'X', exact: true }).uncheck();
    const settings = () =>
      pages.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
    await expect.poll(settings).toMatchObject({
      brands: [{ name: 'Panadería Sol', off: ['apology-limit'], limits: { apologies: 1 } }],
      networksOff: ['x'],
    });
    await page.close();
  });

  it('keeps several brands apart, each with its accounts, limits and rules', async () => {
    const page = await pages.open('dashboard/index.html#settings', WIDE);
    await page.getByRole('button', { name: say('Añadir una marca', 'Add a brand') }).click();
    const second = page.getByRole('region', { name: say('Marca sin nombre', 'Unnamed brand') }).nth(1);
    await second.getByLabel(say('Cuenta (sin @)', 'Account (without @)')).fill('@Otra');
    await page.keyboard.press('Enter');
    await second.getByText('@otra · X').waitFor();
    await second.getByText(say('De qué avisar', 'What to warn about')).click();
    await second
      .getByRole('checkbox', { name: say('Alargar una disculpa', 'Making an apology long') })
      .uncheck();
    await second
      .getByLabel(say('Cuándo avisar: Echar la culpa', 'When to warn: Putting the blame'))
      .selectOption('high');
    await second.getByText(say('Límites y recordatorios', 'Limits and reminders')).click();
    await second.getByLabel(say('Recordar sin corrección', 'Remind without a correction')).fill('5, 10');
    await page.keyboard.press('Tab');
    await second.getByLabel(say('Segundos de espera', 'Seconds to wait')).fill('8');
    await page.keyboard.press('Tab');
    await second.getByLabel(say('Sin recordatorios por la noche', 'No reminders at night')).check();
    await second.getByLabel(say('Desde', 'From'), { exact: true }).waitFor();
    const brands = () =>
      pages.worker.evaluate(
        async () => ((await chrome.storage.local.get('settings')).settings as { brands: object[] })?.brands,
      );
    await expect.poll(brands).toMatchObject([
      { id: 'brand', accounts: [], off: [] },
      {
        accounts: [{ network: 'x', handle: 'otra' }],
        off: ['long-apology'],
        sensitivity: { 'making-excuses': 'high' },
        limits: { reminders: [5, 10], coolDown: 8 },
        quietHours: { from: 1320, to: 480 },
      },
    ]);
    const id = ((await brands())[1] as { id: string }).id;
    await pages.seed(
      stored(opened('i', 60, 'De la primera'), Object.assign(opened('j', 20, 'De la otra'), { brand: id })),
    );
    const popup = await pages.open('popup/index.html');
    await popup.getByRole('heading', { level: 1, name: 'De la otra' }).waitFor();
    await popup.getByLabel(say('Marca', 'Brand'), { exact: true }).selectOption('brand');
    await popup.getByRole('heading', { level: 1, name: 'De la primera' }).waitFor();
    await popup.close();
    await page.getByRole('button', { name: say('Quitar marca', 'Remove brand') }).click();
    const sure = page.getByRole('alertdialog');
    await sure.getByRole('button', { name: say('Quitar marca', 'Remove brand') }).click();
    await expect.poll(async () => (await brands()).length).toBe(1);
    await page.close();
  });

  it('shows how incidents develop, as plots and as a table', async () => {
    const page = await pages.open('dashboard/index.html#trends', WIDE);
    await page.getByText(say('Con dos incidencias o más', 'With two incidents or more')).waitFor();
    await pages.seed({ ...INCIDENT, ...stored(opened('j', 20, 'Otro asunto')) });
    await expect.poll(() => page.locator('.plot canvas').count()).toBe(4);
    const table = page.getByRole('table');
    expect(await table.getByRole('row').count()).toBe(3);
    await table.getByRole('link', { name: 'Precio equivocado' }).click();
    await page.getByRole('heading', { level: 1, name: 'Precio equivocado' }).waitFor();
    await page.close();
  });

  it('counts the times of an incident from when the brand noticed', async () => {
    await pages.seed(INCIDENT);
    const page = await pages.open('dashboard/index.html#incidents/i', WIDE);
    const figures = page.locator('.figures');
    await expect.poll(() => figures.textContent()).toMatch(/10\s*min/);
    await page.getByText(say('¿Lo advertisteis antes?', 'Did you notice earlier?')).click();
    const noticed = new Date(CORRECTION.at - (30 + new Date().getTimezoneOffset()) * 60_000);
    await page
      .getByLabel(say('Cuándo lo advirtió', 'When the brand noticed'))
      .fill(noticed.toISOString().slice(0, 16));
    await expect.poll(() => figures.textContent()).toMatch(/3[01]\s*min/);
    await page.close();
  });

  it('is clean for assistive tools and fits 320 px, in every section', async () => {
    await pages.seed({ ...INCIDENT, ...stored(opened('j', 20, 'Otro asunto')) });
    const page = await pages.open('dashboard/index.html', WIDE);
    for (const section of ['#incidents', '#incidents/i', '#trends', '#data', '#settings']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, section);
      await page.waitForTimeout(100);
      expect(await axe(page), section).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await overflow(page), section).toBe(0);
      await page.setViewportSize(WIDE);
    }
    await page.close();
  }, 20_000);
});
