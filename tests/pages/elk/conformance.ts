import { type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { answerAsMastodon, mastodonCalls, UNVERIFIED_API } from '../mastodon-calls.ts';

const press = (selector: string): Step => ({ press: selector });
const number = (icon: string, label: string, count: number) =>
  `<button aria-label="${label}"><div class="${icon}"></div>${count ? `<div><div><span text-secondary-light>${count}</span></div><div><span class="text-blue">${count}</span></div></div>` : ''}</button>`;
const card = (id: string, by: string, text: string) => `
  <div id="status-${id}" aria-roledescription="status-card"><a href="/mastodon.example/@${by}/${id}"><time datetime="2026-04-20T12:00:00.000Z">2h</time></a>
    <button class="more" aria-label="More">⋯</button><div class="status-body"><span class="content-rich line-compact"><p>${text}</p></span></div>
    <div class="status-actions">${number('i-ri:chat-1-line', 'Reply', 2)}${number('i-ri:repeat-line', 'Boost', 0)}${number('i-ri:heart-3-line', 'Favourite', 34)}</div></div>`;
const more = (id: string) => press(`#status-${id} .more`);
const row = (icon: string) => press(`button:has([class="${icon}"])`);
const CONFIRM = '.dialog-main [btn-solid]';
const confirm = press(CONFIRM);
const EDITOR = '[aria-roledescription="publish-widget"] .ProseMirror';
const SEND = '.publish-button';
const write: Step = { type: THIRD_APOLOGY, into: EDITOR };
const calls = mastodonCalls('https://mastodon.example');
const own = {
  id: '115594012345678901',
  text: 'Our prices end in 99',
  engagement: { replies: { value: 2, exact: true }, likes: { value: 34, exact: true } },
};
const critic = { id: '115594012345678902', author: 'critic@other.example' };
const remove: Pick<Case, 'surface' | 'move'> = {
  surface: 'timeline',
  move: { kind: 'delete', target: own, account: { network: 'mastodon', handle: 'brand@mastodon.example' } },
};
const publish: Pick<Case, 'surface' | 'move' | 'editor'> = {
  surface: 'composer',
  move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY] },
  editor: EDITOR,
};

export const conformance: Conformance = {
  network: 'elk',
  name: 'Elk (Mastodon)',
  url: 'https://elk.zone/home',
  script: 'app.ts',
  body: `<div><div aria-roledescription="publish-widget"><div class="editor"></div><button class="publish-button">Publish</button></div></div>
    ${card('115594012345678901', 'brand', 'Our prices end in 99')}${card('115594012345678902', 'critic@other.example', 'This is a scam')}<div id="place"></div>`,
  answer: answerAsMastodon,
  unverified: [
    ...UNVERIFIED_API,
    'Its screens are read in its source of August 2026; no build of it was driven, and builds on other hosts are not guarded.',
  ],
  replies: [
    {
      name: 'answers below the post, without one that says it answers somebody else',
      at: '/mastodon.example/@brand/115594012345678911',
      to: { id: '115594012345678911' },
      are: [
        {
          id: '115594012345678912',
          author: 'critic@other.example',
          text: 'This is a scam',
          permalink: 'https://elk.zone/mastodon.example/@critic@other.example/115594012345678912',
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
      steps: [more(own.id), row('i-ri:delete-bin-line'), confirm],
      call: calls.deletes,
    },
    {
      ...remove,
      name: 'delete by keyboard',
      steps: [more(own.id), row('i-ri:delete-bin-line'), { key: 'Enter', on: CONFIRM }],
    },
    {
      ...remove,
      name: 'delete by touch',
      steps: [
        { tap: `#status-${own.id} .more` },
        { tap: 'button:has([class="i-ri:delete-bin-line"])' },
        { tap: CONFIRM },
      ],
    },
    {
      name: 'delete and re-draft',
      surface: 'timeline',
      steps: [more(own.id), row('i-ri:eraser-line'), confirm],
      move: { kind: 'delete', redraft: true, target: own },
    },
    {
      name: 'mute',
      surface: 'timeline',
      steps: [more(critic.id), row('i-ri:volume-mute-line'), confirm],
      move: { kind: 'mute', target: critic },
      call: calls.mutes,
    },
    {
      name: 'block',
      surface: 'timeline',
      steps: [more(critic.id), row('i-ri:forbid-2-line'), confirm],
      move: { kind: 'block', target: critic },
      call: calls.blocks,
    },
    { ...publish, name: 'publish', steps: [write, press(SEND)], call: calls.publishes(THIRD_APOLOGY) },
    { ...publish, name: 'publish by touch', steps: [write, { tap: SEND }] },
    { ...publish, name: 'publish by Ctrl+Enter', steps: [write, { key: 'Control+Enter', on: EDITOR }] },
    {
      name: 'reply',
      surface: 'composer',
      steps: [press(`#status-${critic.id} [aria-label=Reply]`), write, press(SEND)],
      move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY], inReplyTo: critic },
      editor: EDITOR,
      call: calls.publishes(THIRD_APOLOGY, { in_reply_to_id: critic.id }),
    },
    {
      name: 'publish what is harmless',
      surface: 'composer',
      steps: [{ type: HARMLESS, into: EDITOR }, press(SEND)],
      move: { kind: 'publish', form: 'post', parts: [HARMLESS] },
      harmless: true,
    },
    { name: 'mute a conversation', steps: [more(own.id), row('i-ri:eye-off-line')], move: null },
    {
      name: 'give a delete up',
      steps: [more(own.id), row('i-ri:delete-bin-line'), press('.dialog-main [btn-text]')],
      move: null,
    },
    { name: 'favourite', steps: [press('[aria-label=Favourite]')], move: null },
    { name: 'boost', steps: [press('[aria-label=Boost]')], move: null },
    { name: 'write without sending', steps: [write], move: null },
  ],
};
