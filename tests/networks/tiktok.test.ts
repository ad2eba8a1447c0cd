import { expect, it } from 'vitest';
import { tiktok, watch } from '../../src/networks/tiktok.ts';
import { urlOf, VIDEO } from '../pages/tiktok/calls.ts';

const { read, outcome } = tiktok.requests;
const call = (path: string, params: Record<string, string> = {}, body?: object) => ({
  method: 'POST',
  url: urlOf(path, params),
  headers: {},
  ...(body && { body: JSON.stringify(body) }),
});

it('reads what stands in the address', () => {
  const comment = { aweme_id: VIDEO, text: 'Sorry', reply_id: '0' };
  expect(read(call('/api/comment/publish/', comment))).toMatchObject({
    form: 'comment',
    parts: ['Sorry'],
    inReplyTo: { id: VIDEO },
  });
  expect(read(call('/api/comment/publish/', { ...comment, reply_id: '72' }))).toMatchObject({
    form: 'reply',
    inReplyTo: { id: '72' },
  });
  expect(read(call('/api/comment/delete/', { cid: '72' }))).toMatchObject({
    kind: 'delete',
    target: { id: '72' },
  });
  expect(read(call('/api/aweme/delete/', { aweme_id: VIDEO }))).toMatchObject({ target: { id: VIDEO } });
  expect(read(call('/api/privacy/item/update/', { item_id: VIDEO, visibility: '1' }))).toMatchObject({
    kind: 'archive',
  });
  expect(read(call('/api/privacy/item/update/', { item_id: VIDEO, visibility: '0' }))).toBeUndefined();
  expect(read(call('/api/user/block/', { user_id: '1', block_type: '1' }))).toMatchObject({ kind: 'block' });
  expect(read(call('/api/user/block/', { user_id: '1', block_type: '0' }))).toBeUndefined();
});

it('reads what Studio posts', () => {
  const single_post_req_list = [{ single_post_feature_info: { text: 'Sorry', markup_text: 'Sorry' } }];
  const feature_common_info_list = [{ schedule_time: 1798101000 }];
  expect(read(call('/tiktok/web/project/post/v1/', {}, { single_post_req_list }))).toMatchObject({
    form: 'post',
    parts: ['Sorry'],
  });
  expect(
    read(call('/tiktok/web/project/post/v1/', {}, { feature_common_info_list, single_post_req_list })),
  ).toMatchObject({ scheduledFor: 1798101000000 });
});

it('watches no likes, follows, drafts or messages', () => {
  for (const path of ['/api/comment/digg/', '/api/commit/follow/user/', '/tiktok/web/project/draft/v1/'])
    expect(watch.test(`POST ${urlOf(path)}`)).toBe(false);
});

it('believes the code in the answer, not its status', () => {
  const answer = (body: object) =>
    outcome(call('/api/comment/publish/'), { status: 200, body: JSON.stringify(body) });
  expect(answer({ status_code: 8, status_msg: 'Login expired' })).toEqual({
    state: 'failed',
    reason: 'Login expired',
  });
  expect(answer({ status_code: 0, comment: { cid: '7' } })).toEqual({ state: 'confirmed', postId: '7' });
  expect(answer({ status_code: 0, single_post_resp_list: [{ status_code: 8 }] }).state).toBe('failed');
  expect(answer({ status_code: 0, single_post_resp_list: [{ status_code: 0, item_id: '9' }] })).toEqual({
    state: 'confirmed',
    postId: '9',
  });
  expect(answer({}).state).toBe('unknown');
});
