import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { THIRD_APOLOGY } from '../pages/cases.ts';
import { addSites, recorded, trouble } from './brand-in-trouble.ts';
import { calm, type Guarded, launch, noWarning, pressAhead, warning } from './chromium.ts';
import { CommentedBlog } from './comments-ui-site.ts';
import { draftIn, goesOnWriting } from './draft.ts';
import { GhostAdmin } from './ghost-site.ts';
import { npmPackage } from './npm-package.ts';
import { type Hosts, serve } from './server.ts';

/** Clients that others wrote, as they published them, on sites that the person added. See `docs/real-clients.md`. */
const HOST = 'blog.example';
const MS = 3000;

const comments = await npmPackage('@tryghost/comments-ui', '1.6.324', 'umd');
const admin = await npmPackage('ghost', '6.65.0', 'core/built/admin');

describe.skipIf(!comments)('the comment box of Ghost’s blogs (@tryghost/comments-ui 1.6.324)', () => {
  let site: CommentedBlog;
  let hosts: Hosts;
  let browser: Guarded;
  let page: Page;
  let box: FrameLocator;
  const EDITOR = 'iframe[title=comments-frame] >> internal:control=enter-frame >> [data-testid=editor]';
  const submit = () => box.getByTestId('submit-form-button').first();

  beforeAll(async () => {
    site = new CommentedBlog(comments ?? '');
    hosts = await serve({ [HOST]: site });
    browser = await launch(hosts.port, 'en', undefined, 'dist/chrome', [`https://${HOST}/*`]);
    await addSites(browser, [{ host: HOST, network: 'generic' }]);
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
  });

  async function open(): Promise<void> {
    await page.goto(`https://${HOST}/post/`);
    await page.bringToFront();
    await trouble(browser);
    site.calls.length = 0;
    box = page.frameLocator('iframe[title=comments-frame]');
    await box.getByTestId('editor').first().waitFor({ timeout: MS });
  }
  const write = (text: string) => page.locator(EDITOR).first().pressSequentially(text, { timeout: MS });
  const events = async (type: string) => (await recorded(browser)).filter((event) => event.type === type);
  const sent = (times: number) => expect.poll(() => site.calls.length, { timeout: MS }).toBe(times);

  it('holds a third apology on the whole page, keeps the draft, and sends it once after “go ahead”', async () => {
    await open();
    await write(THIRD_APOLOGY);
    const draft = await draftIn(page, EDITOR);
    await submit().click();
    expect((await warning(page)).gate).toBe('gesture');
    await page.keyboard.press('Escape');
    await noWarning(page);
    expect(site.calls).toEqual([]);
    expect(await goesOnWriting(page, EDITOR, draft)).toBeUndefined();
    await submit().click();
    await warning(page);
    await pressAhead(page);
    await sent(1);
    expect(site.calls[0]).toMatchObject({ method: 'POST', url: `https://${HOST}/members/api/comments/` });
    expect(await calm(page)).toBe(true);
    expect(await events('warned')).toHaveLength(2);
    await expect.poll(async () => (await events('published')).length).toBe(1);
    expect(site.calls).toHaveLength(1);
  });

  it('holds Ctrl+Enter too', async () => {
    await open();
    await write(THIRD_APOLOGY);
    await page.locator(EDITOR).first().press('Control+Enter');
    await warning(page);
    await pressAhead(page);
    await sent(1);
    expect(await calm(page)).toBe(true);
    expect(site.calls).toHaveLength(1);
  });

  it('holds a reply', async () => {
    await open();
    await box.getByTestId('reply-button').nth(1).click();
    const reply = box.getByTestId('reply-form');
    await reply.getByTestId('editor').pressSequentially(THIRD_APOLOGY);
    await reply.getByTestId('submit-form-button').click();
    expect((await warning(page)).gate).toBe('gesture');
    await page.keyboard.press('Escape');
    await noWarning(page);
    expect(site.calls).toEqual([]);
  });

  it('holds the deletion of a comment that was liked, and lets it be confirmed once', async () => {
    await open();
    await box.getByTestId('more-button').first().locator('button').click();
    await box.getByTestId('delete').first().click();
    const shown = await warning(page);
    expect(shown.gate).toBe('gesture');
    expect(shown.description).toMatch(/\b7\b/);
    await page.keyboard.press('Escape');
    await noWarning(page);
    expect(site.calls).toEqual([]);
    if (!(await box.getByTestId('delete').first().isVisible()))
      await box.getByTestId('more-button').first().locator('button').click();
    await box.getByTestId('delete').first().click();
    await warning(page);
    await pressAhead(page);
    // The client asks in a frame of its own, and sends its answer as a PUT.
    await page.frameLocator('iframe[title=deletePopup]').getByTestId('delete-popup-confirm').click();
    await sent(1);
    expect(site.calls[0]).toMatchObject({ method: 'PUT' });
    expect(await calm(page)).toBe(true);
    expect(site.calls).toHaveLength(1);
    await expect
      .poll(async () => (await events('acted'))[0])
      .toMatchObject({
        kind: 'delete',
        outcome: 'confirmed',
        target: { text: expect.stringContaining('prices end in 99') },
      });
  });

  it('leaves a harmless comment, a like and sorting alone', async () => {
    await open();
    await box.getByTestId('like-button').nth(1).click();
    await sent(1);
    await box.getByTestId('comments-sorting-form').locator('button').first().click();
    await write('Thank you, we open at ten tomorrow.');
    await submit().click();
    await sent(2);
    expect(await calm(page)).toBe(true);
    expect(await events('warned')).toEqual([]);
  });
});

