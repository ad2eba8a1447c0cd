import type { Case, Conformance, Step } from '../cases.ts';
import { THIRD_APOLOGY } from '../cases.ts';
import { token } from '../youtube/calls.ts';
import { ANSWER, post } from '../youtube/conformance.ts';
import { LANGUAGES, type Words, wordsOf } from '../youtube/words.ts';

const HOST = 'studio.youtube.com';
const INBOX = '/channel/UCbrand/comments/inbox';
const VIDEOS = '/channel/UCbrand/videos/upload';
const press = (selector: string): Step => ({ press: selector });
const row = (label: string) => press(`ytcp-text-menu yt-formatted-string:text-is("${label}")`);
const tick = (nth: number) => press(`ytcp-comment-thread:nth-of-type(${nth}) [role=checkbox]`);
const confirm = press('ytcp-confirmation-dialog #confirm-button button');
const critic = { id: 'UgxCriticOneAAAAAAA4AaABAg', author: 'critic', text: 'This is a scam' };
const account = { network: 'youtube', handle: 'brand' };
const video = {
  id: 'dQw4w9WgXcQ',
  text: 'Our prices explained',
  engagement: {
    views: { value: 12345, exact: true },
    replies: { value: 48, exact: true },
    likes: { value: 230, exact: true },
  },
};
const update = (body: object) =>
  post('video_manager/metadata_update', { encryptedVideoId: 'dQw4w9WgXcQ', ...body }, HOST);
const DRAFT = { draftState: { operation: 'MDE_DRAFT_STATE_UPDATE_OPERATION_REMOVE_DRAFT_STATE' } };
const TITLE = '#title-textarea #textbox';
const ABOUT = '#description-textarea #textbox';
const upload = (name: string): Step[] => [
  press('#create'),
  { key: 'Control+a', on: TITLE },
  { type: 'About our prices', into: TITLE },
  { type: THIRD_APOLOGY, into: ABOUT },
  press(`tp-yt-paper-radio-button[name=${name}]`),
];
const HIDDEN_CALL = 'The number of this action in the one call for all of them is not known.';

const inEachLanguage = (words: Words): Case[] => {
  const { lang } = words;
  return [
    {
      name: `remove several comments (${lang})`,
      surface: 'comments',
      lang,
      at: `${INBOX}?lang=${lang}`,
      steps: [tick(1), tick(2), tick(3), press('#remove-batch-button [role=button]'), confirm],
      move: { kind: 'remove', batch: 3, account },
      call: post(
        'comment/perform_comment_action',
        { actions: [token('delete', critic.id), token('delete', 'UgxCriticTwoAAAAAAA4AaABAg')] },
        HOST,
      ),
    },
    {
      name: `remove a comment (${lang})`,
      surface: 'comments',
      lang,
      at: `${INBOX}?lang=${lang}`,
      steps: [press('#c-critic #menu-button [role=button]'), row(words.remove)],
      move: { kind: 'remove', target: critic, account },
      call: null,
      why: HIDDEN_CALL,
    },
    {
      name: `hide a person from the channel (${lang})`,
      surface: 'comments',
      lang,
      at: `${INBOX}?lang=${lang}`,
      steps: [press('#c-critic #menu-button [role=button]'), row(words.hideUser), confirm],
      move: { kind: 'hide', target: critic },
      call: null,
      why: HIDDEN_CALL,
    },
    {
      name: `reply (${lang})`,
      surface: 'comments',
      lang,
      at: `${INBOX}?lang=${lang}`,
      steps: [
        press('#c-critic #reply-button button'),
        { type: THIRD_APOLOGY, into: '#c-critic #textarea' },
        press('#c-critic #submit-button button'),
      ],
      move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY], inReplyTo: critic, account },
      call: post(
        'comment/create_comment_reply',
        { commentText: THIRD_APOLOGY, createReplyParams: 'x' },
        HOST,
      ),
      editor: '#c-critic #textarea',
    },
    {
      name: `delete a video (${lang})`,
      surface: 'videos',
      lang,
      at: `${VIDEOS}?lang=${lang}`,
      steps: [
        press('#row-menu [role=button]'),
        row(`${words.delete} forever`),
        press('#confirm-checkbox'),
        press('#delete-confirm-button button'),
      ],
      move: { kind: 'delete', target: video, account },
      call: post('video/delete', { videoId: 'dQw4w9WgXcQ' }, HOST),
    },
  ];
};

