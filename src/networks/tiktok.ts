import { parseCount } from '../moves/counts.ts';
import type { Engagement, Move, MoveKind, Outcome, Post } from '../moves/move.ts';
import { fingerprint, handle } from '../moves/text.ts';
import { known, labelOf, visibleText } from './dom.ts';
import { deep, jsonObject, scalar } from './json.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';
import { says } from './words.ts';

/**
 * TikTok on the web, and TikTok Studio. Attributes from public tools of 2025 and 2026; most calls are general
 * knowledge, unverified on the live site.
 */
export const watch =
  /^(?:POST|PUT|DELETE) https:\/\/(?:[\w-]+\.)*tiktok\.com\/(?:api\/(?:comment\/(?:publish|delete)|aweme\/delete|privacy\/item\/update|user\/block|v1\/item\/create)|tiktok\/(?:web\/project\/post|(?:v1\/)?creator\/item\/delete|creator\/manage\/item_(?:delete|visibility)))/;

export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  intents: {},
  requests: { read: readRequest, outcome },
  screens: (page) =>
    new MenuScreens(page, /^\/(?:tiktokstudio|upload)/.test(page.location.pathname) ? studio() : WEB),
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

/** Every answer is HTTP 200; its `status_code` tells, for a new video the one of its own part too. */
function outcome(_request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  const [single] = Array.isArray(body?.single_post_resp_list) ? body.single_post_resp_list : [];
  const codes = [body?.status_code ?? body?.statusCode, single?.status_code].filter(
    (code) => code !== undefined,
  );
  const reason = scalar(body?.status_msg) ?? scalar(body?.statusMsg) ?? scalar(single?.status_msg);
  if (response.status >= 400 || codes.some((code) => Number(code) !== 0))
    return { state: 'failed', ...known({ reason }) };
  if (codes.length === 0) return { state: 'unknown' };
  return {
    state: 'confirmed',
    ...known({ postId: scalar(deep(body?.comment, ['cid'])) ?? scalar(single?.item_id) }),
  };
}

const COMMENT =
  '[class*=DivCommentObjectWrapper],[class*=DivCommentItemWrapper],[class*=DivCommentContentContainer]';
/** What a comment says, and who, stands for an id: screens show none. */
const SAID = 'said:';
const ROW = '[data-tt=components_RowLayout_FlexRow],[data-tt=components_ItemRow_FlexRow]';
const VIDEO = '#main-content-video_detail,[data-e2e=recommend-list-item-container]';
const PRIVACY = '[data-tt=components_PrivacyCell_TUXButton]';

const WEB: Layout = {
  id: 'tiktok',
  items: `${COMMENT},${VIDEO}`,
  comments: COMMENT,
  controls:
    '[data-e2e=comment-post],[data-e2e=comment-more-icon],[data-e2e=comment-reply-1],[data-e2e=comment-reply-2],[data-e2e=comment-delete],[data-e2e=video-setting],[data-e2e=video-delete],[data-e2e=user-more]',
  menus: '[role=menu],.TUXPopover-popover,ul:has([data-e2e=video-delete]),ul:has([data-e2e=comment-delete])',
  dialogs: '[role=dialog],[data-e2e=video-modal],[data-e2e=comment-modal]',
  confirm: '[data-e2e=video-modal-delete],[data-e2e=comment-modal-delete]',
  enter: ({ form }) => (form === 'post' ? 'never' : 'plain'),
  row: (control) => {
    if (control.closest('[data-e2e=video-delete],[data-e2e=comment-delete]')) return 'delete';
    return settingsOf(control);
  },
  // Only others' comments are said to be asked about; where one is, the pass covers the second press.
  atOnce: (kind, onComment) =>
    kind === 'archive' || kind === 'limit-replies' || (kind === 'delete' && onComment),
  post: postOf,
  replies,
  composer: commentBox,
  account: owner,
};

/**
 * Studio acts on trusted presses only, so after "go ahead" the person presses again. Its menus say what they do in
 * words alone; who may watch is a list of choices, and the first of them is everyone.
 */
function studio(): Layout {
  let choosing = false;
  return {
    ...WEB,
    items: ROW,
    comments: '[data-tt*=omment]',
    replay: 'by-hand',
    enter: () => 'never',
    row: (control) => {
      const list = control.closest('[role=menu],[role=listbox],.TUXPopover-popover');
      if (!list) {
        choosing = control.matches(PRIVACY);
        return undefined;
      }
      if (!choosing) return undefined;
      const choices = [...list.querySelectorAll('[role=menuitem],[role=menuitemradio],[role=option],button')];
      return choices.indexOf(control) > 0 ? 'archive' : null;
    },
    menus: `${WEB.menus},[role=listbox]`,
    composer: caption,
  };
}

/** A video's settings, when they are confirmed: who may watch it, the first choice being everyone, and comments. */
function settingsOf(control: HTMLElement): MoveKind | undefined {
  const dialog = control.closest('[role=dialog]');
  const allows = dialog?.querySelector('[role=switch],input[type=checkbox]');
  if (!dialog || !allows || !says(labelOf(control), 'confirm')) return undefined;
  const everyone = dialog.querySelector('[role=radio],input[type=radio]');
  if (everyone && !everyone.matches('[aria-checked=true],:checked')) return 'archive';
  return allows.matches('[aria-checked=true],:checked') ? undefined : 'limit-replies';
}

