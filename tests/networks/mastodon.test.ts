import { describe, expect, it } from 'vitest';
import { mastodon, watch } from '../../src/networks/mastodon.ts';

const API = 'https://mastodon.example/api/v1/';
const read = (method: string, path: string, body?: unknown) =>
  mastodon.requests.read({
    method,
    url: API + path,
    headers: {},
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const ID = '115594012345678901';

describe('requests', () => {
  it('reads posts, replies, quotes and schedules, with the content warning as part of the text', () => {
    expect(read('POST', 'statuses', { status: 'hello', spoiler_text: 'cw' })).toMatchObject({
      kind: 'publish',
      form: 'post',
      parts: ['cw\n\nhello'],
    });
    expect(read('POST', 'statuses', { status: 'no', in_reply_to_id: ID })).toMatchObject({
      form: 'reply',
      inReplyTo: { id: ID },
    });
    expect(read('POST', 'statuses', { status: 'see', quoted_status_id: ID })).toMatchObject({
      form: 'quote',
    });
    const later = '2026-12-01T10:00:00.000Z';
    expect(read('POST', 'statuses', { status: 'x', scheduled_at: later })?.scheduledFor).toBe(
      Date.parse(later),
    );
  });

  it('never reads private mentions', () => {
    expect(read('POST', 'statuses', { status: 'hi', visibility: 'direct' })).toBeUndefined();
  });

  it('reads deletes, the way back to a draft, and edits', () => {
    expect(read('DELETE', `statuses/${ID}?delete_media=true`)).toMatchObject({
      kind: 'delete',
      target: { id: ID },
    });
    expect(read('DELETE', `statuses/${ID}?delete_media=true`)?.redraft).toBeUndefined();
    expect(read('DELETE', `statuses/${ID}?delete_media=false`)?.redraft).toBe(true);
    expect(read('PUT', `statuses/${ID}`, { status: 'new' })).toMatchObject({ kind: 'edit', parts: ['new'] });
  });

  it('reads blocks, mutes, revoked quotes and closed quotes', () => {
    expect(read('POST', 'accounts/12/block')?.kind).toBe('block');
    expect(read('POST', 'accounts/12/mute', {})?.kind).toBe('mute');
    expect(read('POST', 'domain_blocks', { domain: 'x.example' })?.kind).toBe('block');
    expect(read('POST', `statuses/${ID}/quotes/99/revoke`)).toMatchObject({
      kind: 'hide',
      target: { id: '99' },
    });
    expect(read('PUT', `statuses/${ID}/interaction_policy`, { quote_approval_policy: 'nobody' })?.kind).toBe(
      'limit-replies',
    );
  });

  it('watches only what may be a move', () => {
    expect(watch.test(`DELETE ${API}statuses/${ID}?delete_media=true`)).toBe(true);
    expect(watch.test(`POST ${API}statuses`)).toBe(true);
    for (const benign of [
      `POST ${API}statuses/${ID}/favourite`,
      `POST ${API}statuses/${ID}/mute`,
      `POST ${API}accounts/12/unfollow`,
      `POST ${API}accounts/12/unblock`,
      `GET ${API}statuses/${ID}`,
      `DELETE ${API}scheduled_statuses/3`,
      `POST ${API}media`,
    ]) {
      expect(watch.test(benign), benign).toBe(false);
    }
  });
});

describe('outcomes', () => {
  const request = { method: 'POST', url: `${API}statuses`, body: '{"status":"x"}', headers: {} };
  it('finds the new post', () => {
    const body = JSON.stringify({ id: ID, url: `https://mastodon.example/@brand/${ID}` });
    expect(mastodon.requests.outcome(request, { status: 200, body })).toMatchObject({
      state: 'confirmed',
      postId: ID,
    });
  });
  it('says why it failed', () => {
    const body = JSON.stringify({ error: 'Record not found' });
    expect(mastodon.requests.outcome(request, { status: 404, body })).toEqual({
      state: 'failed',
      reason: 'Record not found',
    });
  });
});
