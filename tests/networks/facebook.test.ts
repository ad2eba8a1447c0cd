import { describe, expect, it } from 'vitest';
import { facebook, watch } from '../../src/networks/facebook.ts';

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

const story = btoa('S:_I100:122:122');
const comment = btoa('comment:122_771');
const feedback = btoa('feedback:122');
const say = (text: string) => ({ message: { ranges: [], text } });

it.each([
  [
    'ComposerStoryCreateMutation',
    { input: say('Sorry') },
    { kind: 'publish', form: 'post', parts: ['Sorry'] },
  ],
  [
    'ComposerStoryCreateMutation',
    { input: { ...say('No'), attachments: [{ link: { share_scrape_data: '{}' } }] } },
    { form: 'quote', parts: ['No'] },
  ],
  [
    'ComposerStoryCreateMutation',
    {
      input: {
        ...say('Later'),
        unpublished_content_data: {
          scheduled_publish_time: 1773801300,
          unpublished_content_type: 'SCHEDULED',
        },
      },
    },
    { kind: 'publish', scheduledFor: 1773801300000 },
  ],
  [
    'ComposerStoryEditMutation',
    { input: { story_id: story, ...say('b') } },
    { kind: 'edit', parts: ['b'], target: { id: '122' } },
  ],
  [
    'useCometUFICreateCommentMutation',
    { input: { feedback_id: feedback, ...say('c') } },
    { form: 'comment', parts: ['c'], inReplyTo: { id: '122' } },
  ],
  [
    'CometUFICreateCommentMutation',
    { input: { feedback_id: btoa('feedback:122_771'), reply_comment_parent_fbid: comment, ...say('c') } },
    { form: 'reply', inReplyTo: { id: 'comment:771' } },
  ],
  [
    'useCometUFIEditCommentMutation',
    { input: { comment_id: comment, ...say('d') } },
    { kind: 'edit', parts: ['d'], target: { id: 'comment:771' } },
  ],
  ['useCometTrashPostMutation', { input: { story_id: story } }, { kind: 'delete', target: { id: '122' } }],
  ['useCometArchivePostMutation', { input: { story_id: story } }, { kind: 'archive', target: { id: '122' } }],
  [
    'CometActivityLogItemCurationMutation',
    { input: { action: 'MOVE_TO_TRASH', category_key: 'MANAGEPOSTSPHOTOSANDVIDEOS', story_id: story } },
    { kind: 'delete', target: { id: '122' } },
  ],
  [
    'CometActivityLogItemCurationMutation',
    { input: { action: 'HIDE_FROM_TIMELINE', category_key: 'ALL', story_id: story } },
    { kind: 'archive' },
  ],
  [
    'CometUFIDeleteCommentMutation',
    { input: { comment_id: comment } },
    { kind: 'delete', target: { id: 'comment:771' } },
  ],
  [
    'CometUFIHideCommentMutation',
    { input: { comment_id: comment, hide_location: 'MENU' } },
    { kind: 'hide', target: { id: 'comment:771' } },
  ],
  ['ProfileCometActionBlockUserMutation', { input: { user_id: '1' } }, { kind: 'block' }],
  ['BlockingSettingsBlockMutation', { input: { block_action: 'BLOCK' } }, { kind: 'block' }],
  ['useGroupsCometBlockUserMutation', { input: { user_id: '1' } }, { kind: 'block' }],
  ['CometFeedStoryCommentAudienceMutation', { input: { audience: 'MENTIONED' } }, { kind: 'limit-replies' }],
])('reads %s', (name, variables, move) => {
  expect(read(graphql(name, variables))).toMatchObject(move);
});

it('takes the name from the address where the form has none', () => {
  const body = new URLSearchParams({ variables: JSON.stringify({ input: { story_id: story } }) }).toString();
  const url = 'https://www.facebook.com/api/graphql/?fb_api_req_friendly_name=useCometTrashPostMutation';
  expect(read({ method: 'POST', url, body, headers: {} })).toMatchObject({ kind: 'delete' });
  expect(watch.test(`POST ${url}`)).toBe(true);
});

it.each([
  ['CometUFIFeedbackReactMutation', {}],
  ['CometUFILiveTypingBroadcastMutation_StartMutation', {}],
  ['CometNewsFeedQuery', {}],
  ['CometUFIUnhideCommentMutation', { comment_id: comment }],
  ['ProfileCometActionUnblockUserMutation', { user_id: '1' }],
  ['BlockingSettingsBlockMutation', { block_action: 'UNBLOCK' }],
  ['CometFeedHidePostMutation', { story_id: story }],
  ['CometPhotoDeleteMutation', { id: '1' }],
  ['CometAlbumDeleteMutation', { id: '1' }],
  ['MWDeleteChatMutation', { thread_id: '1' }],
  ['CometSavePostMutation', { story_id: story }],
  ['ProfileBannerPageUpdateMutation', {}],
  ['CometActivityLogItemCurationMutation', { action: 'UNLIKE', category_key: 'LIKEDPOSTS' }],
  ['CometActivityLogItemCurationMutation', { action: 'DELETE', category_key: 'TRASH' }],
  ['CometFeedStoryCommentAudienceMutation', { audience: 'PUBLIC' }],
  [
    'ComposerStoryCreateMutation',
    { ...say('Sorry'), unpublished_content_data: { unpublished_content_type: 'DRAFT' } },
  ],
])('lets %s pass', (name, input) => expect(read(graphql(name, { input }))).toBeUndefined());

describe('an answer', () => {
  const of = (body: string, status = 200) => outcome(graphql('x', {}), { status, body });

  it('is read through its guard and its lines', () => {
    expect(of('for (;;);{"error":1357004,"errorSummary":"Sorry"}')).toEqual({
      state: 'failed',
      reason: 'Sorry',
    });
    expect(of('{"data":{"move_to_trash_story":{"success":true}}}\n{"label":"x"}').state).toBe('confirmed');
    expect(of('{"data":{"x":{"success":true}}}\n{"errors":[{"message":"no"}]}')).toEqual({
      state: 'failed',
      reason: 'no',
    });
  });

  it('proves nothing by HTTP 200 alone', () => {
    expect(of('{"data":{"move_to_trash_story":{"success":false}}}').state).toBe('failed');
    expect(of('{"data":{"move_to_trash_story":null}}').state).toBe('unknown');
    expect(of('<html>').state).toBe('unknown');
    expect(of('', 500).state).toBe('failed');
  });

  it('tells what was published, in the ids that screens have', () => {
    expect(
      of(
        '{"data":{"story_create":{"story":{"legacy_story_hideable_id":"122","url":"https://www.facebook.com/brand/posts/pfbid0"}}}}',
      ),
    ).toEqual({
      state: 'confirmed',
      postId: '122',
      permalink: 'https://www.facebook.com/brand/posts/pfbid0',
    });
    expect(
      of('{"data":{"comment_create":{"feedback_comment_edge":{"node":{"legacy_fbid":"771"}}}}}'),
    ).toEqual({
      state: 'confirmed',
      postId: 'comment:771',
    });
  });
});
