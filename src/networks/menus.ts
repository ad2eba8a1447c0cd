import type { Account, Engagement, Move, MoveKind, Post, PublishForm } from '../moves/move.ts';
import {
  closestAcross,
  controlIn,
  draftText,
  findDeep,
  inPath,
  known,
  labelOf,
  titleOf,
  visibleText,
} from './dom.ts';
import type { Gesture, Reading, Screens } from './network.ts';
import { means, mentions, says, undoes } from './words.ts';

/** A composer as a network's file finds it around an editable element or a button. */
export interface Composer {
  readonly editor: HTMLElement;
  readonly button?: HTMLElement | undefined;
  readonly form: PublishForm;
  /** The post being changed rather than a new one written. */
  readonly edits?: boolean;
  readonly inReplyTo?: Post | undefined;
  /** More editors of the same composer: the parts of a thread. */
  readonly more?: readonly HTMLElement[];
  /** The editors hold one text in the words of several networks: no thread. */
  readonly copies?: boolean;
  readonly scheduled?: boolean;
}

/** What tells the big networks apart; the steps (menu, row, confirmation) are the same on all of them. */
export interface Layout {
  readonly id: string;
  /** Posts and comments, the innermost is the one meant. */
  readonly items: string;
  /** The post or comment around an element, where no selector tells. */
  item?(element: Element): HTMLElement | undefined;
  /** Which of them are comments, or what tells. */
  readonly comments: string | ((item: Element) => boolean);
  /** What a person can press besides what ARIA and HTML call a control. */
  readonly controls?: string;
  readonly menus: string;
  readonly dialogs: string;
  /** Plain Enter sends, only Ctrl/Cmd+Enter does, or whether it does depends on the composer. */
  enter(composer: Composer): 'plain' | 'command' | 'never';
  post(item: Element, page: Document): Post;
  /** The replies to a post that the page shows; see {@link Screens.repliesTo}. Absent: they are not read. */
  replies?(post: Post, page: Document): Post[];
  /** @param opened the post or comment that was last acted on. */
  composer(around: Element, opened?: Post): Composer | undefined;
  account(page: Document, near?: Element): Account;
  /** A row or button known by its structure; `null`: certainly none. Words decide where it says nothing. */
  row?(control: HTMLElement, item: Element | undefined): MoveKind | null | undefined;
  /** A confirming button known by its structure. */
  readonly confirm?: string;
  /** Whether the row already does it. */
  atOnce(kind: MoveKind, onComment: boolean, control: HTMLElement): boolean;
  readonly replay?: 'press' | 'by-hand';
  /** How many things a batch button acts on. */
  batch?(control: HTMLElement, page: Document): number | undefined;
}

interface Pending {
  readonly kind: MoveKind;
  readonly target: Post | undefined;
  /** Where the row stood, and what was said there: its own dialog is no confirmation of it. */
  readonly from: Element | undefined;
  readonly said: string;
  /** The row opened a choice, and only some of it is a move. */
  readonly choice: boolean;
  readonly batch: number | undefined;
}

/**
 * Screens of networks where a post has a menu, the menu a row, and the row mostly a confirmation. The confirmation
 * names no post, menus stay behind with rows called like its button, and lists re-use their nodes: so what was meant
 * is read when the menu is opened, and a row is never taken for a confirmation.
 */
export class MenuScreens implements Screens {
  readonly #page: Document;
  readonly #layout: Layout;
  #opened: { readonly post: Post; readonly comment: boolean; readonly item: Element } | undefined;
  #pending: Pending | undefined;
  /** A text whose composer went on to a step that shows it no longer. */
  #written: { readonly composer: Composer; readonly parts: string[]; readonly scope: Element } | undefined;

  constructor(page: Document, layout: Layout) {
    this.#page = page;
    this.#layout = layout;
  }

