import { parseCount } from '../moves/counts.ts';
import type { Account, Engagement, Move, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { controlIn, draftText, inPath, isDisabled, known, stored, timeOf, visibleText } from './dom.ts';
import { snowflakeAge, throughScreens, WATCH } from './mastodon-api.ts';
import type { Gesture, Network, Reading, Screens } from './network.ts';
import { below } from './thread.ts';

/**
 * Elk, a client of the Mastodon API: its calls are Mastodon's, its screens its own. Read in its source of August
 * 2026. Menu rows carry the class of their icon, so no language is needed.
 */
export const watch = WATCH;

const COMPOSER = '[aria-roledescription="publish-widget"]';
const STATUS = '[id^="status-"][aria-roledescription^="status"]';
/** The line over a card that says whom it answers: somebody else, or the same person's thread. */
const ANSWERS = 'a > [i-ri-chat-1-line],a > [i-ri-discuss-line]';
/** What a menu row's icon means. */
const ROWS = {
  'i-ri:delete-bin-line': { kind: 'delete' },
  'i-ri:eraser-line': { kind: 'delete', redraft: true },
  'i-ri:volume-mute-line': { kind: 'mute' },
  'i-ri:forbid-2-line': { kind: 'block' },
  'i-ri:shut-down-line': { kind: 'block' },
} as const;

type Acting = (typeof ROWS)[keyof typeof ROWS];

// Pure: the bundle that only needs `watch` leaves it out.
export const elk: Network = /* @__PURE__ */ throughScreens((page) => new ElkScreens(page));

class ElkScreens implements Screens {
  readonly #page: Document;
  #menuPost: Post | undefined;
  #pending: { readonly action: Acting; readonly post: Post | undefined } | undefined;
  /** The post that the composer was opened on. */
  #about: { readonly form: 'reply' | 'quote' | 'edit'; readonly post: Post | undefined } | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    const { path } = gesture;
    const composer = inPath(path, COMPOSER);
    if (gesture.kind === 'key') {
      if (gesture.key === 'Escape') this.#pending = undefined;
      const sends = gesture.key === 'Enter' && gesture.command && inPath(path, '.ProseMirror');
      return sends && composer ? this.#compose(composer) : undefined;
    }
    const control = controlIn(path);
    if (gesture.kind !== 'press' || !control) return undefined;
    if (composer) return control.matches('.publish-button') ? this.#compose(composer) : undefined;
    // A dialog here has neither role nor id; its one filled button confirms.
    if (this.#pending && inPath(path, '.dialog-main')) {
      const { action, post } = this.#pending;
      if (control.matches('[btn-solid]')) return this.#acting(action, post, control);
      this.#pending = undefined;
      return undefined;
    }
    this.#pending = undefined;
    this.#press(path, control);
    return undefined;
  }

  draft(editable: Element): Reading | undefined {
    const composer = editable.closest<HTMLElement>(COMPOSER);
    return composer ? this.#compose(composer) : undefined;
  }

  account(): Account {
    const name = stored(this.#page, 'elk-current-user-handle')?.replace(/^"|"$/g, '');
    return known({ network: 'mastodon', handle: handle(name) });
  }

  postAt(element?: Element): Post | undefined {
    const status =
      element?.closest(STATUS) ??
      this.#page.querySelector('[aria-roledescription="status-details"][id^="status-"]');
    return status ? this.#post(status) : undefined;
  }

  /** On a post's own page. A card that answers neither that post nor the card above it says whom it answers. */
  repliesTo(post: Post): Post[] {
    const focused = this.#page.querySelector('[aria-roledescription="status-details"][id^="status-"]');
    if (focused?.id !== `status-${post.id}`) return [];
    const cards = [...this.#page.querySelectorAll(STATUS)].filter(
      (card) => !card.querySelector(ANSWERS) && !card.parentElement?.closest(STATUS),
    );
    return below(
      post,
      cards.map((card) => this.#post(card)),
    );
  }

  #press(path: readonly Element[], control: HTMLElement): void {
    const status = inPath(path, STATUS);
    const icon = (name: string) => control.querySelector(`[class~="${name}"]`) !== null;
    if (status) {
      this.#menuPost = this.#post(status);
      const form = icon('i-ri:chat-1-line') ? 'reply' : icon('i-ri:double-quotes-l') ? 'quote' : undefined;
      this.#about = form && { form, post: this.#menuPost };
      return;
    }
    const row = (Object.keys(ROWS) as (keyof typeof ROWS)[]).find(icon);
    if (row) this.#pending = { action: ROWS[row], post: this.#menuPost ?? this.postAt() };
    else if (icon('i-ri:edit-line')) this.#about = { form: 'edit', post: this.#menuPost ?? this.postAt() };
  }

  #acting(action: Acting, target: Post | undefined, control: HTMLElement): Reading {
    return { move: { ...action, account: this.account(), parts: [], ...known({ target }) }, control };
  }

  #compose(composer: HTMLElement): Reading | undefined {
    const widgets = [...(composer.parentElement ?? composer).querySelectorAll(COMPOSER)];
    const editors = widgets.flatMap((widget) => [...widget.querySelectorAll<HTMLElement>('.ProseMirror')]);
    const buttons = widgets.flatMap((widget) => [...widget.querySelectorAll<HTMLElement>('.publish-button')]);
    const button = buttons.at(-1);
    const [editor] = editors;
    if (!editor || (button && isDisabled(button))) return undefined;
    if (composer.querySelector('button [class~="i-ri:at-line"]')) return undefined;
    const parts = editors.map(draftText).filter((part) => part !== '' || editors.length === 1);
    const common = { editor, ...(button && { control: button }) };
    const account = this.account();
    if (composer.querySelector('#state-editing')) {
      const target = this.#about?.form === 'edit' ? this.#about.post : undefined;
      return { move: { kind: 'edit', account, parts, ...known({ target }) }, ...common };
    }
    // Below a post the composer answers it; in a dialog it answers whatever it was opened on.
    const below = composer.closest('.dialog-main') ? undefined : this.postAt();
    const opened = this.#about;
    const about = opened && opened.form !== 'edit' ? { form: opened.form, post: opened.post } : undefined;
    const form = below ? 'reply' : (about?.form ?? (parts.length > 1 ? 'thread' : 'post'));
    const later = composer.querySelector('[i-ri\\:calendar-schedule-line].text-primary') !== null;
    const inReplyTo = below ?? about?.post;
    const move: Move = {
      kind: 'publish',
      account,
      parts,
      form,
      ...(later && { scheduledFor: 'unknown' as const }),
      ...known({ inReplyTo }),
    };
    return { move, ...common };
  }

  #post(status: Element): Post {
    const id = status.id.replace(/^status-/, '');
    const time = status.querySelector('time[datetime]');
    const href = time?.closest('a')?.getAttribute('href') ?? undefined;
    const inPathName = /\/@([^/]+)\//.exec(href ?? this.#page.location.pathname)?.[1];
    const body = visibleText(status.querySelector('.content-rich,.status-body'));
    return known({
      network: 'mastodon',
      id,
      permalink: href && new URL(href, this.#page.location.href).href,
      author: handle(inPathName),
      text: body || undefined,
      postedAt: timeOf(time?.getAttribute('datetime')) ?? snowflakeAge(id).postedAt,
      engagement: this.#engagement(status),
    });
  }

  /** Numbers can be switched off, so a button without one tells nothing; while one moves it stands there twice. */
  #engagement(status: Element): Engagement {
    const lang = this.#page.documentElement.lang;
    const read = (...icons: string[]) => {
      const icon = status.querySelector(
        icons.map((name) => `.status-actions button [class~="${name}"]`).join(','),
      );
      const number = icon?.closest('button')?.querySelector('.text-secondary-light,[text-secondary-light]');
      return number ? parseCount(visibleText(number), lang) : undefined;
    };
    return known({
      replies: read('i-ri:chat-1-line'),
      reposts: read('i-ri:repeat-line', 'i-ri:repeat-fill'),
      quotes: read('i-ri:double-quotes-l'),
      likes: read('i-ri:heart-3-line', 'i-ri:heart-3-fill', 'i-ri:star-line', 'i-ri:star-fill'),
    });
  }
}
