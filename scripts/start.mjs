import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
else open(browser);

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
function open(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'mesura-profile-'));
  console.log('Opening the practice network. Close the window, or press Ctrl+C here, to end.');
  const child = spawn(
    executable,
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `chrome-extension://${idOf(EXTENSION)}/src/practice/index.html`,
    ],
    { stdio: 'ignore' },
  );
  child.on('exit', (code) => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    process.exitCode = code ?? 0;
  });
  process.on('SIGINT', () => child.kill());
}

/** The id a browser gives an unpacked extension: the hash of its folder's path, in the letters a to p. */
function idOf(folder) {
  const path = windows ? Buffer.from(folder, 'utf16le') : folder;
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
