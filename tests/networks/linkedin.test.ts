import { expect, it } from 'vitest';
import { linkedin, watch } from '../../src/networks/linkedin.ts';

const shares =
  'https://www.linkedin.com/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.abc';
const call = (variables: object) => ({
  method: 'POST',
  url: shares,
  body: JSON.stringify({ variables }),
  headers: {},
});
const { read, outcome } = linkedin.requests;

it('tells create, edit and delete apart by their variables', () => {
  expect(watch.test(`POST ${shares}`)).toBe(true);
  const post = { intendedShareLifeCycleState: 'PUBLISHED', commentary: { text: 'Sorry' } };
  expect(read(call({ post }))).toMatchObject({ kind: 'publish', parts: ['Sorry'] });
  expect(read(call({ post: { ...post, intendedShareLifeCycleState: 'DRAFT' } }))).toBeUndefined();
  expect(
    read(call({ entity: { entity: { commentary: { text: 'b' } }, resourceKey: 'urn:li:share:1' } })),
  ).toMatchObject({ kind: 'edit', parts: ['b'] });
  const updateUrn = 'urn:li:fsd_update:(urn:li:activity:7298000000000000000,FEED_DETAIL,EMPTY)';
  expect(read(call({ updateUrn }))).toMatchObject({ kind: 'delete', target: { id: '7298000000000000000' } });
});

it('takes errors under 200 for failures', () => {
  expect(outcome(call({}), { status: 200, body: '{"errors":[{"message":"no"}]}' })).toEqual({
    state: 'failed',
    reason: 'no',
  });
});
