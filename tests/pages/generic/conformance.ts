import { type Call, type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';

const SITE = 'https://forum.example';
const press = (selector: string): Step => ({ press: selector });
const type = (text: string, into: string): Step => ({ type: text, into });
const inFrame = (frame: string, selector: string) =>
  `${frame} >> internal:control=enter-frame >> ${selector}`;
const call = (method: string, path: string, body?: object): Call => ({
  method,
  url: `${SITE}${path}`,
  ...(body && { body: JSON.stringify(body) }),
});

/** What the buttons are called: publish, reply, delete, cancel, "delete post?", hide, block. */
const WORDS = {
  en: ['Post', 'Reply', 'Delete', 'Cancel', 'Delete this comment?', 'Hide comment', 'Block Ana'],
  es: [
    'Publicar',
    'Responder',
    'Eliminar',
    'Cancelar',
    '¿Eliminar este comentario?',
    'Ocultar comentario',
    'Bloquear a Ana',
  ],
  'pt-BR': [
    'Postar',
    'Responder',
    'Excluir',
    'Cancelar',
    'Excluir comentário?',
    'Ocultar comentário',
    'Bloquear usuário',
  ],
  'pt-PT': [
    'Publicar',
    'Responder',
    'Eliminar',
    'Cancelar',
    'Eliminar comentário?',
    'Ocultar comentário',
    'Bloquear utilizador',
  ],
  fr: [
    'Publier',
    'Répondre',
    'Supprimer',
    'Annuler',
    'Supprimer ce commentaire ?',
    'Masquer le commentaire',
    'Bloquer Ana',
  ],
  de: [
    'Veröffentlichen',
    'Antworten',
    'Löschen',
    'Abbrechen',
    'Kommentar löschen?',
    'Kommentar ausblenden',
    'Ana blockieren',
  ],
  it: [
    'Pubblica',
    'Rispondi',
    'Elimina',
    'Annulla',
    'Eliminare il commento?',
    'Nascondi commento',
    'Blocca Ana',
  ],
} as const;
type Lang = keyof typeof WORDS;
const LANGUAGES = Object.keys(WORDS) as Lang[];

/** Whose delete asks in a dialog that says so, or does not, or not at all. */
const sections = LANGUAGES.map((lang, index) => {
  const [post, reply, remove, cancel, question, hide, block] = WORDS[lang];
  const id = 100 + index;
  return `<section id="${lang}" lang="${lang}">
    <form data-call="POST /api/posts" data-from="#${lang} textarea"><textarea aria-label="…"></textarea><button>${post}</button></form>
    <article data-post-id="${id}"><p>Our prices end in 99</p><time datetime="2026-04-20T12:00:00Z"></time>
      <button aria-label="12 likes">♥</button>
      <button class="remove" data-call="DELETE /api/posts/${id}">${remove}</button>
      <article role="comment" data-comment-id="${id + 100}"><p>They do not add up</p>
        <button class="menu-of" aria-haspopup="menu" aria-label="…" data-opens="#menu-${lang}">⋯</button>
        <div contenteditable="true" role="textbox" aria-multiline="true" class="answer"></div>
        <div role="button" tabindex="0" class="send" data-call="POST /graphql" data-as="graphql" data-from="#${lang} .answer">${reply}</div></article></article>
    <div id="menu-${lang}" popover="manual" role="menu">
      <button role="menuitem" class="ask" aria-haspopup="dialog" data-opens="#ask-${lang}" data-closes="#menu-${lang}">${remove}</button>
      <button role="menuitem" class="hide" data-call="POST /api/comments/${id + 100}/hide">${hide}</button>
      <button role="menuitem" class="block" data-call="POST /api/people/ana/block">${block}</button></div>
    <dialog id="ask-${lang}" aria-labelledby="q-${lang}"><h2 id="q-${lang}">${question}</h2><button class="keep">${cancel}</button>
      <button class="sure" data-call="DELETE /api/comments/${id + 100}">${remove}</button></dialog></section>`;
}).join('');

const inEachLanguage = (lang: Lang): Case[] => {
  const id = 100 + LANGUAGES.indexOf(lang);
  const menu = press(`#${lang} .menu-of`);
  return [
    {
      name: `publish (${lang})`,
      surface: 'form',
      lang,
      steps: [type(THIRD_APOLOGY, `#${lang} textarea`), press(`#${lang} form button`)],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: `#${lang} textarea`,
      call: call('POST', '/api/posts', { text: THIRD_APOLOGY }),
    },
    {
      name: `reply in a rich editor without a form (${lang})`,
      surface: 'comment',
      lang,
      steps: [type(THIRD_APOLOGY, `#${lang} .answer`), press(`#${lang} .send`)],
      move: {
        kind: 'publish',
        form: 'reply',
        parts: [THIRD_APOLOGY],
        inReplyTo: { text: 'They do not add up' },
      },
      editor: `#${lang} .answer`,
      call: call('POST', '/graphql', {
        operationName: 'CreateReply',
        query: 'mutation CreateReply($input: ReplyInput!) { createReply(input: $input) { id } }',
        variables: { input: { body: THIRD_APOLOGY } },
      }),
    },
    {
      name: `delete by a button (${lang})`,
      surface: 'post',
      lang,
      steps: [press(`#${lang} .remove`)],
      move: {
        kind: 'delete',
        target: {
          id: `forum.example number:${id}`,
          text: 'Our prices end in 99',
          postedAt: Date.parse('2026-04-20T12:00:00Z'),
          engagement: { likes: { value: 12, exact: true } },
        },
      },
      call: call('DELETE', `/api/posts/${id}`),
    },
    {
      name: `delete in a dialog (${lang})`,
      surface: 'dialog',
      lang,
      steps: [menu, press(`#menu-${lang} .ask`), press(`#ask-${lang} .sure`)],
      move: {
        kind: 'delete',
        target: { id: `forum.example number:${id + 100}`, text: 'They do not add up' },
      },
      call: call('DELETE', `/api/comments/${id + 100}`),
    },
    {
      name: `keep what was about to be deleted (${lang})`,
      lang,
      steps: [menu, press(`#menu-${lang} .ask`), press(`#ask-${lang} .keep`)],
      move: null,
    },
    {
      name: `hide a comment (${lang})`,
      surface: 'menu',
      lang,
      steps: [menu, press(`#menu-${lang} .hide`)],
      move: { kind: 'hide', target: { id: `forum.example number:${id + 100}` } },
      call: call('POST', `/api/comments/${id + 100}/hide`),
    },
    {
      name: `block somebody (${lang})`,
      surface: 'menu',
      lang,
      steps: [menu, press(`#menu-${lang} .block`)],
      move: { kind: 'block' },
      call: null,
      why: 'nothing that sites have in common says in a call that somebody is blocked',
    },
  ];
};

/** What a call alone says, where no screen is needed for it. */
const alone: Case[] = [
  [
    'delete: PUT with a status',
    'delete',
    call('PUT', '/api/comments/7', { comments: [{ id: 7, status: 'deleted' }] }),
  ],
  ['delete: a verb in the path', 'delete', call('POST', '/posts/7/delete')],
  [
    'delete: GraphQL',
    'delete',
    call('POST', '/graphql', { query: 'mutation { deletePost(id: "7") { ok } }' }),
  ],
  [
    'publish: a comment as HTML',
    'publish',
    call('POST', '/api/posts/7/comments', { html: `<p>${THIRD_APOLOGY}</p>` }),
  ],
  [
    'publish: a form',
    'publish',
    {
      method: 'POST',
      url: `${SITE}/comments/create`,
      body: new URLSearchParams({ comment: THIRD_APOLOGY }).toString(),
    },
  ],
  [
    'publish: an editor’s document',
    'publish',
    call('POST', '/api/notes', {
      doc: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: THIRD_APOLOGY }] }],
      },
    }),
  ],
].map(([name, kind, one]) => ({ name, surface: 'call', steps: [], move: { kind }, call: one }) as Case);

