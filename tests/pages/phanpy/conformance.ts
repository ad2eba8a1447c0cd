import { type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { answerAsMastodon, mastodonCalls, UNVERIFIED_API } from '../mastodon-calls.ts';

const press = (selector: string): Step => ({ press: selector });
const TEXT = 'textarea[name=status]';
const SEND = 'form button[type=submit]';
const write: Step = { type: THIRD_APOLOGY, into: TEXT };
const article = (id: string, by: string, text: string) => `
  <article class="status large" data-state-post-id="mastodon.example/${id}">
    <a class="name-text" href="https://mastodon.example/@${by}" title="@${by}">${by}</a>
    <div class="content"><p>${text}</p></div><time datetime="2026-04-20T12:00:00.000Z">2h</time>
    <button class="plain reply-button" type="button"><small title="1234">1.2K</small></button>
    <button class="plain reblog-button" type="button"></button>
    <button class="plain favourite-button" type="button"><small title="7">7</small></button>
    <button class="plain more-button" type="button">⋯</button></article>`;
const more = (id: string) => press(`[data-state-post-id$="${id}"] .more-button`);
const calls = mastodonCalls('https://mastodon.example');
const own = {
  id: '115594012345678901',
  author: 'brand@mastodon.example',
  text: 'Our prices end in 99',
  engagement: {
    replies: { value: 1234, exact: true },
    reposts: { value: 0, exact: true },
    likes: { value: 7, exact: true },
  },
};
const critic = { id: '115594012345678902', author: 'critic@other.example' };
const remove: Pick<Case, 'surface' | 'move'> = {
  surface: 'timeline',
  move: { kind: 'delete', target: own, account: { network: 'mastodon', handle: 'brand@mastodon.example' } },
};
const publish: Pick<Case, 'surface' | 'move' | 'editor'> = {
  surface: 'composer',
  move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
  editor: TEXT,
};

export const conformance: Conformance = {
  network: 'phanpy',
  name: 'Phanpy (Mastodon)',
  url: 'https://phanpy.social/',
  script: 'app.ts',
  body: `${article('115594012345678901', 'brand', 'Our prices end in 99')}${article('115594012345678902', 'critic@other.example', 'This is a scam')}
    <div id="place"></div>
    <div id="compose-container"><form><textarea name="status"></textarea><select name="visibility"><option>public</option><option>direct</option></select><button type="submit">Post</button></form></div>`,
  answer: answerAsMastodon,
  unverified: [
    ...UNVERIFIED_API,
    'Its screens are read in its source of August 2026; no build of it was driven, and builds on other hosts are not guarded.',
    'Its pages that open the composer in a window of their own.',
  ],
  replies: [
    {
      name: 'direct answers below the post, without those folded inside them',
      at: '/#/mastodon.example/s/115594012345678911',
      to: { id: '115594012345678911', author: 'brand@mastodon.example' },
      are: [
        {
          id: '115594012345678912',
          author: 'critic@other.example',
          text: 'This is a scam',
          permalink: 'https://phanpy.social/#/mastodon.example/s/115594012345678912',
        },
        { id: '115594012345678914', author: 'fan@mastodon.example' },
      ],
    },
    { name: 'nothing in a timeline', to: { id: '115594012345678901' }, are: [] },
  ],
  cases: [
    {
      ...remove,
      name: 'delete',
      steps: [more('901'), press('[data-opens=trash]'), press('#delete')],
      call: calls.deletes,
    },
    {
      ...remove,
      name: 'delete by keyboard',
      steps: [more('901'), press('[data-opens=trash]'), { key: 'Enter', on: '#delete' }],
    },
    {
      ...remove,
      name: 'delete by touch',
      steps: [
        { tap: '[data-state-post-id$="901"] .more-button' },
        { tap: '[data-opens=trash]' },
        { tap: '#delete' },
      ],
    },
    {
      name: 'mute',
      surface: 'timeline',
      steps: [more('902'), press('[data-opens=mute]'), press('#mute')],
      move: { kind: 'mute', target: critic },
      call: calls.mutes,
    },
    {
      name: 'block',
      surface: 'timeline',
      steps: [more('902'), press('[data-opens=block]'), press('#block')],
      move: { kind: 'block', target: critic },
      call: calls.blocks,
    },
    { ...publish, name: 'publish', steps: [write, press(SEND)], call: calls.publishes(THIRD_APOLOGY) },
    { ...publish, name: 'publish by touch', steps: [write, { tap: SEND }] },
    { ...publish, name: 'publish by Ctrl+Enter', steps: [write, { key: 'Control+Enter', on: TEXT }] },
    {
      name: 'publish later, as the API allows',
      surface: 'API',
      steps: [],
      move: { kind: 'publish' },
      call: calls.publishes(THIRD_APOLOGY, { scheduled_at: '2027-01-01T10:00:00Z' }),
    },
    {
      name: 'publish what is harmless',
      surface: 'composer',
      steps: [{ type: HARMLESS, into: TEXT }, press(SEND)],
      move: { kind: 'publish', form: 'post', parts: [HARMLESS] },
      harmless: true,
    },
    { name: 'open the question only', steps: [more('901'), press('[data-opens=trash]')], move: null },
    { name: 'mute a conversation', steps: [more('901'), press('#mute-conversation')], move: null },
    { name: 'report', steps: [more('902'), press('#report')], move: null },
    { name: 'like', steps: [press('.favourite-button')], move: null },
    { name: 'write without sending', steps: [write], move: null },
  ],
};
