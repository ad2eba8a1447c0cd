import { suiteConformance } from '../suite-conformance.ts';

const URL = 'https://platform.hootsuite.com/v1/messages';

export const conformance = suiteConformance({
  network: 'hootsuite',
  url: 'https://hootsuite.com/dashboard',
  schedule: 'Schedule',

  publish: { method: 'POST', url: URL, body: JSON.stringify({ text: 'TEXT', socialProfileIds: ['1', '2'] }) },
  draft: { method: 'POST', url: URL, body: JSON.stringify({ text: 'TEXT', state: 'draft' }) },
  unverified: ["What the dashboard calls is not known; the public API's `/v1/messages` stands for it."],
});
