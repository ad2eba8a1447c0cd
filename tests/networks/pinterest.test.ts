import { expect, it } from 'vitest';
import { pinterest, watch } from '../../src/networks/pinterest.ts';
import { knownFor, patternOf } from '../../src/networks/sites.ts';
import { call, PIN } from '../pages/pinterest/calls.ts';

const { read, outcome } = pinterest.requests;
const reading = (path: string, options: object) => read(call(path, options));

it('reads pins and comments out of the options', () => {
  expect(reading('PinResource/create', { title: 'Prices', description: 'Sorry' })).toMatchObject({
    kind: 'publish',
    form: 'post',
    parts: ['Prices', 'Sorry'],
  });
  expect(reading('PinResource/update', { id: PIN, description: 'Other' })).toMatchObject({
    kind: 'edit',
    parts: ['Other'],
    target: { id: PIN },
  });
  expect(reading('PinResource/delete', { id: PIN })).toMatchObject({ kind: 'delete', target: { id: PIN } });
  expect(reading('AggregatedCommentResource/create', { pinId: PIN, text: 'Sorry' })).toMatchObject({
    kind: 'publish',
    form: 'comment',
    inReplyTo: { id: PIN },
  });
  expect(reading('AggregatedCommentResource/delete', { commentId: '5' })).toMatchObject({
    kind: 'delete',
    target: { id: 'comment:5' },
  });
  expect(reading('PinResource/update', { id: PIN, disable_comments: true })).toMatchObject({
    kind: 'limit-replies',
  });
});

it('takes a pin that only moves to another board for no move', () => {
  expect(reading('PinResource/update', { id: PIN, board_id: '3' })).toBeUndefined();
});

it('watches no saves, follows, searches, messages, drafts or boards', () => {
  const paths = ['RepinResource/create', 'UserFollowResource/create', 'BaseSearchResource/get'];
  for (const path of [
    ...paths,
    'ConversationMessagesResource/create',
    'PinDraftResource/create',
    'BoardResource/delete',
  ])
    expect(watch.test(`POST ${call(path, {}).url}`), path).toBe(false);
  expect(watch.test(`POST ${call('PinResource/delete', {}).url}`)).toBe(true);
  expect(watch.test('POST https://www.pinterest.co.uk/_ngjs/resource/PinResource/create/')).toBe(true);
});

it('believes an error under a good status', () => {
  const answer = (resource_response: object) =>
    outcome(call('PinResource/create', {}), { status: 200, body: JSON.stringify({ resource_response }) });
  expect(answer({ status: 'failure', error: { message: 'Too fast' } })).toEqual({
    state: 'failed',
    reason: 'Too fast',
  });
  expect(answer({ status: 'success', code: 0, error: null, data: { id: '7' } })).toEqual({
    state: 'confirmed',
    postId: '7',
  });
  expect(answer({})).toEqual({ state: 'unknown' });
});

it('is known by its hosts in each country, and guards all of them', () => {
  expect(knownFor('www.pinterest.es')).toBe('pinterest');
  expect(knownFor('www.pinterest.com.mx')).toBe('pinterest');
  expect(knownFor('notpinterest.com')).toBeUndefined();
  expect(patternOf({ host: 'www.pinterest.es', network: 'pinterest' })).toBe('https://www.pinterest.es/*');
});
