import type { Intents } from './network.ts';

/**
 * The networks' public links that open their own composer, apart from how their screens are read: the popup offers
 * them too, and needs nothing else of a network. A network that is not here has no such link.
 */
export const INTENTS = {
  x: {
    post: (text) => `https://x.com/intent/post?text=${encodeURIComponent(text)}`,
    reply: ({ id }, text) =>
      id === undefined
        ? undefined
        : `https://x.com/intent/post?in_reply_to=${id}&text=${encodeURIComponent(text)}`,
  },
  bluesky: { post: (text) => `https://bsky.app/intent/compose?text=${encodeURIComponent(text)}` },
  threads: { post: (text) => `https://www.threads.com/intent/post?text=${encodeURIComponent(text)}` },
  linkedin: {
    post: (text) => `https://www.linkedin.com/feed/?shareActive=true&text=${encodeURIComponent(text)}`,
  },
  reddit: { post: (text) => `https://www.reddit.com/submit?type=TEXT&text=${encodeURIComponent(text)}` },
} satisfies Record<string, Intents>;

/** The links of a network by its id; none for one that has none, or that is not known. */
export function intentsOf(network: string): Intents {
  return (INTENTS as Readonly<Record<string, Intents>>)[network] ?? {};
}
