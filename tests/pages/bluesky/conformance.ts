import { type Call, type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { LANGUAGES } from './words.ts';

const item = (who: string) => `[data-testid$="-by-${who}"]`;
const MINE = item('brand.example');
const THEIRS = item('critic.example');
const EDITOR = '[data-testid=composePostView] .ProseMirror';
const PUBLISH = '[data-testid=composerPublishBtn]';
const press = (selector: string): Step => ({ press: selector });
const tap = (selector: string): Step => ({ tap: selector });
const nth = (selector: string, number: number) => `:nth-match(${selector}, ${number})`;
const row = (id: string, number = 1) => press(nth(`[data-testid=${id}]`, number));
const CONFIRM = '[role=dialog] [data-testid=confirmBtn]';
const confirm = press(CONFIRM);
const menu = (post: string) => press(`${post} [data-testid=postDropdownBtn]`);
const write = (text: string): Step[] => [
  press('[aria-label="Compose new post"]'),
  { type: text, into: EDITOR },
];

const critic = { id: '3lmabcdefgh22', author: 'critic.example' };
const own = {
  id: '3lmabcdefgh2z',
  author: 'brand.example',
  text: 'Our prices end in 99',
  permalink: 'https://bsky.app/profile/brand.example/post/3lmabcdefgh2z',
};
/** Labels have exact numbers; the shortened ones are a lower bound where they are shortened at all. */
const seen = (lang: string) => ({
  ...own,
  engagement: {
    replies: { value: 1168, exact: true },
    likes: { value: 15554, exact: true },
    ...(!/de|it/.test(lang) && { reposts: { value: 1200, exact: false } }),
  },
});

const xrpc = (method: string, body: object): Call => ({
  method: 'POST',
  url: `https://pds.brand.example/xrpc/${method}`,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ repo: 'did:plc:brand', ...body }),
});
const put = (collection: string, record: object) =>
  xrpc('com.atproto.repo.putRecord', { collection: `app.bsky.feed.${collection}`, record });
const uri = 'at://did:plc:critic/app.bsky.feed.post/3lmabcdefgh22';
const deletes = xrpc('com.atproto.repo.deleteRecord', {
  collection: 'app.bsky.feed.post',
  rkey: '3lmabcdefgh2z',
});
const publishes = (...values: object[]) =>
  xrpc('com.atproto.repo.applyWrites', {
    writes: values.map((value, index) => ({
      $type: 'com.atproto.repo.applyWrites#create',
      collection: 'app.bsky.feed.post',
      rkey: `3lmabcdefgh${2 + index}a`,
      value: { $type: 'app.bsky.feed.post', createdAt: '2026-11-25T10:00:00Z', ...value },
    })),
  });

const inEachLanguage = (lang: string): Case[] => {
  const here = { lang, at: `/?lang=${lang}`, surface: 'feed' };
  return [
    {
      ...here,
      name: `delete (${lang})`,
      steps: [menu(MINE), row('postDropdownDeleteBtn'), confirm],
      move: { kind: 'delete', target: seen(lang), account: { network: 'bluesky', handle: 'brand.example' } },
      call: deletes,
    },
    {
      ...here,
      name: `hide a reply for everyone (${lang})`,
      steps: [menu(THEIRS), row('postDropdownHideBtn'), confirm],
      move: { kind: 'hide', target: critic },
      call: put('threadgate', { hiddenReplies: [uri] }),
    },
    {
      ...here,
      name: `hide a post for oneself (${lang})`,
      steps: [menu(THEIRS), row('postDropdownHideBtn', 2), confirm],
      move: null,
    },
    {
      ...here,
      name: `detach a quote (${lang})`,
      surface: 'quote',
      steps: [menu(THEIRS), row('postDropdownHideBtn', 3), confirm],
      move: { kind: 'hide', target: critic },
      call: put('postgate', { detachedEmbeddingUris: [uri] }),
    },
    {
      ...here,
      name: `mute (${lang})`,
      steps: [menu(THEIRS), row('postDropdownMuteBtn')],
      move: { kind: 'mute', target: critic },
      call: xrpc('app.bsky.graph.muteActor', { actor: 'critic.example' }),
    },
    { ...here, name: `unmute (${lang})`, steps: [menu(THEIRS), row('postDropdownMuteBtn', 2)], move: null },
    {
      ...here,
      name: `block (${lang})`,
      steps: [menu(THEIRS), row('postDropdownBlockBtn'), confirm],
      move: { kind: 'block', target: critic },
      call: xrpc('com.atproto.repo.createRecord', {
        collection: 'app.bsky.graph.block',
        record: { subject: 'did:plc:critic' },
      }),
    },
    {
      ...here,
      name: `discard what was being written (${lang})`,
      steps: [...write(THIRD_APOLOGY), press('[data-testid=composePostView] button'), confirm],
      move: null,
    },
    {
      ...here,
      name: `drop a part of a thread, on a button called "Delete post" (${lang})`,
      steps: [
        ...write(THIRD_APOLOGY),
        press('[aria-label="Add another post to thread"]'),
        press(nth('[data-testid=composePostView] button:text("×")', 2)),
      ],
      move: null,
    },
  ];
};

