import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Call, Conformance } from './cases.ts';

/** Serves a network's pretend page and answers its calls as the network would; keeps what was called. */
export class PretendSite {
  /** Every call that changes something, but for what the page sends besides. */
  readonly calls: Call[] = [];
  /** How calls are answered; `lost`: the connection breaks before an answer. */
  outcome: 'confirmed' | 'failed' | 'lost' = 'confirmed';
  /** Whether the network is redesigned past recognition: its address shows a page that nothing is known of. */
  redesigned = false;
  readonly #folder: string;
  readonly #given: Conformance;
  #script: Promise<string> | undefined;

  constructor(folder: string, given: Conformance) {
    this.#folder = folder;
    this.#given = given;
  }

  /** Every host that the page lives on or calls. */
  get hosts(): string[] {
    const { url, hosts = [], cases } = this.#given;
    const calls = cases.map((one) => one.call).filter((call) => call != null);
    return [...new Set([new URL(url).host, ...hosts, ...calls.map((call) => new URL(call.url).host)])];
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    response.setHeader('access-control-allow-origin', headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
    response.setHeader('access-control-allow-methods', headers['access-control-request-method'] ?? '*');
    if (request.url === '/app.js') {
      this.#script ??= bundle(this.#folder, this.#given.script);
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(await this.#script);
    } else if (method === 'GET' && headers.accept?.includes('text/html')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(this.redesigned ? REDESIGNED : this.#page());
    } else {
      this.#answer(request, response, await bodyOf(request));
    }
  }

  #answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const { method = 'GET', headers } = request;
    const url = `https://${headers.host}${request.url}`;
    const call: Call = { method, url, ...(body === '' ? {} : { body }) };
    const changes = /^(?:POST|PUT|PATCH|DELETE)$/.test(method);
    const counts = changes && !this.#given.asides?.test(`${method} ${url} ${body}`);
    const broken = counts && this.outcome === 'lost';
    // A browser by itself sends a request again whose connection broke: that is still one call.
    const again = broken && JSON.stringify(this.calls.at(-1)) === JSON.stringify(call);
    if (counts && !again) this.calls.push(call);
    if (broken) {
      request.socket.destroy();
      return;
    }
    const outcome = this.outcome === 'failed' ? 'failed' : 'confirmed';
    const answer = counts ? this.#given.answer?.(call, outcome) : undefined;
    response.statusCode = answer?.status ?? 200;
    response.setHeader('content-type', 'application/json');
    response.end(answer?.body ?? '{}');
  }

  #page(): string {
    return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><body>${this.#given.body}<script src="/app.js"></script></body></html>`;
  }
}

const REDESIGNED =
  '<!doctype html><html lang="en"><meta charset="utf-8"><body><x-app><x-thing>…</x-thing></x-app></body></html>';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function bundle(folder: string, script: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`./${folder}/${script}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
