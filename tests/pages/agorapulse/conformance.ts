import { suiteConformance } from '../suite-conformance.ts';

const URL = 'https://app.agorapulse.com/api/publishing/posts';

export const conformance = suiteConformance({
  network: 'agorapulse',
  url: 'https://app.agorapulse.com/publishing',
  schedule: 'Schedule',

  publish: { method: 'POST', url: URL, body: JSON.stringify({ text: 'TEXT' }) },
  draft: { method: 'POST', url: URL, body: JSON.stringify({ text: 'TEXT', draft: true }) },
  unverified: [
    "Nothing is known of its calls: the gesture gate is what holds, calls are read as any site's.",
  ],
});
