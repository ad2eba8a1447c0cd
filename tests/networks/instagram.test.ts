import { expect, it } from 'vitest';
import { instagram, watch } from '../../src/networks/instagram.ts';
import { pkOf } from '../pages/meta/calls.ts';

const call = (path: string, fields: Record<string, string>) => ({
  method: 'POST',
  url: `https://www.instagram.com${path}`,
  body: new URLSearchParams(fields).toString(),
  headers: {},
});
const graphql = (name: string, variables: object) =>
  call('/graphql/query', { fb_api_req_friendly_name: name, variables: JSON.stringify(variables) });
const { read, outcome } = instagram.requests;

it('reads posts, comments and deletes', () => {
  expect(read(call('/api/v1/media/configure/', { caption: 'Sorry' }))).toMatchObject({
    kind: 'publish',
    parts: ['Sorry'],
  });
  const comment = { data: { comment_text: 'No', media_id: '7' } };
  expect(read(graphql('PolarisPostCommentInputRevampedMutation', comment))).toMatchObject({
    form: 'comment',
    parts: ['No'],
    inReplyTo: { id: '7' },
  });
  expect(read(call('/api/v1/web/create/123/delete/', {}))).toMatchObject({
    kind: 'delete',
    target: { id: '123' },
  });
  expect(read(graphql('usePolarisPostDeleteCommentMutation', { input: { comment_id: '9' } }))).toMatchObject({
    kind: 'delete',
    target: { id: '9' },
  });
  expect(read(graphql('usePolarisBlockManyMutation', { target_user_ids: ['1', '2'] }))).toMatchObject({
    kind: 'block',
    batch: 2,
  });
});

it('lets look-alikes pass', () => {
  for (const name of [
    'usePolarisUnblockMutation',
    'usePolarisDeleteMediaRepostMutation',
    'usePolarisLikeMediaLikeMutation',
    'PolarisFeedQuery',
  ]) {
    expect(read(graphql(name, { id: '1' }))).toBeUndefined();
  }
  expect(watch.test('POST https://www.instagram.com/api/v1/web/likes/1/like/')).toBe(false);
});

it('takes errors under 200 for failures and a null root for nothing proved', () => {
  const request = call('/graphql/query', {});
  const of = (body: object) => outcome(request, { status: 200, body: JSON.stringify(body) }).state;
  expect(of({ errors: [{ message: 'no' }] })).toBe('failed');
  expect(of({ status: 'fail' })).toBe('failed');
  expect(of({ data: { xig_comment_delete: null } })).toBe('unknown');
  expect(of({ status: 'ok', media: { code: 'ABC' } })).toBe('confirmed');
});

it('reads batches of comments, answers, restrictions and closed comments', () => {
  expect(read(call('/api/v1/web/comments/7/bulk_delete/', { comment_ids_to_delete: '1,2,3' }))).toMatchObject(
    {
      kind: 'delete',
      batch: 3,
    },
  );
  const answer = {
    data: { comment_text: '@fan no', media_id: '7', replied_to_comment_id: 18101000000015840 },
  };
  expect(read(graphql('PolarisPostCommentInputRevampedMutation', answer))).toMatchObject({ form: 'reply' });
  expect(read(graphql('usePolarisRestrictMutation', { target_user_ids: ['1'] }))).toMatchObject({
    kind: 'mute',
  });
  expect(read(call('/api/v1/web/comments/7/disable_comments/', {}))).toMatchObject({
    kind: 'limit-replies',
    target: { id: '7' },
  });
  expect(read(call('/api/v1/media/7_9/only_me/', {}))).toMatchObject({
    kind: 'archive',
    target: { id: '7' },
  });
  expect(read(call('/api/v1/web/create/7/edit/', { caption_text: 'b' }))).toMatchObject({
    kind: 'edit',
    parts: ['b'],
  });
  expect(read(call('/api/v1/media/7/undo_only_me/', {}))).toBeUndefined();
});

it('tells what was published by the number that screens give too', () => {
  const of = (media: object) =>
    outcome(call('/api/v1/media/configure/', {}), {
      status: 200,
      body: JSON.stringify({ status: 'ok', media }),
    });
  const permalink = 'https://www.instagram.com/p/DGoodPost01/';
  expect(of({ code: 'DGoodPost01' })).toEqual({ state: 'confirmed', postId: pkOf('DGoodPost01'), permalink });
  expect(of({ pk: '7_9', code: 'DGoodPost01' })).toMatchObject({ postId: '7', permalink });
});
