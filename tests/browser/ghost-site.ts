import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Call } from '../pages/cases.ts';
import type { Site } from './server.ts';

const HOST = 'https://blog.example';
const ADMIN = '/ghost/api/admin';
const SOCIAL = '/.ghost/activitypub';
const THEN = '2026-01-01T00:00:00.000Z';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  svg: 'image/svg+xml',
  png: 'image/png',
};

const USER = {
  id: '1',
  name: 'Brand',
  slug: 'brand',
  email: 'brand@blog.example',
  status: 'active',
  // Welcomed already.
  accessibility: JSON.stringify({
    onboarding: { completedSteps: [], checklistState: 'completed' },
    apOnboarding: { welcomeStepsFinished: true, exploreExplainerClosed: true },
  }),
  roles: [{ id: 'r1', name: 'Owner', created_at: THEN, updated_at: THEN }],
  created_at: THEN,
  updated_at: THEN,
};

const ACCOUNT = {
  id: 'a1',
  apId: `${HOST}${SOCIAL}/users/index`,
  name: 'Brand',
  handle: '@index@blog.example',
  bio: '',
  url: HOST,
  avatarUrl: '',
  bannerImageUrl: null,
  customFields: {},
  postCount: 1,
  likedCount: 0,
  followingCount: 0,
  followerCount: 0,
  followedByMe: false,
  followsMe: false,
  blockedByMe: false,
  domainBlockedByMe: false,
};

/** What the admin asks of its server before it shows anything, and what is enough of an answer. */
const ANSWERS: Readonly<Record<string, object>> = {
  [`${ADMIN}/site/`]: { site: { title: 'Blog', locale: 'en', url: `${HOST}/`, version: '6.65' } },
  [`${ADMIN}/users/me/`]: { users: [USER] },
  [`${ADMIN}/users/`]: { users: [USER], meta: { pagination: { page: 1, pages: 1, total: 1 } } },
  [`${ADMIN}/config/`]: {
    config: {
      version: '6.65.0',
      environment: 'production',
      labs: { ActivityPub: true },
      hostSettings: {},
      clientExtensions: {},
    },
  },
  [`${ADMIN}/settings/`]: {
    settings: [
      { key: 'title', value: 'Blog' },
      { key: 'labs', value: '{}' },
      { key: 'social_web', value: true },
      { key: 'social_web_enabled', value: true },
      { key: 'timezone', value: 'Etc/UTC' },
    ],
    meta: {},
  },
  [`${ADMIN}/identities/`]: { identities: [{ token: 'token' }] },
  [`${ADMIN}/tiers/`]: { tiers: [], meta: {} },
  [`${ADMIN}/members/`]: { members: [], meta: { pagination: { total: 0 } } },
  [`${ADMIN}/notifications/`]: { notifications: [] },
  [`${ADMIN}/themes/active/`]: { themes: [{ name: 'source', active: true, package: {}, templates: [] }] },
  [`${SOCIAL}/v1/feed/notes`]: {
    posts: [note('11111111-aaaa-4bbb-8ccc-000000000001', 'Our prices end in 99.', 48)],
    next: null,
  },
  [`${SOCIAL}/v1/notifications/unread/count`]: { count: 0 },
  [`${SOCIAL}/v1/account/me`]: ACCOUNT,
  [`${SOCIAL}/v1/recommendations`]: { accounts: [], next: null },
  [`${SOCIAL}/v1/topics`]: { topics: [] },
  [`${SOCIAL}/users/index`]: { id: ACCOUNT.apId, type: 'Person' },
};

function note(id: string, text: string, likes: number): object {
  return {
    id: `${HOST}${SOCIAL}/note/${id}`,
    type: 0,
    title: '',
    content: `<p>${text}</p>`,
    url: `${HOST}${SOCIAL}/note/${id}`,
    publishedAt: '2026-04-20T12:00:00.000Z',
    likeCount: likes,
    likedByMe: false,
    replyCount: 2,
    attachments: [],
    author: ACCOUNT,
    authoredByMe: true,
    repostCount: 3,
    repostedByMe: false,
    repostedBy: null,
    metadata: {},
  };
}

/** Ghost's own admin, as it is served, with as much of a server behind it as its Network page needs. */
export class GhostAdmin implements Site {
  /** What was asked of the social web's side that changes something. */
  readonly calls: Call[] = [];
  readonly #folder: string;

  /** @param folder the built admin of the package. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const path = url.replace(/\?.*$/, '');
    const json = (body: object, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const file = `${this.#folder}${path === '/ghost/' ? '/index.html' : path.replace(/^\/ghost/, '')}`;
    if (path.startsWith('/ghost/') && existsSync(file) && statSync(file).isFile()) {
      response.setHeader('content-type', TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(readFileSync(file));
      return;
    }
    if (method === 'GET')
      return json(ANSWERS[path] ?? {}, ANSWERS[path] || path.startsWith(SOCIAL) ? 200 : 404);
    if (path.startsWith(`${ADMIN}/users/`)) return json({ users: [USER] });
    let body = '';
    for await (const chunk of request) body += chunk;
    if (path.startsWith(SOCIAL)) this.calls.push({ method, url: `${HOST}${url}`, ...(body && { body }) });
    const text = body ? String(JSON.parse(body).content ?? '') : '';
    json({ post: note('22222222-aaaa-4bbb-8ccc-000000000002', text, 0) });
  }
}
