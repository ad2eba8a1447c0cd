import { parseCount } from '../moves/counts.ts';
import type { Move, MoveKind, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { jsonObject, known, visibleText } from './dom.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import { deep, scalar } from './meta.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';

/**
 * TikTok on the web, and TikTok Studio. Attributes from public tools of 2025 and 2026; most calls are general
 * knowledge, unverified on the live site.
 */
export const watch =
  /^(?:POST|PUT|DELETE) https:\/\/(?:[\w-]+\.)*tiktok\.com\/(?:api\/(?:comment\/(?:publish|delete)|aweme\/delete|privacy\/item\/update|user\/block|v1\/item\/create)|tiktok\/(?:web\/project\/post|v1\/creator\/item\/delete|creator\/manage\/item_(?:delete|visibility)))/;

export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  textLimit: 4000,
  intents: {},
  requests: { read: readRequest, outcome },
  screens: (page) =>
    new MenuScreens(
      page,
      // Studio acts on trusted presses only, so the person presses again.
      page.location.pathname.startsWith('/tiktokstudio') ? { ...LAYOUT, replay: 'by-hand' } : LAYOUT,
    ),
};

const ANY = { network: 'tiktok' } as const;

function readRequest(request: CapturedRequest): Move | undefined {
  const { pathname, searchParams } = new URL(request.url);
  const body = jsonObject(request.body);
  const form = new URLSearchParams(body ? '' : (request.body ?? ''));
  const field = (...keys: string[]) =>
    scalar(deep(body, keys)) ??
    keys.map((key) => form.get(key) ?? searchParams.get(key)).find(Boolean) ??
    undefined;
  const act = (kind: MoveKind, id?: string): Move => ({
    kind,
    account: ANY,
    parts: [],
    target: known({ network: 'tiktok', id }),
  });
  const id = field('aweme_id', 'item_id', 'itemId');
  if (/\/comment\/publish/.test(pathname)) {
    const answered = field('reply_id');
    const reply = answered !== undefined && answered !== '0';
    return {
      kind: 'publish',
      account: ANY,
      parts: [field('text') ?? ''],
      form: reply ? 'reply' : 'comment',
      inReplyTo: known({ network: 'tiktok', id: reply ? answered : id }),
    };
  }
  if (/\/comment\/delete/.test(pathname)) return act('delete', field('cid'));
  if (/\/user\/block/.test(pathname)) return field('block_type') === '0' ? undefined : act('block');
  if (/delete/.test(pathname)) return act('delete', id);
  if (/privacy\/item|item_visibility/.test(pathname)) {
    // 0 is everyone; friends or only oneself takes the video back.
    const visibility = field('visibility', 'visibility_type', 'type', 'private_status');
    return visibility === undefined || visibility === '0' ? undefined : act('archive', id);
  }
  const at = Number(field('schedule_time') ?? 0);
  return {
    kind: 'publish',
    account: ANY,
    parts: [field('markup_text', 'text') ?? ''],
    form: 'post',
    ...(at > 0 && { scheduledFor: at * 1000 }),
  };
}

/** Every answer is HTTP 200; its `status_code` tells. */
function outcome(_request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  const code = body?.status_code ?? body?.statusCode;
  const reason = scalar(body?.status_msg) ?? scalar(body?.statusMsg);
  if (response.status >= 400 || (code !== undefined && Number(code) !== 0))
    return { state: 'failed', ...known({ reason }) };
  if (code === undefined) return { state: 'unknown' };
  return { state: 'confirmed', ...known({ postId: scalar(deep(body?.comment, ['cid'])) }) };
}

const COMMENT = '[class*=DivCommentObjectWrapper],[class*=DivCommentItemWrapper]';
const STUDIO = '[data-tt=components_RowLayout_FlexRow],[data-tt=components_ItemRow_FlexRow]';
const VIDEO = '#main-content-video_detail,[data-e2e=recommend-list-item-container]';

