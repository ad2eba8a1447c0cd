import { suite } from './suite.ts';

export { watch } from './any-requests.ts';

/** Nothing is known of its calls: read as any site's. */
export const sprout = suite({
  id: 'sprout',
  name: 'Sprout Social',
  profile: [],
  when: ['scheduledAt', 'scheduled_send_time'],
});
