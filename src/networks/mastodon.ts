import { parseCount } from '../moves/counts.ts';
import type { Account, Engagement, Move, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import {
  controlIn,
  draftText,
  inPath,
  isDisabled,
  known,
  labelOf,
  submittedByItself,
  timeOf,
  titleOf,
  visibleText,
} from './dom.ts';
import { jsonObject, object } from './json.ts';
import { lookUpStatus, snowflakeAge, throughScreens, WATCH } from './mastodon-api.ts';
import type { Gesture, Network, Reading, Screens } from './network.ts';
import { below } from './thread.ts';
import { means, mentions, undoes } from './words.ts';

/**
 * Mastodon's own web client, on any instance; glitch-soc keeps its class names. Read in the source of glitch-soc of
 * August 2026 (4.7 alpha), which carries both.
 */
export const watch = WATCH;

const COMPOSER = 'form.compose-form,.compose-form';
const STATUS = '.status[data-id],.detailed-status';
const MENU = '.dropdown-menu__container,.dropdown-menu';
const MODAL = '.safety-action-modal';

// Pure: the bundle that only needs `watch` leaves it out.
export const mastodon: Network = /* @__PURE__ */ throughScreens((page) => new MastodonScreens(page));

type Acting = 'delete' | 'block' | 'mute' | 'hide';

class MastodonScreens implements Screens {
  readonly #page: Document;
  #start: Record<string, unknown> | undefined;
  /** The post whose menu was opened last: the modal names none, and lists drop posts that leave the window. */
  #menuPost: Post | undefined;
  /** What the row that was pressed would do, for the modal that follows. */
  #pending: { readonly kind: Acting; readonly redraft?: boolean; readonly post?: Post } | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    const { path } = gesture;
    if (gesture.kind === 'key') {
      if (gesture.key === 'Escape') this.#pending = undefined;
      const sends = gesture.key === 'Enter' && gesture.command && inPath(path, 'textarea,input');
      const form = sends ? inPath(path, COMPOSER) : undefined;
      return form && this.#compose(form);
    }
    const form = inPath(path, COMPOSER);
    const modal = inPath(path, MODAL);
    if (gesture.kind === 'submit') {
      if (!submittedByItself(path)) return undefined;
      if (form?.matches('form')) return this.#compose(form);
      return modal
        ? this.#confirm(modal, modal.querySelector<HTMLElement>('button[type=submit]'))
        : undefined;
    }
    const control = controlIn(path);
    if (!control) return undefined;
    if (modal) return this.#modalPress(modal, control);
    const menu = inPath(path, MENU);
    if (menu) return this.#menuPress(menu, control);
    this.#pending = undefined;
    // glitch-soc adds a second button that publishes to other readers.
    if (form && control.matches('.compose-form__submit button,.secondary-post-button')) {
      return this.#compose(form, control);
    }
    const status = inPath(path, STATUS) ?? this.#detailed(path);
    if (status && control.matches('[aria-expanded],[aria-haspopup],[title]'))
      this.#menuPost = this.#post(status);
    else if (!form) this.#menuPost = undefined;
    return undefined;
  }

  draft(editable: Element): Reading | undefined {
    const form = editable.closest<HTMLElement>(COMPOSER);
    return form ? this.#compose(form) : undefined;
  }

  /** The page starts with who it belongs to; the composer shows the same. */
  account(): Account {
    const meta = object(this.#state().meta);
    const accounts = object(this.#state().accounts);
    const me = object(accounts[String(meta.me)]);
    const shown = this.#page.querySelector(
      '.compose-form .navigation-bar .display-name__account,.navigation-bar .display-name__account',
    );
    const name = handle(typeof me.acct === 'string' ? me.acct : visibleText(shown));
    return known({ network: 'mastodon', handle: this.#full(name) });
  }

  postAt(element?: Element): Post | undefined {
    const status = element?.closest(STATUS) ?? this.#page.querySelector('.detailed-status');
    return status ? this.#post(status) : undefined;
  }

  /** The thread on a post's own page; other columns have lists of their own, and a quoted post stands in its quote. */
  repliesTo(post: Post): Post[] {
    const focused = this.#page.querySelector('.detailed-status');
    if (!focused || this.#post(focused).id !== post.id) return [];
    const list = focused.closest('.item-list') ?? this.#page;
    const rows = [...list.querySelectorAll(STATUS)].filter((row) => !row.parentElement?.closest(STATUS));
    const first = rows[rows.indexOf(focused) + 1];
    return below(
      post,
      rows.filter((row) => row === first || !answersAnother(row)).map((row) => this.#post(row)),
    );
  }

  /** A short handle belongs to this instance: `brand` is `brand@mastodon.example` to the rest of the world. */
  #full(name: string | undefined): string | undefined {
    return name === undefined || name.includes('@') ? name : `${name}@${this.#page.location.host}`;
  }

  #state(): Record<string, unknown> {
    const script = this.#page.getElementById('initial-state');
    if (script && !this.#start) this.#start = jsonObject(script.textContent) ?? {};
    return this.#start ?? {};
  }

  #asksBeforeDeleting(): boolean {
    return object(this.#state().meta).delete_modal !== false;
  }

  /** The bar of a focused post stands beside it, not in it. */
  #detailed(path: readonly Element[]): Element | undefined {
    const bar = inPath(path, '.detailed-status__action-bar');
    return bar?.parentElement?.querySelector('.detailed-status') ?? undefined;
  }

  #menuPress(menu: HTMLElement, item: HTMLElement): Reading | undefined {
    this.#pending = undefined;
    const post = this.#menuPost;
    const row = item.closest('.dropdown-menu__item') ?? item;
    const action = this.#actionOf(menu, row, labelOf(item), post);
    if (!action) return undefined;
    this.#pending = known({ ...action, post });
    return action.kind === 'delete' && !this.#asksBeforeDeleting() ? this.#pendingReading(item) : undefined;
  }

  /**
   * Rows have no ids. On an own post the dangerous ones are always delete, then delete and re-draft; on others' the
   * words tell.
   */
  #actionOf(
    menu: HTMLElement,
    row: Element,
    label: string,
    post: Post | undefined,
  ): { readonly kind: Acting; readonly redraft?: boolean } | undefined {
    const dangerous = [...menu.querySelectorAll('.dropdown-menu__item--dangerous')];
    const own = post?.author !== undefined && post.author === this.account().handle;
    if (own && dangerous.length === 2) {
      const index = dangerous.indexOf(row);
      return index < 0 ? undefined : index === 0 ? { kind: 'delete' } : { kind: 'delete', redraft: true };
    }
    if (undoes(label)) return undefined;
    if (post && !label.includes('@')) {
      if (means(label, 'redraft')) return { kind: 'delete', redraft: true };
      if (means(label, 'delete')) return { kind: 'delete' };
    }
    if (!dangerous.includes(row)) return undefined;
    if (means(label, 'block')) return { kind: 'block' };
    if (means(label, 'mute')) return { kind: 'mute' };
    return REVOKES_QUOTE.test(label) ? { kind: 'hide' } : undefined;
  }

  #modalPress(modal: HTMLElement, control: HTMLElement): Reading | undefined {
    if (control.matches('button.button')) return this.#confirm(modal, control);
    // Cancel; a link that only shows more settings leaves the question open.
    const stays =
      modal.querySelector('.safety-action-modal__bottom__collapsible') && control.matches(':first-child');
    const publishes = control.matches('.link-button') && this.#publishesAnyway(modal, control);
    if (publishes) return this.#composeAnywhere(control);
    if (!stays) this.#pending = undefined;
    return undefined;
  }

  #confirm(modal: HTMLElement, control: HTMLElement | null): Reading | undefined {
    if (!control) return undefined;
    const title = titleOf(modal);
    // Block and mute have a modal of their own shape, wherever they were asked for.
    const named = modal.querySelector('.safety-action-modal__header p');
    if (named && visibleText(named).startsWith('@')) {
      const kind = modal.querySelector('input[type=radio]') ? 'mute' : 'block';
      const post = this.#pending?.post;
      const author = this.#full(handle(visibleText(named)));
      return this.#acting(
        kind,
        post?.author === author ? post : known({ network: 'mastodon', author }),
        control,
      );
    }
    if (this.#pending) return this.#pendingReading(control);
    // "Remove post?" and "Share with…?" confirm other things; only words can tell when no row was seen.
    if (means(title, 'delete') && mentions(title, 'post') && !mentions(title, 'otherThing')) {
      return this.#acting('delete', this.#menuPost ?? this.postAt(), control);
    }
    return this.#publishesAnyway(modal, control) ? this.#composeAnywhere(control) : undefined;
  }

  #pendingReading(control: HTMLElement): Reading | undefined {
    const pending = this.#pending;
    return pending && this.#acting(pending.kind, pending.post, control, pending.redraft);
  }

  #acting(kind: Acting, target: Post | undefined, control: HTMLElement, redraft?: boolean): Reading {
    const move: Move = { kind, account: this.account(), parts: [], ...known({ target, redraft }) };
    const id = kind === 'delete' ? target?.id : undefined;
    const origin = this.#page.location.origin;
    return { move, control, ...(id && { lookUp: () => lookUpStatus(origin, id) }) };
  }

  /** Missing descriptions and private quotes are asked about after the first press, which then sent nothing. */
  #publishesAnyway(modal: HTMLElement, control: HTMLElement): boolean {
    return (
      this.#page.querySelector(COMPOSER) !== null &&
      modal.querySelector('.safety-action-modal__confirmation') !== null &&
      means(labelOf(control), 'publish')
    );
  }

  #composeAnywhere(control: HTMLElement): Reading | undefined {
    const form = this.#page.querySelector<HTMLElement>(COMPOSER);
    return form ? this.#compose(form, control) : undefined;
  }

  #compose(form: HTMLElement, pressed?: HTMLElement): Reading | undefined {
    const editor = form.querySelector<HTMLTextAreaElement>(
      '.compose-form__input textarea,textarea.autosuggest-textarea__textarea,textarea',
    );
    const button = pressed ?? form.querySelector<HTMLElement>('.compose-form__submit button[type=submit]');
    if (!editor || (button && isDisabled(button))) return undefined;
    const warning = draftText(form.querySelector('#cw-spoiler-input,.spoiler-input__input'));
    const said = [warning, draftText(editor)].filter((one) => one !== '').join('\n\n');
    const edited = form.querySelector('.edit-indicator');
    const parts = [said];
    const common = { editor, ...(button && { control: button }) };
    if (edited) {
      const target = this.#edited(edited);
      const move: Move = { kind: 'edit', account: this.account(), parts, ...known({ target }) };
      const id = target?.id;
      const origin = this.#page.location.origin;
      return { move, ...common, ...(id && { lookUp: () => lookUpStatus(origin, id) }) };
    }
    if (this.#isPrivate(form)) return undefined;
    const parent = form.querySelector('.reply-indicator') ?? undefined;
    const quoted = form.querySelector('.status__quote,.compose-form__quote,.status[data-id]') ?? undefined;
    const inReplyTo = parent ? this.#answered(parent) : quoted ? this.#post(quoted) : undefined;
    const formOf = parent ? 'reply' : quoted ? 'quote' : 'post';
    return {
      move: { kind: 'publish', account: this.account(), parts, form: formOf, ...known({ inReplyTo }) },
      ...common,
    };
  }

  /** The button of who may read it carries the icon of a private mention (`icon-at`); else nobody can tell. */
  #isPrivate(form: HTMLElement): boolean {
    return form.querySelector('.compose-form__dropdowns .icon-at') !== null;
  }

  #answered(indicator: Element): Post {
    const link = indicator.querySelector('a[href^="/@"]');
    return known({
      network: 'mastodon',
      author: this.#full(handle(link?.getAttribute('href')?.split('/')[1])),
      text: visibleText(indicator.querySelector('.reply-indicator__content')) || undefined,
    });
  }

  #edited(indicator: Element): Post | undefined {
    const link = [...indicator.querySelectorAll('a[href^="/@"]')].find((one) =>
      /\/\d+$/.test(one.getAttribute('href') ?? ''),
    );
    const [, name, id] = link?.getAttribute('href')?.split('/') ?? [];
    const onPage = id && this.#page.querySelector(`.status[data-id="${CSS.escape(id)}"]`);
    if (onPage) return this.#post(onPage);
    const before = visibleText(indicator.querySelector('.edit-indicator__content')) || undefined;
    return id
      ? known({
          network: 'mastodon',
          id,
          author: this.#full(handle(name)),
          text: before,
          ...snowflakeAge(id),
        })
      : undefined;
  }

  #post(status: Element): Post {
    const detailed = status.matches('.detailed-status');
    const link = status.querySelector('a.status__relative-time,a.detailed-status__datetime');
    const href = link?.getAttribute('href') ?? (detailed ? this.#page.location.pathname : '');
    const id = status.getAttribute('data-id') ?? /\/(\d+)\/?$/.exec(href)?.[1];
    const shown = status.querySelector('.display-name__account');
    const author = handle(visibleText(shown)) ?? handle(/\/(@[^/]+)/.exec(href)?.[1]);
    return known({
      network: 'mastodon',
      id,
      permalink: href ? new URL(href, this.#page.location.href).href : undefined,
      author: this.#full(author),
      text:
        [status.querySelector('.content-warning'), status.querySelector('.status__content__text')]
          .map(visibleText)
          .filter((one) => one !== '')
          .join('\n\n') || undefined,
      postedAt:
        timeOf(link?.querySelector('time')?.getAttribute('datetime')) ?? snowflakeAge(id ?? '').postedAt,
      engagement: this.#engagement(status, detailed),
    });
  }

  /** A timeline shows replies only; the rest is then unknown, not none. */
  #engagement(status: Element, detailed: boolean): Engagement {
    const lang = this.#page.documentElement.lang;
    const read = (element: Element | null | undefined) =>
      element ? parseCount(visibleText(settled(element)), lang) : undefined;
    if (detailed) {
      return known({
        reposts: read(status.querySelector('.detailed-status__reblogs')),
        quotes: read(status.querySelector('.detailed-status__quotes')),
        likes: read(status.querySelector('.detailed-status__favorites')),
      });
    }
    const bar = status.querySelector('.status__action-bar');
    const counter = (button: Element | null | undefined) =>
      read(button?.querySelector('.icon-button__counter'));
    const [first, second] = bar?.querySelectorAll('.status__action-bar__button-wrapper') ?? [];
    return known({
      replies: counter(first),
      reposts: counter(second),
      likes: counter(bar?.querySelector('.star-icon')),
    });
  }
}

/**
 * Whether a row of a thread answers another row. A line leads to every direct answer to the focused post, and all of
 * those but the first say that something begins with them.
 */
function answersAnother(row: Element): boolean {
  const direct = row.matches('.status--first-in-thread') && row.querySelector(':scope > .status__line');
  return row.matches('.status--in-thread') && !direct;
}

/** While a number changes, the old one stays for a moment beside the new, marked as decoration. */
function settled(element: Element): Element {
  return element.querySelector('.animated-number > :not([role=presentation])') ?? element;
}

const REVOKES_QUOTE =
  /^(?:remove my post|eliminar mi publicación|remover (?:a )?minha publicação|retirer mon message|zitat bei|rimuovi il mio post)/i;
