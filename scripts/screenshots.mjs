import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsers } from './browsers.mjs';
import { openPractice, rehearse } from './rehearsal.mjs';

/** Makes the README's pictures anew from the built extension: `node scripts/screenshots.mjs`. */
const PICTURES = {
  '2-delete-warned': 'borrar',
  '3-third-apology-warned': 'tercera-disculpa',
  '4-counter': 'practica',
};

const { chromium } = browsers();
if (!chromium || !existsSync('dist/chrome')) {
  console.error('Needs Chromium, its language packs, and a build: npm run build.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'mesura-pictures-'));
const { page, close } = await openPractice(chromium, 'dist/chrome', { language: 'es' });
await rehearse(page, console.log, folder);
await close();
mkdirSync('docs/images', { recursive: true });
for (const [from, to] of Object.entries(PICTURES))
  copyFileSync(join(folder, `${from}.png`), join('docs/images', `${to}.png`));
