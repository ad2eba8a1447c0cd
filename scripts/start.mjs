import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers, installBrowsers } from './browsers.mjs';

/**
 * `npm start`: on a machine with nothing but Node, from a fresh copy to the practice network in a browser.
 * Without a display, or with `--headless`, the same is played and told step by step.
 */
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const windows = process.platform === 'win32';
const EXTENSION = resolve('dist/chrome');

/** Browsers built on Chromium that take an extension from the command line; Google Chrome no longer does. */
const RELATIVES = [
  '/usr/bin/brave-browser',
  '/usr/bin/microsoft-edge',
  '/usr/bin/vivaldi',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
  `${process.env.ProgramFiles}\\BraveSoftware\\Brave-Browser\\Application\\brave.exe`,
  `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
];

const run = (args) => spawnSync('npm', args, { stdio: 'inherit', shell: windows }).status === 0;
if (!existsSync('node_modules/vite') && !run(['ci', '--no-audit', '--no-fund'])) process.exit(1);
if (!run(['exec', '--', 'vite', 'build', '--mode', 'chrome', '--logLevel', 'error'])) process.exit(1);

const browser = findBrowser();
if (browser === undefined) {
  console.error(`No Chromium-family browser was found that can be started with an extension.
Name one in MESURA_CHROMIUM, or load Mesura by hand in Chrome, Edge or Brave:
  1. open chrome://extensions and switch on the developer mode,
  2. choose “Load unpacked” and this folder: ${EXTENSION}
  3. on the welcome page that opens, press “Open the practice network”.`);
  process.exit(1);
}

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!display || process.env.CI || process.argv.includes('--headless')) await play(browser);
else await open(browser);

function findBrowser() {
  const find = () => browsers().chromium ?? RELATIVES.find((path) => existsSync(path));
  if (!find() && process.platform === 'linux') installBrowsers(['chromium', 'chromium-l10n']);
  return find();
}

async function play(executable) {
  const { openPractice, rehearse } = await import('./rehearsal.mjs');
  const folder = resolve('screenshots');
  const { page, close } = await openPractice(executable, EXTENSION);
  let step = 0;
  try {
    await rehearse(page, (words) => console.log(`${++step}. ${words}`), folder);
    console.log(`All steps happened. Screenshots: ${folder}`);
  } catch (error) {
    console.error(`Step ${step + 1} failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
  await close();
}

/** Opens a window on the practice page, with a profile that is thrown away when the window is closed. */
async function open(executable) {
  const { openPractice } = await import('./rehearsal.mjs');
  const { page, close } = await openPractice(executable, EXTENSION, { visible: true });
  console.log('The practice network is open. Close the window, or press Ctrl+C here, to end.');
  const context = page.context();
  await new Promise((resolve) => {
    context.on('close', resolve);
    process.once('SIGINT', resolve);
  });
  await close();
}
