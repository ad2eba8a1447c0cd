import { expect, it } from 'vitest';
import { youtube } from '../../src/networks/youtube.ts';

const call = (path: string, body: object) => ({
  method: 'POST',
  url: `https://www.youtube.com/youtubei/v1/${path}?prettyPrint=false`,
  body: JSON.stringify(body),
  headers: {},
});
const action = (type: number) =>
  encodeURIComponent(btoa(`\x08${String.fromCharCode(type)}\x1a\x1aUgxAAAAAAAAAAAAAAAAAAAA4AaABAg`));
const { read, outcome } = youtube.requests;

it('tells deletes from likes on their one endpoint', () => {
  const perform = (...actions: string[]) => read(call('comment/perform_comment_action', { actions }));
  expect(perform(action(6))).toMatchObject({ kind: 'delete', target: { id: expect.stringMatching(/^Ugx/) } });
  expect(perform(action(5))).toBeUndefined();
  expect(perform(action(6), action(6))).toMatchObject({ batch: 2 });
});

it('reads comments, and soft failures', () => {
  expect(read(call('comment/create_comment_reply', { commentText: 'No' }))).toMatchObject({
    form: 'reply',
    parts: ['No'],
  });
  const body = JSON.stringify({ actionResults: [{ status: 'STATUS_FAILED' }] });
  expect(outcome(call('comment/perform_comment_action', {}), { status: 200, body }).state).toBe('failed');
});
