/** The pretend TikTok's own calls: what is meant stands in the address, next to the app's and the signature's part. */
export function urlOf(path: string, params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    aid: '1988',
    app_name: 'tiktok_web',
    device_platform: 'web_pc',
    ...params,
    msToken: 'x',
    'X-Bogus': 'DFSzswVL',
  });
  return `https://www.tiktok.com${path}?${query}`;
}

/** Whether it was done: every answer is HTTP 200, its code tells. */
export async function call(path: string, params: Readonly<Record<string, string>> = {}, body?: object) {
  const response = await fetch(urlOf(path, params), {
    method: 'POST',
    headers: body ? { 'content-type': 'application/json' } : {},
    ...(body && { body: JSON.stringify(body) }),
  });
  const { status_code = 0 } = (await response.json()) as { status_code?: number };
  return status_code === 0;
}

export const VIDEO = '7298000000000000001';
