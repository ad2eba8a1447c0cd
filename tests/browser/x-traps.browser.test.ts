import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { XSite } from '../pages/x/server.ts';
import { calm, type Guarded, launch, pressWarning, warning } from './chromium.ts';
import { type Hosts, serve } from './server.ts';
import { onX, press } from './x-page.ts';

/** The built extension against the traps of the pretend X, those that a table of surfaces and inputs has no row for. */
const FIRST = 'Pedimos disculpas por el error en el precio del roscón.';
const SECOND = 'Os pedimos perdón: ayer cobramos mal el roscón y fue culpa nuestra.';
const THIRD = 'De nuevo, pedimos disculpas a todos 🙏\npor el error del roscón.';
const PLAIN = 'Mañana abrimos a las siete, como cada día';

const site = new XSite();
const table: string[] = [];
let hosts: Hosts;
let browser: Guarded;
let page: Page;
let x: ReturnType<typeof onX>;

beforeAll(async () => {
  hosts = await serve(site.sites);
  browser = await launch(hosts.port);
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
  console.log(`\n${table.join('\n')}\n`);
});
beforeEach(async () => {
  site.reset();
  await browser.forget();
  page = await browser.context.newPage();
  x = onX(page);
});

const sent = () => site.calls.filter(({ operation }) => /^Create(Note|Scheduled)?Tweet$/.test(operation));
async function counted(): Promise<number> {
  const briefing = (await browser.stored()).briefing as { incidents: { apologies: unknown[] }[] } | undefined;
  return briefing?.incidents.reduce((sum, incident) => sum + incident.apologies.length, 0) ?? 0;
}

/** An incident with both of its apologies, published as a person does. */
async function apologisedTwice(): Promise<void> {
  await x.goto('/home');
  for (const [at, text] of [FIRST, SECOND].entries()) {
    await x.type(text);
    await x.button().click();
    await expect.poll(counted).toBe(at + 1);
  }
  site.calls.length = 0;
}

describe('a post that people have seen is not deleted unasked', () => {
  it.each([
    ['fr', 'Supprimer'],
    ['de', 'Löschen'],
  ])('in %s', async (lang, word) => {
    await x.goto('/home', { lang });
    await x.choose(site.named.seen, word, 'enter');
    await press(x.confirm, 'enter');
    expect((await warning(page)).description).toMatch(/142 likes.*37 replies/);
    expect(site.of('DeleteTweet')).toHaveLength(0);
  });

  it('from the page of the post, and after scrolling away from where the menu was', async () => {
    await x.goto(`/panaderia/status/${site.named.famous.id}`);
    await x.choose(site.named.famous, 'Delete');
    await x.confirm.click();
    expect((await warning(page)).description).toContain('2,378 likes');
  });

  it('when only the counts in the label are there, with words among them', async () => {
    await x.goto('/home');
    await page.evaluate((top) => window.scrollTo(0, top), 4 * 260);
    await x.choose(site.named.thread, 'Delete');
    await x.confirm.click();
    expect((await warning(page)).description).toMatch(/28 likes.*2 replies/);
  });

  it('tells the post from the one that it quotes', async () => {
    await x.goto('/home');
    await x.choose(site.named.quoting, 'Delete');
    await x.confirm.click();
    const { description } = await warning(page);
    expect(description).toMatch(/1 like.*1 reply/);
    expect(description).toMatch(/posted 4 hr/);
  });

  it('when it has no text', async () => {
    await x.goto('/home');
    await page.evaluate((top) => window.scrollTo(0, top), 5 * 260);
    await x.choose(site.named.media, 'Delete');
    await x.confirm.click();
    expect((await warning(page)).description).toMatch(/1 like/);
    await pressWarning(page, 'Delete anyway');
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
  });

  it('when it is a reply under an own post', async () => {
    await x.goto(`/panaderia/status/${site.named.thread.id}`);
    await x.choose(site.named.ownAnswer, 'Delete');
    await x.confirm.click();
    expect((await warning(page)).description).toMatch(/2 likes/);
  });

  it('in a dialog of the browser’s own, on a page that is recognised no more', async () => {
    await x.goto('/home', { variant: 'redesigned' });
    const card = page.locator('.card', { hasText: 'Roscón' });
    for (const button of ['Keep the post', 'Delete anyway']) {
      await card.locator('.unfold').click();
      if ((await card.locator('.erase').count()) === 0) await card.locator('.unfold').click();
      await card.locator('.erase').click();
      await page.locator('dialog[open] .sure').click();
      await warning(page);
      expect(site.of('DeleteTweet')).toHaveLength(0);
      await pressWarning(page, button);
    }
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
    await expect.poll(() => card.count()).toBe(0);
  });

  it('takes the post of the menu that was opened last', async () => {
    await x.goto('/home');
    await x.caret(site.named.seen).click();
    await page.keyboard.press('Escape');
    await x.choose(site.named.unseen, 'Delete');
    await x.confirm.click();
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
    expect(site.of('DeleteTweet')[0]?.variables.tweet_id).toBe(site.named.unseen.id);
  });
});

