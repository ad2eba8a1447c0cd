import type { IncomingMessage, ServerResponse } from 'node:http';
import { build } from 'esbuild';

/** How the pretend backend answers the next moves. */
export type Mode = 'ok' | 'errors' | 'empty' | 'limited' | 'offline';

export interface Call {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
}

/** X's backend as far as the page needs it. */
export class XSite {
  mode: Mode = 'ok';
  readonly calls: Call[] = [];
  #next = 1_900_000_000_000_000_000n;
  #script: Promise<string> | undefined;
  readonly posts = [
    post('1790000000000000001', 'panaderia', 'Roscón a 15 € solo hoy', {
      replies: 37,
      reposts: 12,
      likes: 142,
      views: 2378,
    }),
    post('1790000000000000002', 'panaderia', 'Nadie ha visto esto', {
      replies: 0,
      reposts: 0,
      likes: 0,
      views: 3,
    }),
    post('1790000000000000003', 'clienta', 'Me habéis cobrado 25', {
      replies: 1,
      reposts: 0,
      likes: 4,
      views: 90,
    }),
    {
      ...post('1790000000000000004', 'panaderia', 'Abrimos a las ocho', {
        replies: 1,
        reposts: 0,
        likes: 1,
        views: 50,
      }),
      quoted: 'Otra cosa',
    },
  ];

  /** The calls of one operation. */
  of(operation: string): Call[] {
    return this.calls.filter((call) => call.operation === operation);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'https://x.com');
    if (request.method === 'POST') return this.#answer(url, await bodyOf(request), request, response);
    if (url.pathname === '/fixture/app.js') return send(response, 'text/javascript', await this.#bundle());
    if (url.pathname === '/fixture/posts')
      return send(response, 'application/json', JSON.stringify(this.posts));
    if (url.pathname === '/emoji.svg')
      return send(response, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    if (url.pathname === '/favicon.ico') return send(response, 'image/x-icon', '');
    response.setHeader(
      'content-security-policy',
      "default-src 'self'; script-src 'self' 'nonce-n'; style-src 'self' 'unsafe-inline'; connect-src 'self'; object-src 'none'",
    );
    send(response, 'text/html; charset=utf-8', HTML(url.searchParams.get('lang') ?? 'en'));
  }

  #answer(url: URL, body: string, request: IncomingMessage, response: ServerResponse): void {
    const operation = /graphql\/[^/]+\/(\w+)/.exec(url.pathname)?.[1] ?? url.pathname;
    const variables = body.startsWith('{')
      ? JSON.parse(body).variables
      : Object.fromEntries(new URLSearchParams(body));
    this.calls.push({ operation, variables });
    if (this.mode === 'offline') {
      request.socket.destroy();
      return;
    }
    if (this.mode === 'limited') response.statusCode = 429;
    send(response, 'application/json', JSON.stringify(this.#result(operation)));
  }

  #result(operation: string): unknown {
    if (this.mode === 'errors') {
      const failure = { message: 'Authorization: Status is a duplicate. (187)', extensions: { code: 187 } };
      return { errors: [failure], data: {} };
    }
    const id = String(this.#next++);
    const results = this.mode === 'empty' ? {} : { result: { rest_id: id, legacy: {} } };
    if (operation === 'CreateTweet') return { data: { create_tweet: { tweet_results: results } } };
    if (operation === 'CreateNoteTweet') return { data: { notetweet_create: { tweet_results: results } } };
    if (operation === 'CreateScheduledTweet') return { data: { tweet: { rest_id: id } } };
    if (operation === 'DeleteTweet') return { data: { delete_tweet: { tweet_results: {} } } };
    return { data: {} };
  }

  #bundle(): Promise<string> {
    this.#script ??= build({
      entryPoints: ['tests/pages/x/app.jsx'],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'transform',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      logLevel: 'error',
      tsconfigRaw: {},
    }).then((result) => result.outputFiles[0]?.text ?? '');
    return this.#script;
  }
}

function post(
  id: string,
  author: string,
  text: string,
  counts: Record<'replies' | 'reposts' | 'likes' | 'views', number>,
) {
  return { id, author, text, at: Date.now() - 2 * 3600_000, ...counts };
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('content-type', type);
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** The first inline script notes what the page's own earliest listeners see. */
const HTML = (
  lang: string,
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>X</title>
<script nonce="n">
window.pageKeys = []; window.pageSaw = [];
for (const type of ['click', 'keydown', 'submit']) {
  window.addEventListener(type, (e) => window.pageSaw.push(type + ':' + (e.target.closest?.('button,[role=menuitem],[contenteditable]')?.className || e.target.tagName)), true);
}
window.nativeNames = [fetch, XMLHttpRequest.prototype.send].map((f) => Function.prototype.toString.call(f));
</script>
<style>.menu{display:grid} .sheet,.modal-box{position:fixed;inset:80px;background:#fff;z-index:2147483647;border:1px solid} article,.card{border-bottom:1px solid #ddd;padding:8px}</style>
</head><body><div id="react-root"></div><script nonce="n" src="/fixture/app.js"></script></body></html>`;
