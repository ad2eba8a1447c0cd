import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsers } from './browsers.mjs';
import { openPractice, rehearse } from './rehearsal.mjs';
import { SCREENS, story } from './screens.mjs';

/**
 * Makes the docs' pictures anew from the built extension: `node scripts/screenshots.mjs`. With a folder, every
 * screen goes there in both languages, light and dark, narrow and wide, to be looked at before a change lands.
 */
const LOOKS = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1100, colorScheme: 'light' },
  { width: 1100, colorScheme: 'dark' },
];
/** From the rehearsal on the practice network. */
const WARNINGS = {
  '2-delete-warned': 'borrar',
  '3-third-apology-warned': 'tercera-disculpa',
  '4-counter': 'practica',
};

const [folder, only = ''] = process.argv.slice(2);
const { chromium } = browsers();
if (!chromium || !existsSync('dist/chrome')) {
  console.error('Needs Chromium, its language packs, and a build: npm run build.');
  process.exit(1);
}
if (folder) await inspect(folder);
else await illustrate('docs/images');

/** Every screen in every look. */
async function inspect(place) {
  mkdirSync(place, { recursive: true });
  for (const language of ['es', 'en']) {
    await withStory(language, async (page, origin) => {
      for (const look of LOOKS) {
        for (const screen of SCREENS.filter(({ name }) => name.includes(only))) {
          const shot = [screen.name, language, look.colorScheme, look.width].join('-');
          await shoot(page, origin, screen, look, join(place, `${shot}.png`));
        }
      }
    });
  }
}

/** The pictures that README and docs show. */
async function illustrate(place) {
  mkdirSync(place, { recursive: true });
  for (const language of ['es', 'en']) {
    await withStory(language, async (page, origin) => {
      for (const screen of SCREENS) {
        const look = { width: screen.width, colorScheme: 'light' };
        await shoot(page, origin, screen, look, join(place, `${screen.name}-${language}.png`));
      }
    });
  }
  const taken = mkdtempSync(join(tmpdir(), 'mesura-pictures-'));
  const { page, close } = await openPractice(chromium, 'dist/chrome', { language: 'es' });
  await rehearse(page, console.log, taken);
  await close();
  for (const [from, to] of Object.entries(WARNINGS))
    copyFileSync(join(taken, `${from}.png`), join(place, `${to}.png`));
}

/** A browser in which a week of a bakery's brand is on record. */
async function withStory(language, work) {
  const { page, close } = await openPractice(chromium, 'dist/chrome', { language });
  await page.waitForSelector('.practice .counter');
  await page.evaluate((entries) => chrome.storage.local.set(entries), story(language, Date.now()));
  await work(page, page.url().replace(/\/src\/.*/, ''));
  await close();
}

async function shoot(page, origin, screen, { width, colorScheme }, path) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 700 });
  await page.goto('about:blank');
  const language = await page.evaluate(() => navigator.language.slice(0, 2));
  await page.goto(`${origin}/src/${screen.pathIn?.[language] ?? screen.path}`);
  await page.waitForSelector('main');
  await screen.prepare?.(page);
  await page.waitForTimeout(250);
  await page.screenshot({ path, fullPage: true });
}