describe('the third apology is held', () => {
  interface Row {
    readonly name: string;
    readonly compose: () => Promise<void>;
    readonly send: () => Promise<void>;
    readonly text: () => Promise<string>;
  }
  const chord = () => page.keyboard.press('Control+Enter');
  const inline = () => x.editor().innerText();
  const dialog = (part = 0) => x.editor('dialog', part).innerText();
  const rows: Row[] = [
    {
      name: 'dialog over another text',
      compose: async () => {
        await x.type(PLAIN);
        await x.write.click();
        await x.type(THIRD, 'dialog');
      },
      send: chord,
      text: dialog,
    },
    {
      name: 'second part of a thread',
      compose: async () => {
        await x.write.click();
        await x.type('Sobre lo del roscón, dos cosas:', 'dialog');
        await x.tool('dialog', 'addButton').click();
        await x.type(THIRD, 'dialog', 1);
      },
      send: () => x.button('dialog').click(),
      text: () => dialog(1),
    },
    {
      name: 'quote of an own post',
      compose: async () => {
        await x.article(site.named.seen).locator('[data-testid=retweet]').click();
        await x.item('Quote').click();
        await x.type(THIRD, 'dialog');
      },
      send: () => x.button('dialog').click(),
      text: dialog,
    },
    {
      name: 'scheduled',
      compose: async () => {
        await x.type(THIRD);
        await x.tool('inline', 'scheduleOption').click();
        await page.locator('[data-testid=scheduledConfirmationPrimaryAction]').click();
      },
      send: () => x.button().click(),
      text: inline,
    },
    {
      name: 'with an image',
      compose: async () => {
        await x.type(THIRD);
        const file = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('x') };
        await x.tool('inline', 'fileInput').setInputFiles(file);
        await page.locator('[data-testid=attachments]').waitFor();
      },
      send: () => x.button().click(),
      text: inline,
    },
    {
      name: 'from a draft',
      compose: async () => {
        await x.write.click();
        await x.type(THIRD, 'dialog');
        await x.tool('dialog', 'app-bar-close').click();
        await x.confirm.click();
        await expect.poll(() => site.of('CreateDraftTweet').length).toBe(1);
        await x.write.click();
        await x.tool('dialog', 'unsentButton').click();
        await x.dialog
          .last()
          .getByRole('button', { name: /De nuevo/ })
          .click();
        await expect.poll(() => dialog()).toContain('De nuevo');
      },
      send: () => x.button('dialog').click(),
      text: dialog,
    },
    {
      name: 'from a link that fills in the text',
      compose: async () => {
        await page.goto(`https://x.com/intent/post?text=${encodeURIComponent(THIRD)}`);
        await expect.poll(() => dialog()).toContain('De nuevo');
      },
      send: () => x.button('dialog').click(),
      text: dialog,
    },
    {
      name: 'long',
      compose: () => x.type(`${THIRD}\n${'Contamos qué pasó y qué hemos cambiado. '.repeat(8)}`),
      send: () => x.button().click(),
      text: inline,
    },
  ];
  it.each(rows)('$name', async ({ name, compose, send, text }) => {
    await apologisedTwice();
    await compose();
    const before = await text();
    await send();
    const shown = await warning(page);
    expect(shown.description).toContain('pedimos disculpas');
    expect(sent()).toHaveLength(0);
    await page.keyboard.press('Escape');
    expect(await calm(page)).toBe(true);
    expect(await text()).toBe(before);
    await send();
    await warning(page);
    await pressWarning(page, 'Post anyway');
    const parts = name.includes('thread') ? 2 : 1;
    await expect.poll(() => sent().length).toBe(parts);
    expect(await calm(page, 600)).toBe(true);
    expect(sent()).toHaveLength(parts);
    const wire = sent().at(-1)?.variables;
    const status = (wire?.post_tweet_request as { status: string } | undefined)?.status;
    expect(String(wire?.tweet_text ?? status)).toContain(THIRD);
    table.push(`third apology | ${name} | held, then done once`);
  });

  it.each(['xhr', 'fetch'])('redesigned page, by form and by key, %s', async (transport) => {
    await apologisedTwice();
    await x.goto('/home', { variant: 'redesigned', transport });
    const field = page.locator('form.here textarea');
    for (const send of [
      () => page.locator('form.here [type=submit]').click(),
      () => field.press('Control+Enter'),
    ]) {
      await field.fill(THIRD);
      await send();
      await warning(page);
      expect(sent()).toHaveLength(0);
      await page.keyboard.press('Escape');
      expect(await calm(page)).toBe(true);
      expect(await field.inputValue()).toBe(THIRD);
    }
    await page.locator('form.here [type=submit]').click();
    await warning(page);
    await pressWarning(page, 'Post anyway');
    await expect.poll(() => sent().length).toBe(1);
  });

  it('with Premium’s “undo”, where the composer is gone before anything is sent', async () => {
    await apologisedTwice();
    await x.goto('/home', { 'undo-delay': '800' });
    await x.type(THIRD);
    await x.button().click();
    await warning(page);
    await pressWarning(page, 'Post anyway');
    await expect.poll(() => sent().length, { timeout: 12_000 }).toBe(1);
    expect(await calm(page, 600)).toBe(true);
  });

  it('on a narrow screen, where the composer is a page', async () => {
    await apologisedTwice();
    await x.goto('/home', { narrow: '' });
    await x.write.click();
    await page.locator('main [data-testid=tweetTextarea_0]').click();
    await page.keyboard.insertText(FIRST.replace('Pedimos', 'Otra vez pedimos'));
    await page.locator('main [data-testid=tweetButton]').click();
    await warning(page);
    expect(sent()).toHaveLength(0);
  });
});