describe.skipIf(!admin)('the Network page of Ghost (ghost 6.65.0)', () => {
  let site: GhostAdmin;
  let hosts: Hosts;
  let browser: Guarded;
  let page: Page;
  const EDITOR = '[role=dialog] [data-testid=note-textarea]';

  beforeAll(async () => {
    site = new GhostAdmin(admin ?? '');
    hosts = await serve({ [HOST]: site });
    browser = await launch(hosts.port, 'en', undefined, 'dist/chrome', [`https://${HOST}/*`]);
    await addSites(browser, [{ host: HOST, network: 'generic' }]);
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
  });

  /** Its page of short posts, anew. */
  async function open(): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`https://${HOST}/ghost/#/activitypub/notes`);
    await page.bringToFront();
    await trouble(browser);
    await page.getByTestId('feed-item').first().waitFor({ timeout: 15_000 });
    site.calls.length = 0;
  }
  const write = async (text: string) => {
    await page.getByRole('button', { name: 'New note' }).click();
    await page.locator(EDITOR).pressSequentially(text);
  };
  const events = async (type: string) => (await recorded(browser)).filter((event) => event.type === type);
  const sent = (times: number) => expect.poll(() => site.calls.length, { timeout: MS }).toBe(times);

  it('holds a third apology, keeps the draft, and sends it once after “go ahead”', async () => {
    await open();
    await write(THIRD_APOLOGY);
    const draft = await draftIn(page, EDITOR);
    await page.getByTestId('post-button').click();
    expect((await warning(page)).gate).toBe('gesture');
    await page.keyboard.press('Escape');
    await noWarning(page);
    expect(site.calls).toEqual([]);
    expect(await goesOnWriting(page, EDITOR, draft)).toBeUndefined();
    await page.getByTestId('post-button').click();
    await warning(page);
    await pressAhead(page);
    await sent(1);
    expect(site.calls[0]?.url).toBe(`https://${HOST}/.ghost/activitypub/v1/actions/note`);
    expect(await calm(page)).toBe(true);
    await expect.poll(async () => (await events('published')).length).toBe(1);
    expect(site.calls).toHaveLength(1);
  });

  it('holds Ctrl+Enter too', async () => {
    await open();
    await write(THIRD_APOLOGY);
    await page.locator(EDITOR).press('Control+Enter');
    expect((await warning(page)).gate).toBe('gesture');
    expect(site.calls).toEqual([]);
    await pressAhead(page);
    await sent(1);
    expect(await calm(page)).toBe(true);
    expect(site.calls).toHaveLength(1);
  });

  it('holds a reply, and knows what it answers', async () => {
    await open();
    await page.getByTestId('reply-button').first().click();
    await page.locator(EDITOR).pressSequentially(THIRD_APOLOGY);
    await page.getByTestId('post-button').click();
    expect((await warning(page)).gate).toBe('gesture');
    await pressAhead(page);
    await sent(1);
    expect(site.calls[0]?.url).toContain('/v1/actions/reply/');
    expect(await calm(page)).toBe(true);
    await expect.poll(async () => (await events('published'))[0]).toMatchObject({ form: 'reply' });
  });

  it('holds the deletion of a post where it is confirmed, with its numbers', async () => {
    await open();
    const askedToDelete = async () => {
      await page.getByTestId('menu-button').first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
      return warning(page);
    };
    const shown = await askedToDelete();
    expect(shown.gate).toBe('gesture');
    expect(shown.description).toMatch(/\b48\b/);
    await page.keyboard.press('Escape');
    await noWarning(page);
    expect(site.calls).toEqual([]);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await warning(page);
    await pressAhead(page);
    await sent(1);
    expect(site.calls[0]).toMatchObject({ method: 'DELETE' });
    expect(await calm(page)).toBe(true);
    expect(site.calls).toHaveLength(1);
  });

  it('leaves a harmless note, a like, a repost and the search alone', async () => {
    await open();
    await page.getByTestId('like-button').first().click();
    await page.getByTestId('repost-button').first().click();
    await sent(2);
    await write('Thank you, we open at ten tomorrow.');
    await page.getByTestId('post-button').click();
    await sent(3);
    await page.getByRole('button', { name: 'Search the social web' }).click();
    await page.keyboard.type('sorry');
    await page.keyboard.press('Enter');
    expect(await calm(page)).toBe(true);
    expect(await events('warned')).toEqual([]);
  });
});
