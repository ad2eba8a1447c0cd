import { suite } from './suite.ts';

export { watch } from './any-requests.ts';

/** Nothing is known of its calls: read as any site's. */
export const agorapulse = suite({
  id: 'agorapulse',
  name: 'Agorapulse',
  profile: [],
  when: ['publishingDate', 'scheduledAt'],
});
