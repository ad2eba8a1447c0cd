import type { Conformance, Step } from '../cases.ts';

const press = (selector: string): Step => ({ press: selector });
const own = {
  id: 't1_own',
  author: 'brand',
  text: 'It is cheap',
  permalink: 'https://www.reddit.com/r/x/comments/abc/comment/own/',
  engagement: { likes: { value: 42, exact: true } },
};
const critic = { id: 't1_critic', author: 'critic', text: 'This is a scam' };
const menu = (id: string) => press(`[thing-id=${id}] #overflow-trigger`);
const row = (id: string, name: string) => press(`[thing-id=${id}] [data-row="${name}"]`);
const confirm = press('rpl-modal-card [slot=primary-button]');

export const conformance: Conformance = {
  network: 'reddit',
  url: 'https://www.reddit.com/',
  script: 'app.ts',
  body: '<shreddit-app><main></main></shreddit-app>',
  cases: [
    {
      name: 'delete a comment',
      steps: [menu('t1_own'), row('t1_own', 'Delete'), confirm],
      move: { kind: 'delete', target: own, account: { network: 'reddit', handle: 'brand' } },
    },
    {
      name: 'delete a post',
      steps: [menu('t3_abc'), row('t3_abc', 'Delete'), confirm],
      move: {
        kind: 'delete',
        target: {
          id: 't3_abc',
          text: 'Our prices end in 99\n\nAll of them',
          engagement: { likes: { value: 512, exact: true }, replies: { value: 87, exact: true } },
        },
      },
    },
    {
      name: 'block',
      steps: [menu('t1_critic'), row('t1_critic', 'Block account'), confirm],
      move: { kind: 'block', target: critic },
    },
    {
      name: 'comment',
      steps: [
        { type: 'We are sorry', into: '#top-level' },
        press('comment-composer-host [slot=submit-button]'),
      ],
      move: { kind: 'publish', form: 'comment', parts: ['We are sorry'], inReplyTo: { id: 't3_abc' } },
    },
    {
      name: 'comment by Ctrl+Enter',
      steps: [
        { type: 'We are sorry', into: '#top-level' },
        { key: 'Control+Enter', on: '#top-level' },
      ],
      move: { kind: 'publish', form: 'comment', parts: ['We are sorry'] },
    },
    {
      name: 'reply',
      steps: [
        { type: 'You are wrong', into: '#reply' },
        press('[comment-id=t1_critic] [slot=submit-button]'),
      ],
      move: { kind: 'publish', form: 'reply', parts: ['You are wrong'], inReplyTo: critic },
    },
    { name: 'vote', steps: [press('shreddit-post #upvote')], move: null },
    { name: 'report', steps: [menu('t1_critic'), row('t1_critic', 'Report')], move: null },
    {
      name: 'give a delete up',
      steps: [menu('t1_own'), row('t1_own', 'Delete'), press('rpl-modal-card [slot=secondary-button]')],
      move: null,
    },
    {
      name: 'cancel a comment',
      steps: [{ type: 'x', into: '#top-level' }, press('[slot=cancel-button]')],
      move: null,
    },
  ],
  deletes: {
    method: 'POST',
    url: 'https://www.reddit.com/svc/shreddit/graphql',
    body: JSON.stringify({ operation: 'DeletePost', variables: { input: { postId: 't3_abc' } } }),
  },
};
