/** @jsxImportSource react */
// A pretend Bluesky, written from what is known of its web client: React, Radix menus, TipTap; ids, roles and labels
// as theirs. Nothing is taken from it.
import * as DropdownMenu from '@radix-ui/react-dropdown-menu';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { wordsOf } from './words.ts';

const PDS = 'https://pds.brand.example/xrpc/';
const words = wordsOf(new URLSearchParams(location.search).get('lang'));
/** The post that the page is about; the feed has none. */
const shownPost = /\/post\/(\w+)/.exec(location.pathname)?.[1];
document.documentElement.lang = words.lang;
localStorage.setItem(
  'BSKY_STORAGE',
  JSON.stringify({
    session: {
      currentAccount: { did: 'did:plc:brand' },
      accounts: [{ did: 'did:plc:brand', handle: 'brand.example' }],
    },
  }),
);

interface PostData {
  readonly by: string;
  readonly rkey: string;
  readonly text: string;
  readonly replies: number;
  readonly likes: number;
  readonly reposts: number;
}
const POSTS: readonly PostData[] = [
  {
    by: 'brand.example',
    rkey: '3lmabcdefgh2z',
    text: 'Our prices end in 99',
    replies: 1168,
    likes: 15554,
    reposts: 1234,
  },
  { by: 'critic.example', rkey: '3lmabcdefgh22', text: 'This is a scam', replies: 0, likes: 3, reposts: 0 },
];