export const conformance: Conformance = {
  network: 'bluesky',
  url: 'https://bsky.app/',
  script: 'app.tsx',
  body: '<div id="root"></div>',
  answer: ({ url, body }, outcome) => {
    if (outcome === 'failed')
      return { status: 400, body: JSON.stringify({ error: 'InvalidRequest', message: 'No' }) };
    const writes: { collection: string; rkey: string }[] = JSON.parse(body ?? '{}').writes ?? [];
    const results = writes.map(({ collection, rkey }) => ({
      uri: `at://did:plc:brand/${collection}/${rkey}`,
    }));
    return {
      status: 200,
      body: url.includes('applyWrites') ? JSON.stringify({ commit: {}, results }) : '{}',
    };
  },
  unverified: [
    'That a deletion is one call of `deleteRecord` on the collection of posts, that mutes go to `muteActor`, and that errors come with a status of 400 or more.',
    'That older builds and other clients publish with `createRecord`.',
    'That record keys tell when a post was made.',
    'The dialog that newer builds ask with before blocking: its first button is taken for the one that blocks.',
    'The Italian words of its prompts.',
    'The whole reading comes from a public fork’s source and from saved pages of 2025, not from the live site.',
  ],
  cases: [
    ...LANGUAGES.flatMap(inEachLanguage),
    {
      name: 'delete by keyboard',
      surface: 'feed',
      steps: [
        menu(MINE),
        { key: 'Enter', on: '[data-testid=postDropdownDeleteBtn]' },
        { key: 'Enter', on: '[data-testid=confirmBtn]' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete by Space on the button',
      surface: 'feed',
      steps: [menu(MINE), row('postDropdownDeleteBtn'), { key: 'Space', on: '[data-testid=confirmBtn]' }],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete by touch',
      surface: 'feed',
      steps: [
        tap(`${MINE} [data-testid=postDropdownBtn]`),
        tap('[data-testid=postDropdownDeleteBtn]'),
        tap(CONFIRM),
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete on the post’s own page',
      surface: 'post page',
      at: '/profile/brand.example/post/3lmabcdefgh2z',
      steps: [menu(MINE), row('postDropdownDeleteBtn'), confirm],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'let nobody reply any more',
      surface: 'dialog',
      steps: [menu(MINE), row('postDropdownEditPostInteractions'), press('#Nobody'), press('#save-choices')],
      move: { kind: 'limit-replies', target: own },
      call: put('threadgate', { post: uri, allow: [] }),
    },
    {
      name: 'look at who may reply and change nothing',
      surface: 'dialog',
      steps: [menu(MINE), row('postDropdownEditPostInteractions'), press('#save-choices')],
      move: null,
    },
    {
      name: 'publish',
      surface: 'composer',
      steps: [...write(THIRD_APOLOGY), press(PUBLISH)],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: EDITOR,
      call: publishes({ text: THIRD_APOLOGY }),
    },
    {
      name: 'publish by touch',
      surface: 'composer',
      steps: [...write(THIRD_APOLOGY), tap(PUBLISH)],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: EDITOR,
    },
    {
      name: 'publish by Ctrl+Enter',
      surface: 'composer',
      steps: [...write(THIRD_APOLOGY), { key: 'Control+Enter', on: EDITOR }],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: EDITOR,
    },
    {
      name: 'publish by Cmd+Enter',
      surface: 'composer',
      steps: [...write(THIRD_APOLOGY), { key: 'Meta+Enter', on: EDITOR }],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: EDITOR,
    },
    {
      name: 'publish as older builds do',
      surface: 'API',
      steps: [],
      move: { kind: 'publish', form: 'post' },
      call: xrpc('com.atproto.repo.createRecord', {
        collection: 'app.bsky.feed.post',
        record: { text: THIRD_APOLOGY },
      }),
    },
    {
      name: 'reply',
      surface: 'composer',
      steps: [
        press(`${THEIRS} [data-testid=replyBtn]`),
        { type: THIRD_APOLOGY, into: EDITOR },
        press(PUBLISH),
      ],
      move: {
        kind: 'publish',
        form: 'reply',
        parts: [THIRD_APOLOGY],
        inReplyTo: { ...critic, text: 'This is a scam' },
      },
      editor: EDITOR,
      call: publishes({ text: THIRD_APOLOGY, reply: { root: { uri }, parent: { uri } } }),
    },
    {
      name: 'quote',
      surface: 'composer',
      steps: [
        press(`${THEIRS} [data-testid=repostBtn]`),
        row('repostDropdownQuoteBtn'),
        { type: THIRD_APOLOGY, into: EDITOR },
        press(PUBLISH),
      ],
      move: { kind: 'publish', form: 'quote', parts: [THIRD_APOLOGY], inReplyTo: critic },
      editor: EDITOR,
      call: publishes({ text: THIRD_APOLOGY, embed: { $type: 'app.bsky.embed.record', record: { uri } } }),
    },
    {
      name: 'thread, in one call',
      surface: 'composer',
      steps: [
        ...write(THIRD_APOLOGY),
        press('[aria-label="Add another post to thread"]'),
        { type: 'The right price is 20', into: nth(EDITOR, 2) },
        press(PUBLISH),
      ],
      move: { kind: 'publish', form: 'thread', parts: [THIRD_APOLOGY, 'The right price is 20'] },
      editor: nth(EDITOR, 2),
      call: publishes({ text: THIRD_APOLOGY }, { text: 'The right price is 20' }),
    },
    {
      name: 'publish what is harmless',
      surface: 'composer',
      steps: [...write(HARMLESS), press(PUBLISH)],
      move: { kind: 'publish', form: 'post', parts: [HARMLESS] },
      harmless: true,
    },
    {
      name: 'sign out, with the button that confirms everything',
      steps: [press('#sign-out'), confirm],
      move: null,
    },
    {
      name: 'sign out after a delete that was given up',
      steps: [
        menu(MINE),
        row('postDropdownDeleteBtn'),
        press('[role=dialog] [aria-label=Cancel]'),
        press('#sign-out'),
        confirm,
      ],
      move: null,
    },
    {
      name: 'unlike, with the call that deletes',
      steps: [press(`${MINE} [data-testid=likeBtn]`)],
      move: null,
    },
    {
      name: 'repost',
      steps: [press(`${MINE} [data-testid=repostBtn]`), row('repostDropdownRepostBtn')],
      move: null,
    },
    { name: 'follow', steps: [press('#follow')], move: null },
    { name: 'unfollow, with the call that deletes', steps: [press('#unfollow')], move: null },
    { name: 'edit the profile', steps: [press('#profile')], move: null },
    { name: 'send a message', steps: [press('#message')], move: null },
    { name: 'read notifications', steps: [press('#seen')], move: null },
    { name: 'mute a thread', steps: [menu(MINE), row('postDropdownMuteThreadBtn')], move: null },
    { name: 'copy a post’s text', steps: [menu(MINE), row('postDropdownCopyTextBtn')], move: null },
    { name: 'write without sending', steps: write(THIRD_APOLOGY), move: null },
    { name: 'save a draft', steps: [...write(THIRD_APOLOGY), press('[aria-label=Drafts]')], move: null },
  ],
};
