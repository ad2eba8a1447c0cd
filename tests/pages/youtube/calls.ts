/** The pretend YouTube's own calls, in the shape that public clients make them. */
const CONTEXT = { client: { clientName: 'WEB', clientVersion: '2.20261120', hl: 'en' } };
/** Studio's calls say “delete” in their context, whatever they do. */
const CREATOR = {
  client: { clientName: 62, clientVersion: '1.20261120' },
  request: { internalExperimentFlags: [{ key: 'force_route_delete_playlist_to_outertube', value: 'false' }] },
};

/** Path and query are the same on both hosts. */
export const urlOf = (path: string, host = 'www.youtube.com'): string =>
  `https://${host}/youtubei/v1/${path}?prettyPrint=false`;

export const bodyOf = (given: object, host = 'www.youtube.com'): string =>
  JSON.stringify({ context: host === 'studio.youtube.com' ? CREATOR : CONTEXT, ...given });

/** Whether it was done: soft failures come under HTTP 200. */
export async function call(path: string, given: object, compressed = false): Promise<boolean> {
  const body = bodyOf(given, location.host);
  const response = await fetch(urlOf(path, location.host), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(compressed && { 'content-encoding': 'gzip' }) },
    body: compressed ? await gzip(body) : body,
  });
  const text = await response.text();
  return response.ok && !/STATUS_FAILED|"error"/.test(text);
}

async function gzip(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

/** What an action does stands first in a small message; only the server's own code names the numbers. */
export const ACTION = {
  dislike: 4,
  like: 5,
  delete: 6,
  heart: 11,
  pin: 12,
  remove: 15,
  hideUser: 16,
  vote: 20,
};

/** An opaque token: what is done to which comment of which video, in protobuf, base 64 and percent signs. */
export function token(action: keyof typeof ACTION, comment: string, video = 'dQw4w9WgXcQ'): string {
  const text = (field: number, value: string) => String.fromCharCode(field, value.length) + value;
  return encodeURIComponent(
    btoa(`\x08${String.fromCharCode(ACTION[action])}\x10\x01${text(0x1a, comment)}${text(0x2a, video)}`),
  );
}

export const act = (action: keyof typeof ACTION, ...comments: string[]): Promise<boolean> =>
  call('comment/perform_comment_action', { actions: comments.map((comment) => token(action, comment)) });
