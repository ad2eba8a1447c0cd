import { parseCount } from '../moves/counts.ts';
import type { Count, Move, MoveKind, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { known, labelOf, visibleText } from './dom.ts';
import { deep, type Json, scalar, wireText } from './json.ts';
import {
  type Composer,
  engagementOf,
  kindOf,
  type Layout,
  lastButton,
  MenuScreens,
  sayingButton,
} from './menus.ts';
import { actOn, dueIn, kindOfCall, metaCall, metaOutcome } from './meta.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';
import { means, says } from './words.ts';

/**
 * Facebook's web client (Comet). Names of calls and labels from public observers of 2025 and 2026; no saved feed
 * page was to be had, so the structure is unverified on the live site.
 */
export const watch = /^POST https:\/\/(?:www|web|m)\.facebook\.com\/api\/graphql\b/;

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  intents: {},
  requests: {
    read: (request) => readComet('facebook', request),
    outcome: (_request, response) => cometOutcome(response),
  },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

/** What the activity log and the bulk tool call their deeds; what they do to the trash is seen by nobody any more. */
const CURATIONS: Readonly<Record<string, MoveKind>> = {
  MOVE_TO_TRASH: 'delete',
  DELETE: 'delete',
  REMOVE_COMMENT: 'delete',
  ARCHIVE: 'archive',
  MOVE_TO_ARCHIVE: 'archive',
  HIDE_FROM_TIMELINE: 'archive',
};

/** The moves of Comet's calls, which Business Suite sends too. */
export function readComet(network: string, request: CapturedRequest): Move | undefined {
  const { name, variables } = metaCall(request);
  const account = { network };
  const text = () => wireText(deep(variables, ['message']));
  if (/(?:Composer\w*Story|Stories|Story)Creat\w*Mutation/.test(name)) {
    return publication(network, variables, text() ? [text()] : []);
  }
  if (/(?:StoryEdit|EditComment|EditPost)\w*Mutation/.test(name)) {
    return { ...actOn(network, 'edit', variables, idInside), parts: [text()] };
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
      parts: text() ? [text()] : [],
      form: parent === undefined || parent === false ? 'comment' : 'reply',
      ...(id && { inReplyTo: { network, id: idInside(id) } }),
    };
  }
  if (/ItemCuration\w*Mutation/.test(name)) {
    const kind = CURATIONS[String(deep(variables, ['action']))];
    const gone = /TRASH|ARCHIVE/.test(String(deep(variables, ['category_key'])));
    return kind && !gone ? actOn(network, kind, variables, idInside) : undefined;
  }
  if (/UNBLOCK/i.test(String(deep(variables, ['block_action']) ?? ''))) return undefined;
  const kind = kindOfCall(name, variables);
  return kind && actOn(network, kind, variables, idInside);
}

/** A post about to go out, or kept for later; nothing for a draft. */
export function publication(network: string, variables: Json, parts: readonly string[]): Move | undefined {
  if (/DRAFT/.test(String(deep(variables, ['unpublished_content_type']) ?? ''))) return undefined;
  return {
    kind: 'publish',
    account: { network },
    parts,
    form:
      deep(variables, ['share_scrape_data', 'attached_story_id', 'share_params']) === undefined
        ? 'post'
        : 'quote',
    ...known({ scheduledFor: dueIn(variables) }),
  };
}

/** Calls name things in base 64: `S:_I<actor>:<post>:<post>`, `feedback:<post>`, `comment:<post>_<comment>`. */
function idInside(raw: string): string {
  const plain = /^\d+$/.test(raw) ? raw : decoded(raw);
  const comment = /^(?:comment|feedback):\d+_(\d+)$/.exec(plain);
  if (comment) return `comment:${comment[1]}`;
  return /(\d+)$/.exec(plain)?.[1] ?? `story:${raw}`;
}

function decoded(raw: string): string {
  try {
    return atob(raw);
  } catch {
    return raw;
  }
}

/** What a call of Comet proves, and the id and address of what it made. */
export function cometOutcome(response: CapturedResponse): Outcome {
  return metaOutcome(response, ({ data }) => {
    const { story_create, comment_create } = (data ?? {}) as { story_create?: Json; comment_create?: Json };
    const story = story_create?.story as Json | undefined;
    const comment = scalar(deep(comment_create, ['legacy_fbid']));
    return {
      postId: scalar(story?.legacy_story_hideable_id) ?? (comment && `comment:${comment}`),
      permalink: scalar(story?.url),
    };
  });
}

