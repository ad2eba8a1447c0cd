/** What the pretend network's page asks of its server. Each call is a move and goes through the request gate. */
const API = '/practice-api/posts';

/** Publishes a post or a reply. Rejects when it was not sent. */
export function publish(text: string, inReplyTo?: string): Promise<void> {
  return call('POST', API, { text, ...(inReplyTo ? { inReplyTo } : {}) });
}

export function edit(id: string, text: string): Promise<void> {
  return call('PUT', `${API}/${id}`, { text });
}

export function remove(id: string): Promise<void> {
  return call('DELETE', `${API}/${id}`);
}

export function hide(id: string): Promise<void> {
  return call('POST', `${API}/${id}/hide`);
}

async function call(method: string, path: string, body?: object): Promise<void> {
  const response = await fetch(path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
}
