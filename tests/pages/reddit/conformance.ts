import { type Call, type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { LANGUAGES } from './words.ts';

const press = (selector: string): Step => ({ press: selector });
const own = {
  id: 't1_own',
  author: 'brand',
  text: 'It costs 10 euros',
  permalink: 'https://www.reddit.com/r/x/comments/abc/comment/own/',
  engagement: { likes: { value: 42, exact: true } },
};
const critic = { id: 't1_critic', author: 'critic', text: 'This is a scam' };
const menu = (id: string) => press(`[thing-id=${id}] #overflow-trigger`);
const ROW = (id: string, name: string) => `[thing-id=${id}] [data-row="${name}"]`;
const row = (id: string, name: string) => press(ROW(id, name));
const CONFIRM = 'rpl-modal-card [slot=primary-button]';
const confirm = press(CONFIRM);
const SEND = 'comment-composer-host [slot=submit-button]';
const write = (into: string): Step => ({ type: THIRD_APOLOGY, into });

const graphql = (operation: string, input: object): Call => ({
  method: 'POST',
  url: 'https://www.reddit.com/svc/shreddit/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ operation, variables: { input } }),
});
const post = {
  kind: 'delete',
  target: {
    id: 't3_abc',
    text: 'Our prices end in 99\n\nAll of them',
    engagement: { likes: { value: 512, exact: true }, replies: { value: 87, exact: true } },
  },
} as const;
const comment: Pick<Case, 'surface' | 'move' | 'editor'> = {
  surface: 'comments',
  move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY], inReplyTo: { id: 't3_abc' } },
  editor: '#top-level',
};

const inEachLanguage = (lang: string): Case[] => {
  const here = { lang, at: `/?lang=${lang}`, surface: 'comments' };
  return [
    {
      ...here,
      name: `delete a comment (${lang})`,
      steps: [menu('t1_own'), row('t1_own', 'delete'), confirm],
      move: { kind: 'delete', target: own, account: { network: 'reddit', handle: 'brand' } },
      call: graphql('DeleteComment', { commentId: 't1_own' }),
    },
    {
      ...here,
      surface: 'feed',
      name: `delete a post (${lang})`,
      steps: [menu('t3_abc'), row('t3_abc', 'delete'), confirm],
      move: post,
      call: graphql('DeletePost', { postId: 't3_abc' }),
    },
    {
      ...here,
      name: `block (${lang})`,
      steps: [menu('t1_critic'), row('t1_critic', 'block'), confirm],
      move: { kind: 'block', target: critic },
      call: graphql('UpdateBlockState', { blockState: 'BLOCKED' }),
    },
    {
      ...here,
      name: `remove as a moderator (${lang})`,
      steps: [menu('t1_critic'), row('t1_critic', 'remove')],
      move: { kind: 'remove', target: critic },
      call: graphql('ModerationRemove', { id: 't1_critic' }),
    },
    {
      ...here,
      name: `lock (${lang})`,
      steps: [menu('t1_critic'), row('t1_critic', 'lock')],
      move: { kind: 'limit-replies', target: critic },
      call: graphql('UpdateCommentLockedState', { id: 't1_critic', locked: true }),
    },
    {
      ...here,
      name: `give a delete up (${lang})`,
      steps: [menu('t1_own'), row('t1_own', 'delete'), press('rpl-modal-card [slot=secondary-button]')],
      move: null,
    },
    {
      ...here,
      name: `save a draft (${lang})`,
      steps: [write('#body'), press('#save-draft')],
      move: null,
    },
    {
      ...here,
      name: `hide for oneself (${lang})`,
      steps: [menu('t3_abc'), row('t3_abc', 'hide')],
      move: null,
    },
  ];
};

