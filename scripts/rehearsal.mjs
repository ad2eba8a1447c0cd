import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Opens the practice network, and plays its incident as a person would: with real clicks and keys. */

const WORDS = {
  es: {
    excuse: 'Ha sido culpa del becario de la agencia, que se equivocó al copiar el precio.',
    sorry: 'Perdona, Lucía: te hicimos venir por un precio que no era. Pasa y te invitamos a la tarrina.',
  },
  en: {
    excuse: 'It was the fault of the agency’s intern, who copied the price wrong.',
    sorry: 'We are sorry, Lucía: we made you come for a price that was wrong. Come by, the tub is on us.',
  },
};

/**
 * Starts the browser with the extension and opens the practice page.
 *
 * @param language of the browser's interface; needs its language packs (Debian: `chromium-l10n`). The machine's
 *   own when absent.
 * @param visible in a window of its own, for a person.
 */
export async function openPractice(
  executablePath,
  extension,
  { language, width = 1100, height = 900, visible = false } = {},
) {
  const home = mkdtempSync(join(tmpdir(), 'mesura-'));
  const build = join(home, 'extension');
  cpSync(extension, build, { recursive: true });
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    viewport: visible ? null : { width, height },
    args: [
      ...(visible ? [] : ['--headless=new', '--hide-scrollbars']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--no-first-run',
    ],
    ...(language
      ? { env: { ...process.env, LANGUAGE: language, LC_ALL: `${language}_${language.toUpperCase()}.UTF-8` } }
      : {}),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/src/practice/index.html`);
  const close = async () => {
    await context.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { page, close };
}

/**
 * Plays the whole scenario. Rejects at the first step that does not happen.
 *
 * @param say told of every step.
 * @param folder where the pictures go.
 */
export async function rehearse(page, say, folder) {
  mkdirSync(folder, { recursive: true });
  /** The accessibility tree is ahead of the screen: what it tells is painted a moment later. */
  const shoot = async (name) => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  const warnings = await warningsOf(page);
  const counter = page.locator('.practice .counter strong');
  const post = (id) => page.locator(`[data-post="${id}"]`);
  const composer = page.locator('form[data-composer="post"]');
  const words = WORDS[await page.evaluate(() => document.documentElement.lang.slice(0, 2))] ?? WORDS.en;
  const suggest = (step) => page.locator('.steps li').nth(step).getByRole('button').click();

  await counter.filter({ hasText: /2\D+2/ }).waitFor({ timeout: 5000 });
  say('The practice network is open, with two apologies on record.');
  await shoot('1-practice');

  await post('precio').locator('[data-act="delete"]').click();
  await post('precio').locator('[data-act="confirm-delete"]').click();
  say(`Deleting the post with the wrong price is held: ${await warnings.read()}`);
  await shoot('2-delete-warned');
  await warnings.goBack();
  await page.keyboard.press('Escape');
  expect((await post('precio').count()) === 1, 'the post stays');
  say('Going back keeps the post.');

  await suggest(1);
  const written = await composer.locator('textarea').inputValue();
  await composer.locator('[data-act="publish"]').click();
  say(`A third apology is held: ${await warnings.read()}`);
  await shoot('3-third-apology-warned');
  await warnings.goBack();
  expect((await composer.locator('textarea').inputValue()) === written, 'the draft stays as it was');
  expect((await page.locator('[data-text]', { hasText: written }).count()) === 0, 'nothing was published');
  say('Going back keeps the draft, and publishes nothing.');

  await composer.locator('[data-act="publish"]').click();
  await warnings.read();
  await warnings.goAhead();
  await page.locator('[data-text]', { hasText: written }).waitFor({ timeout: 5000 });
  await counter.filter({ hasText: /3\D+2/ }).waitFor({ timeout: 5000 });
  expect((await page.locator('[data-text]', { hasText: written }).count()) === 1, 'published once');
  say('Going ahead publishes it once, and the counter moves to 3 of 2.');
  await shoot('4-counter');

  await post('queja-1').locator('[data-act="reply"]').click();
  const reply = post('queja-1').locator('textarea');
  await reply.fill(words.excuse);
  await reply.press('Control+Enter');
  say(`A reply that blames the intern is held at Ctrl+Enter: ${await warnings.read()}`);
  await shoot('5-excuse-warned');
  await warnings.goBack();
  await reply.fill(words.sorry);
  await reply.press('Control+Enter');
  await page.locator('[data-text]', { hasText: words.sorry }).waitFor({ timeout: 5000 });
  expect(/3\D+2/.test(await counter.textContent()), 'the public counter stays');
  say('An apology to that one person goes through, and the public counter stays.');

  await suggest(3);
  await composer.locator('[data-act="publish"]').click();
  await page.locator('.steps li').nth(3).and(page.locator('.done')).waitFor({ timeout: 5000 });
  say('A public correction goes through without a warning and ticks the checklist.');
  await shoot('6-corrected');
  expect((await page.locator('.steps li.done').count()) === 4, 'every step is done');
}

function expect(holds, what) {
  if (!holds) throw new Error(`This did not happen: ${what}.`);
}

/** The warning stands in a closed shadow root: it is read and pressed as assistive technology sees it. */
async function warningsOf(page) {
  const session = await page.context().newCDPSession(page);

  async function find() {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inside = (node) =>
      node ? [node, ...(node.childIds ?? []).flatMap((id) => inside(byId.get(id)))] : [];
    const dialog = nodes.find((node) => node.role?.value === 'alertdialog' && node.description?.value);
    if (!dialog) return undefined;
    return { dialog, buttons: inside(dialog).filter((node) => node.role?.value === 'button') };
  }

  async function wait() {
    for (const until = Date.now() + 5000; Date.now() < until; ) {
      const found = await find();
      if (found) return found;
      await page.waitForTimeout(50);
    }
    throw new Error('No warning came.');
  }

  async function press(which) {
    const { buttons } = await wait();
    const { backendDOMNodeId: backendNodeId } = buttons.at(which);
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left, top, right, , , bottom] = model.border;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    for (const until = Date.now() + 3000; Date.now() < until && (await find()); )
      await page.waitForTimeout(50);
  }

  return {
    read: async () => `“${(await wait()).dialog.name.value}”`,
    /** The safe choice comes first, "go ahead" last, whatever the language. */
    goBack: () => press(0),
    goAhead: () => press(-1),
  };
}
