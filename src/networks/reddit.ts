import type { Account, Engagement, Move, MoveKind, Outcome, Post, PublishForm } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import {
  closestAcross,
  controlIn,
  draftText,
  findDeep,
  inPath,
  isDisabled,
  known,
  labelOf,
  pathOf,
  submittedByItself,
  timeOf,
  visibleText,
} from './dom.ts';
import { INTENTS } from './intents.ts';
import { jsonObject, object } from './json.ts';
import type { CapturedRequest, CapturedResponse, Gesture, Network, Reading, Screens } from './network.ts';
import { means, says } from './words.ts';

/**
 * Reddit: the new site of web components (open shadow roots, up to four deep) and old.reddit.com. Posts, comments and
 * the calls of the old site are read in several public extensions; menus, dialogs and the mutation names of the new
 * site are general knowledge, unverified on the live site.
 */
export const watch =
  /^POST https:\/\/(?:[\w-]+\.)?reddit\.com\/(?:svc\/shreddit\/(?:graphql|t[13]_\w+\/(?:create|edit|delete)-|(?:create|edit|delete)-)|api\/(?:submit|comment|editusertext|del|remove|lock|block|block_user|friend)(?:[./?#]|$))/;

export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  intents: INTENTS.reddit,
  requests: { read: readRequest, outcome },
  screens: (page) => new EitherReddit(page),
};

// ---- requests ----

const ANY: Account = { network: 'reddit' };

function readRequest(request: CapturedRequest): Move | undefined {
  const path = new URL(request.url).pathname;
  const old = /^\/api\/(\w+)/.exec(path)?.[1];
  if (old) return readOld(old, fields(request));
  const direct = /\/svc\/shreddit\/(?:(t[13]_\w+)\/)?(create|edit|delete)-(post|comment)/.exec(path);
  if (direct) return readDirect(direct, fields(request));
  const body = jsonObject(request.body);
  const operation = String(body?.operation ?? body?.operationName ?? '');
  const input = object(object(body?.variables).input ?? body?.variables);
  return readOperation(operation, input);
}

function readOld(action: string, form: Record<string, unknown>): Move | undefined {
  const on = (name: string) => String(form[name] ?? '');
  switch (action) {
    case 'submit':
      return published('post', [on('title'), on('text') || on('url')]);
    case 'comment':
      // `t4_` is a private message.
      return on('thing_id').startsWith('t4_')
        ? undefined
        : published(on('thing_id').startsWith('t1_') ? 'reply' : 'comment', [on('text')], on('thing_id'));
    case 'editusertext':
      return { ...acting('edit', on('thing_id')), parts: [on('text')] };
    case 'del':
      return acting('delete', on('id'));
    case 'remove':
      return acting('remove', on('id'));
    case 'lock':
      return acting('limit-replies', on('id'));
    case 'block':
    case 'block_user':
      return acting('block', undefined);
    case 'friend':
      return on('type') === 'banned' ? acting('block', undefined) : undefined;
  }
  return undefined;
}

function readDirect(found: RegExpExecArray, form: Record<string, unknown>): Move | undefined {
  const [, id, verb, thing] = found;
  const said = richText(form.content ?? form.text ?? form.richText ?? form.body);
  if (verb === 'delete')
    return acting('delete', id ?? String(form.id ?? form.commentId ?? form.postId ?? ''));
  if (verb === 'edit') return { ...acting('edit', id), parts: [said] };
  if (thing === 'post') return published('post', [String(form.title ?? ''), said]);
  const parent = String(form.parentId ?? form.parent_id ?? id ?? '');
  return published(parent.startsWith('t1_') ? 'reply' : 'comment', [said], parent);
}

function readOperation(operation: string, input: Record<string, unknown>): Move | undefined {
  const id = String(input.postId ?? input.commentId ?? input.id ?? '');
  const said = richText(input.content ?? input.text ?? input.richText ?? input.body);
  if (/^Create(?:Profile|Scheduled)?Post$/.test(operation)) {
    const move = published('post', [String(input.title ?? ''), said]);
    return /Scheduled/.test(operation) ? { ...move, scheduledFor: 'unknown' } : move;
  }
  if (operation === 'CreateComment') {
    const parent = String(input.parentId ?? input.postId ?? '');
    return published(parent.startsWith('t1_') ? 'reply' : 'comment', [said], parent);
  }
  if (/^Update(?:Post|Comment)$/.test(operation)) return { ...acting('edit', id), parts: [said] };
  if (/^Delete(?:Post|Comment)$/.test(operation)) return acting('delete', id);
  if (operation === 'UpdateBlockState' || operation === 'BlockUser') {
    return /^(?:NONE|UNBLOCKED|false)$/i.test(String(input.blockState ?? input.isBlocked ?? ''))
      ? undefined
      : acting('block', undefined);
  }
  if (/^(?:Moderation)?Remove(?:Post|Comment)?$|^ModerationRemove/.test(operation))
    return acting('remove', id);
  if (/^(?:Moderation)?Lock|UpdateCommentLock|UpdatePostLock/.test(operation))
    return acting('limit-replies', id);
  return undefined;
}

function acting(kind: MoveKind, id: string | undefined): Move {
  const target = id ? { network: 'reddit', id } : undefined;
  return { kind, account: ANY, parts: [], ...known({ target }) };
}

function published(form: PublishForm, texts: readonly string[], parent?: string): Move {
  const said = texts.filter((one) => one !== '').join('\n\n');
  const inReplyTo = parent ? { network: 'reddit', id: parent } : undefined;
  return { kind: 'publish', account: ANY, parts: [said], form, ...known({ inReplyTo }) };
}

/** A text is markdown, or a tree of blocks whose leaves have it in `t`. */
function richText(content: unknown): string {
  if (typeof content === 'string') {
    const tree = jsonObject(content);
    return tree ? richText(tree) : content;
  }
  if (Array.isArray(content)) return content.map(richText).join('');
  const node = object(content);
  if (typeof node.markdown === 'string') return node.markdown;
  if (node.richText !== undefined) return richText(node.richText);
  if (node.document !== undefined) return (node.document as unknown[]).map(richText).join('\n');
  return typeof node.t === 'string' ? node.t : richText(node.c ?? []);
}

/** Forms, JSON, or forms of several parts. */
function fields(request: CapturedRequest): Record<string, unknown> {
  const body = request.body ?? '';
  const json = jsonObject(body);
  if (json) return json;
  if (!body.startsWith('--')) return Object.fromEntries(new URLSearchParams(body));
  const parts = body.matchAll(/name="([^"]+)"[^\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)\r?\n--/g);
  return Object.fromEntries([...parts].map(([, name = '', value = '']) => [name, value]));
}

/** Both sites answer failures with 200 and a list of errors. */
function outcome(_request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  const data = object(body?.json ?? body?.data);
  const results = [body ?? {}, data, ...Object.values(data).map(object)];
  const errors = results.flatMap((one) => (Array.isArray(one.errors) ? one.errors : []));
  if (
    response.status >= 400 ||
    errors.length > 0 ||
    results.some((one) => one.ok === false || one.success === false)
  ) {
    const [first] = errors;
    const reason = Array.isArray(first) ? first[1] : (object(first).message ?? undefined);
    return { state: 'failed', ...(typeof reason === 'string' && { reason }) };
  }
  if (response.status < 200 || response.status >= 300) return { state: 'unknown' };
  const made = /"(?:name|id|thingid)"\s*:\s*"(t[13]_\w+)"|\bthingid="(t1_\w+)"/.exec(response.body ?? '');
  return { state: 'confirmed', ...known({ postId: made?.[1] ?? made?.[2] }) };
}

// ---- the new site ----

const POST = 'shreddit-post';
const COMMENT = 'shreddit-comment';
const DIALOG = 'rpl-modal-card,rpl-dialog,faceplate-modal,[role=dialog],[role=alertdialog]';

class NewReddit implements Screens {
  readonly #page: Document;
  #menuPost: Post | undefined;
  #pending: { readonly kind: MoveKind; readonly post: Post | undefined } | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    const { path } = gesture;
    if (gesture.kind === 'key') {
      if (gesture.key === 'Escape') this.#pending = undefined;
      const editor = gesture.key === 'Enter' && gesture.command ? inPath(path, EDITOR) : undefined;
      return editor && this.#compose(path, editor);
    }
    if (gesture.kind === 'submit') return undefined;
    const control = controlIn(path);
    if (!control) return undefined;
    const dialog = inPath(path, DIALOG);
    if (this.#pending && dialog) return this.#confirm(dialog, control);
    const menu = inPath(path, 'faceplate-menu,rpl-popper,rpl-dropdown,[role=menu]');
    const row = menu && control.matches('[role=menuitem],li,button,a') ? actionOf(path, control) : undefined;
    if (row) {
      this.#pending = { kind: row, post: this.#thing(path) ?? this.#menuPost };
      // What takes no confirmation is held here; a press that only opens a dialog is met again there.
      return NO_CONFIRM.has(row) ? this.#acting(row, this.#pending.post, control) : undefined;
    }
    this.#pending = undefined;
    if (
      control.matches('[slot=submit-button],#inner-post-submit-button') ||
      inPath(path, 'r-post-form-submit-button')
    ) {
      return means(labelOf(control), 'draft') ? undefined : this.#compose(path, undefined, control);
    }
    this.#menuPost = this.#thing(path) ?? this.#menuPost;
    return undefined;
  }

  draft(editable: Element): Reading | undefined {
    return this.#compose(pathOf(editable), editable as HTMLElement);
  }

  account(): Account {
    const user = this.#page.querySelector('rs-current-user[display-name]')?.getAttribute('display-name');
    const link = this.#page.querySelector(
      'a[href^="/user/"][noun=profile],#user-drawer-content a[href^="/user/"]',
    );
    return known({ network: 'reddit', handle: handle(user ?? link?.getAttribute('href')?.split('/')[2]) });
  }

  postAt(element?: Element): Post | undefined {
    const thing = closestAcross(element, `${COMMENT},${POST}`) ?? this.#page.querySelector(POST);
    return thing ? this.#post(thing) : undefined;
  }

  /** A comment answers the comment that it stands in, or else its post. */
  repliesTo(post: Post): Post[] {
    return [...this.#page.querySelectorAll(COMMENT)]
      .filter((one) => {
        const answered = one.parentElement?.closest(COMMENT)?.getAttribute('thingid');
        return (one.getAttribute('parentid') ?? answered ?? one.getAttribute('postid')) === post.id;
      })
      .map((one) => this.#post(one));
  }

  /** Comments stand in comments and posts in their feed; the innermost one on the path is meant. */
  #thing(path: readonly Element[]): Post | undefined {
    const named = inPath(path, '[comment-id],[thing-id],[thingid]');
    const id =
      named?.getAttribute('comment-id') ?? named?.getAttribute('thing-id') ?? named?.getAttribute('thingid');
    const found =
      inPath(path, `${COMMENT},${POST}`) ??
      (id?.startsWith('t1_')
        ? this.#page.querySelector(`${COMMENT}[thingid="${CSS.escape(id)}"]`)
        : undefined);
    return found ? this.#post(found) : undefined;
  }

  #confirm(dialog: HTMLElement, control: HTMLElement): Reading | undefined {
    const pending = this.#pending;
    const primary = control.matches(
      '[slot*=primary],.button-primary,.button-destructive,[appearance=primary]',
    );
    const said = labelOf(control);
    if (!pending || says(said, 'cancel') || (!primary && !means(said, WORD[pending.kind] ?? 'delete'))) {
      if (control.closest(DIALOG) === dialog && says(said, 'cancel')) this.#pending = undefined;
      return undefined;
    }
    return this.#acting(pending.kind, pending.post, control);
  }

  #acting(kind: MoveKind, target: Post | undefined, control: HTMLElement): Reading {
    return { move: { kind, account: this.account(), parts: [], ...known({ target }) }, control };
  }

  #compose(path: readonly Element[], typed?: HTMLElement, pressed?: HTMLElement): Reading | undefined {
    const composer = inPath(
      path,
      'shreddit-composer,comment-composer-host,r-post-composer-form,faceplate-form',
    );
    const scope = inPath(path, 'r-post-composer-form') ?? inPath(path, 'faceplate-form') ?? composer;
    if (!scope) return undefined;
    const editor = typed?.matches('[name=title]') ? undefined : (typed ?? findDeep(scope, EDITOR));
    const button =
      pressed ??
      findDeep(scope, '[slot=submit-button],#inner-post-submit-button,r-post-form-submit-button button');
    if (button && isDisabled(button)) return undefined;
    const titleBox = findDeep(scope, 'textarea[name=title],input[name=title]');
    const said = [draftText(titleBox), draftText(editor)].filter((one) => one !== '').join('\n\n');
    const common = { ...(button && { control: button }), ...(editor && { editor }) };
    const account = this.account();
    if (titleBox) return { move: { kind: 'publish', account, parts: [said], form: 'post' }, ...common };
    const comment = inPath(path, COMMENT);
    // A comment's own text is edited where it stands, a reply is written below it.
    if (comment && scope.closest('[slot=comment]')) {
      return { move: { kind: 'edit', account, parts: [said], target: this.#post(comment) }, ...common };
    }
    const parent = comment ? this.#post(comment) : this.postAt();
    const form = comment ? 'reply' : 'comment';
    return {
      move: { kind: 'publish', account, parts: [said], form, ...known({ inReplyTo: parent }) },
      ...common,
    };
  }

  #post(thing: Element): Post {
    const at = (name: string) => thing.getAttribute(name) ?? undefined;
    const id = at('thingid') ?? at('id');
    const permalink = at('permalink');
    const body = thing.matches(COMMENT)
      ? visibleText(
          thing.querySelector(`[id="${CSS.escape(id ?? '')}-comment-rtjson-content"],[slot=comment]`),
        )
      : [at('post-title') ?? '', visibleText(thing.querySelector('[slot=text-body]'))]
          .filter(Boolean)
          .join('\n\n');
    const count = (name: string) => {
      const value = at(name);
      return scored(value);
    };
    const engagement: Engagement = known({ likes: count('score'), replies: count('comment-count') });
    return known({
      network: 'reddit',
      id,
      permalink: permalink && new URL(permalink, 'https://www.reddit.com').href,
      author: handle(at('author')),
      text: body || undefined,
      postedAt: timeOf(at('created-timestamp') ?? at('created')),
      engagement,
    });
  }
}

