import { type Call, type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { graphqlBody, inLang, LANGS } from '../meta/calls.ts';
import { WORDS } from './words.ts';

const press = (selector: string): Step => ({ press: selector });
const row = (id: string) => press(`#row-${id}`);
const yes = press('#ask .yes');
const go = press('.go');
const BOX = '[role=main] [contenteditable=true]';
const ANSWER = '.answer [role=textbox]';
const REPLY = 'You are wrong and you know it, stop whining';
const tick = (id: string) => press(`#post-${id} input`);
const comment_id = btoa('comment:122_771');

const call = (name: string, variables: unknown): Call => ({
  method: 'POST',
  url: 'https://business.facebook.com/api/graphql/',
  body: graphqlBody(name, variables),
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-fb-friendly-name': name },
});
const created = (text: string, base: object = {}) =>
  call('BusinessComposerStoryCreationMutation', {
    input: {
      base: { actor_id: '1', message: { text }, ...base },
      channels: ['FACEBOOK_FEED', 'INSTAGRAM_FEED'],
    },
  });
const trash = call('useCometTrashPostMutation', { input: { story_id: btoa('S:_I1:22:22') } });
const removal = call('CometUFIDeleteCommentMutation', { input: { comment_id } });
const hiding = call('CometUFIHideCommentMutation', { input: { comment_id } });
const blocking = call('BusinessInboxBlockUserMutation', { input: { user_id: '777' } });

const account = { network: 'meta-business-suite', handle: 'brand' };
const own = {
  text: 'Our prices end in 99',
  engagement: {
    views: { value: 1204, exact: true },
    likes: { value: 88, exact: true },
    replies: { value: 12, exact: true },
    reposts: { value: 3, exact: true },
  },
};
const fan = { author: 'fan name', text: 'Shame on you' };

const COMPOSER = '/latest/composer/?asset_id=1';
const CONTENT = '/latest/posts/published_posts?asset_id=1';
const INBOX = '/latest/inbox/facebook?asset_id=1';

const inEachLanguage = (lang: string): Case[] => {
  const w = inLang(WORDS, lang);
  const on = (path: string) => `${path}&lang=${lang}`;
  return [
    {
      name: `publish on Facebook and Instagram (${lang})`,
      surface: 'composer',
      lang,
      at: on(COMPOSER),
      steps: [{ type: THIRD_APOLOGY, into: BOX }, go],
      move: { kind: 'publish', form: 'post', account, parts: [THIRD_APOLOGY] },
      call: created(THIRD_APOLOGY),
      editor: BOX,
    },
    {
      name: `schedule (${lang})`,
      surface: 'composer',
      lang,
      at: on(COMPOSER),
      steps: [{ type: THIRD_APOLOGY, into: BOX }, press('[role=switch]'), go],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY], scheduledFor: 'unknown' },
      call: created(THIRD_APOLOGY, {
        unpublished_content_data: {
          scheduled_publish_time: 1_900_000_000,
          unpublished_content_type: 'SCHEDULED',
        },
      }),
      editor: BOX,
    },
    {
      name: `share a reel by way of steps that show no text (${lang})`,
      surface: 'reels composer',
      lang,
      at: on('/latest/reels_composer/?asset_id=1'),
      steps: [{ type: THIRD_APOLOGY, into: BOX }, go, go, go],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
    },
    {
      name: `delete a post (${lang})`,
      surface: 'content',
      lang,
      at: on(CONTENT),
      steps: [press('#post-1 .more'), row('delete'), yes],
      move: { kind: 'delete', account, target: own },
      call: trash,
    },
    {
      name: `delete several posts (${lang})`,
      surface: 'content',
      lang,
      at: on(CONTENT),
      steps: [tick('1'), tick('2'), press('.bulk-delete'), yes],
      move: { kind: 'delete', batch: 2 },
      call: call('BusinessContentDeletePostsMutation', { input: { post_ids: ['1', '2'] } }),
    },
    {
      name: `hide a comment (${lang})`,
      surface: 'inbox',
      lang,
      at: on(INBOX),
      steps: [press('#comment-771 .hide')],
      move: { kind: 'hide', account, target: fan },
      call: hiding,
    },
    {
      name: `delete somebody else's comment (${lang})`,
      surface: 'inbox',
      lang,
      at: on(INBOX),
      steps: [press('#comment-771 .manage'), row('delete')],
      move: { kind: 'remove', target: fan },
      call: removal,
    },
    {
      name: `block who commented (${lang})`,
      surface: 'inbox',
      lang,
      at: on(INBOX),
      steps: [press('#comment-771 .manage'), row('block'), yes],
      move: { kind: 'block', target: { author: 'fan name' } },
      call: blocking,
    },
    {
      name: `show a comment again (${lang})`,
      surface: 'inbox',
      lang,
      at: on(INBOX),
      steps: [press('#comment-772 .hide')],
      move: null,
    },
    {
      name: `save a draft (${lang})`,
      surface: 'composer',
      lang,
      at: on(COMPOSER),
      steps: [{ type: THIRD_APOLOGY, into: BOX }, press('.draft')],
      move: null,
    },
    {
      name: `finish later (${lang})`,
      surface: 'composer',
      lang,
      at: on(COMPOSER),
      steps: [{ type: THIRD_APOLOGY, into: BOX }, press(`[role=button]:has-text("${w.later}")`)],
      move: null,
    },
    {
      name: `think better of deleting (${lang})`,
      surface: 'content',
      lang,
      at: on(CONTENT),
      steps: [press('#post-1 .more'), row('delete'), press('#ask [role=button] >> nth=0')],
      move: null,
    },
  ];
};

