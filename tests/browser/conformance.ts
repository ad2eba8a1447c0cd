import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Network } from '../../src/networks/network.ts';
import { patternOf } from '../../src/networks/sites.ts';
import { type Call, type Case, type Conformance, exported } from '../pages/cases.ts';
import { PretendSite } from '../pages/pretend-site.ts';
import { addSites, recorded, trouble } from './brand-in-trouble.ts';
import { type Guarded, launch, notices, noWarning, pressAhead, warning } from './chromium.ts';
import { guardedBy, inputOf, moveOf, type Row, Table } from './conformance-table.ts';
import { draftIn, goesOnWriting } from './draft.ts';
import { type Hosts, type Site, serve } from './server.ts';
import { walk } from './walk.ts';

/**
 * The suite that every network passes by declaring itself (`tests/pages/<name>/conformance.ts`): each bad move is held
 * at the gesture, given back whole, and sent once after "go ahead"; its call alone is held too, on a page that nothing
 * is known of; what the network answers decides what is counted; and everything else passes untouched, though an
 * incident is open. A bad move that passes fails its case.
 */
const BUILD = 'dist/chrome';
/** Files of tests run side by side; the networks are dealt out to this many of them. */
const PARTS = 3;

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const isGuarded = guardedBy(BUILD);
const all: readonly (readonly [string, Conformance])[] = await Promise.all(
  readdirSync(PAGES)
    .filter((folder) => existsSync(`${PAGES}${folder}/conformance.ts`))
    .map(
      async (folder) => [folder, (await import(`../pages/${folder}/conformance.ts`)).conformance] as const,
    ),
);
/** What no host is declared for is guarded where the person adds the site. */
const added = all
  .filter(([, given]) => !isGuarded(given.url))
  .flatMap(([, { url, network, cases }]) => {
    const hosts = [url, ...cases.map(({ at = '' }) => new URL(at, url).href)].map((one) => new URL(one).host);
    return [...new Set(hosts)].map((host) => ({ host, network }));
  });

/**
 * Declares the suite for a part of the networks.
 *
 * @param part 0 to 2.
 */
