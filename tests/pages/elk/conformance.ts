import type { Conformance, Step } from '../cases.ts';

const press = (selector: string): Step => ({ press: selector });
const number = (icon: string, label: string, count: number) =>
  `<button aria-label="${label}"><div class="${icon}"></div>${count ? `<div><div><span text-secondary-light>${count}</span></div><div><span class="text-blue">${count}</span></div></div>` : ''}</button>`;
const card = (id: string, by: string, text: string) => `
  <div id="status-${id}" aria-roledescription="status-card"><a href="/mastodon.example/@${by}/${id}"><time datetime="2026-04-20T12:00:00.000Z">2h</time></a>
    <button class="more" aria-label="More">⋯</button><div class="status-body"><span class="content-rich line-compact"><p>${text}</p></span></div>
    <div class="status-actions">${number('i-ri:chat-1-line', 'Reply', 2)}${number('i-ri:repeat-line', 'Boost', 0)}${number('i-ri:heart-3-line', 'Favourite', 34)}</div></div>`;
const more = (id: string) => press(`#status-${id} .more`);
const row = (icon: string) => press(`button:has([class="${icon}"])`);
const confirm = press('.dialog-main [btn-solid]');
const EDITOR = '[aria-roledescription="publish-widget"] .ProseMirror';
const own = {
  id: '115594012345678901',
  text: 'Our prices end in 99',
  engagement: { replies: { value: 2, exact: true }, likes: { value: 34, exact: true } },
};
const critic = { id: '115594012345678902', author: 'critic@other.example' };

export const conformance: Conformance = {
  network: 'elk',
  url: 'https://elk.zone/home',
  script: 'app.ts',
  body: `<div><div aria-roledescription="publish-widget"><div class="editor"></div><button class="publish-button">Publish</button></div></div>
    ${card('115594012345678901', 'brand', 'Our prices end in 99')}${card('115594012345678902', 'critic@other.example', 'This is a scam')}`,
  cases: [
    {
      name: 'delete',
      steps: [more(own.id), row('i-ri:delete-bin-line'), confirm],
      move: {
        kind: 'delete',
        target: own,
        account: { network: 'mastodon', handle: 'brand@mastodon.example' },
      },
    },
    {
      name: 'delete and re-draft',
      steps: [more(own.id), row('i-ri:eraser-line'), confirm],
      move: { kind: 'delete', redraft: true, target: own },
    },
    {
      name: 'mute',
      steps: [more(critic.id), row('i-ri:volume-mute-line'), confirm],
      move: { kind: 'mute', target: critic },
    },
    {
      name: 'block',
      steps: [more(critic.id), row('i-ri:forbid-2-line'), confirm],
      move: { kind: 'block', target: critic },
    },
    {
      name: 'publish',
      steps: [{ type: 'We are sorry', into: EDITOR }, press('.publish-button')],
      move: { kind: 'publish', form: 'post', parts: ['We are sorry'] },
    },
    {
      name: 'publish by Ctrl+Enter',
      steps: [
        { type: 'We are sorry', into: EDITOR },
        { key: 'Control+Enter', on: EDITOR },
      ],
      move: { kind: 'publish', form: 'post', parts: ['We are sorry'] },
    },
    { name: 'mute a conversation', steps: [more(own.id), row('i-ri:eye-off-line')], move: null },
    {
      name: 'give a delete up',
      steps: [more(own.id), row('i-ri:delete-bin-line'), press('.dialog-main [btn-text]')],
      move: null,
    },
    { name: 'favourite', steps: [press('[aria-label=Favourite]')], move: null },
  ],
  deletes: {
    method: 'DELETE',
    url: 'https://mastodon.example/api/v1/statuses/115594012345678901?delete_media=true',
  },
};
