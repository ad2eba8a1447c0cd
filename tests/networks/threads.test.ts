import { expect, it } from 'vitest';
import { threads, watch } from '../../src/networks/threads.ts';
import { graphqlBody, pkOf } from '../pages/meta/calls.ts';

const { read, outcome } = threads.requests;
const call = (path: string, body: string, host = 'www.threads.com') => ({
  method: 'POST',
  url: `https://${host}${path}`,
  body,
  headers: {},
});
const graphql = (name: string, variables: object) => call('/api/graphql', graphqlBody(name, variables));
const post = (info: object, caption = '') =>
  call(
    '/api/v1/media/configure_text_only_post/',
    new URLSearchParams({ caption, text_post_app_info: JSON.stringify(info) }).toString(),
  );
const text = { text_with_entities: { entities: [], text: 'Sorry' } };

it('reads posts, replies and quotes', () => {
  expect(read(post(text))).toMatchObject({ kind: 'publish', form: 'post', parts: ['Sorry'] });
  expect(read(post({ ...text, reply_id: '355_9' }, 'Sorry'))).toMatchObject({
    form: 'reply',
    parts: ['Sorry'],
    inReplyTo: { id: '355' },
  });
  expect(read(post({ ...text, quoted_post_id: '355' }))).toMatchObject({ form: 'quote' });
});

it.each([
  ['useTHDeletePostMutation', { mediaID: '355' }, { kind: 'delete', target: { id: '355' } }],
  ['useBarcelonaDeletePostMutation', { mediaID: '355' }, { kind: 'delete' }],
  ['useBarcelonaComposerEditPostMutation', { media_id: '355', caption: 'b' }, { kind: 'edit', parts: ['b'] }],
  ['useBarcelonaSchedulePostMutation', { caption: 'c' }, { kind: 'publish', scheduledFor: 'unknown' }],
  [
    'useBarcelonaSchedulePostMutation',
    { caption: 'c', scheduled_publish_time: 1773801300 },
    { kind: 'publish', scheduledFor: 1773801300000 },
  ],
  ['useTHUserBlockMutation', { user_id: '1' }, { kind: 'block' }],
  ['useTHMuteUserMutation', { user_id: '1' }, { kind: 'mute' }],
  ['useTHHideReplyMutation', { mediaID: '355' }, { kind: 'hide' }],
  ['useBarcelonaUpdateReplyControlMutation', { reply_control: 'MENTIONED' }, { kind: 'limit-replies' }],
])('reads %s', (name, variables, move) => expect(read(graphql(name, variables))).toMatchObject(move));

it.each([
  ['useTHLikeMutationLikeMutation', {}],
  ['useTHCreateRepostMutation', {}],
  ['useTHDeleteRepostMutation', {}],
  ['useTHUserUnblockMutation', {}],
  ['useBarcelonaDraftDeleteMutationMutation', {}],
  ['useBarcelonaDeleteScheduledPostMutation', {}],
  ['useBarcelonaHidePostMutationHidePostMutation', {}],
  ['useTHHideLikeCountsMutation', {}],
  ['useBarcelonaUpdateReplyControlMutation', { reply_control: 'EVERYONE' }],
  ['BarcelonaSearchResultsQuery', {}],
])('lets %s pass', (name, variables) => expect(read(graphql(name, variables))).toBeUndefined());

it('is asked about both hosts', () => {
  for (const host of ['www.threads.com', 'www.threads.net', 'threads.net']) {
    expect(watch.test(`POST https://${host}/api/v1/media/configure_text_post_app_feed/`)).toBe(true);
  }
  expect(watch.test('GET https://www.threads.com/api/graphql')).toBe(false);
});

it('tells what was published by the number that screens give too', () => {
  const answer = (media: object) =>
    outcome(post(text), { status: 200, body: JSON.stringify({ status: 'ok', media }) });
  const permalink = 'https://www.threads.com/@brand/post/DGoodThr001';
  const user = { username: 'brand' };
  expect(answer({ code: 'DGoodThr001', user })).toEqual({
    state: 'confirmed',
    postId: pkOf('DGoodThr001'),
    permalink,
  });
  expect(answer({ pk: '355', code: 'DGoodThr001', user })).toMatchObject({ postId: '355', permalink });
});
