import type { Call, Case, Conformance, Step } from '../cases.ts';
import { HARMLESS, THIRD_APOLOGY } from '../cases.ts';
import { bodyOf, token, urlOf } from './calls.ts';
import { LANGUAGES, type Words, wordsOf } from './words.ts';

const FIRST = 'ytd-comment-thread-renderer:nth-of-type(1)';
const OWN = `${FIRST} > #comment`;
const ANSWER_TO_OWN = `${FIRST} ytd-comment-replies-renderer > #comment`;
const THEIRS = 'ytd-comment-thread-renderer:nth-of-type(2) > #comment';
const BOX = 'ytd-comment-simplebox-renderer #contenteditable-root';
const SUBMIT = '#submit-button button:not([disabled])';
const ownId = 'UgxOwnAAAAAAAAAAAAB4AaABAg';
const theirsId = 'UgxTheirsAAAAAAAAAB4AaABAg';
const postId = 'UgkxOwnPostAAAAAAAAAAAAAAAAAAAAAAAA';

const press = (selector: string): Step => ({ press: selector });
const menu = (post: string) => press(`${post} > #action-menu button`);
const row = (label: string) => press(`ytd-menu-popup-renderer tp-yt-paper-item:has-text("${label}")`);
const confirm = press('#confirm-button button');
const own = {
  id: ownId,
  author: 'brand',
  text: 'We did not change any price',
  engagement: { likes: { value: 1234, exact: true }, replies: { value: 1, exact: true } },
};
const theirs = { id: theirsId, author: 'critic', text: 'This is a scam' };

export const post = (path: string, body: object, host?: string): Call => ({
  method: 'POST',
  url: urlOf(path, host),
  body: bodyOf(body, host),
  headers: { 'content-type': 'application/json' },
});
const deleted = (id: string) => post('comment/perform_comment_action', { actions: [token('delete', id)] });

/** Done, or refused: softly, under HTTP 200. */
export const ANSWER: Conformance['answer'] = ({ url }, outcome) => {
  const status = outcome === 'confirmed' ? 'STATUS_SUCCEEDED' : 'STATUS_FAILED';
  if (/metadata_update/.test(url))
    return {
      status: 200,
      body: JSON.stringify({
        overallResult: { resultCode: outcome === 'confirmed' ? 'UPDATE_SUCCESS' : 'UPDATE_ERROR' },
      }),
    };
  const done = /create_(?:comment|post)/.test(url)
    ? { createCommentAction: { contents: { commentThreadRenderer: {} } }, actionResult: { status } }
    : { removeCommentAction: { actionResult: { status } } };
  return {
    status: 200,
    body: JSON.stringify({ responseContext: {}, actions: [done], actionResults: [{ status }] }),
  };
};

const HIDDEN_CALL = 'The number of this action in the one call for all of them is not known.';

const inEachLanguage = (words: Words): Case[] => {
  const { lang } = words;
  const at = `/watch?v=dQw4w9WgXcQ&lang=${lang}`;
  return [
    {
      name: `delete an own comment (${lang})`,
      surface: 'watch page',
      lang,
      at,
      steps: [menu(OWN), row(words.delete), confirm],
      move: { kind: 'delete', target: own },
      call: deleted(ownId),
    },
    {
      name: `comment (${lang})`,
      surface: 'watch page',
      lang,
      at,
      steps: [{ type: THIRD_APOLOGY, into: BOX }, press(`ytd-comment-simplebox-renderer ${SUBMIT}`)],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      call: post('comment/create_comment', { commentText: THIRD_APOLOGY, createCommentParams: 'x' }),
      editor: BOX,
    },
    {
      name: `hide a person from the channel (${lang})`,
      surface: 'watch page',
      lang,
      at,
      steps: [menu(THEIRS), row(words.hideUser), confirm],
      move: { kind: 'hide', target: theirs },
      call: null,
      why: HIDDEN_CALL,
    },
    {
      name: `remove another’s comment (${lang})`,
      surface: 'watch page',
      lang,
      at,
      steps: [menu(THEIRS), press(`ytd-menu-popup-renderer yt-formatted-string:text-is("${words.remove}")`)],
      move: { kind: 'remove', target: theirs },
      call: null,
      why: HIDDEN_CALL,
    },
    {
      name: `delete a community post (${lang})`,
      surface: 'community',
      lang,
      at: `/@brand/posts?lang=${lang}`,
      steps: [menu('#post'), row(words.delete), confirm],
      move: {
        kind: 'delete',
        target: {
          id: postId,
          author: 'brand',
          text: 'Nothing will cost more this year',
          engagement: { likes: { value: 12000, exact: false }, replies: { value: 48, exact: true } },
        },
      },
      call: deleted(postId),
    },
  ];
};

