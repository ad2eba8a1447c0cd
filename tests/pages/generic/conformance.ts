import type { Case, Conformance, Step } from '../cases.ts';

const press = (selector: string): Step => ({ press: selector });
const LABELS = [
  ['en', 'Post', 'Delete'],
  ['es', 'Publicar', 'Eliminar'],
  ['pt-BR', 'Postar', 'Excluir'],
  ['pt-PT', 'Publicar', 'Eliminar'],
  ['fr', 'Publier', 'Supprimer'],
  ['de', 'Veröffentlichen', 'Löschen'],
  ['it', 'Pubblica', 'Elimina'],
] as const;

const bars = LABELS.map(
  ([lang, post, remove]) => `
  <section id="${lang}"><form><textarea aria-label="…"></textarea><button>${post}</button></form>
    <article data-post-id="p-${lang}"><p>Our prices end in 99</p><time datetime="2026-04-20T12:00:00Z"></time>
      <button aria-label="12 likes">♥</button><button class="remove">${remove}</button></article></section>`,
).join('');

const inEachLanguage = (lang: string): Case[] => [
  {
    name: `publish (${lang})`,
    steps: [{ type: 'We are sorry', into: `#${lang} textarea` }, press(`#${lang} form button`)],
    move: { kind: 'publish', form: 'post', parts: ['We are sorry'] },
  },
  {
    name: `delete (${lang})`,
    steps: [press(`#${lang} .remove`)],
    move: {
      kind: 'delete',
      target: {
        id: `p-${lang}`,
        text: 'Our prices end in 99',
        postedAt: Date.parse('2026-04-20T12:00:00Z'),
        engagement: { likes: { value: 12, exact: true } },
      },
    },
  },
];

export const conformance: Conformance = {
  network: 'generic',
  url: 'https://forum.example/t/1',
  script: 'app.ts',
  body: `${bars}
    <article id="menu-post"><p>Another text</p><button id="more" aria-haspopup="menu">More</button></article>
    <div id="menu" popover role="menu"><div role="menuitem" tabindex="0" aria-haspopup="dialog">Delete post…</div></div>
    <dialog><h2>Are you sure?</h2><button id="keep">Cancel</button><button id="ok">OK</button></dialog>
    <div id="rich"><div contenteditable="true" role="textbox" aria-multiline="true"></div><div role="button" tabindex="0">Reply</div></div>
    <form role="search"><input type="search" name="q"><button>Search</button></form>
    <form id="dm" action="/messages/send"><textarea></textarea><button>Send</button></form>
    <form id="profile"><textarea name="bio"></textarea><button>Save</button></form>
    <form id="draft"><textarea></textarea><button type="button">Save draft</button></form>
    <article><p>x</p><button id="like" aria-label="Like (3)">♥</button><button id="undo">Unblock</button><button id="list">Delete list</button></article>`,
  cases: [
    ...LABELS.flatMap(([lang]) => inEachLanguage(lang)),
    {
      name: 'publish by Ctrl+Enter',
      steps: [
        { type: 'We are sorry', into: '#en textarea' },
        { key: 'Control+Enter', on: '#en textarea' },
      ],
      move: { kind: 'publish', parts: ['We are sorry'] },
    },
    {
      name: 'reply in a rich editor without a form',
      steps: [{ type: 'We are sorry', into: '#rich [role=textbox]' }, press('#rich [role=button]')],
      move: { kind: 'publish', form: 'reply', parts: ['We are sorry'] },
    },
    {
      name: 'delete, agreed to with "OK"',
      steps: [press('#more'), press('#menu [role=menuitem]'), press('#ok')],
      move: { kind: 'delete', target: { id: 'menu-post' } },
    },
    {
      name: 'give a delete up',
      steps: [press('#more'), press('#menu [role=menuitem]'), press('#keep')],
      move: null,
    },
    {
      name: 'search',
      steps: [{ type: 'x', into: '[type=search]' }, press('[role=search] button')],
      move: null,
    },
    { name: 'send a message', steps: [{ type: 'x', into: '#dm textarea' }, press('#dm button')], move: null },
    {
      name: 'save a profile',
      steps: [{ type: 'x', into: '#profile textarea' }, press('#profile button')],
      move: null,
    },
    {
      name: 'save a draft',
      steps: [{ type: 'x', into: '#draft textarea' }, press('#draft button')],
      move: null,
    },
    {
      name: 'like, unblock, delete a list',
      steps: [press('#like'), press('#undo'), press('#list')],
      move: null,
    },
  ],
};
