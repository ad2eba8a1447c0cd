import { parseCount } from '../moves/counts.ts';
import type { Move, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { jsonObject, known, labelOf, timeOf, visibleText } from './dom.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import { actOn, deep, kindOfName, metaCall, metaOutcome, scalar, wireText } from './meta.ts';
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
  textLimit: 2200,
  intents: {},
  requests: { read: readRequest, outcome: metaOutcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ANY = { network: 'instagram' } as const;

function readRequest(request: CapturedRequest): Move | undefined {
  const { pathname } = new URL(request.url);
  const body = jsonObject(request.body);
  const { name, variables, form } = metaCall(request);
  const field = (key: string) => scalar(body?.[key]) ?? form.get(key) ?? undefined;
  if (/\/(?:configure(?:_sidecar|_to_clips|_to_story)?)\/?$/.test(pathname)) {
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
    return actOn('instagram', 'delete', { comment_id: comment ?? '', media_id: media });
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
  if (/\/restrict_action\/restrict\/?$/.test(pathname)) return actOn('instagram', 'mute', {});
  if (/(?:PostComment\w*Input|CreateComment|CommentCreate)\w*Mutation/.test(name)) {
    const media = scalar(deep(variables, ['media_id'])) ?? '';
    const answers = deep(variables, ['replied_to_comment_id', 'parent_comment_id']) !== undefined;
    return commentOn(media, wireText(deep(variables, ['comment_text'])), answers);
  }
  const kind = kindOfName(name);
  return kind && actOn('instagram', kind, variables);
}

function commentOn(id: string, text: string, answers: boolean): Move {
  const inReplyTo = { network: 'instagram', id };
  return { kind: 'publish', account: ANY, parts: [text], form: answers ? 'reply' : 'comment', inReplyTo };
}

const COMMENT =
  'ul ul > li,ul > div[role=button] ~ li,div[data-comment],li:has(a[href*="/c/"]),div:has(> a[href] + span[dir=auto]):has(> time)';
const PERMALINK = 'a[href*="/p/"]:has(time),a[href*="/reel/"]:has(time)';

const LAYOUT: Layout = {
  id: 'instagram',
  items: `article,${COMMENT}`,
  comments: COMMENT,
  menus: '[role=menu]',
  dialogs: '[role=dialog]:not(:has(article)):not(:has([contenteditable=true])):not(:has(textarea))',
  enter: ({ editor }) => (editor.matches('textarea') ? 'plain' : 'never'),
  // Some comment deletes ask nothing more; where they do, the pass covers the second press.
  atOnce: (kind, onComment) =>
    (kind === 'delete' && onComment) || kind === 'limit-replies' || kind === 'mute',
  post: postOf,
  composer,
  account: (page) => {
    const picture = 'a[href^="/"] img[alt$="profile picture"]';
    const mine = [...page.querySelectorAll('a[href^="/"]')].find(
      (link) =>
        /^\/[\w.]+\/$/.test(link.getAttribute('href') ?? '') &&
        !link.closest('article,[role=dialog]') &&
        link.querySelector('img'),
    );
    const link = page.querySelector(`nav ${picture}`)?.closest('a') ?? mine;
    return known({ network: 'instagram', handle: handle(link?.getAttribute('href')?.split('/')[1]) });
  },
};

function composer(around: Element): Composer | undefined {
  const form = around.closest('form');
  const field = form?.querySelector<HTMLTextAreaElement>('textarea');
  if (form && field) {
    // A story's answer is a private message.
    if (form.closest('[data-story]') || /\/stories\//.test(form.ownerDocument.location.pathname))
      return undefined;
    const item = form.closest('article');
    const button = [...form.querySelectorAll<HTMLElement>('[role=button],button')].find(
      (one) => !one.querySelector('svg') && labelOf(one) !== '',
    );
    const answers = /^@[\w.]+\s/.test(field.value);
    return {
      editor: field,
      button,
      form: answers ? 'reply' : 'comment',
      inReplyTo: item ? postOf(item, form.ownerDocument) : undefined,
    };
  }
  const dialog = around.closest('[role=dialog]');
  const editor = dialog?.querySelector<HTMLElement>('[contenteditable=true]');
  if (!dialog || !editor) return undefined;
  const button = sayingButton(dialog) ?? doneButton(dialog);
  return {
    editor,
    button,
    form: 'post',
    edits: button ? says(labelOf(button), 'confirm') || means(labelOf(button), 'edit') : false,
  };
}

function doneButton(dialog: Element): HTMLElement | undefined {
  return [...dialog.querySelectorAll<HTMLElement>('[role=button],button')].find((one) =>
    says(labelOf(one), 'confirm'),
  );
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const comment = item.matches(COMMENT);
  const link = item.querySelector(PERMALINK);
  const href = link?.getAttribute('href') ?? (comment ? null : page.location.pathname);
  const count = (selector: string) => parseCount(visibleText(item.querySelector(selector)), lang);
  const author = handle(item.querySelector('a[href^="/"]')?.getAttribute('href')?.split('/')[1]);
  const texts = [...item.querySelectorAll('span[dir=auto]')].filter(
    (one) => !one.closest('a,time,[role=button]'),
  );
  const said = visibleText(texts[0]);
  const liked = comment
    ? [...item.querySelectorAll('span,[role=button]')]
        .map(visibleText)
        .find((text) =>
          /^\d[\d.,\s]*\S*\s*(?:likes?|me gusta|curtidas?|j’aime|mi piace)|^Gefällt/i.test(text),
        )
    : undefined;
  return known({
    network: 'instagram',
    permalink: href && /\/(?:p|reel)\//.test(href) ? new URL(href, page.location.href).href : undefined,
    author,
    text: said || undefined,
    postedAt: timeOf(item.querySelector('time')?.getAttribute('datetime')),
    engagement: comment
      ? engagementOf({ likes: liked ? parseCount(liked, lang) : undefined })
      : engagementOf({ likes: count('a[href$="/liked_by/"]'), replies: count('a[href$="/comments/"]') }),
  });
}
