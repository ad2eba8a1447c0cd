import type { Conformance, Step } from '../cases.ts';

const press = (selector: string): Step => ({ press: selector });
const entry = (id: string, author: string, text: string, own: boolean) => `
  <div class="thing comment" data-fullname="${id}" data-author="${author}" data-permalink="/r/x/comments/abc/title/${id.slice(3)}/">
    <div class="entry"><span class="score unvoted" title="42">42 points</span>
      <div class="usertext-body"><div class="md"><p>${text}</p></div></div>
      <ul class="flat-list buttons"><li><a class="vote" href="#">upvote</a></li>
      ${own ? '<li><form class="toggle del-button" action="#"><span class="option main"><a class="togglebutton" data-event-action="delete" href="#">delete</a></span><span class="option error">are you sure? <a class="yes" href="#">yes</a> / <a class="no" href="#">no</a></span></form></li>' : ''}
      </ul></div>
    <div class="child"><form class="usertext cloneable" action="#"><textarea name="text"></textarea><button type="submit" class="save">save</button></form></div></div>`;

export const conformance: Conformance = {
  network: 'reddit',
  url: 'https://old.reddit.com/',
  script: 'app.ts',
  body: `<div id="header"><span class="user"><a href="https://old.reddit.com/user/Brand/">Brand</a></span></div>
    ${entry('t1_own', 'brand', 'It is cheap', true)}${entry('t1_critic', 'critic', 'This is a scam', false)}
    <form id="search"><input name="q" type="text"></form>`,
  cases: [
    {
      name: 'delete',
      steps: [press('.del-button .togglebutton'), press('.del-button .yes')],
      move: {
        kind: 'delete',
        account: { network: 'reddit', handle: 'brand' },
        target: { id: 't1_own', text: 'It is cheap', engagement: { likes: { value: 42, exact: true } } },
      },
    },
    {
      name: 'give a delete up',
      steps: [press('.del-button .togglebutton'), press('.del-button .no')],
      move: null,
    },
    {
      name: 'reply',
      steps: [
        { type: 'You are wrong', into: '[data-fullname=t1_critic] textarea' },
        press('[data-fullname=t1_critic] .save'),
      ],
      move: { kind: 'publish', form: 'reply', parts: ['You are wrong'], inReplyTo: { id: 't1_critic' } },
    },
    { name: 'vote', steps: [press('.vote')], move: null },
    {
      name: 'search',
      steps: [
        { type: 'sorry', into: '#search input' },
        { key: 'Enter', on: '#search input' },
      ],
      move: null,
    },
  ],
  deletes: { method: 'POST', url: 'https://old.reddit.com/api/del', body: 'id=t1_own&executed=deleted' },
};
