import { type Call, type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';

const press = (selector: string): Step => ({ press: selector });
const sure = (name: string, action: string, calls: string) =>
  `<li><form class="toggle ${name}-button" action="#" data-calls="${calls}"><span class="option main"><a class="togglebutton" data-event-action="${action}" href="#">${action}</a></span><span class="option error">are you sure? <a class="yes" href="#">yes</a> / <a class="no" href="#">no</a></span></form></li>`;
const usertext = (calls: string, text = '') =>
  `<form class="usertext${text ? '' : ' cloneable'}" action="#" data-calls="${calls}"><textarea name="text">${text}</textarea><button type="submit" class="save">save</button></form>`;
const thing = (id: string, author: string, text: string, own: boolean) => `
  <div class="thing comment" data-fullname="${id}" data-author="${author}" data-permalink="/r/x/comments/abc/title/${id.slice(3)}/">
    <div class="entry"><span class="score unvoted" title="42">42 points</span>
      <div class="usertext-body"><div class="md"><p>${text}</p></div></div>
      ${own ? `<div class="usertext-edit" hidden>${usertext('editusertext', text)}</div>` : ''}
      <ul class="flat-list buttons"><li><a class="vote" href="#" data-calls="vote">upvote</a></li>
      ${own ? `<li><a class="edit-usertext" href="#">edit</a></li>${sure('del', 'delete', 'del')}` : `${sure('remove', 'remove', 'remove')}${sure('lock', 'lock', 'lock')}${sure('block', 'block', 'block')}${sure('hide', 'hide', 'hide')}${sure('report', 'report', 'report')}`}
      </ul>${own ? '' : '<div class="big-mod-buttons"><a class="pretty-button negative" href="#" data-calls="remove">remove</a></div>'}</div>
    <div class="child">${usertext('comment')}</div></div>`;

const OWN = '[data-fullname=t1_own]';
const CRITIC = '[data-fullname=t1_critic]';
const REPLY = `${CRITIC} .child textarea`;
const own = { id: 't1_own', text: 'It costs 10 euros', engagement: { likes: { value: 42, exact: true } } };
const critic = { id: 't1_critic', author: 'critic', text: 'This is a scam' };
const asked = (where: string, button: string): Step[] => [
  press(`${where} .${button}-button .togglebutton`),
  press(`${where} .${button}-button .yes`),
];
const call = (path: string, fields: Readonly<Record<string, string>>): Call => ({
  method: 'POST',
  url: `https://old.reddit.com/api/${path}`,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
const write = (into: string, text = THIRD_APOLOGY): Step => ({ type: text, into });
const remove: Pick<Case, 'surface' | 'move'> = {
  surface: 'comments',
  move: { kind: 'delete', target: own, account: { network: 'reddit', handle: 'brand' } },
};
const reply: Pick<Case, 'surface' | 'move' | 'editor'> = {
  surface: 'comments',
  move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY], inReplyTo: critic },
  editor: REPLY,
};

export const conformance: Conformance = {
  network: 'reddit',
  name: 'Reddit (old)',
  url: 'https://old.reddit.com/',
  script: 'app.ts',
  body: `<div id="header"><span class="user"><a href="https://old.reddit.com/user/Brand/">Brand</a></span></div>
    ${thing('t1_own', 'brand', 'It costs 10 euros', true)}${thing('t1_critic', 'critic', 'This is a scam', false)}
    <form id="newlink" data-calls="submit"><textarea name="title"></textarea><textarea name="text"></textarea><button name="submit" type="submit">submit</button></form>
    <form id="compose-message" data-calls="compose"><textarea name="text"></textarea><button id="send" type="submit">send</button></form>
    <form id="search"><input name="q" type="text"></form>`,
  answer: (_call, outcome) => ({
    status: 200,
    body: JSON.stringify({
      json: {
        errors: outcome === 'failed' ? [['RATELIMIT', 'you are doing that too much', 'ratelimit']] : [],
        ...(outcome === 'confirmed' && { data: { things: [{ data: { id: 't1_new' } }] } }),
      },
    }),
  }),
  unverified: [
    'The moderators’ links (`data-event-action` of remove, spam and lock, and the big coloured buttons) are general knowledge.',
    'That blocking asks “are you sure?” in the same way as deleting.',
    'Only English was tried: its pages seldom speak another language.',
  ],
  replies: [
    {
      name: 'comments on the post, without an answer to one of them',
      at: '/r/x/comments/abc/title/',
      to: { id: 't3_abc', author: 'brand' },
      are: [
        { id: 't1_own', author: 'brand' },
        {
          id: 't1_fan',
          author: 'fan',
          text: 'But why 99?',
          permalink: 'https://www.reddit.com/r/x/comments/abc/title/fan/',
        },
      ],
    },
    {
      name: 'answers to a comment of the brand',
      at: '/r/x/comments/abc/title/',
      to: { id: 't1_own' },
      are: [critic],
    },
    { name: 'nothing in a list of comments', to: { id: 't3_abc' }, are: [] },
  ],
  cases: [
    {
      ...remove,
      name: 'delete',
      steps: asked(OWN, 'del'),
      call: call('del', { id: 't1_own', executed: 'deleted' }),
    },
    {
      ...remove,
      name: 'delete by keyboard',
      steps: [press(`${OWN} .del-button .togglebutton`), { key: 'Enter', on: `${OWN} .del-button .yes` }],
    },
    {
      ...remove,
      name: 'delete by touch',
      steps: [{ tap: `${OWN} .del-button .togglebutton` }, { tap: `${OWN} .del-button .yes` }],
    },
    {
      name: 'remove as a moderator',
      surface: 'comments',
      steps: asked(CRITIC, 'remove'),
      move: { kind: 'remove', target: critic },
      call: call('remove', { id: 't1_critic' }),
    },
    {
      name: 'remove with the big button',
      surface: 'moderation queue',
      steps: [press(`${CRITIC} .pretty-button`)],
      move: { kind: 'remove', target: critic },
    },
    {
      name: 'lock',
      surface: 'comments',
      steps: asked(CRITIC, 'lock'),
      move: { kind: 'limit-replies', target: critic },
      call: call('lock', { id: 't1_critic' }),
    },
    {
      name: 'block',
      surface: 'comments',
      steps: asked(CRITIC, 'block'),
      move: { kind: 'block', target: critic },
      call: call('block', { id: 't1_critic' }),
    },
    {
      ...reply,
      name: 'reply',
      steps: [write(REPLY), press(`${CRITIC} .save`)],
      call: call('comment', { thing_id: 't1_critic', text: THIRD_APOLOGY }),
    },
    { ...reply, name: 'reply by touch', steps: [write(REPLY), { tap: `${CRITIC} .save` }] },
    {
      ...reply,
      name: 'reply by Enter on the button',
      steps: [write(REPLY), { key: 'Enter', on: `${CRITIC} .save` }],
    },
    {
      name: 'post',
      surface: 'submit',
      steps: [
        write('#newlink [name=title]', 'About yesterday'),
        write('#newlink [name=text]'),
        press('#newlink button'),
      ],
      move: { kind: 'publish', form: 'post', parts: [`About yesterday\n\n${THIRD_APOLOGY}`] },
      editor: '#newlink [name=text]',
      call: call('submit', { kind: 'self', title: 'About yesterday', text: THIRD_APOLOGY }),
    },
    {
      name: 'edit what it means',
      surface: 'comments',
      steps: [
        press(`${OWN} .edit-usertext`),
        { key: 'End', on: `${OWN} .usertext-edit textarea` },
        write(`${OWN} .usertext-edit textarea`, ' and not 99'),
        press(`${OWN} .usertext-edit .save`),
      ],
      move: { kind: 'edit', target: { id: 't1_own' } },
      editor: `${OWN} .usertext-edit textarea`,
      call: null,
      why: 'The call has the new text only, so nothing can be compared.',
    },
    {
      name: 'reply what is harmless',
      surface: 'comments',
      steps: [write(REPLY, HARMLESS), press(`${CRITIC} .save`)],
      move: { kind: 'publish', form: 'reply', parts: [HARMLESS] },
      harmless: true,
    },
    {
      name: 'give a delete up',
      steps: [press(`${OWN} .del-button .togglebutton`), press(`${OWN} .del-button .no`)],
      move: null,
    },
    { name: 'hide for oneself', steps: asked(CRITIC, 'hide'), move: null },
    { name: 'report', steps: asked(CRITIC, 'report'), move: null },
    { name: 'vote', steps: [press('.vote')], move: null },
    { name: 'send a message', steps: [write('#compose-message textarea'), press('#send')], move: null },
    { name: 'write without sending', steps: [write(REPLY)], move: null },
    {
      name: 'search',
      steps: [
        { type: 'sorry', into: '#search input' },
        { key: 'Enter', on: '#search input' },
      ],
      move: null,
    },
  ],
};
