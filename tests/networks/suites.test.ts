import { describe, expect, it } from 'vitest';
import { buffer } from '../../src/networks/buffer.ts';
import { hootsuite } from '../../src/networks/hootsuite.ts';
import { metricool } from '../../src/networks/metricool.ts';
import { declaredFor, knownFor } from '../../src/networks/sites.ts';

const post = (url: string, body: object) => ({
  method: 'POST',
  url,
  headers: {},
  body: JSON.stringify(body),
});
const createPost = (input: object) =>
  post('https://graph.buffer.com/?_o=CreatePost', {
    operationName: 'CreatePost',
    query: 'mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { post { id } } }',
    variables: { input },
  });

describe('calls of suites', () => {
  it('tell the profile and when it goes out', () => {
    const { read } = buffer.requests;
    expect(
      read(
        createPost({ text: 'Said', channelId: 'C1', mode: 'customScheduled', dueAt: '2026-12-01T09:00:00Z' }),
      ),
    ).toMatchObject({
      kind: 'publish',
      account: { network: 'buffer', handle: 'c1' },
      parts: ['Said'],
      scheduledFor: Date.parse('2026-12-01T09:00:00Z'),
    });
    expect(read(createPost({ text: 'Said', channelId: 'C1', mode: 'addToQueue' }))).toMatchObject({
      scheduledFor: 'unknown',
    });
    expect(read(createPost({ text: 'Said', channelId: 'C1', mode: 'now' }))).not.toHaveProperty(
      'scheduledFor',
    );
    const planned = 'https://app.metricool.com/api/v2/scheduler/posts?userId=1&blogId=22';
    expect(
      metricool.requests.read(
        post(planned, { text: 'Said', providers: [{ network: 'twitter' }, { network: 'facebook' }] }),
      ),
    ).toMatchObject({ account: { network: 'metricool', handle: '22' }, parts: ['Said'] });
  });

  it('are no move where a draft is kept or a queue is tidied', () => {
    const planned = 'https://app.metricool.com/api/v2/scheduler/posts';
    expect(metricool.requests.read(post(planned, { text: 'Said', draft: true }))).toBeUndefined();
    expect(metricool.requests.read({ method: 'DELETE', url: `${planned}/7`, headers: {} })).toBeUndefined();
    const messages = 'https://platform.hootsuite.com/v1/messages';
    expect(hootsuite.requests.read(post(messages, { text: 'Said', state: 'draft' }))).toBeUndefined();
  });

  it('fail under 200 with a typed error', () => {
    const outcome = (body: object) =>
      buffer.requests.outcome(createPost({}), { status: 200, body: JSON.stringify(body) });
    expect(outcome({ data: { createPost: { message: 'No' } } })).toEqual({ state: 'failed', reason: 'No' });
    expect(outcome({ data: { createPost: { post: { id: '7' } } } }).state).toBe('confirmed');
  });

  it('are offered for their hosts, and declared for none', () => {
    expect(knownFor('publish.buffer.com')).toBe('buffer');
    expect(knownFor('app.agorapulse.com')).toBe('agorapulse');
    expect(knownFor('nothootsuite.com')).toBeUndefined();
    expect(declaredFor('publish.buffer.com')).toBeUndefined();
  });
});