const LAYOUT: Layout = {
  id: 'tiktok',
  items: `${COMMENT},${STUDIO},${VIDEO}`,
  comments: COMMENT,
  controls:
    '[data-e2e=comment-post],[data-e2e=comment-more-icon],[data-e2e=comment-delete],[data-e2e=video-setting],[data-e2e=video-delete],[data-e2e=user-more]',
  menus: '[role=menu],ul:has([data-e2e=video-delete]),ul:has([data-e2e=comment-delete])',
  dialogs: '[role=dialog],[data-e2e=video-modal]',
  confirm: '[data-e2e=video-modal-delete]',
  enter: ({ form }) => (form === 'post' ? 'never' : 'plain'),
  row: (control) =>
    control.closest('[data-e2e=video-delete],[data-e2e=comment-delete]') ? 'delete' : undefined,
  // Only others' comments are said to be asked about; where one is, the pass covers the second press.
  atOnce: (kind, onComment) => kind === 'delete' && onComment,
  post: postOf,
  composer,
  account: (page) => {
    const link = page.querySelector(
      '[data-e2e=nav-profile] a[href*="/@"],a[data-e2e=nav-profile],[data-e2e=profile-icon] a[href*="/@"]',
    );
    return known({
      network: 'tiktok',
      handle: handle(/\/(@[^/?]+)/.exec(link?.getAttribute('href') ?? '')?.[1]),
    });
  },
};

function composer(around: Element): Composer | undefined {
  const footer =
    around.closest('[class*=DivCommentFooter],[class*=DivInputAreaContainer]') ??
    around.closest('[data-e2e=comment-input]')?.parentElement;
  const page = around.ownerDocument;
  const editor = footer?.querySelector<HTMLElement>('[contenteditable=true]');
  if (footer && editor) {
    const comment = footer.closest(COMMENT);
    const item = comment ?? footer.closest(VIDEO) ?? page.querySelector(VIDEO);
    const button =
      footer.querySelector<HTMLElement>('[data-e2e=comment-post],[class*=DivPostButton]') ?? undefined;
    return {
      editor,
      button,
      form: comment ? 'reply' : 'comment',
      inReplyTo: item ? postOf(item, page) : undefined,
    };
  }
  if (!/^\/(?:tiktokstudio\/)?upload/.test(page.location.pathname)) return undefined;
  const caption = page.querySelector<HTMLElement>(
    '[data-e2e=caption_container] [contenteditable=true],[contenteditable=true][role=combobox]',
  );
  const button = page.querySelector<HTMLElement>('[data-e2e=post_video_button]') ?? sayingButton(page);
  return caption ? { editor: caption, button, form: 'post' } : undefined;
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const show = (selector: string) => visibleText(item.querySelector(selector)) || undefined;
  const count = (label: string | undefined) => (label ? parseCount(label, lang) : undefined);
  if (item.matches(COMMENT)) {
    return known({
      network: 'tiktok',
      author: handle(
        item
          .querySelector('[data-e2e^=comment-username]')
          ?.getAttribute('href')
          ?.replace(/^.*\/@/, ''),
      ),
      text: show('[data-e2e^=comment-level]'),
      engagement: engagementOf({ likes: count(show('[data-e2e=comment-like-count]')) }),
    });
  }
  const link =
    item.querySelector('[data-tt=components_PostInfoCell_a]')?.getAttribute('href') ?? page.location.pathname;
  const id = /\/(?:video|photo)\/(\d+)/.exec(link)?.[1];
  const [views, likes, replies] = [...item.querySelectorAll('[data-tt=components_ItemRow_TUXText]')].map(
    visibleText,
  );
  return known({
    network: 'tiktok',
    id,
    permalink: id ? new URL(link, page.location.href).href : undefined,
    author: handle(/\/(@[^/]+)\//.exec(link)?.[1] ?? show('[data-e2e=browse-username]')),
    text:
      show('[data-tt=components_PostInfoCell_a]') ??
      show('[data-e2e=browse-video-desc],[data-e2e=video-desc]'),
    // Ids carry the second they were made in.
    postedAt: id && /^\d{18,20}$/.test(id) ? Number(BigInt(id) >> 32n) * 1000 : undefined,
    engagement: engagementOf({
      likes: count(likes ?? show('[data-e2e=like-count],[data-e2e=browse-like-count]')),
      replies: count(replies ?? show('[data-e2e=comment-count],[data-e2e=browse-comment-count]')),
      reposts: count(show('[data-e2e=share-count]')),
      views: count(views),
    }),
  });
}
