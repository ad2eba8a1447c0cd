import type { Case, Conformance, Step } from '../cases.ts';
import { HARMLESS, THIRD_APOLOGY } from '../cases.ts';
import { commentUrn, updateKey } from '../linkedin/calls.ts';
import { ANSWER, own, REPLIES, request, TYPED_SHARE, UNVERIFIED } from '../linkedin/conformance.ts';
import { LANGUAGES, type Words, wordsOf } from '../linkedin/words.ts';

const OWN = '[data-at=own]';
const CRITIC = '[data-at=comment-7298111111111111111]';
const MINE = '[data-at=comment-7298222222222222222]';
const EDITOR = '[data-test-modal-id=sharebox] .ql-editor';
const SUBMIT = '.share-actions__primary-action:not(:disabled)';
const BOX = '[data-at=box-own] .tiptap';
const SEND = (name: string) => press(`[data-at=box-${name}] [data-at=send]:not(:disabled)`);
const press = (selector: string): Step => ({ press: selector });
const row = (label: string) => press(`#rows [role=button]:has-text("${label}")`);
const confirm = press('[data-at=confirm]');
const menu = press(`${OWN} > [data-at=menu]`);
const activity = '7298000000000000001';
const write = [press('#start'), { type: THIRD_APOLOGY, into: EDITOR }, { wait: SUBMIT }];
const criticComment = { id: 'comment:7298111111111111111', author: 'critic' };
const createComment = (threadUrn: object) =>
  request(
    'com.linkedin.sdui.comments.createComment',
    { collection: { updateKey: updateKey(activity), threadUrn } },
    [{ value: { stringValue: THIRD_APOLOGY } }],
  );
const ana = { network: 'linkedin', handle: 'ana' };

const inEachLanguage = (words: Words): Case[] => {
  const { lang } = words;
  const at = `/feed/?lang=${lang}`;
  return [
    {
      name: `delete a post (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [menu, row(words.deletePost), confirm],
      move: { kind: 'delete', target: own },
      call: request('com.linkedin.sdui.update.deletePost', { updateKeyContainer: updateKey(activity) }),
    },
    {
      name: `publish (${lang})`,
      surface: 'share box in a shadow root',
      lang,
      at,
      steps: [...write, press(SUBMIT)],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY], account: ana },
      call: TYPED_SHARE,
      editor: EDITOR,
    },
    {
      name: `comment (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [press(`${OWN} > [data-at=comment]`), { type: THIRD_APOLOGY, into: BOX }, SEND('own')],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY], inReplyTo: { id: own.id } },
      call: createComment({ threadUrnActivityThreadUrn: { activityUrn: { activityId: activity } } }),
      editor: BOX,
    },
    {
      name: `remove another’s comment (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [press(`${CRITIC} > [data-at=options]`), row(words.delete), confirm],
      move: { kind: 'remove', target: { ...criticComment, text: 'You doubled them' } },
      call: request('com.linkedin.sdui.comments.deleteComment', commentUrn(activity, '7298111111111111111')),
    },
    {
      name: `turn comments off (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [menu, row(words.who), press('#scope-NONE'), press('#save-scope')],
      move: { kind: 'limit-replies', target: { id: own.id } },
    },
    {
      name: `block (${lang})`,
      surface: 'profile',
      lang,
      at: `/in/critic/?lang=${lang}`,
      steps: [press('[data-at=more]'), row(words.block), press('[data-at=block]')],
      after: [confirm],
      move: { kind: 'block' },
      call: request('com.linkedin.sdui.requests.trust.blockMember', { memberId: '42' }),
    },
  ];
};