  read(gesture: Gesture): Reading | undefined {
    if (gesture.kind === 'key') return this.#key(gesture);
    if (gesture.kind !== 'press') return undefined;
    const { path } = gesture;
    const extra = this.#layout.controls && inPath(path, this.#layout.controls);
    const control = controlIn(path) ?? (extra && !extra.matches('[aria-disabled=true]') ? extra : undefined);
    if (!control) return undefined;
    const composer = this.#layout.composer(control, this.#opened?.post);
    if (composer?.button === control) return this.#compose(composer);
    const last = this.#lastStep(control, composer);
    if (last) return last;
    const dialog = inPath(path, this.#layout.dialogs);
    const menu = inPath(path, this.#layout.menus);
    const layer = this.#pending?.choice ? (menu ?? dialog) : dialog;
    if (this.#pending && layer && this.#isNew(layer)) return this.#confirm(control, layer);
    if (menu || dialog) {
      const reading = this.#row(control, menu ?? dialog);
      if (reading || this.#pending || menu) return reading;
      // A dialog whose menu was not seen: only its title can tell.
      const title = dialog ? askedIn(dialog) : '';
      const asks = means(title, 'delete') && mentions(title, 'post') && !aboutOther(title);
      if (asks && means(labelOf(control), 'delete'))
        return this.#reading('delete', this.#opened?.post, control);
      this.#remember(control);
      return undefined;
    }
    this.#pending = undefined;
    const direct = this.#layout.row?.(control, this.#item(control));
    this.#remember(control);
    return direct ? this.#start(direct, control, undefined) : undefined;
  }

  draft(editable: Element): Reading | undefined {
    const composer = this.#layout.composer(editable, this.#opened?.post);
    return composer && this.#compose(composer);
  }

  account(near?: Element): Account {
    return this.#layout.account(this.#page, near);
  }

  postAt(element?: Element): Post | undefined {
    const item = element ? this.#item(element) : this.#page.querySelector(this.#layout.items);
    return item ? this.#layout.post(item, this.#page) : undefined;
  }

  repliesTo(post: Post): Post[] {
    return this.#layout.replies?.(post, this.#page) ?? [];
  }

  #item(element: Element): HTMLElement | undefined {
    return this.#layout.item ? this.#layout.item(element) : closestAcross(element, this.#layout.items);
  }

  #remember(control: HTMLElement): void {
    const item = this.#item(control);
    if (!item) {
      // What is opened from elsewhere is about no post; what stands over the page may still be about the last one.
      const { menus, dialogs } = this.#layout;
      const over = `[role=dialog],[role=alertdialog],${menus},${dialogs}`;
      if (!closestAcross(control, over)) this.#opened = undefined;
      return;
    }
    const { comments } = this.#layout;
    this.#opened = {
      post: this.#layout.post(item, this.#page),
      comment: typeof comments === 'string' ? item.matches(comments) : comments(item),
      item,
    };
  }

  /** Whether a layer is another than the one the row stood in. Pages re-use a dialog's element for the next one. */
  #isNew(layer: Element): boolean {
    return layer !== this.#pending?.from || visibleText(layer) !== this.#pending.said;
  }

  /** The last step of a composer that has several: its text is the one that stood there before. */
  #lastStep(control: HTMLElement, composer: Composer | undefined): Reading | undefined {
    const label = labelOf(control);
    if (composer) {
      const scope = control.closest('[role=dialog],[role=main]');
      const parts = this.#partsOf(composer);
      this.#written = says(label, 'next') && scope ? { composer, parts, scope } : undefined;
      return undefined;
    }
    if (!this.#written?.scope.contains(control)) return undefined;
    const { parts, ...written } = this.#written;
    if (!says(label, 'publish') && !says(label, 'schedule')) return undefined;
    return this.#compose({ ...written.composer, button: control }, parts);
  }

