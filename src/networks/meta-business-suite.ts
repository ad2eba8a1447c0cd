import { parseCount } from '../moves/counts.ts';
import type { Post } from '../moves/move.ts';
import { known, visibleText } from './dom.ts';
import { readMetaRequest } from './facebook.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import { metaOutcome } from './meta.ts';
import type { Network } from './network.ts';

/**
 * Meta Business Suite. Composer names from recordings of 2026, calls from public posting tools; tables and the inbox
 * are unverified on the live site.
 */
export const watch = /^POST https:\/\/business\.facebook\.com\/api\/graphql\//;

export const metaBusinessSuite: Network = {
  id: 'meta-business-suite',
  name: 'Meta Business Suite',
  textLimit: 63206,
  intents: {},
  requests: { read: (request) => readMetaRequest('meta-business-suite', request), outcome: metaOutcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ROW = '[role=table] [role=row],[role=grid] [role=row],tr';
const COMMENT = '[data-comment-id],[role=article]';

const LAYOUT: Layout = {
  id: 'meta-business-suite',
  items: `${ROW},${COMMENT}`,
  comments: COMMENT,
  menus: '[role=menu]',
  dialogs: '[role=dialog],[role=alertdialog]',
  enter: ({ form }) => (form === 'post' ? 'never' : 'plain'),
  atOnce: (kind) => kind === 'hide',
  post: postOf,
  composer,
  // Addresses name the page by number only, which people don't know it by.
  account: () => ({ network: 'meta-business-suite' }),
};

function composer(around: Element): Composer | undefined {
  const path = around.ownerDocument.location.pathname;
  if (!/composer/.test(path)) {
    const item = around.closest(COMMENT);
    const editor = item?.querySelector<HTMLElement>('[contenteditable=true],textarea');
    if (!item || !editor) return undefined;
    return {
      editor,
      button: sayingButton(item),
      form: 'comment',
      inReplyTo: postOf(item, around.ownerDocument),
    };
  }
  const main = around.closest('[role=main],[role=dialog],body');
  const [editor] = main?.querySelectorAll<HTMLElement>('[contenteditable=true]') ?? [];
  if (!main || !editor) return undefined;
  const dated = main.querySelector('input[role=switch]:checked,[role=switch][aria-checked=true]');
  return { editor, button: sayingButton(main), form: 'post', scheduled: dated !== null };
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const cells = [...item.querySelectorAll('[role=cell],[role=gridcell],td')];
  const headers = [
    ...(item.closest('[role=table],[role=grid],table')?.querySelectorAll('[role=columnheader],th') ?? []),
  ];
  // Columns can be chosen and ordered, so their titles tell; a row may also repeat the title in its cell.
  const cell = (title: RegExp) => {
    const index = headers.findIndex((one) => title.test(visibleText(one)));
    const found = index >= 0 ? cells[index] : cells.find((one) => title.test(visibleText(one)));
    return found ? parseCount(visibleText(found).replace(/^[^\d]*/, ''), lang) : undefined;
  };
  const said =
    cells.length > 0
      ? cells.map(visibleText).find((text) => text.length > 0)
      : visibleText(item.querySelector('[dir=auto]'));
  return known({
    network: 'meta-business-suite',
    text: said || undefined,
    engagement: engagementOf({
      likes: cell(/^(?:likes|me gusta|curtidas|gostos|mentions j|gefällt|mi piace)/i),
      replies: cell(/^(?:comment|coment|komment)/i),
      reposts: cell(/^(?:share|compart|partilha|partage|geteilt|condivision)/i),
      views: cell(/^(?:reach|alcan|couverture|reichweite|copertura)/i),
    }),
  });
}