export const conformance: Conformance = {
  network: 'linkedin',
  name: 'LinkedIn (newer pages)',
  url: 'https://www.linkedin.com/feed/',
  script: 'app.tsx',
  body: '<div id="root"></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>',
  replies: REPLIES,
  cases: [
    ...LANGUAGES.flatMap((lang) => inEachLanguage(wordsOf(lang))),
    {
      name: 'comment by Ctrl+Enter',
      surface: 'comments',
      steps: [
        press(`${OWN} > [data-at=comment]`),
        { type: THIRD_APOLOGY, into: BOX },
        { wait: '[data-at=box-own] [data-at=send]:not(:disabled)' },
        { key: 'Control+Enter', on: BOX },
      ],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      editor: BOX,
    },
    {
      name: 'reply, the other named first, while a comment is open too',
      surface: 'comments',
      steps: [
        press(`${OWN} > [data-at=comment]`),
        { type: HARMLESS, into: BOX },
        press(`${CRITIC} > [data-at=reply]`),
        { type: THIRD_APOLOGY, into: `${CRITIC} .tiptap` },
        SEND('reply-7298111111111111111'),
      ],
      move: { kind: 'publish', form: 'reply', inReplyTo: { ...criticComment, text: 'You doubled them' } },
      call: createComment({ threadUrnCommentThreadUrn: commentUrn(activity, '7298111111111111111') }),
      editor: `${CRITIC} .tiptap`,
    },
    {
      name: 'comment on a post whose id only the server can read',
      surface: 'comments',
      steps: [
        press('[data-at=theirs] > [data-at=comment]'),
        { type: THIRD_APOLOGY, into: '[data-at=box-theirs] .tiptap' },
        SEND('theirs'),
      ],
      move: { kind: 'publish', form: 'comment', inReplyTo: { author: 'critic', text: 'Brand is a scam' } },
      editor: '[data-at=box-theirs] .tiptap',
    },
    {
      name: 'repost with text',
      surface: 'share box in a shadow root',
      steps: [
        press('[data-at=theirs] > [data-at=repost]'),
        row('Repost with your thoughts'),
        { type: THIRD_APOLOGY, into: EDITOR },
        press(SUBMIT),
      ],
      move: { kind: 'publish', form: 'quote', inReplyTo: { author: 'critic', text: 'Brand is a scam' } },
      editor: EDITOR,
    },
    {
      name: 'edit a post so that it says something else',
      surface: 'share box in a shadow root',
      steps: [
        menu,
        row('Edit post'),
        { key: 'Control+a', on: EDITOR },
        { type: 'Our new prices start at 25 euros', into: EDITOR },
        { wait: SUBMIT },
        press(SUBMIT),
      ],
      move: { kind: 'edit', parts: ['Our new prices start at 25 euros'], target: own },
      editor: EDITOR,
    },
    {
      name: 'edit a comment so that it says something else',
      surface: 'comments',
      steps: [
        press(`${MINE} > [data-at=options]`),
        row('Edit'),
        { key: 'Control+a', on: `${MINE} .tiptap` },
        { type: 'We raised all of them by 20 %', into: `${MINE} .tiptap` },
        SEND('edit-7298222222222222222'),
      ],
      move: { kind: 'edit', target: { id: 'comment:7298222222222222222', text: 'We did not change any' } },
      editor: `${MINE} .tiptap`,
    },
    {
      name: 'delete a post by keyboard',
      surface: 'feed',
      steps: [
        menu,
        { key: 'Enter', on: '#rows [role=button]:has-text("Delete post")' },
        { key: 'Enter', on: '[data-at=confirm]' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post by touch',
      surface: 'feed',
      steps: [menu, row('Delete post'), { tap: '[data-at=confirm]' }],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'give a deletion up',
      steps: [menu, row('Delete post'), press('[data-at=cancel]')],
      move: null,
    },
    {
      name: 'delete a draft after a deletion that was given up',
      steps: [menu, row('Delete post'), press('[data-at=cancel]'), press('#drafts'), press('#delete-draft')],
      move: null,
    },
    {
      name: 'let everyone comment',
      steps: [menu, row('Who can comment'), press('#scope-ALL'), press('#save-scope')],
      move: null,
    },
    { name: 'like', steps: [press(`${OWN} > [data-at=react]`)], move: null },
    { name: 'like a comment', steps: [press(`${CRITIC} > [data-at=like]`)], move: null },
    {
      name: 'repost as it is',
      steps: [press('[data-at=theirs] > [data-at=repost]'), press('#rows [role=button] >> nth=0')],
      move: null,
    },
    { name: 'save for later', steps: [menu, press('#rows [role=button] >> nth=0')], move: null },
    { name: 'report a comment', steps: [press(`${CRITIC} > [data-at=options]`), row('Report')], move: null },
    {
      name: 'save a profile as a file',
      at: '/in/critic/',
      steps: [press('[data-at=more]'), row('Save')],
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
      name: 'edit the profile',
      steps: [press('#edit-profile'), { type: 'Sorry', into: '#about' }, press('#save-profile')],
      move: null,
    },
    { name: 'follow', steps: [press('#follow')], move: null },
    {
      name: 'save a draft',
      steps: [...write, press('[aria-label=Dismiss]'), press('text=Save as draft')],
      move: null,
    },
    {
      name: 'discard a draft',
      steps: [...write, press('[aria-label=Dismiss]'), press('text=Discard')],
      move: null,
    },
  ],
  answer: ANSWER,
  asides: /commentControlMenuRequest/,
  unverified: UNVERIFIED,
};
