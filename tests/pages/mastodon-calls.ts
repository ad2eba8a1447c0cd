import type { Call, Conformance } from './cases.ts';

/** Mastodon's API, as its own page and two other clients call it. */
export function mastodonCalls(origin: string) {
  const call = (method: string, path: string, body?: object): Call => ({
    method,
    url: `${origin}/api/v1/${path}`,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const post = '115594012345678901';
  return {
    deletes: call('DELETE', `statuses/${post}?delete_media=true`),
    redrafts: call('DELETE', `statuses/${post}?delete_media=false`),
    edits: (status: string) => call('PUT', `statuses/${post}`, { status }),
    publishes: (status: string, more: object = {}) => call('POST', 'statuses', { status, ...more }),
    blocks: call('POST', 'accounts/2/block'),
    mutes: call('POST', 'accounts/2/mute', { duration: 0 }),
    revokes: call('POST', `statuses/${post}/quotes/115594012345678902/revoke`),
  };
}

/** Answers as an instance does: failures have a status of their own and say why. */
export const answerAsMastodon: NonNullable<Conformance['answer']> = ({ method, url }, outcome) => {
  if (outcome === 'failed') return { status: 422, body: JSON.stringify({ error: 'Validation failed' }) };
  const made = method === 'POST' && url.endsWith('/statuses');
  const id = '115594012345678999';
  return {
    status: 200,
    body: made ? JSON.stringify({ id, url: `https://mastodon.example/@brand/${id}` }) : '{}',
  };
};

/** What nobody could check about the API itself. */
export const UNVERIFIED_API = [
  'The paths and fields of its calls are read in its source of August 2026 and in its documentation, not watched on a live instance.',
  'Ids tell when a post was made on Mastodon’s own servers only; other software speaks the same API with other ids.',
];
