import type React from 'react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Pressable } from 'react-native-web';
import { InlineComposer, startComposing } from './composer.tsx';
import { ComposePage, Layers } from './layers.tsx';
import { anchorOf, askToBlock, askToUnfollow, show } from './menus.ts';
import { Article } from './post.tsx';
import type { Post } from './posts.ts';
import { go, ME, mute, useStore } from './store.ts';
import { NARROW } from './switches.ts';
import { WORDS } from './words.ts';

/** The page as X builds it. */
export function App() {
  const { path, layers, toast } = useStore();
  const [portal, setPortal] = useState<HTMLElement | null>(null);
  const top = layers.findLast(({ kind }) => kind === 'compose');
  return (
    <>
      <div className="app">
        <Side />
        <main role="main">
          <div data-testid="primaryColumn">
            {NARROW && top?.kind === 'compose' ? <ComposePage purpose={top.purpose} /> : <Page path={path} />}
          </div>
        </main>
      </div>
      <div id="layers" ref={setPortal} />
      {portal &&
        createPortal(
          <>
            <Layers />
            {toast && (
              <div role="alert" className="toast">
                <div data-testid="toast" className="row">
                  <span>{toast.text}</span>
                  {toast.undo && (
                    <Pressable role="button" onPress={toast.undo}>
                      <span>{WORDS.undo}</span>
                    </Pressable>
                  )}
                </div>
              </div>
            )}
          </>,
          portal,
        )}
    </>
  );
}

function goHome(event: React.MouseEvent): void {
  event.preventDefault();
  go('/home');
}

function Side() {
  const profile = NARROW ? 'DashButton_ProfileIcon_Link' : 'AppTabBar_Profile_Link';
  const write = NARROW ? 'FloatingActionButtons_Tweet_Button' : 'SideNav_NewTweet_Button';
  return (
    <header role="banner">
      <a data-testid="AppTabBar_Home_Link" href="/home" onClick={goHome}>
        Home
      </a>
      <a data-testid={profile} href={`/${ME}`} aria-label="Profile">
        Profile
      </a>
      <a data-testid={write} href="/compose/post" aria-label={WORDS.post} onClick={startComposing}>
        {WORDS.post}
      </a>
      {!NARROW && (
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
          <div data-testid={`UserAvatar-Container-${ME}`} />
          <span>Panaderia</span> <span>@{ME}</span>
        </button>
      )}
    </header>
  );
}

function Page({ path }: { path: string }) {
  const { posts } = useStore();
  const status = path.match(/^\/\w+\/status\/(\d+)/)?.[1];
  if (status) return <StatusPage id={status} />;
  const profile = path.match(/^\/(?!home\b|i\/)(\w+)$/)?.[1];
  if (profile) return <ProfilePage key={profile} handle={profile} />;
  return (
    <>
      <InlineComposer />
      <Timeline posts={posts.filter(({ parent }) => !parent)} />
    </>
  );
}

function StatusPage({ id }: { id: string }) {
  const { posts } = useStore();
  const focal = posts.find((post) => post.id === id);
  if (!focal) return <div data-testid="error-detail">Hmm...this page doesn’t exist.</div>;
  const above = posts.find((post) => post.id === focal.parent);
  return (
    <div aria-label="Timeline: Conversation">
      {above && (
        <div data-testid="cellInnerDiv">
          <Article post={above} />
        </div>
      )}
      <div data-testid="cellInnerDiv">
        <Article post={focal} focal />
        <InlineComposer key={id} replyTo={focal} />
      </div>
      <Timeline posts={posts.filter(({ parent }) => parent === id)} />
    </div>
  );
}

function ProfilePage({ handle }: { handle: string }) {
  const { posts } = useStore();
  return (
    <>
      <div data-testid="UserName">@{handle}</div>
      {handle !== ME && (
        <div className="row">
          <Pressable
            role="button"
            testID="userActions"
            aria-label={WORDS.more}
            aria-haspopup="menu"
            onPress={(event: any) =>
              show(
                [
                  { text: `${WORDS.mute} @${handle}`, act: () => void mute(handle) },
                  { text: `${WORDS.block} @${handle}`, testID: 'block', act: () => askToBlock(handle) },
                ],
                anchorOf(event),
              )
            }
          >
            <span>⋯</span>
          </Pressable>
          <Pressable role="button" testID="1234567-unfollow" onPress={() => askToUnfollow(handle)}>
            <span>Following</span>
          </Pressable>
        </div>
      )}
      <Timeline posts={posts.filter(({ author }) => author === handle)} />
    </>
  );
}

const CELL = 260;

/**
 * Only what is near the window is mounted. While a confirmation sheet is open nothing of it is: the post that a
 * sheet asks about is not in the page any more.
 */
function Timeline({ posts }: { posts: readonly Post[] }) {
  const { layers } = useStore();
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const follow = () => setScrolled(window.scrollY);
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, []);
  const asked = layers.some(({ kind }) => kind === 'sheet');
  const near = (at: number) => at * CELL > scrolled - 800 && at * CELL < scrolled + innerHeight + 400;
  return (
    <section role="region">
      <div className="timeline" style={{ height: posts.length * CELL }}>
        {!asked &&
          posts.map(
            (post, at) =>
              near(at) && (
                <div
                  key={post.id}
                  data-testid="cellInnerDiv"
                  className="cell"
                  style={{ top: at * CELL, height: CELL }}
                >
                  {post.promoted ? (
                    <div data-testid="placementTracking">
                      <Article post={post} />
                    </div>
                  ) : (
                    <Article post={post} />
                  )}
                </div>
              ),
          )}
      </div>
    </section>
  );
}
