import type { Call } from '../cases.ts';

export const REVIEWS = '/local/business/123/customers/reviews';

/** A call as Google's pages make them: JSON in JSON in a form, the page it comes from in the address. */
export function call(from: string, rpc: string, args: unknown): Call & { headers: Record<string, string> } {
  const { host, pathname } = new URL(from, 'https://www.google.com');
  return {
    method: 'POST',
    url: `https://${host}/local/business/_/LocalBusinessUi/data/batchexecute?rpcids=${rpc}&source-path=${encodeURIComponent(pathname)}`,
    body: new URLSearchParams({
      'f.req': JSON.stringify([[[rpc, JSON.stringify(args), null, 'generic']]]),
      at: 'AT0ken:1',
    }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
  };
}
