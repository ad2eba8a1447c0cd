import { parseCount } from '../moves/counts.ts';
import type { Account, Move, MoveKind, Outcome, Post, PublishForm } from '../moves/move.ts';
import {
  closestAcross,
  controlIn,
  draftText,
  findDeep,
  inPath,
  isDisabled,
  jsonObject,
  known,
  labelOf,
  pathOf,
  submittedByItself,
  timeOf,
  titleOf,
  visibleText,
} from './dom.ts';
import type { CapturedRequest, CapturedResponse, Gesture, Network, Reading, Screens } from './network.ts';
import { type Meaning, means, mentions, says, undoes } from './words.ts';

/**
 * Any site a person adds: any composer and any delete, read from roles, labels and what forms mean. It knows nothing
 * of the site, so it reads less than a network's own file: no counts but those that labels tell, words for what
 * buttons do.
 *
 * Only deletes are watched for among requests, since `DELETE` says what it does; what any other call does cannot be
 * told without knowing the site.
 */
export const watch = /^DELETE https?:\/\/[^/]+\/\S*(?:post|status|note|comment|repl(?:y|ies)|article|topic)/i;

const EDITABLE =
  'textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox]';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const POST =
  'article,[role=article],[role=comment],[itemtype*="schema.org/Comment"],[itemtype*="schema.org/SocialMediaPosting"],[component="post"],li[data-pid],[data-post-id],[data-comment-id]';

export const generic: Network = {
  id: 'generic',
  name: 'Website',
  textLimit: Number.POSITIVE_INFINITY,
  intents: {},
  requests: { read: readRequest, outcome },
  screens: (page) => new GenericScreens(page),
};

function readRequest(request: CapturedRequest): Move | undefined {
  if (request.method.toUpperCase() !== 'DELETE') return undefined;
  const url = new URL(request.url);
  // Taking a like, a follow or a draft back is no delete of a post.
  if (
    /\b(?:like|fav\w*|vote|reaction|follow\w*|bookmark|draft|repost|reblog|boost|message|notification)s?\b/i.test(
      url.pathname,
    )
  ) {
    return undefined;
  }
  const id = url.pathname.split('/').filter(Boolean).at(-1);
  return {
    kind: 'delete',
    account: { network: 'generic' },
    parts: [],
    target: known({ network: 'generic', id }),
  };
}

function outcome(_request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  const said = body?.error ?? body?.message;
  const bad = response.status >= 400 || (body?.errors !== undefined && JSON.stringify(body.errors) !== '[]');
  if (bad || typeof body?.error === 'string') {
    return { state: 'failed', ...(typeof said === 'string' && { reason: said }) };
  }
  return response.status >= 200 && response.status < 300 ? { state: 'confirmed' } : { state: 'unknown' };
}

type Acting = Exclude<MoveKind, 'publish' | 'edit'>;

/** From the most telling word to the least: "Delete and block" deletes. */
const ACTS: readonly (readonly [Acting, Meaning])[] = [
  ['delete', 'delete'],
  ['archive', 'archive'],
  ['limit-replies', 'lock'],
  ['block', 'block'],
  ['mute', 'mute'],
  ['hide', 'hide'],
  ['remove', 'remove'],
];

