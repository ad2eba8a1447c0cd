// A pretend YouTube: watch page and community posts, of custom elements in the light DOM that are used again for
// other data, one drop-down and one dialog for everything, one call for liking and deleting. Nothing is taken from it.
import { act, call } from './calls.ts';
import { button, el } from './elements.ts';
import { confirm, openMenu, popups, type Row } from './popups.ts';
import { wordsOf } from './words.ts';

const query = new URLSearchParams(location.search);
const words = wordsOf(query.get('lang'));
const compressed = query.has('compressed');
/** Whether removing another's comment asks first: not known of the real one. */
const asksToRemove = query.has('asks');
document.documentElement.lang = words.lang;
const number = new Intl.NumberFormat(words.lang);

export interface CommentData {
  readonly id: string;
  readonly by: string;
  text: string;
  readonly likes: number;
  readonly short: string;
  readonly replies: readonly CommentData[];
}
const reply: CommentData = {
  id: 'UgxOwnAAAAAAAAAAAAB4AaABAg.9xCriticsAnswer01',
  by: '@critic',
  text: 'You doubled them all',
  likes: 3,
  short: '3',
  replies: [],
};
const OWN: CommentData = {
  id: 'UgxOwnAAAAAAAAAAAAB4AaABAg',
  by: '@brand',
  text: 'We did not change any price',
  likes: 1234,
  short: '1.2K',
  replies: [reply],
};
const THEIRS: CommentData = {
  id: 'UgxTheirsAAAAAAAAAB4AaABAg',
  by: '@critic',
  text: 'This is a scam',
  likes: 0,
  short: '',
  replies: [],
};

/** The box for comments, answers, changes and community posts. */
function box(label: string, text: string, send: (text: string) => Promise<boolean>, close?: () => void) {
  const editor = el(
    'div',
    { id: 'contenteditable-root', contenteditable: 'true', 'aria-label': 'Add a comment…' },
    text,
  );
  const submit = async () => {
    const said = editor.innerText.trim();
    if (said !== '' && (await send(said))) {
      editor.textContent = '';
      close?.();
    }
  };
  const sends = button('submit-button', label, () => void submit());
  const control = sends.querySelector('button')!;
  const update = () => control.toggleAttribute('disabled', editor.innerText.trim() === '');
  editor.addEventListener('input', () => setTimeout(update, 20));
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  });
  const cancel = button('cancel-button', words.cancel, () => close?.());
  const whole = el(
    'ytd-commentbox',
    { id: 'commentbox' },
    el('yt-formatted-string', { id: 'contenteditable-textarea' }, editor),
    el('div', { id: 'footer' }, el('div', { id: 'buttons' }, cancel, sends)),
  );
  queueMicrotask(update);
  return whole;
}

/** Used again for other data: everything but the element itself is drawn anew. */
class CommentView extends HTMLElement {
  #data!: CommentData;

  set data(data: CommentData) {
    this.#data = data;
    this.draw();
  }

  draw(): void {
    const { id, by, text, likes, short } = this.#data;
    this.replaceChildren(
      el(
        'div',
        { id: 'header-author' },
        el('h3', {}, el('a', { id: 'author-text', href: `/${by}` }, el('span', {}, by))),
        el(
          'span',
          { id: 'published-time-text' },
          el('a', { href: `/watch?v=dQw4w9WgXcQ&lc=${id}` }, '2 hours ago'),
        ),
      ),
      el(
        'ytd-expander',
        { id: 'expander' },
        el(
          'yt-attributed-string',
          { id: 'content-text' },
          el('span', { class: 'yt-core-attributed-string' }, text),
        ),
      ),
      el(
        'ytd-comment-engagement-bar',
        { id: 'action-buttons' },
        el(
          'ytd-toggle-button-renderer',
          { id: 'like-button' },
          el(
            'button',
            {
              'aria-label': words.like.replace('#', number.format(likes)),
              click: () => void act('like', id),
            },
            '+',
          ),
        ),
        el('span', { id: 'vote-count-middle' }, short),
        button('dislike-button', 'Dislike', () => void act('dislike', id), 'ytd-toggle-button-renderer'),
        button('reply-button-end', words.reply, () => this.answer()),
      ),
      el(
        'div',
        { id: 'action-menu' },
        el(
          'ytd-menu-renderer',
          {},
          el(
            'yt-icon-button',
            { id: 'button' },
            el('button', { 'aria-label': 'Action menu', click: () => openMenu(this.rows()) }, '⋮'),
          ),
        ),
      ),
    );
  }

