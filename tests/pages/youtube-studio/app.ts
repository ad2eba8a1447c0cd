// A pretend YouTube Studio: comments one by one and several at once, videos, uploads and a video's details; custom
// elements in the light DOM, buttons wrapped several times. Nothing is taken from it.
import { act, call } from '../youtube/calls.ts';
import { el } from '../youtube/elements.ts';
import { wordsOf } from '../youtube/words.ts';

const words = wordsOf(new URLSearchParams(location.search).get('lang'));
document.documentElement.lang = words.lang;
const VIDEO = 'dQw4w9WgXcQ';

/** A button inside a button inside a button; only the innermost is one to HTML. */
const ytcpButton = (id: string, label: string, onPress: () => void, more: Record<string, string> = {}) =>
  el(
    'ytcp-button',
    { id, ...more },
    el('ytcp-button-shape', {}, el('button', { 'aria-label': label, click: onPress }, label)),
  );

/** A button that is none to HTML at all. */
function iconButton(id: string, label: string, onPress: () => void): HTMLElement {
  const icon = el('ytcp-icon-button', { role: 'button', tabindex: '0', 'aria-label': label }, '▪');
  const button = el('ytcp-comment-button', { id, click: onPress }, icon);
  button.onkeydown = (event) => {
    if (event.key === 'Enter' || event.key === ' ') icon.click();
  };
  return button;
}

/** One menu for the whole page. */
const items = el('tp-yt-paper-listbox', { role: 'listbox' });
const menu = el(
  'ytcp-text-menu',
  { hidden: '', style: 'position:fixed;top:20px;right:20px;background:#fff;z-index:9' },
  items,
);
function openMenu(rows: readonly (readonly [string, () => void])[]): void {
  items.replaceChildren(
    ...rows.map(([label, onPress]) => {
      const item = el('tp-yt-paper-item', {}, el('yt-formatted-string', {}, label));
      item.addEventListener('click', () => {
        menu.hidden = true;
        onPress();
      });
      return item;
    }),
  );
  menu.hidden = false;
}

function ask(
  element: string,
  id: string,
  title: string,
  confirmId: string,
  then: () => void,
  ...inside: Node[]
): void {
  const close = () => whole.remove();
  const whole = el(
    element,
    { id, style: 'position:fixed;inset:15%;background:#fff;z-index:10' },
    el(
      'tp-yt-paper-dialog',
      { id: 'dialog', role: 'dialog' },
      el('h1', {}, title),
      ...inside,
      ytcpButton('cancel-button', words.cancel, close),
      ytcpButton(
        confirmId,
        words.delete,
        () => {
          close();
          then();
        },
        { slot: 'submit-button' },
      ),
    ),
  );
  document.body.append(whole);
}

interface Comment {
  readonly id: string;
  readonly by: string;
  readonly text: string;
}
const COMMENTS: readonly Comment[] = [
  { id: 'UgxCriticOneAAAAAAA4AaABAg', by: '@critic', text: 'This is a scam' },
  { id: 'UgxCriticTwoAAAAAAA4AaABAg', by: '@other', text: 'Give us our money back' },
  { id: 'UgxCriticSixAAAAAAA4AaABAg', by: '@third', text: 'Never again' },
];

