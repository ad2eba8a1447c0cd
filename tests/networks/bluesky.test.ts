import { describe, expect, it } from 'vitest';
import { bluesky, watch } from '../../src/networks/bluesky.ts';

const HOST = 'https://morel.us-east.host.bsky.network/xrpc/';
const call = (method: string, body: unknown) => ({
  method: 'POST',
  url: HOST + method,
  body: JSON.stringify(body),
  headers: {},
});
const read = (method: string, body: unknown) => bluesky.requests.read(call(method, body));
const post = (text: string, more = {}) => ({
  $type: 'com.atproto.repo.applyWrites#create',
  collection: 'app.bsky.feed.post',
  rkey: '3lmabcdefgh2z',
  value: { $type: 'app.bsky.feed.post', text, createdAt: '2026-11-24T10:00:00Z', ...more },
});
const repo = 'did:plc:brand';

describe('requests', () => {
  it('reads a whole thread from its one call', () => {
    const move = read('com.atproto.repo.applyWrites', { repo, writes: [post('one'), post('two')] });
    expect(move).toMatchObject({ kind: 'publish', form: 'thread', parts: ['one', 'two'] });
  });

  it('reads a reply with what it answers, and a quote', () => {
    const parent = 'at://did:plc:critic/app.bsky.feed.post/3lmabcdefgh22';
    const reply = post('no', { reply: { root: { uri: parent }, parent: { uri: parent } } });
    expect(read('com.atproto.repo.applyWrites', { repo, writes: [reply] })).toMatchObject({
      form: 'reply',
      inReplyTo: { id: '3lmabcdefgh22' },
    });
    const quote = post('look', { embed: { $type: 'app.bsky.embed.record', record: { uri: parent } } });
    expect(read('com.atproto.repo.applyWrites', { repo, writes: [quote] })).toMatchObject({ form: 'quote' });
  });

  it('takes a delete for one only where a post is deleted', () => {
    const remove = (collection: string) =>
      read('com.atproto.repo.deleteRecord', { repo, collection, rkey: '3lmabcdefgh2z' });
    expect(remove('app.bsky.feed.post')).toMatchObject({ kind: 'delete', target: { id: '3lmabcdefgh2z' } });
    expect(remove('app.bsky.feed.post')?.target?.postedAt).toBeGreaterThan(Date.parse('2025-01-01'));
    for (const collection of ['feed.like', 'feed.repost', 'graph.follow', 'graph.block', 'feed.threadgate']) {
      expect(remove(`app.bsky.${collection}`)).toBeUndefined();
    }
  });

  it('leaves likes, reposts and follows alone', () => {
    for (const collection of ['feed.like', 'feed.repost', 'graph.follow']) {
      const record = { subject: { uri: 'at://did:plc:x/app.bsky.feed.post/3lmabcdefgh22' } };
      expect(
        read('com.atproto.repo.createRecord', { repo, collection: `app.bsky.${collection}`, record }),
      ).toBe(undefined);
    }
  });

  it('reads block, mute, hidden replies, reply limits and detached quotes', () => {
    const of = (collection: string, record: unknown) =>
      read('com.atproto.repo.putRecord', { repo, collection: `app.bsky.${collection}`, rkey: 'x', record })
        ?.kind;
    expect(read('app.bsky.graph.muteActor', { actor: 'critic.example' })).toMatchObject({
      kind: 'mute',
      target: { author: 'critic.example' },
    });
    expect(
      read('com.atproto.repo.createRecord', { repo, collection: 'app.bsky.graph.block', record: {} })?.kind,
    ).toBe('block');
    const uri = 'at://did:plc:c/app.bsky.feed.post/3lmabcdefgh22';
    expect(of('feed.threadgate', { post: uri, hiddenReplies: [uri] })).toBe('hide');
    expect(of('feed.threadgate', { post: uri, hiddenReplies: [] })).toBeUndefined();
    expect(of('feed.threadgate', { post: uri, allow: [] })).toBe('limit-replies');
    expect(of('feed.postgate', { post: uri, detachedEmbeddingUris: [uri] })).toBe('hide');
  });

  it('watches any data server, and only what may be a move', () => {
    expect(watch.test(`POST ${HOST}com.atproto.repo.deleteRecord`)).toBe(true);
    expect(watch.test('POST https://pds.brand.example/xrpc/com.atproto.repo.applyWrites')).toBe(true);
    expect(watch.test(`GET ${HOST}com.atproto.repo.getRecord?x=com.atproto.repo.deleteRecord`)).toBe(false);
    expect(watch.test(`POST ${HOST}app.bsky.graph.unmuteActor`)).toBe(false);
    expect(watch.test(`POST ${HOST}app.bsky.draft.createDraft`)).toBe(false);
  });
});

describe('outcomes', () => {
  const request = call('com.atproto.repo.applyWrites', { repo, writes: [post('one')] });
  it('finds the new post', () => {
    const body = JSON.stringify({ results: [{ uri: `at://${repo}/app.bsky.feed.post/3lmabcdefgh2z` }] });
    expect(bluesky.requests.outcome(request, { status: 200, body })).toMatchObject({
      state: 'confirmed',
      postId: '3lmabcdefgh2z',
    });
  });
  it('says why it failed', () => {
    const body = JSON.stringify({ error: 'ExpiredToken', message: 'Token has expired' });
    expect(bluesky.requests.outcome(request, { status: 400, body })).toEqual({
      state: 'failed',
      reason: 'Token has expired',
    });
  });
});
