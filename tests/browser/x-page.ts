import type { Locator, Page } from 'playwright-core';
import type { Post } from '../pages/x/posts.ts';

/** How a person presses something. */
export type How = 'mouse' | 'enter' | 'space';

/** A composer: the one in the page, or the one in the dialog over it. */
export type Where = 'inline' | 'dialog';

const id = (name: string) => `[data-testid="${name}"]`;
const LAYERS = '#layers';

/** Presses a control, with the keyboard without any help of the mouse. */
export async function press(control: Locator, how: How = 'mouse'): Promise<void> {
  if (how === 'mouse') return control.click();
  await control.focus();
  await control.page().keyboard.press(how === 'enter' ? 'Enter' : 'Space');
}

/** What is on X's page and what a person does there; nothing in it knows the extension. */
export function onX(page: Page) {
  const scope = (where: Where) => page.locator(where === 'inline' ? 'main' : `${LAYERS} [role=dialog]`);
  const article = (post: Post) =>
    page.locator(`article:has(a[href="/${post.author}/status/${post.id}"] time)`).first();
  const menu = page.locator(`${LAYERS} [role=menu]`);
  const sheet = page.locator(`${LAYERS} [role=alertdialog]`);
  const found = {
    article,
    menu,
    sheet,
    toast: page.locator(id('toast')),
    dialog: page.locator(`${LAYERS} [role=dialog]`),
    caret: (post: Post) => article(post).locator(id('caret')),
    /** A row of the open menu, by test id or by its words. */
    item: (name: string) =>
      menu
        .locator('[role=menuitem]')
        .and(
          page
            .locator(id(name))
            .or(page.getByText(name, { exact: true }).locator('xpath=ancestor-or-self::*[@role="menuitem"]')),
        ),
    editor: (where: Where = 'inline', part = 0) => scope(where).locator(id(`tweetTextarea_${part}`)),
    button: (where: Where = 'inline') =>
      scope(where).locator(id(where === 'inline' ? 'tweetButtonInline' : 'tweetButton')),
    tool: (where: Where, name: string) => scope(where).locator(id(name)),
    confirm: sheet.locator(id('confirmationSheetConfirm')),
    cancel: sheet.locator(id('confirmationSheetCancel')),
    write: page.locator(`${id('SideNav_NewTweet_Button')},${id('FloatingActionButtons_Tweet_Button')}`),
  };
  return {
    ...found,
    /** What the page's own first listeners saw. */
    log: () => page.evaluate(() => (window as never as { __log: Seen[] }).__log),
    async goto(path: string, switches: Record<string, string> = {}): Promise<void> {
      await page.goto(`https://x.com${path}?${new URLSearchParams(switches)}`);
      await page.waitForSelector('article, .card, [role=dialog]');
    },
    /** Types into a composer; a line break is a key of its own. */
    async type(text: string, where: Where = 'inline', part = 0): Promise<void> {
      await found.editor(where, part).click();
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) await page.keyboard.press('Enter');
        await page.keyboard.insertText(line);
      }
    },
    /** Opens a post's menu and chooses a row of it. */
    async choose(post: Post, name: string, how: How = 'mouse'): Promise<void> {
      await press(found.caret(post), how);
      await press(found.item(name), how);
    },
  };
}

/** What one of the page's own listeners saw. */
export interface Seen {
  readonly type: string;
  readonly key?: string;
  readonly trusted: boolean;
  /** The test id around the target, or its element's name. */
  readonly on: string;
}
