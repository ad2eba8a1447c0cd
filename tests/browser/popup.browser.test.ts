import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axe, type OwnPages, opened, openOwnPages, overflow, published, stored } from './own-pages.ts';

const FIRST = published('2', 50, 'Pedimos disculpas por el error en el precio');
const SECOND = published('3', 30, 'De nuevo, sentimos mucho lo del precio de las cestas');

describe.each(['es', 'en'] as const)('the popup in %s', (language) => {
  let pages: OwnPages;
  const say = (es: string, en: string) => (language === 'es' ? es : en);

  beforeAll(async () => {
    pages = await openOwnPages(language);
  }, 30_000);
  afterAll(() => pages.close());
  afterEach(() => pages.clear());

  it('starts an incident from a title alone, by keyboard', async () => {
    const page = await pages.open('popup/index.html');
    await page.getByLabel(say('¿Qué ha pasado?', 'What happened?')).fill('Precio equivocado');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Precio equivocado' }).waitFor();
    expect(await page.getByText(say('0 de 2', '0 of 2')).count()).toBe(1);
    expect((await pages.events()).map((event) => event.type)).toEqual(['incident-opened']);
    await page.close();
  });

  it('shows the counter, drops a wrong count, restores it, adds one made elsewhere', async () => {
    await pages.seed(stored(opened('i', 60, 'Precio equivocado'), FIRST, SECOND));
    const page = await pages.open('popup/index.html');
    await page.getByText(say('2 de 2', '2 of 2')).waitFor();
    await page.getByText(say('Ver cuáles, o corregir', 'See which, or put')).click();
    await page
      .getByRole('button', { name: say('No cuenta', "Doesn't count") })
      .first()
      .click();
    await page.getByText(say('1 de 2', '1 of 2')).waitFor();
    await page.getByText(say('1 no cuenta', '1 not counted')).click();
    await page.getByRole('button', { name: say('Volver a contar', 'Count again') }).click();
    await page.getByText(say('2 de 2', '2 of 2')).waitFor();
    await page.getByText(say('Añadir una disculpa hecha', 'Add an apology made')).click();
    await page.getByRole('button', { name: say('Añadir disculpa', 'Add apology') }).click();
    await page.getByText(say('3 de 2', '3 of 2')).waitFor();
    await page.close();
  });

  it('keeps, renames and discards a proposed incident with one press each', async () => {
    await pages.seed(stored(FIRST));
    const page = await pages.open('popup/index.html');
    await page.getByRole('button', { name: say('Cambiar título', 'Rename') }).click();
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Cestas');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cestas' }).waitFor();
    await page.getByRole('button', { name: say('Sí, es una', 'Keep') }).click();
    await page.getByText(say('Abierta', 'Open'), { exact: true }).waitFor();
    await pages.clear();
    await pages.seed(stored(FIRST));
    await page.getByRole('button', { name: say('Descartar', 'Discard') }).click();
    await page.getByRole('heading', { name: say('No hay nada abierto', 'Nothing is open') }).waitFor();
    await page.close();
  });

  it('ticks the checklist by hand and takes the tick back', async () => {
    await pages.seed(stored(opened('i', 60, 'Precio equivocado'), FIRST));
    const page = await pages.open('popup/index.html');
    const apologise = page.getByRole('checkbox', { name: say('Discúlpate una vez', 'Apologise once') });
    await apologise.waitFor();
    expect(await apologise.isChecked()).toBe(true);
    const keep = page.getByRole('checkbox', { name: say('Déjalo publicado', 'Leave it up') });
    await keep.press('Space');
    await page.getByText(say('a mano', 'by hand')).waitFor();
    await keep.press('Space');
    await page.getByText(say('a mano', 'by hand')).waitFor({ state: 'detached' });
    await page.close();
  });

  it('leads to one next step, and to another when asked', async () => {
    await pages.seed(stored(opened('i', 60, 'Precio equivocado')));
    const page = await pages.open('popup/index.html');
    const step = page.locator('.next');
    await step.getByRole('button', { name: say('La dejo publicada', "I'm leaving it up") }).click();
    await step.getByRole('heading', { name: say('Corrige en público', 'Correct it in public') }).waitFor();
    await page.getByRole('button', { name: say('Disculparse', 'Apologise'), exact: true }).press('Enter');
    await step.getByRole('heading', { name: say('Discúlpate una vez', 'Apologise once') }).waitFor();
    expect(await step.evaluate((element) => element === document.activeElement)).toBe(true);
    await step.getByText(say('Ver y ajustar el borrador', 'See and adjust the draft')).click();
    const draft = step.getByLabel(say('Borrador', 'Draft'), { exact: true });
    expect(await draft.inputValue()).toContain('«[Precio equivocado]»');
    const check = page.getByRole('status', { name: say('Revisión de la disculpa', 'Apology check') });
    expect(await check.textContent()).not.toContain(say('Le falta', 'It lacks'));
    await draft.fill(
      say('Pedimos disculpas si alguien se ha sentido ofendido', 'Sorry if anyone was offended'),
    );
    await check.getByText(say('una condición', 'a condition')).waitFor();
    expect(await check.textContent()).toContain(say('Le falta', 'It lacks'));
    await page.close();
  });

  it('runs its clock from when the brand noticed, until the correction', async () => {
    await pages.seed(stored(opened('i', 60, 'Precio equivocado')));
    const page = await pages.open('popup/index.html');
    const clock = page.locator('.clock');
    await clock.getByText(say('Sin corregir', 'Uncorrected')).waitFor();
    await page.getByText(say('¿Lo advertisteis antes?', 'Did you notice earlier?')).click();
    const noticed = new Date(Date.now() - 80 * 60_000 - new Date().getTimezoneOffset() * 60_000);
    await page
      .getByLabel(say('Cuándo lo advirtió', 'When the brand noticed'))
      .fill(noticed.toISOString().slice(0, 16));
    await expect.poll(() => clock.locator('dd').nth(1).textContent()).toMatch(/^1\D+2[01]\D/);
    expect(await clock.locator('dd').nth(0).textContent()).toMatch(/^1\s?h/);
    await pages.seed(stored(published('4', 20, 'Corrección: 20 €', { labels: ['correction'] })));
    await clock.getByText(say('Corregida en', 'Corrected in')).waitFor();
    expect(await clock.locator('dd').nth(2).textContent()).toMatch(/^(1 h|60|61)/);
    await page.close();
  });

  it('shows the next step and the counter at 320 px without scrolling', async () => {
    await pages.seed(stored(opened('i', 60, 'Precio equivocado en las cestas'), FIRST, SECOND));
    const page = await pages.open('popup/index.html', { width: 320, height: 600 });
    for (const essential of ['.clock', '.next button', '.counter']) {
      const box = await page.locator(essential).first().boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 999), essential).toBeLessThanOrEqual(600);
    }
    await page.close();
  });

  it('closes and reopens an incident, and switches between several', async () => {
    await pages.seed(stored(opened('i', 60, 'Precio equivocado'), opened('j', 20, 'Horario equivocado')));
    const page = await pages.open('popup/index.html');
    await page.getByRole('heading', { level: 1, name: 'Horario equivocado' }).waitFor();
    await page.getByLabel(say('2 incidencias abiertas', '2 open incidents')).selectOption('i');
    await page.getByRole('heading', { level: 1, name: 'Precio equivocado' }).waitFor();
    await page.getByRole('button', { name: say('Cerrar incidencia', 'Close incident') }).click();
    await page.getByText(say('Cerradas hace poco', 'Recently closed')).click();
    await page.getByRole('button', { name: say('Reabrir «Precio', 'Reopen “Precio') }).click();
    await page.getByLabel(say('2 incidencias abiertas', '2 open incidents')).waitFor();
    await page.close();
  });

  it('says what it cannot read and which screens it no longer recognises, and keeps working', async () => {
    await pages.seed({
      ...stored(opened('i', 60, 'Precio equivocado')),
      'event:torn': 'half a rec',
      'event:later': { v: 9, id: 'later' },
      settings: 'nonsense',
      health: { x: { request: Date.now(), missed: 1, missedAt: Date.now() } },
    });
    const page = await pages.open('popup/index.html');
    await page.getByText(say('1 registro está dañado', '1 record is damaged')).waitFor();
    await page.getByText(say('una versión más nueva', 'a newer version')).waitFor();
    await page.getByText(say('No se pueden leer tus ajustes', "Your settings can't be read")).waitFor();
    await page
      .getByText(say('ya no se reconocen sus pantallas', 'screens are no longer recognised'))
      .waitFor();
    await page.getByRole('heading', { level: 1, name: 'Precio equivocado' }).waitFor();
    await page.close();
  });

  it('shows who waits for an answer, and silences the reminders', async () => {
    const post = {
      network: 'x',
      id: '8',
      author: 'ana',
      text: '¿Y lo mío?',
      permalink: 'https://x.com/ana/status/8',
    };
    const seen = { id: 'reply:i:x:8', type: 'reply-seen', at: Date.now() - 60_000, incident: 'i', post };
    await pages.seed(stored(opened('i', 60, 'Precio equivocado'), seen));
    const page = await pages.open('popup/index.html', { width: 320, height: 600 });
    const waiting = page.getByRole('heading', { name: say('1 respuesta sin contestar', '1 reply without') });
    await waiting.waitFor();
    expect(
      await page.getByRole('link', { name: say('Ir a contestar', 'Go and answer') }).getAttribute('href'),
    ).toBe(post.permalink);
    await page.getByRole('button', { name: say('Silenciar los recordatorios', 'Silence reminders') }).click();
    await page.getByText(say('en silencio hasta', 'silent until')).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: say('No hace falta contestar', 'Needs no answer') }).click();
    await waiting.waitFor({ state: 'detached' });
    await page.close();
  });

  it('copies a report on a network whose screens changed: gates, kinds and times, and nothing anybody wrote', async () => {
    const at = Date.now() - 60_000;
    await pages.seed({
      ...stored(opened('i', 60, 'Precio equivocado'), FIRST),
      health: {
        x: { request: at, missed: 2, missedAt: at, saw: { 'request delete missed': at } },
        bluesky: { gesture: at, missed: 0 },
      },
    });
    await pages.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [path, name] of [
      ['popup/index.html', say('Copiar informe de X', 'Copy report on X')],
      ['dashboard/index.html', say('Copiar informe de X', 'Copy report on X')],
    ] as const) {
      const page = await pages.open(path);
      await page.getByRole('button', { name }).click();
      await page.getByText(say('Informe copiado', 'Report copied')).waitFor();
      const report = await page.evaluate(() => navigator.clipboard.readText());
      expect(report).toContain(`request delete missed ${new Date(at).toISOString()}`);
      expect(report).toContain('x: screens changed');
      expect(report).toContain('Mesura');
      expect(report).not.toMatch(/bluesky|panaderia|precio|disculpas|https?:/i);
      await page.close();
    }
  });

  it('is clean for assistive tools and fits 320 px', async () => {
    const page = await pages.open('popup/index.html', { width: 320, height: 600 });
    expect(await axe(page)).toEqual([]);
    await pages.seed(stored(opened('i', 60, 'Precio equivocado'), FIRST, SECOND));
    await page.getByText(say('2 de 2', '2 of 2')).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});
