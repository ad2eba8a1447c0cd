import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A pretend site: what answers for its host names. */
export interface Site {
  handle(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
}

export interface Hosts {
  readonly port: number;
  /** Hosts that were asked for and belong to no site: what a browser or an extension does on its own. */
  readonly strangers: string[];
  close(): Promise<void>;
}

/** A TLS server on loopback that answers for the networks' real host names. */
export async function serve(sites: Readonly<Record<string, Site>>): Promise<Hosts> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });
  const strangers: string[] = [];
  const server: Server = createServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const site = sites[host];
    if (site === undefined) {
      strangers.push(host);
      response.statusCode = 404;
      response.end();
      return;
    }
    Promise.resolve(site.handle(request, response)).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    strangers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
