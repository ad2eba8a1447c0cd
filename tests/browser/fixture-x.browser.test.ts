import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, XSite } from '../pages/x/server.ts';
import { launchBare } from './chromium.ts';
import { type Hosts, serve } from './server.ts';
import { type How, onX, press } from './x-page.ts';

/** The pretend X without the extension: it behaves as what is known of X says, traps included. */
const site = new XSite();
let hosts: Hosts;
let browser: Browser;
let page: Page;
let x: ReturnType<typeof onX>;

beforeAll(async () => {
  hosts = await serve(site.sites);
  browser = await launchBare(hosts.port);
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
});
beforeEach(async () => {
  site.reset();
  await page?.close();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  x = onX(page);
});

const sent = (operation: string) => site.of(operation).map(({ variables }) => variables);
const soon = (operation: string) => expect.poll(() => site.of(operation).length);

describe('publishing', () => {
  for (const transport of ['xhr', 'fetch']) {
    it(`sends what was typed, line breaks and emoji included, by ${transport}`, async () => {
      await x.goto('/home', { transport });
      await x.type('Hola @clienta 👩‍🍳\nsegunda\n\ncuarta');
      await x.button().click();
      await soon('CreateTweet').toBe(1);
      expect(sent('CreateTweet')[0]?.tweet_text).toBe('Hola @clienta 👩‍🍳\nsegunda\n\ncuarta');
      await x.toast.waitFor();
      expect(await x.toast.innerText()).toBe('Your post was sent.');
      expect(await x.editor().innerText()).toBe('\n');
    });
  }

  it('draws each line as a block of its own, so that textContent glues them', async () => {
    await x.goto('/home');
    await x.type('uno 🥐\ndos');
    expect(await x.editor().locator('[data-block=true]').count()).toBe(2);
    expect(await x.editor().textContent()).toBe('uno 🥐dos');
    expect(await x.editor().innerText()).toMatch(/^uno 🥐\n+dos$/);
  });

  it('has a button that is off while nothing is written', async () => {
    await x.goto('/home');
    expect(await x.button().getAttribute('disabled')).toBe('');
    expect(await x.button().getAttribute('aria-disabled')).toBe('true');
    expect(await x.button().getAttribute('tabindex')).toBe('-1');
  });

  for (const where of ['inline', 'dialog'] as const) {
    for (const chord of ['Control+Enter', 'Meta+Enter']) {
      it(`is done by ${chord} in the ${where} composer, once and without a click`, async () => {
        await x.goto('/home');
        if (where === 'dialog') await x.write.click();
        await x.type('Hola', where);
        const clicks = (await x.log()).filter(({ type }) => type === 'click').length;
        await page.keyboard.press(chord);
        await soon('CreateTweet').toBe(1);
        expect(sent('CreateTweet')[0]?.tweet_text).toBe('Hola');
        expect((await x.log()).filter(({ type }) => type === 'click')).toHaveLength(clicks);
        await page.waitForTimeout(150);
        expect(site.of('CreateTweet')).toHaveLength(1);
      });
    }
  }

  it('takes a reply from the page of a post, and one from the dialog', async () => {
    const { thread } = site.named;
    await x.goto(`/panaderia/status/${thread.id}`);
    await x.type('En línea');
    expect(await x.button().innerText()).toBe('Reply');
    await x.button().click();
    await soon('CreateTweet').toBe(1);
    await x.article(site.named.answer).locator('[data-testid=reply]').click();
    await x.type('En el diálogo', 'dialog');
    await x.button('dialog').click();
    await soon('CreateTweet').toBe(2);
    const parents = sent('CreateTweet').map(
      ({ reply }) => (reply as Record<string, unknown>).in_reply_to_tweet_id,
    );
    expect(parents).toEqual([thread.id, site.named.answer.id]);
  });

  it('has two composers with the same ids while the dialog is open', async () => {
    await x.goto('/home');
    await x.type('detrás');
    await x.write.click();
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    await x.type('delante', 'dialog');
    expect(await page.locator('[data-testid=tweetTextarea_0]').count()).toBe(2);
    await x.button('dialog').click();
    await soon('CreateTweet').toBe(1);
    expect(sent('CreateTweet')[0]?.tweet_text).toBe('delante');
    expect(await x.editor().innerText()).toBe('detrás');
    expect(new URL(page.url()).pathname).toBe('/home');
  });

  it('sends a thread as posts that answer each other, and mounts the composer anew for each part', async () => {
    await x.goto('/home');
    await x.write.click();
    await x.type('uno', 'dialog');
    await x.editor('dialog').evaluate((editor) => editor.setAttribute('data-mark', 'old'));
    await x.tool('dialog', 'addButton').click();
    expect(await x.editor('dialog').getAttribute('data-mark')).toBeNull();
    await x.type('dos', 'dialog', 1);
    expect(await x.button('dialog').innerText()).toBe('Post all');
    await x.button('dialog').click();
    await soon('CreateTweet').toBe(2);
    expect(sent('CreateTweet').map(({ tweet_text }) => tweet_text)).toEqual(['uno', 'dos']);
    const [first] = site.posts.filter(({ text }) => text === 'uno');
    expect(sent('CreateTweet')[1]?.reply).toMatchObject({ in_reply_to_tweet_id: first?.id });
    await x.toast.waitFor();
    expect(await x.toast.innerText()).toBe('Your posts were sent.');
  });

  it('mounts the composer anew when an image is added', async () => {
    await x.goto('/home');
    await x.type('con foto');
    await x.editor().evaluate((editor) => editor.setAttribute('data-mark', 'old'));
    const file = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('x') };
    await x.tool('inline', 'fileInput').setInputFiles(file);
    await page.locator('[data-testid=attachments]').waitFor();
    expect(await x.editor().getAttribute('data-mark')).toBeNull();
    expect(await x.editor().innerText()).toBe('con foto');
    await x.button().click();
    await soon('CreateTweet').toBe(1);
    expect(sent('CreateTweet')[0]?.media).toMatchObject({ media_entities: [{}] });
  });

  it('quotes through the menu of the repost button', async () => {
    await x.goto('/home');
    await x.article(site.named.critic).locator('[data-testid=retweet]').click();
    await x.item('Quote').click();
    expect(await x.dialog.locator('article').count()).toBe(0);
    await x.type('Mirad', 'dialog');
    await x.button('dialog').click();
    await soon('CreateTweet').toBe(1);
    const { critic } = site.named;
    expect(sent('CreateTweet')[0]?.attachment_url).toBe(`https://x.com/clienta/status/${critic.id}`);
  });

  it('schedules', async () => {
    await x.goto('/home');
    await x.type('Mañana');
    await x.tool('inline', 'scheduleOption').click();
    await page.locator('[data-testid=scheduledConfirmationPrimaryAction]').click();
    expect(await x.button().innerText()).toBe('Schedule');
    await x.button().click();
    await soon('CreateScheduledTweet').toBe(1);
    const [call] = sent('CreateScheduledTweet');
    expect(call?.post_tweet_request).toMatchObject({ status: 'Mañana' });
    expect(call?.execute_at).toBeGreaterThan(Date.now() / 1000);
    expect(site.of('CreateTweet')).toHaveLength(0);
  });

  it('edits: a publication that names the post before', async () => {
    await x.goto('/home');
    await x.choose(site.named.seen, 'editWithPremium');
    expect(await x.editor('dialog').innerText()).toBe(site.named.seen.text);
    await page.keyboard.insertText(' (y mañana)');
    await x.button('dialog').click();
    await soon('CreateTweet').toBe(1);
    expect(sent('CreateTweet')[0]).toMatchObject({
      tweet_text: `${site.named.seen.text} (y mañana)`,
      edit_options: { previous_tweet_id: site.named.seen.id },
    });
  });

  it('sends a long text by another operation', async () => {
    await x.goto('/home');
    await x.type('largo '.repeat(60));
    await x.button().click();
    await soon('CreateNoteTweet').toBe(1);
    expect(site.of('CreateTweet')).toHaveLength(0);
  });

  it('waits with “undo”, and sends nothing when undone', async () => {
    await x.goto('/home', { 'undo-delay': '700' });
    await x.type('uno');
    await x.button().click();
    expect(await x.editor().innerText()).toBe('\n');
    expect(site.of('CreateTweet')).toHaveLength(0);
    await x.toast.getByText('Undo').click();
    await page.waitForTimeout(900);
    expect(site.of('CreateTweet')).toHaveLength(0);
    await x.type('dos');
    await x.button().click();
    await soon('CreateTweet').toBe(1);
  });

  it('opens from links that answer, quote and fill in', async () => {
    await page.goto(`https://x.com/compose/post?in_reply_to=${site.named.critic.id}`);
    expect(await x.dialog.locator('article').count()).toBe(1);
    await page.goto(`https://x.com/compose/post?url=https://x.com/clienta/status/${site.named.critic.id}`);
    await x.dialog.locator('[role=link]').waitFor();
    await page.goto('https://x.com/intent/post?text=Hola');
    await expect.poll(() => x.editor('dialog').innerText()).toBe('Hola');
  });

  it('shows the composer as a page of its own on a narrow screen', async () => {
    await x.goto('/home', { narrow: '' });
    await x.write.click();
    expect(await x.dialog.count()).toBe(0);
    await page.locator('main [data-testid=tweetTextarea_0]').click();
    await page.keyboard.insertText('Hola');
    await page.locator('main [data-testid=tweetButton]').click();
    await soon('CreateTweet').toBe(1);
  });
});

