import { parseCount } from '../moves/counts.ts';
import type { Account, Move, MoveKind, Outcome, Post } from '../moves/move.ts';
import { fingerprint, handle } from '../moves/text.ts';
import { known, labelOf, titleOf, visibleText } from './dom.ts';
import { jsonObject, object, scalar } from './json.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';
import { says } from './words.ts';

/**
 * Pinterest on the web. The builder, a pin's menu, its edit dialog and both steps of deleting are in public tests
 * against the live site, the calls in a public client; comments and their menus are general knowledge. All of it
 * unverified on the live site.
 */
export const watch =
  /^POST https:\/\/(?:[\w-]+\.)*pinterest\.[a-z.]+\/(?:_ngjs\/)?resource\/(?:(?:Story)?PinResource\/(?:create|delete|update)|AggregatedCommentResource\/(?:create|delete|update)|UserBlockResource\/create)\//;

export const pinterest: Network = {
  id: 'pinterest',
  name: 'Pinterest',
  intents: {},
  requests: { read: readRequest, outcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ANY: Account = { network: 'pinterest' };

/** A form whose `data` holds the options as JSON. */
function readRequest(request: CapturedRequest): Move | undefined {
  const [, resource, verb] = /resource\/(\w+)\/(\w+)/.exec(new URL(request.url).pathname) ?? [];
  const options = object(jsonObject(new URLSearchParams(request.body ?? '').get('data'))?.options);
  const field = (...names: string[]) => names.map((name) => scalar(options[name])).find(Boolean);
  const texts = (...names: string[]) => names.flatMap((name) => scalar(options[name]) ?? []);
  const act = (kind: MoveKind, id?: string, parts: string[] = []): Move => ({
    kind,
    account: ANY,
    parts,
    ...known({ target: id === undefined ? undefined : { network: 'pinterest', id } }),
  });
  if (resource === 'UserBlockResource') return act('block');
  if (resource === 'AggregatedCommentResource') {
    const comment = commentId(field('commentId', 'id'));
    if (verb === 'delete') return act('delete', comment);
    const parts = texts('text');
    if (parts.length === 0) return undefined;
    if (verb === 'update') return act('edit', comment, parts);
    // What is answered is a pin, or a comment in its place.
    const [pin, object] = [field('pinId'), field('objectId')];
    const inReplyTo = known({ network: 'pinterest', id: pin ?? object });
    return { kind: 'publish', account: ANY, parts, form: 'comment', inReplyTo };
  }
  const parts = texts('title', 'description');
  if (verb === 'create') return { kind: 'publish', account: ANY, parts, form: 'post' };
  const pin = field('id', 'pin_id');
  if (verb === 'delete') return act('delete', pin);
  if (/^(?:true|1)$/.test(String(options.disable_comments))) return act('limit-replies', pin);
  return parts.length > 0 ? act('edit', pin, parts) : undefined;
}

/** Errors may come under a good status. */
function outcome(_request: CapturedRequest, response: CapturedResponse): Outcome {
  const { status, error, data } = object(jsonObject(response.body)?.resource_response);
  const failed = error !== undefined && error !== null;
  if (response.status >= 400 || failed || status === 'failure')
    return { state: 'failed', ...known({ reason: scalar(object(error).message) }) };
  if (status !== 'success' && data === undefined) return { state: 'unknown' };
  return { state: 'confirmed', ...known({ postId: scalar(object(data).id) }) };
}

const CLOSEUP = '[data-test-id=closeup-container]';
const COMMENT = '[data-test-id=author-and-comment-container],[data-test-id^=commentThread]';
const DELETES = '[data-test-id=delete-pin-button],[data-test-id=confirm-delete-pin]';
const DIALOG = '[role=dialog],[role=alertdialog]';
const EDITORS = 'textarea,[contenteditable=true]';
/** What is deleted, hidden or blocked that is no pin and no comment: a board or a section of one, a message. */
const OTHER =
  /\b(?:boards?|sections?|tableros?|secci(?:ón|ones)|pastas?|álbu(?:m|ns)|tableaux?|rubriques?|pinnw[aä]nde?|bachec(?:a|he)|messages?|conversations?)\b/iu;

const LAYOUT: Layout = {
  id: 'pinterest',
  items: `${COMMENT},${CLOSEUP}`,
  comments: COMMENT,
  controls: '[data-test-id=pin-action-dropdown-edit-pin]',
  menus: '[role=menu],[role=listbox]',
  dialogs: DIALOG,
  confirm: '[data-test-id=confirm-delete-pin]',
  // What sends a comment by key is not known; its call is.
  enter: () => 'never',
  row: (control) => {
    if (control.closest(DELETES)) return 'delete';
    const dialog = control.closest(DIALOG);
    const about = `${labelOf(control)} ${dialog ? `${dialog.getAttribute('aria-label')} ${titleOf(dialog)}` : ''}`;
    return OTHER.test(about) ? null : undefined;
  },
  // The question after "Delete" comes only sometimes; where it does, the pass covers it.
  atOnce: () => true,
  post,
  composer,
  account: (page) => {
    const header = page.querySelector('[data-test-id=header-profile]');
    const link = header?.closest('a[href]') ?? header?.querySelector('a[href]');
    return known({ network: 'pinterest', handle: nameIn(link) });
  },
};

/** A profile is linked by its name alone. */
function nameIn(link: Element | null | undefined): string | undefined {
  return handle(/^(?:https:\/\/[^/]+)?\/([^/?#]+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1]);
}

function post(item: Element, page: Document): Post {
  const show = (selector: string) => visibleText(item.querySelector(selector));
  if (item.matches(COMMENT)) {
    const author = [...item.querySelectorAll('a[href]')].map(nameIn).find(Boolean);
    const said = visibleText(item.querySelector('[data-test-id*=comment-text],span[dir],p'));
    // What a comment says, and who, stands for an id: none shows.
    const id = author && said ? `said:${fingerprint(`${author} ${said}`)}` : undefined;
    return known({ network: 'pinterest', id, author, text: said || undefined });
  }
  const id = /\/pin\/(?:[^/]*--)?(\d+)/.exec(page.location.pathname)?.[1];
  const text = [show('[data-test-id=pinTitle]'), show('[data-test-id=pinDescription]')];
  const count = (label: string) => parseCount(label, page.documentElement.lang);
  const heading = [...item.querySelectorAll('h1,h2,h3')].map(visibleText).find((one) => /^\d/.test(one));
  return known({
    network: 'pinterest',
    id,
    permalink: id && new URL(`/pin/${id}/`, page.location.href).href,
    author: nameIn(item.querySelector('[data-test-id=userName]')),
    text: text.filter((one) => one !== '').join('\n') || undefined,
    engagement: engagementOf({
      likes: count(show('[data-test-id=Reaction-count]')),
      replies: count(heading ?? ''),
    }),
  });
}

/** Comments and pins are counted apart. */
function commentId(id: string | undefined): string | undefined {
  return id && `comment:${id}`;
}

function composer(around: Element): Composer | undefined {
  return commentBox(around) ?? editDialog(around) ?? builder(around);
}

function commentBox(around: Element): Composer | undefined {
  const box = around.closest('[data-test-id=comment-editor-container]');
  const editor = box?.querySelector<HTMLElement>(EDITORS);
  if (!box || !editor || box.closest(BUILDER)) return undefined;
  const own = box.closest(COMMENT);
  const page = around.ownerDocument;
  const answered = own ?? box.closest(CLOSEUP) ?? page.querySelector(CLOSEUP);
  return {
    editor,
    button: sayingButton(box),
    form: own ? 'reply' : 'comment',
    inReplyTo: answered ? post(answered, page) : undefined,
  };
}

/** The dialog that changes a pin; it is also the one that deletes it. */
function editDialog(around: Element): Composer | undefined {
  const dialog = around.closest(DIALOG);
  if (!dialog?.querySelector('[data-test-id=delete-pin-button]')) return undefined;
  const [editor, ...more] = dialog.querySelectorAll<HTMLElement>(`input[type=text],${EDITORS}`);
  const button = [...dialog.querySelectorAll<HTMLElement>('button')].findLast((one) =>
    says(labelOf(one), 'edit'),
  );
  return editor && { editor, more, button, form: 'post', edits: true };
}

const BUILDER = '[data-test-id=storyboard-details-list]';
const DONE = '[data-test-id=storyboard-creation-nav-done]';

/** A new pin: its title and its description are one statement. */
function builder(around: Element): Composer | undefined {
  const page = around.ownerDocument;
  const title = page.querySelector<HTMLElement>('#storyboard-selector-title');
  const said = page.querySelector<HTMLElement>(
    `[data-test-id=storyboard-description-field-container] [contenteditable=true],${BUILDER} [contenteditable=true]`,
  );
  const done = page.querySelector<HTMLElement>(`${DONE} button,button${DONE}`) ?? undefined;
  const editor = said ?? title;
  const writes = around === title || around === said || (said?.contains(around) ?? false);
  if (!editor || !(writes || around.closest(DONE))) return undefined;
  return {
    editor,
    button: done,
    form: 'post',
    more: title && title !== editor ? [title] : [],
    // A title is no post of its own.
    copies: true,
  };
}
