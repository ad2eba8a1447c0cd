import { type Call, type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { graphqlBody, inLang, LANGS } from '../meta/calls.ts';
import { WORDS } from './words.ts';

const URL = 'https://www.facebook.com/brand';
const press = (selector: string): Step => ({ press: selector });
const row = (id: string) => press(`#row-${id}`);
const dots = press('#post-brand .dots >> nth=0');
const commentDots = (id: string) => press(`#comment-${id} [aria-haspopup=menu]`);
const yes = press('#ask [role=button] >> nth=1');
const BOX = '#post-brand .own-comment [role=textbox]';
const COMPOSER = '#composer [role=textbox]';
const REPLY = '#post-brand form:not(.own-comment) [role=textbox]';
const story = btoa('S:_I100064000000001:1220000000000001:1220000000000001');
const remark = btoa('comment:1220000000000001_771');

const call = (name: string, variables: unknown): Call => ({
  method: 'POST',
  url: 'https://www.facebook.com/api/graphql/',
  body: graphqlBody(name, variables),
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-fb-friendly-name': name },
});
const trash = call('useCometTrashPostMutation', { input: { story_id: story, story_location: 'TIMELINE' } });
const hide = call('CometUFIHideCommentMutation', { input: { comment_id: remark, hide_location: 'MENU' } });
const removal = call('useCometUFIDeleteCommentMutation', { input: { comment_id: remark } });
const block = call('ProfileCometActionBlockUserMutation', {
  input: { blocksource: 'PROFILE', user_id: '777' },
});
const commented = (text: string) =>
  call('useCometUFICreateCommentMutation', {
    input: { feedback_id: btoa('feedback:1220000000000001'), message: { ranges: [], text } },
  });
const posted = (text: string) =>
  call('ComposerStoryCreateMutation', { input: { source: 'WWW', message: { ranges: [], text } } });

const account = { network: 'facebook', handle: 'brand' };
const own = { network: 'facebook', author: 'brand', text: 'Our prices end in 99' };
const fan = { author: 'fan.name', text: 'Shame on you', id: 'comment:771' };

const inEachLanguage = (lang: string): Case[] => {
  const w = inLang(WORDS, lang);
  const at = `/brand?lang=${lang}`;
  const likes = /K|mil/.test(w.likes) ? { value: 1200, exact: false } : { value: 1234, exact: true };
  const engagement = { likes, replies: { value: 48, exact: true }, reposts: { value: 12, exact: true } };
  return [
    {
      name: `delete a post, decoys left out (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [dots, row('trash'), yes],
      move: { kind: 'delete', account, target: { ...own, engagement } },
      call: trash,
    },
    {
      name: `delete a post by the older question (${lang})`,
      surface: 'feed',
      lang,
      at: `${at}&confirm=delete`,
      steps: [dots, row('trash'), yes],
      move: { kind: 'delete', target: own },
    },
    {
      name: `archive a post at the row (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [dots, row('archive')],
      move: { kind: 'archive', target: own },
      call: call('useCometArchivePostMutation', { input: { story_id: story } }),
    },
    {
      name: `hide an own post from the profile (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [dots, row('unlist')],
      move: { kind: 'archive', target: own },
      call: call('CometActivityLogItemCurationMutation', {
        input: { action: 'HIDE_FROM_TIMELINE', category_key: 'ALL', story_id: story },
      }),
    },
    {
      name: `turn commenting off (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [dots, row('no-comments')],
      move: { kind: 'limit-replies', target: own },
      call: call('useCometFeedStoryDisableCommentingMutation', { input: { story_id: story } }),
    },
    {
      name: `let only those who are mentioned comment (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [
        dots,
        row('who'),
        press('#choice [role=radio] >> nth=1'),
        press('#choice [role=button] >> nth=-1'),
      ],
      move: { kind: 'limit-replies', target: own },
      call: call('useCometFeedStoryCommentAudienceMutation', {
        input: { story_id: story, audience: 'MENTIONED' },
      }),
    },
    {
      name: `hide a comment at the row (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [commentDots('771'), row('c-hide')],
      move: { kind: 'hide', account, target: fan },
      call: hide,
    },
    {
      name: `delete somebody else's comment (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [commentDots('771'), row('c-delete'), yes],
      move: { kind: 'remove', account, target: fan },
      call: removal,
    },
    {
      name: `block who commented (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [commentDots('771'), row('c-block'), yes],
      move: { kind: 'block', target: { author: 'fan.name' } },
      call: block,
    },
    {
      name: `comment with Enter (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [
        { type: THIRD_APOLOGY, into: BOX },
        { key: 'Enter', on: BOX },
      ],
      move: { kind: 'publish', form: 'comment', account, parts: [THIRD_APOLOGY], inReplyTo: own },
      call: commented(THIRD_APOLOGY),
      editor: BOX,
    },
    {
      name: `publish (${lang})`,
      surface: 'dialog',
      lang,
      at,
      steps: [
        press(`[role=main] [role=button]:has-text("${w.whatsOn}")`),
        { type: THIRD_APOLOGY, into: COMPOSER },
        press(`#composer [role=button][aria-label="${w.post}"]`),
      ],
      move: { kind: 'publish', form: 'post', account, parts: [THIRD_APOLOGY] },
      call: posted(THIRD_APOLOGY),
      editor: COMPOSER,
    },
    {
      name: `show a comment again (${lang})`,
      surface: 'comments',
      lang,
      at,
      steps: [commentDots('773'), row('c-hide')],
      move: null,
      call: call('CometUFIUnhideCommentMutation', { input: { comment_id: remark } }),
    },
    {
      name: `think better of deleting (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [dots, row('trash'), press('#ask [role=button] >> nth=0')],
      move: null,
    },
    {
      name: `hide somebody's post from oneself (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [press('#post-critic .dots'), row('hide')],
      move: null,
      call: call('CometFeedHidePostMutation', { input: { story_id: story } }),
    },
  ];
};

const compose = [
  press(`[role=main] [role=button]:has-text("What's on your mind")`),
  { type: THIRD_APOLOGY, into: COMPOSER },
] satisfies Step[];

export const conformance: Conformance = {
  network: 'facebook',
  url: URL,
  script: 'app.tsx',
  body: '<div id="root"></div>',
  cases: [
    ...LANGS.flatMap(inEachLanguage),
    {
      name: 'delete a post by keyboard, the dialog without the focus',
      surface: 'feed',
      steps: [
        { key: 'Enter', on: '#post-brand .dots >> nth=0' },
        { key: 'Enter', on: '[role=menuitem]:has(#row-trash)' },
        { key: ' ', on: '#ask [aria-label=Move]' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post by touch',
      surface: 'feed',
      steps: [
        { tap: '#post-brand .dots >> nth=0' },
        { tap: '#row-trash' },
        { tap: '#ask [aria-label=Move]' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post whose address came on hover',
      surface: 'feed',
      steps: [press('#post-brand .time'), dots, row('trash'), yes],
      move: {
        kind: 'delete',
        target: {
          ...own,
          id: '1220000000000001',
          permalink: 'https://www.facebook.com/brand/posts/1220000000000001',
        },
      },
    },
    {
      name: 'delete a post in a feed without marks',
      surface: 'feed',
      at: '/brand?shape=bare',
      steps: [dots, row('trash'), yes],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post in the viewer',
      surface: 'viewer',
      at: '/brand?in=viewer',
      steps: [dots, row('trash'), yes],
      move: { kind: 'delete', account, target: own },
    },
    {
      name: 'comment in the viewer',
      surface: 'viewer',
      at: '/brand?in=viewer',
      steps: [
        { type: THIRD_APOLOGY, into: BOX },
        { key: 'Enter', on: BOX },
      ],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY], inReplyTo: own },
      editor: BOX,
    },
    {
      name: 'delete an own comment',
      surface: 'comments',
      steps: [commentDots('772'), row('c-delete'), yes],
      move: {
        kind: 'delete',
        target: { author: 'brand', text: 'We only follow the market', id: 'comment:772' },
      },
    },
    {
      name: 'edit an own comment with Enter',
      surface: 'comments',
      steps: [
        commentDots('772'),
        row('c-edit'),
        { type: ' and 3 others', into: '#comment-772 [role=textbox]' },
        { key: 'Enter', on: '#comment-772 [role=textbox]' },
      ],
      move: { kind: 'edit', target: { author: 'brand', text: 'We only follow the market' } },
      call: null,
      why: 'the call has the new text, but not the one before it',
      byHand: true,
      editor: '#comment-772 [role=textbox]',
    },
    {
      name: 'comment by the button',
      surface: 'comments',
      steps: [{ type: THIRD_APOLOGY, into: BOX }, press('#post-brand .own-comment [aria-label=Comment]')],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY], inReplyTo: own },
      editor: BOX,
    },
    {
      name: 'reply to a comment with Enter',
      surface: 'comments',
      steps: [
        press('#comment-771 [role=button]:has-text("Reply")'),
        { type: 'You are wrong and you know it, stop whining', into: REPLY },
        { key: 'Enter', on: REPLY },
      ],
      move: {
        kind: 'publish',
        form: 'reply',
        parts: ['You are wrong and you know it, stop whining'],
        inReplyTo: fan,
      },
      call: call('useCometUFICreateCommentMutation', {
        input: {
          feedback_id: btoa('feedback:1220000000000001_771'),
          message: { text: 'You are wrong and you know it, stop whining' },
          reply_comment_parent_fbid: remark,
        },
      }),
      editor: REPLY,
    },
    {
      name: 'publish with Ctrl+Enter',
      surface: 'dialog',
      steps: [...compose, { key: 'Control+Enter', on: COMPOSER }],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
      editor: COMPOSER,
    },
    {
      name: 'publish by way of a second step that shows no text',
      surface: 'dialog',
      at: '/brand?flow=next',
      steps: [...compose, press('#composer [aria-label=Next]'), press('#composer [aria-label=Post]')],
      move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
    },
    {
      name: "share somebody's post with words of one's own",
      surface: 'dialog',
      steps: [
        press('#post-critic .share'),
        { type: 'This is a lie and they know it', into: COMPOSER },
        press('#composer [aria-label="Share now"]'),
      ],
      move: {
        kind: 'publish',
        form: 'quote',
        parts: ['This is a lie and they know it'],
        inReplyTo: { text: 'This brand is a scam' },
      },
      editor: COMPOSER,
    },
    {
      name: 'edit a post',
      surface: 'dialog',
      steps: [dots, row('edit'), { type: ' and 95', into: COMPOSER }, press('#composer [aria-label=Save]')],
      move: { kind: 'edit', target: own },
      call: null,
      why: 'the call has the new text, but not the one before it',
      editor: COMPOSER,
    },
    {
      name: 'move several posts to the trash',
      surface: 'manage posts',
      steps: [
        press('.manage'),
        press('#manage [role=checkbox] >> nth=0'),
        press('#manage [role=checkbox] >> nth=1'),
        press('#manage [aria-label=Next]'),
        press('#manage [role=radio] >> nth=2'),
        press('#manage [aria-label=Done]'),
      ],
      move: { kind: 'delete', batch: 2 },
      call: null,
      why: 'the call of the tool for many posts is not known',
    },
    {
      name: 'block a profile, a post looked at before',
      surface: 'profile',
      steps: [
        press('#post-brand .like'),
        press('[aria-label="Profile settings see more options"]'),
        row('p-block'),
        yes,
      ],
      move: { kind: 'block' },
      call: block,
    },
    {
      name: 'move a post to the trash from the activity log (its call)',
      surface: 'activity log',
      steps: [dots, row('trash'), yes],
      move: { kind: 'delete' },
      call: call('CometActivityLogItemCurationMutation', {
        input: { action: 'MOVE_TO_TRASH', category_key: 'MANAGEPOSTSPHOTOSANDVIDEOS', story_id: story },
      }),
    },
    { name: 'like', surface: 'feed', steps: [press('#post-brand .like')], move: null },
    {
      name: 'save a post',
      surface: 'feed',
      steps: [press('#post-critic .dots'), row('save')],
      move: null,
    },
    {
      name: 'search',
      surface: 'header',
      steps: [
        { type: 'brand', into: 'input[type=search]' },
        { key: 'Enter', on: 'input[type=search]' },
      ],
      move: null,
    },
    {
      name: 'a private message with Enter',
      surface: 'chat',
      steps: [
        { type: THIRD_APOLOGY, into: '[role=complementary] [role=textbox]' },
        { key: 'Enter', on: '[role=complementary] [role=textbox]' },
      ],
      move: null,
    },
    { name: 'delete a chat', surface: 'chat', steps: [press('[aria-label="Delete chat"]')], move: null },
    ...['album', 'photo', 'draft'].map(
      (what): Case => ({
        name: `delete a ${what}`,
        surface: 'profile',
        steps: [press(`[aria-label="Delete ${what}"]`), yes],
        move: null,
      }),
    ),
    {
      name: 'unblock a profile',
      surface: 'profile',
      steps: [press('[aria-label="Profile settings see more options"]'), row('p-unblock')],
      move: null,
    },
    {
      name: 'let everyone comment',
      surface: 'feed',
      steps: [dots, row('who'), press('#choice [role=radio] >> nth=0'), press('#choice [aria-label=Done]')],
      move: null,
    },
    {
      name: 'a new line with Shift+Enter',
      surface: 'comments',
      steps: [
        { type: THIRD_APOLOGY, into: BOX },
        { key: 'Shift+Enter', on: BOX },
      ],
      move: null,
    },
    {
      name: 'write without sending',
      surface: 'dialog',
      steps: [...compose, press('#composer [aria-label=Close]')],
      move: null,
    },
    {
      name: 'a comment that nobody need be warned about',
      surface: 'comments',
      steps: [
        { type: HARMLESS, into: BOX },
        { key: 'Enter', on: BOX },
      ],
      move: { kind: 'publish', form: 'comment', parts: [HARMLESS] },
      harmless: true,
    },
  ],
  answer: ({ body = '' }, outcome) => ({
    status: 200,
    body:
      outcome === 'failed'
        ? 'for (;;);{"error":1357004,"errorSummary":"Sorry, something went wrong"}'
        : /ComposerStoryCreate/.test(body)
          ? '{"data":{"story_create":{"story":{"legacy_story_hideable_id":"1220000000000009","url":"https://www.facebook.com/brand/posts/pfbid09"}}}}\n{"label":"x"}'
          : '{"data":{"done":{"success":true}},"extensions":{"is_final":true}}',
  }),
  replies: [
    {
      name: 'comments on the post, whoever wrote them, without an answer to one of them',
      to: { id: '1220000000000001', author: 'brand' },
      are: [
        {
          ...fan,
          permalink: 'https://www.facebook.com/brand/posts/1220000000000001?comment_id=771',
        },
        { id: 'comment:772', author: 'brand' },
        { id: 'comment:773', author: 'other.fan', text: 'Me too' },
      ],
    },
    { name: 'nothing for another post of the feed', to: { id: '1220000000000002' }, are: [] },
  ],
  unverified: [
    'No saved page was to be had: menus, dialogs and boxes are built from what public tools read in them.',
    'Words of the menus are known in English and partly in Spanish and Portuguese; the others are general.',
    'What Facebook itself shows for scheduling and for stories is not known, nor the call of the tool for many posts.',
    'The calls that turn commenting off or narrow who may comment are known by the shape of their names only.',
    'Whether archiving and turning commenting off ask once more is not known: they are held at the row.',
    'The account is read from the box that says as whom it comments; where no box is open it is not known.',
  ],
};