export const conformance: Conformance = {
  network: 'youtube',
  name: 'YouTube Studio',
  url: `https://${HOST}${VIDEOS}`,
  script: 'app.ts',
  body: '',
  cases: [
    ...LANGUAGES.flatMap((lang) => inEachLanguage(wordsOf(lang))),
    {
      name: 'remove several comments by keyboard',
      surface: 'comments',
      at: INBOX,
      steps: [
        tick(1),
        tick(2),
        { key: 'Enter', on: '#remove-batch-button [role=button]' },
        { key: 'Enter', on: 'ytcp-confirmation-dialog #confirm-button button' },
      ],
      move: { kind: 'remove', batch: 2 },
    },
    {
      name: 'remove several comments by touch',
      surface: 'comments',
      at: INBOX,
      steps: [
        tick(1),
        tick(2),
        press('#remove-batch-button [role=button]'),
        { tap: 'ytcp-confirmation-dialog #confirm-button button' },
      ],
      move: { kind: 'remove', batch: 2 },
    },
    {
      name: 'reply by Ctrl+Enter',
      surface: 'comments',
      at: INBOX,
      steps: [
        press('#c-critic #reply-button button'),
        { type: THIRD_APOLOGY, into: '#c-critic #textarea' },
        { key: 'Control+Enter', on: '#c-critic #textarea' },
      ],
      move: { kind: 'publish', form: 'reply', inReplyTo: critic },
      editor: '#c-critic #textarea',
    },
    {
      name: 'make a video private',
      surface: 'videos',
      steps: [
        press('.tablecell-visibility button'),
        press('tp-yt-paper-radio-button[name=PRIVATE]'),
        press('#save-button button'),
      ],
      move: { kind: 'archive', target: video },
      call: update({ privacyState: { newPrivacy: 'PRIVATE' } }),
    },
    {
      name: 'publish a video',
      surface: 'upload',
      steps: [...upload('PUBLIC'), press('#done-button button')],
      move: { kind: 'publish', form: 'post', parts: ['About our prices', THIRD_APOLOGY], account },
      call: update({
        ...DRAFT,
        privacyState: { newPrivacy: 'PUBLIC' },
        title: { newTitle: 'About our prices' },
        description: { newDescription: THIRD_APOLOGY },
      }),
      editor: ABOUT,
    },
    {
      name: 'schedule a video',
      surface: 'upload',
      steps: [...upload('SCHEDULE'), press('#done-button button')],
      move: { kind: 'publish', parts: ['About our prices', THIRD_APOLOGY], scheduledFor: 'unknown' },
      call: update({
        ...DRAFT,
        privacyState: { newPrivacy: 'PRIVATE' },
        scheduledPublishing: { set: { timeSec: '1798101000', privacy: 'PUBLIC' } },
        description: { newDescription: THIRD_APOLOGY },
      }),
      editor: ABOUT,
    },
    {
      name: 'keep a new video private',
      steps: [...upload('PRIVATE'), press('#done-button button')],
      move: null,
    },
    {
      name: 'close an upload as a draft',
      steps: [...upload('PUBLIC'), press('#close-button button')],
      move: null,
    },
    {
      name: 'give a batch up, then delete a playlist',
      at: INBOX,
      steps: [
        tick(1),
        press('#remove-batch-button [role=button]'),
        press('ytcp-confirmation-dialog #cancel-button button'),
      ],
      move: null,
    },
    { name: 'delete a playlist', steps: [press('#delete-playlist'), confirm], move: null },
    {
      name: 'make a video public',
      steps: [
        press('.tablecell-visibility button'),
        press('tp-yt-paper-radio-button[name=PRIVATE]'),
        press('tp-yt-paper-radio-button[name=PUBLIC]'),
        press('#save-button button'),
      ],
      move: null,
    },
    { name: 'heart', at: INBOX, steps: [press('#c-critic #creator-heart-button [role=button]')], move: null },
    { name: 'like', at: INBOX, steps: [press('#c-critic #like-button button')], move: null },
    {
      name: 'report',
      at: INBOX,
      steps: [press('#c-critic #menu-button [role=button]'), row('Report')],
      move: null,
    },
    {
      name: 'approve several',
      at: INBOX,
      steps: [tick(1), tick(2), press('#approve-batch-button [role=button]')],
      move: null,
    },
    {
      name: 'cancel an answer',
      at: INBOX,
      steps: [
        press('#c-critic #reply-button button'),
        { type: THIRD_APOLOGY, into: '#c-critic #textarea' },
        press('#c-critic #cancel-button button'),
      ],
      move: null,
    },
    { name: 'download', steps: [press('#row-menu [role=button]'), row('Download')], move: null },
  ],
  answer: ANSWER,
  unverified: [
    'Nothing was tried on the live site. Comments and the removal of several were seen by public scripts; videos, uploads and visibility are general knowledge.',
    'Which call removes several comments at once is not known; it is expected to be the one for single comments.',
    'The switch that turns a video’s comments off is read from its call alone.',
    'What a video’s title and description said before an edit is not known to the screen.',
  ],
};
