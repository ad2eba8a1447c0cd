import { watch as any } from './any-requests.ts';
import { suite } from './suite.ts';

export const watch = new RegExp(`${any.source}|^POST https?://\\S*/inbox/post-comments`, 'i');

/** Its scheduler's calls are known from several clients of its API; the profile stands in the address (`blogId`). */
export const metricool = suite({
  id: 'metricool',
  name: 'Metricool',
  sends: /^POST https:\/\/[^/]+\/api\/v2\/inbox\/post-comments\b/,
  profile: ['blogId'],
  when: ['dateTime'],
});
