import type { Case, Conformance, Step } from '../cases.ts';

const press = (selector: string): Step => ({ press: selector });
const MINE = '.status[data-id="115594012345678901"]';
const THEIRS = '.status[data-id="115594012345678902"]';
const TEXT = '.compose-form textarea';
const menu = (status: string) => press(`${status} [title=More]`);
const row = (index: number) => press(`.dropdown-menu__item [data-index="${index}"]`);
const confirm = press('.safety-action-modal button.button');

const own = {
  id: '115594012345678901',
  author: 'brand@mastodon.social',
  text: 'Our prices end in 99',
  permalink: 'https://mastodon.social/@brand/115594012345678901',
  postedAt: Date.parse('2026-04-20T12:00:00.000Z'),
  engagement: { replies: { value: 12, exact: true } },
};
const critic = { id: '115594012345678902', author: 'critic@other.example' };

const inEachLanguage = (lang: string): Case[] => [
  {
    name: `delete (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(MINE), row(3), confirm],
    move: { kind: 'delete', target: own, account: { network: 'mastodon', handle: 'brand@mastodon.social' } },
  },
  {
    name: `delete without being asked (${lang})`,
    at: `/?lang=${lang}&delete_modal=false`,
    steps: [menu(MINE), row(3)],
    move: { kind: 'delete', target: own },
  },
  {
    name: `delete and re-draft (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(MINE), row(4), confirm],
    move: { kind: 'delete', redraft: true, target: own },
  },
  {
    name: `block (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(THEIRS), row(3), confirm],
    move: { kind: 'block', target: critic },
  },
  {
    name: `mute (${lang})`,
    at: `/?lang=${lang}`,
    steps: [menu(THEIRS), row(2), confirm],
    move: { kind: 'mute', target: critic },
  },
  {
    name: `delete a list (${lang})`,
    at: `/?lang=${lang}`,
    steps: [press('#delete-list'), confirm],
    move: null,
  },
];

export const conformance: Conformance = {
  network: 'mastodon',
  url: 'https://mastodon.social/',
  script: 'app.tsx',
  body: '<div id="mastodon" class="app-holder"></div>',
  cases: [
    ...inEachLanguage('en'),
    ...inEachLanguage('de'),
    {
      name: 'delete by Enter on the focused button',
      steps: [
        menu(MINE),
        { key: 'Enter', on: '[data-index="3"]' },
        { key: 'Enter', on: '.safety-action-modal button.button' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'publish',
      steps: [{ type: 'Sorry for the wrong price', into: TEXT }, press('.compose-form__submit button')],
      move: { kind: 'publish', form: 'post', parts: ['Sorry for the wrong price'] },
    },
    {
      name: 'publish by Ctrl+Enter',
      steps: [
        { type: 'Sorry for the wrong price', into: TEXT },
        { key: 'Control+Enter', on: TEXT },
      ],
      move: { kind: 'publish', form: 'post', parts: ['Sorry for the wrong price'] },
    },
    {
      name: 'reply',
      steps: [
        press(`${THEIRS} [title=Reply]`),
        { type: 'You are wrong', into: TEXT },
        press('.compose-form__submit button'),
      ],
      move: {
        kind: 'publish',
        form: 'reply',
        parts: ['You are wrong'],
        inReplyTo: { author: 'critic@other.example', text: 'This is a scam' },
      },
    },
    {
      name: 'edit',
      steps: [menu(MINE), row(2), { type: '9', into: TEXT }, press('.compose-form__submit button')],
      move: { kind: 'edit', target: own },
    },
    { name: 'favourite', steps: [press(`${MINE} [title=Favourite]`)], move: null },
    { name: 'mute a conversation', steps: [menu(MINE), row(0)], move: null },
    { name: 'report', steps: [menu(THEIRS), row(4)], move: null },
    {
      name: 'search',
      steps: [
        { type: 'sorry', into: '.search__input' },
        { key: 'Enter', on: '.search__input' },
      ],
      move: null,
    },
    {
      name: 'a delete that was given up, then a list',
      steps: [menu(MINE), row(3), press('.safety-action-modal .link-button'), press('#delete-list'), confirm],
      move: null,
    },
  ],
  deletes: {
    method: 'DELETE',
    url: 'https://mastodon.social/api/v1/statuses/115594012345678901?delete_media=true',
  },
};
