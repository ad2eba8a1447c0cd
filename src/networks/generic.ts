import { parseCount } from '../moves/counts.ts';
import type { Account, Move, Post, PublishForm } from '../moves/move.ts';
import {
  type Act,
  type Acting,
  actOf,
  isAlone,
  publishes as publishesBy,
  savesChange,
  sendsOtherwise,
} from './any-labels.ts';
import { anyOutcome, idOn, readAnyRequest } from './any-requests.ts';
import {
  closestAcross,
  controlIn,
  draftText,
  inPath,
  isDisabled,
  known,
  labelOf,
  pathOf,
  submittedByItself,
  timeOf,
  titleOf,
  visibleText,
} from './dom.ts';
import { jsonObject } from './json.ts';
import type { Gesture, Network, Reading, Screens } from './network.ts';
import { means, mentions } from './words.ts';

/**
 * Any site a person adds: any composer and any delete, read from roles, labels and what forms mean. It knows nothing
 * of the site, so it reads less than a network's own file: no counts but those that labels tell, words for what
 * buttons do, and where a button could mean anything (settings, carts, drafts, messages) it leaves the page alone.
 */
export { watch } from './any-requests.ts';

const EDITABLE =
  'textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox],input[type=text],input:not([type])';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
/** What a composer does not reach beyond. */
const PART = 'section,main,aside,article,[role=article],[role=region],[role=main],body';
const MENU = '[role=menu],[role=listbox],[popover],.dropdown-menu';
const BUTTONS = 'button,[role=button],input[type=submit]';
const COMMENT =
  '[role=comment],[itemtype*="schema.org/Comment"],[data-comment-id],[id^="comment-"],[class~=comment],[class~=reply]';
const POST = `article,[role=article],[itemtype*="schema.org/SocialMediaPosting"],[component="post"],li[data-pid],[data-post-id],[data-status-id],[id^="post-"],[class~=post],[class~=status],${COMMENT}`;
/** What a cart, a shop or a media library puts around things that can be deleted too. */
const THING =
  'input[type=number],[itemprop=price],[itemtype*="schema.org/Product"],[itemtype*="schema.org/Offer"]';
