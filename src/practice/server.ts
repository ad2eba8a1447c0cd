import { t } from '../ui/i18n.ts';

/**
 * The pretend network's server: a function in the page that answers `/practice-api/…`. No request ever leaves.
 *
 * Decision: it takes the place of `window.fetch` before the page is hooked, so that the request gate wraps it as it
 * wraps a real one. Its posts are kept in the page's own `localStorage`, which is no part of the extension's record.
 */
const KEY = 'practice-network';
const API = '/practice-api/posts';

/** The pretend brand's handle. */
export const OWN = 'heladosnube';
/** The post with the wrong price, and the apologies that went out before the person came. */
export const SOURCE = 'precio';
export const APOLOGIES = ['perdon-1', 'perdon-2'] as const;

export interface PracticePost {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly likes: number;
  readonly replies: number;
  readonly reposts: number;
  readonly inReplyTo?: string;
}

interface World {
  readonly startedAt: number;
  readonly posts: readonly PracticePost[];
}

const MINUTE = 60_000;
let world = load() ?? begin();
const watchers = new Set<() => void>();

/** What the pretend network holds at the moment. */
export function currentWorld(): World {
  return world;
}

/** Calls back after every change; returns how to stop. */
export function onWorldChange(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Forgets everything that was done on the pretend network. */
export function resetWorld(): void {
  keep(begin());
}

/** Puts the server in the place of the network. Anything else that the page asks for goes its usual way. */
export function startServer(): void {
  const usual = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    return pathname.startsWith(API) ? answer(request, pathname.slice(API.length + 1)) : usual(input, init);
  };
}

async function answer(request: Request, path: string): Promise<Response> {
  const [id, act] = path.split('/');
  if (request.method === 'POST' && !id) {
    const { text, inReplyTo } = (await request.json()) as { text: string; inReplyTo?: string };
    const post: PracticePost = {
      id: crypto.randomUUID(),
      author: OWN,
      text,
      at: Date.now(),
      likes: 0,
      replies: 0,
      reposts: 0,
      ...(inReplyTo ? { inReplyTo } : {}),
    };
    keep({ ...world, posts: [post, ...world.posts] });
    return Response.json({ id: post.id }, { status: 201 });
  }
  if (!world.posts.some((post) => post.id === id)) return new Response(null, { status: 404 });
  if (request.method === 'DELETE' || act === 'hide') {
    keep({ ...world, posts: world.posts.filter((post) => post.id !== id) });
    return new Response(null, { status: 204 });
  }
  const { text } = (await request.json()) as { text: string };
  keep({ ...world, posts: world.posts.map((post) => (post.id === id ? { ...post, text } : post)) });
  return Response.json({ id });
}

function keep(next: World): void {
  world = next;
  localStorage.setItem(KEY, JSON.stringify(world));
  for (const watcher of watchers) watcher();
}

function load(): World | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '') as Partial<World> | null;
    return typeof stored?.startedAt === 'number' && Array.isArray(stored.posts)
      ? (stored as World)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The ready-made incident: a price without its 1, noticed by everybody, and two apologies already made. */
function begin(): World {
  const startedAt = Date.now();
  const post = (
    id: string,
    author: string,
    text: string,
    age: number,
    counts: readonly [number, number, number],
    inReplyTo?: string,
  ): PracticePost => {
    const [likes, replies, reposts] = counts;
    const at = startedAt - age * MINUTE;
    return { id, author, text, at, likes, replies, reposts, ...(inReplyTo ? { inReplyTo } : {}) };
  };
  const begun = {
    startedAt,
    posts: [
      post(APOLOGIES[1], OWN, t('practice_post_apology_2'), 41, [21, 9, 1]),
      post(APOLOGIES[0], OWN, t('practice_post_apology_1'), 78, [34, 12, 3]),
      post(SOURCE, OWN, t('practice_post_source'), 124, [142, 37, 58]),
      post('queja-1', 'lucia_m', t('practice_post_critic_1'), 96, [63, 0, 4], SOURCE),
      post('queja-2', 'pau.ferrer', t('practice_post_critic_2'), 88, [27, 0, 1], SOURCE),
    ],
  };
  localStorage.setItem(KEY, JSON.stringify(begun));
  return begun;
}
