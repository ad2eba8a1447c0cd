import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../pages/x/posts.ts';
import { XSite } from '../pages/x/server.ts';
import { calm, type Guarded, launch, pressWarning, warning } from './chromium.ts';
import { type Hosts, serve } from './server.ts';
import { onX, press } from './x-page.ts';

const FIRST = 'Pedimos disculpas por el error en el precio del roscón.';
const SECOND = 'Os pedimos perdón: ayer cobramos mal el roscón y fue culpa nuestra.';
const THIRD = 'De nuevo, pedimos disculpas a todos por el error del roscón.';
const WORDS = {
  en: {
    keep: 'Keep the post',
    deleteAnyway: 'Delete anyway',
    back: 'Go back to my text',
    postAnyway: 'Post anyway',
  },
  es: {
    keep: 'Dejar la publicación',
    deleteAnyway: 'Borrar de todos modos',
    back: 'Volver a mi texto',
    postAnyway: 'Publicar de todos modos',
  },
} as const;

const matrix: string[] = [];
let held = 0;
let falseHolds = 0;

let site: XSite;
let hosts: Hosts;
let browser: Guarded;

beforeAll(async () => {
  site = new XSite();
  hosts = await serve(site.sites);
  browser = await launch(hosts.port);
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
  console.log(`\n${matrix.join('\n')}\n${held} held, ${falseHolds} false holds\n`);
});
beforeEach(async () => {
  site.reset();
  await browser.forget();
});

async function visit(path = '/home', host = 'x.com'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://${host}${path}`);
  await page.waitForSelector('article, .card');
  return page;
}

const inline = (page: Page) => onX(page).editor();
async function write(page: Page, text: string): Promise<void> {
  await inline(page).click();
  await page.keyboard.type(text);
}
async function publish(page: Page, text: string): Promise<void> {
  await write(page, text);
  const before = site.of('CreateTweet').length;
  await onX(page).button().click();
  await expect.poll(() => site.of('CreateTweet').length).toBe(before + 1);
}
/** The incident's counted apologies, as the briefing has them. */
async function counted(): Promise<number> {
  const briefing = (await browser.stored()).briefing as { incidents: { apologies: unknown[] }[] } | undefined;
  return briefing?.incidents.reduce((sum, incident) => sum + incident.apologies.length, 0) ?? 0;
}
/** Opens the sheet that asks whether to delete a post. */
async function openSheet(page: Page, post: Post, how: 'mouse' | 'keyboard'): Promise<void> {
  const x = onX(page);
  await press(x.caret(post), how === 'mouse' ? 'mouse' : 'enter');
  await press(x.menu.locator('[role=menuitem]').first(), how === 'mouse' ? 'mouse' : 'enter');
  await x.confirm.waitFor();
}

describe('deleting a post that people have seen', () => {
  for (const lang of ['en', 'es', 'pt']) {
    for (const how of ['mouse', 'keyboard'] as const) {
      for (const layout of ['wide', 'narrow']) {
        it(`is held: ${lang}, ${how}, ${layout}`, async () => {
          const page = await visit(`/home?lang=${lang}${layout === 'narrow' ? '&narrow=1' : ''}`);
          await openSheet(page, site.named.seen, how);
          if (how === 'mouse') await onX(page).confirm.click();
          else {
            await onX(page).confirm.focus();
            await page.keyboard.press(lang === 'en' ? 'Enter' : 'Space');
          }
          const shown = await warning(page);
          expect(shown.description).toMatch(/142 likes.*37 replies.*posted 2 hr/);
          expect(shown.buttons).toEqual(['Keep the post', 'Reply with a correction', 'Delete anyway']);
          expect(shown.focused).toBe('Keep the post');
          expect(site.of('DeleteTweet')).toHaveLength(0);
          await page.keyboard.press('Escape');
          expect(await calm(page)).toBe(true);
          expect(await onX(page).confirm.count()).toBe(1);
          held++;
          matrix.push(`delete | ${lang} | ${how} | ${layout} | held, sheet left open`);
        });
      }
    }
  }

  it('happens exactly once after “Delete anyway”', async () => {
    const page = await visit();
    await openSheet(page, site.named.seen, 'mouse');
    await onX(page).confirm.click();
    await warning(page);
    await pressWarning(page, WORDS.en.deleteAnyway);
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
    expect(await calm(page, 2500)).toBe(true);
    expect(site.of('DeleteTweet')).toHaveLength(1);
    const events = Object.values(await browser.stored()).filter(
      (value) => (value as { type?: string }).type === 'acted',
    );
    expect(events).toMatchObject([
      { kind: 'delete', outcome: 'confirmed', target: { text: expect.stringContaining('Roscón') } },
    ]);
  });

  it('is not held where nobody has seen it', async () => {
    const page = await visit();
    await openSheet(page, site.named.unseen, 'mouse');
    await onX(page).confirm.click();
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
    matrix.push('delete | unseen post | passes');
  });
});

