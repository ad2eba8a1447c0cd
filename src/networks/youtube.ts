import { parseCount } from '../moves/counts.ts';
import type { Move, MoveKind, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { closestAcross, findDeep, jsonObject, known, labelOf, visibleText } from './dom.ts';
import { type Composer, engagementOf, type Layout, MenuScreens } from './menus.ts';
import { deep, scalar } from './meta.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';

/**
 * YouTube's watch and channel pages, and Studio. Comment parts from several public extensions, calls from a public
 * client; most of Studio's are unverified on the live site.
 */
export const watch =
  /^POST https:\/\/(?:www|m|studio)\.youtube\.com\/youtubei\/v1\/(?:comment\/(?:create_comment|update_comment|perform_comment_action)|backstage\/(?:create|delete)_post|video_manager\/metadata_update|video\/delete|creator\/enqueue_creator_bulk_action)/;

export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  textLimit: 10000,
  intents: {},
  requests: { read: readRequest, outcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ANY = { network: 'youtube' } as const;

function readRequest(request: CapturedRequest): Move | undefined {
  const body = jsonObject(request.body);
  const call = /\/youtubei\/v1\/([\w/]+)/.exec(request.url)?.[1] ?? '';
  const parts = [scalar(body?.commentText) ?? ''];
  switch (call) {
    case 'comment/create_comment':
      return { kind: 'publish', account: ANY, parts, form: 'comment' };
    case 'comment/create_comment_reply':
      return { kind: 'publish', account: ANY, parts, form: 'reply' };
    case 'comment/update_comment':
    case 'comment/update_comment_reply':
      return { kind: 'edit', account: ANY, parts };
    case 'comment/perform_comment_action':
      return readActions(body?.actions);
    case 'backstage/create_post':
      return {
        kind: 'publish',
        account: ANY,
        parts: [scalar(deep(body, ['commentText', 'text'])) ?? ''],
        form: 'post',
      };
    case 'backstage/delete_post':
    case 'video/delete':
      return act('delete', scalar(deep(body, ['videoId', 'encryptedVideoId', 'postId'])));
    case 'creator/enqueue_creator_bulk_action':
      return /delete/i.test(request.body ?? '') ? act('delete') : undefined;
    case 'video_manager/metadata_update':
      return body && readVideo(body);
  }
  return undefined;
}

function act(kind: MoveKind, id?: string): Move {
  return { kind, account: ANY, parts: [], target: known({ network: 'youtube', id }) };
}

/** Likes and deletes share one call; what each action is stands first in a message of its own: 6 deletes. */
function readActions(actions: unknown): Move | undefined {
  const deletes = (Array.isArray(actions) ? actions : [])
    .map(decode)
    .filter((bytes) => bytes.startsWith('\x08\x06'));
  if (deletes.length === 0) return undefined;
  const move = act('delete', /Ug[\w-]{20,}/.exec(deletes[0] ?? '')?.[0]);
  return deletes.length > 1 ? { ...move, batch: deletes.length } : move;
}

function decode(action: unknown): string {
  try {
    return atob(decodeURIComponent(String(action)).replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}

/** Making a video private takes it back; its title and description are its text. */
function readVideo(body: Record<string, unknown>): Move | undefined {
  const id = scalar(body.encryptedVideoId);
  const privacy = deep(body.privacyState, ['newPrivacy']);
  if (privacy === 'PRIVATE' || privacy === 'UNLISTED') return act('archive', id);
  const parts = [deep(body.title, ['newTitle']), deep(body.description, ['newDescription'])]
    .map(scalar)
    .filter((part) => part !== undefined);
  if (privacy === 'PUBLIC') return { kind: 'publish', account: ANY, parts, form: 'post' };
  return parts.length > 0 ? { ...act('edit', id), parts } : undefined;
}

function outcome(request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  const reason = scalar(deep(body?.error, ['message']));
  if (
    response.status >= 400 ||
    body?.error ||
    /"STATUS_FAILED"|"UPDATE_(?:ERROR|FAILURE)/.test(response.body ?? '')
  ) {
    return { state: 'failed', ...known({ reason }) };
  }
  if (!body || response.status < 200 || response.status >= 300) return { state: 'unknown' };
  if (!/"STATUS_SUCCEEDED"|"UPDATE_SUCCESS"/.test(response.body ?? '')) {
    // Newer answers to a comment carry no status but the comment itself.
    if (!/create_|update_comment/.test(request.url) || !body.actions) return { state: 'unknown' };
  }
  const id = /"commentId":"(Ug[\w.-]+)"/.exec(response.body ?? '')?.[1];
  return { state: 'confirmed', ...known({ postId: id }) };
}

const COMMENT = 'ytd-comment-view-model,ytd-comment-renderer,ytcp-comment';
const EDITOR =
  '#contenteditable-root[contenteditable=true],textarea#textarea,#contenteditable-textarea[contenteditable=true]';

const LAYOUT: Layout = {
  id: 'youtube',
  items: `${COMMENT},ytd-backstage-post-renderer,ytcp-video-row`,
  comments: COMMENT,
  controls:
    'tp-yt-paper-item,ytd-menu-service-item-renderer,ytd-menu-navigation-item-renderer,ytcp-button,ytcp-icon-button',
  menus: 'ytd-menu-popup-renderer,tp-yt-paper-listbox,[role=menu]',
  dialogs: 'tp-yt-paper-dialog,yt-confirm-dialog-renderer,ytcp-confirmation-dialog,ytcp-video-delete-dialog',
  confirm: '#confirm-button,#delete-confirm-button',
  enter: () => 'command',
  // Deleting several asks in a dialog that names no number, so the rows are counted at the bar.
  row: (control) => (control.closest('#remove-batch-button') ? 'remove' : undefined),
  batch: (control, page) => {
    if (!control.closest('#remove-batch-button')) return undefined;
    const ticked = page.querySelectorAll(
      'ytcp-comment-thread :is([role=checkbox][aria-checked=true],input[type=checkbox]:checked)',
    );
    return ticked.length || undefined;
  },
  // Whether removing another's comment asks is not known; where it does, the pass covers the second press.
  atOnce: (kind) => kind === 'remove',
  post: postOf,
  composer,
  account: (page) => {
    const shown = page.querySelector('ytd-active-account-header-renderer #channel-handle');
    return known({ network: 'youtube', handle: handle(visibleText(shown)) });
  },
};

function composer(around: Element): Composer | undefined {
  const box = closestAcross(around, 'ytd-commentbox,ytcp-commentbox');
  const editor = box && findDeep(box, EDITOR);
  if (!box || !editor) return undefined;
  const submit = findDeep(box, '#submit-button');
  const button = submit?.matches('button')
    ? submit
    : (submit?.querySelector<HTMLElement>('button') ?? submit);
  const own = box.closest(COMMENT);
  const thread = box.closest('ytd-comment-thread-renderer,ytcp-comment-thread');
  const item = own ?? thread?.querySelector(COMMENT);
  const replies = box.closest('ytd-comment-reply-dialog-renderer') !== null || box.matches('ytcp-commentbox');
  const post = box.hasAttribute('is-backstage-post') || box.closest('ytd-backstage-post-dialog-renderer');
  const edits = /^(?:save|guardar|salvar|enregistrer|speichern|salva)$/i.test(labelOf(button));
  return {
    editor,
    button,
    form: post ? 'post' : replies ? 'reply' : 'comment',
    edits,
    inReplyTo: item && replies ? postOf(item, box.ownerDocument) : undefined,
  };
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const count = (element: Element | null, label = visibleText(element)) =>
    element ? parseCount(label, lang) : undefined;
  const link = item.querySelector('#published-time-text a,a[href*="lc="],a[href^="/post/"]');
  const href = link?.getAttribute('href');
  const like = item.querySelector('#like-button button[aria-label],#like-button[aria-label]');
  const thread = item.closest('ytd-comment-thread-renderer,ytcp-comment-thread');
  const first = thread?.querySelector(COMMENT) === item;
  const video = item.matches('ytcp-video-row');
  return known({
    network: 'youtube',
    id: /[?&]lc=([^&]+)/.exec(href ?? '')?.[1] ?? /\/post\/([^/?]+)/.exec(href ?? '')?.[1],
    permalink: href ? new URL(href, page.location.href).href : undefined,
    author: handle(visibleText(item.querySelector('#author-text,#author-name'))),
    text: visibleText(item.querySelector('#content-text,#video-title')) || undefined,
    engagement: engagementOf({
      // The label is exact ("along with 1,234 other people"), what is shown is cut short.
      likes:
        count(like, labelOf(like)) ??
        count(item.querySelector(video ? '.tablecell-likes' : '#vote-count-middle')),
      replies: video
        ? count(item.querySelector('.tablecell-comments'))
        : first
          ? count(thread?.querySelector('#more-replies') ?? null)
          : undefined,
      views: video ? count(item.querySelector('.tablecell-views')) : undefined,
    }),
  });
}
