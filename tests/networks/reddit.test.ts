import { describe, expect, it } from 'vitest';
import { reddit, watch } from '../../src/networks/reddit.ts';

const send = (path: string, body: string) => ({
  method: 'POST',
  url: `https://www.reddit.com${path}`,
  body,
  headers: {},
});
const form = (path: string, fields: Record<string, string>) =>
  reddit.requests.read(send(path, new URLSearchParams(fields).toString()));
const graphql = (operation: string, input: unknown) =>
  reddit.requests.read(send('/svc/shreddit/graphql', JSON.stringify({ operation, variables: { input } })));

describe('requests of the old site', () => {
  it('reads posts, comments, replies, edits and deletes', () => {
    expect(form('/api/submit', { title: 'Title', text: 'Body' })).toMatchObject({ parts: ['Title\n\nBody'] });
    expect(form('/api/comment', { thing_id: 't3_a', text: 'x' })).toMatchObject({ form: 'comment' });
    expect(form('/api/comment', { thing_id: 't1_a', text: 'x' })).toMatchObject({ form: 'reply' });
    expect(form('/api/editusertext', { thing_id: 't1_a', text: 'y' })).toMatchObject({ kind: 'edit' });
    expect(form('/api/del', { id: 't1_a' })).toMatchObject({ kind: 'delete', target: { id: 't1_a' } });
    expect(form('/api/remove', { id: 't1_a' })?.kind).toBe('remove');
    expect(form('/api/lock', { id: 't3_a' })?.kind).toBe('limit-replies');
  });
  it('never reads private messages', () => {
    expect(form('/api/comment', { thing_id: 't4_a', text: 'x' })).toBeUndefined();
  });
});

describe('requests of the new site', () => {
  it('reads the text out of its tree', () => {
    const document = [
      {
        e: 'par',
        c: [
          { e: 'text', t: 'Hello ' },
          { e: 'text', t: 'there' },
        ],
      },
    ];
    const move = graphql('CreatePost', { title: 'T', content: { richText: JSON.stringify({ document }) } });
    expect(move).toMatchObject({ kind: 'publish', form: 'post', parts: ['T\n\nHello there'] });
  });
  it('reads a comment sent as a form of several parts', () => {
    const body = '--x\r\nContent-Disposition: form-data; name="content"\r\n\r\nNo way\r\n--x--\r\n';
    expect(reddit.requests.read(send('/svc/shreddit/t3_abc/create-comment', body))).toMatchObject({
      kind: 'publish',
      form: 'comment',
      parts: ['No way'],
      inReplyTo: { id: 't3_abc' },
    });
  });
  it('reads deletes and leaves votes and subscriptions alone', () => {
    expect(graphql('DeletePost', { postId: 't3_a' })).toMatchObject({
      kind: 'delete',
      target: { id: 't3_a' },
    });
    expect(graphql('DeleteComment', { commentId: 't1_a' })?.target?.id).toBe('t1_a');
    expect(graphql('UpdatePostVoteState', { postId: 't3_a' })).toBeUndefined();
    expect(graphql('UpdateSubredditSubscriptions', {})).toBeUndefined();
  });
});

describe('outcomes and watch', () => {
  const request = send('/api/comment', 'thing_id=t3_a&text=x');
  it('finds failures under 200', () => {
    const body = JSON.stringify({
      json: { errors: [['RATELIMIT', 'you are doing that too much', 'ratelimit']] },
    });
    expect(reddit.requests.outcome(request, { status: 200, body })).toEqual({
      state: 'failed',
      reason: 'you are doing that too much',
    });
    const denied = JSON.stringify({ data: { deletePost: { ok: false, errors: [{ message: 'no' }] } } });
    expect(reddit.requests.outcome(request, { status: 200, body: denied })).toMatchObject({
      state: 'failed',
    });
    expect(reddit.requests.outcome(request, { status: 200, body: '{}' })).toEqual({ state: 'confirmed' });
  });
  it('watches what may be a move', () => {
    expect(watch.test('POST https://www.reddit.com/svc/shreddit/graphql')).toBe(true);
    expect(watch.test('POST https://old.reddit.com/api/del')).toBe(true);
    expect(watch.test('POST https://old.reddit.com/api/vote')).toBe(false);
    expect(watch.test('POST https://www.reddit.com/svc/shreddit/events')).toBe(false);
  });
});