export const conformance: Conformance = {
  network: 'youtube',
  url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  script: 'app.ts',
  body: '',
  replies: [
    {
      name: 'comments on the video, without an answer to one of them',
      to: { id: 'dQw4w9WgXcQ' },
      are: [
        { id: 'UgxOwnAAAAAAAAAAAAB4AaABAg', author: 'brand' },
        {
          id: 'UgxTheirsAAAAAAAAAB4AaABAg',
          author: 'critic',
          text: 'This is a scam',
          permalink: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=UgxTheirsAAAAAAAAAB4AaABAg',
        },
      ],
    },
    {
      name: 'answers to a comment of the brand',
      to: { id: 'UgxOwnAAAAAAAAAAAAB4AaABAg', author: 'brand' },
      are: [{ id: 'UgxOwnAAAAAAAAAAAAB4AaABAg.9xCriticsAnswer01', author: 'critic' }],
    },
    { name: 'nothing for another video', to: { id: 'another0001' }, are: [] },
  ],
  cases: [
    ...LANGUAGES.flatMap((lang) => inEachLanguage(wordsOf(lang))),
    {
      name: 'comment by Ctrl+Enter',
      surface: 'watch page',
      steps: [
        { type: THIRD_APOLOGY, into: BOX },
        { key: 'Control+Enter', on: BOX },
      ],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      editor: BOX,
    },
    {
      name: 'comment in a compressed call',
      surface: 'watch page, compressed',
      at: '/watch?v=dQw4w9WgXcQ&compressed',
      steps: [{ type: THIRD_APOLOGY, into: BOX }, press(`ytd-comment-simplebox-renderer ${SUBMIT}`)],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY] },
      editor: BOX,
    },
    {
      name: 'reply, while a comment is open too',
      surface: 'watch page',
      steps: [
        { type: HARMLESS, into: BOX },
        press(`${THEIRS} #reply-button-end button`),
        { type: THIRD_APOLOGY, into: `${THEIRS} #contenteditable-root` },
        press(`${THEIRS} ${SUBMIT}`),
      ],
      move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY], inReplyTo: theirs },
      call: post('comment/create_comment_reply', { commentText: THIRD_APOLOGY, createReplyParams: 'x' }),
      editor: `${THEIRS} #contenteditable-root`,
    },
    {
      name: 'answer an answer',
      surface: 'watch page',
      steps: [
        press(`${ANSWER_TO_OWN} #reply-button-end button`),
        { type: THIRD_APOLOGY, into: `${ANSWER_TO_OWN} #contenteditable-root` },
        { key: 'Control+Enter', on: `${ANSWER_TO_OWN} #contenteditable-root` },
      ],
      move: {
        kind: 'publish',
        form: 'reply',
        inReplyTo: { id: `${ownId}.9xCriticsAnswer01`, author: 'critic', text: 'You doubled them all' },
      },
      editor: `${ANSWER_TO_OWN} #contenteditable-root`,
    },
    {
      name: 'edit a comment so that it says something else',
      surface: 'watch page',
      steps: [
        menu(OWN),
        row('Edit'),
        { key: 'Control+a', on: `${OWN} #contenteditable-root` },
        { type: 'We raised every price by 20 %', into: `${OWN} #contenteditable-root` },
        press(`${OWN} ${SUBMIT}`),
      ],
      move: { kind: 'edit', parts: ['We raised every price by 20 %'], target: { id: ownId, text: own.text } },
      editor: `${OWN} #contenteditable-root`,
    },
    {
      name: 'delete an own comment by keyboard',
      surface: 'watch page',
      steps: [
        menu(OWN),
        { key: 'Enter', on: 'ytd-menu-popup-renderer tp-yt-paper-item:has-text("Delete")' },
        { key: 'Enter', on: '#confirm-button button' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete an own comment by touch',
      surface: 'watch page',
      steps: [menu(OWN), row('Delete'), { tap: '#confirm-button button' }],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'remove another’s comment where that is asked about',
      surface: 'watch page that asks',
      at: '/watch?v=dQw4w9WgXcQ&asks',
      steps: [menu(ANSWER_TO_OWN), row('Remove')],
      after: [confirm],
      move: { kind: 'remove', target: { id: `${ownId}.9xCriticsAnswer01` } },
      call: null,
      why: HIDDEN_CALL,
    },
    {
      name: 'delete what stands where another’s comment stood',
      surface: 'watch page',
      steps: [menu(THEIRS), press('#sort'), menu(THEIRS), row('Delete'), confirm],
      move: { kind: 'delete', target: { id: ownId } },
    },
    {
      name: 'publish a community post',
      surface: 'community',
      at: '/@brand/posts',
      steps: [{ type: THIRD_APOLOGY, into: '#contenteditable-root' }, press(SUBMIT)],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      call: post('backstage/create_post', { commentText: THIRD_APOLOGY, createBackstagePostParams: 'x' }),
      editor: '#contenteditable-root',
    },
    {
      name: 'give a deletion up',
      steps: [menu(OWN), row('Delete'), press('#cancel-button button >> visible=true')],
      move: null,
    },
    {
      name: 'delete a playlist after a deletion that was given up',
      steps: [
        menu(OWN),
        row('Delete'),
        { key: 'Escape', on: 'body' },
        press('#playlist'),
        row('Delete'),
        confirm,
      ],
      move: null,
    },
    { name: 'delete a playlist', steps: [press('#playlist'), row('Delete'), confirm], move: null },
    {
      name: 'remove from a playlist after a comment’s menu',
      steps: [
        menu(THEIRS),
        { key: 'Escape', on: 'body' },
        press('#playlist'),
        row('Remove from Watch later'),
      ],
      move: null,
    },
    { name: 'remove from the queue', steps: [press('#playlist'), row('Remove from queue')], move: null },
    { name: 'remove from the history', steps: [press('#history')], move: null },
    { name: 'like', steps: [press(`${THEIRS} #like-button button`)], move: null },
    { name: 'dislike', steps: [press(`${THEIRS} #dislike-button button`)], move: null },
    { name: 'pin', steps: [menu(THEIRS), row('Pin'), confirm], move: null },
    { name: 'report', steps: [menu(THEIRS), row('Report')], move: null },
    { name: 'vote', at: '/@brand/posts', steps: [press('#choice')], move: null },
    { name: 'subscribe', steps: [press('#subscribe')], move: null },
    { name: 'like the video', steps: [press('#like-video')], move: null },
    { name: 'switch notifications off', steps: [press('#notifications')], move: null },
    {
      name: 'search',
      steps: [
        { type: 'sorry', into: '#search' },
        { key: 'Enter', on: '#search' },
      ],
      move: null,
    },
    {
      name: 'cancel an answer',
      steps: [
        press(`${THEIRS} #reply-button-end button`),
        { type: THIRD_APOLOGY, into: `${THEIRS} #contenteditable-root` },
        press(`${THEIRS} #cancel-button button`),
      ],
      move: null,
    },
  ],
  answer: ANSWER,
  unverified: [
    'Nothing was tried on the live site: structure and calls come from public extensions and clients of 2025 and 2026.',
    'The call for likes and deletions is one; only the numbers of liking, disliking, deleting and translating are known, so hiding a person and removing another’s comment are held on the screen alone.',
    'Whether removing another’s comment asks first is not known; both ways are held once.',
    'How a community post is deleted is not known; it is expected to go the way of comments.',
    'The watch page does not name the acting channel before the account menu was opened.',
    'Words of languages other than English are general knowledge.',
  ],
};
