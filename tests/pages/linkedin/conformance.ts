import type { Call, Case, Conformance, Step } from '../cases.ts';
import { HARMLESS, THIRD_APOLOGY } from '../cases.ts';
import { editedPost, newPost, SERVER_REQUEST, SHARES, serverBody, updateUrn } from './calls.ts';
import { LANGUAGES, type Words, wordsOf } from './words.ts';

const FEED = '/feed/';
const ADMIN = '/company/1234/admin/page-posts/published/';
const OWN = '[data-urn="urn:li:activity:7298000000000000001"]';
const THEIRS = '[data-urn="urn:li:activity:7298000000000000009"]';
const CRITIC = '[data-id$=",7298111111111111111)"]';
const MINE = '[data-id$=",7298222222222222222)"]';
const EDITOR = '[data-test-modal-id=sharebox] .ql-editor';
const SUBMIT = '.share-actions__primary-action:not(:disabled)';
const COMMENT_EDITOR = `${OWN} > .comments-comment-box__form .ql-editor`;
const press = (selector: string): Step => ({ press: selector });
const menu = (post: string) => press(`${post} > * > .feed-shared-control-menu__trigger`);
const item = (post: string, label: string) =>
  press(`${post} > * > .artdeco-dropdown__content--is-open [role=button]:has-text("${label}")`);
const CONFIRM = '.feed-components-shared-decision-modal__confirm-button';
const activity = '7298000000000000001';
const write = (text: string): Step[] => [press('#start'), { type: text, into: EDITOR }, { wait: SUBMIT }];

export const json = (url: string, body: object): Call => ({
  method: 'POST',
  url,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json; charset=UTF-8' },
});
const share = (variables: object) => json(`${SHARES}80089eb2`, { variables, queryId: 'x' });
const norm = (threadUrn: string) =>
  json('https://www.linkedin.com/voyager/api/voyagerSocialDashNormComments?decorationId=NormComment-43', {
    commentary: { text: THIRD_APOLOGY },
    threadUrn,
  });
export const request = (sduiid: string, payload: object, states: object[] = []) =>
  json(`${SERVER_REQUEST}${sduiid}`, serverBody(sduiid, payload, states));

export const own = {
  id: `urn:li:activity:${activity}`,
  author: 'brand',
  text: 'Our new prices start at 10 euros',
  permalink: `https://www.linkedin.com/feed/update/urn:li:activity:${activity}/`,
  engagement: {
    likes: { value: 1671, exact: true },
    replies: { value: 2, exact: true },
    reposts: { value: 36, exact: true },
  },
};
const brand = { network: 'linkedin', handle: 'brand' };