/** Parts of a page, and addresses, where what is deleted or hidden was said to nobody. */
const ELSEWHERE =
  /(?:^|[\s_/#-])(?:cart|basket|checkout|carrito|cesta|panier|warenkorb|carrello|notifications?|notificaciones|notificações|benachrichtigungen|notifiche|cookies?|consent|drafts?|borradores|rascunhos|brouillons|entwürfe|bozze|messages|inbox|chats?|search|filters?|settings|preferences|login|signin|media-library)(?:$|[\s_/?#-])/iu;

export const generic: Network = {
  id: 'generic',
  name: 'Website',
  intents: {},
  requests: { read: readAnyRequest, outcome: anyOutcome },
  screens: (page) => new GenericScreens(page),
};

/** A row that may ask before it acts. */
interface Pending extends Act {
  readonly post: Post | undefined;
  /** The row was read as the move itself, since not every site asks. */
  readonly read: boolean;
  /** Where the row stood: its own dialog is no question about it. */
  readonly from: Element | undefined;
}

/** Any site's screens. */
export class GenericScreens implements Screens {
  readonly #page: Document;
  readonly #network: string;
  readonly #office: boolean;
  /** The post whose menu was opened by the press before. */
  #opened: Post | undefined;
  #pending: Pending | undefined;

  /**
   * @param network whose moves these are.
   * @param office the site is there for publishing: an inbox there holds what was said in public.
   */
  constructor(page: Document, network = 'generic', office = false) {
    this.#page = page;
    this.#network = network;
    this.#office = office;
  }

  read(gesture: Gesture): Reading | undefined {
    if (gesture.kind === 'key') return this.#key(gesture);
    if (gesture.kind === 'submit') return this.#submit(gesture.path);
    const { path } = gesture;
    const control = controlIn(path);
    if (!control) return undefined;
    return this.#act(path, control) ?? this.#publish(path, control);
  }

  draft(editable: Element): Reading | undefined {
    const editor = closestAcross(editable, EDITABLE);
    return editor && isComposer(editor) ? this.#compose(editor) : undefined;
  }

  /** A site says nowhere in common who is signed in. */
  account(): Account {
    return { network: this.#network };
  }

  postAt(element?: Element): Post | undefined {
    const post = element && (closestAcross(element, POST) ?? postIn(pathOf(element)));
    return post && this.#post(post);
  }

  #key({ key, command, shift, alt, path }: Gesture & { kind: 'key' }): Reading | undefined {
    if (key === 'Escape') this.#pending = undefined;
    if (key !== 'Enter' || shift || alt) return undefined;
    const editor = inPath(path, EDITABLE);
    if (!editor || !isComposer(editor)) return undefined;
    if (command) return this.#compose(editor);
    // Enter makes a line, but for a box that has nothing else to send it with; a form sends itself.
    const alone = submitOf(scopeOf(editor)) === undefined && !closestAcross(editor, 'form');
    return alone && asksForStatement(editor) ? this.#compose(editor) : undefined;
  }

  #submit(path: readonly Element[]): Reading | undefined {
    const form = inPath(path, 'form');
    const editor = form && writtenIn(form);
    if (!editor) return undefined;
    if (submittedByItself(path)) return this.#compose(editor);
    // A button whose words we don't know was no publication when it was pressed; its form says that it sends.
    const submitter = path[0] as HTMLElement;
    return publishes(submitter) || sendsOtherwise(nameOf(submitter))
      ? undefined
      : this.#compose(editor, submitter);
  }

  #act(path: readonly Element[], control: HTMLElement): Reading | undefined {
    const dialog = inPath(path, DIALOG);
    const name = nameOf(control);
    const pending = this.#pending;
    if (dialog && pending && dialog !== pending.from && !writtenIn(dialog)) {
      // Whatever its agreeing button is called ("OK", "Yes"), it is no way back.
      if (!pending.read && agrees(dialog, control, name, pending.kind)) return this.#acting(pending, control);
      if (means(name, 'cancel')) this.#pending = undefined;
      return undefined;
    }
    const act = actOf(name) ?? actOfForm(control, path);
    const edits = savesChange(name);
    const answers = means(name, 'reply');
    const post = act || edits || answers || opensMenu(control) ? postIn(path) : undefined;
    if (!act) {
      this.#pending = undefined;
      if (post) this.#opened = this.#post(post);
      else if (!inPath(path, MENU) && !dialog && !edits && !answers) this.#opened = undefined;
      return undefined;
    }
    // A popover without a title that a post has opened is its menu, whatever its role.
    const titled = dialog && `${dialog.getAttribute('aria-label') ?? ''} ${titleOf(dialog)}`.trim();
    const menu = inPath(path, MENU) ?? (titled === '' && this.#opened ? dialog : undefined);
    const of = post ?? (menu || dialog || this.#opened ? this.#opened : undefined);
    if (pending && !pending.read && pending.kind === act.kind && !post && !menu)
      return this.#acting(pending, control);
    if (dialog && !post && !menu && !writtenIn(dialog)) {
      // The row was not seen: the title must say that it is about a statement.
      const title = `${titled} ${name}`;
      const statement = mentions(title, 'post') && !mentions(title, 'draft');
      return statement ? this.#acting({ ...act, post: this.#opened }, control) : undefined;
    }
    if (
      (!this.#office && isElsewhere(path, this.#page)) ||
      !concerns(act, path, control, post, of !== undefined)
    )
      return undefined;
    const target = post ? this.#post(post) : this.#opened;
    // Whether a question follows cannot be known before, so the move is read here, and not again in the question.
    // Only a row that says that it opens one is left to it.
    const opens = control.matches('[aria-haspopup]') || /(?:…|\.\.\.)\s*$/.test(visibleText(control));
    const read =
      !opens && !control.matches('[aria-expanded],summary,[data-toggle=dropdown],[data-bs-toggle]');
    this.#pending = { ...act, post: target, read, from: dialog ?? menu };
    return read ? this.#acting(this.#pending, control) : undefined;
  }

  #acting(
    { kind, redraft, post }: Pick<Pending, 'kind' | 'redraft' | 'post'>,
    control: HTMLElement,
  ): Reading {
    const move: Move = {
      kind,
      account: this.account(),
      parts: [],
      ...(redraft && { redraft }),
      ...known({ target: post }),
    };
    return { move, control };
  }

  #publish(path: readonly Element[], control: HTMLElement): Reading | undefined {
    if (control.matches('a[href]:not([href="#"],[href^="javascript:"],[role])') || !publishes(control))
      return undefined;
    for (const scope of path) {
      const editor = writtenIn(scope);
      if (editor) return this.#compose(editor, control);
      // The button of one post ("Share", "Comment") sends nothing that stands beside it.
      if (scope.matches(`form,${DIALOG},main,body,${POST}`)) break;
    }
    const outside = frameOf(this.#page);
    const beside = outside && writtenIn(scopeOf(outside));
    return beside && this.#compose(beside, control);
  }

  #compose(editor: HTMLElement, pressed?: HTMLElement): Reading | undefined {
    const scope = scopeOf(editor);
    const control = pressed ?? submitOf(scope);
    if (control && isDisabled(control)) return undefined;
    const label = control ? nameOf(control) : '';
    if (isPrivate(editor, label, this.#office)) return undefined;
    const title = scope.querySelector('input[name=title],input[name=subject],textarea[name=title]');
    const parts = [title === editor ? '' : draftText(title), draftText(editor)].filter((one) => one !== '');
    if (parts.length === 0) return undefined;
    const within = this.postAt(editor);
    const common = { editor, ...known({ control }) };
    const account = this.account();
    if (savesChange(label)) {
      // Saved where nothing shows that it is a statement: a setting, a form of an office.
      const target = this.#opened ?? within;
      if (!target && !mentions(label, 'post') && !asksForStatement(editor)) return undefined;
      return {
        move: { kind: 'edit', account, parts, ...known({ target }) },
        ...common,
      };
    }
    const shown = scope.matches(`form,${DIALOG}`) ? scope.querySelector(POST) : null;
    const dialog = around(editor).find((node) => node.matches(DIALOG));
    const answers = means(label, 'reply') || (dialog !== undefined && means(titleOf(dialog), 'reply'));
    const parent = within ?? (shown ? this.#post(shown) : answers && dialog ? this.#opened : undefined);
    const form: PublishForm = means(label, 'comment') ? 'comment' : answers || parent ? 'reply' : 'post';
    const move: Move = {
      kind: 'publish',
      account,
      parts,
      form,
      ...(means(label, 'schedule') && { scheduledFor: 'unknown' as const }),
      ...known({ inReplyTo: parent }),
    };
    return { move, ...common };
  }

  #post(post: Element): Post {
    const { location } = this.#page;
    const time = post.querySelector('time[datetime]');
    const link =
      time?.closest('a[href]') ?? post.querySelector('a[rel~=bookmark],a[href*="/post"],a[href*="/status"]');
    const permalink = link ? new URL(link.getAttribute('href') ?? '', this.#page.baseURI).href : undefined;
    const id = [...post.attributes, ...(post.parentElement?.attributes ?? [])].find(
      ({ name }) => /^data-(?!test)(?:\w+-)?p?id$/.test(name) && !/user|member|author/.test(name),
    )?.value;
    const own =
      /^(?:post|comment|status|p|c)[-_]?(\w{1,40})$/.exec(post.id)?.[1] ?? (post.id || numbered(post));
    const named = id ?? (own || permalink);
    const text = textIn(post);
    const author = post.querySelector('[rel~=author],[itemprop=author] [itemprop=name]');
    const handle = /^@([\w.-]+(?:@[\w.-]+)?)$/.exec(author ? visibleText(author) : '')?.[1];
    return known({
      network: this.#network,
      id: named ? idOn(location.host || hostOf(this.#page), named) : undefined,
      permalink,
      author: handle?.toLowerCase(),
      text: text || undefined,
      postedAt: timeOf(time?.getAttribute('datetime')),
      engagement: countsIn(post, this.#page.documentElement.lang),
    });
  }
}

/** What a control is called: its label, or what its picture says. Of several words for one button, those that show. */
function nameOf(control: Element): string {
  const parts = control.hasAttribute('aria-label') ? 0 : control.querySelectorAll('span,div').length;
  // biome-ignore lint/performance/useDomNodeTextContent: which of the words shows is what is asked.
  const shown = parts > 1 ? ((control as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim() : '';
  const label = shown || labelOf(control);
  if (/\p{L}/u.test(label)) return label;
  // A number or nothing: the picture beside it says what it counts.
  const picture = control.getAttribute('title') ?? control.querySelector('svg > title')?.textContent;
  return (picture ?? control.getAttribute('data-tooltip') ?? '').trim() || label;
}

/** A form that says by itself what it does: `_method=delete`, an address that ends in "delete". */
function actOfForm(control: HTMLElement, path: readonly Element[]): Act | undefined {
  const act = { kind: 'delete', named: false, redraft: false } as const;
  if (/^delete$/i.test(control.getAttribute('data-method') ?? '')) return act;
  if (!control.matches('button[type=submit],button:not([type]),input[type=submit]')) return undefined;
  const form = inPath(path, 'form');
  if (!form || means(nameOf(control), 'cancel')) return undefined;
  const method = form.querySelector<HTMLInputElement>('input[type=hidden][name=_method]')?.value ?? '';
  const to = control.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  return /^delete$/i.test(method) || /[/=](?:delete|destroy)\/?$/i.test(to) ? act : undefined;
}

/** Whether an act concerns something that was said, or somebody: from its words, and from where its control stands. */
function concerns(
  act: Act,
  path: readonly Element[],
  control: Element,
  post: Element | undefined,
  ofPost: boolean,
): boolean {
  if (post?.querySelector(THING) || (post && isDraft(post))) return false;
  const menu = inPath(path, `${MENU},${DIALOG}`) !== undefined;
  switch (act.kind) {
    case 'hide':
    case 'remove': {
      if (control.matches('[aria-expanded],[aria-pressed]')) return false;
      const comment =
        post?.matches(COMMENT) || (post && closestAcross(post.parentElement ?? undefined, POST));
      return act.named || Boolean(comment) || (menu && !post && ofPost && act.kind === 'hide');
    }
    case 'mute':
      // A player can be muted too.
      return menu || (ofPost && !post?.querySelector('video,audio') && act.named);
    case 'block':
      return ofPost || menu;
    default:
      return act.named || ofPost;
  }
}

/** Whether a control stands in a cart, a list of drafts, messages… as the parts of the page around it are called. */
function isElsewhere(path: readonly Element[], page: Document): boolean {
  if (ELSEWHERE.test(`${page.location.pathname} ${page.location.hash}`)) return true;
  for (const node of path) {
    if (node.matches('main,body,html')) return false;
    const called = [node.getAttribute('aria-label'), node.id, node.getAttribute('action'), ...node.classList];
    if (called.some((name) => name && ELSEWHERE.test(name))) return true;
    if (node.matches('section,aside,[role=region]') && ELSEWHERE.test(titleOf(node))) return true;
  }
  return false;
}

/**
 * The post that a path leads through: by its role or its attributes, or else the smallest part that can be both liked
 * (or reposted) and answered, once.
 */
function postIn(path: readonly Element[]): Element | undefined {
  const said = inPath(path, POST);
  if (said) return said;
  for (const node of path.slice(0, 15)) {
    // What opens over a post need not stand in it: whoever opened it knows the post.
    if (node.matches(`form,main,body,html,[role=menu],[popover],${DIALOG}`)) return undefined;
    const labels = [...node.querySelectorAll(BUTTONS)].map(nameOf);
    const [likes, replies] = [LIKES, REPLIES].map(
      (words) => labels.filter((label) => words.test(label)).length,
    );
    if (Math.max(likes ?? 0, replies ?? 0) > 1) return undefined;
    if (likes === 1 && replies === 1 && textIn(node) !== '') return node;
  }
  return undefined;
}

/** Whether a part belongs to the post itself rather than to one that stands in it. */
function belongs(part: Element, post: Element): boolean {
  const own = part.closest(POST);
  return own === null || own === post || !post.contains(own);
}

/** An id that looks like a post's on one of its parts. */
function numbered(post: Element): string | undefined {
  return [...post.querySelectorAll('[id]')]
    .map(({ id }) => id)
    .find((id) => /^(?:\d{3,}|[0-9a-f-]{16,})$/i.test(id));
}

/** A badge on a post that says "Draft". */
function isDraft(post: Element): boolean {
  for (const one of post.querySelectorAll('span,small,strong,em,mark,div'))
    if (
      one.childElementCount === 0 &&
      (one.textContent ?? '').length < 20 &&
      mentions(visibleText(one), 'draft')
    )
      return true;
  return false;
}

function opensMenu(control: Element): boolean {
  const name = labelOf(control);
  return (
    control.matches('[aria-haspopup],[aria-expanded],[aria-controls],[popovertarget],summary') ||
    !/\p{L}/u.test(name) ||
    /^(?:more|options?|actions?|menu|más|opciones|acciones|mais|opções|ações|plus|optionen|mehr|aktionen|altro|opzioni|azioni|altre)(?:$|\s)/iu.test(
      name,
    )
  );
}

/** What a post says, without its buttons, its times and the posts that stand in it. */
function textIn(post: Element): string {
  const body = post.querySelector('[itemprop=text],[itemprop=articleBody],[component="post/content"]');
  if (body) return visibleText(body).slice(0, 5000);
  const paragraphs = [...post.querySelectorAll('p')]
    .filter((one) => belongs(one, post) && !one.closest('figure'))
    .map(visibleText);
  if (paragraphs.some((one) => one !== '')) return paragraphs.join('\n').slice(0, 5000);
  const copy = post.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(`${BUTTONS},time,form,nav,menu,header,[role=menu],${POST}`))
    part.remove();
  return visibleText(copy).slice(0, 5000);
}

const LIKES =
  /\b(?:likes?|fav\w*|me gusta|curtid\w*|gost\w*|j['’]aime|gefällt|mi piace|(?:up)?votes?|reactions?)\b/i;
const REPLIES =
  /\b(?:repl(?:y|ies)|comments?|responder|répondre|rispondi|respuestas?|comentarios?|respostas?|comentários?|réponses?|commentaires?|antworten|kommentare?|risposte|commenti)\b/i;
const REPOSTS =
  /\b(?:reposts?|boosts?|shares?|compartid\w*|compartilham\w*|partages?|geteilt|condivision\w*)\b/i;

/** Labels such as "12 likes" or "Reply (3)" tell a number; nothing else is taken for one. */
function countsIn(post: Element, lang: string): Post['engagement'] {
  const marks = [...post.querySelectorAll('button,[role=button],a,li,[title],[aria-label]')].filter((one) =>
    belongs(one, post),
  );
  const find = (words: RegExp) => {
    for (const mark of marks) {
      const label = `${labelOf(mark)} ${mark.getAttribute('title') ?? ''}`;
      if (label.length > 60 || !words.test(label)) continue;
      const data = mark.querySelector('[data*="value"]')?.getAttribute('data');
      const flowing = jsonObject(data)?.value;
      const count =
        typeof flowing === 'number'
          ? { value: flowing, exact: true }
          : (parseCount(label, lang) ?? parseCount(visibleText(mark), lang));
      if (count) return count;
    }
    return undefined;
  };
  const counts = known({ likes: find(LIKES), replies: find(REPLIES), reposts: find(REPOSTS) });
  // A post that shows "0 replies" and no likes at all may have any number of them.
  const nobody = Object.values(counts).every((count) => count?.value === 0);
  return nobody && counts.likes === undefined ? undefined : counts;
}

/** Whether a control of a question agrees to it: by its words, its form, or by not being the way back. */
function agrees(dialog: Element, control: HTMLElement, name: string, kind: Acting): boolean {
  if (means(name, 'cancel') || /^(?:×|x|✕)$/i.test(name)) return false;
  if (actOf(name)?.kind === kind) return true;
  const inputs = control.matches('[role=radio],[role=checkbox],a[href]:not([href="#"])');
  const buttons = [...dialog.querySelectorAll(BUTTONS)];
  return !inputs && buttons.length <= 3 && (control as HTMLButtonElement).type !== 'reset' && /\S/.test(name);
}

function publishes(control: HTMLElement): boolean {
  const submits =
    control.matches('button[type=submit],button:not([type]),input[type=submit]') &&
    control.closest('form') !== null;
  const name = nameOf(control);
  return publishesBy(name, submits) || (submits && savesChange(name));
}

/** One line is a search box or a name, unless it asks for a statement. */
function isComposer(editor: Element): boolean {
  if (!editor.matches('input,[aria-multiline=false]')) return true;
  return !editor.matches('[role=searchbox],[role=combobox],[name=q]') && asksForStatement(editor);
}

/** "Write a comment…", "Add your reply". */
function asksForStatement(editor: Element): boolean {
  return mentions(calledAs(editor), 'post');
}

/** What an editor is called: its label, its placeholder. */
function calledAs(editor: Element): string {
  const labels = (editor as HTMLTextAreaElement).labels;
  return [
    editor.getAttribute('aria-label') ?? '',
    ...(labels ? [...labels].map((label) => visibleText(label)) : []),
    editor.getAttribute('placeholder') ?? editor.getAttribute('data-placeholder') ?? '',
    editor.getAttribute('aria-placeholder') ?? '',
    editor.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? '',
  ].join(' ');
}

/** The editor with a text in it: shadow roots and frames that the page draws itself included. */
function writtenIn(scope: Element): HTMLElement | undefined {
  return editorsIn(scope).find((one) => isComposer(one) && draftText(one) !== '');
}

function editorsIn(scope: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  const inside = scope.nodeType === Node.ELEMENT_NODE ? [scope as Element] : [];
  for (const node of [...inside, ...scope.querySelectorAll('*')]) {
    if (node.matches(EDITABLE)) found.push(node as HTMLElement);
    const within = node.shadowRoot ?? (node.tagName === 'IFRAME' ? writableIn(node) : undefined);
    if (within) found.push(...editorsIn(within));
  }
  return found;
}

/** The document of a frame that is one editor, as older rich-text editors are; another site's cannot be seen. */
function writableIn(frame: Element): HTMLElement | undefined {
  try {
    const { body, designMode } = (frame as HTMLIFrameElement).contentDocument ?? {};
    return body && (designMode === 'on' || body.isContentEditable) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The frame that a document is drawn into, where the page around it may be looked at. */
function frameOf(page: Document): Element | undefined {
  try {
    return page.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

function hostOf(page: Document): string {
  return new URL(page.baseURI).host;
}

/** The ancestors of an editor, out of the frame that its page draws for it too. */
function around(editor: Element): Element[] {
  const path = pathOf(editor);
  const frame = frameOf(editor.ownerDocument);
  return frame ? [...path, ...pathOf(frame)] : path;
}

/** The smallest part around an editor that can also send it. */
function scopeOf(editor: Element): Element {
  for (const node of around(editor))
    if (node.matches(`form,${DIALOG},${PART}`) || submitOf(node)) return node;
  return editor;
}

function submitOf(scope: Element): HTMLElement | undefined {
  const buttons = [...scope.querySelectorAll<HTMLElement>(BUTTONS)];
  const hosts = [scope, ...(buttons.length === 0 ? scope.querySelectorAll('*') : [])];
  const deep = hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(BUTTONS) ?? [])]);
  const all = [...buttons, ...deep];
  const submits = all.filter((one) => one.matches('[type=submit],button:not([type])'));
  const form = scope.matches('form') ? submits.find((one) => !sendsOtherwise(nameOf(one))) : undefined;
  return all.find(publishes) ?? form;
}

/** Searches, messages, profiles and settings are said to nobody, or to one. */
function isPrivate(editor: HTMLElement, button: string, office: boolean): boolean {
  const path = around(editor);
  if (path.some((node) => node.matches('[role=search],search,[type=search],[role=searchbox]'))) return true;
  const { pathname, hash } = editor.ownerDocument.location;
  if (
    !office &&
    /[/#](?:messages|dms?|direct|inbox|chats?|settings|preferences|login|signin|contact)(?:[/?#]|$)/i.test(
      `${pathname}${hash}`,
    )
  )
    return true;
  const form = path.find((node) => node.matches('form'));
  const dialog = path.find((node) => node.matches(DIALOG));
  const called = [
    calledAs(editor),
    editor.getAttribute('name') === 'message' ? '' : editor.getAttribute('name'),
    editor.id,
    form?.getAttribute('aria-label'),
    form?.id,
    form?.getAttribute('name'),
    form?.getAttribute('action'),
    dialog?.getAttribute('aria-label'),
    dialog && titleOf(dialog),
  ];
  return isAlone(called.filter(Boolean).join(' ').replace(/[-_/]/g, ' '), button);
}