const COMMENT = '[role=article][aria-label]';
/** What holds one post only: feeds no longer mark posts as articles. */
const POST =
  '[role=feed] > div,[data-pagelet^=FeedUnit],[aria-posinset],[role=dialog]:has([data-ad-rendering-role=story_message]),[role=main] [role=article]:not([aria-label])';
const EDITOR = '[role=textbox][contenteditable=true]';
/** Conversations are private: docked chats and the column of contacts. */
const CHAT = '[role=complementary],[aria-label^=Messenger]';
const MESSAGE = /^(?:aa|message|mensaje|mensagem|nachricht|messaggio)\b/i;

const LAYOUT: Layout = {
  id: 'facebook',
  items: `${COMMENT},${POST}`,
  item: itemOf,
  comments: COMMENT,
  menus: '[role=menu]',
  dialogs: '[role=dialog]:not(:has([data-ad-rendering-role=story_message])),[role=alertdialog]',
  enter: ({ form }) => (form === 'post' || form === 'quote' ? 'command' : 'plain'),
  atOnce: (kind, _onComment, control) =>
    kind !== 'delete' && kind !== 'block' ? true : inBulk(control) !== undefined,
  row: (control) => (control.closest(CHAT) ? null : inBulk(control)),
  batch: (control) => {
    const dialog = control.closest('[role=dialog],[role=menu]');
    const ticked = dialog?.ownerDocument.querySelectorAll(
      '[role=dialog] [role=checkbox][aria-checked=true],[role=dialog] input[type=checkbox]:checked',
    ).length;
    return ticked && ticked > 1 ? ticked : undefined;
  },
  post: postOf,
  replies,
  composer,
  account: (page, near) => {
    const name = near && actingIn(near);
    const boxes = [...page.querySelectorAll(`form ${EDITOR}`)];
    const acting = name || boxes.map(actingAs).find((one) => one !== undefined);
    return known({ network: 'facebook', handle: acting ? linked(page, acting) : undefined });
  },
};

/** The tool for many posts asks what to do with them in one of several ways, and then to be done. */
function inBulk(control: HTMLElement): MoveKind | undefined {
  if (!says(labelOf(control), 'confirm')) return undefined;
  const way = control
    .closest('[role=dialog]')
    ?.querySelector('[role=radio][aria-checked=true],input[type=radio]:checked');
  return way ? kindOf(labelOf(way) || visibleText(way.closest('label')), false) : undefined;
}

/** Posts that nothing marks: the largest part around an element that holds one post's menu. */
function itemOf(element: Element): HTMLElement | undefined {
  const marked = element.closest<HTMLElement>(`${COMMENT},${POST}`);
  if (marked) return marked;
  let largest: HTMLElement | undefined;
  for (let node = element.parentElement; node && node.tagName !== 'BODY'; node = node.parentElement) {
    const menus = [...node.querySelectorAll('[role=button][aria-haspopup=menu]')].filter(
      (one) => !one.closest(COMMENT),
    );
    if (menus.length > 1) break;
    if (menus.length === 1 && node.querySelector('[data-ad-rendering-role],[data-ad-preview]'))
      largest = node;
  }
  return largest;
}

/** The box says as whom: "Comment as Brand". A page may answer as another than the header shows. */
const ACTING =
  /^(?:(?:comment|reply|answer) as|(?:comentar|responder) como|(?:commenter|répondre) (?:en tant que|sous le nom de)|(?:kommentieren|antworten) als|(?:commenta|rispondi) come)\s+(.+?)[.…]*$/i;
const ACTING_FIRST = /^als (.+?) (?:kommentieren|antworten)[.…]*$/i;

function actingAs(box: Element | null): string | undefined {
  const labels = ['aria-label', 'aria-placeholder'].map((name) => box?.getAttribute(name) ?? '');
  return labels.flatMap((label) => (ACTING.exec(label) ?? ACTING_FIRST.exec(label))?.[1] ?? [])[0];
}

