import type { Call, Case, Conformance, Step } from '../cases.ts';
import { THIRD_APOLOGY } from '../cases.ts';
import { urlOf, VIDEO } from './calls.ts';
import { LANGUAGES, type Words, wordsOf } from './words.ts';

const PAGE = `/@brand/video/${VIDEO}`;
const EDITOR = '[data-e2e=comment-input] .public-DraftEditor-content';
const POST = '[data-e2e=comment-post]';
const press = (selector: string): Step => ({ press: selector });
const write: Step[] = [{ type: THIRD_APOLOGY, into: EDITOR }];
const videoMenu = press('[data-e2e=video-setting]');
const more = (by: string) => press(`#c-${by} [data-e2e=comment-more-icon]`);
const account = { network: 'tiktok', handle: 'brand' };
const video = {
  id: VIDEO,
  author: 'brand',
  text: 'Our prices, explained',
  permalink: `https://www.tiktok.com${PAGE}`,
  engagement: {
    likes: { value: 12345, exact: true },
    replies: { value: 456, exact: true },
    reposts: { value: 78, exact: true },
    views: { value: 98765, exact: true },
  },
};
const critic = {
  author: 'critic',
  text: 'This is a scam',
  engagement: { likes: { value: 1200, exact: false } },
};

export const post = (path: string, params: Readonly<Record<string, string>> = {}, body?: object): Call => ({
  method: 'POST',
  url: urlOf(path, params),
  ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
});
const publish = (reply: string) =>
  post('/api/comment/publish/', { aweme_id: VIDEO, text: THIRD_APOLOGY, text_extra: '[]', reply_id: reply });
const deleteVideo = post('/api/aweme/delete/', { aweme_id: VIDEO, target: VIDEO });

/** Every answer is HTTP 200. */
export const ANSWER: Conformance['answer'] = (_call, outcome) => ({
  status: 200,
  body: JSON.stringify(
    outcome === 'confirmed'
      ? { status_code: 0, status_msg: '', comment: { cid: '7299000000000000777' } }
      : { status_code: 8, status_msg: 'Login expired' },
  ),
});

