import type { Conformance, Step } from '../cases.ts';

const press = (selector: string): Step => ({ press: selector });
const TEXT = 'textarea[name=status]';
const article = (id: string, by: string, text: string) => `
  <article class="status large" data-state-post-id="mastodon.example/${id}">
    <a class="name-text" href="https://mastodon.example/@${by}" title="@${by}">${by}</a>
    <div class="content"><p>${text}</p></div><time datetime="2026-04-20T12:00:00.000Z">2h</time>
    <button class="plain reply-button" type="button"><small title="1234">1.2K</small></button>
    <button class="plain reblog-button" type="button"></button>
    <button class="plain favourite-button" type="button"><small title="7">7</small></button>
    <button class="plain more-button" type="button">⋯</button></article>`;
const more = (id: string) => press(`[data-state-post-id$="${id}"] .more-button`);
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

export const conformance: Conformance = {
  network: 'phanpy',
  url: 'https://phanpy.social/',
  script: 'app.ts',
  body: `${article('115594012345678901', 'brand', 'Our prices end in 99')}${article('115594012345678902', 'critic@other.example', 'This is a scam')}
    <div id="compose-container"><form><textarea name="status"></textarea><select name="visibility"><option>public</option><option>direct</option></select><button type="submit">Post</button></form></div>`,
  cases: [
    {
      name: 'delete',
      steps: [more('901'), press('[data-opens=trash]'), press('#delete')],
      move: {
        kind: 'delete',
        target: own,
        account: { network: 'mastodon', handle: 'brand@mastodon.example' },
      },
    },
    { name: 'open the question only', steps: [more('901'), press('[data-opens=trash]')], move: null },
    {
      name: 'mute',
      steps: [more('902'), press('[data-opens=mute]'), press('#mute')],
      move: { kind: 'mute', target: critic },
    },
    {
      name: 'block',
      steps: [more('902'), press('[data-opens=block]'), press('#block')],
      move: { kind: 'block', target: critic },
    },
    {
      name: 'publish',
      steps: [{ type: 'We are sorry', into: TEXT }, press('form button[type=submit]')],
      move: { kind: 'publish', form: 'post', parts: ['We are sorry'] },
    },
    {
      name: 'publish by Ctrl+Enter',
      steps: [
        { type: 'We are sorry', into: TEXT },
        { key: 'Control+Enter', on: TEXT },
      ],
      move: { kind: 'publish', form: 'post', parts: ['We are sorry'] },
    },
    { name: 'mute a conversation', steps: [more('901'), press('#mute-conversation')], move: null },
    { name: 'report', steps: [more('902'), press('#report')], move: null },
    { name: 'like', steps: [press('.favourite-button')], move: null },
  ],
  deletes: {
    method: 'DELETE',
    url: 'https://mastodon.example/api/v1/statuses/115594012345678901?delete_media=true',
  },
};