  rows(): Row[] {
    const { id, by } = this.#data;
    const gone = (action: 'delete' | 'remove' | 'hideUser') => async () => {
      if (await act(action, id)) this.hidden = true;
    };
    const ask = (title: string, verb: string, then: () => unknown) =>
      confirm(title, verb, words.cancel, () => void then());
    if (by === '@brand')
      return [
        { kind: 'navigation', label: words.edit, onPress: () => this.change() },
        {
          kind: 'navigation',
          label: words.delete,
          onPress: () => ask(`${words.delete} comment`, words.delete, gone('delete')),
        },
      ];
    return [
      {
        kind: 'service',
        label: words.pin,
        onPress: () => ask('Pin this comment?', words.pin, () => act('pin', id)),
      },
      {
        kind: 'service',
        label: words.remove,
        onPress: () => (asksToRemove ? ask('Remove?', words.remove, gone('remove')) : void gone('remove')()),
      },
      { kind: 'service', label: words.report, onPress: () => void call('flag/get_form', { params: 'x' }) },
      {
        kind: 'service',
        label: words.hideUser,
        onPress: () => ask(words.hideUser, words.hideUser, gone('hideUser')),
      },
    ];
  }

  answer(): void {
    const { id } = this.#data;
    const send = (commentText: string) =>
      call('comment/create_comment_reply', {
        commentText,
        createReplyParams: btoa(`\x12\x0bdQw4w9WgXcQ\x1a\x1a${id}`),
      });
    const place = el('ytd-comment-reply-dialog-renderer');
    place.append(box(words.reply, '', send, () => place.remove()));
    this.append(place);
  }

  change(): void {
    const { id, text } = this.#data;
    const place = this.querySelector('#expander')!;
    const send = async (commentText: string) => {
      const done = await call('comment/update_comment', {
        commentText,
        updateCommentParams: btoa(`\x12\x1a${id}`),
      });
      if (done) this.#data.text = commentText;
      return done;
    };
    place.replaceChildren(box(words.save, text, send, () => this.draw()));
  }
}
customElements.define('ytd-comment-view-model', CommentView);

function view(data: CommentData): CommentView {
  const element = document.createElement('ytd-comment-view-model') as CommentView;
  element.id = 'comment';
  element.data = data;
  return element;
}

function thread(data: CommentData): HTMLElement {
  const more = button('more-replies', `${data.replies.length} ${words.replies}`, () => {});
  return el(
    'ytd-comment-thread-renderer',
    {},
    view(data),
    el(
      'div',
      { id: 'replies' },
      el(
        'ytd-comment-replies-renderer',
        {},
        ...(data.replies.length > 0 ? [more] : []),
        ...data.replies.map(view),
      ),
    ),
  );
}

/** The same two elements, the other way round. */
function sort(): void {
  const [first, second] = document.querySelectorAll<CommentView>('ytd-comment-thread-renderer > #comment');
  if (!first || !second) return;
  first.data = THEIRS;
  second.data = OWN;
}