function commentsPage(): HTMLElement {
  const ticked = new Set<string>();
  const label = el('span', { class: 'selection-label' });
  const bar = el('ytcp-comment-batch-action-bar', { id: 'batch-action-bar', hidden: '' }, label);
  const removeAll = () =>
    ask(
      'ytcp-confirmation-dialog',
      'batch-remove-confirmation-dialog',
      'Delete comments?',
      'confirm-button',
      () => void act('delete', ...ticked),
    );
  bar.append(
    iconButton('approve-batch-button', 'Approve selected comments', () => void act('pin', ...ticked)),
    iconButton('remove-batch-button', 'Delete selected comments', removeAll),
  );
  const thread = (comment: Comment) => {
    const { id, by, text } = comment;
    const box = el(
      'ytcp-checkbox-lit',
      { role: 'checkbox', tabindex: '0', 'aria-checked': 'false', 'aria-label': 'Select' },
      '☐',
    );
    box.addEventListener('click', () => {
      if (!ticked.delete(id)) ticked.add(id);
      box.setAttribute('aria-checked', String(ticked.has(id)));
      label.textContent = `${ticked.size} selected`;
      bar.hidden = ticked.size === 0;
    });
    const place = el('div', { id: 'reply-dialog' });
    const answer = () => {
      const field = el('textarea', { id: 'textarea', 'aria-label': 'Reply' }) as HTMLTextAreaElement;
      const send = async () => {
        const commentText = field.value.trim();
        if (
          commentText &&
          (await call('comment/create_comment_reply', { commentText, createReplyParams: id }))
        )
          place.replaceChildren();
      };
      field.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      });
      place.replaceChildren(
        el(
          'ytcp-commentbox',
          {},
          el('tp-yt-iron-autogrow-textarea', {}, field),
          el(
            'ytcp-comment-button',
            { id: 'cancel-button' },
            ytcpButton('', words.cancel, () => place.replaceChildren()),
          ),
          el(
            'ytcp-comment-button',
            { id: 'submit-button' },
            ytcpButton('', words.reply, () => void send()),
          ),
        ),
      );
    };
    const rows = () =>
      openMenu([
        [words.remove, () => void act('remove', id)],
        [words.report, () => void call('flag/get_form', {})],
        [
          words.hideUser,
          () =>
            ask(
              'ytcp-confirmation-dialog',
              'hide-dialog',
              words.hideUser,
              'confirm-button',
              () => void act('hideUser', id),
            ),
        ],
        ['Always approve comments from this user', () => void act('pin', id)],
      ]);
    return el(
      'ytcp-comment-thread',
      {},
      box,
      el(
        'ytcp-comment',
        { id: `c-${by.slice(1)}` },
        el('a', { id: 'author-text', href: `/${by}` }, by),
        el(
          'yt-formatted-string',
          { id: 'content-text' },
          el('span', { class: 'yt-core-attributed-string' }, text),
        ),
        el(
          'ytcp-comment-button',
          {},
          el('a', { href: `https://www.youtube.com/watch?v=${VIDEO}&lc=${id}` }, 'Video'),
        ),
        el(
          'ytcp-comment-action-buttons',
          {},
          el('ytcp-comment-button', { id: 'reply-button' }, ytcpButton('', words.reply, answer)),
          iconButton('creator-heart-button', 'Heart', () => void act('heart', id)),
          el(
            'ytcp-comment-toggle-button',
            { id: 'like-button' },
            el('button', { click: () => void act('like', id) }, '+'),
          ),
          iconButton('menu-button', 'More', rows),
        ),
        place,
      ),
    );
  };
  return el('ytcp-activity-section', {}, bar, ...COMMENTS.map(thread));
}

function radios(...names: string[]): HTMLElement {
  const group = el('tp-yt-paper-radio-group', { role: 'radiogroup' });
  for (const name of names) {
    const radio = el(
      'tp-yt-paper-radio-button',
      { name, role: 'radio', tabindex: '0', 'aria-checked': 'false' },
      name,
    );
    radio.addEventListener('click', () => {
      for (const one of group.children) one.setAttribute('aria-checked', String(one === radio));
    });
    group.append(radio);
  }
  return group;
}
const chosenIn = (root: Element) => root.querySelector('[aria-checked=true]')?.getAttribute('name') ?? '';

function textField(id: string, text = ''): HTMLElement {
  return el('div', { id }, el('div', { id: 'textbox', contenteditable: 'true', 'aria-label': id }, text));
}
const said = (root: Element, id: string) =>
  root.querySelector<HTMLElement>(`#${id} #textbox`)!.innerText.trim();

