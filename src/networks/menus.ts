import type { Account, Engagement, Move, MoveKind, Post, PublishForm } from '../moves/move.ts';
import { closestAcross, controlIn, draftText, findDeep, inPath, known, labelOf, titleOf } from './dom.ts';
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
  readonly scheduled?: boolean;
}

/** What tells the big networks apart; the steps (menu, row, confirmation) are the same on all of them. */
export interface Layout {
  readonly id: string;
  /** Posts and comments, the innermost is the one meant. */
  readonly items: string;
  /** Which of them are comments. */
  readonly comments: string;
  /** What a person can press besides what ARIA and HTML call a control. */
  readonly controls?: string;
  readonly menus: string;
  readonly dialogs: string;
  /** Plain Enter sends, only Ctrl/Cmd+Enter does, or whether it does depends on the composer. */
  enter(composer: Composer): 'plain' | 'command' | 'never';
  post(item: Element, page: Document): Post;
  composer(around: Element): Composer | undefined;
  account(page: Document, near?: Element): Account;
  /** A row or button known by its structure; `null`: certainly none. Words decide where it says nothing. */
  row?(control: HTMLElement, item: Element | undefined): MoveKind | null | undefined;
  /** A confirming button known by its structure. */
  readonly confirm?: string;
  /** Whether the row already does it. */
  atOnce(kind: MoveKind, onComment: boolean): boolean;
  readonly replay?: 'press' | 'by-hand';
  /** How many things a batch button acts on. */
  batch?(control: HTMLElement, page: Document): number | undefined;
}

interface Pending {
  readonly kind: MoveKind;
  readonly target: Post | undefined;
  /** Where the row stood: its own dialog is no confirmation of it. */
  readonly from: Element | undefined;
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
    const composer = this.#layout.composer(control);
    if (composer?.button === control) return this.#compose(composer);
    const dialog = inPath(path, this.#layout.dialogs);
    if (this.#pending && dialog && dialog !== this.#pending.from) return this.#confirm(control, dialog);
    const menu = inPath(path, this.#layout.menus);
    if (menu || dialog) {
      const reading = this.#row(control, menu ?? dialog);
      if (reading || this.#pending || menu) return reading;
      // A dialog whose menu was not seen: only its title can tell.
      const asks = dialog && means(titleOf(dialog), 'delete') && mentions(titleOf(dialog), 'post');
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
    const composer = this.#layout.composer(editable);
    return composer && this.#compose(composer);
  }

  account(near?: Element): Account {
    return this.#layout.account(this.#page, near);
  }

  postAt(element?: Element): Post | undefined {
    const item = element ? this.#item(element) : this.#page.querySelector(this.#layout.items);
    return item ? this.#layout.post(item, this.#page) : undefined;
  }

  #item(element: Element): HTMLElement | undefined {
    return closestAcross(element, this.#layout.items);
  }

  #remember(control: HTMLElement): void {
    const item = this.#item(control);
    if (!item) return;
    this.#opened = {
      post: this.#layout.post(item, this.#page),
      comment: item.matches(this.#layout.comments),
      item,
    };
  }

  #key(gesture: Gesture & { kind: 'key' }): Reading | undefined {
    if (gesture.key === 'Escape') this.#pending = undefined;
    if (gesture.key !== 'Enter' || gesture.shift || gesture.alt) return undefined;
    const editor = inPath(gesture.path, 'textarea,[contenteditable]:not([contenteditable=false])');
    const composer = editor && this.#layout.composer(editor);
    if (!composer) return undefined;
    const enter = this.#layout.enter(composer);
    if (enter === 'never' || (enter === 'command') !== gesture.command) return undefined;
    return draftText(composer.editor) === '' ? undefined : this.#compose(composer);
  }

  #row(control: HTMLElement, from: Element | undefined): Reading | undefined {
    const known = this.#layout.row?.(control, this.#opened?.item);
    if (known === null) return undefined;
    const kind = known ?? kindOf(labelOf(control), this.#opened?.comment ?? false);
    return kind ? this.#start(kind, control, from) : undefined;
  }

  #start(kind: MoveKind, control: HTMLElement, from: Element | undefined): Reading | undefined {
    const target = this.#opened?.post;
    const batch = this.#layout.batch?.(control, this.#page);
    if (this.#layout.atOnce(kind, this.#opened?.comment ?? false)) {
      this.#pending = undefined;
      return this.#reading(kind, target, control, batch);
    }
    this.#pending = { kind, target, from, batch };
    return undefined;
  }

  #confirm(control: HTMLElement, dialog: Element): Reading | undefined {
    const pending = this.#pending;
    const label = labelOf(control);
    if (!pending) return undefined;
    if (means(label, 'cancel')) {
      this.#pending = undefined;
      return undefined;
    }
    const { confirm } = this.#layout;
    const sure = confirm ? closestAcross(control, confirm) !== undefined : false;
    if (!sure && !says(label, 'confirm') && !kindOf(label, true)) {
      const others = [...dialog.querySelectorAll('button,[role=button]')].filter(
        (one) => one !== control && !means(labelOf(one), 'cancel'),
      );
      if (others.length > 0) return undefined;
    }
    return this.#reading(pending.kind, pending.target, control, pending.batch);
  }

  #reading(kind: MoveKind, target: Post | undefined, control: HTMLElement, batch?: number): Reading {
    const move: Move = {
      kind,
      account: this.account(control),
      parts: [],
      ...known({ target: batch ? undefined : target, batch }),
    };
    return { move, control, ...known({ replay: this.#layout.replay }) };
  }

  #compose(composer: Composer): Reading {
    const { editor, button, form, edits, inReplyTo, more = [], scheduled } = composer;
    const parts = [editor, ...more].map(draftText).filter((part) => part !== '');
    const account = this.account(editor);
    const target = this.#opened?.post;
    const move: Move = edits
      ? { kind: 'edit', account, parts, ...known({ target }) }
      : {
          kind: 'publish',
          account,
          parts,
          form: parts.length > 1 && form === 'post' ? 'thread' : form,
          ...known({ inReplyTo }),
          ...(scheduled && { scheduledFor: 'unknown' as const }),
        };
    return { move, editor, ...known({ control: button, replay: button ? this.#layout.replay : undefined }) };
  }
}

/** What a row does, by its words. */
function kindOf(label: string, onComment: boolean): MoveKind | undefined {
  if (undoes(label) || mentions(label, 'draft')) return undefined;
  if (says(label, 'lock') || means(label, 'lock')) return 'limit-replies';
  if (means(label, 'trash')) return 'delete';
  if (means(label, 'archive')) return 'archive';
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
