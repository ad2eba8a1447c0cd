import { type Call, type Conformance, type Step, THIRD_APOLOGY } from './cases.ts';

/** What tells one suite's pretend page from another's. */
export interface SuitePage {
  readonly network: string;
  readonly url: string;
  /** The call that schedules a text, TEXT standing for it, and the move's account. */
  readonly publish: Call;
  readonly account?: string;
  /** What its button says. */
  readonly schedule: string;
  /** The same call, saving a draft. */
  readonly draft: Call;
  readonly unverified: readonly string[];
}

const press = (selector: string): Step => ({ press: selector });
const type = (selector: string): Step => ({ type: THIRD_APOLOGY, into: selector });
const attributes = ({ method, url, body }: Call) =>
  `data-call="${method} ${url}"${body ? ` data-body='${body}'` : ''}`;

/** A suite's page after the sketch that the facts have for all of them. */
export function suiteConformance(given: SuitePage): Conformance {
  const { network, publish, draft, schedule, url, account } = given;
  const at = (path: string) => new URL(path, url).href;
  const menu = (id: string, call: string) => `
    <button class="more" aria-haspopup="menu" aria-label="More" data-opens="#menu-${id}">⋯</button>
    <div id="menu-${id}" role="menu" hidden><button role="menuitem">Edit</button><button role="menuitem" class="delete" aria-haspopup="dialog" data-opens="#ask-${id}" data-closes="#menu-${id}">Delete</button></div>
    <div id="ask-${id}" role="dialog" aria-modal="true" hidden><h2>Delete post?</h2><button>Cancel</button><button class="sure" data-call="DELETE ${call}">Delete</button></div>`;
  const remove = (id: string) => [
    press(`#${id} .more`),
    press(`#menu-${id} .delete`),
    press(`#ask-${id} .sure`),
  ];
  return {
    network,
    url,
    hosts: [new URL(publish.url).host],
    script: '../suite-app.ts',
    body: `
      <div role="dialog" aria-label="Create post" id="composer"><div role="tablist"><button role="tab" aria-selected="true">X</button><button role="tab">LinkedIn</button></div>
        <div contenteditable="true" role="textbox" aria-label="What would you like to share?"></div>
        <button class="draft" data-from="#composer [role=textbox]" ${attributes(draft)}>Save draft</button>
        <button class="send" data-from="#composer [role=textbox]" ${attributes(publish)}>${schedule}</button></div>
      <section id="sent"><article data-post-id="123"><header>@brand</header><p>Our prices end in 99</p><a href="https://x.com/brand/status/1">View post</a><ul><li>Likes 1.2K</li><li>Comments 34</li></ul>${menu('sent', '/api/posts/123')}</article></section>
      <section id="queue"><article data-post-id="124"><header>@brand</header><p>To be said tomorrow</p>${menu('queue', '/api/posts/124')}</article></section>
      <section id="inbox"><article role="comment" data-comment-id="9"><p>They do not add up</p><button class="hide" data-call="POST /api/comments/9/hide">Hide</button>
        <div contenteditable="true" role="textbox" aria-label="Reply"></div><button class="answer" data-from="#inbox [role=textbox]" data-call="POST /api/comments/9/reply" data-body='{"text":"TEXT"}'>Reply</button></article></section>`,
    answer: (_call, outcome) =>
      outcome === 'confirmed'
        ? { status: 200, body: '{"data":{"createPost":{"post":{"id":"77"}},"id":"77"}}' }
        : { status: 200, body: '{"data":{"createPost":{"message":"There is no connection"}}}' },
    unverified: [
      'The screens are a sketch: no page of this suite was seen, and moves are read from roles and labels alone.',
      ...given.unverified,
    ],
    cases: [
      {
        name: 'schedule',
        surface: 'composer',
        steps: [type('#composer [role=textbox]'), press('#composer .send')],
        move: { kind: 'publish', form: 'post', parts: [THIRD_APOLOGY], scheduledFor: 'unknown' },
        editor: '#composer [role=textbox]',
        call: { ...publish, body: publish.body?.replace('TEXT', THIRD_APOLOGY) ?? '' },
      },
      {
        name: 'schedule by the call alone',
        surface: 'call',
        steps: [],
        move: { kind: 'publish', account: { network, ...(account && { handle: account }) } },
        call: { ...publish, body: publish.body?.replace('TEXT', THIRD_APOLOGY) ?? '' },
      },
      {
        name: 'answer a comment',
        surface: 'inbox',
        steps: [type('#inbox [role=textbox]'), press('#inbox .answer')],
        move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY] },
        editor: '#inbox [role=textbox]',
        call: {
          method: 'POST',
          url: at('/api/comments/9/reply'),
          body: JSON.stringify({ text: THIRD_APOLOGY }),
        },
      },
      {
        name: 'hide a comment',
        surface: 'inbox',
        steps: [press('#inbox .hide')],
        move: { kind: 'hide' },
        call: { method: 'POST', url: at('/api/comments/9/hide') },
      },
      {
        name: 'delete what is out',
        surface: 'sent',
        steps: remove('sent'),
        move: { kind: 'delete', target: { permalink: 'https://x.com/brand/status/1' } },
        call: null,
        why: 'no call says whether what it deletes was out or only queued',
      },
      { name: 'delete from the queue', surface: 'queue', steps: remove('queue'), move: null },
      {
        name: 'save a draft',
        surface: 'composer',
        steps: [type('#composer [role=textbox]'), press('#composer .draft')],
        move: null,
      },
    ],
  };
}