const inEachLanguage = (words: Words): Case[] => {
  const { lang } = words;
  const at = `${PAGE}?lang=${lang}`;
  return [
    {
      name: `delete a video (${lang})`,
      surface: 'video',
      lang,
      at,
      steps: [videoMenu, press('[data-e2e=video-delete]'), press('[data-e2e=video-modal-delete]')],
      move: { kind: 'delete', target: video, account },
      call: deleteVideo,
    },
    {
      name: `comment (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [...write, press(POST)],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY], inReplyTo: { id: VIDEO }, account },
      call: publish('0'),
      editor: EDITOR,
    },
    {
      name: `remove another’s comment (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [more('critic'), press('[data-e2e=comment-delete]')],
      after: [press('[data-e2e=comment-modal-delete]')],
      move: { kind: 'remove', target: critic, account },
      call: post('/api/comment/delete/', { cid: '7299000000000000001' }),
    },
    {
      name: `make a video private (${lang})`,
      surface: 'privacy settings',
      lang,
      at,
      steps: [videoMenu, press('[data-e2e=video-privacy]'), press('#who-2'), press('#done')],
      move: { kind: 'archive', target: video },
      call: post('/api/privacy/item/update/', { item_id: VIDEO, visibility: '2' }),
    },
    {
      name: `turn comments off (${lang})`,
      surface: 'privacy settings',
      lang,
      at,
      steps: [videoMenu, press('[data-e2e=video-privacy]'), press('#comments'), press('#done')],
      move: { kind: 'limit-replies', target: { id: VIDEO } },
      call: null,
      why: 'Its call was not seen by anybody.',
    },
    {
      name: `block (${lang})`,
      surface: 'profile',
      lang,
      at: `/@critic?lang=${lang}`,
      steps: [
        press('[data-e2e=user-more]'),
        press('[data-e2e=user-block]'),
        press('[data-e2e=block-popup-block-btn]'),
      ],
      move: { kind: 'block', account },
      call: post('/api/user/block/', { user_id: '42', block_type: '1' }),
    },
  ];
};

export const conformance: Conformance = {
  network: 'tiktok',
  url: `https://www.tiktok.com${PAGE}`,
  script: 'app.tsx',
  body: '<div id="root"></div>',
  replies: [
    {
      name: 'comments on the video, without an answer to one of them',
      to: { id: VIDEO, author: 'brand' },
      are: [
        { author: 'critic', text: 'This is a scam' },
        { author: 'brand', text: 'No price went up' },
      ],
    },
    { name: 'nothing for another video', to: { id: '7299999999999999999' }, are: [] },
  ],
  cases: [
    ...LANGUAGES.flatMap((lang) => inEachLanguage(wordsOf(lang))),
    {
      name: 'comment with Enter',
      surface: 'comments',
      steps: [...write, { key: 'Enter', on: EDITOR }],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      editor: EDITOR,
    },
    {
      name: 'comment by touch',
      surface: 'comments',
      steps: [...write, { tap: POST }],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      editor: EDITOR,
    },
    {
      name: 'reply in the same box',
      surface: 'comments',
      steps: [press('#c-critic [data-e2e=comment-reply-1]'), ...write, press(POST)],
      move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY], inReplyTo: critic },
      call: publish('7299000000000000001'),
      editor: EDITOR,
    },
    {
      name: 'delete an own comment',
      surface: 'comments',
      steps: [more('brand'), press('[data-e2e=comment-delete]')],
      move: { kind: 'delete', target: { author: 'brand', text: 'No price went up' } },
    },
    {
      name: 'delete an own comment by keyboard',
      surface: 'comments',
      steps: [
        { key: 'Enter', on: '#c-brand [data-e2e=comment-more-icon]' },
        { key: 'Enter', on: '[data-e2e=comment-delete]' },
      ],
      move: { kind: 'delete', target: { author: 'brand' } },
    },
    {
      name: 'delete a video by touch',
      surface: 'video',
      steps: [videoMenu, press('[data-e2e=video-delete]'), { tap: '[data-e2e=video-modal-delete]' }],
      move: { kind: 'delete', target: video },
    },
    {
      name: 'write a comment on two lines',
      steps: [...write, { key: 'Shift+Enter', on: EDITOR }],
      move: null,
    },
    {
      name: 'give a deletion up',
      steps: [videoMenu, press('[data-e2e=video-delete]'), press('[data-e2e=video-modal-cancel]')],
      move: null,
    },
    {
      name: 'look at the privacy settings',
      steps: [videoMenu, press('[data-e2e=video-privacy]'), press('#who-0'), press('#done')],
      move: null,
    },
    { name: 'like', steps: [press('[data-e2e=like-icon]')], move: null },
    { name: 'like a comment', steps: [press('#c-critic [data-e2e=comment-like-icon]')], move: null },
    { name: 'pin', steps: [more('critic'), press('[data-e2e=comment-pin]')], move: null },
    { name: 'report a comment', steps: [more('critic'), press('[data-e2e=comment-report]')], move: null },
    { name: 'follow', at: '/@critic', steps: [press('[data-e2e=follow-button]')], move: null },
    {
      name: 'unblock',
      at: '/@critic',
      steps: [press('[data-e2e=user-more]'), press('[data-e2e=user-unblock]')],
      move: null,
    },
    {
      name: 'report a person',
      at: '/@critic',
      steps: [press('[data-e2e=user-more]'), press('[data-e2e=user-report]')],
      move: null,
    },
    { name: 'remove from favourites', steps: [press('#favourite')], move: null },
    {
      name: 'search',
      steps: [
        { type: 'sorry', into: '[data-e2e=search-user-input]' },
        { key: 'Enter', on: '[data-e2e=search-user-input]' },
      ],
      move: null,
    },
    {
      name: 'send a message with Enter',
      at: '/messages',
      steps: [
        { type: THIRD_APOLOGY, into: '.public-DraftEditor-content' },
        { key: 'Enter', on: '.public-DraftEditor-content' },
      ],
      move: null,
    },
    {
      name: 'send a message with its button',
      at: '/messages',
      steps: [{ type: THIRD_APOLOGY, into: '.public-DraftEditor-content' }, press('[data-e2e=message-send]')],
      move: null,
    },
  ],
  answer: ANSWER,
  unverified: [
    'Nothing was tried on the live site: attributes come from public tools of 2025 and 2026, most calls and all menus are general knowledge.',
    'How the privacy settings of a video look is not known; a dialog with a choice of who may watch and a switch for comments is expected.',
    'The call that turns comments off is not known; it is held on the screen alone.',
    'Whether the box of an answer names the person answered is not known; where it does not, an answer counts as a comment.',
    'Words of languages other than English and Spanish are general knowledge.',
  ],
};
