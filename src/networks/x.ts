import { parseCount } from '../moves/counts.ts';
import type { Account, Count, Engagement, Move, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { controlIn, inPath, labelOf, timeOf, visibleText } from './dom.ts';
import { INTENTS } from './intents.ts';
import { type Json, jsonObject } from './json.ts';
import type { CapturedRequest, Gesture, Network, Reading, Screens } from './network.ts';

/**
 * X (x.com, twitter.com, pro.x.com). Test ids are stable across its languages and carry the reading; icons and words
 * come last. Test ids and request shapes were read in saved pages and in several public clients; what happens after
 * a press of "Hide reply", the keyboard shortcuts and the German and French words are unverified on the live site.
 */
export const watch =
  /^POST https:\/\/(?:[a-z]+\.)?(?:x|twitter)\.com\/(?:i\/api\/)?(?:graphql\/[^/]+\/(?:CreateTweet|CreateNoteTweet|CreateScheduledTweet|DeleteTweet|ModerateTweet|ConversationControlChange)(?:\?|$)|1\.1\/(?:blocks\/create|mutes\/users\/create)\.json)/;

const EDITOR = /^tweetTextarea_\d+$/;
const SUBMIT = '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]';
const ARTICLE = 'article[data-testid="tweet"],article[role="article"]';
const MENU = '[data-testid="Dropdown"],[data-testid="sheetDialog"],[role="menu"]';
const SHEET = '[data-testid="confirmationSheetDialog"]';
/** The bin, as its path has been since 2022. */
const BIN = 'path[d^="M16 6V4.5C16 3.12 14.88 2 13.5 2h-3C9.11 2 8 3.12 8 4.5V6H3v2h1.06"]';
const DELETE =
  /^(?:delete|eliminar|borrar|excluir|apagar|supprimer|löschen|elimina)(?!.*\b(?:list|lista|liste)\b)/iu;
const DELETE_TITLE = /(?:delete|eliminar|borrar|excluir|apagar|supprimer|löschen|eliminare)/iu;
const NOT_A_POST =
  /(?:draft|borrador|rascunho|brouillon|entwurf|list|lista|liste|account|cuenta|conta|compte|konto)/iu;
const HIDE =
  /^(?:hide reply|ocultar respuesta|ocultar resposta|masquer la réponse|antwort ausblenden|nascondi)/iu;
const MUTE = /^(?:mute|silenciar|masquer|stummschalten|silenzia)\b.*@/iu;
const EDIT = '[data-testid="editWithTwitterBlue"],[data-testid="editWithPremium"]';
const VIEWS = /^(?:views?|reproducci|visualiza|vues?|mal angezeigt)/iu;
const STATUS = /^\/([A-Za-z0-9_]{1,20})\/status\/(\d+)/;

/** What pressing the sheet's confirm button will do, known from the menu item that opened it. */
interface Pending {
  readonly kind: 'delete' | 'block';
  readonly target?: Post;
}

class XScreens implements Screens {
  readonly #page: Document;
  /** The post whose menu was opened last, as it was then: the timeline may drop it while the sheet is open. */
  #menuPost: Post | undefined;
  #pending: Pending | undefined;
  #editing: Post | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    if (gesture.kind === 'submit') return undefined;
    if (gesture.kind === 'key') return this.#key(gesture);
    const control = controlIn(gesture.path);
    if (control === undefined) return undefined;
    if (control.matches(SUBMIT)) {
      this.#forgetMenu();
      return this.#composer(control);
    }
    const sheet = inPath(gesture.path, SHEET);
    if (sheet) return this.#sheet(sheet, control);
    const menu = inPath(gesture.path, MENU);
    if (menu && inPath(gesture.path, '[role="menuitem"],a[href],button'))
      return this.#menuItem(menu, control);
    this.#forgetMenu();
    const article = opensMenu(control) ? control.closest(ARTICLE) : null;
    if (article) this.#menuPost = readPost(article);
    return undefined;
  }

  /** Whatever is pressed elsewhere, and Escape, closes a menu; a sheet that comes later is about something else. */
  #forgetMenu(): void {
    this.#menuPost = undefined;
    this.#pending = undefined;
  }

  #key(gesture: Extract<Gesture, { kind: 'key' }>): Reading | undefined {
    if (gesture.key === 'Escape') this.#forgetMenu();
    const editor = gesture.path.find(isEditor);
    if (gesture.key === 'Enter' && gesture.command) {
      const submit = submitFor(gesture.path[0], this.#page);
      return submit && !submit.matches(':disabled,[aria-disabled="true"]')
        ? this.#composer(submit)
        : undefined;
    }
    if (
      editor ||
      gesture.command ||
      gesture.alt ||
      inPath(gesture.path, 'input,textarea,[contenteditable="true"]')
    ) {
      return undefined;
    }
    // Shortcuts on a focused post: x opens the block sheet, u mutes at once.
    const article = inPath(gesture.path, ARTICLE);
    const target = article && readPost(article);
    if (target && gesture.key === 'x') this.#pending = { kind: 'block', target };
    if (target && gesture.key === 'u') {
      return { move: { kind: 'mute', account: this.account(), parts: [], target }, replay: 'by-hand' };
    }
    return undefined;
  }

  #sheet(sheet: Element, control: HTMLElement): Reading | undefined {
    if (control.dataset.testid !== 'confirmationSheetConfirm') {
      this.#pending = undefined;
      return undefined;
    }
    const pending = this.#pending ?? pendingFromTitle(sheet, this.#menuPost);
    if (pending === undefined) return undefined;
    const move: Move = {
      kind: pending.kind,
      account: this.account(),
      parts: [],
      ...(pending.target ? { target: pending.target } : {}),
    };
    return { move, control };
  }

  #menuItem(menu: Element, control: HTMLElement): Reading | undefined {
    this.#pending = undefined;
    const target = this.#menuTarget(menu);
    const label = visibleText(control) || labelOf(control);
    const known = target ? { target } : {};
    if (control.matches(EDIT)) this.#editing = target;
    else if (control.dataset.testid === 'block') this.#pending = { kind: 'block', ...known };
    else if (control.querySelector(BIN) || DELETE.test(label)) this.#pending = { kind: 'delete', ...known };
    else if (HIDE.test(label)) {
      return { move: { kind: 'hide', account: this.account(), parts: [], ...known }, control };
    } else if (MUTE.test(label)) {
      return { move: { kind: 'mute', account: this.account(), parts: [], ...known }, control };
    }
    return undefined;
  }

  /** The post a menu is for: the one it was opened on, unless a link in the menu itself names another. */
  #menuTarget(menu: Element): Post | undefined {
    const href = menu.querySelector('a[href*="/status/"]')?.getAttribute('href');
    const id = href?.match(STATUS)?.[2];
    if (id === undefined || id === this.#menuPost?.id) return this.#menuPost;
    return findPost(this.#page, id) ?? { network: 'x', id, permalink: `https://x.com/i/status/${id}` };
  }

  #composer(submit: HTMLElement): Reading | undefined {
    const scope = composerOf(submit, this.#page);
    const editors = editorsIn(scope);
    const texts = editors.map((editor) => visibleText(editor));
    const parts = texts.length > 1 ? texts.filter((text) => text !== '') : texts;
    const account = this.account(scope);
    const base = { account, parts };
    const editor = editors.find((candidate) => candidate.contains(this.#page.activeElement)) ?? editors[0];
    const rest = { control: submit, ...(editor ? { editor: editable(editor) } : {}) };
    if (
      this.#editing &&
      scope.closest('[role="dialog"]') &&
      /\/compose\//.test(this.#page.location.pathname)
    ) {
      return { move: { ...base, kind: 'edit', target: this.#editing }, ...rest };
    }
    const inReplyTo = this.#answered(scope);
    const quoted = inReplyTo ? undefined : quotedIn(scope, editors);
    const form = inReplyTo ? 'reply' : quoted ? 'quote' : parts.length > 1 ? 'thread' : 'post';
    return {
      move: {
        ...base,
        kind: 'publish',
        form,
        ...((inReplyTo ?? quoted) ? { inReplyTo: (inReplyTo ?? quoted) as Post } : {}),
      },
      ...rest,
    };
  }

  /** The post that a composer answers: shown in its dialog, or the one the page is about. */
  #answered(scope: Element): Post | undefined {
    const dialog = scope.closest('[role="dialog"]');
    if (dialog) {
      const articles = dialog.querySelectorAll(ARTICLE);
      const last = articles[articles.length - 1];
      return last ? readPost(last) : undefined;
    }
    const { pathname, search } = this.#page.location;
    const linked = new URLSearchParams(search).get('in_reply_to');
    const id = pathname.startsWith('/compose') ? linked : pathname.match(STATUS)?.[2];
    if (!id) return undefined;
    const author = handle(pathname.match(STATUS)?.[1]);
    return findPost(this.#page, id) ?? { network: 'x', id, ...(author && author !== 'i' ? { author } : {}) };
  }

  draft(element: Element): Reading | undefined {
    const submit = submitFor(element, this.#page);
    return submit ? this.#composer(submit) : undefined;
  }

  account(near?: Element): Account {
    const avatar = (root: ParentNode | null | undefined) =>
      [...(root?.querySelectorAll<HTMLElement>('[data-testid^="UserAvatar-Container-"]') ?? [])]
        .filter((element) => !element.closest(ARTICLE) && !element.closest('[role="link"]'))
        .map((element) => handle(element.dataset.testid?.slice('UserAvatar-Container-'.length)))
        .find((name) => name !== undefined && name !== 'unknown');
    const page = this.#page;
    const link = page.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
    const name =
      (near ? avatar(near) : undefined) ??
      avatar(page.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')) ??
      handle(link?.match(/^\/([A-Za-z0-9_]+)$/)?.[1]) ??
      avatar(page.querySelector('[data-testid="DashButton_ProfileIcon_Link"]'));
    return { network: 'x', ...(name ? { handle: name } : {}) };
  }

  postAt(element?: Element): Post | undefined {
    const article = element?.closest(ARTICLE);
    if (article) return readPost(article);
    const id = this.#page.location.pathname.match(STATUS)?.[2];
    return id ? findPost(this.#page, id) : undefined;
  }

  /** Below the post that the page is about come the replies; below a heading, posts that have nothing to do with it. */
  repliesTo(post: Post): Post[] {
    const page = this.#page;
    if (post.id === undefined || page.location.pathname.match(STATUS)?.[2] !== post.id) return [];
    const replies: Post[] = [];
    let below = false;
    for (const element of page.querySelectorAll(`${ARTICLE},h2`)) {
      if (element.closest('[role="dialog"]') || element.closest('[data-testid="placementTracking"]'))
        continue;
      if (element.matches('h2')) {
        if (below && element.closest('[data-testid="cellInnerDiv"]')) break;
        continue;
      }
      const shown = readPost(element);
      if (shown.id === post.id) below = true;
      else if (below && shown.id !== undefined) replies.push(shown);
    }
    return replies;
  }
}

function isEditor(element: Element): boolean {
  return EDITOR.test((element as HTMLElement).dataset?.testid ?? '');
}

function editorsIn(scope: Element): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>('[data-testid^="tweetTextarea_"]')].filter(isEditor);
}

function editable(editor: HTMLElement): HTMLElement {
  return editor.isContentEditable
    ? editor
    : (editor.querySelector<HTMLElement>('[contenteditable="true"]') ?? editor);
}

/**
 * The composer that a submit button belongs to: its dialog, or the largest part of the page with no other submit
 * button in it. An inline composer and a modal one can be open at once, with the same test ids.
 */
function composerOf(submit: Element, page: Document): Element {
  const dialog = submit.closest('[role="dialog"]');
  if (dialog) return dialog;
  let scope: Element = submit;
  while (scope.parentElement && scope.parentElement !== page.documentElement) {
    const parent: Element = scope.parentElement;
    if (parent.querySelectorAll(SUBMIT).length > 1) break;
    if (parent.querySelector('[role="dialog"]') && editorsIn(scope).length > 0) break;
    scope = parent;
  }
  return scope;
}

/** The submit button of the composer that an element stands in. */
function submitFor(element: Element | undefined, page: Document): HTMLElement | undefined {
  for (
    let scope: Element | null | undefined = element;
    scope && scope !== page.documentElement;
    scope = scope.parentElement
  ) {
    const submit = scope.querySelector<HTMLElement>(SUBMIT);
    if (submit)
      return editorsIn(composerOf(submit, page)).some((editor) => near(editor, element)) ? submit : undefined;
    if (scope.matches('[role="dialog"]')) return undefined;
  }
  return undefined;

  function near(editor: Element, from: Element | undefined): boolean {
    if (from === undefined) return false;
    return editor.contains(from) || from.contains(editor) || from.closest('[data-testid="toolBar"]') !== null;
  }
}

function quotedIn(scope: Element, editors: readonly Element[]): Post | undefined {
  if (!scope.closest('[role="dialog"]')) return undefined;
  const card = [...scope.querySelectorAll('[role="link"]')].find(
    (element) =>
      element.querySelector('[data-testid="User-Name"]') &&
      !editors.some((editor) => element.contains(editor)),
  );
  if (!card) return undefined;
  const author = authorIn(card);
  const text = visibleText(card.querySelector('[data-testid="tweetText"]'));
  return { network: 'x', ...(author ? { author } : {}), ...(text ? { text } : {}) };
}

/** Only a sheet that follows a post's menu is about the post: drafts are deleted in one with the same title. */
function pendingFromTitle(sheet: Element, target: Post | undefined): Pending | undefined {
  const title = visibleText(sheet.querySelector('h1,[role="heading"]'));
  if (target === undefined || !DELETE_TITLE.test(title) || NOT_A_POST.test(title)) return undefined;
  return { kind: 'delete', target };
}

function opensMenu(control: HTMLElement): boolean {
  return control.dataset.testid === 'caret' || control.getAttribute('aria-haspopup') === 'menu';
}

function findPost(page: Document, id: string): Post | undefined {
  for (const article of page.querySelectorAll(ARTICLE)) {
    if (article.querySelector(`a[href*="/status/${id}"]`)) {
      const post = readPost(article);
      if (post.id === id) return post;
    }
  }
  return undefined;
}

/** Reads an article. A post quoted in it comes after the post's own name, text and time. */
function readPost(article: Element): Post {
  const own = (selector: string) =>
    [...article.querySelectorAll(selector)].find((element) => !element.closest('div[role="link"]'));
  const stamp = own('a[href*="/status/"] time') ?? own('time');
  const path = stamp?.closest('a')?.getAttribute('href') ?? own('a[href*="/status/"]')?.getAttribute('href');
  const [, name, id] = path?.match(STATUS) ?? [];
  const author = handle(name) ?? authorIn(article);
  const text = visibleText(own('[data-testid="tweetText"]'));
  const postedAt = timeOf(stamp?.getAttribute('datetime')) ?? timeOfId(id);
  return {
    network: 'x',
    engagement: readEngagement(article),
    ...(id ? { id, permalink: `https://x.com/${author ?? 'i'}/status/${id}` } : {}),
    ...(author ? { author } : {}),
    ...(text ? { text } : {}),
    ...(postedAt === undefined ? {} : { postedAt }),
  };
}

function authorIn(element: Element): string | undefined {
  const link = element.querySelector('[data-testid="User-Name"] a[href^="/"]')?.getAttribute('href');
  if (link) return handle(link.slice(1).split('/')[0]);
  const shown = visibleText(element.querySelector('[data-testid="User-Name"]')).match(
    /@([A-Za-z0-9_]{1,20})/,
  );
  return handle(shown?.[1]);
}

/** Ids carry the time: milliseconds since X's own epoch, above 22 lower bits. */
function timeOfId(id: string | undefined): number | undefined {
  if (id === undefined || id.length < 15) return undefined;
  return Number((BigInt(id) >> 22n) + 1288834974657n);
}

/**
 * The exact numbers stand at the front of each button's label, whatever the language; the visible ones are cut.
 * The group's own label leaves zeros out and is needed only for the views of the post a page is about.
 */
function readEngagement(article: Element): Engagement {
  const group = [...article.querySelectorAll('[role="group"]')]
    .filter((element) => !element.closest('div[role="link"]'))
    .at(-1);
  if (!group) return {};
  const count = (selector: string): Count | undefined => {
    const button = group.querySelector(selector);
    if (!button) return undefined;
    const label = button.getAttribute('aria-label');
    return label && /^\s*\d/.test(label) ? parseCount(label) : parseCount(visibleText(button));
  };
  const labelled = (group.getAttribute('aria-label') ?? '')
    .split(/,\s+/)
    .find((piece) => VIEWS.test(piece.replace(/^[\d.,\s\u00a0\u202f]+/, '')));
  const read = {
    replies: count('[data-testid="reply"]'),
    reposts: count(
      '[data-testid="retweet"],[data-testid="unretweet"],[data-testid="repost"],[data-testid="unrepost"]',
    ),
    likes: count('[data-testid="like"],[data-testid="unlike"]'),
    saves: count('[data-testid="bookmark"],[data-testid="removeBookmark"]'),
    views: count('a[href$="/analytics"]') ?? (labelled ? parseCount(labelled) : undefined),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Json | null | undefined)?.[key], value);
}

const textAt = (value: unknown, ...path: string[]): string | undefined => {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
};

function operation(url: string): string {
  return /\/graphql\/[^/]+\/(\w+)/.exec(url)?.[1] ?? /\/1\.1\/(.+)\.json/.exec(url)?.[1] ?? '';
}

function readRequest({ url, body }: CapturedRequest): Move | undefined {
  const account: Account = { network: 'x' };
  const name = operation(url);
  const variables = at(jsonObject(body), 'variables');
  const post = (id: string | undefined): Post => ({ network: 'x', ...(id ? { id } : {}) });
  switch (name) {
    case 'CreateTweet':
    case 'CreateNoteTweet': {
      const parts = [textAt(variables, 'tweet_text') ?? ''];
      const edited = textAt(variables, 'edit_options', 'previous_tweet_id');
      if (edited) return { kind: 'edit', account, parts, target: post(edited) };
      const parent = textAt(variables, 'reply', 'in_reply_to_tweet_id');
      if (parent) return { kind: 'publish', account, parts, form: 'reply', inReplyTo: post(parent) };
      const quoted = textAt(variables, 'attachment_url')?.match(/\/([A-Za-z0-9_]+)\/status\/(\d+)/);
      if (!quoted) return { kind: 'publish', account, parts, form: 'post' };
      const author = handle(quoted[1]);
      return {
        kind: 'publish',
        account,
        parts,
        form: 'quote',
        inReplyTo: { ...post(quoted[2]), ...(author && author !== 'i' ? { author } : {}) },
      };
    }
    case 'CreateScheduledTweet': {
      const seconds = Number(textAt(variables, 'execute_at'));
      const parent = textAt(variables, 'post_tweet_request', 'in_reply_to_status_id');
      return {
        kind: 'publish',
        account,
        parts: [textAt(variables, 'post_tweet_request', 'status') ?? ''],
        form: parent ? 'reply' : 'post',
        scheduledFor: seconds > 0 ? seconds * 1000 : 'unknown',
        ...(parent ? { inReplyTo: post(parent) } : {}),
      };
    }
    case 'DeleteTweet':
      return { kind: 'delete', account, parts: [], target: post(textAt(variables, 'tweet_id')) };
    case 'ModerateTweet':
      return {
        kind: 'hide',
        account,
        parts: [],
        target: post(textAt(variables, 'tweetId') ?? textAt(variables, 'tweet_id')),
      };
    case 'ConversationControlChange':
      return { kind: 'limit-replies', account, parts: [], target: post(textAt(variables, 'tweet_id')) };
    case 'blocks/create':
    case 'mutes/users/create': {
      const author = handle(new URLSearchParams(body ?? '').get('screen_name'));
      const target: Post = { network: 'x', ...(author ? { author } : {}) };
      return { kind: name === 'blocks/create' ? 'block' : 'mute', account, parts: [], target };
    }
    default:
      return undefined;
  }
}

/** Errors come under HTTP 200; a created post proves itself by its id, a deletion by the absence of errors. */
function readOutcome(
  { url }: CapturedRequest,
  response: { readonly status: number; readonly body?: string },
): Outcome {
  if (response.status >= 400) return { state: 'failed', reason: `HTTP ${response.status}` };
  const answer = jsonObject(response.body);
  const name = operation(url);
  const data = at(answer, 'data');
  const errors = at(answer, 'errors');
  const failed = Array.isArray(errors) && errors.length > 0;
  if (name === 'CreateTweet' || name === 'CreateNoteTweet') {
    const created =
      at(data, 'create_tweet', 'tweet_results') ??
      at(data, 'notetweet_create', 'tweet_results') ??
      at(data, 'create_note_tweet', 'tweet_results');
    const id =
      textAt(created, 'result', 'rest_id') ??
      textAt(created, 'result', 'result', 'rest_id') ??
      textAt(created, 'result', 'tweet', 'rest_id');
    if (id) return { state: 'confirmed', postId: id, permalink: `https://x.com/i/status/${id}` };
  } else if (!failed) {
    if (name === 'CreateScheduledTweet') {
      const id = textAt(data, 'tweet', 'rest_id');
      return id ? { state: 'confirmed', postId: `scheduled-${id}` } : { state: 'unknown' };
    }
    const graphql = url.includes('/graphql/');
    if (graphql ? typeof data === 'object' && data !== null : response.status < 300)
      return { state: 'confirmed' };
  }
  return failed
    ? { state: 'failed', reason: textAt((errors as unknown[])[0], 'message') ?? 'error' }
    : { state: 'unknown' };
}

export const x: Network = {
  id: 'x',
  name: 'X',
  intents: INTENTS.x,
  requests: { read: readRequest, outcome: readOutcome },
  screens: (page) => new XScreens(page),
};
