import { watch as any } from './any-requests.ts';
import { suite } from './suite.ts';

export const watch = new RegExp(`${any.source}|^POST https?://\\S*(?:v1/messages|scm/message)`, 'i');

/** Little is known of it: a public API, and that the dashboard draws its composer in a panel. */
export const hootsuite = suite({
  id: 'hootsuite',
  name: 'Hootsuite',
  /** Its public API has `/v1/messages`; what the dashboard calls is not known. */
  sends: /^POST https:\/\/[^/]+\/\S*(?:v1\/messages|scm\/message)\b/,
  profile: ['socialProfileId'],
  when: ['scheduledSendTime'],
});