class GenericScreens implements Screens {
  readonly #page: Document;
  #menuPost: Post | undefined;
  #pending:
    | {
        readonly kind: Acting;
        readonly redraft: boolean;
        readonly post: Post | undefined;
        readonly asked: boolean;
      }
    | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    const { path } = gesture;
    if (gesture.kind === 'key') {
      if (gesture.key === 'Escape') this.#pending = undefined;
      const editor = gesture.key === 'Enter' && gesture.command ? inPath(path, EDITABLE) : undefined;
      return editor && this.#compose(editor);
    }
    if (gesture.kind === 'submit') {
      const form = inPath(path, 'form');
      const editor = form && writtenIn(form);
      if (!editor) return undefined;
      if (submittedByItself(path)) return this.#compose(editor);
      // A button whose words we don't know was no publication when it was pressed; its form says that it sends.
      const submitter = path[0] as HTMLElement;
      return publishes(submitter) || mentions(labelOf(submitter), 'draft')
        ? undefined
        : this.#compose(editor, submitter);
    }
    const control = controlIn(path);
    if (!control || control.matches('a[href]:not([href="#"],[href^="javascript:"],[role])')) return undefined;
    return this.#act(path, control) ?? this.#publish(path, control);
  }

  draft(editable: Element): Reading | undefined {
    const editor = closestAcross(editable, EDITABLE);
    return editor && this.#compose(editor);
  }

  /** A site says nowhere in common who is signed in. */
  account(): Account {
    return { network: 'generic' };
  }

  postAt(element?: Element): Post | undefined {
    const post = closestAcross(element, POST);
    return post && this.#post(post);
  }

  #act(path: readonly Element[], control: HTMLElement): Reading | undefined {
    const dialog = inPath(path, DIALOG);
    const label = labelOf(control);
    // A dialog that a row opened: whatever its agreeing button is called ("OK", "Yes"), it is no way back.
    if (dialog && this.#pending && !writtenIn(dialog)) {
      const { kind, redraft, post, asked } = this.#pending;
      // The row was read as the move itself, since not every site asks.
      if (asked) return undefined;
      if (agrees(dialog, control, label, kind)) return this.#acting(kind, redraft, post, control);
      if (means(label, 'cancel')) this.#pending = undefined;
      return undefined;
    }
    const kind = actionOf(label);
    const near = this.#postNear(path);
    const menu = inPath(path, '[role=menu],[role=listbox],[popover],.dropdown-menu');
    if (!kind) {
      this.#pending = undefined;
      if (near) this.#menuPost = near;
      return undefined;
    }
    const redraft = means(label, 'redraft');
    const post = near ?? (menu || dialog ? this.#menuPost : undefined);
    if (dialog && !writtenIn(dialog)) {
      // The row was not seen: the title must say that it is about a statement.
      const title = `${titleOf(dialog)} ${label}`;
      return mentions(title, 'post') && !mentions(title, 'draft')
        ? this.#acting(kind, redraft, post, control)
        : undefined;
    }
    if (!post && !mentions(label, 'post')) return undefined;
    // Whether a question follows cannot be known before, so the move is read here, and not again in the question.
    // Only a row that says that it opens one is left to it.
    const opens = control.hasAttribute('aria-haspopup') || /(?:…|\.\.\.)\s*$/.test(visibleText(control));
    const final = !opens && isFinal(control);
    this.#pending = { kind, redraft, post, asked: final };
    return final ? this.#acting(kind, redraft, post, control) : undefined;
  }

  #acting(kind: Acting, redraft: boolean, target: Post | undefined, control: HTMLElement): Reading {
    const move: Move = {
      kind,
      account: this.account(),
      parts: [],
      ...(redraft && { redraft }),
      ...known({ target }),
    };
    return { move, control };
  }

  #publish(path: readonly Element[], control: HTMLElement): Reading | undefined {
    if (!publishes(control)) return undefined;
    for (const scope of path) {
      const editor = writtenIn(scope);
      if (editor) return this.#compose(editor, control);
      if (scope.matches(`form,${DIALOG},main,body`)) return undefined;
    }
    return undefined;
  }

  #compose(editor: HTMLElement, pressed?: HTMLElement): Reading | undefined {
    if (isPrivate(editor)) return undefined;
    const scope = scopeOf(editor);
    const control = pressed ?? submitOf(scope);
    if (!control || isDisabled(control)) return undefined;
    const title = scope.querySelector('input[name=title],input[name=subject],textarea[name=title]');
    const said = [title === editor ? '' : draftText(title), draftText(editor)]
      .filter((one) => one !== '')
      .join('\n\n');
    if (said === '') return undefined;
    const label = labelOf(control);
    const parent = this.postAt(editor);
    const common = { control, editor };
    const account = this.account();
    if (means(label, 'edit') && !means(label, 'publish')) {
      return { move: { kind: 'edit', account, parts: [said], ...known({ target: parent }) }, ...common };
    }
    const form: PublishForm = means(label, 'comment')
      ? 'comment'
      : means(label, 'reply') || parent
        ? 'reply'
        : 'post';
    const later = means(label, 'schedule');
    const move: Move = {
      kind: 'publish',
      account,
      parts: [said],
      form,
      ...(later && { scheduledFor: 'unknown' as const }),
      ...known({ inReplyTo: parent }),
    };
    return { move, ...common };
  }

  #postNear(path: readonly Element[]): Post | undefined {
    const post = inPath(path, POST);
    return post && this.#post(post);
  }

  #post(post: Element): Post {
    const time = post.querySelector('time[datetime]');
    const link =
      time?.closest('a[href]') ?? post.querySelector('a[rel~=bookmark],a[href*="/post"],a[href*="/status"]');
    const id =
      ['data-post-id', 'data-comment-id', 'data-pid', 'data-id', 'id']
        .map((name) => post.getAttribute(name))
        .find(Boolean) ?? undefined;
    const body = post.querySelector('[itemprop=text],[itemprop=articleBody],[component="post/content"]');
    const paragraphs = [...post.querySelectorAll('p')]
      .filter((one) => one.closest(POST) === post)
      .map(visibleText);
    const said = body ? visibleText(body) : paragraphs.join('\n') || visibleText(post);
    return known({
      network: 'generic',
      id,
      permalink: link ? new URL(link.getAttribute('href') ?? '', this.#page.location.href).href : undefined,
      text: said === '' ? undefined : said.slice(0, 5000),
      postedAt: timeOf(time?.getAttribute('datetime')),
      engagement: countsIn(post, this.#page.documentElement.lang),
    });
  }
}

