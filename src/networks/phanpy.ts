import { parseCount } from '../moves/counts.ts';
import type { Account, Engagement, Move, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import {
  controlIn,
  draftText,
  inPath,
  isDisabled,
  known,
  stored,
  submittedByItself,
  timeOf,
  visibleText,
} from './dom.ts';
import { jsonObject } from './json.ts';
import { snowflakeAge, throughScreens, WATCH } from './mastodon-api.ts';
import type { Gesture, Network, Reading, Screens } from './network.ts';

/**
 * Phanpy, a client of the Mastodon API: its calls are Mastodon's, its screens its own. Read in its source of August
 * 2026. Icons carry their names in `data-icon`, so no language is needed.
 */
export const watch = WATCH;

const COMPOSER = '#compose-container';
const STATUS = 'article.status[data-state-post-id]';

// Pure: the bundle that only needs `watch` leaves it out.
export const phanpy: Network = /* @__PURE__ */ throughScreens((page) => new PhanpyScreens(page));

type Acting = 'delete' | 'block' | 'mute' | 'hide';

class PhanpyScreens implements Screens {
  readonly #page: Document;
  #menuPost: Post | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    const { path } = gesture;
    const composer = inPath(path, COMPOSER);
    if (gesture.kind === 'key') {
      return composer && gesture.key === 'Enter' && gesture.command && inPath(path, 'form')
        ? this.#compose(composer)
        : undefined;
    }
    if (gesture.kind === 'submit')
      return composer && submittedByItself(path) ? this.#compose(composer) : undefined;
    const control = controlIn(path);
    if (!control) return undefined;
    if (composer) return control.matches('form button[type=submit]') ? this.#compose(composer) : undefined;
    if (control.matches('[role=menuitem]')) return this.#menuPress(control);
    const status = inPath(path, STATUS);
    if (status) this.#menuPost = this.#post(status);
    return undefined;
  }

  draft(editable: Element): Reading | undefined {
    const composer = editable.closest<HTMLElement>(COMPOSER);
    return composer ? this.#compose(composer) : undefined;
  }

  account(): Account {
    const accounts: unknown = jsonObject(`{"all":${stored(this.#page, 'accounts') ?? '[]'}}`)?.all;
    const all = Array.isArray(accounts) ? accounts : [];
    const current = stored(this.#page, 'currentAccount', 'session') ?? stored(this.#page, 'currentAccount');
    const one = all.find((account) => account?.info?.id === current) ?? all[0];
    const name = handle(one?.info?.acct ?? one?.info?.username);
    const host = String(one?.instanceURL ?? '').replace(/^https?:\/\//, '');
    return known({
      network: 'mastodon',
      handle: name && host && !name.includes('@') ? `${name}@${host}` : name,
    });
  }

  postAt(element?: Element): Post | undefined {
    const status = element?.closest(STATUS) ?? this.#page.querySelector(`${STATUS}.large`);
    return status ? this.#post(status) : undefined;
  }

  /** On a post's own page the direct answers are rows of its list, and theirs stand folded inside them. */
  repliesTo(post: Post): Post[] {
    const focused = this.#page.querySelector(`.hero ${STATUS}`);
    if (!focused || post.id === undefined || this.#post(focused).id !== post.id) return [];
    return [...(focused.closest('ul')?.querySelectorAll(`:scope > .descendant ${STATUS}`) ?? [])]
      .filter((status) => !status.closest('.replies') && !status.parentElement?.closest(STATUS))
      .map((status) => this.#post(status));
  }

  /** A row that only opens the next menu ("Delete…") does nothing yet. */
  #menuPress(item: HTMLElement): Reading | undefined {
    if (item.matches('[aria-haspopup],.szh-menu__item--submenu')) return undefined;
    const kind = actionOf(item);
    if (!kind) return undefined;
    const open = this.#page.querySelector(`${STATUS}.status-menu-open`);
    const target = open ? this.#post(open) : (this.#menuPost ?? this.postAt());
    return { move: { kind, account: this.account(), parts: [], ...known({ target }) }, control: item };
  }

  #compose(composer: HTMLElement): Reading | undefined {
    const form = composer.querySelector('form');
    const editor = form?.querySelector<HTMLTextAreaElement>('textarea[name=status]');
    const button = form?.querySelector<HTMLElement>('button[type=submit]');
    if (!form || !editor || (button && isDisabled(button))) return undefined;
    const field = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
    if (field('visibility') === 'direct') return undefined;
    const warning = field('spoilerText').trim();
    const parts = [warning === '' ? draftText(editor) : `${warning}\n\n${draftText(editor)}`];
    const shown = [...composer.querySelectorAll(STATUS)].find((status) => !form.contains(status));
    const post = shown && this.#post(shown);
    const common = { editor, ...(button && { control: button }) };
    const account = this.account();
    if (post && !composer.querySelector('.status-preview-legend.reply-to')) {
      return { move: { kind: 'edit', account, parts, target: post }, ...common };
    }
    const at = field('scheduledAt');
    const quoted = form.querySelector(STATUS);
    const inReplyTo = post ?? (quoted ? this.#post(quoted) : undefined);
    const move: Move = {
      kind: 'publish',
      account,
      parts,
      form: post ? 'reply' : quoted ? 'quote' : 'post',
      ...(at !== '' && { scheduledFor: timeOf(at) ?? ('unknown' as const) }),
      ...known({ inReplyTo }),
    };
    return { move, ...common };
  }

  #post(status: Element): Post {
    const [host = '', id = ''] = (status.getAttribute('data-state-post-id') ?? '').split('/');
    const name = status.querySelector('.name-text');
    const acct = /@([\w.-]+(?:@[\w.-]+)?)/.exec(name?.getAttribute('title') ?? visibleText(name))?.[1];
    const author = handle(acct);
    const body = visibleText(status.querySelector('.content'));
    return known({
      network: 'mastodon',
      id: id || undefined,
      permalink: id ? `https://phanpy.social/#/${host}/s/${id}` : undefined,
      author: author && !author.includes('@') && host ? `${author}@${host}` : author,
      text: body || undefined,
      postedAt:
        timeOf(status.querySelector('time[datetime]')?.getAttribute('datetime')) ?? snowflakeAge(id).postedAt,
      engagement: this.#engagement(status),
    });
  }

  /** A button without a number has none; a post without buttons (a small one in a list) tells nothing. */
  #engagement(status: Element): Engagement {
    const read = (button: string) => {
      const element = status.querySelector(`.${button}`);
      if (!element) return undefined;
      const number = element.querySelector('small[title]')?.getAttribute('title');
      return number ? parseCount(number) : { value: 0, exact: true };
    };
    return known({
      replies: read('reply-button'),
      reposts: read('reblog-button'),
      likes: read('favourite-button'),
    });
  }
}

function actionOf(item: HTMLElement): Acting | undefined {
  const has = (icon: string) => item.querySelector(`[data-icon="${icon}"]`) !== null;
  if (item.matches('.danger')) {
    if (has('trash')) return 'delete';
    if (has('block')) return 'block';
    if (has('quote')) return 'hide';
  }
  // The durations of a mute: rows of a menu whose own row shows the mute icon.
  const submenu = item.closest('[role=menu]')?.closest('.szh-menu__submenu');
  return submenu?.querySelector('[aria-haspopup] [data-icon=mute],.szh-menu__item--submenu [data-icon=mute]')
    ? 'mute'
    : undefined;
}