describe('an apology is counted when it was published', () => {
  it('once, when the page sends the same again after a broken connection', async () => {
    await x.goto('/home', { retry: '' });
    site.next.push('netfail');
    await x.type(FIRST);
    await x.button().click();
    await expect.poll(() => site.of('CreateTweet').length).toBe(2);
    await expect.poll(counted).toBe(1);
  });

  it('once, after a double click', async () => {
    await x.goto('/home');
    await x.type(FIRST);
    await x.button().dblclick();
    await expect.poll(counted).toBe(1);
    expect(site.of('CreateTweet')).toHaveLength(1);
  });
});

describe('the warning', () => {
  it('is over the page’s own dialog, and the page sees nothing of what is done in it', async () => {
    await apologisedTwice();
    await x.write.click();
    await x.type(THIRD, 'dialog');
    await page.keyboard.press('Control+Enter');
    await warning(page);
    await page.waitForTimeout(200);
    const before = (await x.log()).length;
    for (const key of ['n', 'x', 'Tab', 'Shift+Tab', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
    expect(await calm(page)).toBe(true);
    const seen = (await x.log()).slice(before).filter(({ type }) => type !== 'focusin');
    expect(seen).toEqual([]);
    expect(await x.dialog.count()).toBe(1);
    expect(await x.sheet.count()).toBe(0);
    expect(await x.editor('dialog').evaluate((editor) => editor === document.activeElement)).toBe(true);
    await page.keyboard.insertText('!');
    expect(await x.editor('dialog').innerText()).toMatch(/roscón\.!$/);
  });

  it('keeps its presses from the page’s listeners too', async () => {
    await x.goto('/home');
    await x.choose(site.named.seen, 'Delete');
    await x.confirm.click();
    await warning(page);
    const before = (await x.log()).length;
    await pressWarning(page, 'Keep the post');
    expect(await calm(page)).toBe(true);
    const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    expect((await x.log()).slice(before).filter(({ type }) => presses.includes(type))).toEqual([]);
    expect(await x.sheet.count()).toBe(1);
  });

  it('still lets the person go ahead when the worker died under it', async () => {
    await apologisedTwice();
    await x.type(THIRD);
    await x.button().click();
    await warning(page);
    await browser.killWorker();
    await pressWarning(page, 'Post anyway');
    await expect.poll(() => sent().length).toBe(1);
    await expect.poll(counted, { timeout: 8000 }).toBe(3);
  });
});

describe('what is no bad move passes', () => {
  async function passes(name: string, operation: string): Promise<void> {
    await expect.poll(() => site.of(operation).length).toBe(1);
    expect(await calm(page)).toBe(true);
    table.push(`${name} | passes`);
  }

  it('block, unfollow, mute, hide, limit replies, while nothing is open', async () => {
    const { thread, answer, ownAnswer } = site.named;
    await x.goto(`/panaderia/status/${thread.id}`);
    await x.choose(answer, 'block', 'enter');
    await press(x.confirm, 'enter');
    await passes('block', '/1.1/blocks/create.json');
    await x.choose(answer, 'Unfollow @vecino');
    await x.confirm.click();
    await passes('unfollow', '/1.1/friendships/destroy.json');
    await x.choose(answer, 'Mute @vecino', 'enter');
    await passes('mute', '/1.1/mutes/users/create.json');
    await x.choose(answer, 'Hide reply', 'space');
    await passes('hide reply', 'ModerateTweet');
    await x.choose(ownAnswer, 'Change who can reply');
    await x.item('Only accounts you mention').click();
    await passes('limit replies', 'ConversationControlChange');
  });

  it('saving a draft of an apology, and deleting drafts in the sheet that deletes posts', async () => {
    await apologisedTwice();
    await x.caret(site.named.seen).click();
    await page.keyboard.press('Escape');
    await x.write.click();
    await x.type(THIRD, 'dialog');
    await x.tool('dialog', 'app-bar-close').click();
    await x.confirm.click();
    await passes('save draft', 'CreateDraftTweet');
    await x.write.click();
    await x.tool('dialog', 'unsentButton').click();
    await x.dialog.last().getByRole('checkbox').check();
    await x.dialog.last().getByRole('button', { name: 'Delete' }).click();
    // Its title may one day be the one of the sheet that deletes posts.
    await x.sheet.getByRole('heading').evaluate((title) => {
      title.textContent = 'Delete post?';
    });
    await x.confirm.click();
    await passes('delete drafts', 'DeleteDraftTweet');
  });

  it('blocking by the page’s own shortcut', async () => {
    await x.goto('/home');
    await x.caret(site.named.seen).click();
    await page.keyboard.press('Escape');
    await x.article(site.named.critic).focus();
    await page.keyboard.press('x');
    await x.confirm.click();
    await passes('block by shortcut', '/1.1/blocks/create.json');
  });

  it('undoing a repost', async () => {
    await x.goto('/home');
    await x.article(site.named.seen).locator('[data-testid=retweet]').click();
    await x.item('retweetConfirm').click();
    await page.locator('[data-testid=unretweet]').click();
    await x.item('unretweetConfirm').click();
    await passes('undo repost', 'DeleteRetweet');
  });

  it('a plain text in the dialog while an apology waits behind it', async () => {
    await apologisedTwice();
    await x.type(THIRD);
    await x.write.click();
    await x.type(`${PLAIN}: perdona, ¿qué talla buscas?`, 'dialog');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => sent().length).toBe(1);
    expect(await counted()).toBe(2);
  });
});