/** Labels such as "12 likes" or "Reply (3)" tell a number; nothing else is taken for one. */
function countsIn(post: Element, lang: string): Post['engagement'] {
  const find = (words: RegExp) => {
    for (const button of post.querySelectorAll('button,[role=button],a[aria-label]')) {
      const label = `${labelOf(button)} ${button.getAttribute('title') ?? ''}`;
      const animated = button.querySelector('number-flow-react[data]')?.getAttribute('data');
      const flowing = jsonObject(animated)?.value;
      if (!words.test(label)) continue;
      const count = typeof flowing === 'number' ? { value: flowing, exact: true } : parseCount(label, lang);
      if (count) return count;
    }
    return undefined;
  };
  return known({
    likes: find(/\b(?:likes?|fav\w*|me gusta|curtid\w*|gost\w*|j['’]aime|gefällt|mi piace|upvotes?)\b/i),
    replies: find(
      /\b(?:repl(?:y|ies)|comments?|respuestas?|respostas?|réponses?|antworten|risposte|comentari\w*)\b/i,
    ),
    reposts: find(/\b(?:reposts?|boosts?|shares?|compartid\w*)\b/i),
  });
}

function actionOf(label: string): Acting | undefined {
  if (label.length > 60 || undoes(label) || mentions(label, 'draft')) return undefined;
  const act = ACTS.find(([, meaning]) => means(label, meaning));
  if (!act) return undefined;
  // "Delete list", "Remove image": nothing that was said to anyone.
  return mentions(label, 'otherThing') &&
    !mentions(label, 'post') &&
    /delete|archive|remove|hide/.test(act[0])
    ? undefined
    : act[0];
}

/** Whether a control of a question agrees to it: by its words, its form, or by not being the way back. */
function agrees(dialog: Element, control: HTMLElement, label: string, kind: Acting): boolean {
  if (means(label, 'cancel') || /^(?:×|x|✕)$/i.test(label)) return false;
  if (actionOf(label) === kind) return true;
  const inputs = control.matches('[role=radio],[role=checkbox],a[href]:not([href="#"])');
  const buttons = [...dialog.querySelectorAll('button,[role=button],input[type=submit]')];
  return (
    !inputs && buttons.length <= 3 && (control as HTMLButtonElement).type !== 'reset' && /\S/.test(label)
  );
}

/** A menu's row or a button by itself; a switch that only opens another menu is none. */
function isFinal(control: HTMLElement): boolean {
  return !control.matches('[aria-expanded],summary,[data-toggle=dropdown],[data-bs-toggle]');
}

function publishes(control: HTMLElement): boolean {
  const label = labelOf(control);
  if (label.length > 40 || mentions(label, 'draft') || undoes(label)) return false;
  const submits =
    control.matches('button[type=submit],button:not([type]),input[type=submit]') && control.closest('form');
  return (
    says(label, 'publish') ||
    says(label, 'reply') ||
    says(label, 'comment') ||
    says(label, 'schedule') ||
    (control.closest('form') !== null && says(label, 'edit')) ||
    (Boolean(submits) && ['publish', 'reply', 'comment'].some((word) => means(label, word as Meaning)))
  );
}

/** The editor with a text in it. One line is a search box or a name, never a composer. */
function writtenIn(scope: Element): HTMLElement | undefined {
  const own = findDeep(scope, EDITABLE);
  if (!own) return undefined;
  const all = [own, ...scope.querySelectorAll<HTMLElement>(EDITABLE)];
  return all.find((one) => !one.matches('input,[aria-multiline=false]') && draftText(one) !== '');
}

/** The smallest part around an editor that can also send it. */
function scopeOf(editor: HTMLElement): Element {
  for (const node of pathOf(editor)) {
    if (node.matches(`form,${DIALOG}`)) return node;
    if (submitOf(node)) return node;
  }
  return editor;
}

function submitOf(scope: Element): HTMLElement | undefined {
  const buttons = [...scope.querySelectorAll<HTMLElement>('button,[role=button],input[type=submit]')];
  const named = buttons.find(publishes);
  return named ?? (scope.matches('form') ? buttons.find((one) => one.matches('[type=submit]')) : undefined);
}

/** Searches, messages, profiles and settings are said to nobody, or to one. */
function isPrivate(editor: HTMLElement): boolean {
  const around = pathOf(editor);
  if (around.some((node) => node.matches('[role=search],search,[type=search],[role=searchbox]'))) return true;
  const here = `${editor.ownerDocument.location.pathname} ${editor.getAttribute('name') ?? ''} ${labelOf(editor)} ${editor.getAttribute('placeholder') ?? ''} ${around.find((node) => node.matches('form'))?.getAttribute('action') ?? ''}`;
  return /\b(?:messages?|dms?|inbox|chats?|conversations?|mensajes?|mensagens?|nachrichten|messaggi|settings|preferences|profile|account|bio|about me|password|login|search|buscar)\b/i.test(
    here,
  );
}