const LEFT_ALONE: readonly (readonly [string, string, readonly Step[]])[] = [
  [
    'search',
    '<form role="search" data-call="POST /api/posts/search" data-from="#search"><input type="search" id="search" name="q"><button>Search</button></form>',
    [type(THIRD_APOLOGY, '#search'), press('#b0 button')],
  ],
  [
    'sign in',
    '<form data-call="POST /session"><input name="user"><input type="password" name="password"><button>Log in</button></form>',
    [type('brand', '#b1 [name=user]'), press('#b1 button')],
  ],
  [
    'send a direct message',
    '<form action="/messages/send" data-call="POST /api/messages" data-from="#b2 textarea"><textarea placeholder="Message Ana"></textarea><button>Send</button></form>',
    [type(THIRD_APOLOGY, '#b2 textarea'), press('#b2 button')],
  ],
  [
    'send a direct message in a dialog',
    '<button data-opens="#b3 dialog">Write</button><dialog aria-label="Direct message to Ana"><div contenteditable="true" role="textbox"></div><button data-call="POST /api/messages" data-from="#b3 [role=textbox]">Send</button></dialog>',
    [press('#b3 > button'), type(THIRD_APOLOGY, '#b3 [role=textbox]'), press('#b3 dialog button')],
  ],
  [
    'save settings',
    '<form aria-label="Settings" data-call="PUT /api/settings" data-from="#b4 textarea"><textarea name="signature"></textarea><button>Save</button></form>',
    [type(THIRD_APOLOGY, '#b4 textarea'), press('#b4 button')],
  ],
  [
    'edit the profile',
    '<form id="profile" data-call="PUT /api/account" data-from="#b5 textarea"><label>Bio <textarea name="bio"></textarea></label><button>Update</button></form>',
    [type(THIRD_APOLOGY, '#b5 textarea'), press('#b5 button')],
  ],
  [
    'save a draft',
    '<form><textarea></textarea><button type="button" data-call="POST /api/drafts" data-from="#b6 textarea">Save draft</button></form>',
    [type(THIRD_APOLOGY, '#b6 textarea'), press('#b6 button')],
  ],
  [
    'delete a draft',
    '<section aria-label="Drafts"><article data-post-id="901"><p>Not said yet</p><button data-call="DELETE /api/drafts/901">Delete</button></article></section>',
    [press('#b7 button')],
  ],
  [
    'delete a post that is a draft',
    '<article data-post-id="902"><span>Draft</span><p>Not said yet</p><button>Delete</button></article>',
    [press('#b8 button')],
  ],
  [
    'delete a list',
    '<button>Delete list</button><button class="last" data-call="DELETE /api/lists/1">Delete</button>',
    [press('#b9 button'), press('#b9 .last')],
  ],
  [
    'delete a photo',
    '<article><img alt="A loaf"><button data-call="DELETE /api/photos/1">Delete photo</button></article>',
    [press('#b10 button')],
  ],
  [
    'delete an account',
    '<section aria-label="Account"><button data-opens="#b11 dialog">Delete account</button><dialog><h2>Delete your account?</h2><button>Cancel</button><button class="sure" data-call="DELETE /api/account">Delete</button></dialog></section>',
    [press('#b11 section > button'), press('#b11 .sure')],
  ],
  [
    'delete a notification',
    '<section aria-label="Notifications"><article><p>Ana likes your post</p><button data-call="DELETE /api/notifications/1">Delete</button></article></section>',
    [press('#b12 button')],
  ],
  [
    'filter',
    '<form aria-label="Filters" data-call="POST /api/posts/search"><textarea placeholder="Words to leave out"></textarea><button>Apply filters</button></form>',
    [type(THIRD_APOLOGY, '#b13 textarea'), press('#b13 button')],
  ],
  [
    'remove from the cart',
    '<article class="line"><p>A loaf</p><input type="number" value="1"><button data-call="DELETE /api/cart/1">Remove</button></article>',
    [press('#b14 button')],
  ],
  [
    'delete in a cart (es)',
    '<ul class="carrito"><li><article><p>Una hogaza</p><button data-call="DELETE /api/cart/1">Eliminar</button></article></li></ul>',
    [press('#b15 button')],
  ],
  [
    'reject cookies',
    '<div role="dialog" aria-label="Cookies"><p>We use cookies.</p><button>Reject</button><button class="last">Accept</button></div>',
    [press('#b16 button'), press('#b16 .last')],
  ],
  [
    'close',
    '<div role="dialog" aria-label="Post"><article><p>Said</p><button aria-label="Close">×</button></article></div>',
    [press('#b17 button')],
  ],
  [
    'like and follow',
    '<article data-post-id="903"><p>Said</p><button aria-label="Like (3)" data-call="POST /api/posts/903/like">♥</button><button class="last" data-call="POST /api/people/ana/follow">Follow</button></article>',
    [press('#b18 button'), press('#b18 .last')],
  ],
  [
    'take a like back',
    '<article data-post-id="904"><p>Said</p><button data-call="DELETE /api/posts/904/like">Unlike</button></article>',
    [press('#b19 button')],
  ],
  [
    'unblock and unmute',
    '<article data-post-id="905"><p>Said</p><button>Unblock</button><button class="last">Unmute Ana</button></article>',
    [press('#b20 button'), press('#b20 .last')],
  ],
  [
    'fold the replies',
    '<article data-post-id="906"><p>Said</p><button aria-expanded="true">Hide replies</button></article>',
    [press('#b21 button')],
  ],
  [
    'mute a video',
    '<article data-post-id="907"><video></video><button>Mute</button></article>',
    [press('#b22 button')],
  ],
  [
    'share a post beside a draft',
    '<main><textarea aria-label="Your reply"></textarea><article data-post-id="908"><p>Said</p><button>Share</button></article></main>',
    [type(THIRD_APOLOGY, '#b23 textarea'), press('#b23 article button')],
  ],
  [
    'save a draft by itself',
    '<textarea data-key="Enter" data-call="PUT /api/posts/1/autosave" data-from="#b24 textarea"></textarea>',
    [type(THIRD_APOLOGY, '#b24 textarea'), { key: 'Enter', on: '#b24 textarea' }],
  ],
  [
    'keep a post as a draft',
    `<button data-call="POST /api/posts" data-body='${JSON.stringify({ status: 'draft', text: THIRD_APOLOGY })}'>Keep for later</button>`,
    [press('#b25 button')],
  ],
  [
    'who may reply',
    '<form><textarea aria-label="Post"></textarea><button type="button" aria-haspopup="menu">Post settings</button></form>',
    [type(THIRD_APOLOGY, '#b26 textarea'), press('#b26 button')],
  ],
  [
    'write to the shop',
    '<form aria-label="Contact us" data-call="POST /api/contact" data-from="#b27 textarea"><textarea aria-label="Your message"></textarea><button>Send</button></form>',
    [type(THIRD_APOLOGY, '#b27 textarea'), press('#b27 button')],
  ],
];

