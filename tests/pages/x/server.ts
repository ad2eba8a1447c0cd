import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { build } from 'esbuild';
import type { Site } from '../../browser/server.ts';
import { firstPosts, idAt, type Post } from './posts.ts';

/**
 * How the backend answers what a person does:
 * - `ok`;
 * - `error200`: refused, and says so under HTTP 200, as X does;
 * - `empty`: HTTP 200 and no result, the post was dropped in silence;
 * - `http429`: limited;
 * - `http503`: broken;
 * - `netfail`: the connection breaks and nothing was done;
 * - `lost`: it was done, and the connection breaks before the answer;
 * - `slow`: done, and answered after three seconds;
 * - `nested`: done, with the result one level deeper than usual.
 */
export type Outcome =
  | 'ok'
  | 'error200'
  | 'empty'
  | 'http429'
  | 'http503'
  | 'netfail'
  | 'lost'
  | 'slow'
  | 'nested';

/** A request that reached the backend. */
export interface Call {
  readonly method: string;
  readonly host: string;
  /** The GraphQL operation, or the path of an older endpoint. */
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  readonly at: number;
}

/** Hosts that X answers for. The old name only redirects. */
export const HOSTS = ['x.com', 'pro.x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'] as const;

const ME = 'panaderia';
const DUPLICATE = { message: 'Authorization: Status is a duplicate. (187)', code: 187 };
const LIMITED = { message: 'Rate limit exceeded', code: 88 };

/** X's backend, as far as its pages need it, and the document that carries them. */
export class XSite implements Site {
  /** How all of a person's moves are answered from now on. A page's `outcome=` in the address sets it too. */
  outcome: Outcome = 'ok';
  /** How the next moves are answered, one after the other, before `outcome` holds again. */
  readonly next: Outcome[] = [];
  /** What was asked, in order. A request that the browser itself sent twice stands here once. */
  readonly calls: Call[] = [];
  /** The posts of the start, by name. */
  named = firstPosts(Date.now());
  posts: Post[] = Object.values(this.named);
  #transactions = new Set<string>();
  #sequence = 1000;
  #created = 0;
  #script: Promise<string> | undefined;

  /** Each of X's hosts, for {@link serve}. */
  get sites(): Record<string, Site> {
    return Object.fromEntries(HOSTS.map((host) => [host, this]));
  }

  /** The calls of one operation. */
  of(operation: string): Call[] {
    return this.calls.filter((call) => call.operation === operation);
  }

  /** As at the start. */
  reset(): void {
    this.outcome = 'ok';
    this.next.length = 0;
    this.calls.length = 0;
    this.named = firstPosts(Date.now());
    this.posts = Object.values(this.named);
    this.#created = 0;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (url.pathname.startsWith('/i/api/'))
      return this.#answer(url, await bodyOf(request), request, response);
    if (/(^|\.)twitter\.com$/.test(host)) {
      response.writeHead(301, { location: url.href.replace('twitter.com', 'x.com') }).end();
    } else if (url.pathname === '/app.js') send(response, 'text/javascript', await this.#bundle());
    else if (url.pathname === '/emoji.svg')
      send(response, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    else if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else {
      this.outcome = (url.searchParams.get('outcome') as Outcome | null) ?? this.outcome;
      sendPage(response, url.searchParams.get('lang') ?? 'en');
    }
  }

  async #answer(url: URL, body: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = /graphql\/[^/]+\/(\w+)/.exec(url.pathname)?.[1] ?? url.pathname.replace('/i/api', '');
    const transaction = String(request.headers['x-client-transaction-id']);
    const again = this.#transactions.has(transaction);
    this.#transactions.add(transaction);
    if (again) {
      // A browser sends a request again by itself when a kept connection broke.
      request.socket.destroy();
      return;
    }
    const variables = variablesOf(url, body);
    const method = request.method ?? 'GET';
    this.calls.push({ method, host: url.hostname, operation, variables, at: Date.now() });
    if (method === 'GET') {
      return send(response, 'application/json', JSON.stringify({ data: { posts: this.posts } }));
    }
    const outcome = this.next.shift() ?? this.outcome;
    if (outcome === 'netfail') return void request.socket.destroy();
    if (outcome === 'http429') return refuse(response, LIMITED, 429);
    if (outcome === 'http503') return void response.writeHead(503).end('Over capacity');
    if (outcome === 'error200')
      return refuse(response, { message: 'This request looks automated.', code: 226 });
    if (this.#isDuplicate(operation, variables)) return refuse(response, DUPLICATE);
    const result = outcome === 'empty' ? {} : this.#do(operation, variables);
    if (outcome === 'lost') return void request.socket.destroy();
    if (outcome === 'slow') await new Promise((resolve) => setTimeout(resolve, 3000));
    send(response, 'application/json', JSON.stringify(answerTo(operation, result, outcome === 'nested')));
  }

  /** X refuses the same text twice. */
  #isDuplicate(operation: string, variables: Record<string, unknown>): boolean {
    if (!/^Create(Note)?Tweet$/.test(operation) || variables.edit_options) return false;
    return this.posts
      .slice(0, this.#created)
      .some((post) => post.text === variables.tweet_text && post.parent === parentOf(variables));
  }

  #do(operation: string, variables: Record<string, unknown>): { rest_id: string } | Record<string, never> {
    const at = Date.now();
    const id = idAt(at, this.#sequence++);
    if (operation === 'DeleteTweet') {
      this.posts = this.posts.filter((post) => post.id !== variables.tweet_id);
    }
    if (/^Create(Note)?Tweet$/.test(operation)) {
      const previous = (variables.edit_options as { previous_tweet_id: string } | undefined)
        ?.previous_tweet_id;
      const none = { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 0 };
      const parent = parentOf(variables);
      const old = this.posts.find((post) => post.id === previous);
      const post = {
        ...none,
        ...old,
        id,
        author: ME,
        text: String(variables.tweet_text),
        at,
        ...(parent && { parent }),
      };
      this.posts = [post, ...this.posts.filter((one) => one !== old)];
      this.#created++;
    }
    return { rest_id: id };
  }

  #bundle(): Promise<string> {
    this.#script ??= build({
      entryPoints: ['tests/pages/x/main.tsx'],
      bundle: true,
      write: false,
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'react',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      logLevel: 'error',
      tsconfigRaw: {},
    }).then((result) => result.outputFiles[0]?.text ?? '');
    return this.#script;
  }
}

