import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browsers } from '../../scripts/browsers.mjs';
import { XSite } from '../pages/x/server.ts';
import { type Hosts, serve } from './server.ts';

let hosts: Hosts;
let site: XSite;
let proxy: Server;
let browser: Browser;
let home: string;

/** Firefox has no host mapping: a proxy of our own sends every tunnel to the local server, whatever its host. */
async function tunnelTo(port: number): Promise<Server> {
  const server = createServer((client) => {
    client.once('data', () => {
      const target = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(target).pipe(client);
      });
      target.on('error', () => client.destroy());
    });
    client.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

beforeAll(async () => {
  site = new XSite();
  hosts = await serve(site.sites);
  proxy = await tunnelTo(hosts.port);
  home = mkdtempSync(join(tmpdir(), 'mesura-firefox-'));
  cpSync('dist/firefox', join(home, 'extension'), { recursive: true });
  const { port } = proxy.address() as { port: number };
  browser = await launch({
    browser: 'firefox',
    executablePath: browsers().firefox ?? 'firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'intl.locale.requested': 'en-US',
    },
  });
  await browser.installExtension(join(home, 'extension'));
}, 90_000);

afterAll(async () => {
  await browser?.close();
  proxy?.close();
  await hosts?.close();
  rmSync(home, { recursive: true, force: true });
});

it('holds a deletion in Firefox, and keeps the post when told so', async () => {
  const page = await browser.newPage();
  await page.goto('https://x.com/home');
  await page.waitForSelector('[data-testid=caret]');
  await page.click('[data-testid=caret]');
  await page.click('#layers [role=menuitem]');
  await page.waitForSelector('[data-testid=confirmationSheetConfirm]');
  await page.click('[data-testid=confirmationSheetConfirm]');
  // The dialog's shadow root is closed: that the page is inert under a modal tells that it is there.
  await page.waitForFunction(() => document.activeElement?.parentElement === document.documentElement, {
    timeout: 5000,
  });
  expect(site.of('DeleteTweet')).toHaveLength(0);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.closest('#react-root') !== null);
  expect(await page.$('[data-testid=confirmationSheetConfirm]')).not.toBeNull();
  expect(site.of('DeleteTweet')).toHaveLength(0);
  await page.close();
}, 60_000);