/** Who acts in the composer around an element: its box says it, or the dialog's first line below the title. */
function actingIn(near: Element): string | undefined {
  const said = actingAs(near.closest('form')?.querySelector(EDITOR) ?? null);
  if (said) return said;
  const dialog = near.closest('[role=dialog]');
  const box = dialog?.querySelector(`${EDITOR}:not(form *)`);
  if (!dialog || !box) return undefined;
  const lines = [...dialog.querySelectorAll('span,a,strong')].filter(
    (one) =>
      !one.closest('[role=button],[role=heading],h1,h2,h3') &&
      visibleText(one) !== '' &&
      one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return visibleText(lines[0]) || undefined;
}

/** The handle of a name, where some link on the page has it; otherwise the name. */
function linked(page: Document, name: string): string | undefined {
  const link = [...page.querySelectorAll('a[href]')].find((one) => visibleText(one) === name);
  return (link && handleOf(link)) ?? handle(name);
}

/** `/brand`, `/brand?comment_id=…`, `/profile.php?id=12`. */
function handleOf(link: Element): string | undefined {
  const url = new URL(link.getAttribute('href') ?? '', link.ownerDocument.location.href);
  const [first = '', second] = url.pathname.split('/').filter(Boolean);
  if (first === 'profile.php') return url.searchParams.get('id') ?? undefined;
  return second === undefined && /^[\w.-]+$/.test(first) ? handle(first) : undefined;
}

function composer(around: Element, opened?: Post): Composer | undefined {
  if (around.closest(CHAT)) return undefined;
  const form = around.closest('form');
  const box = form?.querySelector<HTMLElement>(EDITOR);
  if (form && box) return MESSAGE.test(labelOf(box)) ? undefined : commentBox(form, box, opened);
  const dialog = around.closest('[role=dialog]');
  const editor = dialog?.querySelector<HTMLElement>(`${EDITOR}:not(form *)`);
  if (!dialog || !editor || MESSAGE.test(labelOf(editor))) return undefined;
  const button = sayingButton(dialog) ?? lastButton(dialog);
  const shared = dialog.querySelector('[data-ad-rendering-role=story_message],[data-ad-preview=message]');
  return {
    editor,
    button,
    form: shared ? 'quote' : 'post',
    edits: button ? means(labelOf(button), 'edit') : false,
    ...(shared && { inReplyTo: postOf(dialog, dialog.ownerDocument) }),
  };
}

function commentBox(form: HTMLFormElement, box: HTMLElement, opened: Post | undefined): Composer {
  const page = form.ownerDocument;
  const button = [...form.querySelectorAll<HTMLElement>('[role=button]')].find((one) =>
    (['comment', 'reply', 'publish', 'edit'] as const).some((meaning) => means(labelOf(one), meaning)),
  );
  const inside = form.closest<HTMLElement>(COMMENT);
  const label = `${labelOf(box)} ${box.getAttribute('aria-placeholder')}`;
  // An own comment is changed in its own place; what answers it stands beside it.
  if (inside && opened && opened.author === postOf(inside, page).author && !ANSWERS.test(label)) {
    return { editor: box, button, form: 'comment', edits: true };
  }
  const answers = inside !== null || ANSWERS.test(label);
  const item = inside ?? (answers ? answeredComment(form) : undefined) ?? itemOf(form);
  return {
    editor: box,
    button,
    form: answers ? 'reply' : 'comment',
    inReplyTo: item ? postOf(item, page) : undefined,
  };
}

const ANSWERS = /^(?:reply|répond|respond|antwort|als .* antworten|rispond)/i;

/** A reply's box stands beside the comment it answers, in the same list. */
function answeredComment(form: Element): HTMLElement | undefined {
  for (let node: Element | null = form, depth = 0; node && depth < 4; node = node.parentElement, depth++) {
    if (node.matches(POST)) return undefined;
    for (let near = node.previousElementSibling; near; near = near.previousElementSibling) {
      const found = near.matches(COMMENT) ? near : [...near.querySelectorAll(COMMENT)].at(-1);
      if (found) return found as HTMLElement;
    }
  }
  return undefined;
}

/** Links to a post that carry its own id; those of photos and videos carry another. */
const PERMALINK = 'a[href*="/posts/"],a[href*="story_fbid="],a[href*="/permalink/"]';
const MEDIA_LINK = 'a[href*="/videos/"],a[href*="/reel/"],a[href*="fbid="]';
const KEPT = new Set(['story_fbid', 'id', 'fbid', 'v', 'comment_id', 'reply_comment_id']);

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const comment = item.matches(COMMENT);
  const own = (one: Element) => one.closest(COMMENT) === (comment ? item : null);
  const all = (selector: string) => [...item.querySelectorAll(selector)].filter(own);
  // Everything outside the message may be a decoy against copying.
  const message = comment
    ? all('div[dir=auto],span[dir=auto]').find((one) => !one.closest('a,[role=button]'))
    : (all('[data-ad-rendering-role=story_message]')[0] ??
      all('[data-ad-preview=message],[data-ad-comet-preview=message]')[0]);
  const link = comment ? addressOf(item) : (all(PERMALINK)[0] ?? all(MEDIA_LINK)[0]);
  const by = comment
    ? all('a[href]').find((one) => visibleText(one) !== '')
    : (all('[data-ad-rendering-role=profile_name] a')[0] ?? all('h2 a,h3 a,h4 a')[0]);
  const permalink = link && cleaned(link.getAttribute('href') ?? '', page);
  return known({
    network: 'facebook',
    id: permalink && idOfLink(permalink),
    permalink: permalink?.href,
    author: by && (handleOf(by) ?? handle(visibleText(by))),
    text: visibleText(message) || undefined,
    engagement: engagementOf({
      likes: likesOf(all, lang),
      replies: counted(all, 'comment_button', REPLIES, lang),
      reposts: counted(all, 'share_button', SHARES, lang),
    }),
  });
}

