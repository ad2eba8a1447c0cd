import { parseCount } from '../moves/counts.ts';
import type { Move, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { known, labelOf, visibleText } from './dom.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import { actOn, deep, kindOfName, metaCall, metaOutcome, scalar, wireText } from './meta.ts';
import type { CapturedRequest, Network } from './network.ts';
import { means } from './words.ts';

/**
 * Facebook's web client (Comet). Names of calls and labels from public observers of 2025 and 2026; no saved feed
 * page was to be had, so the structure is unverified on the live site.
 */
export const watch = /^POST https:\/\/(?:www|web|m)\.facebook\.com\/api\/graphql\//;

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  textLimit: 63206,
  intents: {},
  requests: { read: (request) => readMetaRequest('facebook', request), outcome: metaOutcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

/** The moves of Comet's calls, which Business Suite sends too. */
export function readMetaRequest(network: string, request: CapturedRequest): Move | undefined {
  const { name, variables } = metaCall(request);
  const account = { network };
  const text = () => wireText(deep(variables, ['message']));
  if (/(?:Composer|Business)\w*Story\w*Creat\w*Mutation/.test(name)) {
    const scheduled = deep(variables, ['scheduled_publish_time', 'scheduledPublishTime']);
    const seconds = Number(scheduled);
    const draft = /DRAFT/.test(String(deep(variables, ['unpublished_content_type', 'content_type']) ?? ''));
    if (draft) return undefined;
    return {
      kind: 'publish',
      account,
      parts: text() ? [text()] : [],
      form: deep(variables, ['share_scrape_data', 'attached_story_id']) === undefined ? 'post' : 'quote',
      ...(scheduled !== undefined && { scheduledFor: seconds > 0 ? seconds * 1000 : ('unknown' as const) }),
    };
  }
  if (/(?:Composer\w*StoryEdit|UFIEditComment|StoryEdit)\w*Mutation/.test(name)) {
    return { ...actOn(network, 'edit', variables), parts: [text()] };
  }
  if (/CreateComment\w*Mutation/.test(name)) {
    const id = scalar(deep(variables, ['feedback_id']));
    const parent = deep(variables, [
      'parent_comment_id',
      'reply_comment_parent_fbid',
      'reply_target_clicked',
    ]);
    return {
      kind: 'publish',
      account,
      parts: [text()],
      form: parent === undefined || parent === false ? 'comment' : 'reply',
      ...(id && { inReplyTo: { network, id } }),
    };
  }
  const kind = kindOfName(name);
  return kind && actOn(network, kind, variables);
}

const COMMENT = '[role=article][aria-label]';
/** The largest part that holds one post only: feeds no longer mark posts as articles. */
const POST =
  '[role=feed] > div,[data-pagelet^=FeedUnit],[aria-posinset],[role=dialog]:has([data-ad-rendering-role=story_message]),[role=main] [role=article]:not([aria-label])';
const EDITOR = '[role=textbox][contenteditable=true]';

const LAYOUT: Layout = {
  id: 'facebook',
  items: `${COMMENT},${POST}`,
  comments: COMMENT,
  menus: '[role=menu]',
  dialogs: '[role=dialog]:not(:has([data-ad-rendering-role=story_message])),[role=alertdialog]',
  enter: ({ form }) => (form === 'post' ? 'command' : 'plain'),
  atOnce: (kind) => kind === 'hide' || kind === 'limit-replies' || kind === 'archive' || kind === 'mute',
  // Outside menus and dialogs nothing here acts on what exists.
  post: postOf,
  composer,
  account: (page, near) => {
    const box = near?.closest('form')?.querySelector(EDITOR) ?? page.querySelector(`form ${EDITOR}`);
    const named = ACTING.exec(box?.getAttribute('aria-label') ?? box?.getAttribute('aria-placeholder') ?? '');
    return known({ network: 'facebook', handle: handle(named?.[1]) });
  },
};

/** The box says as whom: "Comment as Brand". A name, not a handle: Facebook shows no other. */
const ACTING =
  /^(?:(?:comment|reply|answer) as|(?:comentar|responder) como|commenter (?:en tant que|sous le nom de)|répondre en tant que|kommentieren als|als .* kommentieren|(?:commenta|rispondi) come)\s+(.+?)[.…]*$/i;

function composer(around: Element): Composer | undefined {
  const form = around.closest('form');
  const box = form?.querySelector<HTMLElement>(EDITOR);
  if (form && box) {
    const comment = form.closest<HTMLElement>(COMMENT) ?? answeredComment(form);
    const item = comment ?? form.closest(POST);
    const label = `${box.getAttribute('aria-label')} ${box.getAttribute('aria-placeholder')}`;
    const answers = comment !== undefined || /^(?:reply|répondre|respond|antwort|rispond)/i.test(label);
    const button = [...form.querySelectorAll<HTMLElement>('[role=button]')].find(
      (one) =>
        means(labelOf(one), 'comment') || means(labelOf(one), 'reply') || means(labelOf(one), 'publish'),
    );
    return {
      editor: box,
      button,
      form: answers ? 'reply' : 'comment',
      inReplyTo: item ? postOf(item, form.ownerDocument) : undefined,
    };
  }
  const dialog = around.closest('[role=dialog]');
  const editor = dialog?.querySelector<HTMLElement>(`${EDITOR}:not(form *)`);
  // A conversation is a box of its own and private.
  if (!dialog || !editor || dialog.querySelector('[data-ad-rendering-role=story_message] form'))
    return undefined;
  const button = sayingButton(dialog);
  return { editor, button, form: 'post', edits: button ? means(labelOf(button), 'edit') : false };
}

/** A reply's box stands beside the comment it answers, in the same list. */
function answeredComment(form: Element): HTMLElement | undefined {
  for (let node = form.parentElement, depth = 0; node && depth < 4; node = node.parentElement, depth++) {
    const near = node.previousElementSibling;
    const found = near?.matches(COMMENT) ? near : near?.querySelector(COMMENT);
    if (found && /^(?:reply|répondre|respond|antwort|rispond)/i.test(labelOf(form.querySelector(EDITOR)))) {
      return found as HTMLElement;
    }
    if (node.matches(POST)) return undefined;
  }
  return undefined;
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const comment = item.matches(COMMENT);
  const own = (one: Element) => one.closest(`${COMMENT},${POST}`) === item;
  const all = (selector: string) => [...item.querySelectorAll(selector)].filter(own);
  // Everything outside the message may be a decoy against copying.
  const message = comment
    ? all('div[dir=auto],span[dir=auto]').find((one) => !one.closest('a,[role=button]'))
    : (all('[data-ad-rendering-role=story_message]')[0] ??
      all('[data-ad-preview=message],[data-ad-comet-preview=message]')[0]);
  const link = all(
    comment
      ? 'a[href*="comment_id="]'
      : 'a[href*="/posts/"],a[href*="story_fbid="],a[href*="/videos/"],a[href*="/reel/"],a[href*="fbid="]',
  )[0];
  const name = comment
    ? visibleText(all('a[href]').find((one) => visibleText(one) !== ''))
    : visibleText(all('[data-ad-rendering-role=profile_name] a')[0] ?? all('h2 a,h3 a,h4 a')[0]);
  const labels = all('[aria-label]').map(labelOf);
  const texts = all('[role=button],span').map(visibleText);
  const find = (from: readonly string[], pattern: RegExp) => {
    const found = from.find((text) => pattern.test(text));
    return found === undefined ? undefined : parseCount(found.replace(/^[^\d]*/, ''), lang);
  };
  return known({
    network: 'facebook',
    permalink: link
      ? new URL(link.getAttribute('href') ?? '', page.location.href).href.replace(/[?&]__cft__.*$/, '')
      : undefined,
    author: handle(name),
    text: visibleText(message) || undefined,
    engagement: engagementOf({
      likes: find(labels, /^(?:like|me gusta|curtir|gosto|j[’']aime|mi piace|gefällt mir)\s*:\s*\d/i),
      replies: find(
        texts,
        /^\d[\d.,\s\u00a0\u202f]*\S*\s+(?:comments?|comentarios?|comentários?|commentaires?|kommentare?|commenti|commento|repl(?:y|ies))$/i,
      ),
      reposts: find(
        texts,
        /^\d[\d.,\s\u00a0\u202f]*\S*\s+(?:shares?|veces compartido|compartilhamentos?|partilhas?|partages?|mal geteilt|condivision[ei])$/i,
      ),
    }),
  });
}
