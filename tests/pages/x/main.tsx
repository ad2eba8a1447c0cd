import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { listenForHotkeys } from './hotkeys.ts';
import { Redesigned } from './redesigned.tsx';
import { change, current, loadPosts, open } from './store.ts';
import { REDESIGNED } from './switches.ts';

/** Opens the composer that an address asks for, over home. */
function openAsked(): void {
  const { pathname, searchParams } = new URL(location.href);
  if (!/^\/(compose\/post|compose\/tweet|intent\/post)/.test(pathname)) return;
  const named = (id: string | null | undefined) => current().posts.find((post) => post.id === id);
  const replyTo = named(searchParams.get('in_reply_to'));
  const quote = named(searchParams.get('url')?.match(/\/status\/(\d+)/)?.[1]);
  const text = searchParams.get('text') ?? undefined;
  open({ kind: 'compose', purpose: { replyTo, quote, text } });
}

async function start(): Promise<void> {
  const inApp = !/^\/(compose|intent)\//.test(location.pathname);
  change({ path: inApp ? location.pathname : '/home' });
  await loadPosts();
  openAsked();
  listenForHotkeys();
  addEventListener('popstate', () => {
    if (!location.pathname.startsWith('/compose')) change({ path: location.pathname, layers: [] });
  });
  createRoot(document.getElementById('react-root') as HTMLElement).render(
    REDESIGNED ? <Redesigned /> : <App />,
  );
}

void start();
