import { parseCount } from '../moves/counts.ts';
import type { Move, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { known, labelOf, timeOf, visibleText } from './dom.ts';
import { INTENTS } from './intents.ts';
import { deep, type Json, jsonObject, scalar, wireText } from './json.ts';
import { type Composer, engagementOf, type Layout, lastButton, MenuScreens, sayingButton } from './menus.ts';
import { actOn, dueIn, idOfCode, kindOfCall, mediaId, metaCall, metaOutcome } from './meta.ts';
import type { CapturedRequest, Network } from './network.ts';
import { below } from './thread.ts';
import { means, says } from './words.ts';

/**
 * Threads on the web. Read in a saved page of 2025 and in public clients of 2026; unverified on the live site. A
 * thread goes out as one call per part.
 */
export const watch =
  /^POST https:\/\/(?:(?:www\.)?threads\.(?:com|net)|i\.instagram\.com)\/(?:graphql\/query|api\/(?:graphql|v1\/media\/configure_text))/;

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  intents: INTENTS.threads,
  requests: { read: readRequest, outcome: (_request, response) => metaOutcome(response, posted) },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ANY = { network: 'threads' } as const;

function readRequest(request: CapturedRequest): Move | undefined {
  const { name, variables, form } = metaCall(request);
  if (/\/configure_text/.test(request.url)) {
    const info = jsonObject(form.get('text_post_app_info')) ?? {};
    const text = form.get('caption') || wireText(deep(info, ['text_with_entities']));
    const answered = scalar(info.reply_id) ?? form.get('barcelona_source_reply_id') ?? undefined;
    const quoted = scalar(deep(info, ['quoted_post_id']));
    const id = answered || quoted;
    return {
      kind: 'publish',
      account: ANY,
      parts: text ? [text] : [],
      form: answered ? 'reply' : quoted ? 'quote' : 'post',
      ...(id && { inReplyTo: { network: 'threads', id: mediaId(id) } }),
    };
  }
  const text = () => wireText(deep(variables, ['caption', 'text_with_entities', 'text']));
  if (/EditPostMutation/.test(name))
    return { ...actOn('threads', 'edit', variables, mediaId), parts: [text()] };
  if (/SchedulePostMutation/.test(name) && !/(?:Delete|Cancel|Un)Schedule/i.test(name)) {
    const scheduledFor = dueIn(variables) ?? 'unknown';
    return { kind: 'publish', account: ANY, parts: [text()], form: 'post', scheduledFor };
  }
  const kind = kindOfCall(name, variables);
  return kind && actOn('threads', kind, variables, mediaId);
}

/** What an answer says of a new post. */
function posted({ media }: Json) {
  const { pk, code, user } = (media ?? {}) as Json;
  const author = scalar((user as Json | undefined)?.username);
  return {
    postId: scalar(pk) ?? idOfCode(scalar(code)),
    permalink: author && scalar(code) && `https://www.threads.com/@${author}/post/${code}`,
  };
}

const ITEM = '[data-pressable-container=true]:has(time)';
/** Where a post and its replies stand: as drawn by the page, or by its server. */
const PAGE = '[data-pagelet^="threads_post_page_"],[role=region]';
const EDITOR = '[role=textbox]:is([contenteditable=true],[contenteditable=plaintext-only])';

const LAYOUT: Layout = {
  id: 'threads',
  items: ITEM,
  // Replies are posts of their own: any may be hidden by whom it answers.
  comments: ITEM,
  menus: '[role=menu]',
  dialogs: `[role=dialog]:not(:has(${EDITOR})),[role=alertdialog]`,
  enter: () => 'command',
  atOnce: (kind) => kind === 'mute' || kind === 'hide' || kind === 'archive',
  // A post is hidden from oneself, or its counts from others; only what hides it from everyone is a move.
  row: (control) =>
    means(labelOf(control), 'hide') && !says(labelOf(control), 'hideUser') ? null : undefined,
  post: postOf,
  replies,
  composer,
  account: (page) => {
    // The picture of a person in the navigation; a profile's own head and the posts link to people too.
    const links = [...page.querySelectorAll('a[href^="/@"]:has(svg)')].filter(
      (one) =>
        !one.closest('[data-pressable-container],[role=dialog],[role=region]') &&
        /^\/@[^/]+$/.test(one.getAttribute('href') ?? ''),
    );
    const link = links.find((one) => one.closest('nav,[role=navigation]')) ?? links[0];
    return known({ network: 'threads', handle: handle(link?.getAttribute('href')?.split('/')[1]) });
  },
};

/** On a post's own page. What a reply quotes stands inside it, and what a dialog shows is there to be answered. */
function replies(post: Post, page: Document): Post[] {
  if (post.id === undefined || idOfPath(page.location.pathname) !== post.id) return [];
  const items = [...page.querySelectorAll(`:is(${PAGE}) ${ITEM}`)].filter(
    (one) => !one.parentElement?.closest(`${ITEM},[role=dialog]`),
  );
  return below(
    post,
    items.map((one) => postOf(one, page)),
  );
}

function composer(around: Element): Composer | undefined {
  const dialog =
    around.closest('[role=dialog],[role=alertdialog]') ?? around.closest('[data-pagelet],[role=region]');
  const [editor, ...more] = dialog?.querySelectorAll<HTMLElement>(EDITOR) ?? [];
  if (!dialog || !editor) return undefined;
  const parent = dialog.querySelector(ITEM) ?? undefined;
  const follows = parent && parent.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING;
  // What is quoted stands below the text, what is answered above it.
  const form = parent ? (follows ? 'reply' : 'quote') : 'post';
  const inReplyTo = parent ? postOf(parent, dialog.ownerDocument) : undefined;
  const button = sayingButton(dialog) ?? lastButton(dialog);
  const edits = button ? says(labelOf(button), 'edit') || says(labelOf(button), 'confirm') : false;
  const scheduled = says(labelOf(button), 'schedule');
  return { editor, more, button, form, inReplyTo, edits, scheduled };
}

function idOfPath(path: string | null | undefined): string | undefined {
  return idOfCode(path?.split('/post/')[1]?.split(/[/?]/)[0]);
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const own = (one: Element) => one.closest('[data-pressable-container=true]') === item;
  const time = [...item.querySelectorAll('time')].find(own);
  const href = time?.closest('a')?.getAttribute('href');
  const buttons = [...item.querySelectorAll('[role=button]')].filter(
    (one) => own(one) && one.querySelector('svg') && !one.matches('[aria-haspopup=menu]'),
  );
  // The row keeps its order in every language: like, reply, repost, share.
  const [like, reply, repost] = buttons.slice(-4);
  const count = (button: Element | undefined) =>
    parseCount(visibleText(button?.querySelector('span[dir=auto]')), lang);
  const texts = [...item.querySelectorAll('span[dir=auto]')].filter(
    (one) =>
      own(one) &&
      !one.closest('a,time,[role=button]') &&
      !one.querySelector('time') &&
      !one.parentElement?.closest('span[dir=auto]'),
  );
  return known({
    network: 'threads',
    id: idOfPath(href),
    permalink: href ? new URL(href, page.location.href).href : undefined,
    author: handle(href?.split('/')[1]),
    text: texts.map(visibleText).join('\n') || undefined,
    postedAt: timeOf(time?.getAttribute('datetime')),
    engagement: engagementOf({ likes: count(like), replies: count(reply), reposts: count(repost) }),
  });
}
