import { suiteConformance } from '../suite-conformance.ts';

const URL = 'https://app.metricool.com/api/v2/scheduler/posts?userId=1&blogId=b1';

export const conformance = suiteConformance({
  network: 'metricool',
  url: 'https://app.metricool.com/app/planning',
  schedule: 'Schedule',
  account: 'b1',
  publish: {
    method: 'POST',
    url: URL,
    body: JSON.stringify({
      text: 'TEXT',
      publicationDate: { timezone: 'Europe/Madrid' },
      providers: [{ network: 'twitter' }, { network: 'linkedin' }],
      draft: false,
    }),
  },
  draft: {
    method: 'POST',
    url: URL,
    body: JSON.stringify({ text: 'TEXT', providers: [{ network: 'twitter' }], draft: true }),
  },
  unverified: [
    'The call is known from clients of the API; that the web app sends the same is not.',
    'One call reaches several networks and counts as one statement on this suite.',
  ],
});
