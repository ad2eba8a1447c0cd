import { type Conformance, type Step, THIRD_APOLOGY } from '../cases.ts';
import { call, PIN } from './calls.ts';

const AT = `/pin/${PIN}/`;
const press = (selector: string): Step => ({ press: selector });
const type = (into: string): Step => ({ type: THIRD_APOLOGY, into });
const BOX = '[data-test-id=comment-editor-container] [contenteditable]';
const SAID = '[data-test-id=storyboard-description-field-container] [contenteditable]';
const DONE = '[data-test-id=storyboard-creation-nav-done] button';
const DELETE = '[data-test-id=delete-pin-button] button';
const edit = [
  press('[data-test-id=closeup-action-bar-button] button'),
  press('[data-test-id=pin-action-dropdown-edit-pin]'),
];
const onComment = (id: string, row: string) => [press(`#c-${id} .more`), press(`#on-comment .${row}`)];
const account = { network: 'pinterest', handle: 'brand' };
const pin = {
  id: PIN,
  author: 'brand',
  permalink: `https://www.pinterest.com${AT}`,
  text: 'Our prices\nAll our prices',
  engagement: { likes: { value: 1200, exact: false }, replies: { value: 34, exact: true } },
};
const deletes = call('PinResource/delete', { id: PIN });

export const conformance: Conformance = {
  network: 'pinterest',
  url: `https://www.pinterest.com${AT}`,
  script: 'app.tsx',
  body: '<div id="root"></div>',
  deletes,
  answer: (_call, outcome) => ({
    status: 200,
    body: JSON.stringify({
      resource_response:
        outcome === 'confirmed'
          ? { status: 'success', code: 0, data: { id: '900000000000000077' } }
          : { status: 'failure', error: { message: 'You are going too fast', code: 8 } },
    }),
  }),
  unverified: [
    'Nothing here was tried on the live site; what is known of a pin’s menu, its edit dialog and the builder is from tests of about 2022.',
    'How a comment, its menu and its question look is a guess: the container’s name is known from scrapers alone, and no id of it shows.',
    'Which key sends a comment is not known, so none is held at the gesture; its call is held.',
    'What hides a comment is called nowhere that is public: it is read from the menu’s words alone.',
    'Newer builds are said to move calls to GraphQL (`/_/graphql/`); those are not read.',
    'Whether an error comes under HTTP 200 is a guess; both are taken for one.',
    'A pin’s numbers are those on its page; impressions, saves and clicks of the statistics are not read.',
  ],
  cases: [
    {
      name: 'delete a pin',
      surface: 'edit dialog',
      steps: [...edit, press(DELETE)],
      after: [press('[data-test-id=confirm-delete-pin] button')],
      move: { kind: 'delete', target: pin, account },
      call: deletes,
    },
    {
      name: 'delete a pin that is not asked about',
      surface: 'edit dialog without a question',
      at: `${AT}?sure=no`,
      steps: [...edit, press(DELETE)],
      move: { kind: 'delete', target: pin, account },
    },
    {
      name: 'delete a pin by key',
      surface: 'edit dialog',
      steps: [...edit, { key: 'Enter', on: DELETE }],
      after: [press('[data-test-id=confirm-delete-pin] button')],
      move: { kind: 'delete', target: { id: PIN } },
    },
    {
      name: 'change a pin',
      surface: 'edit dialog',
      steps: [
        ...edit,
        press('[role=dialog] textarea'),
        { key: 'Control+a', on: '[role=dialog] textarea' },
        type('[role=dialog] textarea'),
        press('.save-edit'),
      ],
      move: { kind: 'edit', parts: [THIRD_APOLOGY], target: { id: PIN } },
      editor: '[role=dialog] textarea',
      call: null,
      why: 'The call has the new text, but not the one before it.',
    },
    {
      name: 'publish a pin',
      surface: 'builder',
      at: '/pin-creation-tool/',
      steps: [{ type: 'Prices', into: '#storyboard-selector-title' }, type(SAID), press(DONE)],
      move: { kind: 'publish', form: 'post', account },
      editor: SAID,
      call: call('PinResource/create', { board_id: '3', title: 'Prices', description: THIRD_APOLOGY }),
    },
    {
      name: 'comment',
      surface: 'comments',
      steps: [type(BOX), press('.send')],
      move: { kind: 'publish', form: 'comment', parts: [THIRD_APOLOGY], inReplyTo: { id: PIN }, account },
      editor: BOX,
      call: call('AggregatedCommentResource/create', { objectId: '99', pinId: PIN, text: THIRD_APOLOGY }),
    },
    {
      name: 'delete an own comment',
      surface: 'comments',
      steps: onComment('502', 'delete'),
      move: { kind: 'delete', target: { author: 'brand', text: 'They are right' } },
      call: call('AggregatedCommentResource/delete', { commentId: '502' }),
    },
    {
      name: 'remove another’s comment',
      surface: 'comments',
      steps: onComment('501', 'delete'),
      move: { kind: 'remove', target: { author: 'critic' } },
    },
    {
      name: 'hide a comment',
      surface: 'comments',
      steps: onComment('501', 'hide'),
      move: { kind: 'hide', target: { author: 'critic' } },
      call: null,
      why: 'Its call is not known.',
    },
    {
      name: 'block who commented',
      surface: 'comments',
      steps: onComment('501', 'block'),
      move: { kind: 'block', target: { author: 'critic' } },
      call: call('UserBlockResource/create', { blocked_user_id: '7' }),
    },
    {
      name: 'turn comments off',
      surface: 'call',
      steps: [],
      move: { kind: 'limit-replies', target: { id: PIN } },
      call: call('PinResource/update', { id: PIN, disable_comments: true }),
    },
    { name: 'save to a board', surface: 'pin', steps: [press('.save')], move: null },
    { name: 'follow', surface: 'pin', steps: [press('.follow')], move: null },
    { name: 'react to a comment', surface: 'comments', steps: [press('#c-501 .react')], move: null },
    {
      name: 'hide a pin from the own feed',
      surface: 'pin',
      steps: [press('[data-test-id=closeup-action-bar-button] button'), press('.hide-pin')],
      move: null,
    },
    { name: 'leave the edit dialog', surface: 'edit dialog', steps: [...edit, press('.away')], move: null },
    {
      name: 'save a draft',
      surface: 'builder',
      at: '/pin-creation-tool/',
      steps: [type(SAID), press('.keep')],
      move: null,
    },
    {
      name: 'search for a tag',
      surface: 'builder',
      at: '/pin-creation-tool/',
      steps: [
        type('#storyboard-selector-interest-tags'),
        { key: 'Enter', on: '#storyboard-selector-interest-tags' },
      ],
      move: null,
    },
    {
      name: 'search',
      surface: 'header',
      at: '/brand/_created/',
      steps: [type('[type=search]'), press('[role=search] button')],
      move: null,
    },
    {
      name: 'send a message',
      surface: 'messages',
      at: '/brand/_created/',
      steps: [type('[data-test-id=messages] textarea'), press('[data-test-id=messages] button')],
      move: null,
    },
    {
      name: 'delete a board',
      surface: 'board',
      at: '/brand/_created/',
      steps: [press('[aria-label="Board options"]'), press('.gone')],
      move: null,
    },
  ],
};