export const conformance: Conformance = {
  network: 'reddit',
  url: 'https://www.reddit.com/',
  script: 'app.ts',
  body: '<shreddit-app><main></main></shreddit-app>',
  asides: /CreateCommentDraft/,
  answer: ({ body }, outcome) => {
    const operation = /"operation":"(\w+)"/.exec(body ?? '')?.[1] ?? 'it';
    const ok = outcome === 'confirmed';
    const errors = ok ? null : [{ code: 'FORBIDDEN', message: 'You can’t do that' }];
    return { status: 200, body: JSON.stringify({ data: { [operation]: { ok, errors, id: 't1_new' } } }) };
  },
  unverified: [
    'The rows of its menus, its dialogs and all their words are general knowledge.',
    'The names of its operations for deleting, editing, blocking and moderating, and the fields of their input.',
    'That a moderator’s Remove and Lock act at once, without being asked.',
    'Where the account’s name stands (`rs-current-user`).',
    'That Ctrl+Enter sends a comment.',
  ],
  replies: [
    {
      name: 'comments on the post, without an answer to one of them',
      to: { id: 't3_abc', author: 'brand' },
      are: [
        { id: 't1_own', author: 'brand' },
        {
          id: 't1_fan',
          author: 'fan',
          text: 'But why 99?',
          permalink: 'https://www.reddit.com/r/x/comments/abc/comment/fan/',
        },
      ],
    },
    { name: 'answers to a comment of the brand', to: { id: 't1_own' }, are: [critic] },
    { name: 'nothing for another post', to: { id: 't3_xyz' }, are: [] },
  ],
  cases: [
    ...LANGUAGES.flatMap(inEachLanguage),
    {
      name: 'delete a comment by keyboard',
      surface: 'comments',
      steps: [menu('t1_own'), row('t1_own', 'delete'), { key: 'Enter', on: CONFIRM }],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a comment by touch',
      surface: 'comments',
      steps: [
        { tap: '[thing-id=t1_own] #overflow-trigger' },
        { tap: ROW('t1_own', 'delete') },
        { tap: CONFIRM },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a comment with the older call',
      surface: 'API',
      steps: [],
      move: { kind: 'delete' },
      call: { method: 'POST', url: 'https://www.reddit.com/api/del', body: 'id=t1_own&executed=deleted' },
    },
    {
      ...comment,
      name: 'comment',
      steps: [write('#top-level'), press(SEND)],
      call: graphql('CreateComment', { postId: 't3_abc', content: THIRD_APOLOGY }),
    },
    { ...comment, name: 'comment by touch', steps: [write('#top-level'), { tap: SEND }] },
    {
      ...comment,
      name: 'comment by Ctrl+Enter',
      steps: [write('#top-level'), { key: 'Control+Enter', on: '#top-level' }],
    },
    {
      name: 'comment through the form of the page',
      surface: 'API',
      steps: [],
      move: { kind: 'publish', form: 'comment' },
      call: {
        method: 'POST',
        url: 'https://www.reddit.com/svc/shreddit/t3_abc/create-comment',
        body: new URLSearchParams({ content: THIRD_APOLOGY }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    },
    {
      name: 'reply',
      surface: 'comments',
      steps: [write('#reply'), press('[comment-id=t1_critic] [slot=submit-button]')],
      move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY], inReplyTo: critic },
      editor: '#reply',
      call: graphql('CreateComment', { postId: 't3_abc', parentId: 't1_critic', content: THIRD_APOLOGY }),
    },
    {
      name: 'post',
      surface: 'submit',
      steps: [
        { type: 'About yesterday', into: 'faceplate-textarea-input textarea' },
        write('#body'),
        press('#inner-post-submit-button'),
      ],
      move: { kind: 'publish', form: 'post', parts: [`About yesterday\n\n${THIRD_APOLOGY}`] },
      editor: '#body',
      call: graphql('CreatePost', { title: 'About yesterday', content: THIRD_APOLOGY }),
    },
    {
      name: 'edit what a comment means',
      surface: 'comments',
      steps: [
        menu('t1_own'),
        row('t1_own', 'edit'),
        { key: 'End', on: '#edit' },
        { type: ' and not 99', into: '#edit' },
        press('[slot=comment] [slot=submit-button]'),
      ],
      move: { kind: 'edit', target: { id: 't1_own' } },
      editor: '#edit',
      call: null,
      why: 'The call has the new text only, so nothing can be compared.',
    },
    {
      name: 'comment what is harmless',
      surface: 'comments',
      steps: [{ type: HARMLESS, into: '#top-level' }, press(SEND)],
      move: { kind: 'publish', form: 'comment', parts: [HARMLESS] },
      harmless: true,
    },
    { name: 'vote', steps: [press('shreddit-post #upvote')], move: null },
    { name: 'follow', steps: [press('#follow')], move: null },
    { name: 'unblock', steps: [press('#unblock')], move: null },
    { name: 'send a message', steps: [press('#message')], move: null },
    { name: 'report', steps: [menu('t1_critic'), row('t1_critic', 'report')], move: null },
    { name: 'cancel a comment', steps: [write('#top-level'), press('[slot=cancel-button]')], move: null },
  ],
};
