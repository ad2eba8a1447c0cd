import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Conformance, exported } from '../pages/cases.ts';
import { walk } from './walk.ts';

/**
 * Every network's screens, read on pretend pages in a real browser: the adapter alone, behind the same capture
 * listeners as the gate's, so that a wrong reading is told apart from a wrong gate.
 */
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const NETWORKS = fileURLToPath(new URL('../../src/networks/', import.meta.url));
const WITH_CASES = readdirSync(PAGES).filter((name) => existsSync(`${PAGES}${name}/conformance.ts`));
const all: Conformance[] = await Promise.all(
  WITH_CASES.map(async (name) => (await import(`../pages/${name}/conformance.ts`)).conformance),
);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

describe.each(all.map((one, index) => [WITH_CASES[index] ?? one.network, one] as const))(
  '%s',
  (folder, given) => {
    let page: Page;

    beforeAll(async () => {
      const [app, probe] = await Promise.all([
        bundle(`import './${folder}/${given.script}';`, PAGES),
        bundle(probeFor(given.network), NETWORKS),
      ]);
      page = await browser.newPage({ hasTouch: true });
      await page.addInitScript(probe);
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><body>${given.body}<script src="/app.js"></script></body></html>`;
      await page.route('**/*', (route) => {
        const { pathname, origin } = new URL(route.request().url());
        const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
        if (pathname === '/app.js') return route.fulfill({ contentType: 'text/javascript', body: app });
        if (route.request().isNavigationRequest())
          return route.fulfill({ contentType: 'text/html', body: html });
        return route.fulfill({
          contentType: 'application/json',
          body: '{}',
          headers: { ...headers, 'x-from': origin },
        });
      });
    }, 60_000);
    afterAll(() => page.close());

    it.each(given.cases.filter((one) => one.steps.length > 0).map((one) => [one.name, one] as const))(
      '%s',
      async (_name, one) => {
        await page.goto(new URL(one.at ?? '', given.url).href);
        await walk(page, one.steps);
        // Frames are read by an adapter of their own.
        const read = await Promise.all(page.frames().map((frame) => frame.evaluate('window.readings ?? []')));
        const moves = (read as { move: object }[][]).flat().map((reading) => reading.move);
        if (one.move === null) expect(moves).toEqual([]);
        else {
          expect(moves.at(-1)).toMatchObject(one.move);
          expect(new Set(moves.map((move) => JSON.stringify(move))).size).toBe(1);
        }
      },
      20_000,
    );

    for (const { name, at = '', to, are } of given.replies ?? []) {
      it(`replies: ${name}`, async () => {
        await page.goto('about:blank');
        await page.goto(new URL(at, given.url).href);
        await page.waitForFunction('document.body.innerText.trim() !== ""');
        const post = JSON.stringify({ network: given.network, ...to });
        const read = () => page.evaluate(`screens.repliesTo(${post})`);
        if (are.length === 0) expect(await read()).toEqual([]);
        else await expect.poll(read, { timeout: 5000 }).toMatchObject(are);
      });
    }
  },
);

/** The adapter behind capture listeners, with the gate's idea of what a press is. */
function probeFor(network: string): string {
  return `
    import { ${exported(network)} as network } from './${network}.ts';
    const screens = network.screens(document);
    window.screens = screens;
    window.readings = [];
    const elements = (event) => event.composedPath().filter((one) => one instanceof Element);
    const meet = (gesture) => {
      const reading = screens.read(gesture);
      if (reading) window.readings.push({ move: reading.move });
    };
    const typed = (one) => one.isContentEditable || one.matches('textarea,input:not([type=submit]):not([type=button])');
    addEventListener('click', (event) => meet({ kind: 'press', path: elements(event) }), true);
    addEventListener('submit', (event) => {
      meet({ kind: 'submit', path: event.submitter ? [event.submitter, ...elements(event)] : elements(event) });
    }, true);
    addEventListener('keydown', (event) => {
      const path = elements(event);
      const command = event.ctrlKey || event.metaKey;
      const press = (event.key === 'Enter' || event.key === ' ') && !typed(path[0]) && !command;
      meet(press ? { kind: 'press', path } : { kind: 'key', key: event.key, command, shift: event.shiftKey, alt: event.altKey, path });
    }, true);`;
}

async function bundle(contents: string, resolveDir: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
