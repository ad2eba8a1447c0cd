import type { Call } from '../cases.ts';

export const PIN = '900000000000000001';

/** A call as the site makes them: a form whose `data` is JSON. */
export function call(path: string, options: object): Call & { headers: Record<string, string> } {
  return {
    method: 'POST',
    url: `https://www.pinterest.com/resource/${path}/`,
    body: new URLSearchParams({ source_url: '/', data: JSON.stringify({ options, context: {} }) }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-requested-with': 'XMLHttpRequest' },
  };
}