export function conform(part: number): void {
  /** All pages are served from one place; one of them is on at a time. */
  const sites = new Map(all.map(([folder, given]) => [folder, new PretendSite(folder, given)]));
  let site: PretendSite;
  const stage: Site = { handle: (request, response) => site.handle(request, response) };

  let hosts: Hosts;
  let browser: Guarded;
  beforeAll(async () => {
    const names = [...sites.values()].flatMap((one) => one.hosts);
    hosts = await serve(Object.fromEntries(names.map((name) => [name, stage])));
    browser = await launch(hosts.port, 'en', undefined, BUILD, added.map(patternOf), {
      hasTouch: true,
    });
    await addSites(browser, added);
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
  });

  describe.each(all.filter((_, index) => index % PARTS === part))('%s', (folder, given) => {
    const table = new Table();
    const { cases } = given;
    const bad = cases.filter((one) => one.move !== null && !one.harmless);
    const calls = distinct(bad, (one) => JSON.stringify(one.call)).filter((one) => one.call);
    const told = ['publish', 'delete'].flatMap((kind) => calls.find((one) => one.move?.kind === kind) ?? []);
    /** One of a kind goes all the way; the same in another language is only held. */
    const whole = new Set(distinct(bad, (one) => `${one.surface} ${moveOf(one)} ${inputOf(one.steps)}`));
    let page: Page;

    beforeAll(async () => {
      site = sites.get(folder) as PretendSite;
      page = await browser.context.newPage();
      page.on('dialog', (dialog) => void dialog.accept());
    });
    afterAll(async () => {
      await page.close();
      const { [exported(given.network)]: network } = (await import(
        `../../src/networks/${given.network}.ts`
      )) as Record<string, Network>;
      const { unverified = [], name = network?.name ?? folder } = given;
      table.finish({ folder, network: name, unverified }, cases.length);
    });

    /** Opens the case's address anew, with the brand in trouble and nothing sent. */
    async function open({ at = '' }: Case, how: 'as it is' | 'redesigned'): Promise<void> {
      site.redesigned = how === 'redesigned';
      site.outcome = 'confirmed';
      await page.goto(new URL(at, given.url).href);
      await page.bringToFront();
      await browser.settled();
      await trouble(browser);
      site.calls.length = 0;
    }

    const sent = (times: number) => expect.poll(() => site.calls.length, { timeout: 3000 }).toBe(times);
    const warned = async () => (await recorded(browser)).filter((event) => event.type === 'warned').length;

    /** Does the work, and notes whether it came out as expected. */
    async function tell(
      one: Case,
      row: Omit<Row, 'surface' | 'move' | 'lang' | 'as'>,
      work: () => Promise<void>,
    ) {
      const { surface = 'page', lang = 'en', name } = one;
      const whole = { ...row, surface, lang, move: moveOf(one) };
      try {
        await work();
        table.note(name, { ...whole, as: true });
      } catch (error) {
        table.note(name, { ...whole, as: false });
        throw error;
      }
    }

    const walked = bad.filter((one) => one.steps.length > 0);
    it.each(walked.map((one) => [one.name, one] as const))('holds: %s', async (_name, one) => {
      const { steps, editor } = one;
      const [before, last] = [steps.slice(0, -1), steps.slice(-1)];
      await open(one, 'as it is');
      await walk(page, before);
      const draft = editor ? await draftIn(page, editor) : undefined;
      const already = site.calls.length;
      const row = { input: inputOf(steps), gate: 'gesture', expected: 'held' } as const;
      await tell(one, { ...row, ...(draft && { draft: true }) }, async () => {
        await walk(page, last);
        expect((await warning(page)).gate).toBe('gesture');
        expect(site.calls.slice(already)).toEqual([]);
        await page.keyboard.press('Escape');
        await noWarning(page);
        expect(site.calls.slice(already)).toEqual([]);
        if (editor && draft) expect(await goesOnWriting(page, editor, draft)).toBeUndefined();
      });
      if (!whole.has(one)) return;
      await walk(page, last);
      await warning(page);
      await pressAhead(page);
      if (one.byHand) {
        await page.waitForTimeout(150);
        expect(site.calls.slice(already)).toEqual([]);
        await walk(page, last);
      }
      if (one.after) await walk(page, one.after);
      const { calls: times = 1 } = one;
      await sent(already + times);
      await page.waitForTimeout(120);
      expect(await warned()).toBe(2);
      expect(site.calls.length).toBe(already + times);
    });

    it.each(calls.map((one, index) => [one.name, one, index === 0] as const))(
      'holds the call alone: %s',
      async (_name, one, first) => {
        await open(one, 'redesigned');
        const row = { input: 'call', gate: 'request', expected: 'held' } as const;
        await tell(one, row, async () => {
          for (const by of first ? (['xhr', 'fetch'] as const) : (['fetch'] as const)) {
            await call(page, one.call as Call, by);
            expect((await warning(page)).gate).toBe('request');
            await page.keyboard.press('Escape');
            await noWarning(page);
            expect(await answered(page)).toBe('refused');
            expect(site.calls).toEqual([]);
          }
          await call(page, one.call as Call, 'fetch');
          await warning(page);
          await pressAhead(page);
          await sent(1);
          expect(await answered(page)).toBe('done');
        });
      },
    );

    it.each(told.map((one) => [one.name, one] as const))(
      'counts what the network did: %s',
      async (_name, one) => {
        const events = async () =>
          (await recorded(browser)).filter((event) => event.type === 'published' || event.type === 'acted');
        const once = async (outcome: PretendSite['outcome'], asks: boolean) => {
          site.outcome = outcome;
          const already = site.calls.length;
          await call(page, one.call as Call, 'fetch');
          if (asks) {
            await warning(page);
            await pressAhead(page);
          }
          await sent(already + 1);
          await answered(page);
          return events();
        };
        const row = { input: 'call', gate: 'request' } as const;
        const publishes = one.move?.kind === 'publish';
        const outcomes = async () =>
          (await events()).map((event) => ('outcome' in event ? event.outcome : event.type));
        const expectOutcomes = (expected: string[]) =>
          expect.poll(outcomes, { timeout: 3000 }).toEqual(expected);

        await open(one, 'redesigned');
        await tell(one, { ...row, outcome: 'failed', expected: 'not counted' }, async () => {
          await once('failed', true);
          await expectOutcomes(publishes ? [] : ['failed']);
        });
        // The pass is good for the next try, and that one is counted.
        await tell(one, { ...row, outcome: 'confirmed', expected: 'recorded' }, async () => {
          await once('confirmed', false);
          await expect.poll(outcomes, { timeout: 3000 }).toContain(publishes ? 'published' : 'confirmed');
        });
        await open(one, 'redesigned');
        await tell(one, { ...row, outcome: 'broken connection', expected: 'not counted' }, async () => {
          await once('lost', true);
          await expectOutcomes(publishes ? [] : ['unknown']);
        });
      },
    );

    const benign = cases.filter((one) => one.move === null || one.harmless);
    it.each(benign.map((one) => [one.name, one] as const))('passes: %s', async (_name, one) => {
      await open(one, 'as it is');
      await walk(page, one.steps.slice(0, -1));
      const already = site.calls.length;
      const row = { input: inputOf(one.steps), gate: 'none', expected: 'passes' } as const;
      await tell(one, row, async () => {
        await walk(page, one.steps.slice(-1));
        if (one.harmless) await sent(already + 1);
        await page.waitForTimeout(120);
        expect(await warned()).toBe(0);
        if (one.harmless) expect(site.calls.length).toBe(already + 1);
      });
    });
  });

  if (part === 0)
    it('says nothing of its own while the page asks whether to post without a description', async () => {
      site = sites.get('mastodon') as PretendSite;
      const page = await browser.context.newPage();
      const given = all.find(([folder]) => folder === 'mastodon')?.[1].cases ?? [];
      const { at = '', steps, after = [] } = given.find((one) => one.at?.includes('missing=')) as Case;
      await page.goto(new URL(at, 'https://mastodon.social/').href);
      await page.bringToFront();
      await trouble(browser);
      await walk(page, steps);
      await warning(page);
      await pressAhead(page);
      await walk(page, [{ wait: (after[0] as { press: string }).press }]);
      // As long as a page may take before the person is asked to press once more.
      await page.waitForTimeout(2200);
      expect((await notices(page)).join(' ')).not.toContain('did not react');
      await page.close();
    });
}

