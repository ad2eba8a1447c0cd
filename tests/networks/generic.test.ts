import { describe, expect, it } from 'vitest';
import { generic, watch } from '../../src/networks/generic.ts';

const read = (method: string, url: string) => generic.requests.read({ method, url, headers: {} });

describe('requests of a site nobody has a file for', () => {
  it('reads a delete of a post', () => {
    const url = 'https://blog.example/.ghost/activitypub/v1/post/17';
    expect(watch.test(`DELETE ${url}`)).toBe(true);
    expect(read('DELETE', url)).toMatchObject({ kind: 'delete', target: { id: '17' } });
  });
  it('leaves likes and drafts alone', () => {
    expect(read('DELETE', 'https://blog.example/posts/17/like')).toBeUndefined();
    expect(read('DELETE', 'https://blog.example/drafts/posts/17')).toBeUndefined();
    expect(watch.test('POST https://blog.example/posts')).toBe(false);
  });
  it('finds failures under 200', () => {
    const request = { method: 'DELETE', url: 'https://blog.example/posts/1', headers: {} };
    const outcome = (body: string) => generic.requests.outcome(request, { status: 200, body }).state;
    expect(outcome('{"error":"no"}')).toBe('failed');
    expect(outcome('{"errors":[{"message":"no"}]}')).toBe('failed');
    expect(outcome('{}')).toBe('confirmed');
  });
});