function parentOf(variables: Record<string, unknown>): string | undefined {
  return (variables.reply as { in_reply_to_tweet_id: string } | undefined)?.in_reply_to_tweet_id;
}

function variablesOf(url: URL, body: string): Record<string, unknown> {
  if (body.startsWith('{')) return JSON.parse(body).variables;
  if (body) return Object.fromEntries(new URLSearchParams(body));
  return JSON.parse(url.searchParams.get('variables') ?? '{}');
}

function answerTo(operation: string, result: object, nested: boolean): unknown {
  const tweet_results = 'rest_id' in result ? { result: nested ? { result } : result } : {};
  switch (operation) {
    case 'CreateTweet':
      return { data: { create_tweet: { tweet_results } } };
    case 'CreateNoteTweet':
      return { data: { notetweet_create: { tweet_results } } };
    case 'CreateScheduledTweet':
    case 'CreateDraftTweet':
      return { data: { tweet: result } };
    case 'DeleteTweet':
      return { data: { delete_tweet: { tweet_results: {} } } };
    case 'ModerateTweet':
      return { data: { tweet_moderate_put: 'Done' } };
    case 'ConversationControlChange':
      return { data: { tweet_conversation_control_put: 'Done' } };
    default:
      return { data: {} };
  }
}

function refuse(
  response: ServerResponse,
  { message, code }: { message: string; code: number },
  status = 200,
): void {
  response.statusCode = status;
  const error = {
    message,
    path: ['create_tweet'],
    extensions: { name: 'AuthorizationError', code, kind: 'Permissions' },
  };
  send(response, 'application/json', JSON.stringify({ errors: [error], data: {} }));
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The document. Its first inline script registers listeners on the window, in the capture phase, before anything
 * else of the page: whoever wants to come first must have been there earlier. What they see is kept in `__log`.
 */
function sendPage(response: ServerResponse, lang: string): void {
  const nonce = randomBytes(12).toString('base64');
  response.setHeader(
    'content-security-policy',
    `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'`,
  );
  send(
    response,
    'text/html',
    `<!doctype html>
<html dir="ltr" lang="${lang}">
<head>
<script nonce="${nonce}">
window.__log = [];
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'keydown', 'keypress', 'keyup', 'beforeinput', 'submit', 'focusin'])
  addEventListener(type, (event) => __log.push({
    type, key: event.key, trusted: event.isTrusted,
    on: event.target.closest?.('[data-testid]')?.dataset.testid ?? event.target.nodeName,
  }), true);
</script>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title>
<style>${STYLE}</style>
</head>
<body><div id="react-root"></div><script nonce="${nonce}" src="/app.js"></script></body>
</html>`,
  );
}

const STYLE = `
body { margin: 0; font: 15px sans-serif }
.app { display: flex }
header { width: 160px; display: grid; gap: 8px; align-content: start; position: sticky; top: 0 }
main { flex: 1; max-width: 640px }
.row { display: flex; gap: 8px; align-items: center }
.box { min-height: 48px; position: relative }
.public-DraftEditorPlaceholder-root { position: absolute; pointer-events: none; color: #555 }
.timeline { position: relative }
.cell { position: absolute; left: 0; right: 0; overflow: hidden; border-top: 1px solid #ddd; box-sizing: border-box }
.text { white-space: pre-wrap }
.quoted { border: 1px solid #ccc; padding: 4px }
.image { background: #9bd; height: 40px }
.backdrop { position: fixed; inset: 0; background: rgba(0, 0, 0, 0.3); z-index: 1 }
.menu { position: fixed; background: #fff; border: 1px solid; z-index: 2 }
.menu [role='menuitem'] { display: flex; flex-direction: row; padding: 6px; color: #000 }
.box-over { position: fixed; inset: 40px auto auto 25%; width: 50%; max-height: 85%; overflow: auto; background: #fff; border: 1px solid; z-index: 2147483647 }
.toast { position: fixed; bottom: 8px; left: 40%; background: #1d9bf0; padding: 8px; z-index: 3 }
.panel { position: fixed; inset: 20% 20% auto; background: #fff; border: 1px solid; z-index: 2 }
.card { border-top: 1px solid #ddd; padding: 8px }
`;