/** Attributes have exact numbers. A score below nothing is dislike, not engagement we can count. */
function scored(value: string | null | undefined) {
  const number = value ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? { value: Math.max(0, number), exact: true } : undefined;
}

const EDITOR = '[contenteditable=true],textarea:not([name=title])';
/** Moderators' buttons and blocks from a menu act at once, as far as is known (unverified on the live site). */
const NO_CONFIRM: ReadonlySet<MoveKind> = new Set(['remove', 'limit-replies']);
const WORD: Partial<Record<MoveKind, 'delete' | 'block' | 'remove'>> = {
  delete: 'delete',
  block: 'block',
  remove: 'remove',
};

/** Rows are named by their tracker or id where they are, else by their words. */
function actionOf(path: readonly Element[], control: HTMLElement): MoveKind | undefined {
  const noun = inPath(path, '[noun]')?.getAttribute('noun') ?? '';
  const id = `${noun} ${inPath(path, 'li[id],[role=menuitem][id]')?.id ?? ''}`;
  const label = labelOf(control);
  if (/\bdelete/.test(id)) return 'delete';
  if (/\block\b/.test(id)) return 'limit-replies';
  if (/\bblock/.test(id)) return 'block';
  if (/\bremove\b/.test(id)) return 'remove';
  // Some words say two things ("Entfernen", "Bloquear comentarios"): the narrower one first.
  if (says(label, 'lock')) return 'limit-replies';
  if (says(label, 'remove')) return 'remove';
  if (says(label, 'delete')) return 'delete';
  return means(label, 'block') ? 'block' : undefined;
}

