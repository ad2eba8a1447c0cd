import { parseCount } from '../moves/counts.ts';
import type { Account, Engagement, Move, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import {
  controlIn,
  draftText,
  inPath,
  isDisabled,
  known,
  labelOf,
  stored,
  titleOf,
  visibleText,
} from './dom.ts';
import { INTENTS } from './intents.ts';
import { type Json, jsonObject, object } from './json.ts';
import type { CapturedRequest, CapturedResponse, Gesture, Network, Reading, Screens } from './network.ts';
import { below } from './thread.ts';
import { means, mentions, undoes } from './words.ts';

/**
 * Bluesky's own web client, social-app. Read in the source of a public fork that follows version 1.127 and in saved
 * pages of 2025; never seen live by us. Calls go to the host of the account's own data server, so any host counts.
 */
export const watch =
  /^POST https?:\/\/[^/]+\/xrpc\/(?:com\.atproto\.repo\.(?:applyWrites|createRecord|putRecord|deleteRecord)|app\.bsky\.graph\.mute(?:Actor|ActorList))(?:[?#]|$)/;

const POST = 'app.bsky.feed.post';
const COMPOSER = '[data-testid=composePostView]';
const ITEM = '[data-testid^="feedItem-by-"],[data-testid^="postThreadItem-by-"]';
const POST_PATH = /^\/profile\/([^/]+)\/post\/([^/?#]+)\/?$/;

export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  intents: INTENTS.bluesky,
  requests: { read: readRequest, outcome },
  screens: (page) => new BlueskyScreens(page),
};

// ---- requests ----

function readRequest(request: CapturedRequest): Move | undefined {
  const body = jsonObject(request.body);
  if (!body) return undefined;
  switch (/\/xrpc\/([\w.]+)/.exec(request.url)?.[1]) {
    case 'com.atproto.repo.applyWrites':
      return readWrites(body);
    case 'com.atproto.repo.createRecord':
      return readCreate(body.collection, [object(body.record)]);
    case 'com.atproto.repo.putRecord':
      return readPut(body.collection, body.rkey, object(body.record));
    case 'com.atproto.repo.deleteRecord':
      return body.collection === POST ? remove([String(body.rkey)], String(body.repo)) : undefined;
    case 'app.bsky.graph.muteActor':
      return {
        kind: 'mute',
        account: ANY,
        parts: [],
        target: known({ network: 'bluesky', author: author(body.actor) }),
      };
    case 'app.bsky.graph.muteActorList':
      return { kind: 'mute', account: ANY, parts: [] };
  }
  return undefined;
}

/** Who acts stands in a request as a DID only, which people don't know as an account. */
const ANY: Account = { network: 'bluesky' };

/** One call carries a whole thread, its reply and quote settings, or any other mixture of writes. */
function readWrites(body: Json): Move | undefined {
  const writes = Array.isArray(body.writes) ? body.writes.map(object) : [];
  const of = (action: string, collection: string) =>
    writes.filter((write) => String(write.$type).endsWith(action) && write.collection === collection);
  const posts = of('#create', POST).map((write) => object(write.value));
  if (posts.length > 0) return readCreate(POST, posts);
  const deleted = of('#delete', POST).map((write) => String(write.rkey));
  if (deleted.length > 0) return remove(deleted, String(body.repo));
  const edited = of('#update', POST)[0];
  if (edited) return readPut(POST, edited.rkey, object(edited.value));
  const blocks = of('#create', 'app.bsky.graph.block').map((write) => object(write.value));
  return blocks.length > 0 ? readCreate('app.bsky.graph.block', blocks) : undefined;
}

function readCreate(collection: unknown, records: readonly Json[]): Move | undefined {
  const first = records[0] ?? {};
  if (collection === POST) {
    const parts = records.map((record) => String(record.text ?? ''));
    const parent = object(object(first.reply).parent).uri;
    const quoted = quotedUri(object(first.embed));
    const form = parent ? 'reply' : records.length > 1 ? 'thread' : quoted ? 'quote' : 'post';
    const inReplyTo = postOf(parent ?? quoted);
    return { kind: 'publish', account: ANY, parts, form, ...known({ inReplyTo }) };
  }
  if (collection === 'app.bsky.graph.block') {
    const target = known({ network: 'bluesky', author: author(first.subject) });
    return {
      kind: 'block',
      account: ANY,
      parts: [],
      target,
      ...(records.length > 1 && { batch: records.length }),
    };
  }
  if (collection === 'app.bsky.graph.listblock') return { kind: 'block', account: ANY, parts: [] };
  return readPut(collection, undefined, first);
}

function readPut(collection: unknown, rkey: unknown, record: Json): Move | undefined {
  if (collection === POST) {
    const target: Post = known({ network: 'bluesky', id: text(rkey), postedAt: postedAt(text(rkey)) });
    return { kind: 'edit', account: ANY, parts: [String(record.text ?? '')], target };
  }
  if (collection === 'app.bsky.feed.threadgate') {
    // The whole record is written again each time: hiding one more reply shows as a list that is not empty, the last
    // entry being the newest. Showing one of several again looks the same; the screens know better.
    const hidden = Array.isArray(record.hiddenReplies) ? record.hiddenReplies : [];
    const target = postOf(hidden.at(-1) ?? record.post);
    if (hidden.length > 0) return { kind: 'hide', account: ANY, parts: [], ...known({ target }) };
    return Array.isArray(record.allow)
      ? { kind: 'limit-replies', account: ANY, parts: [], ...known({ target }) }
      : undefined;
  }
  if (collection === 'app.bsky.feed.postgate') {
    const detached = Array.isArray(record.detachedEmbeddingUris) ? record.detachedEmbeddingUris : [];
    const target = postOf(detached.at(-1) ?? record.post);
    if (detached.length > 0) return { kind: 'hide', account: ANY, parts: [], ...known({ target }) };
    return Array.isArray(record.embeddingRules) && record.embeddingRules.length > 0
      ? { kind: 'limit-replies', account: ANY, parts: [], ...known({ target }) }
      : undefined;
  }
  return undefined;
}

function remove(keys: readonly string[], repo: string): Move {
  const target = postOf(`at://${repo}/${POST}/${keys[0]}`);
  return {
    kind: 'delete',
    account: ANY,
    parts: [],
    ...known({ target }),
    ...(keys.length > 1 && { batch: keys.length }),
  };
}

function outcome(request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  if (response.status >= 400) {
    return { state: 'failed', ...known({ reason: text(body?.message) ?? text(body?.error) }) };
  }
  if (response.status < 200 || response.status >= 300) return { state: 'unknown' };
  const results = Array.isArray(body?.results) ? body.results.map(object) : [];
  const uri =
    text(body?.uri) ?? results.map((result) => text(result.uri)).find((made) => made?.includes(`/${POST}/`));
  const post = readRequest(request)?.kind === 'publish' ? postOf(uri) : undefined;
  return { state: 'confirmed', ...known({ postId: post?.id, permalink: post?.permalink }) };
}

function quotedUri(embed: Json): unknown {
  const record = object(embed.record);
  const uri = record.uri ?? object(record.record).uri;
  return String(uri).includes(`/${POST}/`) ? uri : undefined;
}

/** The post that an `at://` address names. Its id is the record key, which screens show too. */
function postOf(uri: unknown): Post | undefined {
  const found = /^at:\/\/([^/]+)\/[\w.]+\/([^/]+)$/.exec(String(uri ?? ''));
  if (!found) return undefined;
  const [, repo = '', id = ''] = found;
  return known({
    network: 'bluesky',
    id,
    permalink: `https://bsky.app/profile/${repo}/post/${id}`,
    author: author(repo),
    postedAt: postedAt(id),
  });
}

/** A DID is nobody's name. */
function author(name: unknown): string | undefined {
  return typeof name === 'string' && !name.startsWith('did:') ? handle(name) : undefined;
}

/** Record keys are timestamps: microseconds and a clock id, in an alphabet that sorts (atproto's TID). */
function postedAt(key: string | undefined): number | undefined {
  if (!key || !/^[234567a-z]{13}$/.test(key)) return undefined;
  let value = 0n;
  for (const letter of key) value = value * 32n + BigInt('234567abcdefghijklmnopqrstuvwxyz'.indexOf(letter));
  return Number((value >> 10n) / 1000n);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

// ---- screens ----

/** What the next confirmation would confirm: every prompt of the page has the same confirm button. */
type Pending = 'delete' | 'hide' | 'block' | 'limit-replies' | 'publish';

class BlueskyScreens implements Screens {
  readonly #page: Document;
  /** The post whose menu was opened last. Read then, since it may leave the page while its menu is open. */
  #menuPost: Post | undefined;
  #pending: { readonly kind: Pending; readonly post?: Post } | undefined;
  /** The post that the composer was opened on. */
  #about: { readonly form: 'reply' | 'quote'; readonly post?: Post } | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    const { path } = gesture;
    if (gesture.kind === 'key') return this.#key(gesture);
    if (gesture.kind !== 'press') return undefined;
    const control = controlIn(path);
    const dialog = inPath(path, '[role=dialog]');
    if (control && dialog && !dialog.querySelector(COMPOSER)) return this.#dialogPress(control, dialog);
    if (!control) return undefined;
    this.#pending = undefined;
    const composer = inPath(path, COMPOSER);
    if (composer) {
      if (!control.matches('[data-testid=composerPublishBtn]')) return undefined;
      const reading = this.#compose(composer);
      if (!this.#asksAboutEmptyParts(composer, reading)) return reading;
      this.#pending = { kind: 'publish' };
      return undefined;
    }
    return inPath(path, '[role=menu]') ? this.#menuPress(control) : this.#pagePress(control);
  }

  draft(editable: Element): Reading | undefined {
    const composer = editable.closest<HTMLElement>(COMPOSER);
    return composer ? this.#compose(composer) : undefined;
  }

  account(): Account {
    const session = object(jsonObject(stored(this.#page, 'BSKY_STORAGE'))?.session);
    const current = object(session.currentAccount);
    const accounts = Array.isArray(session.accounts) ? session.accounts.map(object) : [];
    const name =
      accounts.find((one) => one.did === current.did && one.did !== undefined)?.handle ?? current.handle;
    const link = this.#page.querySelector('[role=navigation] a[href^="/profile/"],nav a[href^="/profile/"]');
    const shown = link?.getAttribute('href')?.split('/')[2];
    return known({ network: 'bluesky', handle: author(name) ?? author(shown) });
  }

  postAt(element?: Element): Post | undefined {
    const item = element?.closest(ITEM);
    if (item) return this.#post(item);
    const here = POST_PATH.exec(this.#page.location.pathname);
    if (!here) return undefined;
    const anchor = [...this.#page.querySelectorAll(ITEM)].find((one) => this.#post(one).id === here[2]);
    return anchor ? this.#post(anchor) : this.#linked(here[1] ?? '', here[2] ?? '');
  }

  /** In a thread, what comes after the post that the page is about answers it; earlier pages stay behind, unseen. */
  repliesTo(post: Post): Post[] {
    const here = POST_PATH.exec(this.#page.location.pathname);
    if (post.id === undefined || here?.[2] !== post.id) return [];
    const shown = [...this.#page.querySelectorAll('[data-testid^="postThreadItem-by-"]')]
      .filter((row) => row.checkVisibility())
      .map((row) => this.#post(row));
    return below(post, shown);
  }

  #key(gesture: Gesture & { kind: 'key' }): Reading | undefined {
    if (gesture.key === 'Escape') this.#pending = undefined;
    if (gesture.key !== 'Enter' || !gesture.command) return undefined;
    const composer = inPath(gesture.path, '.ProseMirror') && inPath(gesture.path, COMPOSER);
    const reading = composer && this.#compose(composer);
    return composer && !this.#asksAboutEmptyParts(composer, reading) ? reading : undefined;
  }

  /** A prompt or another dialog over the page. What it confirms was said by the control that opened it. */
  #dialogPress(control: HTMLElement, dialog: HTMLElement): Reading | undefined {
    const title = titleOf(dialog);
    const confirms = control.matches('[data-testid=confirmBtn]');
    const pending = this.#pending;
    const move = (kind: Exclude<Pending, 'publish'>): Reading => this.#reading(kind, pending?.post, control);
    if (!pending) {
      // The menu was not seen, so only the words can tell what is asked.
      if (!confirms) return undefined;
      const deletes = means(title, 'delete') && mentions(title, 'post') && !mentions(title, 'otherThing');
      return deletes ? this.#reading('delete', this.#menuPost, control) : undefined;
    }
    switch (pending.kind) {
      case 'delete':
        return confirms ? move('delete') : undefined;
      case 'hide':
        return confirms && this.#hidesForEveryone(title) ? move('hide') : undefined;
      case 'block':
        // Newer versions ask with a dialog of its own, whose first button has no id.
        return confirms || control === firstButton(dialog) ? move('block') : undefined;
      case 'limit-replies':
        return control === lastButton(dialog) && !letsEveryoneReply(dialog)
          ? move('limit-replies')
          : undefined;
      case 'publish': {
        const composer = this.#page.querySelector<HTMLElement>(COMPOSER);
        const reading = confirms && composer ? this.#compose(composer) : undefined;
        return reading && { ...reading, control };
      }
    }
  }

  #menuPress(item: HTMLElement): Reading | undefined {
    const id = item.dataset.testid ?? '';
    const label = labelOf(item);
    const menu = item.closest('[role=menu]');
    const trigger = this.#page.getElementById(menu?.getAttribute('aria-labelledby') ?? '');
    const post = (trigger?.closest(ITEM) && this.postAt(trigger)) ?? this.#menuPost ?? this.postAt();
    if (id === 'repostDropdownQuoteBtn') this.#about = known({ form: 'quote' as const, post });
    if (id === 'postDropdownMuteBtn' || id === 'profileHeaderDropdownMuteBtn') {
      return undoes(label) ? undefined : this.#reading('mute', this.#target(id, post), item);
    }
    const opens = (
      {
        postDropdownDeleteBtn: 'delete',
        postDropdownHideBtn: 'hide',
        postDropdownBlockBtn: 'block',
        profileHeaderDropdownBlockBtn: 'block',
        postDropdownEditPostInteractions: 'limit-replies',
      } as const
    )[id];
    if (opens && !undoes(label)) this.#pending = known({ kind: opens, post: this.#target(id, post) });
    return undefined;
  }

  #pagePress(control: HTMLElement): undefined {
    const id = control.dataset.testid;
    if (id === 'postDropdownBtn' || id === 'repostBtn') this.#menuPost = this.postAt(control);
    else if (id === 'profileHeaderDropdownBtn') this.#menuPost = undefined;
    // Whatever else opens a composer opens an empty one.
    if (this.#page.querySelector(COMPOSER)) return;
    this.#about =
      id === 'replyBtn' ? known({ form: 'reply' as const, post: this.postAt(control) }) : undefined;
  }

  /** On a profile the menu acts on the person. */
  #target(id: string, post: Post | undefined): Post | undefined {
    if (!id.startsWith('profile')) return post;
    const name = /^\/profile\/([^/]+)/.exec(this.#page.location.pathname)?.[1];
    return known({ network: 'bluesky', author: author(name && decodeURIComponent(name)) });
  }

  /**
   * One test id serves hiding a reply for everyone, hiding a post for oneself and detaching a quote; only the title
   * tells them apart. Where it is in a language we don't know, the request does.
   */
  #hidesForEveryone(title: string): boolean {
    if (means(title, 'detach')) return true;
    return means(title, 'hide') && REPLY.test(title);
  }

  #reading(
    kind: Exclude<Pending, 'publish'> | 'mute',
    target: Post | undefined,
    control: HTMLElement,
  ): Reading {
    return { move: { kind, account: this.account(), parts: [], ...known({ target }) }, control };
  }

  #compose(composer: HTMLElement): Reading | undefined {
    const editors = [...composer.querySelectorAll<HTMLElement>('.ProseMirror')];
    const button = composer.querySelector<HTMLElement>('[data-testid=composerPublishBtn]');
    const [editor] = editors;
    if (!editor) return undefined;
    const parts = editors.map(draftText).filter((part) => part !== '' || editors.length === 1);
    const parent = this.#parentIn(composer, button, editor);
    const form = parent
      ? 'reply'
      : parts.length > 1
        ? 'thread'
        : this.#about?.form === 'quote'
          ? 'quote'
          : 'post';
    const inReplyTo = parent ?? (form === 'quote' ? this.#about?.post : undefined);
    return {
      move: { kind: 'publish', account: this.account(), parts, form, ...known({ inReplyTo }) },
      ...(button && !isDisabled(button) && { control: button }),
      editor: editors.find((one) => one.contains(this.#page.activeElement)) ?? editor,
    };
  }

  /** The post being answered stands above the editor as one big button, outside the bar of the publish button. */
  #parentIn(composer: HTMLElement, button: HTMLElement | null, editor: HTMLElement): Post | undefined {
    const shown = [...composer.querySelectorAll<HTMLElement>('button,[role=button]')].find(
      (one) =>
        one.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !sharesBar(one, button, editor) &&
        visibleText(one) !== '',
    );
    if (!shown) return undefined;
    const remembered = this.#about?.form === 'reply' ? this.#about.post : undefined;
    if (remembered) return remembered;
    const lines = visibleText(shown).split('\n');
    return known({ network: 'bluesky', text: text(lines.slice(1).join('\n')) });
  }

  /** Newer versions ask before they skip the empty parts of a thread, so the first press sends nothing. */
  #asksAboutEmptyParts(composer: HTMLElement, reading: Reading | undefined): boolean {
    const editors = composer.querySelectorAll('.ProseMirror').length;
    const media = composer.querySelector('video,img[src^="blob:"],img[src^="data:"]');
    return editors > 1 && !media && reading !== undefined && reading.move.parts.length < editors;
  }

  #post(item: Element): Post {
    const by = item.getAttribute('data-testid')?.replace(/^.*?-by-/, '') ?? '';
    // A quoted post inside has links of its own; those stand inside the content.
    const own = [...item.querySelectorAll('a[href*="/post/"]')].find(
      (link) =>
        POST_PATH.test(link.getAttribute('href') ?? '') && !link.closest('[data-testid^="contentHider"]'),
    );
    const path = POST_PATH.exec(own?.getAttribute('href') ?? '');
    const focused = !path || item.querySelector('[data-testid$="Count-expanded"]') !== null;
    const here = POST_PATH.exec(this.#page.location.pathname);
    const id = (focused ? here?.[2] : undefined) ?? path?.[2] ?? '';
    const body =
      item.querySelector('[data-testid=postText]') ??
      item.querySelector('[data-testid^="contentHider"] [data-word-wrap]') ??
      item.querySelector('[data-word-wrap]');
    return {
      ...this.#linked(by, id),
      ...known({ text: text(visibleText(body)), engagement: this.#engagement(item) }),
    };
  }

  #linked(by: string, id: string): Post {
    return known({
      network: 'bluesky',
      id: text(id),
      permalink: id && by ? `https://bsky.app/profile/${by}/post/${id}` : undefined,
      author: author(decodeURIComponent(by)),
      postedAt: postedAt(id),
    });
  }

  /** Labels have the exact numbers of replies and likes; reposts (with quotes) are only shown short, and not when 0. */
  #engagement(item: Element): Engagement {
    const lang = this.#page.documentElement.lang;
    const label = (id: string) => {
      const button = item.querySelector(`[data-testid=${id}]`);
      const inside = /\(([^()]*)\)\s*$/.exec(button?.getAttribute('aria-label') ?? '')?.[1];
      return parseCount(inside ?? visibleText(button), lang);
    };
    const shown = (id: string) => {
      const element = item.querySelector(`[data-testid=${id}]`);
      return element ? parseCount(visibleText(element), lang) : undefined;
    };
    const repostButton = item.querySelector('[data-testid=repostBtn]');
    const reposts = shown('repostCount-expanded') ?? shown('repostCount');
    return known({
      replies: label('replyBtn'),
      likes: label('likeBtn') ?? shown('likeCount-expanded'),
      reposts: reposts ?? (repostButton ? { value: 0, exact: true } : undefined),
      quotes: shown('quoteCount-expanded'),
      saves: shown('bookmarkCount-expanded'),
    });
  }
}

/** "Hide this reply?", as against "Hide this post?", which hides it for the viewer alone. */
const REPLY = /\b(?:reply|respuesta|resposta|réponse|antwort|risposta)\b/iu;

function sharesBar(one: Element, button: Element | null, editor: Element): boolean {
  if (!button) return false;
  let bar: Element = button;
  while (bar.parentElement && !bar.parentElement.contains(editor)) bar = bar.parentElement;
  return bar.contains(one);
}

function firstButton(dialog: Element): Element | undefined {
  return [...dialog.querySelectorAll('button,[role=button]')][0];
}

function lastButton(dialog: Element): Element | undefined {
  return [...dialog.querySelectorAll('button:not([role=radio],[role=checkbox]),[role=button]')].at(-1);
}

/** The first choice of the dialog is "Anyone". */
function letsEveryoneReply(dialog: Element): boolean {
  return dialog.querySelector('[role=radio],[role=checkbox]')?.getAttribute('aria-checked') === 'true';
}
