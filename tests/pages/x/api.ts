import { FETCHES, LANG, RETRIES } from './switches.ts';

/** The server's refusal, which comes under HTTP 200 as often as not. */
export class Refused extends Error {}

interface Answer {
  readonly status: number;
  readonly text: string;
}

// Identifiers of operations rotate with each release of the app.
const QUERY_ID = Array.from(
  { length: 22 },
  () => 'abcdefghijkmnpqrstuvwxyzABCDEFGH0123456789-_'[(Math.random() * 44) | 0],
).join('');

/** Calls one operation of the private API. Throws {@link Refused} for errors, whatever the status was. */
export async function graphql(operation: string, variables: object, method = 'POST'): Promise<any> {
  const path = `/i/api/graphql/${QUERY_ID}/${operation}`;
  const features = {
    responsive_web_edit_tweet_api_enabled: true,
    longform_notetweets_consumption_enabled: true,
  };
  const body = JSON.stringify({ variables, features, queryId: QUERY_ID });
  const answer =
    method === 'GET'
      ? await request('GET', `${path}?variables=${encodeURIComponent(JSON.stringify(variables))}`)
      : await request('POST', path, body, 'application/json');
  return read(answer).data;
}

/** Calls one of the older endpoints, which take forms. */
export async function form(path: string, fields: Record<string, string>): Promise<any> {
  const body = new URLSearchParams(fields).toString();
  return read(await request('POST', `/i/api/1.1/${path}`, body, 'application/x-www-form-urlencoded'));
}

function read({ status, text }: Answer): any {
  const json = JSON.parse(text);
  if (json.errors) throw new Refused(json.errors[0].message);
  if (status >= 400) throw new Refused(`HTTP ${status}`);
  return json;
}

async function request(method: string, path: string, body?: string, type?: string): Promise<Answer> {
  const headers: Record<string, string> = {
    authorization: 'Bearer AAAA',
    'x-client-transaction-id': crypto.randomUUID(),
    'x-twitter-active-user': 'yes',
    'x-twitter-client-language': LANG,
  };
  if (type) headers['content-type'] = type;
  const once = () => (FETCHES ? byFetch : byXhr)(method, path, headers, body);
  try {
    return await once();
  } catch (error) {
    if (!RETRIES) throw error;
    headers['x-client-transaction-id'] = crypto.randomUUID();
    return once();
  }
}

async function byFetch(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  const response = await fetch(path, { method, headers, credentials: 'include', ...(body ? { body } : {}) });
  return { status: response.status, text: await response.text() };
}

function byXhr(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, path, true);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.withCredentials = true;
    xhr.onload = () => resolve({ status: xhr.status, text: xhr.responseText });
    xhr.onerror = () => reject(new TypeError('Network request failed'));
    xhr.ontimeout = () => reject(new TypeError('Network request timed out'));
    xhr.timeout = 20_000;
    xhr.send(body ?? null);
  });
}
