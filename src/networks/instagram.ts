import { parseCount } from '../moves/counts.ts';
import type { Move, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { known, labelOf, timeOf, visibleText } from './dom.ts';
import { deep, type Json, jsonObject, scalar, wireText } from './json.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import { actOn, idOfCode, kindOfCall, mediaId, metaCall, metaOutcome } from './meta.ts';
import type { CapturedRequest, Network } from './network.ts';
import { means, says } from './words.ts';

/**
 * Instagram on the web. Read in a saved page of 2025 and in public tools up to September 2026; unverified on the live
 * site. Posts go by REST, comments by GraphQL on two endpoints.
 */
export const watch =
  /^POST https:\/\/(?:www|i)\.instagram\.com\/(?:graphql\/query|api\/graphql|api\/v1\/(?:media\/(?:configure|\d)|web\/(?:create|comments|friendships|restrict_action)\/))/;

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  intents: {},
  requests: { read: readRequest, outcome: (_request, response) => metaOutcome(response, posted) },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ANY = { network: 'instagram' } as const;

function readRequest(request: CapturedRequest): Move | undefined {
  const { pathname } = new URL(request.url);
  const body = jsonObject(request.body);
  const { name, variables, form } = metaCall(request);
  const field = (key: string) => scalar(body?.[key]) ?? form.get(key) ?? undefined;
  if (/\/configure(?:_sidecar|_to_clips|_to_story)?\/?$/.test(pathname)) {
    const caption = field('caption');
    return { kind: 'publish', account: ANY, parts: caption ? [caption] : [], form: 'post' };
  }
  const comments = /\/comments\/(\d+)[^/]*\/(add|delete|bulk_delete|disable_comments)(?:\/(\d+))?/.exec(
    pathname,
  );
  if (comments) {
    const [, media = '', verb, comment] = comments;
    if (verb === 'add')
      return commentOn(media, field('comment_text') ?? '', Boolean(field('replied_to_comment_id')));
    if (verb === 'disable_comments') return actOn('instagram', 'limit-replies', { media_id: media });
    const many = field('comment_ids_to_delete')?.split(',') ?? [];
    return actOn('instagram', 'delete', { comment_ids: many, comment_id: comment ?? '' });
  }
  const own = /\/(?:create|media)\/(\d+)[^/]*\/(delete|edit|edit_media|only_me)\/?$/.exec(pathname);
  if (own) {
    const target = { network: 'instagram', id: own[1] ?? '' };
    if (own[2] === 'delete') return { kind: 'delete', account: ANY, parts: [], target };
    if (own[2] === 'only_me') return { kind: 'archive', account: ANY, parts: [], target };
    const text = field('caption_text') ?? field('caption') ?? '';
    return { kind: 'edit', account: ANY, parts: [text], target };
  }
  if (/\/friendships\/(?:\d+\/block|block_many)\/?$/.test(pathname)) return actOn('instagram', 'block', {});
  if (/\/restrict_action\/restrict(?:_many)?\/?$/.test(pathname)) return actOn('instagram', 'mute', {});
  if (/(?:PostComment\w*Input|CreateComment|CommentCreate)\w*Mutation/.test(name)) {
    const media = scalar(deep(variables, ['media_id'])) ?? '';
    const answers = deep(variables, ['replied_to_comment_id', 'parent_comment_id']) !== undefined;
    return commentOn(media, wireText(deep(variables, ['comment_text'])), answers);
  }
  const kind = kindOfCall(name, variables);
  return kind && actOn('instagram', kind, variables, mediaId);
}

function commentOn(id: string, text: string, answers: boolean): Move {
  const inReplyTo = { network: 'instagram', id: mediaId(id) };
  return { kind: 'publish', account: ANY, parts: [text], form: answers ? 'reply' : 'comment', inReplyTo };
}

/** What an answer says of a new post or comment. */
function posted({ media, data, id }: Json) {
  const { pk, id: full, code } = (media ?? {}) as Json;
  const numbered = scalar(pk) ?? scalar(full) ?? idOfCode(scalar(code));
  const comment = scalar(deep(data, ['pk', 'comment_id', 'id'])) ?? scalar(id);
  return {
    postId: numbered ? mediaId(numbered) : comment,
    permalink: scalar(code) && `https://www.instagram.com/p/${code}/`,
  };
}

/** Addresses of posts: `/p/CODE/`, `/reel/CODE/`, `/brand/p/CODE/`, and of a comment on one: `/p/CODE/c/12/`. */
const CODE = /\/(?:p|reel)\/([\w-]+)/;
const COMMENT_PATH = /\/(?:p|reel)\/([\w-]+)\/c\/\d+\/(r\/)?/;
const POST_LINK = 'a[href*="/p/"],a[href*="/reel/"]';
const POST = 'article';
/** A page of one post without an article: what holds its likes. */
const BARE = ['[role=dialog]', '[role=main]', 'main']
  .map((part) => `${part}:has(a[href$="/liked_by/"]):not(:has(article))`)
  .join();

const LAYOUT: Layout = {
  id: 'instagram',
  items: POST,
  item: itemOf,
  comments: (item) => !item.matches(`${POST},${BARE}`),
  menus: '[role=menu]',
  dialogs: '[role=dialog]:not(:has(article)):not(:has([contenteditable=true])):not(:has(textarea))',
  enter: ({ editor }) => (editor.matches('textarea') ? 'plain' : 'never'),
  // Some comment deletes ask nothing more; where they do, the pass covers the second press.
  atOnce: (kind, onComment) =>
    (kind === 'delete' && onComment) || kind === 'limit-replies' || kind === 'mute' || kind === 'archive',
  row: (control) => (isMessages(control) ? null : undefined),
  post: postOf,
  replies,
  composer,
  account: (page) => {
    const mine = [...page.querySelectorAll('a[href^="/"]')].find(
      (link) =>
        isProfile(link) &&
        !link.closest('article,[role=dialog],main,[role=main]') &&
        link.querySelector('img'),
    );
    return known({ network: 'instagram', handle: mine && profileOf(mine) });
  },
};

/** Conversations and stories are answered in private. */
function isMessages(element: Element): boolean {
  return /^\/(?:direct|stories)\//.test(element.ownerDocument.location.pathname);
}

function isProfile(link: Element): boolean {
  return /^\/[\w.]+\/(?:$|\?)/.test(link.getAttribute('href') ?? '');
}

function profileOf(link: Element): string | undefined {
  return handle(link.getAttribute('href')?.split('/')[1]);
}

/**
 * The comment or post around an element. Comments have no stable mark: a row is what holds one author by name, one
 * time and a text, and is not the head of the post, whose time leads to the post.
 */
function itemOf(element: Element): HTMLElement | undefined {
  const post = element.closest<HTMLElement>(POST) ?? element.closest<HTMLElement>(BARE) ?? undefined;
  for (let node = element.parentElement; node && node !== post; node = node.parentElement) {
    if (node.matches('[role=dialog],[role=main],main,body,form')) break;
    const times = node.querySelectorAll('time');
    if (times.length > 1) break;
    const [time] = times;
    if (!time || time.closest('a[href*="/p/"]:not([href*="/c/"]),a[href*="/reel/"]:not([href*="/c/"])'))
      continue;
    const named = [...node.querySelectorAll('a[href^="/"]')].some(
      (link) => isProfile(link) && visibleText(link),
    );
    if (named && saidIn(node) !== '') return node;
  }
  return post;
}

/**
 * A comment's address names its post; that of an answer to a comment goes on with `r/` (general knowledge). Who
 * begins with the name of somebody else speaks to that person.
 */
function replies(post: Post, page: Document): Post[] {
  return [...page.querySelectorAll('a[href*="/c/"]')].flatMap((link) => {
    const [, code, answers] = COMMENT_PATH.exec(link.getAttribute('href') ?? '') ?? [];
    const item = code && !answers && idOfCode(code) === post.id ? itemOf(link) : undefined;
    const comment = item && postOf(item, page);
    const spokenTo = handle(/^@([\w.]+)/.exec(comment?.text ?? '')?.[1]);
    return comment && (spokenTo === undefined || spokenTo === post.author) ? [comment] : [];
  });
}

/** The first text that stands by itself: a caption or a comment. */
function saidIn(item: Element): string {
  const texts = [...item.querySelectorAll('span[dir=auto]')].filter(
    (one) => !one.closest('a,time,[role=button],button') && !one.querySelector('a time'),
  );
  return visibleText(texts.find((one) => visibleText(one) !== ''));
}

function composer(around: Element, opened?: Post): Composer | undefined {
  if (isMessages(around)) return undefined;
  const form = around.closest('form');
  const field = form?.querySelector<HTMLTextAreaElement>('textarea');
  if (form && field) return commentBox(form, field, opened);
  const dialog = around.closest('[role=dialog]');
  const editor = dialog?.querySelector<HTMLElement>('[contenteditable=true]');
  if (!dialog || !editor) return undefined;
  const head = headButtons(dialog, editor);
  const button = sayingButton(dialog) ?? head.find((one) => says(labelOf(one), 'confirm')) ?? head.at(-1);
  const label = labelOf(button);
  return { editor, button, form: 'post', edits: says(label, 'confirm') || means(label, 'edit') };
}

function commentBox(form: HTMLFormElement, editor: HTMLTextAreaElement, opened: Post | undefined): Composer {
  const button = [...form.querySelectorAll<HTMLElement>('[role=button],button')].find(
    (one) => !one.querySelector('svg') && labelOf(one) !== '',
  );
  // An answer is the post's own box with a name put first.
  const named = handle(/^@([\w.]+)\s/.exec(editor.value)?.[1]);
  const item = form.closest<HTMLElement>(POST) ?? form.closest<HTMLElement>(BARE);
  const about = named && opened?.author === named ? opened : item && postOf(item, form.ownerDocument);
  return { editor, button, form: named ? 'reply' : 'comment', inReplyTo: about ?? undefined };
}

/** The words in the head of the dialog: above the picture and the text. Arrows and icons have no words. */
function headButtons(dialog: Element, editor: Element): HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('[role=button],button')].filter(
    (one) =>
      !one.querySelector('svg') &&
      visibleText(one) !== '' &&
      one.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

const LIKES =
  /^\d[\d.,\s\u00a0\u202f]*\S*\s*(?:likes?|me gusta|curtidas?|gostos?|j[’']aime|mi piace)|^(?:gefällt|piace a)\s+\d/i;

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const comment = !item.matches(`${POST},${BARE}`);
  const time = item.querySelector('time');
  const link = comment
    ? item.querySelector('a[href*="/c/"]')
    : (time?.closest(POST_LINK) ?? item.querySelector(POST_LINK));
  const href = link?.getAttribute('href') ?? (comment ? null : page.location.pathname);
  const count = (selector: string) => parseCount(visibleText(item.querySelector(selector)), lang);
  const by = [...item.querySelectorAll('a[href^="/"]')].find((one) => isProfile(one) && visibleText(one));
  // "Liked by fan2024 and others" has no number: likes are hidden.
  const liked = [...item.querySelectorAll(comment ? 'span,[role=button],button' : 'a[href$="/liked_by/"]')]
    .map(visibleText)
    .find((text) => LIKES.test(text));
  const likes = liked ? parseCount(liked, lang) : undefined;
  const place = href && CODE.exec(href);
  return known({
    network: 'instagram',
    id: comment ? /\/c\/(\d+)/.exec(href ?? '')?.[1] : place ? idOfCode(place[1]) : undefined,
    permalink: place ? new URL(href, page.location.href).href : undefined,
    author: by && profileOf(by),
    text: (comment ? saidIn(item) : captionOf(item, by)) || undefined,
    postedAt: timeOf(time?.getAttribute('datetime')),
    engagement: engagementOf({ likes, replies: comment ? undefined : count('a[href$="/comments/"]') }),
  });
}

/** The caption follows a second mention of the author; alternative texts of pictures are no text of the brand's. */
function captionOf(item: Element, by: Element | undefined): string {
  const href = by?.getAttribute('href');
  const beside = [...item.querySelectorAll('a[href^="/"]')]
    .filter((one) => one.getAttribute('href') === href && visibleText(one) !== '')
    .map((one) => one.parentElement?.querySelector(':scope > span[dir=auto]'))
    .find((one) => one && visibleText(one) !== '');
  return beside ? visibleText(beside) : saidIn(item);
}
