import type { Conformance } from '../cases.ts';

const menu = (id: string, ...rows: string[]) =>
  `<div role="menu" id="${id}">${rows.map((row) => `<div role="menuitem" tabindex="0">${row}</div>`).join('')}</div>`;

/** Markup from the known structure, without Facebook's libraries: reads only. */
export const conformance: Conformance = {
  network: 'facebook',
  url: 'https://www.facebook.com/brand',
  script: 'app.ts',
  body: `<div role="feed"><div><div data-ad-rendering-role="profile_name"><h3><a href="/brand">Brand</a></h3></div>
    <div role="button" tabindex="0" id="dots" aria-haspopup="menu" aria-label="Actions for this post by Brand">…</div><span>Facebook</span>
    <div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">Our mistake</div></div></div>
    <div role="button" aria-label="Like: 1.2K people">x</div><div role="button" tabindex="0">48 comments</div><div role="button" aria-label="Like" id="like">Like</div>
    <div role="article" aria-label="Comment by Fan 3 hours ago"><a href="/fan">Fan</a><div dir="auto">Shame</div><div role="button" id="cdots" aria-label="Hide or report this">…</div></div>
    <form role="presentation"><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Comment as Brand" id="box"><p><br></p></div></form></div></div>
    ${menu('m1', 'Edit post', 'Move to trash')}${menu('m2', 'Hide comment', 'Delete')}
    <div role="dialog" id="ask"><h2>Move to your trash?</h2><div role="button" aria-label="Cancel">Cancel</div><div role="button" aria-label="Move">Move</div></div>`,
  cases: [
    {
      name: 'delete a post, decoys left out',
      steps: [
        { press: '#dots' },
        { press: '#m1 >> text=Move to trash' },
        { press: '#ask [aria-label=Move]' },
      ],
      move: {
        kind: 'delete',
        account: { network: 'facebook', handle: 'brand' },
        target: {
          text: 'Our mistake',
          engagement: { likes: { value: 1200, exact: false }, replies: { value: 48, exact: true } },
        },
      },
    },
    {
      name: 'hide a comment at the row',
      steps: [{ press: '#cdots' }, { press: '#m2 >> text=Hide comment' }],
      move: { kind: 'hide', target: { text: 'Shame', author: 'fan' } },
    },
    {
      name: 'comment with Enter',
      steps: [
        { type: 'Sorry', into: '#box' },
        { key: 'Enter', on: '#box' },
      ],
      move: { kind: 'publish', form: 'comment', parts: ['Sorry'] },
    },
    {
      name: 'cancel',
      steps: [
        { press: '#dots' },
        { press: '#m1 >> text=Move to trash' },
        { press: '#ask [aria-label=Cancel]' },
      ],
      move: null,
    },
    { name: 'like', steps: [{ press: '#like' }], move: null },
  ],
};
