import type { Case, Conformance, Step } from '../cases.ts';

const MINE = '[data-testid="feedItem-by-brand.example"]';
const THEIRS = '[data-testid="feedItem-by-critic.example"]';
const EDITOR = '[data-testid=composePostView] .ProseMirror';
const PUBLISH = '[data-testid=composerPublishBtn]';
const press = (selector: string): Step => ({ press: selector });
const row = (id: string, nth = 1) => press(`:nth-match([data-testid=${id}], ${nth})`);
const confirm = press('[role=dialog] [data-testid=confirmBtn]');
const compose = [
  press('[aria-label="Compose new post"]'),
  { type: 'Sorry for the wrong price', into: EDITOR },
];
const menu = (post: string) => press(`${post} [data-testid=postDropdownBtn]`);

const critic = { id: '3lmabcdefgh22', author: 'critic.example' };
const own = {
  id: '3lmabcdefgh2z',
  author: 'brand.example',
  text: 'Our prices end in 99',
  permalink: 'https://bsky.app/profile/brand.example/post/3lmabcdefgh2z',
  engagement: {
    replies: { value: 1168, exact: true },
    likes: { value: 15554, exact: true },
    reposts: { value: 1200, exact: false },
  },
};

const inEachLanguage = (lang: string): Case[] => [
  {
    name: `delete (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(MINE), row('postDropdownDeleteBtn'), confirm],
    move: { kind: 'delete', target: own, account: { network: 'bluesky', handle: 'brand.example' } },
  },
  {
    name: `hide a reply for everyone (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(THEIRS), row('postDropdownHideBtn'), confirm],
    move: { kind: 'hide', target: critic },
  },
  {
    name: `hide a post for oneself (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(THEIRS), row('postDropdownHideBtn', 2), confirm],
    move: null,
  },
  {
    name: `mute (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(THEIRS), row('postDropdownMuteBtn')],
    move: { kind: 'mute', target: critic },
  },
  {
    name: `unmute (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(THEIRS), row('postDropdownMuteBtn', 2)],
    move: null,
  },
  {
    name: `block (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(THEIRS), row('postDropdownBlockBtn'), confirm],
    move: { kind: 'block', target: critic },
  },
];

export const conformance: Conformance = {
  network: 'bluesky',
  url: 'https://bsky.app/',
  script: 'app.tsx',
  body: '<div id="root"></div>',
  cases: [
    ...inEachLanguage('en'),
    ...inEachLanguage('es'),
    {
      name: 'delete by keyboard',
      steps: [
        menu(MINE),
        { key: 'Enter', on: '[data-testid=postDropdownDeleteBtn]' },
        { key: 'Enter', on: '[data-testid=confirmBtn]' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'publish',
      steps: [...compose, press(PUBLISH)],
      move: { kind: 'publish', form: 'post', parts: ['Sorry for the wrong price'] },
    },
    {
      name: 'publish by Ctrl+Enter',
      steps: [...compose, { key: 'Control+Enter', on: EDITOR }],
      move: { kind: 'publish', form: 'post', parts: ['Sorry for the wrong price'] },
    },
    {
      name: 'reply',
      steps: [
        press(`${THEIRS} [data-testid=replyBtn]`),
        { type: 'You are wrong', into: EDITOR },
        press(PUBLISH),
      ],
      move: {
        kind: 'publish',
        form: 'reply',
        parts: ['You are wrong'],
        inReplyTo: { ...critic, text: 'This is a scam' },
      },
    },
    {
      name: 'quote',
      steps: [
        press(`${THEIRS} [data-testid=repostBtn]`),
        row('repostDropdownQuoteBtn'),
        { type: 'Look at this', into: EDITOR },
        press(PUBLISH),
      ],
      move: { kind: 'publish', form: 'quote', parts: ['Look at this'], inReplyTo: critic },
    },
    {
      name: 'thread',
      steps: [
        ...compose,
        press('[aria-label="Add another post to thread"]'),
        { type: 'The price is 20', into: `:nth-match(${EDITOR}, 2)` },
        press(PUBLISH),
      ],
      move: { kind: 'publish', form: 'thread', parts: ['Sorry for the wrong price', 'The price is 20'] },
    },
    {
      name: 'drop a part of a thread ("Delete post")',
      steps: [
        ...compose,
        press('[aria-label="Add another post to thread"]'),
        press(':nth-match([data-testid=composePostView] [aria-label="Delete post"], 2)'),
      ],
      move: null,
    },
    { name: 'sign out', steps: [press('#sign-out'), confirm], move: null },
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
    { name: 'unlike', steps: [press(`${MINE} [data-testid=likeBtn]`)], move: null },
    {
      name: 'repost',
      steps: [press(`${MINE} [data-testid=repostBtn]`), row('repostDropdownRepostBtn')],
      move: null,
    },
    { name: 'write without sending', steps: compose, move: null },
  ],
  deletes: {
    method: 'POST',
    url: 'https://pds.brand.example/xrpc/com.atproto.repo.deleteRecord',
    body: JSON.stringify({ repo: 'did:plc:brand', collection: 'app.bsky.feed.post', rkey: '3lmabcdefgh2z' }),
  },
};
