import { expect, it } from 'vitest';
import { facebook } from '../../src/networks/facebook.ts';

const graphql = (name: string, variables: object) => ({
  method: 'POST',
  url: 'https://www.facebook.com/api/graphql/',
  body: new URLSearchParams({
    fb_api_req_friendly_name: name,
    variables: JSON.stringify(variables),
  }).toString(),
  headers: {},
});
const { read, outcome } = facebook.requests;

it.each([
  [
    'ComposerStoryCreateMutation',
    { input: { message: { text: 'Sorry' } } },
    { kind: 'publish', form: 'post', parts: ['Sorry'] },
  ],
  [
    'ComposerStoryEditMutation',
    { input: { story_id: 'S', message: { text: 'b' } } },
    { kind: 'edit', parts: ['b'] },
  ],
  [
    'useCometUFICreateCommentMutation',
    { input: { feedback_id: 'F', message: { text: 'c' } } },
    { form: 'comment', parts: ['c'] },
  ],
  ['useCometTrashPostMutation', { input: { story_id: 'S' } }, { kind: 'delete', target: { id: 'S' } }],
  ['useCometArchivePostMutation', { input: { story_id: 'S' } }, { kind: 'archive' }],
  ['CometUFIDeleteCommentMutation', { input: { comment_id: 'C' } }, { kind: 'delete', target: { id: 'C' } }],
  ['CometUFIHideCommentMutation', { input: { comment_id: 'C' } }, { kind: 'hide', target: { id: 'C' } }],
  ['ProfileCometActionBlockUserMutation', { input: { user_id: '1' } }, { kind: 'block' }],
])('reads %s', (name, variables, move) => {
  expect(read(graphql(name, variables))).toMatchObject(move);
});

it.each([
  'CometUFIFeedbackReactMutation',
  'CometUFILiveTypingBroadcastMutation_StartMutation',
  'CometNewsFeedQuery',
  'CometUFIUnhideCommentMutation',
])('lets %s pass', (name) => expect(read(graphql(name, { input: {} }))).toBeUndefined());

it('reads the outcome of a guarded, streamed answer', () => {
  const of = (body: string) => outcome(graphql('x', {}), { status: 200, body }).state;
  expect(of('for (;;);{"error":1357004,"errorSummary":"Sorry"}')).toBe('failed');
  expect(of('{"data":{"move_to_trash_story":{"success":true}}}\n{"label":"x"}')).toBe('confirmed');
  expect(of('{"data":{"move_to_trash_story":{"success":false}}}')).toBe('failed');
});
