import { type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { answerAsMastodon, mastodonCalls, UNVERIFIED_API } from '../mastodon-calls.ts';
import { LANGUAGES } from './words.ts';

const press = (selector: string): Step => ({ press: selector });
const MINE = '.status[data-id="115594012345678901"]';
const THEIRS = '.status[data-id="115594012345678902"]';
const TEXT = '.compose-form textarea';
const SEND = '.compose-form__submit button[type=submit]';
const CONFIRM = '.safety-action-modal button.button';
const menu = (status: string) => press(`${status} [title=More]`);
const row = (index: number) => press(`.dropdown-menu__item [data-index="${index}"]`);
const confirm = press(CONFIRM);
const calls = mastodonCalls('https://mastodon.social');
const write: Step = { type: THIRD_APOLOGY, into: TEXT };

const own = {
  id: '115594012345678901',
  author: 'brand@mastodon.social',
  text: 'Our prices end in 99',
  permalink: 'https://mastodon.social/@brand/115594012345678901',
  postedAt: Date.parse('2026-04-20T12:00:00.000Z'),
  engagement: { replies: { value: 12, exact: true } },
};
const critic = { id: '115594012345678902', author: 'critic@other.example' };
const apology = { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] } as const;

const inEachLanguage = (lang: string): Case[] => {
  const here = { lang, surface: 'timeline' };
  const at = `/?lang=${lang}`;
  return [
    {
      ...here,
      at,
      name: `delete (${lang})`,
      steps: [menu(MINE), row(3), confirm],
      move: {
        kind: 'delete',
        target: own,
        account: { network: 'mastodon', handle: 'brand@mastodon.social' },
      },
      call: calls.deletes,
    },
    {
      ...here,
      surface: 'timeline, confirmation off',
      name: `delete without being asked (${lang})`,
      at: `${at}&delete_modal=false`,
      steps: [menu(MINE), row(3)],
      move: { kind: 'delete', target: own },
    },
    {
      ...here,
      at,
      name: `delete and re-draft (${lang})`,
      steps: [menu(MINE), row(4), confirm],
      move: { kind: 'delete', redraft: true, target: own },
      call: calls.redrafts,
    },
    {
      ...here,
      at,
      name: `block (${lang})`,
      steps: [menu(THEIRS), row(3), confirm],
      move: { kind: 'block', target: critic },
      call: calls.blocks,
    },
    {
      ...here,
      at,
      name: `mute (${lang})`,
      steps: [menu(THEIRS), row(2), confirm],
      move: { kind: 'mute', target: critic },
      call: calls.mutes,
    },
    {
      ...here,
      at,
      name: `take an own post out of somebody’s quote (${lang})`,
      surface: 'quote',
      steps: [menu(THEIRS), row(4), confirm],
      move: { kind: 'hide', target: critic },
      call: calls.revokes,
    },
    {
      ...here,
      surface: 'composer, picture without a description',
      name: `publish though the page asks for a description (${lang})`,
      at: `${at}&missing=description`,
      steps: [write, press(SEND)],
      move: apology,
      editor: TEXT,
      after: [press('.safety-action-modal .link-button:nth-of-type(2)')],
    },
    { at, lang, name: `delete a list (${lang})`, steps: [press('#delete-list'), confirm], move: null },
    { at, lang, name: `mute a conversation (${lang})`, steps: [menu(MINE), row(0)], move: null },
    {
      at,
      lang,
      name: `give a delete up, then delete a list (${lang})`,
      steps: [menu(MINE), row(3), press('.safety-action-modal .link-button'), press('#delete-list'), confirm],
      move: null,
    },
  ];
};