export const conformance: Conformance = {
  network: 'generic',
  name: 'Any site',
  url: `${SITE}/t/1`,
  script: 'app.ts',
  body: `${sections}
    <section id="form-keys"><form data-call="POST /api/posts" data-from="#form-keys textarea">
      <textarea aria-label="…" data-key="Control+Enter" data-call="POST /api/posts" data-from="#form-keys textarea"></textarea><button>Post</button></form></section>
    <section id="line"><input placeholder="Write a comment…" data-key="Enter" data-call="POST /api/comments" data-from="#line input"></section>
    <section id="composer"><button data-opens="#composer dialog">New</button><dialog aria-label="New post"><input name="title" aria-label="Title"><div contenteditable="plaintext-only" role="textbox"></div><button data-call="POST /api/posts" data-from="#composer [role=textbox]">Publish now</button></dialog></section>
    <div id="shadow"></div>
    <section id="framed"><iframe id="rich-frame" title="Text"></iframe><button data-call="POST /api/posts" data-from="#rich-frame">Submit post</button></section>
    <iframe id="drawn" title="Comments" width="600" height="240"></iframe>
    <article id="post-55" class="post"><p>Another text</p><button id="more" aria-haspopup="menu" data-opens="#menu">More</button></article>
    <div id="menu" popover="manual" role="menu"><div role="menuitem" tabindex="0" data-opens="#sure" data-closes="#menu">Delete…</div></div>
    <dialog id="sure"><h2>Are you sure?</h2><button id="keep">Cancel</button><button id="ok" data-call="DELETE /api/posts/55">OK</button></dialog>
    <article data-post-id="56"><p>Said by a form</p><form id="rails" data-call="POST /posts/56/delete"><input type="hidden" name="_method" value="delete"><button>Take it away</button></form></article>
    <article data-post-id="57"><p>Seen by nobody</p><button aria-label="0 likes">♥</button><button class="remove" data-call="DELETE /api/posts/57">Delete</button></article>
    ${LEFT_ALONE.map(([, body], index) => `<div id="b${index}">${body}</div>`).join('\n')}`,
  answer: (_call, outcome) =>
    outcome === 'confirmed'
      ? { status: 200, body: '{"post":{"id":"4711"}}' }
      : { status: 200, body: '{"errors":[{"message":"Not now"}]}' },
  unverified: [
    'Nothing is known of a site that somebody adds: moves are read from roles, labels in seven languages and what forms mean.',
    'What a site sends over a WebSocket, or by loading a page, cannot be seen: such posts are held at the gesture and not counted.',
  ],
  cases: [
    ...LANGUAGES.flatMap(inEachLanguage),
    ...alone,
    {
      name: 'publish by Ctrl+Enter',
      surface: 'form',
      steps: [
        type(THIRD_APOLOGY, '#form-keys textarea'),
        { key: 'Control+Enter', on: '#form-keys textarea' },
      ],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: '#form-keys textarea',
    },
    {
      name: 'comment by Enter in one line',
      surface: 'comment',
      steps: [type(THIRD_APOLOGY, '#line input'), { key: 'Enter', on: '#line input' }],
      move: { kind: 'publish', parts: [THIRD_APOLOGY] },
      editor: '#line input',
      byHand: true,
    },
    {
      name: 'publish in a dialog, with a title',
      surface: 'dialog',
      steps: [
        press('#composer > button'),
        type('To our customers', '#composer input'),
        type(THIRD_APOLOGY, '#composer [role=textbox]'),
        press('#composer dialog button'),
      ],
      move: { kind: 'publish', form: 'post', parts: ['To our customers', THIRD_APOLOGY] },
      editor: '#composer [role=textbox]',
    },
    {
      name: 'comment in shadow roots',
      surface: 'shadow roots',
      steps: [type(THIRD_APOLOGY, '#shadow textarea'), press('#shadow button')],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      editor: '#shadow textarea',
    },
    {
      name: 'publish from an editor that is a frame',
      surface: 'frame',
      steps: [type(THIRD_APOLOGY, inFrame('#rich-frame', 'body')), press('#framed button')],
      move: { kind: 'publish', parts: [THIRD_APOLOGY] },
    },
    {
      name: 'comment in a frame that the page draws',
      surface: 'frame',
      steps: [type(THIRD_APOLOGY, inFrame('#drawn', 'textarea')), press(inFrame('#drawn', 'form button'))],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      editor: inFrame('#drawn', 'textarea'),
    },
    {
      name: 'delete in a frame that the page draws',
      surface: 'frame',
      steps: [press(inFrame('#drawn', '.more')), press(inFrame('#drawn', '.delete'))],
      move: { kind: 'delete', target: { text: 'Our prices end in 99' } },
    },
    {
      name: 'delete, agreed to with "OK"',
      surface: 'dialog',
      steps: [press('#more'), press('#menu [role=menuitem]'), press('#ok')],
      move: { kind: 'delete', target: { id: 'forum.example number:55' } },
    },
    {
      name: 'delete by the keyboard',
      surface: 'post',
      steps: [{ key: 'Enter', on: '#en .remove' }],
      move: { kind: 'delete', target: { id: 'forum.example number:100' } },
    },
    {
      name: 'delete by touch',
      surface: 'post',
      steps: [{ tap: '#en .remove' }],
      move: { kind: 'delete', target: { id: 'forum.example number:100' } },
    },
    {
      name: 'delete by a form that says so',
      surface: 'post',
      steps: [press('#rails button')],
      move: { kind: 'delete', target: { id: 'forum.example number:56' } },
    },
    {
      name: 'publish what is harmless',
      steps: [type(HARMLESS, '#en textarea'), press('#en form button')],
      move: { kind: 'publish', parts: [HARMLESS] },
      harmless: true,
    },
    {
      name: 'delete what nobody saw',
      steps: [press('[data-post-id="57"] .remove')],
      move: { kind: 'delete' },
      harmless: true,
    },
    {
      name: 'give a delete up',
      steps: [press('#more'), press('#menu [role=menuitem]'), press('#keep')],
      move: null,
    },
    ...LEFT_ALONE.map(([name, , steps]): Case => ({ name, steps, move: null })),
  ],
};
