import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Call } from '../pages/cases.ts';
import type { Site } from './server.ts';

const HOST = 'https://blog.example';
const ANA = { id: 'm2', uuid: 'u2', name: 'Ana', avatar_image: '', expertise: '' };
const BRAND = { id: 'm1', uuid: 'u1', name: 'Brand', avatar_image: '', expertise: '' };

/** A blog with the comment box of Ghost's blogs under it, and as much of its members' API as the box asks for. */
export class CommentedBlog implements Site {
  readonly calls: Call[] = [];
  readonly #script: string;

  /** @param folder where the package keeps its one file. */
  constructor(folder: string) {
    this.#script = readFileSync(`${folder}/comments-ui.min.js`, 'utf8');
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const send = (type: string, body: string, status = 200) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
      response.end(body);
    };
    const json = (body: object) => send('application/json', JSON.stringify(body));
    if (url === '/post/') return send('text/html', page());
    if (url === '/comments-ui.js') return send('text/javascript', this.#script);
    if (method !== 'GET') {
      let body = '';
      for await (const chunk of request) body += chunk;
      this.calls.push({ method, url: `${HOST}${url}`, ...(body && { body }) });
      const [sent] = (body && JSON.parse(body).comments) || [{}];
      return json({ comments: [{ ...comment('c9', BRAND, '', 0), ...sent, id: sent.id ?? 'c9' }] });
    }
    if (url.startsWith('/members/api/member/'))
      return json({ ...BRAND, email: 'brand@blog.example', paid: false });
    if (url.startsWith('/members/api/comments/counts/')) return json({ p1: 2 });
    if (url.startsWith('/members/api/comments/post/'))
      return json({
        comments: [
          comment('65ab0000000000000000cafe', BRAND, 'Our prices end in 99.', 7),
          comment('65ab0000000000000000beef', ANA, 'They do not add up.', 0),
        ],
        meta: { pagination: { page: 1, limit: 20, pages: 1, total: 2, next: null, prev: null } },
      });
    if (url.startsWith('/ghost/api/content/settings/')) return json({ settings: {} });
    if (url.startsWith('/ghost/auth-frame/')) return send('text/html', '<!doctype html>');
    return send('text/plain', '', 404);
  }
}

function comment(id: string, member: object, text: string, likes: number): object {
  return {
    id,
    post_id: 'p1',
    member,
    status: 'published',
    html: `<p>${text}</p>`,
    replies: [],
    created_at: '2026-04-20T12:00:00.000Z',
    edited_at: null,
    liked: false,
    count: { replies: 0, likes },
  };
}

function page(): string {
  const settings = {
    'ghost-comments': `${HOST}/`,
    api: `${HOST}/ghost/api/content/`,
    admin: `${HOST}/ghost/`,
    key: 'key',
    'post-id': 'p1',
    title: 'null',
    count: 'true',
    'color-scheme': 'auto',
    'accent-color': '#0055aa',
    'comments-enabled': 'all',
    publication: 'Blog',
    locale: 'en',
  };
  const data = Object.entries(settings).map(([name, value]) => `data-${name}="${value}"`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blog</title><body><main><h1>A post</h1><script defer src="/comments-ui.js" ${data.join(' ')} crossorigin="anonymous"></script></main></body></html>`;
}