export const conformance: Conformance = {
  network: 'meta-business-suite',
  url: 'https://business.facebook.com/latest/home',
  script: 'app.tsx',
  body: '<div id="root"></div>',
  cases: [
    ...LANGS.flatMap(inEachLanguage),
    {
      name: 'publish in the words of each channel',
      surface: 'composer',
      at: `${COMPOSER}&customise`,
      steps: [
        { type: THIRD_APOLOGY, into: BOX },
        { type: 'We are sorry for the prices.', into: `:nth-match(${BOX}, 2)` },
        go,
      ],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY, 'We are sorry for the prices.'] },
      editor: `:nth-match(${BOX}, 2)`,
    },
    {
      name: 'publish from an editor that is the combobox itself, by keyboard',
      surface: 'composer',
      at: `${COMPOSER}&editor=combobox`,
      steps: [
        { type: THIRD_APOLOGY, into: BOX },
        { key: 'Enter', on: '.go' },
      ],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: BOX,
    },
    {
      name: 'publish by touch',
      surface: 'composer',
      at: COMPOSER,
      steps: [{ type: THIRD_APOLOGY, into: BOX }, { tap: '.go' }],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: BOX,
    },
    {
      name: 'delete a post where the columns are in another order',
      surface: 'content',
      at: `${CONTENT}&columns=other`,
      steps: [press('#post-1 .more'), row('delete'), yes],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete one post by its box',
      surface: 'content',
      at: CONTENT,
      steps: [tick('1'), press('.bulk-delete'), yes],
      move: { kind: 'delete', target: { text: 'Our prices end in 99' } },
    },
    {
      name: 'answer a comment with Enter',
      surface: 'inbox',
      at: INBOX,
      steps: [press('#comment-771 .reply'), { type: REPLY, into: ANSWER }, { key: 'Enter', on: ANSWER }],
      move: { kind: 'publish', form: 'comment', parts: [REPLY], inReplyTo: fan },
      call: call('useCometUFICreateCommentMutation', {
        input: { feedback_id: btoa('feedback:122_771'), message: { text: REPLY } },
      }),
      editor: ANSWER,
      byHand: true,
    },
    {
      name: 'a post that nobody need be warned about',
      surface: 'composer',
      at: COMPOSER,
      steps: [{ type: HARMLESS, into: BOX }, go],
      move: { kind: 'publish', form: 'post', parts: [HARMLESS] },
      harmless: true,
    },
    {
      name: 'a private message with Enter',
      surface: 'inbox',
      at: '/latest/inbox/all?asset_id=1',
      steps: [
        { type: THIRD_APOLOGY, into: ANSWER },
        { key: 'Enter', on: ANSWER },
      ],
      move: null,
    },
    {
      name: 'delete a message',
      surface: 'inbox',
      at: '/latest/inbox/all?asset_id=1',
      steps: [press('.delete-message')],
      move: null,
    },
    { name: 'like a comment', surface: 'inbox', at: INBOX, steps: [press('#comment-771 .like')], move: null },
    {
      name: 'begin to answer',
      surface: 'inbox',
      at: INBOX,
      steps: [press('#comment-771 .reply'), { type: REPLY, into: ANSWER }],
      move: null,
    },
    {
      name: 'search',
      surface: 'content',
      at: CONTENT,
      steps: [
        { type: 'prices', into: 'input[type=search]' },
        { key: 'Enter', on: 'input[type=search]' },
      ],
      move: null,
    },
    {
      name: 'untick all',
      surface: 'content',
      at: CONTENT,
      steps: [tick('1'), tick('2'), press('.bulk-clear')],
      move: null,
    },
  ],
  answer: ({ body = '' }, outcome) => ({
    status: 200,
    body:
      outcome === 'failed'
        ? /BusinessComposer/.test(body)
          ? '{"data":{"xfamily_content_create":{"errors":{"facebook_feed":"refused","instagram_feed":"refused"}}}}'
          : '{"errors":[{"message":"refused"}]}'
        : /BusinessComposer/.test(body)
          ? '{"data":{"xfamily_content_create":{"errors":{"facebook_feed":null,"instagram_feed":null}}}}'
          : '{"data":{"done":{"success":true}}}',
  }),
  unverified: [
    'No saved page was to be had: the composer is built from recorded names, the table and the inbox from general knowledge.',
    'Words are recorded in English; those of the other languages are general.',
    'The calls that delete posts, hide, delete and answer comments and block are not known here: those of Facebook and the shape of names are taken for them.',
    'Where the call of a publication keeps the text of each channel is not known: every message and caption in it is read.',
    'In the inbox, comments are known by the address of their tab; in the tab of everything, a conversation is taken to be private.',
    'The account is the name in the switcher at the head of the page, or in the box of the composer that says where to.',
    'The planner, stories and the tool that hides many comments at once were not tried.',
  ],
};