function send(method: string, body: unknown) {
  void fetch(PDS + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function Prompt(props: { title: string; cta: string; onConfirm(): void; close(): void }) {
  return createPortal(
    <div
      aria-label="Close active dialog"
      style={{ position: 'fixed', inset: '20%', background: '#fff', zIndex: 1 }}
    >
      <div role="dialog" aria-labelledby="title" aria-describedby="about">
        <div id="title">{props.title}</div>
        <div id="about">…</div>
        <button
          type="button"
          data-testid="confirmBtn"
          aria-label={props.cta}
          onClick={() => {
            props.close();
            setTimeout(props.onConfirm);
          }}
        >
          {props.cta}
        </button>
        <button type="button" aria-label={words.cancel} onClick={props.close}>
          {words.cancel}
        </button>
      </div>
    </div>,
    document.body,
  );
}

function Row(props: { id: string; label: string; onPress(): void }) {
  return (
    <DropdownMenu.Item asChild onSelect={props.onPress}>
      <div className="radix-dropdown-item" data-testid={props.id} aria-label={props.label}>
        <div>{props.label}</div>
      </div>
    </DropdownMenu.Item>
  );
}

type Ask = { title: string; cta: string; onConfirm(): void; choices?: boolean };

/** Who can reply: its choices are no buttons that confirm, its last button saves. */
function Choices({ title, onConfirm, close }: { title: string; onConfirm(): void; close(): void }) {
  const [nobody, setNobody] = useState(false);
  return createPortal(
    <div role="dialog" aria-labelledby="title">
      <div id="title">{title}</div>
      {['Anyone', 'Nobody'].map((choice, index) => (
        <button
          type="button"
          role="radio"
          key={choice}
          id={choice}
          aria-checked={nobody === (index === 1)}
          onClick={() => setNobody(index === 1)}
        >
          {choice}
        </button>
      ))}
      <button
        type="button"
        id="save-choices"
        onClick={() => {
          close();
          if (nobody) onConfirm();
        }}
      >
        Save
      </button>
    </div>,
    document.body,
  );
}

function Post({ post, ask, open }: { post: PostData; ask(ask: Ask): void; open(about: Compose): void }) {
  const [shown, setShown] = useState(false);
  const mine = post.by === 'brand.example';
  const focused = post.rkey === shownPost;
  const remove = () =>
    send('com.atproto.repo.deleteRecord', {
      repo: 'did:plc:brand',
      collection: 'app.bsky.feed.post',
      rkey: post.rkey,
    });
  const limit = () =>
    send('com.atproto.repo.putRecord', {
      repo: 'did:plc:brand',
      collection: 'app.bsky.feed.threadgate',
      record: { post: `at://did:plc:brand/app.bsky.feed.post/${post.rkey}`, allow: [] },
    });
  const uri = `at://did:plc:critic/app.bsky.feed.post/${post.rkey}`;
  return (
    <div role="link" tabIndex={0} data-testid={`${shownPost ? 'postThreadItem' : 'feedItem'}-by-${post.by}`}>
      <a href={`/profile/${post.by}`}>{post.by}</a>
      {focused ? (
        <span>5:46 PM</span>
      ) : (
        <a href={`/profile/${post.by}/post/${post.rkey}`} aria-label="April 9, 2025 at 5:46 PM">
          2h
        </a>
      )}
      <div data-testid="contentHider-post">
        {focused ? <div data-word-wrap="1">{post.text}</div> : <div data-testid="postText">{post.text}</div>}
        <a href="/profile/other.example/post/3lmquoted2222">quoted</a>
      </div>
      {focused && (
        <div>
          <span data-testid="repostCount-expanded">1.1K</span>
          <span data-testid="quoteCount-expanded">95</span>
          <span data-testid="likeCount-expanded">15.5K</span>
        </div>
      )}
      <button
        type="button"
        data-testid="replyBtn"
        aria-label={words.count(words.reply, post.replies)}
        onClick={() => open({ reply: post })}
      >
        {post.replies || ''}
      </button>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger asChild>
          <button type="button" data-testid="repostBtn" aria-label="Repost or quote post">
            {post.reposts > 0 && <div data-testid="repostCount">{words.short(post.reposts)}</div>}
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content aria-label="Test">
            <Row
              id="repostDropdownRepostBtn"
              label="Repost"
              onPress={() => send('com.atproto.repo.createRecord', { collection: 'app.bsky.feed.repost' })}
            />
            <Row id="repostDropdownQuoteBtn" label="Quote post" onPress={() => open({ quote: post })} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <button
        type="button"
        data-testid="likeBtn"
        aria-label={words.count(words.like, post.likes)}
        onClick={() => send('com.atproto.repo.deleteRecord', { collection: 'app.bsky.feed.like', rkey: 'x' })}
      >
        ♥
      </button>
      <DropdownMenu.Root open={shown} onOpenChange={setShown}>
        <DropdownMenu.Trigger asChild>
          <button
            type="button"
            data-testid="postDropdownBtn"
            aria-label={words.options}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setShown(!shown)}
          >
            ⋯
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content aria-label="Test">
            <Row id="postDropdownCopyTextBtn" label="Copy post text" onPress={() => {}} />
            <Row
              id="postDropdownMuteThreadBtn"
              label="Mute thread"
              onPress={() => send('app.bsky.graph.muteThread', { root: uri })}
            />
            {mine && (
              <>
                <Row
                  id="postDropdownEditPostInteractions"
                  label={words.settings}
                  onPress={() => ask({ title: words.settings, cta: '', onConfirm: limit, choices: true })}
                />
                <Row
                  id="postDropdownDeleteBtn"
                  label={words.deletePost}
                  onPress={() => ask({ title: words.deleteThis, cta: words.delete, onConfirm: remove })}
                />
              </>
            )}
            {!mine && (
              <>
                <Row
                  id="postDropdownHideBtn"
                  label={words.hide}
                  onPress={() =>
                    ask({
                      title: words.hideThis,
                      cta: words.yesHide,
                      onConfirm: () =>
                        send('com.atproto.repo.putRecord', {
                          repo: 'did:plc:brand',
                          collection: 'app.bsky.feed.threadgate',
                          record: { hiddenReplies: [uri] },
                        }),
                    })
                  }
                />
                <Row
                  id="postDropdownHideBtn"
                  label="Hide post for me"
                  onPress={() => ask({ title: words.hidePost, cta: words.yesHide, onConfirm: () => {} })}
                />
                <Row
                  id="postDropdownHideBtn"
                  label={words.detach}
                  onPress={() =>
                    ask({
                      title: words.detachThis,
                      cta: words.yesDetach,
                      onConfirm: () =>
                        send('com.atproto.repo.putRecord', {
                          repo: 'did:plc:brand',
                          collection: 'app.bsky.feed.postgate',
                          record: { detachedEmbeddingUris: [uri] },
                        }),
                    })
                  }
                />
                <Row
                  id="postDropdownMuteBtn"
                  label={words.mute}
                  onPress={() => send('app.bsky.graph.muteActor', { actor: post.by })}
                />
                <Row
                  id="postDropdownMuteBtn"
                  label={words.unmute}
                  onPress={() => send('app.bsky.graph.unmuteActor', { actor: post.by })}
                />
                <Row
                  id="postDropdownBlockBtn"
                  label={words.block}
                  onPress={() =>
                    ask({
                      title: words.blockThis,
                      cta: words.block,
                      onConfirm: () =>
                        send('com.atproto.repo.createRecord', {
                          repo: 'did:plc:brand',
                          collection: 'app.bsky.graph.block',
                          record: { subject: 'did:plc:critic' },
                        }),
                    })
                  }
                />
              </>
            )}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </div>
  );
}

interface Compose {
  readonly reply?: PostData;
  readonly quote?: PostData;
}

function Part({
  publish,
  onText,
  remove,
}: {
  publish(): void;
  onText(text: string): void;
  remove?: (() => void) | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  const now = useRef({ publish, onText });
  now.current = { publish, onText };
  useEffect(() => {
    const editor = new Editor({
      element: place.current!,
      extensions: [StarterKit],
      autofocus: true,
      editorProps: {
        handleKeyDown(_view, event) {
          if (!((event.metaKey || event.ctrlKey) && event.code === 'Enter')) return false;
          now.current.publish();
          return true;
        },
      },
      onUpdate: ({ editor: changed }) => now.current.onText(changed.getText({ blockSeparator: '\n' })),
    });
    return () => editor.destroy();
  }, []);
  return (
    <div>
      <div ref={place} />
      {remove && (
        <button type="button" aria-label={words.deletePost} onClick={remove}>
          ×
        </button>
      )}
    </div>
  );
}

function Composer({ about, close, ask }: { about: Compose; close(): void; ask(ask: Ask): void }) {
  const [parts, setParts] = useState([{ key: 0, text: '' }]);
  const publish = () => {
    const said = parts.filter((part) => part.text.trim() !== '');
    if (said.length === 0) return;
    const uri = `at://did:plc:critic/app.bsky.feed.post/${(about.reply ?? about.quote)?.rkey}`;
    send('com.atproto.repo.applyWrites', {
      repo: 'did:plc:brand',
      writes: said.map((part, index) => ({
        $type: 'com.atproto.repo.applyWrites#create',
        collection: 'app.bsky.feed.post',
        rkey: `3lmabcdefgh${2 + index}a`,
        value: {
          text: part.text,
          ...(about.reply && { reply: { root: { uri }, parent: { uri } } }),
          ...(about.quote && { embed: { $type: 'app.bsky.embed.record', record: { uri } } }),
        },
      })),
    });
    close();
  };
  return (
    <div role="dialog" aria-modal style={{ position: 'fixed', inset: 0, background: '#fff' }}>
      <div data-testid="composePostView">
        <div>
          <div>
            <button
              type="button"
              aria-label={words.cancel}
              onClick={() => ask({ title: words.discard, cta: 'Discard', onConfirm: close })}
            >
              {words.cancel}
            </button>
            {!about.reply && (
              <button
                type="button"
                aria-label="Drafts"
                onClick={() => send('app.bsky.draft.createDraft', { draft: { posts: parts } })}
              >
                Drafts
              </button>
            )}
            <button
              type="button"
              data-testid="composerPublishBtn"
              aria-label="Publish"
              disabled={parts.every((part) => part.text.trim() === '')}
              onClick={publish}
            >
              Post
            </button>
          </div>
          <div>
            {about.reply && (
              <button type="button" aria-label="Expand or collapse the full post you are replying to">
                <div>Critic</div>
                <div>{about.reply.text}</div>
              </button>
            )}
            {parts.map((part) => (
              <Part
                key={part.key}
                publish={publish}
                onText={(text) =>
                  setParts((all) => all.map((one) => (one.key === part.key ? { ...one, text } : one)))
                }
                remove={
                  parts.length > 1
                    ? () => setParts((all) => all.filter((one) => one.key !== part.key))
                    : undefined
                }
              />
            ))}
          </div>
          <button
            type="button"
            aria-label="Add another post to thread"
            onClick={() => setParts((all) => [...all, { key: Date.now(), text: '' }])}
          >
            +
          </button>
        </div>
      </div>
    </div>
  );
}

/** What shares its calls with posts, or its words, and is no move. */
const ELSEWHERE: Readonly<Record<string, readonly [string, object]>> = {
  follow: ['com.atproto.repo.createRecord', { repo: 'did:plc:brand', collection: 'app.bsky.graph.follow' }],
  unfollow: [
    'com.atproto.repo.deleteRecord',
    { repo: 'did:plc:brand', collection: 'app.bsky.graph.follow', rkey: 'f' },
  ],
  profile: [
    'com.atproto.repo.putRecord',
    {
      repo: 'did:plc:brand',
      collection: 'app.bsky.actor.profile',
      rkey: 'self',
      record: { description: 'Sorry' },
    },
  ],
  message: ['chat.bsky.convo.sendMessage', { convoId: '1', message: { text: 'We apologise' } }],
  seen: ['app.bsky.notification.updateSeen', { seenAt: '2026-11-25T10:00:00Z' }],
};

function App(): ReactNode {
  const [asked, setAsked] = useState<Ask>();
  const [about, setAbout] = useState<Compose>();
  return (
    <>
      <nav role="navigation">
        <a href="/profile/brand.example">Profile</a>
        <button type="button" aria-label="Compose new post" onClick={() => setAbout({})}>
          New
        </button>
        <button
          type="button"
          id="sign-out"
          onClick={() => setAsked({ title: 'Sign out?', cta: 'Sign out', onConfirm() {} })}
        >
          Sign out
        </button>
      </nav>
      {Object.entries(ELSEWHERE).map(([name, [method, body]]) => (
        <button type="button" id={name} key={name} onClick={() => send(method, body)}>
          {name}
        </button>
      ))}
      {POSTS.map((post) => (
        <Post key={post.rkey} post={post} ask={setAsked} open={setAbout} />
      ))}
      {about && <Composer about={about} close={() => setAbout(undefined)} ask={setAsked} />}
      {asked?.choices && <Choices {...asked} close={() => setAsked(undefined)} />}
      {asked && !asked.choices && <Prompt {...asked} close={() => setAsked(undefined)} />}
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