export const conformance: Conformance = {
  network: 'mastodon',
  url: 'https://mastodon.social/',
  script: 'app.tsx',
  body: '<div id="mastodon" class="app-holder"></div>',
  answer: answerAsMastodon,
  unverified: [
    ...UNVERIFIED_API,
    'How versions up to 4.4 show their confirmation: a box without a form.',
    'Which icon the button of a private mention carries.',
    'The Italian words of its menus.',
    'The second button of glitch-soc is known by its class name alone.',
  ],
  replies: [
    {
      name: 'direct answers below the post, without those to one of them, quotes and other columns',
      at: '/@brand/115594012345678901',
      to: { id: '115594012345678901', author: 'brand@mastodon.social' },
      are: [
        {
          id: '115594012345678902',
          author: 'critic@other.example',
          text: 'This is a scam',
          permalink: 'https://mastodon.social/@critic@other.example/115594012345678902',
        },
        { id: '115594012345678905', author: 'fan@mastodon.social' },
        { id: '115594012345678906', author: 'brand@mastodon.social' },
      ],
    },
    { name: 'nothing in a timeline', to: { id: '115594012345678901' }, are: [] },
  ],
  cases: [
    ...LANGUAGES.flatMap(inEachLanguage),
    {
      name: 'delete by Enter on the focused button',
      surface: 'timeline',
      steps: [menu(MINE), { key: 'Enter', on: '[data-index="3"]' }, { key: 'Enter', on: CONFIRM }],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete by touch',
      surface: 'timeline',
      steps: [
        { tap: `${MINE} [title=More]` },
        { tap: '.dropdown-menu__item [data-index="3"]' },
        { tap: CONFIRM },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete without being asked, by keyboard',
      surface: 'timeline, confirmation off',
      at: '/?delete_modal=false',
      steps: [menu(MINE), { key: 'Enter', on: '[data-index="3"]' }],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'publish',
      surface: 'composer',
      steps: [write, press(SEND)],
      move: apology,
      editor: TEXT,
      call: calls.publishes(THIRD_APOLOGY),
    },
    {
      name: 'publish by touch',
      surface: 'composer',
      steps: [write, { tap: SEND }],
      move: apology,
      editor: TEXT,
    },
    {
      name: 'publish by Ctrl+Enter',
      surface: 'composer',
      steps: [write, { key: 'Control+Enter', on: TEXT }],
      move: apology,
      editor: TEXT,
    },
    {
      name: 'publish with the second button of glitch-soc',
      surface: 'composer, glitch-soc',
      at: '/?flavour=glitch',
      steps: [write, press('.secondary-post-button')],
      move: apology,
      editor: TEXT,
    },
    {
      name: 'delete on glitch-soc',
      surface: 'timeline, glitch-soc',
      at: '/?flavour=glitch',
      steps: [menu(MINE), row(3), confirm],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'publish later, which its own page does not offer',
      surface: 'API',
      steps: [],
      move: { kind: 'publish' },
      call: calls.publishes(THIRD_APOLOGY, { scheduled_at: '2027-01-01T10:00:00Z' }),
    },
    {
      name: 'reply',
      surface: 'composer',
      steps: [press(`${THEIRS} [title=Reply]`), write, press(SEND)],
      move: {
        kind: 'publish',
        form: 'reply',
        parts: [THIRD_APOLOGY],
        inReplyTo: { author: 'critic@other.example', text: 'This is a scam' },
      },
      editor: TEXT,
      call: calls.publishes(THIRD_APOLOGY, { in_reply_to_id: '115594012345678902' }),
    },
    {
      name: 'edit what it means',
      surface: 'composer',
      steps: [menu(MINE), row(2), { type: '9', into: TEXT }, press(SEND)],
      move: { kind: 'edit', target: own },
      editor: TEXT,
      call: null,
      why: 'The call has the new text only, so nothing can be compared; what the screen knew comes with its ticket.',
    },
    {
      name: 'publish though the page warns of who sees it',
      surface: 'composer, quote that few may see',
      at: '/?missing=notice',
      steps: [write, press(SEND)],
      move: apology,
      editor: TEXT,
      after: [confirm],
    },
    {
      name: 'publish what is harmless',
      surface: 'composer',
      steps: [{ type: HARMLESS, into: TEXT }, press(SEND)],
      move: { kind: 'publish', form: 'post', parts: [HARMLESS] },
      harmless: true,
    },
    { name: 'favourite', steps: [press(`${MINE} [title=Favourite]`)], move: null },
    { name: 'report', steps: [menu(THEIRS), row(5)], move: null },
    ...['follow', 'unfollow', 'unblock', 'unmute', 'bookmark'].map(
      (id): Case => ({ name: id, steps: [press(`#${id}`)], move: null }),
    ),
    { name: 'edit the profile', steps: [press('#profile')], move: null },
    { name: 'send a private mention', steps: [press('#message')], move: null },
    { name: 'drop a scheduled post', steps: [press('#unschedule')], move: null },
    { name: 'read the timeline', steps: [press('#marker')], move: null },
    { name: 'write without sending', steps: [write], move: null },
    {
      name: 'search',
      steps: [
        { type: 'sorry', into: '.search__input' },
        { key: 'Enter', on: '.search__input' },
      ],
      move: null,
    },
  ],
};
