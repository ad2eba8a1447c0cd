import { describe, expect, it } from 'vitest';
import { youtube } from '../../src/networks/youtube.ts';
import { type ACTION, bodyOf, token, urlOf } from '../pages/youtube/calls.ts';

const { read, outcome } = youtube.requests;
const call = (path: string, body: object, host?: string) => ({
  method: 'POST',
  url: urlOf(path, host),
  body: bodyOf(body, host),
  headers: {},
});
const comment = 'UgxOwnAAAAAAAAAAAAB4AaABAg';
const act = (action: keyof typeof ACTION, ...ids: string[]) =>
  read(call('comment/perform_comment_action', { actions: ids.map((id) => token(action, id)) }));
const studio = (path: string, body: object) => read(call(path, body, 'studio.youtube.com'));
const update = (body: object) =>
  studio('video_manager/metadata_update', { encryptedVideoId: 'dQw4w9WgXcQ', ...body });

describe('the one call for what is done to comments', () => {
  it('deletes comments, answers and community posts, one or several', () => {
    expect(act('delete', comment)).toMatchObject({ kind: 'delete', target: { id: comment } });
    expect(act('delete', `${comment}.9xAnswer_01-a`)).toMatchObject({
      target: { id: `${comment}.9xAnswer_01-a` },
    });
    expect(act('delete', comment, comment)).toEqual({
      kind: 'delete',
      account: { network: 'youtube' },
      parts: [],
      batch: 2,
    });
  });

  it('likes, dislikes, hearts, pins and votes as well', () => {
    for (const action of ['like', 'dislike', 'heart', 'pin', 'vote'] as const)
      expect(act(action, comment)).toBeUndefined();
    expect(read(call('comment/perform_comment_action', { actions: ['%%%', 7] }))).toBeUndefined();
  });
});

describe('a video', () => {
  const draftState = { operation: 'MDE_DRAFT_STATE_UPDATE_OPERATION_REMOVE_DRAFT_STATE' };
  const title = { newTitle: 'Prices' };

  it('is published now or later, though it is private until then', () => {
    expect(update({ draftState, title, privacyState: { newPrivacy: 'PUBLIC' } })).toMatchObject({
      kind: 'publish',
      parts: ['Prices'],
    });
    const scheduledPublishing = { set: { timeSec: '1798101000', privacy: 'PUBLIC' } };
    expect(
      update({ draftState, title, privacyState: { newPrivacy: 'PRIVATE' }, scheduledPublishing }),
    ).toMatchObject({ kind: 'publish', scheduledFor: 1798101000000 });
    expect(update({ draftState, title, privacyState: { newPrivacy: 'PRIVATE' } })).toBeUndefined();
  });

  it('is taken back, edited, and closed to comments', () => {
    expect(update({ privacyState: { newPrivacy: 'UNLISTED' } })).toMatchObject({ kind: 'archive' });
    expect(update({ title })).toMatchObject({
      kind: 'edit',
      parts: ['Prices'],
      target: { id: 'dQw4w9WgXcQ' },
    });
    expect(update({ commentOptions: { newAllowComments: false } })).toMatchObject({ kind: 'limit-replies' });
  });

  it('is one of several in a bulk action, whose context speaks of deleting anyway', () => {
    const videos = { videoIds: { videoIds: ['a', 'b', 'c'] } };
    const several = (videoUpdate: object) =>
      studio('creator/enqueue_creator_bulk_action', { videoUpdate, videos });
    expect(several({ tags: { newTags: ['delete'] } })).toBeUndefined();
    expect(several({ privacyState: { privacy: 'VIDEO_UPDATE_PRIVACY_SETTING_PRIVATE' } })).toMatchObject({
      kind: 'archive',
      batch: 3,
    });
    expect(studio('creator/enqueue_creator_bulk_action', { videoDelete: {}, videos })).toMatchObject({
      kind: 'delete',
      batch: 3,
    });
  });
});

it('reads comments, answers, changes and community posts', () => {
  const text = { commentText: 'Sorry' };
  expect(read(call('comment/create_comment', text))).toMatchObject({ form: 'comment', parts: ['Sorry'] });
  expect(read(call('comment/create_comment_reply', text))).toMatchObject({ form: 'reply' });
  expect(read(call('comment/update_comment_reply', text))).toMatchObject({ kind: 'edit' });
  expect(read(call('backstage/create_post', text))).toMatchObject({ form: 'post' });
  expect(read({ ...call('comment/create_comment', text), body: '\x1f\x8b' })).toBeUndefined();
});

it('takes soft failures for what they are', () => {
  const request = call('comment/perform_comment_action', {});
  const answer = (body: object, status = 200) =>
    outcome(request, { status, body: JSON.stringify(body) }).state;
  expect(answer({ actionResults: [{ status: 'STATUS_FAILED' }] })).toBe('failed');
  expect(answer({ actionResults: [{ status: 'STATUS_SUCCEEDED' }] })).toBe('confirmed');
  expect(answer({ error: { message: 'no' } })).toBe('failed');
  expect(answer({})).toBe('unknown');
  const created = { actions: [{ createCommentAction: { commentId: comment } }] };
  expect(outcome(call('comment/create_comment', {}), { status: 200, body: JSON.stringify(created) })).toEqual(
    { state: 'confirmed', postId: comment },
  );
});