describe('what can go wrong', () => {
  const cases: [Outcome, RegExp][] = [
    ['error200', /looks automated/],
    ['http429', /Rate limit/],
    ['http503', /went wrong/],
    ['netfail', /went wrong/],
    ['lost', /went wrong/],
  ];
  for (const transport of ['xhr', 'fetch']) {
    it.each(cases)(`%s by ${transport}: the text stays, and a toast says so`, async (outcome, said) => {
      await x.goto('/home', { outcome, transport });
      await x.type('Hola');
      await x.button().click();
      await x.toast.waitFor();
      expect(await x.toast.innerText()).toMatch(said);
      expect(await x.editor().innerText()).toBe('Hola');
      expect(site.of('CreateTweet')).toHaveLength(1);
      expect(site.posts.some(({ text }) => text === 'Hola')).toBe(outcome === 'lost');
    });
  }

  it('empty: the page believes that it was sent', async () => {
    await x.goto('/home', { outcome: 'empty' });
    await x.type('Hola');
    await x.button().click();
    await x.toast.waitFor();
    expect(await x.toast.innerText()).toBe('Your post was sent.');
    expect(site.posts.some(({ text }) => text === 'Hola')).toBe(false);
  });

  it('sends again by itself, and is then told that it is a duplicate', async () => {
    await x.goto('/home', { retry: '' });
    site.next.push('lost');
    await x.type('Hola');
    await x.button().click();
    await soon('CreateTweet').toBe(2);
    await x.toast.waitFor();
    expect(await x.toast.innerText()).toMatch(/duplicate/);
    expect(site.posts.filter(({ text }) => text === 'Hola')).toHaveLength(1);
  });

  it('does not delete what the server refuses to', async () => {
    await x.goto('/home');
    site.next.push('http429');
    await x.choose(site.named.seen, 'Delete');
    await x.confirm.click();
    await x.toast.waitFor();
    await x.article(site.named.seen).waitFor();
    expect(site.posts).toContain(site.named.seen);
  });
});

