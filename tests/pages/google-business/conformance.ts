import { type Case, type Conformance, HARMLESS, type Step, THIRD_APOLOGY } from '../cases.ts';
import { call, REVIEWS } from './calls.ts';

const press = (selector: string): Step => ({ press: selector });
const LIST = 'https://business.google.com/reviews';
const SEARCH = '/search?q=brand';

const review = { id: '1001', author: '1001', text: 'Terrible service' };

/** What can be done to a reply, wherever the reviews stand. `within` leads selectors into their frame. */
function replies(surface: string, at: string, within = ''): Case[] {
  const framed = within !== '';
  const none = { call: null, why: 'The frame’s call is tried on its own document.' } as const;
  const field = `${within}.FkJOzc textarea`;
  const submit = `${within}[jsname=hrGhad] span`;
  const write = [press(`${within}#r1 .open`), { type: THIRD_APOLOGY, into: field }];
  const change = [
    press(`${within}#r2 .edit`),
    { key: 'Control+a', on: field },
    { type: THIRD_APOLOGY, into: field },
  ];
  return [
    {
      name: `reply (${surface})`,
      surface,
      at,
      steps: [...write, press(submit)],
      move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY], inReplyTo: review },
      editor: field,
      ...(framed ? none : { call: call(at, 'aBcD1', ['123', 'r1', [THIRD_APOLOGY]]) }),
    },
    {
      name: `reply by key (${surface})`,
      surface,
      at,
      steps: [...write, { key: 'Enter', on: `${within}[jsname=hrGhad]` }],
      move: { kind: 'publish', form: 'reply', parts: [THIRD_APOLOGY] },
      editor: field,
    },
    {
      name: `change a reply (${surface})`,
      surface,
      at,
      steps: [...change, press(submit)],
      move: { kind: 'edit', parts: [THIRD_APOLOGY], target: { id: 'reply to 1002' } },
      editor: field,
      call: null,
      why: 'No call tells a changed reply from a new one: alone, it is held as a new one.',
    },
    {
      name: `delete a reply (${surface})`,
      surface,
      at,
      steps: [press(`${within}#r2 .delete span`)],
      after: [press(`${within}#sure`)],
      move: { kind: 'delete', target: { id: 'reply to 1002' } },
      call: null,
      why: 'What the call is named is not known, and it sends no text.',
    },
  ];
}

export const conformance: Conformance = {
  network: 'google-business',
  url: `https://www.google.com${REVIEWS}`,
  hosts: ['business.google.com'],
  script: 'app.ts',
  body: '<div id="root"></div>',
  answer: (_call, outcome) => ({
    status: 200,
    body: `)]}'\n\n${
      outcome === 'confirmed'
        ? '78\n[["wrb.fr","aBcD1","[[\\"1\\"]]",null,null,null,"generic"]]\n25\n[["di",81]]\n'
        : '60\n[["wrb.fr","aBcD1",null,null,null,[3],"generic"]]\n25\n[["di",81]]\n'
    }`,
  }),
  unverified: [
    'Nothing here was tried on the live site; the classes of a review’s card are known from one public tool and change.',
    'How a reply is changed or deleted there is a guess: by buttons that say so, and a question that may or may not follow.',
    'No call’s name is known: a call is a reply where the address says that it comes from the reviews and it sends a text of three words or more. A saved draft, were there one, would be taken for a reply.',
    'A deleted reply is held at the gesture alone, and what became of it is not written down.',
    'Whether the button acts before the click, when the mouse goes down, is not known; it is held at the click.',
    'The overlay of reviews in Search that is no frame, and Maps, are not guarded: only `/local/business/` and business.google.com are.',
    'A report of a review passes: Google decides it, and nothing disappears by it.',
    'Updates, photos and questions of a business are not guarded.',
  ],
  cases: [
    ...replies('reviews', REVIEWS),
    ...replies('frame in Search', SEARCH, 'iframe >> internal:control=enter-frame >> '),
    ...replies('list of business.google.com', LIST),
    {
      name: 'thank a reviewer',
      surface: 'reviews',
      steps: [press('#r1 .open'), { type: HARMLESS, into: '.FkJOzc textarea' }, press('[jsname=hrGhad]')],
      move: { kind: 'publish', parts: [HARMLESS] },
      harmless: true,
    },
    { name: 'open the form', surface: 'reviews', steps: [press('#r1 .open')], move: null },
    {
      name: 'give a reply up',
      surface: 'reviews',
      steps: [
        press('#r1 .open'),
        { type: THIRD_APOLOGY, into: '.FkJOzc textarea' },
        press('.FkJOzc button:last-child'),
      ],
      move: null,
    },
    { name: 'find a review helpful', surface: 'reviews', steps: [press('#r1 .like')], move: null },
    { name: 'report a review', surface: 'reviews', steps: [press('#r1 .report')], move: null },
    {
      name: 'delete a photo',
      surface: 'photos',
      at: '/local/business/123/photos',
      steps: [press('#photo')],
      move: null,
    },
    {
      name: 'search',
      surface: 'Search',
      at: SEARCH,
      steps: [
        { type: THIRD_APOLOGY, into: '[name=q]' },
        { key: 'Enter', on: '[name=q]' },
      ],
      move: null,
    },
  ],
};