/** The address of a comment stands at its foot; its author's, which names the comment too, at its head. */
function addressOf(comment: Element): Element | undefined {
  return [...comment.querySelectorAll('a[href*="comment_id="]')]
    .filter((one) => one.closest(COMMENT) === comment)
    .at(-1);
}

/** The address of a comment names its post. One that answers another comment has the id of both. */
function replies(post: Post, page: Document): Post[] {
  return [...page.querySelectorAll(COMMENT)].flatMap((item) => {
    const href = addressOf(item)?.getAttribute('href');
    const address = href && cleaned(href, page);
    if (!address || address.searchParams.has('reply_comment_id')) return [];
    address.searchParams.delete('comment_id');
    return post.id !== undefined && idOfLink(address) === post.id ? [postOf(item, page)] : [];
  });
}

function cleaned(href: string, page: Document): URL {
  const url = new URL(href, page.location.href);
  for (const name of [...url.searchParams.keys()]) if (!KEPT.has(name)) url.searchParams.delete(name);
  url.hash = '';
  return url;
}

function idOfLink({ pathname, searchParams }: URL): string | undefined {
  const comment = searchParams.get('reply_comment_id') ?? searchParams.get('comment_id');
  if (comment) return /^\d+$/.test(comment) ? `comment:${comment}` : idInside(comment);
  const post =
    searchParams.get('story_fbid') ?? /\/(?:posts|permalink)\/(?:[^/]+\/)?(\w+)\/?$/.exec(pathname)?.[1];
  if (!post) return undefined;
  return /^\d+$/.test(post) ? post : `pfbid:${post}`;
}

type All = (selector: string) => Element[];
const REPLIES =
  /^\d[\d.,\s\u00a0\u202f]*\S*\s+(?:de\s+)?(?:comments?|comentarios?|comentários?|commentaires?|kommentare?|commenti|commento|repl(?:y|ies)|respuestas?|respostas?|réponses?|antwort(?:en)?|rispost[ae])$/i;
const SHARES =
  /^\d[\d.,\s\u00a0\u202f]*\S*\s+(?:de\s+)?(?:shares?|veces compartido|(?:vez|vezes) (?:com)?partilhado|compartido|compartilhamentos?|partilhas?|partages?|mal geteilt|condivision[ei])$/i;

/** All reactions: the button's own number, the total beside the faces, or what the faces tell one by one. */
function likesOf(all: All, lang: string): Count | undefined {
  const onButton = numberOn(all('[data-ad-rendering-role=like_button]')[0], lang);
  if (onButton) return onButton;
  const total = all('[role=toolbar]')
    .map((bar) => visibleText(bar.nextElementSibling))
    .find((text) => /^\d/.test(text));
  if (total) return parseCount(total, lang);
  // "Like: 120 people": whatever the reactions are called.
  const faces = all('[aria-label]').flatMap((one) => /^[^\d:]+:\s*(\d.*)$/.exec(labelOf(one))?.[1] ?? []);
  const counts = faces.flatMap((text) => parseCount(text, lang) ?? []);
  const [only] = counts;
  if (counts.length < 2) return only;
  return { value: counts.reduce((sum, { value }) => sum + value, 0), exact: false };
}

function counted(all: All, role: string, words: RegExp, lang: string): Count | undefined {
  const text = all('[role=button],span')
    .map(visibleText)
    .find((said) => words.test(said));
  return text ? parseCount(text, lang) : numberOn(all(`[data-ad-rendering-role=${role}]`)[0], lang);
}

function numberOn(inner: Element | undefined, lang: string): Count | undefined {
  const text = visibleText(inner?.closest('[role=button]') ?? inner).replace(/^[^\d]*/, '');
  return /^\d/.test(text) ? parseCount(text, lang) : undefined;
}
