import { type Call, type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { graphqlBody, inLang, LANGS, pkOf } from '../meta/calls.ts';
import { WORDS } from './words.ts';

const press = (selector: string): Step => ({ press: selector });
const more = press('#post-brand .more');
const row = (label: string) => press(`#rows button:text-is("${label}")`);
const over = (id: string) => [press(`#comment-${id} .said`), press(`#comment-${id} .options`)];
const BOX = '#post-brand textarea';
const CAPTION = '#wizard [role=textbox]';
const FAN = '18101000000015838';
const OWN = '18101000000015839';
const pk = pkOf('DGoodPost01');

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const rest = (path: string, fields: Record<string, string> = {}): Call => ({
  method: 'POST',
  url: `https://www.instagram.com${path}`,
  body: new URLSearchParams(fields).toString(),
  headers: form,
});
const query = (name: string, variables: unknown, path = '/api/graphql'): Call => ({
  method: 'POST',
  url: `https://www.instagram.com${path}`,
  body: graphqlBody(name, variables),
  headers: { ...form, 'x-fb-friendly-name': name },
});
const commented = (text: string, more: object = {}) =>
  query('PolarisPostCommentInputRevampedMutation', {
    data: { comment_text: text, media_id: pk, ...more },
  });

const account = { network: 'instagram', handle: 'brand' };
const own = {
  network: 'instagram',
  author: 'brand',
  text: 'Our prices end in 99',
  id: pk,
  permalink: 'https://www.instagram.com/p/DGoodPost01/',
};
const fan = { author: 'fan.name', text: 'Shame on you', id: FAN };
const REPLY = 'You are wrong and you know it, stop whining';

const inEachLanguage = (lang: string): Case[] => {
  const w = inLang(WORDS, lang);
  const at = `/?lang=${lang}`;
  const likes = lang === 'en' ? { value: 10200, exact: false } : { value: 1234, exact: true };
  const engagement = { likes, replies: { value: 8, exact: true } };
  return [
    {
      name: `delete a post, one dialog for rows and question (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [more, row(w.delete), row(w.delete)],
      move: { kind: 'delete', account, target: { ...own, engagement } },
      call: rest(`/api/v1/web/create/${pk}/delete/`),
    },
    {
      name: `archive a post (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [more, row(w.archive)],
      move: { kind: 'archive', target: own },
      call: rest(`/api/v1/media/${pk}/only_me/`),
    },
    {
      name: `turn commenting off (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [more, row(w.noComments)],
      move: { kind: 'limit-replies', target: own },
      call: rest(`/api/v1/web/comments/${pk}/disable_comments/`),
    },
    {
      name: `delete somebody else's comment without a question (${lang})`,
      surface: 'modal',
      lang,
      at: `${at}&in=modal`,
      steps: [...over(FAN), row(w.delete)],
      move: { kind: 'remove', account, target: fan },
      call: query('usePolarisPostDeleteCommentMutation', { input: { comment_id: FAN, media_id: pk } }),
    },
    {
      name: `block a profile (${lang})`,
      surface: 'profile',
      lang,
      at,
      steps: [press('.profile-options'), row(w.block), row(w.block)],
      move: { kind: 'block' },
      call: query('usePolarisBlockManyMutation', { target_user_ids: ['777'] }),
    },
    {
      name: `restrict a profile (${lang})`,
      surface: 'profile',
      lang,
      at,
      steps: [press('.profile-options'), row(w.restrict)],
      move: { kind: 'mute' },
      call: query('usePolarisRestrictMutation', { target_user_ids: ['777'] }),
    },
    {
      name: `comment with Enter (${lang})`,
      surface: 'feed',
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
      name: `publish a picture with a caption (${lang})`,
      surface: 'wizard',
      lang,
      at,
      steps: [
        press('#create'),
        press('#wizard .go'),
        press('#wizard .go'),
        { type: THIRD_APOLOGY, into: CAPTION },
        press('#wizard .go'),
      ],
      move: { kind: 'publish', form: 'post', account, parts: [THIRD_APOLOGY] },
      call: rest('/api/v1/media/configure/', { caption: THIRD_APOLOGY, upload_id: '1' }),
      editor: CAPTION,
    },
    {
      name: `edit a caption (${lang})`,
      surface: 'wizard',
      lang,
      at,
      steps: [more, row(w.edit), { type: 'Only 3: ', into: CAPTION }, press('#wizard .go')],
      move: { kind: 'edit', target: own },
      call: null,
      why: 'the call has the new text, but not the one before it',
      editor: CAPTION,
    },
    {
      name: `hide the number of likes (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [more, row(w.hideLikes)],
      move: null,
      call: query('usePolarisHideLikeCountMutation', { media_id: pk }),
    },
    {
      name: `think better of deleting (${lang})`,
      surface: 'feed',
      lang,
      at,
      steps: [more, row(w.delete), row(w.cancel)],
      move: null,
    },
    {
      name: `unblock a profile (${lang})`,
      surface: 'profile',
      lang,
      at,
      steps: [press('.profile-options'), row(w.unblock)],
      move: null,
      call: query('usePolarisUnblockManyMutation', { target_user_ids: ['777'] }),
    },
  ];
};

export const conformance: Conformance = {
  network: 'instagram',
  url: 'https://www.instagram.com/',
  script: 'app.tsx',
  body: '<div id="root"></div>',
  cases: [
    ...LANGS.flatMap(inEachLanguage),
    {
      name: 'delete a post by keyboard',
      surface: 'feed',
      steps: [
        { key: 'Enter', on: '#post-brand .more' },
        { key: 'Enter', on: '#rows button:text-is("Delete")' },
        { key: 'Enter', on: '#rows button:text-is("Delete")' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post by touch',
      surface: 'feed',
      steps: [
        { tap: '#post-brand .more' },
        { tap: '#rows button:text-is("Delete")' },
        { tap: '#rows button:text-is("Delete")' },
      ],
      move: { kind: 'delete', target: own },
    },
    {
      name: 'delete a post in the modal',
      surface: 'modal',
      at: '/?in=modal',
      steps: [more, row('Delete'), row('Delete')],
      move: { kind: 'delete', account, target: own },
    },
    {
      name: 'delete a post on its own page, where nothing is an article',
      surface: 'post page',
      at: '/p/DGoodPost01/?in=page',
      steps: [more, row('Delete'), row('Delete')],
      move: { kind: 'delete', account, target: own },
    },
    {
      name: "delete somebody else's comment on the post's own page",
      surface: 'post page',
      at: '/p/DGoodPost01/?in=page',
      steps: [...over(FAN), row('Delete')],
      move: { kind: 'remove', target: fan },
    },
    {
      name: 'delete an own comment',
      surface: 'modal',
      at: '/?in=modal',
      steps: [...over(OWN), row('Delete')],
      move: { kind: 'delete', target: { author: 'brand', text: 'We only follow the market', id: OWN } },
    },
    {
      name: 'comment by the button',
      surface: 'feed',
      steps: [{ type: THIRD_APOLOGY, into: BOX }, press('#post-brand form [role=button]:has-text("Post")')],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY], inReplyTo: own },
      editor: BOX,
    },
    {
      name: 'reply to a comment in the same box',
      surface: 'modal',
      at: '/?in=modal',
      steps: [
        press(`#comment-${FAN} [role=button]:has-text("Reply")`),
        { key: 'End', on: BOX },
        { type: REPLY, into: BOX },
        { key: 'Enter', on: BOX },
      ],
      move: { kind: 'publish', form: 'reply', parts: [`@fan.name ${REPLY}`], inReplyTo: fan },
      call: commented(`@fan.name ${REPLY}`, { replied_to_comment_id: 18101000000015840 }),
      editor: BOX,
    },
    {
      name: 'a comment that nobody need be warned about',
      surface: 'feed',
      steps: [
        { type: HARMLESS, into: BOX },
        { key: 'Enter', on: BOX },
      ],
      move: { kind: 'publish', form: 'comment', parts: [HARMLESS] },
      harmless: true,
    },
    {
      name: 'a new line with Shift+Enter',
      surface: 'feed',
      steps: [
        { type: THIRD_APOLOGY, into: BOX },
        { key: 'Shift+Enter', on: BOX },
      ],
      move: null,
    },
    {
      name: 'on to the caption',
      surface: 'wizard',
      steps: [press('#create'), press('#wizard .go'), press('#wizard .go'), { type: 'Sorry', into: CAPTION }],
      move: null,
    },
    { name: 'like', surface: 'feed', steps: [press('#post-brand .like')], move: null },
    { name: 'save a post', surface: 'feed', steps: [press('#post-brand .save')], move: null },
    { name: 'follow', surface: 'profile', steps: [press('.follow')], move: null },
    { name: 'edit the profile', surface: 'profile', steps: [press('.edit-profile')], move: null },
    {
      name: 'search',
      surface: 'navigation',
      steps: [
        { type: 'brand', into: 'nav input' },
        { key: 'Enter', on: 'nav input' },
      ],
      move: null,
    },
    {
      name: 'a private message with Enter',
      surface: 'direct',
      at: '/direct/t/1/',
      steps: [
        { type: THIRD_APOLOGY, into: 'main [role=textbox]' },
        { key: 'Enter', on: 'main [role=textbox]' },
      ],
      move: null,
    },
    {
      name: 'answer a story, which is private',
      surface: 'story',
      at: '/stories/critic/1/',
      steps: [
        { type: THIRD_APOLOGY, into: 'main textarea' },
        { key: 'Enter', on: 'main textarea' },
      ],
      move: null,
    },
  ],
  answer: ({ url, body = '' }, outcome) => {
    if (outcome === 'failed') {
      return /graphql/.test(url)
        ? { status: 200, body: '{"errors":[{"message":"execution error"}],"data":null}' }
        : { status: 200, body: '{"status":"fail","message":"feedback_required"}' };
    }
    if (/configure/.test(url)) {
      return {
        status: 200,
        body: '{"status":"ok","media":{"pk":"3550000000000000001","code":"DNewPost001"}}',
      };
    }
    if (/delete/.test(url)) return { status: 200, body: '{"did_delete":true,"status":"ok"}' };
    if (!/graphql/.test(url)) return { status: 200, body: '{"status":"ok"}' };
    const root = /DeleteComment/.test(body) ? 'xig_comment_delete' : 'xig_comment_create';
    return { status: 200, body: `{"data":{"${root}":{"id":"18101000000015841"}}}` };
  },
  replies: [
    ...['/?in=modal', '/p/DGoodPost01/?in=page'].map((at) => ({
      name: `comments on the post, without what is said to somebody else (${at})`,
      at,
      to: { id: pk, author: 'brand' },
      are: [
        {
          id: FAN,
          author: 'fan.name',
          text: 'Shame on you',
          permalink: `https://www.instagram.com/p/DGoodPost01/c/${FAN}/`,
        },
        { id: '18101000000015839', author: 'brand' },
        { id: '18101000000015851', author: 'other.fan', text: '@brand answer us' },
      ],
    })),
    { name: 'nothing for another post', at: '/?in=modal', to: { id: pkOf('DGoodPost02') }, are: [] },
  ],
  unverified: [
    'A saved page of 2025 shows feed and navigation; menus, the wizard and single comments are built from public tools.',
    'Words are known in English and in parts in Spanish, Portuguese, French and German; the others are general.',
    'The address of archiving on the web, and those of editing, of turning commenting off and of hiding like counts, are general knowledge.',
    'Hiding one comment by hand is not known to be there on the web.',
    'Stories carry no text in their call: what is written in the picture is not read.',
  ],
};
