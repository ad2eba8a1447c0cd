import { expect, it } from 'vitest';
import { metaBusinessSuite } from '../../src/networks/meta-business-suite.ts';
import { graphqlBody } from '../pages/meta/calls.ts';

const { read, outcome } = metaBusinessSuite.requests;
const graphql = (name: string, variables: object) => ({
  method: 'POST',
  url: 'https://business.facebook.com/api/graphql/',
  body: graphqlBody(name, variables),
  headers: {},
});
const create = (base: object, more: object = {}) =>
  graphql('BusinessComposerStoryCreationMutation', {
    input: { base: { actor_id: '1', ...base }, channels: ['FACEBOOK_FEED', 'INSTAGRAM_FEED'], ...more },
  });

it('reads one publication on several channels, each in its own words', () => {
  expect(read(create({ message: { text: 'Sorry' } }))).toMatchObject({
    kind: 'publish',
    form: 'post',
    parts: ['Sorry'],
  });
  const own = { FACEBOOK_FEED: { message: { text: 'Sorry' } }, INSTAGRAM_FEED: { caption: 'Sorry #us' } };
  expect(read(create({ message: { text: 'Sorry' } }, own))).toMatchObject({ parts: ['Sorry', 'Sorry #us'] });
});

it('tells what goes out later from drafts, and both from what goes out now', () => {
  const kept = (unpublished_content_data: object | null) =>
    read(create({ message: { text: 'a' }, unpublished_content_data }));
  expect(kept({ scheduled_publish_time: 1773801300, unpublished_content_type: 'SCHEDULED' })).toMatchObject({
    scheduledFor: 1773801300000,
  });
  expect(kept({ unpublished_content_type: 'DRAFT' })).toBeUndefined();
  expect(kept({ unpublished_content_type: 'PUBLISHED' })).not.toHaveProperty('scheduledFor');
  expect(kept(null)).not.toHaveProperty('scheduledFor');
});

it('reads what it shares with Facebook, and takes no gate for a publication', () => {
  const comment_id = btoa('comment:122_771');
  expect(read(graphql('CometUFIHideCommentMutation', { input: { comment_id } }))).toMatchObject({
    kind: 'hide',
    account: { network: 'meta-business-suite' },
  });
  expect(
    read(graphql('BusinessPostsBulkDeletePostsMutation', { input: { post_ids: ['1', '2'] } })),
  ).toMatchObject({
    kind: 'delete',
    batch: 2,
  });
  expect(read(graphql('CPXComposerCopyrightPrecheckMutationQuery', {}))).toBeUndefined();
  expect(read(graphql('BizInboxDeleteMessageMutation', { id: '1' }))).toBeUndefined();
});

it('has failed only where every channel refused', () => {
  const of = (errors: object | null) =>
    outcome(create({}), {
      status: 200,
      body: JSON.stringify({ data: { xfamily_content_create: { errors } } }),
    }).state;
  expect(of(null)).toBe('confirmed');
  expect(of({ facebook_feed: null, instagram_feed: null })).toBe('confirmed');
  expect(of({ facebook_feed: null, instagram_feed: 'no' })).toBe('confirmed');
  expect(of({ facebook_feed: 'no', instagram_feed: 'no' })).toBe('failed');
});
