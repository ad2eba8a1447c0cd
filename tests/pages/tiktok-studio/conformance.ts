import type { Case, Conformance, Step } from '../cases.ts';
import { THIRD_APOLOGY } from '../cases.ts';
import { VIDEO } from '../tiktok/calls.ts';
import { post } from '../tiktok/conformance.ts';
import { LANGUAGES, type Words, wordsOf } from '../tiktok/words.ts';

const CONTENT = '/tiktokstudio/content';
const UPLOAD = '/tiktokstudio/upload';
const EDITOR = '[data-e2e=caption_container] [contenteditable=true]';
const POST = '[data-e2e=post_video_button]';
const press = (selector: string): Step => ({ press: selector });
const row = (label: string) => press(`[role=menuitem]:text-is("${label}")`);
const write: Step[] = [
  { key: 'Control+a', on: EDITOR },
  { type: THIRD_APOLOGY, into: EDITOR },
];
const account = { network: 'tiktok', handle: 'brand' };
const video = {
  id: VIDEO,
  author: 'brand',
  text: 'Our prices, explained',
  permalink: `https://www.tiktok.com/@brand/video/${VIDEO}`,
  engagement: {
    views: { value: 12300, exact: false },
    likes: { value: 456, exact: true },
    replies: { value: 78, exact: true },
  },
};
const publish = (common: object = {}) =>
  post(
    '/tiktok/web/project/post/v1/',
    {},
    {
      post_common_info: { creation_id: 'x' },
      feature_common_info_list: [{ privacy_setting_info: { visibility_type: 0 }, ...common }],
      single_post_req_list: [
        { single_post_feature_info: { text: THIRD_APOLOGY, markup_text: THIRD_APOLOGY } },
      ],
    },
  );
const deleteVideo = post('/tiktok/creator/item/delete', { item_id: VIDEO });

const inEachLanguage = (words: Words): Case[] => {
  const { lang } = words;
  return [
    {
      name: `delete a video (${lang})`,
      surface: 'content',
      lang,
      at: `${CONTENT}?lang=${lang}`,
      steps: [press('#more'), row(words.delete), press('#confirm')],
      move: { kind: 'delete', target: video, account },
      call: deleteVideo,
      byHand: true,
    },
    {
      name: `make a video private (${lang})`,
      surface: 'content',
      lang,
      at: `${CONTENT}?lang=${lang}`,
      steps: [press('[data-tt=components_PrivacyCell_TUXButton]'), row(words.only)],
      move: { kind: 'archive', target: video, account },
      call: post('/tiktok/creator/manage/item_visibility', {}, { item_id: VIDEO, visibility: '1' }),
      byHand: true,
    },
    {
      name: `publish a video (${lang})`,
      surface: 'upload',
      lang,
      at: `${UPLOAD}?lang=${lang}`,
      steps: [...write, press(POST)],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY], account },
      call: publish(),
      editor: EDITOR,
      byHand: true,
    },
  ];
};

export const conformance: Conformance = {
  network: 'tiktok',
  name: 'TikTok Studio',
  url: `https://www.tiktok.com${CONTENT}`,
  script: 'app.tsx',
  body: '<div id="root"></div>',
  cases: [
    ...LANGUAGES.flatMap((lang) => inEachLanguage(wordsOf(lang))),
    {
      name: 'publish a video whose checks are not through',
      surface: 'upload that asks',
      at: `${UPLOAD}?checking`,
      steps: [...write, press(POST)],
      after: [press('#post-now')],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: EDITOR,
      byHand: true,
    },
    {
      name: 'schedule a video',
      surface: 'upload',
      at: UPLOAD,
      steps: [...write, press('#later'), press(POST)],
      move: { kind: 'publish', parts: [THIRD_APOLOGY], scheduledFor: 'unknown' },
      call: publish({ schedule_time: 1798101000 }),
      editor: EDITOR,
      byHand: true,
    },
    {
      name: 'delete a video by touch',
      surface: 'content',
      at: CONTENT,
      steps: [press('#more'), row('Delete'), { tap: '#confirm' }],
      move: { kind: 'delete', target: video },
      byHand: true,
    },
    {
      name: 'delete a video by keyboard',
      surface: 'content',
      at: CONTENT,
      steps: [press('#more'), row('Delete'), { key: 'Enter', on: '#confirm' }],
      move: { kind: 'delete', target: video },
      byHand: true,
    },
    { name: 'give a deletion up', steps: [press('#more'), row('Delete'), press('#cancel')], move: null },
    {
      name: 'delete a draft after a deletion that was given up',
      steps: [press('#more'), row('Delete'), press('#cancel'), press('#drafts'), press('#confirm')],
      move: null,
    },
    { name: 'delete a draft', steps: [press('#drafts'), press('#confirm')], move: null },
    { name: 'pin', steps: [press('#more'), row('Pin to profile')], move: null },
    {
      name: 'show a video to everyone',
      steps: [press('[data-tt=components_PrivacyCell_TUXButton]'), row('Everyone')],
      move: null,
    },
    {
      name: 'save a draft',
      at: UPLOAD,
      steps: [...write, press('[data-e2e=save_draft_button]')],
      move: null,
    },
    {
      name: 'discard a draft',
      at: UPLOAD,
      steps: [...write, press('[data-e2e=discard_post_button]'), press('#discard')],
      move: null,
    },
    { name: 'break the line', at: UPLOAD, steps: [...write, { key: 'Enter', on: EDITOR }], move: null },
  ],
  answer: (_call, outcome) => ({
    status: 200,
    body: JSON.stringify(
      outcome === 'confirmed'
        ? { status_code: 0, single_post_resp_list: [{ status_code: 0, item_id: '7298000000000000999' }] }
        : { status_code: 0, single_post_resp_list: [{ status_code: 8, status_msg: 'Try again later' }] },
    ),
  }),
  unverified: [
    'Nothing was tried on the live site: rows and captions were seen by public scripts, menus, dialogs and most calls are general knowledge.',
    'That Studio obeys trusted presses only was seen for deleting; it is taken for true of everything there.',
    'The page of comments in Studio is not known; there the calls alone are held.',
    'Who may watch is expected to be a list whose first choice is everyone.',
  ],
};
