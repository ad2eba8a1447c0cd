import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Conformance } from './cases.ts';

/** Serves a network's pretend page and answers its calls with success; keeps what was called. */
export class PretendSite {
  /** Method and address of every call that changes something. */
  readonly calls: string[] = [];
  readonly #folder: string;
  readonly #given: Conformance;
  #script: Promise<string> | undefined;

  constructor(folder: string, given: Conformance) {
    this.#folder = folder;
    this.#given = given;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('access-control-allow-methods', '*');
    const url = `https://${request.headers.host}${request.url}`;
    if (request.url === '/app.js') {
      this.#script ??= bundle(this.#folder, this.#given.script);
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(await this.#script);
    } else if (request.headers.accept?.includes('text/html')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><body>${this.#given.body}<script src="/app.js"></script></body></html>`,
      );
    } else {
      if (/^(?:POST|PUT|DELETE)$/.test(request.method ?? '')) this.calls.push(`${request.method} ${url}`);
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    }
  }
}

async function bundle(folder: string, script: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`./${folder}/${script}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