function owner(page: Document) {
  const link = page.querySelector(
    '[data-e2e=nav-profile] a[href*="/@"],a[data-e2e=nav-profile],[data-e2e=profile-icon] a[href*="/@"]',
  );
  const here = link ?? page.querySelector('[data-tt=components_PostInfoCell_a]');
  return known({
    network: 'tiktok',
    handle: handle(/\/(@[^/?]+)/.exec(here?.getAttribute('href') ?? '')?.[1]),
  });
}

function commentBox(around: Element, opened?: Post): Composer | undefined {
  const footer =
    around.closest('[class*=DivCommentFooter]') ??
    around.closest('[data-e2e=comment-input],[data-e2e=comment-post]')?.parentElement;
  const page = around.ownerDocument;
  const editor = footer?.querySelector<HTMLElement>('[contenteditable=true]');
  if (!footer || !editor) return undefined;
  const own = footer.closest(COMMENT);
  const video = footer.closest(VIDEO) ?? page.querySelector(VIDEO);
  const answered = own ? postOf(own, page) : answeredIn(footer, editor, page, opened);
  const button =
    footer.querySelector<HTMLElement>('[data-e2e=comment-post],[class*=DivPostButton]') ?? undefined;
  return {
    editor,
    button,
    form: answered ? 'reply' : 'comment',
    inReplyTo: answered ?? (video ? postOf(video, page) : undefined),
  };
}

/** Answers are written in the box at the foot, which then names whom they answer: the comment last acted on. */
function answeredIn(footer: Element, editor: Element, page: Document, opened?: Post): Post | undefined {
  if (!opened?.author || !opened.id?.startsWith(SAID)) return undefined;
  const link = [...page.querySelectorAll('[data-e2e^=comment-username]')].find(
    (one) => authorOf(one) === opened.author,
  );
  const names = [opened.author, visibleText(link)].filter((name) => name !== '');
  const around = visibleText(footer).replace(visibleText(editor), ' ').toLowerCase();
  return names.some((name) => around.includes(name.toLowerCase())) ? opened : undefined;
}

/** The caption of a video on its way. */
function caption(around: Element): Composer | undefined {
  const page = around.ownerDocument;
  if (!/^\/(?:tiktokstudio\/)?upload/.test(page.location.pathname)) return undefined;
  const editor = page.querySelector<HTMLElement>(
    '[data-e2e=caption_container] [contenteditable=true],[contenteditable=true][role=combobox]',
  );
  const button = page.querySelector<HTMLElement>('[data-e2e=post_video_button]') ?? sayingButton(page);
  if (!editor) return undefined;
  return { editor, button, form: 'post', scheduled: says(labelOf(button), 'schedule') };
}

function authorOf(link: Element | null): string | undefined {
  return handle(/\/(@[^/?]+)/.exec(link?.getAttribute('href') ?? '')?.[1]);
}

/** Below the video that the page is about, those of the first level. */
function replies(post: Post, page: Document): Post[] {
  const here = idInPath(page.location.pathname);
  if (here === undefined || here !== post.id) return [];
  return [...page.querySelectorAll('[data-e2e=comment-level-1]')].flatMap((said) => {
    const item = said.closest(COMMENT);
    return item ? [postOf(item, page)] : [];
  });
}

function idInPath(path: string): string | undefined {
  return /\/(?:video|photo)\/(\d+)/.exec(path)?.[1];
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const show = (selector: string) => visibleText(item.querySelector(selector)) || undefined;
  const count = (label: string | undefined) => (label ? parseCount(label, lang) : undefined);
  if (item.matches(COMMENT)) {
    const author = authorOf(item.querySelector('[data-e2e^=comment-username]'));
    const text = show('[data-e2e^=comment-level]');
    return known({
      network: 'tiktok',
      id: author && text ? `${SAID}${fingerprint(`${author} ${text}`)}` : undefined,
      author,
      text,
      engagement: engagementOf({ likes: count(show('[data-e2e=comment-like-count]')) }),
    });
  }
  const link =
    item.querySelector('[data-tt=components_PostInfoCell_a]')?.getAttribute('href') ?? page.location.pathname;
  const id = idInPath(link);
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
    engagement: {
      ...engagementOf({
        likes: count(likes ?? show('[data-e2e=like-count],[data-e2e=browse-like-count]')),
        replies: count(replies ?? show('[data-e2e=comment-count],[data-e2e=browse-comment-count]')),
        reposts: count(show('[data-e2e=share-count]')),
        views: count(views),
      }),
      ...fullNumbers(page, id),
    },
  });
}

/** The numbers in full, which are written into the page for the video that it was opened on, and for no other. */
function fullNumbers(page: Document, id: string | undefined): Engagement {
  const written = page.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent;
  if (!id || !written?.includes(`"${id}"`)) return {};
  const { itemStruct } = (deep(jsonObject(written), ['itemInfo']) ?? {}) as {
    itemStruct?: Record<string, unknown>;
  };
  if (itemStruct?.id !== id) return {};
  const stats = (itemStruct.stats ?? {}) as Record<string, unknown>;
  const exact = (value: unknown) =>
    typeof value === 'number' && value >= 0 ? { value, exact: true } : undefined;
  return engagementOf({
    likes: exact(stats.diggCount),
    replies: exact(stats.commentCount),
    reposts: exact(stats.shareCount),
    views: exact(stats.playCount),
  });
}