  #key(gesture: Gesture & { kind: 'key' }): Reading | undefined {
    if (gesture.key === 'Escape') this.#pending = undefined;
    if (gesture.key !== 'Enter' || gesture.shift || gesture.alt) return undefined;
    const editor = inPath(gesture.path, 'textarea,[contenteditable]:not([contenteditable=false])');
    const composer = editor && this.#layout.composer(editor, this.#opened?.post);
    if (!composer) return undefined;
    const enter = this.#layout.enter(composer);
    if (enter === 'never' || (enter === 'command') !== gesture.command) return undefined;
    return draftText(composer.editor) === '' ? undefined : this.#compose(composer);
  }

  #row(control: HTMLElement, from: Element | undefined): Reading | undefined {
    const known = this.#layout.row?.(control, this.#opened?.item);
    if (known === null) return undefined;
    const label = labelOf(control);
    if (known === undefined && means(label, 'whoAnswers')) {
      this.#pending = this.#wait('limit-replies', from, { choice: true });
      return undefined;
    }
    const kind = known ?? kindOf(label, this.#opened?.comment ?? false);
    return kind ? this.#start(kind, control, from) : undefined;
  }

  #start(kind: MoveKind, control: HTMLElement, from: Element | undefined): Reading | undefined {
    const batch = this.#layout.batch?.(control, this.#page);
    if (this.#layout.atOnce(kind, this.#opened?.comment ?? false, control)) {
      this.#pending = undefined;
      return this.#reading(kind, this.#opened?.post, control, batch);
    }
    this.#pending = this.#wait(kind, from, { batch });
    return undefined;
  }

  #wait(
    kind: MoveKind,
    from: Element | undefined,
    { choice = false, batch }: { choice?: boolean; batch?: number | undefined },
  ): Pending {
    return { kind, target: this.#opened?.post, from, said: visibleText(from), choice, batch };
  }

  #confirm(control: HTMLElement, layer: Element): Reading | undefined {
    const pending = this.#pending;
    const label = labelOf(control);
    if (!pending) return undefined;
    if (means(label, 'cancel')) {
      this.#pending = undefined;
      return undefined;
    }
    if (pending.choice) {
      const chosen = narrows(control, layer);
      if (chosen === false) this.#pending = undefined;
      return chosen ? this.#reading(pending.kind, pending.target, control) : undefined;
    }
    if (aboutOther(askedIn(layer))) return undefined;
    const { confirm } = this.#layout;
    const sure = confirm ? closestAcross(control, confirm) !== undefined : false;
    if (!sure && !says(label, 'confirm') && !kindOf(label, true)) {
      const others = [...layer.querySelectorAll('button,[role=button]')].filter(
        (one) => one !== control && !means(labelOf(one), 'cancel'),
      );
      if (others.length > 0) return undefined;
    }
    return this.#reading(pending.kind, pending.target, control, pending.batch);
  }

  #reading(kind: MoveKind, target: Post | undefined, control: HTMLElement, batch?: number): Reading {
    // A dialog stands far from the post; who acts on it is told beside the post itself.
    const item = this.#opened?.item;
    const account = this.account(item?.isConnected ? item : control);
    const theirs =
      this.#opened?.comment && target?.author && account.handle && target.author !== account.handle;
    const move: Move = {
      kind: kind === 'delete' && theirs ? 'remove' : kind,
      account,
      parts: [],
      ...known({ target: batch ? undefined : target, batch }),
    };
    return { move, control, ...known({ replay: this.#layout.replay }) };
  }

  #partsOf({ editor, more = [], copies }: Composer): string[] {
    const parts = [editor, ...more].map(draftText).filter((part) => part !== '');
    return copies ? [...new Set(parts)] : parts;
  }

  #compose(composer: Composer, parts = this.#partsOf(composer)): Reading {
    const { editor, button, form, edits, inReplyTo, copies, scheduled } = composer;
    const account = this.account(editor.isConnected ? editor : button);
    const target = this.#opened?.post;
    const move: Move = edits
      ? { kind: 'edit', account, parts, ...known({ target }) }
      : {
          kind: 'publish',
          account,
          parts,
          form: parts.length > 1 && form === 'post' && !copies ? 'thread' : form,
          ...known({ inReplyTo }),
          ...(scheduled && { scheduledFor: 'unknown' as const }),
        };
    return { move, editor, ...known({ control: button, replay: button ? this.#layout.replay : undefined }) };
  }
}

/** What a dialog asks about: its title, or what it says first. */
function askedIn(dialog: Element): string {
  const label = dialog.getAttribute('aria-label') ?? '';
  return `${label} ${titleOf(dialog) || (visibleText(dialog).split('\n')[0] ?? '')}`.trim();
}

/** Whether a question is about something whose loss takes no statement back: a draft, a photo, a chat. */
function aboutOther(question: string): boolean {
  return mentions(question, 'draft') || (mentions(question, 'otherThing') && !mentions(question, 'post'));
}

/**
 * Whether a choice of who may still answer shuts somebody out: any but the first, which is everyone.
 * `undefined`: it is made, but not yet confirmed.
 */
function narrows(control: HTMLElement, layer: Element): boolean | undefined {
  const radios = [...layer.querySelectorAll('[role=radio],[role=menuitemradio],input[type=radio]')];
  const rows = [...layer.querySelectorAll('[role=menuitem],button,[role=button]')];
  const choices = radios.length > 0 ? radios : rows.filter((one) => !isConfirming(one));
  const confirms = rows.some(isConfirming);
  if (choices.includes(control)) return confirms ? undefined : control !== choices[0];
  if (!isConfirming(control)) return undefined;
  return !choices[0]?.matches('[aria-checked=true],:checked');
}

function isConfirming(control: Element): boolean {
  const label = labelOf(control);
  return says(label, 'confirm') || says(label, 'edit') || says(label, 'publish');
}

/** What a row or a button does, by its words. */
export function kindOf(label: string, onComment: boolean): MoveKind | undefined {
  if (undoes(label) || mentions(label, 'draft')) return undefined;
  if (says(label, 'lock') || means(label, 'lock')) return 'limit-replies';
  if (means(label, 'trash')) return 'delete';
  if (means(label, 'archive') || (!onComment && means(label, 'unlist'))) return 'archive';
  if (onComment && (means(label, 'hide') || means(label, 'hideUser'))) return 'hide';
  if (means(label, 'delete') && !mentions(label, 'otherThing')) return 'delete';
  if (onComment && says(label, 'remove')) return 'remove';
  if (means(label, 'block')) return 'block';
  if (says(label, 'mute') || says(label, 'restrict') || means(label, 'restrict')) return 'mute';
  return undefined;
}

/** The first non-empty of several counts or texts, read lazily by the networks' files. */
export function engagementOf(entries: { [K in keyof Engagement]: Engagement[K] | undefined }): Engagement {
  return known(entries) as Engagement;
}

/** The button of a composer that matches, shadow roots included, if it is switched on. */
export function buttonIn(root: Element, selector: string): HTMLElement | undefined {
  return findDeep(root, selector);
}

/** The button of a composer that says one of the publishing words. */
export function sayingButton(root: ParentNode): HTMLElement | undefined {
  const buttons = [...root.querySelectorAll<HTMLElement>('button,[role=button]')].reverse();
  const meanings = ['publish', 'schedule', 'comment', 'reply', 'edit'] as const;
  return buttons.find((one) => meanings.some((meaning) => says(labelOf(one), meaning)));
}

/** The button at the foot of a composer, for languages whose words we do not know; none that leads on or away. */
export function lastButton(root: ParentNode): HTMLElement | undefined {
  const last = [...root.querySelectorAll<HTMLElement>('button,[role=button]')].at(-1);
  const label = labelOf(last);
  return label === '' || says(label, 'next') || means(label, 'cancel') ? undefined : last;
}
