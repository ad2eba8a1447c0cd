import { type Call, type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { graphqlBody, inLang, LANGS, pkOf } from '../meta/calls.ts';
import { WORDS } from './words.ts';

const press = (selector: string): Step => ({ press: selector });
const row = (id: string) => press(`#row-${id}`);
const more = press('.post-brand .more >> nth=0');
const theirs = press('.post-critic .more');
const yes = press('#ask .yes');
const BOX = '#composer [role=textbox]';
const go = press('#composer .go');
const REPLY = 'You are wrong and you know it, stop whining';
const pk = pkOf('DGoodThr001');
const theirPk = pkOf('DGoodThr002');

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const query = (name: string, variables: unknown): Call => ({
  method: 'POST',
  url: 'https://www.threads.com/api/graphql',
  body: graphqlBody(name, variables),
  headers: { ...form, 'x-fb-friendly-name': name },
});
const posted = (text: string, info: object = {}): Call => ({
  method: 'POST',
  url: 'https://www.threads.com/api/v1/media/configure_text_only_post/',
  body: new URLSearchParams({
    caption: text,
    publish_mode: 'text_post',
    text_post_app_info: JSON.stringify({ text_with_entities: { entities: [], text }, ...info }),
  }).toString(),
  headers: form,
});

const account = { network: 'threads', handle: 'brand' };
const own = {
  network: 'threads',
  id: pk,
  author: 'brand',
  text: 'Our prices end in 99\nAnd they always will',
  permalink: 'https://www.threads.com/@brand/post/DGoodThr001',
};
const critic = { id: theirPk, author: 'critic', text: 'This brand is a scam' };
const person = { user_id: '777' };

const inEachLanguage = (lang: string): Case[] => {
  const w = inLang(WORDS, lang);
  const at = `/?lang=${lang}`;
  const replies = /K|mil/.test(w.replies)
    ? { value: lang === 'en' ? 1000 : 1200, exact: false }
    : { value: 1234, exact: true };
  const engagement = { likes: { value: 48, exact: true }, replies };
  const onOwn = (name: string, id: string, kind: string, call: Call): Case => ({
    name: `${name} (${lang})`,
    surface: 'feed',
    lang,
    at,
    steps: [more, row(id)],
    move: { kind: kind as 'archive', target: own },
    call,
  });
  return [
    {
      name: `delete a post, the menu behind its dialog (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [more, row('delete'), yes],
      move: { kind: 'delete', account, target: { ...own, engagement } },
      call: query('useTHDeletePostMutation', { mediaID: pk }),
    },
    onOwn('archive a post', 'archive', 'archive', query('useTHArchivePostMutation', { mediaID: pk })),
    {
      name: `hide an answer for everyone (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [theirs, row('hide-all')],
      move: { kind: 'hide', target: critic },
      call: query('useTHHideReplyMutation', { mediaID: theirPk }),
    },
    {
      name: `let only some answer (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [more, row('who'), row('followed')],
      move: { kind: 'limit-replies', target: own },
      call: query('useBarcelonaUpdateReplyControlMutation', {
        mediaID: pk,
        reply_control: 'ACCOUNTS_YOU_FOLLOW',
      }),
    },
    {
      name: `mute (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [theirs, row('mute')],
      move: { kind: 'mute', target: { author: 'critic' } },
      call: query('useTHMuteUserMutation', person),
    },
    {
      name: `restrict (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [theirs, row('restrict')],
      move: { kind: 'mute', target: { author: 'critic' } },
      call: query('useTHRestrictUserMutation', person),
    },
    {
      name: `block (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [theirs, row('block'), yes],
      move: { kind: 'block', target: { author: 'critic' } },
      call: query('useTHUserBlockMutation', person),
    },
    {
      name: `publish (${lang})`,
      surface: 'dialog',
      lang,
      at,
      steps: [press('.create'), { type: THIRD_APOLOGY, into: BOX }, go],
      move: { kind: 'publish', form: 'post', account, parts: [THIRD_APOLOGY] },
      call: posted(THIRD_APOLOGY),
      editor: BOX,
    },
    {
      name: `reply (${lang})`,
      surface: 'dialog',
      lang,
      at,
      steps: [press('.post-critic .reply'), { type: REPLY, into: BOX }, go],
      move: { kind: 'publish', form: 'reply', account, parts: [REPLY], inReplyTo: critic },
      call: posted(REPLY, { reply_id: theirPk }),
      editor: BOX,
    },
    ...(
      [
        ['hide a post from oneself', [theirs, row('hide')]],
        ['show an answer again', [theirs, row('unhide')]],
        ['unblock', [theirs, row('unblock')]],
        ['hide the numbers of a post', [more, row('counts')]],
        ['think better of deleting', [more, row('delete'), press('#ask [role=button] >> nth=0')]],
        ['let anyone answer', [more, row('who'), row('everyone')]],
        ['delete a draft', [press('.drafts'), press('.draft-more'), row('draft'), yes]],
      ] as const
    ).map(
      ([name, steps]): Case => ({ name: `${name} (${lang})`, surface: 'feed', lang, at, steps, move: null }),
    ),
  ];
};

export const conformance: Conformance = {
  network: 'threads',
  url: 'https://www.threads.com/',
  script: 'app.tsx',
  body: '<div id="root"></div>',
  cases: [
    ...LANGS.flatMap(inEachLanguage),
    {
      name: 'delete a post by keyboard',
      surface: 'feed',
      steps: [
        { key: 'Enter', on: '.post-brand .more >> nth=0' },
        { key: 'Enter', on: '#menu > :has(#row-delete)' },
        { key: 'Enter', on: '#ask .yes' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post by touch',
      surface: 'feed',
      steps: [{ tap: '.post-brand .more >> nth=0' }, { tap: '#row-delete' }, { tap: '#ask .yes' }],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post on its own page',
      surface: 'post page',
      at: '/@brand/post/DGoodThr001',
      steps: [more, row('delete'), yes],
      move: { kind: 'delete', account, target: own },
    },
    {
      name: 'answer in the page',
      surface: 'post page',
      at: '/@brand/post/DGoodThr001',
      steps: [{ type: REPLY, into: '#page [role=textbox]' }, press('#page .go')],
      move: { kind: 'publish', form: 'reply', parts: [REPLY], inReplyTo: { id: pk } },
      editor: '#page [role=textbox]',
    },
    {
      name: 'publish with Ctrl+Enter',
      surface: 'dialog',
      steps: [press('.create'), { type: THIRD_APOLOGY, into: BOX }, { key: 'Control+Enter', on: BOX }],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: BOX,
    },
    {
      name: 'publish over a page that has a box of its own',
      surface: 'dialog',
      at: '/?home=box',
      steps: [
        { type: 'Something else', into: '[role=region] [role=textbox]' },
        press('.create'),
        { type: THIRD_APOLOGY, into: BOX },
        go,
      ],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: BOX,
    },
    {
      name: 'publish from a box that takes plain text only',
      surface: 'dialog',
      at: '/?editor=plain',
      steps: [press('.create'), { type: THIRD_APOLOGY, into: BOX }, go],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: BOX,
    },
    {
      name: 'publish a thread',
      surface: 'dialog',
      steps: [
        press('.create'),
        { type: THIRD_APOLOGY, into: BOX },
        press('#composer .add'),
        { type: 'The right price is 20.', into: ':nth-match(#composer [role=textbox], 2)' },
        go,
      ],
      move: { kind: 'publish', form: 'thread', parts: [THIRD_APOLOGY, 'The right price is 20.'] },
      editor: ':nth-match(#composer [role=textbox], 2)',
      calls: 2,
    },
    {
      name: 'quote',
      surface: 'dialog',
      steps: [press('.post-critic .repost'), row('quote'), { type: REPLY, into: BOX }, go],
      move: { kind: 'publish', form: 'quote', parts: [REPLY], inReplyTo: critic },
      call: posted(REPLY, { quoted_post_id: theirPk }),
      editor: BOX,
    },
    {
      name: 'schedule',
      surface: 'dialog',
      at: '/?later',
      steps: [press('.create'), { type: THIRD_APOLOGY, into: BOX }, go],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY], scheduledFor: 'unknown' },
      call: query('useBarcelonaSchedulePostMutation', {
        posts: [{ text_post_app_info: { text_with_entities: { text: THIRD_APOLOGY } } }],
      }),
      editor: BOX,
    },
    {
      name: 'edit a post',
      surface: 'dialog',
      steps: [more, row('edit'), { type: 'Only 3: ', into: BOX }, go],
      move: { kind: 'edit', target: own },
      call: null,
      why: 'the call has the new text, but not the one before it',
      editor: BOX,
    },
    {
      name: 'a post that nobody need be warned about',
      surface: 'dialog',
      steps: [press('.create'), { type: HARMLESS, into: BOX }, go],
      move: { kind: 'publish', form: 'post', parts: [HARMLESS] },
      harmless: true,
    },
    { name: 'like', surface: 'feed', steps: [press('.post-brand .like')], move: null },
    { name: 'follow', surface: 'profile', steps: [press('.follow')], move: null },
    { name: 'pin', surface: 'feed', steps: [more, row('pin')], move: null },
    { name: 'repost', surface: 'feed', steps: [press('.post-critic .repost'), row('repost')], move: null },
    {
      name: 'save a draft',
      surface: 'dialog',
      steps: [press('.create'), { type: THIRD_APOLOGY, into: BOX }, { key: 'Escape', on: BOX }, yes],
      move: null,
    },
    {
      name: 'discard a draft',
      surface: 'dialog',
      steps: [
        press('.create'),
        { type: THIRD_APOLOGY, into: BOX },
        { key: 'Escape', on: BOX },
        press('#ask [role=button] >> nth=0'),
      ],
      move: null,
    },
    {
      name: 'search',
      surface: 'navigation',
      steps: [
        { type: 'brand', into: 'nav input' },
        { key: 'Enter', on: 'nav input' },
      ],
      move: null,
    },
  ],
  answer: ({ url }, outcome) =>
    outcome === 'failed'
      ? /graphql/.test(url)
        ? { status: 200, body: '{"errors":[{"message":"execution error"}]}' }
        : { status: 400, body: '{"status":"fail","message":"feedback_required"}' }
      : /graphql/.test(url)
        ? { status: 200, body: '{"data":{"done":{"success":true}}}' }
        : {
            status: 200,
            body: '{"status":"ok","media":{"pk":"3550000000000000001","code":"DNewThr0001","user":{"username":"brand"}}}',
          },
  replies: [
    {
      name: 'what stands below the post on its page, without what it quotes',
      at: '/@brand/post/DGoodThr001',
      to: { id: pk, author: 'brand' },
      are: [critic],
    },
    { name: 'nothing in the feed', to: { id: pk, author: 'brand' }, are: [] },
    { name: 'nothing for what is above', at: '/@brand/post/DGoodThr001', to: { id: theirPk }, are: [] },
  ],
  unverified: [
    'A saved page of 2025 shows feed and activity; menus, dialogs and the composer are built from public tools.',
    'Words of the menus are general in every language but Japanese and parts of English.',
    'The calls that hide an answer, mute, restrict, archive and narrow who may answer are known by the shape of their names only.',
    'How the page shows that a post is scheduled is not known: the button is taken to say so.',
    'Whether Ctrl+Enter publishes is general knowledge.',
  ],
};