function uploads(): void {
  const choice = radios('PRIVATE', 'UNLISTED', 'PUBLIC', 'SCHEDULE');
  const publish = async () => {
    const name = chosenIn(choice);
    const done = await call('video_manager/metadata_update', {
      encryptedVideoId: VIDEO,
      draftState: { operation: 'MDE_DRAFT_STATE_UPDATE_OPERATION_REMOVE_DRAFT_STATE' },
      title: { newTitle: said(dialog, 'title-textarea') },
      description: { newDescription: said(dialog, 'description-textarea') },
      privacyState: { newPrivacy: name === 'SCHEDULE' ? 'PRIVATE' : name },
      ...(name === 'SCHEDULE' && {
        scheduledPublishing: { set: { timeSec: '1798101000', privacy: 'PUBLIC' } },
      }),
    });
    if (done) dialog.remove();
  };
  const dialog = el(
    'ytcp-uploads-dialog',
    { style: 'position:fixed;inset:5%;background:#fff;z-index:10' },
    el(
      'tp-yt-paper-dialog',
      { role: 'dialog' },
      textField('title-textarea', 'IMG_0042'),
      textField('description-textarea'),
      choice,
      ytcpButton('close-button', 'Save as draft and close', () => dialog.remove()),
      ytcpButton('done-button', words.save, () => void publish()),
    ),
  );
  document.body.append(dialog);
}

function videosPage(): HTMLElement {
  const remove = () =>
    ask(
      'ytcp-video-delete-dialog',
      'delete-dialog',
      'Permanently delete this video?',
      'delete-confirm-button',
      () => void call('video/delete', { videoId: VIDEO }),
      el(
        'label',
        {},
        el('input', { type: 'checkbox', id: 'confirm-checkbox' }),
        'I understand that deleting is permanent',
      ),
    );
  const visibility = () => {
    const choice = radios('PRIVATE', 'UNLISTED', 'PUBLIC');
    const save = () => {
      void call('video_manager/metadata_update', {
        encryptedVideoId: VIDEO,
        privacyState: { newPrivacy: chosenIn(choice) },
      });
      popup.remove();
    };
    const popup = el(
      'ytcp-video-visibility-edit-popup',
      { style: 'position:fixed;top:60px;right:60px;background:#fff;z-index:9' },
      el('tp-yt-paper-dialog', { role: 'dialog' }, choice, ytcpButton('save-button', words.save, save)),
    );
    document.body.append(popup);
  };
  return el(
    'ytcp-video-section',
    {},
    el('button', { id: 'create', click: uploads }, 'Create'),
    el(
      'button',
      {
        id: 'delete-playlist',
        click: () =>
          ask(
            'ytcp-confirmation-dialog',
            'p',
            'Delete playlist?',
            'confirm-button',
            () => void call('playlist/delete', {}),
          ),
      },
      'Delete playlist',
    ),
    el(
      'ytcp-video-row',
      {},
      el('a', { id: 'video-title', href: `/video/${VIDEO}/edit` }, 'Our prices explained'),
      el('div', { class: 'tablecell-visibility' }, el('button', { click: visibility }, 'Public')),
      el('div', { class: 'tablecell-views' }, '12,345'),
      el('div', { class: 'tablecell-comments' }, '48'),
      el('div', { class: 'tablecell-likes' }, '230'),
      iconButton('row-menu', 'Options', () =>
        openMenu([
          ['Edit title and description', () => {}],
          ['Download', () => void call('creator/get_download', {})],
          [`${words.delete} forever`, remove],
        ]),
      ),
    ),
  );
}

/** A video's own page: its text, and whether it may be commented on. */
function editPage(): HTMLElement {
  const choice = radios('ON', 'OFF');
  const save = () =>
    void call('video_manager/metadata_update', {
      encryptedVideoId: VIDEO,
      ...(chosenIn(choice) === 'OFF'
        ? { commentOptions: { newAllowComments: false } }
        : {
            title: { newTitle: said(page, 'title-textarea') },
            description: { newDescription: said(page, 'description-textarea') },
          }),
    });
  const page = el(
    'ytcp-video-metadata-editor',
    {},
    textField('title-textarea', 'Our prices explained'),
    textField('description-textarea', 'All of them.'),
    el('ytcp-comment-moderation-settings', {}, choice),
    ytcpButton('save', words.save, save),
  );
  return page;
}

const page = location.pathname.startsWith('/video/')
  ? editPage()
  : location.pathname.includes('/comments')
    ? commentsPage()
    : videosPage();
document.body.append(
  el('ytcp-navigation-drawer', {}, el('div', { class: 'entity-name' }, 'Brand')),
  page,
  menu,
);
