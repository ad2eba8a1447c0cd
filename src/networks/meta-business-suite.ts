import { parseCount } from '../moves/counts.ts';
import type { Move, MoveKind, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { known, labelOf, visibleText } from './dom.ts';
import { cometOutcome, publication, readComet } from './facebook.ts';
import { deep, type Json, scalar } from './json.ts';
import { type Composer, engagementOf, kindOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import { answers, metaCall } from './meta.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';

/**
 * Meta Business Suite. Composer names from recordings of 2026, calls from public posting tools; tables and the inbox
 * are unverified on the live site.
 */
export const watch = /^POST https:\/\/business\.facebook\.com\/api\/graphql\b/;

export const metaBusinessSuite: Network = {
  id: 'meta-business-suite',
  name: 'Meta Business Suite',
  // What is written here goes out on Instagram too, whose limit is the lower one.
  intents: {},
  requests: { read: readRequest, outcome: readOutcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ID = 'meta-business-suite';

/** One call publishes on several channels, each of which may have words of its own. */
function readRequest(request: CapturedRequest): Move | undefined {
  const { name, variables } = metaCall(request);
  if (!/BusinessComposer\w*Creat\w*Mutation/.test(name)) return readComet(ID, request);
  const texts = new Set<string>();
  collect(variables, texts);
  return publication(ID, variables, [...texts]);
}

/** The texts of messages and captions, wherever a channel keeps them. */
function collect(value: unknown, texts: Set<string>, depth = 8): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const [key, inner] of Object.entries(value)) {
    const text = /^(?:message|caption)$/.test(key) && (scalar(inner) ?? scalar((inner as Json | null)?.text));
    if (text) texts.add(text);
    else collect(inner, texts, depth - 1);
  }
}

/** A publication that failed on every channel failed; where one took it, it is out. */
function readOutcome(request: CapturedRequest, response: CapturedResponse): Outcome {
  const outcome = cometOutcome(response);
  if (outcome.state !== 'confirmed') return outcome;
  const created = (answers(response)[0]?.data as Json | undefined)?.xfamily_content_create as
    | Json
    | undefined;
  const errors = Object.values((created?.errors as Json | null) ?? {}).filter(Boolean);
  const channels = deep(metaCall(request).variables, ['channels']);
  const all = Array.isArray(channels) ? channels.length : 1;
  if (errors.length < Math.max(all, 1)) return outcome;
  const reason = scalar(errors[0]) ?? scalar(deep(errors, ['message']));
  return { state: 'failed', ...known({ reason }) };
}

const ROW = '[role=table] [role=row],[role=grid] [role=row],tr';
const TICKED = 'input[type=checkbox]:checked,[role=checkbox][aria-checked=true]';
const EDITOR = '[contenteditable=true],textarea';
/** `composer`, `reels_composer`, `story_composer`. */
const COMPOSER = /composer/;

const LAYOUT: Layout = {
  id: ID,
  items: ROW,
  item: itemOf,
  comments: (item) => !item.matches(ROW),
  menus: '[role=menu]',
  dialogs: `[role=dialog]:not(:has(${EDITOR})),[role=alertdialog]`,
  enter: ({ form }) => (form === 'post' ? 'never' : 'plain'),
  // In the inbox the buttons stand at the comment, with nothing between them and the deed for all we know.
  atOnce: (kind, onComment) => kind === 'hide' || kind === 'archive' || (onComment && kind === 'delete'),
  row,
  batch: (control, page) => (control.closest(`${ROW},[role=menu],[role=dialog]`) ? undefined : several(page)),
  post: postOf,
  composer,
  account,
};

/** The parts of the inbox that hold comments; conversations are private. */
function inInbox({ location }: Document): boolean {
  return (
    /\/inbox\/(?:facebook|instagram)\b/.test(location.pathname) ||
    (/\/inbox\b/.test(location.pathname) && /thread_type=\w*(?:COMMENT|POST)/.test(location.search))
  );
}

function tickedRows(page: Document): Element[] {
  return [...page.querySelectorAll(`:is(${ROW}) :is(${TICKED})`)].filter(
    // The box in the head ticks all the others.
    (box) => !box.closest('[role=columnheader],th,thead'),
  );
}

function several(page: Document): number | undefined {
  const count = tickedRows(page).length;
  return count > 1 ? count : undefined;
}

/** Buttons that act without a menu: those at a comment, and those above a table for all rows that are ticked. */
function row(control: HTMLElement, item: Element | undefined): MoveKind | undefined {
  const page = control.ownerDocument;
  if (control.closest('[role=menu],[role=dialog]')) return undefined;
  if (inInbox(page)) return item ? kindOf(labelOf(control), true) : undefined;
  return tickedRows(page).length > 0 && !control.closest(ROW) ? kindOf(labelOf(control), false) : undefined;
}

/** A row of a table, or in the inbox the smallest part that holds a text and more than one button. */
function itemOf(element: Element): HTMLElement | undefined {
  const found = element.closest<HTMLElement>(ROW);
  const page = element.ownerDocument;
  if (found || !inInbox(page)) return found ?? (tickedRows(page).length === 1 ? tickedRow(page) : undefined);
  for (
    let node = element.parentElement;
    node && !node.matches('[role=main],body,[role=dialog]');
    node = node.parentElement
  ) {
    const buttons = node.querySelectorAll('[role=button],button').length;
    if (buttons > 1 && saidIn(node) !== '') return node;
  }
  return undefined;
}

function tickedRow(page: Document): HTMLElement | undefined {
  return tickedRows(page)[0]?.closest<HTMLElement>(ROW) ?? undefined;
}

/** The Page or Instagram account that is chosen: by the composer itself, else by the switcher in the head of the page. */
function account(page: Document, near?: Element): { network: string; handle?: string } {
  const main = COMPOSER.test(page.location.pathname) ? near?.closest('[role=main],[role=dialog]') : undefined;
  const box = main?.querySelector(EDITOR);
  const chosen = [...(main?.querySelectorAll('[role=combobox],[aria-haspopup]') ?? [])].find(
    (one) =>
      box &&
      !one.contains(box) &&
      one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING &&
      visibleText(one) !== '',
  );
  const switcher = page.querySelector(
    '[role=banner] [aria-haspopup]:has(img),[role=navigation] [aria-haspopup]:has(img)',
  );
  // Names may stand in one line ("Brand, brand.official") or below each other; the Page comes first.
  const [name] = visibleText(chosen ?? switcher).split(/\n|,\s/);
  return known({ network: ID, handle: handle(name) });
}

function composer(around: Element, opened?: Post): Composer | undefined {
  const page = around.ownerDocument;
  if (!COMPOSER.test(page.location.pathname)) return inInbox(page) ? answer(around, opened) : undefined;
  const main =
    around.closest('[role=dialog]:has([contenteditable=true])') ?? around.closest('[role=main],body');
  const [editor, ...more] = main?.querySelectorAll<HTMLElement>('[contenteditable=true]') ?? [];
  if (!main || !editor) return undefined;
  const dated = main.querySelector('input[role=switch]:checked,[role=switch][aria-checked=true]');
  const edits = /[?&]business_content_id=/.test(page.location.search);
  const button = sayingButton(main);
  return { editor, more, copies: true, button, form: 'post', scheduled: dated !== null, edits };
}

/** An answer to a comment; what is written below a private message is none. */
function answer(around: Element, opened: Post | undefined): Composer | undefined {
  const page = around.ownerDocument;
  for (let node: Element | null = around; node && node !== page.body; node = node.parentElement) {
    const editor = node.matches(EDITOR) ? undefined : node.querySelector<HTMLElement>(EDITOR);
    if (!editor) continue;
    const item = itemOf(editor);
    const button = sayingButton(node);
    // Comments have a button to answer, too: it stands before the box that it opens.
    const sends = button && editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING;
    const inReplyTo = opened ?? (item && postOf(item, page));
    return { editor, button: sends ? button : undefined, form: 'comment', inReplyTo };
  }
  return undefined;
}

function saidIn(item: Element): string {
  const texts = [...item.querySelectorAll('[dir=auto]')].filter(
    (one) => !one.closest('a,[role=button],button'),
  );
  return visibleText(texts.find((one) => visibleText(one) !== ''));
}

/** What stands in a cell, without the characters nobody sees that names have here. */
function plain(cell: Element): string {
  return visibleText(cell)
    .replace(/\p{Cf}/gu, '')
    .trim();
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const cells = [...item.querySelectorAll('[role=cell],[role=gridcell],td')];
  const table = item.closest('[role=table],[role=grid],table');
  const headers = [...(table?.querySelectorAll('[role=columnheader],th') ?? [])];
  // Columns can be chosen and ordered, so their titles tell; a row may also repeat the title in its cell.
  const cell = (title: RegExp) => {
    const index = headers.findIndex((one) => title.test(plain(one)));
    const found = index >= 0 ? cells[index] : cells.find((one) => title.test(plain(one)));
    return found ? parseCount(plain(found).replace(/^[^\d]*/, ''), lang) : undefined;
  };
  const by = cells.length === 0 ? item.querySelector('a[href],strong,h3,h4') : undefined;
  const said = cells.length > 0 ? cells.map(visibleText).find((text) => text !== '') : saidIn(item);
  return known({
    network: ID,
    author: by ? handle(visibleText(by)) : undefined,
    text: said || undefined,
    engagement: engagementOf({
      likes: cell(/^(?:likes|me gusta|curtidas|gostos|mentions j|„?gefällt|mi piace)/i),
      replies: cell(/^(?:comment|coment|komment)/i),
      reposts: cell(/^(?:share|compart|partilha|partage|geteilt|condivision)/i),
      views: cell(/^(?:reach|alcan|couverture|reichweite|copertura)/i),
    }),
  });
}
