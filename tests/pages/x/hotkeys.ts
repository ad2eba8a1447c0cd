import { onEscape } from './layers.tsx';
import { askToBlock } from './menus.ts';
import type { Post } from './posts.ts';
import { compose, current, like, mute } from './store.ts';

const own = 'input,textarea,select,[contenteditable=true]';

/** The site's shortcuts: on the document, for whatever has the focus, unless somebody is writing. */
export function listenForHotkeys(): void {
  document.addEventListener('keydown', (event) => {
    const { layers, posts } = current();
    if (event.key === 'Escape') return onEscape(layers);
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest?.(own)) return;
    if (event.key === 'n') {
      event.preventDefault();
      compose({});
      return;
    }
    const permalink = document.activeElement?.closest('article')?.querySelector('a[href*="/status/"]');
    const id = permalink?.getAttribute('href')?.match(/\/status\/(\d+)/)?.[1];
    const post = posts.find((one) => one.id === id);
    if (post) onPost(event, post);
  });
}

function onPost(event: KeyboardEvent, post: Post): void {
  const acts: Record<string, (() => void) | undefined> = {
    r: () => compose({ replyTo: post }),
    l: () => void like(post),
    u: () => void mute(post.author),
    x: () => askToBlock(post.author),
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