function watchPage(): HTMLElement {
  const send = (commentText: string) =>
    call(
      'comment/create_comment',
      { commentText, createCommentParams: 'EgtkUXc0dzlXZ1hjUSoCCAA%3D', botguardResponse: '!x' },
      compressed,
    );
  return el(
    'ytd-comments',
    {},
    el(
      'ytd-comments-header-renderer',
      {},
      el('yt-formatted-string', { id: 'count' }, '3 Comments'),
      el('button', { id: 'sort', click: sort }, 'Sort by'),
      el(
        'ytd-comment-simplebox-renderer',
        {},
        el('div', { id: 'comment-dialog' }, box(words.comment, '', send)),
      ),
    ),
    thread(OWN),
    thread(THEIRS),
  );
}

/** The community: a box for new posts, a post, and below it the comments on it. */
function communityPage(): HTMLElement {
  const id = 'UgkxOwnPostAAAAAAAAAAAAAAAAAAAAAAAA';
  const create = box(words.post, '', (commentText) =>
    call('backstage/create_post', { commentText, createBackstagePostParams: 'x' }),
  );
  create.setAttribute('is-backstage-post', '');
  const rows = (): Row[] => [
    { kind: 'navigation', label: words.edit, onPress: () => {} },
    {
      kind: 'navigation',
      label: words.delete,
      onPress: () =>
        confirm(`${words.delete} post`, words.delete, words.cancel, () => void act('delete', id)),
    },
  ];
  return el(
    'ytd-section-list-renderer',
    {},
    el('ytd-backstage-post-dialog-renderer', {}, create),
    el(
      'ytd-backstage-post-thread-renderer',
      {},
      el(
        'ytd-backstage-post-renderer',
        { id: 'post' },
        el('a', { id: 'author-text', href: '/@brand' }, '@brand'),
        el(
          'yt-formatted-string',
          { id: 'published-time-text' },
          el('a', { href: `/post/${id}` }, '1 day ago'),
        ),
        el('yt-formatted-string', { id: 'content-text' }, 'Nothing will cost more this year'),
        el('button', { id: 'choice', click: () => void act('vote', id) }, 'Yes'),
        el('span', { id: 'vote-count-middle' }, '12K'),
        button('reply-button-end', '48', () => {}),
        el(
          'div',
          { id: 'action-menu' },
          el('button', { 'aria-label': 'Action menu', click: () => openMenu(rows()) }, '⋮'),
        ),
      ),
    ),
  );
}

/** What takes no statement away: playlists, history, subscriptions, searches, notifications. */
function elsewhere(): HTMLElement {
  const small = (id: string, path: string, body: object = {}) =>
    el('button', { id, click: () => void call(path, body) }, id);
  const playlist = (): Row[] => [
    {
      kind: 'navigation',
      label: words.delete,
      onPress: () =>
        confirm(
          `${words.delete} playlist`,
          words.delete,
          words.cancel,
          () => void call('playlist/delete', {}),
        ),
    },
    {
      kind: 'service',
      label: `${words.remove} from Watch later`,
      onPress: () => void call('browse/edit_playlist', { actions: [{ action: 'ACTION_REMOVE_VIDEO' }] }),
    },
    { kind: 'service', label: `${words.remove} from queue`, onPress: () => {} },
  ];
  const search = el('input', { id: 'search', 'aria-label': 'Search' });
  const form = el('form', {}, search);
  form.addEventListener('submit', (event) => event.preventDefault());
  return el(
    'div',
    { id: 'masthead' },
    form,
    small('subscribe', 'subscription/subscribe', { channelIds: ['UC1'] }),
    small('like-video', 'like/like', { target: { videoId: 'dQw4w9WgXcQ' } }),
    small('history', 'feedback', { feedbackTokens: ['x'] }),
    small('notifications', 'notification/opt_out'),
    el('button', { id: 'playlist', click: () => openMenu(playlist()) }, 'Playlist'),
  );
}

const page = location.pathname.endsWith('/posts') ? communityPage() : watchPage();
document.body.append(el('ytd-app', {}, elsewhere(), page, popups));
