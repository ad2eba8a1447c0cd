import { suiteConformance } from '../suite-conformance.ts';

const URL = 'https://graph.buffer.com/?_o=CreatePost';

export const conformance = suiteConformance({
  network: 'buffer',
  url: 'https://publish.buffer.com/all-channels?tab=sent',
  schedule: 'Add to queue',
  account: 'c1',
  publish: {
    method: 'POST',
    url: URL,
    body: JSON.stringify({
      operationName: 'CreatePost',
      query: 'mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { post { id } } }',
      variables: { input: { text: 'TEXT', channelId: 'c1', mode: 'addToQueue' } },
    }),
  },
  draft: {
    method: 'POST',
    url: URL,
    body: JSON.stringify({
      operationName: 'CreatePost',
      query: 'mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { post { id } } }',
      variables: {
        input: { text: 'TEXT', channelId: 'c1', mode: 'addToQueue', saveToDraft: true, status: 'draft' },
      },
    }),
  },
  unverified: [
    'The web app is taken to call its server as the documented public API is called (`createPost`, one call a channel).',
  ],
});