describe('what shares the sheet passes untouched', () => {
  it('unfollow and block while nothing is open, and saving a draft', async () => {
    const page = await visit();
    for (const row of ['Unfollow @clienta', 'block']) {
      await onX(page).choose(site.named.critic, row);
      await onX(page).confirm.click();
      if (!(await calm(page))) falseHolds++;
    }
    await onX(page).write.click();
    await onX(page).editor('dialog').click();
    await page.keyboard.type('Borrador');
    await onX(page).tool('dialog', 'app-bar-close').click();
    await onX(page).confirm.click();
    expect(await calm(page)).toBe(true);
    await expect.poll(() => site.of('CreateDraftTweet').length).toBe(1);
    expect(site.of('/1.1/blocks/create.json')).toHaveLength(1);
    expect(site.of('/1.1/friendships/destroy.json')).toHaveLength(1);
    matrix.push('unfollow, block, save draft | pass');
  });
});

describe('the third apology', () => {
  it('is counted only when confirmed, and the third is held with its words', async () => {
    const page = await visit();
    await publish(page, FIRST);
    await expect.poll(counted).toBe(1);
    await publish(page, SECOND);
    await expect.poll(counted).toBe(2);
    await write(page, THIRD);
    await onX(page).button().click();
    const shown = await warning(page);
    expect(shown.name).toBe('You have already apologised for this');
    expect(shown.description).toContain('pedimos disculpas');
    expect(shown.buttons[0]).toBe(WORDS.en.back);
    expect(shown.buttons.at(-1)).toBe(WORDS.en.postAnyway);
    expect(site.of('CreateTweet')).toHaveLength(2);
    await page.keyboard.press('Escape');
    expect(await calm(page)).toBe(true);
    expect(await inline(page).innerText()).toBe(THIRD);
    // The caret is where it was: typing goes on at the end.
    await page.keyboard.type(' Fin');
    expect(await inline(page).innerText()).toBe(`${THIRD} Fin`);
    await page.keyboard.press('Control+Enter');
    await warning(page);
    await pressWarning(page, WORDS.en.postAnyway);
    await expect.poll(() => site.of('CreateTweet').length).toBe(3);
    await expect.poll(counted).toBe(3);
    expect(site.of('CreateTweet').at(-1)?.variables.tweet_text).toBe(`${THIRD} Fin`);
    expect(await calm(page, 2300)).toBe(true);
    held += 2;
    matrix.push('third apology | mouse and Ctrl+Enter | held; sent once after going ahead');
  });

  it('is not counted when the network refuses it under HTTP 200, drops it, or limits it', async () => {
    const page = await visit();
    for (const outcome of ['error200', 'empty', 'http429'] as const) {
      site.outcome = outcome;
      await write(page, FIRST);
      await onX(page).button().click();
      await page.waitForTimeout(400);
      expect(await counted()).toBe(0);
      await page.reload();
      await page.waitForSelector('article, .card');
    }
  });

  it('“this isn’t an apology” sends it and does not count it', async () => {
    const page = await visit();
    await publish(page, FIRST);
    await publish(page, SECOND);
    await expect.poll(counted).toBe(2);
    await write(page, THIRD);
    await onX(page).button().click();
    await warning(page);
    await pressWarning(page, "This isn't an apology");
    await expect.poll(() => site.of('CreateTweet').length).toBe(3);
    await page.waitForTimeout(400);
    expect(await counted()).toBe(2);
  });

  it('is read from the modal composer while another text waits in the one behind', async () => {
    const page = await visit();
    await publish(page, FIRST);
    await publish(page, SECOND);
    await expect.poll(counted).toBe(2);
    await write(page, THIRD);
    await onX(page).write.click();
    await onX(page).editor('dialog').click();
    await page.keyboard.type('Hoy hay napolitanas recién hechas');
    await onX(page).button('dialog').click();
    await expect.poll(() => site.of('CreateTweet').length).toBe(3);
    expect(site.of('CreateTweet').at(-1)?.variables.tweet_text).toBe('Hoy hay napolitanas recién hechas');
  });

  it('counts a thread as one statement', async () => {
    const page = await visit();
    await onX(page).write.click();
    await onX(page).editor('dialog').click();
    await page.keyboard.type(FIRST);
    await onX(page).tool('dialog', 'addButton').click();
    await onX(page).editor('dialog', 1).click();
    await page.keyboard.type('Lo sentimos de verdad: pedimos perdón a quienes compraron ayer.');
    await onX(page).button('dialog').click();
    await expect.poll(() => site.of('CreateTweet').length).toBe(2);
    await expect.poll(counted).toBe(1);
    // The second part is confirmed a moment later, and must not count either.
    await onX(page).toast.waitFor();
    expect(await calm(page)).toBe(true);
    expect(await counted()).toBe(1);
  });

  // A worker that was killed has stored an event or not, and its tab tells it again under the same id: it counts once.
  // That is so only while nothing empties the storage between, which is why `forget` closes the tabs first.
  it('survives the death of the worker and two tabs at once', async () => {
    const one = await visit();
    const two = await visit('/home', 'twitter.com');
    await browser.killWorker();
    await Promise.all([publish(one, FIRST), write(two, SECOND)]);
    await browser.killWorker();
    await two.bringToFront();
    await onX(two).button().click();
    await expect.poll(counted, { timeout: 8000 }).toBe(2);
  });

  it('survives a restart of the browser: the third is held in the next one', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'mesura-restart-'));
    const first = await launch(hosts.port, 'en', profile);
    let page = await first.context.newPage();
    await page.goto('https://x.com/home');
    await publish(page, FIRST);
    await publish(page, SECOND);
    await page.waitForTimeout(800);
    await first.close();

    const next = await launch(hosts.port, 'en', profile);
    page = await next.context.newPage();
    await page.goto('https://x.com/home');
    await write(page, THIRD);
    await onX(page).button().click();
    await warning(page);
    expect(site.of('CreateTweet')).toHaveLength(2);
    await next.close();
    rmSync(profile, { recursive: true, force: true });
  }, 90_000);
});

