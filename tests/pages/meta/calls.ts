/** How Meta's pages call: forms named by what they do, with an id of the stored query that changes monthly. */
export function graphqlBody(name: string, variables: unknown): string {
  return new URLSearchParams({
    av: '100064000000001',
    __user: '100000000000007',
    __a: '1',
    fb_dtsg: 'NAf0',
    lsd: 'AVr0',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    server_timestamps: 'true',
    variables: JSON.stringify(variables),
    doc_id: '24411931498505270',
  }).toString();
}

export type Answer = Record<string, unknown>;

/** What an answer says went wrong: errors come with HTTP 200, guarded and in several lines. */
export function refusal(body: string): boolean {
  const lines = body.replace(/^for \(;;\);/, '').split('\n');
  return lines.some((line) => /"errors":\[\{|"error":\d|"success":false|"status":"fail"/.test(line));
}

/** Sends one call of the page; resolves to whether it was taken. Reads and most writes go by XHR, some by fetch. */
export function call(url: string, body: string, how: 'xhr' | 'fetch' = 'xhr', name = ''): Promise<boolean> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    ...(name && { 'x-fb-friendly-name': name }),
  };
  if (how === 'fetch') {
    return fetch(url, { method: 'POST', headers, body }).then(
      async (answer) => answer.ok && !refusal(await answer.text()),
      () => false,
    );
  }
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', url);
    for (const [key, value] of Object.entries(headers)) xhr.setRequestHeader(key, value);
    xhr.onload = () => resolve(xhr.status < 400 && !refusal(xhr.responseText));
    xhr.onerror = () => resolve(false);
    xhr.send(body);
  });
}

/** Calls by name on an address of GraphQL. */
export function graphql(url: string, name: string, variables: unknown, how?: 'xhr' | 'fetch') {
  return call(url, graphqlBody(name, variables), how, name);
}

export const LANGS = ['en', 'es', 'pt-BR', 'pt-PT', 'fr', 'de', 'it'] as const;
export type Lang = (typeof LANGS)[number];

/** The words of one language out of a table that lists them in the order of `LANGS`. */
export function inLang<K extends string>(
  table: Readonly<Record<K, readonly [string, string, string, string, string, string, string]>>,
  lang: string,
): Readonly<Record<K, string>> {
  const at = Math.max(0, LANGS.indexOf(lang as Lang));
  return Object.fromEntries(
    Object.entries(table).map(([key, words]) => [key, (words as readonly string[])[at] ?? '']),
  ) as Record<K, string>;
}

/** The number that Instagram and Threads call a post by, out of the code in its address. */
export function pkOf(code: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return [...code].reduce((sum, letter) => sum * 64n + BigInt(letters.indexOf(letter)), 0n).toString();
}
