import { expect, it } from 'vitest';
import { googleBusiness, watch } from '../../src/networks/google-business.ts';
import { knownFor, patternOf } from '../../src/networks/sites.ts';
import { call, REVIEWS } from '../pages/google-business/calls.ts';

const { read, outcome } = googleBusiness.requests;

it('finds the text in JSON in JSON in a form', () => {
  expect(read(call(`${REVIEWS}/reply`, 'x', ['1', null, [['We are "sorry"\nfor it']]]))).toMatchObject({
    kind: 'publish',
    form: 'reply',
    parts: ['We are "sorry"\nfor it'],
  });
  expect(read(call('https://business.google.com/reviews', 'x', ['We are sorry']))).toMatchObject({
    parts: ['We are sorry'],
  });
});

it('leaves calls alone that say nothing, or come from elsewhere', () => {
  expect(read(call(REVIEWS, 'x', ['AbFvOq1', 20, 'newestFirst']))).toBeUndefined();
  expect(read(call('/local/business/123/photos', 'x', ['We are very sorry']))).toBeUndefined();
  expect(watch.test(`POST ${call('/search', 'x', []).url}`)).toBe(false);
  expect(watch.test(`POST ${call(REVIEWS, 'x', []).url}`)).toBe(true);
});

it('tells refusals under a good status', () => {
  const answer = (body: string, status = 200) => outcome(call(REVIEWS, 'x', []), { status, body });
  expect(answer(`)]}'\n\n60\n[["wrb.fr","x",null,null,null,[3],"generic"]]\n`)).toEqual({ state: 'failed' });
  expect(answer(`)]}'\n\n60\n[["er",null,null,null,null,400]]\n`)).toEqual({ state: 'failed' });
  expect(answer(`)]}'\n\n60\n[["wrb.fr","x","[]",null,null,null,"generic"]]\n`)).toEqual({
    state: 'confirmed',
  });
  expect(answer('', 403)).toEqual({ state: 'failed' });
  expect(answer('')).toEqual({ state: 'unknown' });
});

it('guards the reviews of a site that has much else, and all of it with another network', () => {
  const host = 'www.google.es';
  expect(knownFor(host)).toBe('google-business');
  expect(patternOf({ host, network: 'google-business' })).toBe('https://www.google.es/local/business/*');
  expect(patternOf({ host, network: 'generic' })).toBe('https://www.google.es/*');
  expect(patternOf({ host: 'business.google.com', network: 'google-business' })).toBe(
    'https://business.google.com/*',
  );
  expect(knownFor('mail.google.com')).toBeUndefined();
});