describe('deleting', () => {
  for (const how of ['mouse', 'enter', 'space'] as How[]) {
    for (const narrow of [false, true]) {
      it(`goes through menu and sheet: ${how}${narrow ? ', narrow' : ''}`, async () => {
        await x.goto('/home', narrow ? { narrow: '' } : {});
        await x.choose(site.named.seen, 'Delete', how);
        await press(x.confirm, how);
        await soon('DeleteTweet').toBe(1);
        expect(sent('DeleteTweet')).toEqual([{ tweet_id: site.named.seen.id, dark_request: false }]);
        await x.toast.waitFor();
        await expect.poll(() => x.article(site.named.seen).count()).toBe(0);
        const clicked = (await x.log()).filter(({ type }) => type === 'click').map(({ on }) => on);
        // The menu's row is a div: no key makes a click of it. Caret and button are buttons.
        const row = narrow ? 'sheetDialog' : 'Dropdown';
        expect(clicked).toEqual(
          how === 'mouse'
            ? ['caret', row, 'confirmationSheetConfirm']
            : ['caret', 'confirmationSheetConfirm'],
        );
      });
    }
  }

  it('acts on clicks that no person made', async () => {
    await x.goto('/home');
    for (const control of [x.caret(site.named.seen), x.item('Delete'), x.confirm]) {
      await control.evaluate((element) => (element as HTMLElement).click());
    }
    await soon('DeleteTweet').toBe(1);
  });

  it('can be done with nothing but Tab, arrows and Enter', async () => {
    await x.goto('/home');
    await x.article(site.named.seen).focus();
    while (!(await x.caret(site.named.seen).evaluate((caret) => caret === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await x.sheet.waitFor();
    // The sheet opens unfocused; its trap catches the first Tab.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await x.confirm.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await soon('DeleteTweet').toBe(1);
  });

  it('asks when the post is out of the page', async () => {
    await x.goto('/home');
    await x.choose(site.named.seen, 'Delete');
    await x.sheet.waitFor();
    expect(await page.locator('article').count()).toBe(0);
    expect(await x.sheet.innerText()).not.toContain('Roscón');
    await x.cancel.click();
    await x.article(site.named.seen).waitFor();
    expect(site.of('DeleteTweet')).toHaveLength(0);
  });

  it('is left by Escape and by the mask', async () => {
    await x.goto('/home');
    await x.choose(site.named.seen, 'Delete');
    await page.keyboard.press('Escape');
    await expect.poll(() => x.sheet.count()).toBe(0);
    await x.choose(site.named.seen, 'Delete');
    await page.mouse.click(5, 700);
    await expect.poll(() => x.sheet.count()).toBe(0);
    expect(site.of('DeleteTweet')).toHaveLength(0);
  });

  it.each([
    ['en', 'Delete', '37 replies, 12 reposts, 142 likes, 2378 views'],
    ['es', 'Eliminar', '37 respuestas, 12 reposts, 142 Me gusta, 2378 reproducciones'],
    ['pt', 'Excluir', '37 respostas, 12 reposts, 142 curtidas, 2378 visualizações'],
    ['fr', 'Supprimer', "37 réponses, 12 reposts, 142 J'aime, 2378 vues"],
    ['de', 'Löschen', '37 Antworten, 12 Reposts, 142 „Gefällt mir“-Angaben, 2378 Mal angezeigt'],
  ])('speaks %s', async (lang, word, label) => {
    await x.goto('/home', { lang });
    expect(await x.article(site.named.seen).locator('[role=group]').getAttribute('aria-label')).toBe(label);
    await x.choose(site.named.seen, word);
    expect(await x.confirm.innerText()).toBe(word);
    await x.confirm.click();
    await soon('DeleteTweet').toBe(1);
  });
});

describe('what shares the sheet', () => {
  it('blocks and unfollows, from a post and from a profile', async () => {
    await x.goto('/home');
    await x.choose(site.named.critic, 'block');
    expect(await x.sheet.innerText()).toContain('@clienta');
    await x.confirm.click();
    await x.choose(site.named.critic, 'Unfollow @clienta');
    await x.confirm.click();
    await soon('/1.1/friendships/destroy.json').toBe(1);
    await x.goto('/clienta');
    await page.locator('[data-testid=userActions]').click();
    await x.item('block').click();
    await x.confirm.click();
    await soon('/1.1/blocks/create.json').toBe(2);
    await page.locator('[data-testid$="-unfollow"]').click();
    await x.confirm.click();
    await soon('/1.1/friendships/destroy.json').toBe(2);
    expect(sent('/1.1/blocks/create.json')[0]).toEqual({ screen_name: 'clienta' });
  });

  it('saves a draft, discards one, and deletes them from their list', async () => {
    await x.goto('/home');
    for (const [text, button] of [
      ['uno', x.confirm],
      ['dos', x.cancel],
    ] as const) {
      await x.write.click();
      await x.type(text, 'dialog');
      await x.tool('dialog', 'app-bar-close').click();
      await button.click();
      await expect.poll(() => x.dialog.count()).toBe(0);
    }
    expect(sent('CreateDraftTweet').map((call) => call.post_tweet_request)).toMatchObject([
      { status: 'uno' },
    ]);
    await x.write.click();
    await x.tool('dialog', 'unsentButton').click();
    await page.getByRole('checkbox', { name: 'uno' }).check();
    await x.dialog.last().getByRole('button', { name: 'Delete' }).click();
    expect(await x.confirm.innerText()).toBe('Delete');
    await x.confirm.click();
    await soon('DeleteDraftTweet').toBe(1);
    expect(site.of('DeleteTweet')).toHaveLength(0);
  });

  it('asks on Escape before a text is lost, from the document’s own listener', async () => {
    await x.goto('/home');
    await x.write.click();
    await page.keyboard.press('Escape');
    await expect.poll(() => x.dialog.count()).toBe(0);
    await x.write.click();
    await x.type('uno', 'dialog');
    await page.keyboard.press('Escape');
    await x.sheet.waitFor();
    await page.keyboard.press('Escape');
    expect(await x.editor('dialog').innerText()).toBe('uno');
  });
});

describe('what asks nothing', () => {
  it('mutes, hides a reply, limits who can reply, undoes a repost', async () => {
    const { thread, answer, critic } = site.named;
    await x.goto(`/panaderia/status/${thread.id}`);
    await x.choose(answer, 'Hide reply');
    await soon('ModerateTweet').toBe(1);
    expect(sent('ModerateTweet')).toEqual([{ tweetId: answer.id }]);
    await x.choose(answer, 'Mute @vecino');
    await soon('/1.1/mutes/users/create.json').toBe(1);
    await x.choose(site.named.ownAnswer, 'Change who can reply');
    await x.item('Only accounts you mention').click();
    await soon('ConversationControlChange').toBe(1);
    expect(sent('ConversationControlChange')).toEqual([
      { tweet_id: site.named.ownAnswer.id, mode: 'ByInvitation' },
    ]);
    await x.goto('/home');
    const again = x.article(critic).locator('[data-testid=retweet],[data-testid=unretweet]');
    await again.click();
    await x.item('retweetConfirm').click();
    await soon('CreateRetweet').toBe(1);
    await page.locator('[data-testid=unretweet]').click();
    await x.item('unretweetConfirm').click();
    await soon('DeleteRetweet').toBe(1);
    expect(sent('DeleteRetweet')).toEqual([{ source_tweet_id: critic.id }]);
  });

  it('hides a reply after asking, where X asks', async () => {
    await x.goto(`/panaderia/status/${site.named.thread.id}`, { 'hide-sheet': '' });
    await x.choose(site.named.answer, 'Hide reply');
    expect(site.of('ModerateTweet')).toHaveLength(0);
    await x.confirm.click();
    await soon('ModerateTweet').toBe(1);
  });
});

describe('the page around it', () => {
  it('fetches the focus back into its dialogs', async () => {
    await x.goto('/home');
    await x.write.click();
    await page
      .locator('header a')
      .first()
      .evaluate((link) => (link as HTMLElement).focus());
    expect(await x.dialog.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  });

  it('has shortcuts on the document, but not while somebody writes', async () => {
    await x.goto('/home');
    await x.type('nuxr');
    expect(await x.dialog.count()).toBe(0);
    await x.article(site.named.critic).focus();
    await page.keyboard.press('x');
    await x.sheet.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await x.dialog.waitFor();
  });

  it('mounts only what is near the window', async () => {
    await x.goto('/home');
    expect(await x.article(site.named.famous).count()).toBe(0);
    expect(await x.article(site.named.seen).count()).toBe(1);
    await page.evaluate(() => window.scrollTo(0, 9 * 260));
    await x.article(site.named.famous).waitFor();
    await expect.poll(() => x.article(site.named.seen).count()).toBe(0);
  });

  it('shows posts inside posts, advertisements, images without text, numbers cut short', async () => {
    await x.goto('/home');
    const quoting = x.article(site.named.quoting);
    expect(await quoting.locator('[data-testid=tweetText]').count()).toBe(2);
    expect(await quoting.locator('time').count()).toBe(2);
    expect(await quoting.locator('a:has(time)').count()).toBe(1);
    expect(await x.article(site.named.seen).locator('[data-testid=tweetText] img').getAttribute('alt')).toBe(
      '🥐',
    );
    expect(await x.article(site.named.seen).locator('a[href$="/analytics"]').innerText()).toBe('2.3K');
    expect(await page.locator('[data-testid=placementTracking] article').count()).toBe(1);
    await page.evaluate(() => window.scrollTo(0, 6 * 260));
    await x.article(site.named.media).waitFor();
    expect(await x.article(site.named.media).locator('[data-testid=tweetText]').count()).toBe(0);
    const label = await x.article(site.named.thread).locator('[role=group]').getAttribute('aria-label');
    expect(label).toBe('2 replies, 2 reposts, 28 likes, Liked, 255 views');
    expect(await x.article(site.named.long).locator('[data-testid=tweet-text-show-more-link]').count()).toBe(
      1,
    );
  });

  it('lets no foreign script run, and logs from its first line', async () => {
    await x.goto('/home');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    await page.mouse.click(700, 5);
    expect((await x.log()).slice(-5).map(({ type }) => type)).toContain('click');
  });

  it('sends the old host name to the new one', async () => {
    await page.goto('https://twitter.com/home');
    expect(page.url()).toBe('https://x.com/home');
  });
});

describe('the redesigned page', () => {
  it('has nothing left of what it was but its requests', async () => {
    await x.goto('/home', { variant: 'redesigned' });
    expect(
      await page.locator('[data-testid],article,[role=menuitem],[contenteditable],svg,time').count(),
    ).toBe(0);
    await page.locator('form.here textarea').fill('Hola\nmundo');
    await page.locator('form.here [type=submit]').click();
    await soon('CreateTweet').toBe(1);
    await page.locator('form.here textarea').fill('Con teclas');
    await page.keyboard.press('Control+Enter');
    await soon('CreateTweet').toBe(2);
    expect(sent('CreateTweet').map(({ tweet_text }) => tweet_text)).toEqual(['Hola\nmundo', 'Con teclas']);
    const card = page.locator('.card', { hasText: 'Roscón' });
    await card.locator('.answer').click();
    await page.locator('form.over textarea').fill('Respuesta');
    await page.locator('form.over [type=submit]').click();
    await soon('CreateTweet').toBe(3);
    await card.locator('.unfold').click();
    await card.locator('.erase').click();
    await page.locator('dialog[open] .sure').click();
    await soon('DeleteTweet').toBe(1);
    expect(sent('DeleteTweet')).toEqual([{ tweet_id: site.named.seen.id, dark_request: false }]);
  });
});
