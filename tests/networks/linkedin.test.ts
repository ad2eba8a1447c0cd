import { describe, expect, it } from 'vitest';
import { linkedin, watch } from '../../src/networks/linkedin.ts';
import {
  commentUrn,
  editedPost,
  newPost,
  SERVER_REQUEST,
  SHARES,
  serverBody,
  updateKey,
  updateUrn,
} from '../pages/linkedin/calls.ts';

const { read, outcome } = linkedin.requests;
const activity = '7298000000000000001';
const post = (url: string, body: object) => ({
  method: 'POST',
  url,
  body: JSON.stringify(body),
  headers: {},
});
const shares = (variables: object) => post(`${SHARES}abc`, { variables, queryId: 'x' });
const action = (id: string, payload: object, states: object[] = []) =>
  post(`${SERVER_REQUEST}${id}`, serverBody(id, payload, states));
const target = { id: `urn:li:activity:${activity}` };

describe('shares', () => {
  it('are created, planned, edited, limited and deleted under one name', () => {
    expect(watch.test(`POST ${SHARES}abc`)).toBe(true);
    expect(read(shares(newPost('Sorry')))).toMatchObject({ kind: 'publish', form: 'post', parts: ['Sorry'] });
    const planned = { intendedShareLifeCycleState: 'SCHEDULED', scheduledAt: '1798101000000' };
    expect(read(shares(newPost('Sorry', planned)))).toMatchObject({ scheduledFor: 1798101000000 });
    expect(read(shares(newPost('Sorry', { parentUrn: 'urn:li:share:7298000000000000008' })))).toMatchObject({
      form: 'quote',
      inReplyTo: { id: 'urn:li:share:7298000000000000008' },
    });
    expect(read(shares(editedPost(activity, { commentary: { text: 'b' } })))).toMatchObject({
      kind: 'edit',
      parts: ['b'],
      target,
    });
    expect(read(shares(editedPost(activity, { allowedCommentersScope: 'NONE' })))).toMatchObject({
      kind: 'limit-replies',
      target,
    });
    expect(read(shares({ updateUrn: updateUrn(activity, 'FEED_DETAIL') }))).toMatchObject({
      kind: 'delete',
      target: { ...target, postedAt: Number(BigInt(activity) >> 22n) },
    });
  });

  it('are no moves as drafts, or when everyone may comment again', () => {
    expect(read(shares(newPost('Sorry', { intendedShareLifeCycleState: 'DRAFT' })))).toBeUndefined();
    expect(read(shares(editedPost(activity, { allowedCommentersScope: 'ALL' })))).toBeUndefined();
  });

  it('went by another name and shape before', () => {
    const url = 'https://www.linkedin.com/voyager/api/contentcreation/normShares';
    expect(watch.test(`POST ${url}`)).toBe(true);
    expect(read(post(url, { commentaryV2: { text: 'Sorry' }, postState: 'PUBLISHED' }))).toMatchObject({
      parts: ['Sorry'],
    });
  });
});

describe('comments', () => {
  const states = [{ value: { stringValue: 'Sorry' } }];

  it('are written on a post or on a comment, in both ways', () => {
    const thread = { threadUrnActivityThreadUrn: { activityUrn: { activityId: activity } } };
    const parent = { threadUrnCommentThreadUrn: commentUrn(activity, '42') };
    const create = (threadUrn: object) =>
      action(
        'com.linkedin.sdui.comments.createComment',
        { collection: { updateKey: updateKey(activity), threadUrn } },
        states,
      );
    expect(read(create(thread))).toMatchObject({ form: 'comment', parts: ['Sorry'], inReplyTo: target });
    expect(read(create(parent))).toMatchObject({ form: 'reply', inReplyTo: { id: 'comment:42' } });
    const url = 'https://www.linkedin.com/voyager/api/voyagerSocialDashNormComments?decorationId=x';
    const threadUrn = `urn:li:comment:(activity:${activity},42)`;
    expect(read(post(url, { commentary: { text: 'Sorry' }, threadUrn }))).toMatchObject({
      form: 'reply',
      inReplyTo: { id: 'comment:42' },
    });
  });

  it('are one comment in every order of its name', () => {
    const urn = encodeURIComponent(`urn:li:comment:(activity:${activity},42)`);
    const url = `https://www.linkedin.com/voyager/api/feed/comments/${urn}`;
    expect(watch.test(`DELETE ${url}`)).toBe(true);
    expect(read({ method: 'DELETE', url, headers: {} })).toMatchObject({ target: { id: 'comment:42' } });
    const remove = action('com.linkedin.sdui.comments.deleteComment', commentUrn(activity, '42'));
    expect(read(remove)).toMatchObject({ kind: 'delete', target: { id: 'comment:42' } });
    const edit = action('com.linkedin.sdui.comments.updateComment', commentUrn(activity, '42'), states);
    expect(read(edit)).toMatchObject({ kind: 'edit', parts: ['Sorry'], target: { id: 'comment:42' } });
  });
});

it('lets everything else of the server-driven pages through', () => {
  for (const id of [
    'com.linkedin.sdui.reactions.create',
    'com.linkedin.sdui.feed.requests.createInstantRepost',
    'com.linkedin.sdui.requests.comments.commentControlMenuRequest',
    'com.linkedin.sdui.update.saveState',
    'com.linkedin.sdui.requests.trust.unblockMember',
  ]) {
    expect(watch.test(`POST ${SERVER_REQUEST}${id}`) && read(action(id, {}))).toBeFalsy();
  }
});

it('takes errors under 200 for failures, and a stream that is no JSON for done', () => {
  expect(outcome(shares({}), { status: 200, body: '{"errors":[{"message":"no"}]}' })).toEqual({
    state: 'failed',
    reason: 'no',
  });
  const remove = action('com.linkedin.sdui.update.deletePost', {});
  expect(outcome(remove, { status: 200, body: '1:HL["/x.css"]\n' }).state).toBe('confirmed');
  expect(outcome(remove, { status: 200, body: '1:{"type":"ValidationError"}\n' }).state).toBe('failed');
  expect(outcome(remove, { status: 200 }).state).toBe('unknown');
});
