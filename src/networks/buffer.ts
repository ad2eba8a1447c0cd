import { suite } from './suite.ts';

export { watch } from './any-requests.ts';

/** Its public API is documented (GraphQL, one `createPost` per channel); the web app is taken to call alike. */
export const buffer = suite({
  id: 'buffer',
  name: 'Buffer',
  profile: ['channelId'],
  when: ['dueAt'],
  /** `addToQueue` and `customScheduled` go out later. */
  now: /"mode":\s*"(?:now|shareNow)"/,
});
