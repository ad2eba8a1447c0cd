import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type OwnPages, openOwnPages, overflow } from './own-pages.ts';

const DRILLS = readdirSync('src/practice/drills').length;

describe.each(['es', 'en'] as const)('the drills in %s', (language) => {
  let pages: OwnPages;
  const say = (es: string, en: string) => (language === 'es' ? es : en);
  const PIZZA = 'practice/index.html#drills/pizza-hashtag-en';

  beforeAll(async () => {
    pages = await openOwnPages(language);
  }, 30_000);
  afterAll(() => pages.close());

  it('are chosen on the practice page, those in the own language first', async () => {
    const page = await pages.open('practice/index.html', { width: 1000, height: 700 });
    await page.getByRole('link', { name: say('Simulacros', 'Drills') }).click();
    const links = page.locator('.drill-list a');
    await links.first().waitFor();
    expect(await links.count()).toBe(DRILLS);
    expect(await page.locator('.drill-list h2').first().getAttribute('lang')).toBe(language);
    await links.first().click();
    await page.getByText(say('Qué hizo la marca', 'What the brand did')).waitFor();
    await page.goBack();
    await links.first().waitFor();
    await page.close();
  });

  it('show at each step what the brand did and what Mesura would have said', async () => {
    const page = await pages.open(PIZZA);
    const step = (at: number) => page.getByText(say(`Paso ${at} de 7`, `Step ${at} of 7`)).waitFor();
    const next = page.getByRole('button', { name: say('Siguiente', 'Next') });
    const back = page.getByRole('button', { name: say('Anterior', 'Previous') });
    await step(1);
    expect(await back.isDisabled()).toBe(true);
    await page.getByText(say('Nada: puede seguir', 'Nothing: go ahead')).waitFor();
    await next.click();
    await step(2);
    await page.getByText(say('Esta publicación ya la ha visto gente', 'People have already seen')).waitFor();
    await page.getByText(say('8 me gusta', '8 likes')).waitFor();
    await page.getByText(say('Mal paso, avisado', 'Bad move, warned about')).waitFor();
    await back.click();
    await step(1);
    await page.close();
  });

  it('turn their pages by keyboard, up to a summary from which every step is reached', async () => {
    const page = await pages.open(PIZZA);
    await page.getByText(say('Paso 1 de 7', 'Step 1 of 7')).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(say('Paso 2 de 7', 'Step 2 of 7')).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText(say('Paso 1 de 7', 'Step 1 of 7')).waitFor();
    await page.keyboard.press('End');
    const figures = page.locator('.figures');
    await figures.waitFor();
    expect(await figures.textContent()).toContain(say('1 de 1', '1 of 1'));
    await page.locator('.numbered button').nth(1).click();
    await page.getByText(say('Paso 2 de 7', 'Step 2 of 7')).waitFor();
    await page.close();
  });

  it('leave no trace on record', async () => {
    expect((await pages.events()).filter((event) => event.brand !== 'practice')).toEqual([]);
  });

  it('are clean for assistive tools and fit 320 px, in every state', async () => {
    const page = await pages.open('practice/index.html#drills', { width: 320, height: 640 });
    await page.locator('.drill-list').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.locator('.drill-list a').first().click();
    await page.locator('.drill').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('End');
    await page.locator('.figures').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});