describe('what the person may answer', () => {
  async function third(page: Page): Promise<void> {
    await publish(page, FIRST);
    await publish(page, SECOND);
    await expect.poll(counted).toBe(2);
    await write(page, THIRD);
  }

  it('attaches the text to a new incident, which then has one apology', async () => {
    const page = await visit();
    await third(page);
    await onX(page).button().click();
    await warning(page);
    await pressWarning(page, 'It belongs to a new incident');
    await expect.poll(() => site.of('CreateTweet').length).toBe(3);
    const incidents = async () =>
      ((await browser.stored()).briefing as { incidents: { apologies: unknown[] }[] }).incidents.map(
        (incident) => incident.apologies.length,
      );
    await expect.poll(incidents).toEqual([2, 1]);
  });

  it('is asked before a scheduled one too, and before a quote', async () => {
    const page = await visit();
    await third(page);
    await onX(page).tool('inline', 'scheduleOption').click();
    await page.locator('[data-testid=scheduledConfirmationPrimaryAction]').click();
    await onX(page).button().click();
    await warning(page);
    await page.keyboard.press('Escape');
    expect(site.of('CreateScheduledTweet')).toHaveLength(0);
    await page.locator('[data-testid=retweet]').first().click();
    await onX(page).item('Quote').click();
    await onX(page).editor('dialog').click();
    await page.keyboard.type(THIRD);
    await onX(page).button('dialog').click();
    await warning(page);
    await page.keyboard.press('Enter');
    expect(await calm(page)).toBe(true);
    expect(await onX(page).dialog.locator('[role=link]').count()).toBe(1);
    held += 2;
    matrix.push('third apology | scheduled, quote | held');
  });

  it('is not asked about everyday replies, nor while a text is being composed', async () => {
    const page = await visit(`/clienta/status/${site.named.critic.id}`);
    for (const text of ['Perdona, ¿qué talla buscas?', '¡Gracias por avisar! Te escribimos por privado.']) {
      await publish(page, text);
      if (!(await calm(page))) falseHolds++;
    }
    expect(await counted()).toBe(0);
    await inline(page).click();
    await page.keyboard.type('Texto');
    await page.evaluate(() => {
      const init = {
        key: 'Enter',
        ctrlKey: true,
        isComposing: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      };
      (document.activeElement as HTMLElement).dispatchEvent(new KeyboardEvent('keydown', init));
    });
    expect(await calm(page)).toBe(true);
    matrix.push('everyday replies | pass, not counted');
  });

  it('is asked after a tap as after a click', async () => {
    const page = await visit();
    await openSheet(page, site.named.seen, 'mouse');
    const box = await onX(page).confirm.boundingBox();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const touchPoints = [{ x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect((await warning(page)).focused).toBe('Keep the post');
    expect(site.of('DeleteTweet')).toHaveLength(0);
    held++;
    matrix.push('delete | touch | held');
  });
});

describe('when something is wrong', () => {
  it('still warns with damaged storage, and keeps what it cannot read', async () => {
    await (await browser.worker()).evaluate(() =>
      chrome.storage.local.set({
        'event:bad': 5,
        'event:new': { v: 9 },
        briefing: 'x',
        settings: [7],
        schema: 99,
      }),
    );
    const page = await visit();
    await openSheet(page, site.named.seen, 'mouse');
    await onX(page).confirm.click();
    await warning(page);
    await page.keyboard.press('Escape');
    await onX(page).cancel.click();
    await publish(page, FIRST);
    await expect.poll(counted).toBe(1);
    expect(await browser.stored()).toMatchObject({
      'event:bad': 5,
      'event:new': { v: 9 },
      settings: [7],
      schema: 99,
    });
  });

  it('lets the page work on when the extension was replaced under it, and says so', async () => {
    const other = await launch(hosts.port);
    const page = await other.context.newPage();
    await page.goto('https://x.com/home');
    await page.waitForSelector('article, .card');
    const worker = await other.worker();
    await worker
      .evaluate(() => (chrome as never as { runtime: { reload(): void } }).runtime.reload())
      .catch(() => {});
    await page.waitForTimeout(1000);
    await write(page, FIRST);
    await onX(page).button().click();
    await expect.poll(() => site.of('CreateTweet').length).toBe(1);
    const session = await other.context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    expect(nodes.map((node) => String(node.name?.value ?? '')).join('\n')).toContain('Mesura was updated');
    await other.close();
  });
});

describe('the redesigned page', () => {
  it('is caught by the request gate alone, and the health says so', async () => {
    const page = await visit('/home?variant=redesigned');
    expect(await page.locator('[data-testid]').count()).toBe(0);
    const card = page.locator('.card', { hasText: 'Roscón' });
    await card.locator('.unfold').click();
    await card.locator('.erase').click();
    await page.locator('dialog[open] .sure').click();
    const shown = await warning(page);
    expect(shown.description).toContain('not known');
    expect(site.of('DeleteTweet')).toHaveLength(0);
    await pressWarning(page, WORDS.en.deleteAnyway);
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
    const health = (await browser.stored()).health as { x: { missed: number; saw: Record<string, number> } };
    expect(health.x.missed).toBeGreaterThan(0);
    expect(health.x.saw['request delete missed']).toBeGreaterThan(0);
    held++;
    matrix.push('redesigned | delete | held at the request');
  });
});

describe('as a guest in the page', () => {
  it('comes before the page’s first listener, and leaves its functions looking native', async () => {
    const page = await visit();
    await openSheet(page, site.named.seen, 'mouse');
    const guarded = ['click', 'keydown', 'keypress', 'keyup', 'submit'];
    const seen = async () => (await onX(page).log()).filter(({ type }) => guarded.includes(type));
    const before = await seen();
    await onX(page).confirm.click();
    await warning(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('n');
    expect(await seen()).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await calm(page)).toBe(true);
    expect(await onX(page).sheet.count()).toBe(1);
    const native = await page.evaluate(() =>
      [fetch, XMLHttpRequest.prototype.send].map((one) => Function.prototype.toString.call(one)),
    );
    expect(native).toEqual(['function fetch() { [native code] }', 'function send() { [native code] }']);
  });

  it('stands above a page that makes everything inert and hidden', async () => {
    const page = await visit();
    await openSheet(page, site.named.seen, 'mouse');
    await onX(page).confirm.click();
    await warning(page);
    await page.evaluate(() => {
      for (const child of document.documentElement.children) {
        child.setAttribute('inert', '');
        child.setAttribute('aria-hidden', 'true');
      }
    });
    const shown = await warning(page);
    expect(shown.focused).toBe('Keep the post');
    await page.keyboard.press('Enter');
    expect(await calm(page)).toBe(true);
    expect(site.of('DeleteTweet')).toHaveLength(0);
  });

  it('believes no message that the page forges', async () => {
    const page = await visit();
    await page.evaluate(() => {
      const fake = {
        type: 'request',
        id: 1,
        method: 'POST',
        url: 'https://x.com/i/api/graphql/q/CreateTweet',
        body: '{"variables":{"tweet_text":"Pedimos disculpas por el error"}}',
        headers: {},
      };
      const answer = {
        type: 'response',
        id: 1,
        status: 200,
        body: '{"data":{"create_tweet":{"tweet_results":{"result":{"rest_id":"9"}}}}}',
      };
      for (const name of ['mesura-offer', 'guard', ':guard', 'mesura']) {
        for (const detail of [fake, answer]) {
          window.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(detail), cancelable: true }));
          window.postMessage(detail, '*');
        }
      }
    });
    await page.waitForTimeout(300);
    expect(Object.keys(await browser.stored()).filter((key) => key.startsWith('event:'))).toEqual([]);
  });

  it('makes no request of its own', () => {
    expect(hosts.strangers.filter((host) => /mesura/.test(host))).toEqual([]);
  });
});

declare const chrome: {
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } };
};