// ---- the old site ----

/** Plain forms and links. Rows ask "are you sure? yes / no" in place. */
class OldReddit implements Screens {
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    const { path } = gesture;
    if (gesture.kind === 'key') {
      // Not the site's own, but the best-known helper adds it.
      const form = gesture.key === 'Enter' && gesture.command ? inPath(path, 'form') : undefined;
      return form && this.#compose(form);
    }
    const form = inPath(path, 'form');
    if (gesture.kind === 'submit') return form && submittedByItself(path) ? this.#compose(form) : undefined;
    const control = inPath(path, 'a,button,input[type=submit]');
    if (!control || isDisabled(control)) return undefined;
    if (form && control.matches('button.save,button[type=submit],button[name=submit],input[type=submit]')) {
      return this.#compose(form, control);
    }
    const kind = this.#kindOf(control);
    if (!kind) return undefined;
    const target = this.postAt(control);
    return { move: { kind, account: this.account(), parts: [], ...known({ target }) }, control };
  }

  draft(editable: Element): Reading | undefined {
    const form = editable.closest('form');
    return form ? this.#compose(form) : undefined;
  }

  account(): Account {
    const link = this.#page.querySelector('#header .user a[href*="/user/"],.user a[href*="/user/"]');
    return known({
      network: 'reddit',
      handle: handle(/\/user\/([^/]+)/.exec(link?.getAttribute('href') ?? '')?.[1]),
    });
  }

  postAt(element?: Element): Post | undefined {
    const thing =
      element?.closest('.thing[data-fullname]') ?? this.#page.querySelector('.thing.link[data-fullname]');
    return thing ? this.#post(thing) : undefined;
  }

  /** Answers stand inside what they answer; those to the post stand in a list below it, on its own page. */
  repliesTo(post: Post): Post[] {
    if (!/\/comments\/\w/.test(this.#page.location.pathname)) return [];
    const focused = this.#page.querySelector('.thing.link[data-fullname]');
    return [...this.#page.querySelectorAll('.thing.comment[data-fullname]')]
      .filter((one) => {
        const answered = one.parentElement?.closest('.thing[data-fullname]') ?? focused;
        return post.id !== undefined && answered?.getAttribute('data-fullname') === post.id;
      })
      .map((one) => this.#post(one));
  }

  #kindOf(control: HTMLElement): MoveKind | undefined {
    const yes = control.matches('a.yes');
    const action = control
      .closest('form,li')
      ?.querySelector('[data-event-action]')
      ?.getAttribute('data-event-action');
    if (yes && control.closest('.del-button')) return 'delete';
    if (yes && (action === 'remove' || action === 'spam' || control.closest('.remove-button')))
      return 'remove';
    if (yes && (action === 'lock' || control.closest('.lock-button'))) return 'limit-replies';
    if (yes && (action === 'block' || control.closest('.block-button'))) return 'block';
    // A moderator's coloured buttons act at once.
    return control.matches('.big-mod-buttons .pretty-button.negative') ? 'remove' : undefined;
  }

  #compose(form: HTMLElement, pressed?: HTMLElement): Reading | undefined {
    const editor = form.querySelector<HTMLTextAreaElement>('textarea[name=text]') ?? undefined;
    const title = form.querySelector<HTMLTextAreaElement>('textarea[name=title],input[name=title]');
    if (!editor && !title) return undefined;
    // Private messages are written in forms of the same make.
    if (form.matches('#compose-message,[action*="compose"]') || form.closest('.message')) return undefined;
    const control =
      pressed ??
      form.querySelector<HTMLElement>('button.save,button[name=submit],button[type=submit]') ??
      undefined;
    const parts = [[draftText(title), draftText(editor)].filter((one) => one !== '').join('\n\n')];
    const common = { ...known({ control, editor }) };
    const account = this.account();
    if (title) return { move: { kind: 'publish', account, parts, form: 'post' }, ...common };
    const thing = form.closest('.thing[data-fullname]');
    const post = thing ? this.#post(thing) : this.postAt();
    // The form that shows a text also edits it; a copy of the empty one answers.
    if (thing && form.closest('.entry') && !form.matches('.cloneable')) {
      return { move: { kind: 'edit', account, parts, ...known({ target: post }) }, ...common };
    }
    const formOf: PublishForm = post?.id?.startsWith('t1_') ? 'reply' : 'comment';
    return {
      move: { kind: 'publish', account, parts, form: formOf, ...known({ inReplyTo: post }) },
      ...common,
    };
  }

  #post(thing: Element): Post {
    const at = (name: string) => thing.getAttribute(`data-${name}`) ?? undefined;
    const entry = thing.querySelector(':scope > .entry') ?? thing;
    const score =
      at('score') ?? entry.querySelector('.score.unvoted[title],.score[title]')?.getAttribute('title');
    const comments = at('comments-count');
    const stamp = Number(at('timestamp'));
    const said = [entry.querySelector('a.title'), entry.querySelector('.usertext-body .md')].map(visibleText);
    const body = said.filter((one) => one !== '').join('\n\n');
    return known({
      network: 'reddit',
      id: at('fullname'),
      permalink: at('permalink') && new URL(at('permalink') ?? '', 'https://www.reddit.com').href,
      author: handle(at('author')),
      text: body || undefined,
      postedAt: stamp > 0 ? stamp : timeOf(entry.querySelector('time[datetime]')?.getAttribute('datetime')),
      engagement: known({
        likes: scored(score),
        replies: scored(comments),
      }),
    });
  }
}

/** At `document_start` there is no page yet to tell the two sites by; the first question finds out. */
class EitherReddit implements Screens {
  readonly #page: Document;
  #site: Screens | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  get #screens(): Screens {
    if (this.#site) return this.#site;
    const old = this.#page.querySelector(
      '.thing[data-fullname],form.usertext,form#newlink,#header-bottom-right',
    );
    const site =
      old && !this.#page.querySelector('shreddit-app')
        ? new OldReddit(this.#page)
        : new NewReddit(this.#page);
    if (this.#page.readyState !== 'loading') this.#site = site;
    return site;
  }

  read = (gesture: Gesture) => this.#screens.read(gesture);
  draft = (editable: Element) => this.#screens.draft(editable);
  account = () => this.#screens.account();
  postAt = (element?: Element) => this.#screens.postAt(element);
  repliesTo = (post: Post) => this.#screens.repliesTo?.(post) ?? [];
}
