import type React from 'react';
import { Pressable } from 'react-native-web';
import { anchorOf, menuFor, repostMenu, show } from './menus.ts';
import type { Post } from './posts.ts';
import { compose, go, like } from './store.ts';
import { LANG, RENAMED } from './switches.ts';
import { counted, short, WORDS } from './words.ts';

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A post in a list, or (`focal`) the one that its page is about. */
export function Article({ post, focal = false }: { post: Post; focal?: boolean }) {
  const link = `/${post.author}/status/${post.id}`;
  return (
    <article
      role="article"
      data-testid="tweet"
      tabIndex={focal ? -1 : 0}
      aria-labelledby={`id__${post.id}`}
      onClick={(event) => {
        const target = event.target as Element;
        if (!focal && !target.closest('a,button,[role=link],[role=menuitem]')) go(link);
      }}
    >
      <div data-testid="Tweet-User-Avatar">
        <div data-testid={`UserAvatar-Container-${post.promoted ? 'unknown' : post.author}`}>
          <a href={`/${post.author}`} tabIndex={-1} aria-hidden="true" />
        </div>
      </div>
      <div className="row">
        <div data-testid="User-Name" id={`id__${post.id}`}>
          <Link href={`/${post.author}`}>{upper(post.author)}</Link>
          <Link href={`/${post.author}`}>@{post.author}</Link>
          {!focal && !post.promoted && <Stamp post={post} link={link} />}
        </div>
        {post.promoted && <span>Ad</span>}
        <Pressable
          role="button"
          testID="caret"
          aria-label={WORDS.more}
          aria-haspopup="menu"
          aria-expanded={false}
          onPress={(event: any) => menuFor(post, anchorOf(event))}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" width="16" height="16">
            <g>
              <path d="M3 12c0-1.1.9-2 2-2s2 .9 2 2-.9 2-2 2-2-.9-2-2zm9 2c1.1 0 2-.9 2-2s-.9-2-2-2-2 .9-2 2 .9 2 2 2zm7 0c1.1 0 2-.9 2-2s-.9-2-2-2-2 .9-2 2 .9 2 2 2z" />
            </g>
          </svg>
        </Pressable>
      </div>
      {post.text && <Text text={post.text} focal={focal} link={link} />}
      {post.image && <div data-testid="tweetPhoto" className="image" />}
      {post.quoted && (
        <div aria-labelledby={`q__${post.id}`}>
          <div role="link" tabIndex={0} className="quoted">
            <div data-testid="User-Name" id={`q__${post.id}`}>
              <span>{upper(post.quoted.author)}</span> <span>@{post.quoted.author}</span>{' '}
              <time dateTime={new Date(post.quoted.at).toISOString()}>2021</time>
            </div>
            <div data-testid="tweetText" lang={LANG}>
              <span>{post.quoted.text}</span>
            </div>
          </div>
        </div>
      )}
      {focal && (
        <div>
          <Stamp post={post} link={link} />
          {post.views > 0 && (
            <span>
              {' '}
              · {short(post.views)} {upper(WORDS.counts[4]?.[1] ?? '')}
            </span>
          )}
        </div>
      )}
      <Actions post={post} focal={focal} link={link} />
    </article>
  );
}

function Link({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a
      role="link"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        go(href);
      }}
    >
      {children}
    </a>
  );
}

function Stamp({ post, link }: { post: Post; link: string }) {
  const hours = Math.floor((Date.now() - post.at) / 3_600_000);
  return (
    <Link href={link}>
      <time dateTime={new Date(post.at).toISOString()}>{hours}h</time>
    </Link>
  );
}

/** Emoji are images; a list cuts a long text, its own page does not. */
function Text({ text, focal, link }: { text: string; focal: boolean; link: string }) {
  const cut = !focal && text.length > 280;
  const pieces = (cut ? text.slice(0, 280) : text).split(
    /(\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*)/u,
  );
  return (
    <>
      <div data-testid="tweetText" lang={LANG} className="text">
        {pieces.map((piece, at) =>
          at % 2 === 1 ? (
            <img
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move.
              key={at}
              alt={piece}
              title="Emoji"
              draggable={false}
              src="/emoji.svg"
              width="16"
              height="16"
            />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move.
            piece && <span key={at}>{piece}</span>
          ),
        )}
      </div>
      {cut && (
        <a href={link} data-testid="tweet-text-show-more-link">
          Show more
        </a>
      )}
    </>
  );
}

function Actions({ post, focal, link }: { post: Post; focal: boolean; link: string }) {
  const numbers = [post.replies, post.reposts, post.likes, post.bookmarks, post.views];
  const parts = numbers.map((count, kind) => (count > 0 ? counted(kind, count) : ''));
  // Words of the reader's own doing stand among the numbers, and what is zero is left out.
  if (post.liked) parts.splice(3, 0, WORDS.liked);
  // X capitalises some of these words and not others.
  const label = (kind: number, count: number, act: string) => {
    const [, word = ''] = counted(kind, count).split(/ (.*)/);
    return `${count} ${kind === 1 ? word : upper(word)}. ${act}`;
  };
  return (
    <div role="group" aria-label={parts.filter(Boolean).join(', ')} className="row">
      <Count
        id="reply"
        label={label(0, post.replies, WORDS.reply)}
        count={post.replies}
        act={() => compose({ replyTo: post })}
      />
      <Count
        id={(post.reposted ? 'un' : '') + (RENAMED ? 'repost' : 'retweet')}
        menu
        label={label(1, post.reposts, 'Repost')}
        count={post.reposts}
        act={(event) => repostMenu(post, anchorOf(event))}
      />
      <Count
        id={post.liked ? 'unlike' : 'like'}
        label={label(2, post.likes, post.liked ? WORDS.liked : 'Like')}
        count={post.likes}
        act={() => void like(post)}
      />
      {!focal && post.views > 0 && (
        <a href={`${link}/analytics`} aria-label={`${counted(4, post.views)}. View post analytics`}>
          {short(post.views)}
        </a>
      )}
      <Count
        id="bookmark"
        label={focal && post.bookmarks > 0 ? label(3, post.bookmarks, 'Bookmark') : 'Bookmark'}
        count={focal ? post.bookmarks : 0}
        act={() => {}}
      />
      <Pressable
        role="button"
        aria-haspopup="menu"
        aria-label="Share post"
        onPress={(event: any) => show([{ text: 'Copy link', act: () => {} }], anchorOf(event))}
      >
        <span>↥</span>
      </Pressable>
    </div>
  );
}

function Count({
  id,
  label,
  count,
  act,
  menu,
}: {
  id: string;
  label: string;
  count: number;
  act: (event: any) => void;
  menu?: boolean;
}) {
  return (
    <Pressable
      role="button"
      testID={id}
      aria-label={label}
      aria-haspopup={menu ? 'menu' : undefined}
      onPress={act}
    >
      <div className="row">
        <span>{id.charAt(0)}</span>
        <span data-testid="app-text-transition-container">
          <span>{short(count)}</span>
        </span>
      </div>
    </Pressable>
  );
}
