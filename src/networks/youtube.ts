import { parseCount } from '../moves/counts.ts';
import type { Account, Move, MoveKind, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { closestAcross, findDeep, known, labelOf, visibleText } from './dom.ts';
import { deep, type Json, jsonObject, scalar } from './json.ts';
import { type Composer, engagementOf, type Layout, MenuScreens } from './menus.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';
import { says } from './words.ts';

/**
 * YouTube's watch and community pages, and Studio. Comments and the removal of several at once from public extensions,
 * calls from public clients; much of Studio is unverified on the live site.
 */
export const watch =
  /^POST https:\/\/(?:www|m|studio)\.youtube\.com\/youtubei\/v1\/(?:comment\/(?:create_comment|update_comment|perform_comment_action)|backstage\/(?:create|delete)_post|video_manager\/metadata_update|video\/delete|creator\/enqueue_creator_bulk_action)/;

export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  intents: {},
  requests: { read: readRequest, outcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ANY = { network: 'youtube' } as const;

function readRequest(request: CapturedRequest): Move | undefined {
  const body = jsonObject(request.body);
  const call = /\/youtubei\/v1\/([\w/]+)/.exec(request.url)?.[1] ?? '';
  if (!body) return undefined;
  const parts = [scalar(body.commentText) ?? ''];
  switch (call) {
    case 'comment/create_comment':
      return { kind: 'publish', account: ANY, parts, form: 'comment' };
    case 'comment/create_comment_reply':
      return { kind: 'publish', account: ANY, parts, form: 'reply' };
    case 'comment/update_comment':
    case 'comment/update_comment_reply':
      return { kind: 'edit', account: ANY, parts };
    case 'comment/perform_comment_action':
      return readActions(body.actions);
    case 'backstage/create_post':
      return { kind: 'publish', account: ANY, parts, form: 'post' };
    case 'backstage/delete_post':
    case 'video/delete':
      return act('delete', scalar(deep(body, ['videoId', 'encryptedVideoId', 'postId'])));
    case 'creator/enqueue_creator_bulk_action':
      return readBulk(body);
    case 'video_manager/metadata_update':
      return readVideo(body);
  }
  return undefined;
}

function act(kind: MoveKind, id?: string, batch?: number): Move {
  const target = known({ network: 'youtube', id });
  return { kind, account: ANY, parts: [], ...(batch === undefined ? { target } : { batch }) };
}

/** Likes and deletes share one call; what each action is stands first in a message of its own: 6 deletes. */
function readActions(actions: unknown): Move | undefined {
  const deletes = (Array.isArray(actions) ? actions : [])
    .map(decode)
    .filter((bytes) => bytes.startsWith('\x08\x06'));
  if (deletes.length > 1) return act('delete', undefined, deletes.length);
  // Comments, answers to them (after a dot), and community posts.
  return deletes[0] === undefined
    ? undefined
    : act('delete', /Ug[\w-]{20,}(?:\.[\w-]+)?/.exec(deletes[0])?.[0]);
}

function decode(action: unknown): string {
  try {
    return atob(decodeURIComponent(String(action)).replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}

/** Several videos at once. The context of every call of Studio speaks of deleting, so it is left out. */
function readBulk({ context: _, ...body }: Json): Move | undefined {
  const named = deep(body, ['videoIds']);
  const ids = Array.isArray(named) ? named : deep(named, ['videoIds']);
  const several = Array.isArray(ids) ? ids.length : undefined;
  const id = Array.isArray(ids) && ids.length === 1 ? scalar(ids[0]) : undefined;
  const batch = id === undefined ? several : undefined;
  if (/PRIVATE|UNLISTED/.test(scalar(deep(body, ['privacy', 'newPrivacy'])) ?? ''))
    return act('archive', id, batch);
  return /"\w*delet\w*":/i.test(JSON.stringify(body)) ? act('delete', id, batch) : undefined;
}

/**
 * What a video's details say: one that leaves its draft, or a date for it, is published; one made private or unlisted
 * is taken back; comments are switched off; else its title and description are its text.
 */
function readVideo(body: Json): Move | undefined {
  const id = scalar(body.encryptedVideoId);
  const privacy = deep(body.privacyState, ['newPrivacy']);
  const parts = [deep(body.title, ['newTitle']), deep(body.description, ['newDescription'])]
    .map(scalar)
    .filter((part) => part !== undefined);
  const at = Number(deep(body.scheduledPublishing, ['timeSec']));
  if (at > 0) return { kind: 'publish', account: ANY, parts, form: 'post', scheduledFor: at * 1000 };
  if (privacy === 'PUBLIC') return { kind: 'publish', account: ANY, parts, form: 'post' };
  if (body.draftState) return undefined;
  if (privacy === 'PRIVATE' || privacy === 'UNLISTED') return act('archive', id);
  const { newAllowComments, newAllowCommentsMode } = (body.commentOptions ?? {}) as Json;
  if (newAllowComments === false || newAllowCommentsMode === 'APPROVED_COMMENTS')
    return act('limit-replies', id);
  return parts.length > 0 ? { ...act('edit', id), parts } : undefined;
}

function outcome(request: CapturedRequest, response: CapturedResponse): Outcome {
  const text = response.body ?? '';
  const body = jsonObject(text);
  const reason = scalar(deep(body?.error, ['message']));
  if (response.status >= 400 || body?.error || /"STATUS_FAILED"|"UPDATE_(?:ERROR|FAILURE)/.test(text))
    return { state: 'failed', ...known({ reason }) };
  if (!body || response.status < 200 || response.status >= 300) return { state: 'unknown' };
  if (!/"STATUS_SUCCEEDED"|"UPDATE_SUCCESS"/.test(text)) {
    // Newer answers to a comment carry no status but the comment itself.
    if (!/create_|update_comment/.test(request.url) || !body.actions) return { state: 'unknown' };
  }
  const id = /"(?:commentId|postId)":"(Ug[\w.-]+)"/.exec(text)?.[1];
  return { state: 'confirmed', ...known({ postId: id }) };
}

const COMMENT = 'ytd-comment-view-model,ytd-comment-renderer,ytcp-comment';
const POST = 'ytd-backstage-post-renderer,ytd-post-renderer';
const VIDEO = 'ytcp-video-row';
const EDITOR =
  '#contenteditable-root[contenteditable=true],textarea#textarea,#contenteditable-textarea[contenteditable=true]';
const UPLOAD = 'ytcp-uploads-dialog';
const VISIBILITY = 'ytcp-video-visibility-edit-popup';
const SEVERAL = '#remove-batch-button';

const LAYOUT: Layout = {
  id: 'youtube',
  items: `${COMMENT},${POST},${VIDEO}`,
  comments: COMMENT,
  controls:
    'tp-yt-paper-item,ytd-menu-service-item-renderer,ytd-menu-navigation-item-renderer,ytcp-button,ytcp-icon-button,ytcp-comment-button',
  menus: `ytd-menu-popup-renderer,ytcp-text-menu,tp-yt-paper-listbox,[role=menu],${VISIBILITY}`,
  dialogs: 'tp-yt-paper-dialog,yt-confirm-dialog-renderer,ytcp-confirmation-dialog,ytcp-video-delete-dialog',
  confirm: '#confirm-button,#delete-confirm-button',
  enter: ({ form }) => (form === 'post' ? 'never' : 'command'),
  row,
  batch: severalIn,
  // One comment may go at once or after a question, which is not known; several are always asked about.
  atOnce: (kind, _onComment, control) =>
    (kind === 'remove' && !control.closest(SEVERAL)) || control.closest(VISIBILITY) !== null,
  post: postOf,
  replies,
  composer,
  account: channel,
};

/**
 * The one popup serves every menu of the page, so what it is about was told by the button that opened it. In menus of
 * own comments and posts a row that leads to a question deletes; the words of others' rows have to be read.
 */
function row(control: HTMLElement, item: Element | undefined): MoveKind | null | undefined {
  if (control.closest(SEVERAL)) return 'remove';
  const popup = control.closest(VISIBILITY);
  if (popup) {
    const chosen = popup.querySelector('tp-yt-paper-radio-button:is([aria-checked=true],[checked])');
    const hides = /^(?:PRIVATE|UNLISTED)$/.test(chosen?.getAttribute('name') ?? '');
    return hides && control.closest('#save-button') ? 'archive' : null;
  }
  if (item?.matches(COMMENT) && says(labelOf(control), 'remove')) return 'remove';
  if (!control.closest('ytd-popup-container')) return undefined;
  if (!item) return null;
  if (!control.closest('ytd-menu-navigation-item-renderer')) return undefined;
  return says(labelOf(control), 'edit') ? null : 'delete';
}

/** Several are removed after one question that names no number: the bar says how many, and the rows are ticked. */
function severalIn(control: HTMLElement, page: Document): number | undefined {
  const button = control.closest(SEVERAL);
  if (!button) return undefined;
  const ticked = page.querySelectorAll(
    'ytcp-comment-thread :is([role=checkbox][aria-checked=true],input[type=checkbox]:checked)',
  ).length;
  const bar = button.closest('ytcp-comment-batch-action-bar,#batch-action-bar');
  const said = parseCount(visibleText(bar), page.documentElement.lang)?.value ?? 0;
  return Math.max(ticked, said) || undefined;
}

/** Studio names the channel; elsewhere only the account menu does, once it was opened. */
function channel(page: Document): Account {
  const shown = page.querySelector(
    'ytd-active-account-header-renderer #channel-handle,ytcp-navigation-drawer .entity-name',
  );
  return known({ network: 'youtube', handle: handle(visibleText(shown)) });
}

function composer(around: Element): Composer | undefined {
  const upload = closestAcross(around, UPLOAD);
  if (upload) return uploadIn(upload);
  const box = closestAcross(around, 'ytd-commentbox,ytcp-commentbox');
  const editor = box && findDeep(box, EDITOR);
  if (!box || !editor) return undefined;
  const button = pressable(findDeep(box, '#submit-button'));
  const own = closestAcross(box, COMMENT);
  const answers =
    closestAcross(box, 'ytd-comment-reply-dialog-renderer') !== undefined || box.matches('ytcp-commentbox');
  const thread = closestAcross(box, 'ytd-comment-thread-renderer,ytcp-comment-thread');
  const item = own ?? thread?.querySelector(COMMENT);
  const post = box.hasAttribute('is-backstage-post') || box.closest('ytd-backstage-post-dialog-renderer');
  return {
    editor,
    button,
    form: post ? 'post' : answers ? 'reply' : 'comment',
    edits: says(labelOf(button), 'edit') || (own !== undefined && !answers),
    inReplyTo: item && answers ? postOf(item, box.ownerDocument) : undefined,
  };
}

/** A video on its way: title and description, unless it stays private. */
function uploadIn(dialog: Element): Composer | undefined {
  const [title, description] = ['#title-textarea #textbox', '#description-textarea #textbox'].map((box) =>
    findDeep(dialog, box),
  );
  const chosen = dialog.querySelector('tp-yt-paper-radio-button:is([aria-checked=true],[checked])');
  const name = chosen?.getAttribute('name') ?? '';
  if (!title || name === 'PRIVATE') return undefined;
  return {
    editor: title,
    ...known({ more: description && [description] }),
    button: pressable(findDeep(dialog, '#done-button')),
    form: 'post',
    copies: true,
    scheduled: /SCHEDULE/.test(name),
  };
}

/** Buttons are wrapped several times; some hold none of HTML's. */
function pressable(wrapper: HTMLElement | undefined): HTMLElement | undefined {
  return wrapper?.matches('button') ? wrapper : (wrapper?.querySelector<HTMLElement>('button') ?? wrapper);
}

/**
 * The address of a comment names its video or post, and the comment; an answer to a comment is named by that comment,
 * a dot, and its own.
 */
function replies(post: Post, page: Document): Post[] {
  return [...page.querySelectorAll(COMMENT)].flatMap((item) => {
    const href = item.querySelector('a[href*="lc="]')?.getAttribute('href');
    if (!href || post.id === undefined) return [];
    const { pathname, searchParams } = new URL(href, page.location.href);
    const [comment, answer] = (searchParams.get('lc') ?? '').split('.');
    const about = answer ? comment : (searchParams.get('v') ?? /^\/post\/([^/]+)/.exec(pathname)?.[1]);
    return about === post.id ? [postOf(item, page)] : [];
  });
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const count = (element: Element | null, label = visibleText(element)) =>
    element ? parseCount(label, lang) : undefined;
  const link = item.querySelector(
    '#published-time-text a,a[href*="lc="],a[href^="/post/"],a#video-title,a[href^="/video/"]',
  );
  const href = link?.getAttribute('href') ?? undefined;
  const like = item.querySelector('#like-button button[aria-label],#like-button[aria-label]');
  const thread = item.closest('ytd-comment-thread-renderer,ytcp-comment-thread');
  const first = thread?.querySelector(COMMENT) === item;
  const video = item.matches(VIDEO);
  const replies = video
    ? item.querySelector('.tablecell-comments')
    : item.matches(POST)
      ? item.querySelector('#reply-button-end')
      : first
        ? (thread?.querySelector('#more-replies') ?? null)
        : null;
  return known({
    network: 'youtube',
    id: /(?:[?&]lc=|\/post\/|\/video\/|[?&]v=)([^&/?]+)(?!.*[?&]lc=)/.exec(href ?? '')?.[1],
    permalink: href ? new URL(href, page.location.href).href : undefined,
    author: handle(visibleText(item.querySelector('#author-text,#author-name'))),
    text: visibleText(item.querySelector('#content-text,#video-title')) || undefined,
    engagement: engagementOf({
      // The label is exact ("along with 1,234 other people"), what is shown is cut short.
      likes:
        count(like, labelOf(like)) ??
        count(item.querySelector(video ? '.tablecell-likes' : '#vote-count-middle')),
      replies: count(replies),
      views: video ? count(item.querySelector('.tablecell-views')) : undefined,
    }),
  });
}