const inEachLanguage = (words: Words): Case[] => {
  const { lang } = words;
  const at = `${ADMIN}?lang=${lang}`;
  return [
    {
      name: `delete a post (${lang})`,
      surface: 'company page',
      lang,
      at,
      steps: [menu(OWN), item(OWN, words.deletePost), press(CONFIRM)],
      move: { kind: 'delete', account: brand, target: own },
      call: share({ updateUrn: updateUrn(activity, 'FEED_DETAIL') }),
    },
    {
      name: `publish (${lang})`,
      surface: 'share box',
      lang,
      at,
      steps: [...write(THIRD_APOLOGY), press(SUBMIT)],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY], account: brand },
      call: share(newPost(THIRD_APOLOGY)),
      editor: EDITOR,
    },
    {
      name: `remove another’s comment (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [
        press(`${CRITIC} .comment-options-trigger`),
        press(`${CRITIC} [role=button]:has-text("${words.delete}")`),
        press(CONFIRM),
      ],
      move: { kind: 'remove', target: { id: 'comment:7298111111111111111', author: 'critic' } },
    },
    {
      name: `turn comments off (${lang})`,
      surface: 'company page',
      lang,
      at,
      steps: [menu(OWN), item(OWN, words.who), press('#scope-NONE'), press('#save-scope')],
      move: { kind: 'limit-replies', target: { id: own.id } },
      call: share(editedPost(activity, { allowedCommentersScope: 'NONE' })),
    },
  ];
};

export const TYPED_SHARE = share(newPost(THIRD_APOLOGY));

/** Errors come under HTTP 200; the server-driven pages answer with a stream that is no JSON. */
export const ANSWER: Conformance['answer'] = ({ url }, outcome) => {
  const stream = url.includes('rsc-action') ? '1:HL["/x.css"]\n0:' : '';
  const done = {
    data: { data: { createContentcreationDashShares: { resourceKey: 'urn:li:share:7298000000000000501' } } },
    included: [{ entityUrn: 'urn:li:fsd_update:(urn:li:activity:7298000000000000502,FEED)' }],
  };
  const refused = { data: { data: null }, errors: [{ message: 'ValidationError', extensions: {} }] };
  return { status: 200, body: stream + JSON.stringify(outcome === 'confirmed' ? done : refused) };
};

export const UNVERIFIED = [
  'Nothing was tried on the live site: structure and calls come from saved pages and public captures of 2025 and 2026.',
  'Labels other than the English ones, a few German ones aside, are general knowledge.',
  'How the newer pages confirm a deletion, and whether that dialog lies in the shadow root, was not captured.',
  'The call that blocks a member was not captured; any server request named “block” is taken for it.',
  'Who may comment is expected to be changed by an edit of the share; only the field’s name is known.',
  'Calls name a company by a number that screens do not show, so the acting company is read from the screen alone.',
];

export const REPLIES: Conformance['replies'] = [
  {
    name: 'comments on the post',
    to: { id: own.id, author: 'brand' },
    are: [
      { id: 'comment:7298111111111111111', author: 'critic', text: 'You doubled them' },
      { id: 'comment:7298222222222222222', author: 'brand' },
    ],
  },
  {
    name: 'nothing for another post of the feed',
    to: { id: 'urn:li:activity:7298000000000000009' },
    are: [],
  },
];

export const conformance: Conformance = {
  network: 'linkedin',
  url: `https://www.linkedin.com${FEED}`,
  script: 'app.tsx',
  body: '<div id="root"></div><div id="artdeco-modal-outlet"></div>',
  replies: REPLIES,
  cases: [
    ...LANGUAGES.flatMap((lang) => inEachLanguage(wordsOf(lang))),
    {
      name: 'publish as the person',
      surface: 'feed',
      steps: [...write(THIRD_APOLOGY), press(SUBMIT)],
      move: { kind: 'publish', form: 'post', account: { network: 'linkedin', handle: 'ana' } },
      editor: EDITOR,
    },
    {
      name: 'schedule',
      surface: 'share box',
      at: ADMIN,
      steps: [
        ...write(THIRD_APOLOGY),
        press('[aria-label="Schedule post"]'),
        press('text=Next'),
        press(SUBMIT),
      ],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY], scheduledFor: 'unknown' },
      call: share(
        newPost(THIRD_APOLOGY, { intendedShareLifeCycleState: 'SCHEDULED', scheduledAt: '1798101000000' }),
      ),
      editor: EDITOR,
    },
    {
      name: 'repost with text',
      surface: 'share box',
      steps: [
        press(`${THEIRS} .social-reshare-button`),
        press(`${THEIRS} [role=button]:has-text("Repost with your thoughts")`),
        { type: THIRD_APOLOGY, into: EDITOR },
        press(SUBMIT),
      ],
      move: { kind: 'publish', form: 'quote', inReplyTo: { author: 'critic', text: 'Brand is a scam' } },
      call: share(newPost(THIRD_APOLOGY, { parentUrn: 'urn:li:share:7298000000000000008' })),
      editor: EDITOR,
    },
    {
      name: 'edit a post so that it says something else',
      surface: 'share box',
      at: ADMIN,
      steps: [
        menu(OWN),
        item(OWN, 'Edit post'),
        { key: 'Control+a', on: EDITOR },
        { type: 'Our new prices start at 25 euros', into: EDITOR },
        { wait: SUBMIT },
        press(SUBMIT),
      ],
      move: { kind: 'edit', parts: ['Our new prices start at 25 euros'], target: own },
      editor: EDITOR,
    },
    {
      name: 'comment',
      surface: 'comments',
      steps: [
        press(`${OWN} .comment-button`),
        { type: THIRD_APOLOGY, into: COMMENT_EDITOR },
        press(`${OWN} [class*=comments-comment-box__submit-button]`),
      ],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY], inReplyTo: { id: own.id } },
      call: norm(own.id),
      editor: COMMENT_EDITOR,
    },
    {
      name: 'comment by Ctrl+Enter',
      surface: 'comments',
      steps: [
        press(`${OWN} .comment-button`),
        { type: THIRD_APOLOGY, into: COMMENT_EDITOR },
        { wait: `${OWN} [class*=comments-comment-box__submit-button]` },
        { key: 'Control+Enter', on: COMMENT_EDITOR },
      ],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      editor: COMMENT_EDITOR,
    },
    {
      name: 'reply, the other named first, while a comment is open too',
      surface: 'comments',
      steps: [
        press(`${OWN} .comment-button`),
        { type: HARMLESS, into: COMMENT_EDITOR },
        press(`${CRITIC} .comments-comment-social-bar__reply`),
        { type: THIRD_APOLOGY, into: `${CRITIC} .ql-editor` },
        press(`${CRITIC} [class*=comments-comment-box__submit-button]`),
      ],
      move: {
        kind: 'publish',
        form: 'reply',
        inReplyTo: { id: 'comment:7298111111111111111', author: 'critic', text: 'You doubled them' },
      },
      call: norm(`urn:li:comment:(activity:${activity},7298111111111111111)`),
      editor: `${CRITIC} .ql-editor`,
    },
    {
      name: 'edit a comment so that it says something else',
      surface: 'comments',
      steps: [
        press(`${MINE} .comment-options-trigger`),
        press(`${MINE} [role=button]:has-text("Edit")`),
        { key: 'Control+a', on: `${MINE} .ql-editor` },
        { type: 'We raised all of them by 20 %', into: `${MINE} .ql-editor` },
        press(`${MINE} [class*=comments-comment-box__submit-button]`),
      ],
      move: { kind: 'edit', target: { id: 'comment:7298222222222222222', text: 'We did not change any' } },
      editor: `${MINE} .ql-editor`,
    },
    {
      name: 'delete an own comment',
      surface: 'comments',
      at: ADMIN,
      steps: [
        press(`${MINE} .comment-options-trigger`),
        press(`${MINE} [role=button]:has-text("Delete")`),
        press(CONFIRM),
      ],
      move: { kind: 'delete', target: { id: 'comment:7298222222222222222', author: 'brand' } },
      call: {
        method: 'DELETE',
        url: `https://www.linkedin.com/voyager/api/feed/comments/${encodeURIComponent(
          `urn:li:comment:(activity:${activity},7298222222222222222)`,
        )}`,
      },
    },
    {
      name: 'delete the company’s comment from the feed, switched to the company',
      surface: 'comments',
      at: `${FEED}?as=brand`,
      steps: [
        press(`${MINE} .comment-options-trigger`),
        press(`${MINE} [role=button]:has-text("Delete")`),
        press(CONFIRM),
      ],
      move: { kind: 'delete', account: brand, target: { author: 'brand' } },
    },
    {
      name: 'delete a post by keyboard',
      surface: 'company page',
      at: ADMIN,
      steps: [
        menu(OWN),
        { key: 'Enter', on: `${OWN} .option-delete [role=button]` },
        { key: 'Enter', on: CONFIRM },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post by touch',
      surface: 'company page',
      at: ADMIN,
      steps: [menu(OWN), item(OWN, 'Delete post'), { tap: CONFIRM }],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'give a deletion up',
      at: ADMIN,
      steps: [menu(OWN), item(OWN, 'Delete post'), press('[role=alertdialog] .artdeco-button--secondary')],
      move: null,
    },
    {
      name: 'delete a draft after a deletion that was given up',
      at: ADMIN,
      steps: [
        menu(OWN),
        item(OWN, 'Delete post'),
        press('[role=alertdialog] .artdeco-button--secondary'),
        press('#drafts'),
        press('#delete-draft'),
      ],
      move: null,
    },
    {
      name: 'let everyone comment',
      at: ADMIN,
      steps: [menu(OWN), item(OWN, 'Who can comment'), press('#scope-ALL'), press('#save-scope')],
      move: null,
    },
    { name: 'like', steps: [press(`${OWN} .react-button__trigger`)], move: null },
    { name: 'follow', steps: [press('#follow')], move: null },
    {
      name: 'repost as it is',
      steps: [
        press(`${THEIRS} .social-reshare-button`),
        press(`${THEIRS} .feed-shared-social-action-bar [role=button] >> nth=0`),
      ],
      move: null,
    },
    { name: 'save for later', steps: [menu(THEIRS), item(THEIRS, 'Save')], move: null },
    { name: 'pin', at: ADMIN, steps: [menu(OWN), item(OWN, 'Pin to top')], move: null },
    {
      name: 'report a comment',
      steps: [
        press(`${CRITIC} .comment-options-trigger`),
        press(`${CRITIC} [role=button]:has-text("Report")`),
      ],
      move: null,
    },
    {
      name: 'search',
      steps: [
        { type: 'sorry', into: '#search' },
        { key: 'Enter', on: '#search' },
      ],
      move: null,
    },
    {
      name: 'send a message with Enter',
      steps: [
        { type: THIRD_APOLOGY, into: '.msg-form__contenteditable' },
        { key: 'Enter', on: '.msg-form__contenteditable' },
      ],
      move: null,
    },
    {
      name: 'send a message with its button',
      steps: [{ type: THIRD_APOLOGY, into: '.msg-form__contenteditable' }, press('.msg-form__send-button')],
      move: null,
    },
    {
      name: 'edit the profile',
      steps: [press('#edit-profile'), { type: 'Sorry', into: '#about' }, press('#save-profile')],
      move: null,
    },
    { name: 'delete a draft', steps: [press('#drafts'), press('#delete-draft')], move: null },
    {
      name: 'save a draft',
      steps: [...write(THIRD_APOLOGY), press('[aria-label=Dismiss]'), press('text=Save as draft')],
      move: null,
    },
    {
      name: 'discard a draft',
      steps: [...write(THIRD_APOLOGY), press('[aria-label=Dismiss]'), press('text=Discard')],
      move: null,
    },
  ],
  answer: ANSWER,
  unverified: UNVERIFIED,
};
