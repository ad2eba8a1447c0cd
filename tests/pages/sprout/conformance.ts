import { suiteConformance } from '../suite-conformance.ts';

const URL = 'https://app.sproutsocial.com/api/publishing/posts';

export const conformance = suiteConformance({
  network: 'sprout',
  url: 'https://app.sproutsocial.com/publishing/calendar',
  schedule: 'Schedule',

  publish: { method: 'POST', url: URL, body: JSON.stringify({ text: 'TEXT' }) },
  draft: { method: 'POST', url: URL, body: JSON.stringify({ text: 'TEXT', draft: true }) },
  unverified: [
    "Nothing is known of its calls: the gesture gate is what holds, calls are read as any site's.",
  ],
});