/** The first of each kind. */
function distinct<T>(list: readonly T[], kind: (one: T) => string): T[] {
  return [...new Map([...list].reverse().map((one) => [kind(one), one])).values()].reverse();
}

/** Makes a call as the page's own script would; what becomes of it is kept for {@link answered}. */
function call(page: Page, given: Call, by: 'fetch' | 'xhr'): Promise<void> {
  return page.evaluate(
    ({ method, url, body, headers, by }) => {
      const keep = (answer: Promise<unknown>) => {
        (window as never as { answer: Promise<string> }).answer = answer.then(
          () => 'done',
          () => 'refused',
        );
      };
      if (by === 'fetch') {
        keep(fetch(url, { method, body: body ?? null, ...(headers && { headers }) }));
        return;
      }
      keep(
        new Promise((resolve, reject) => {
          const xhr = new XMLHttpRequest();
          xhr.open(method, url);
          for (const [name, value] of Object.entries(headers ?? {})) xhr.setRequestHeader(name, value);
          xhr.onload = resolve;
          xhr.onerror = reject;
          xhr.send(body ?? null);
        }),
      );
    },
    { ...given, by },
  );
}

/** What became of the last call. */
function answered(page: Page): Promise<string> {
  return page.evaluate(() => (window as never as { answer: Promise<string> }).answer);
}
