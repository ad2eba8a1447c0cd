/**
 * X as far as it is known: React, react-native-web
 * pressables, Draft.js editors, a portal layer inside the React root, one confirmation sheet for everything, a
 * timeline that unmounts what is covered, a focus trap, document-level shortcuts, and GraphQL that reports errors
 * under HTTP 200. Switches in the query: lang, variant=redesigned, layout=narrow, remount=1.
 */
import { Editor, EditorState } from 'draft-js';
import React, { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Pressable } from 'react-native-web';

const query = new URLSearchParams(location.search);
const LANG = query.get('lang') ?? 'en';
const REDESIGNED = query.get('variant') === 'redesigned';
const NARROW = query.get('layout') === 'narrow';
const ME = 'panaderia';
const BIN =
  'M16 6V4.5C16 3.12 14.88 2 13.5 2h-3C9.11 2 8 3.12 8 4.5V6H3v2h1.06l.81 11.21C4.98 20.78 6.28 22 7.86 22h8.27';

const WORDS = {
  en: {
    post: 'Post',
    reply: 'Reply',
    all: 'Post all',
    del: 'Delete',
    delTitle: 'Delete post?',
    cancel: 'Cancel',
    more: 'More',
    box: 'Post text',
    block: 'Block',
    discard: 'Save post?',
    save: 'Save',
    drop: 'Discard',
    unfollow: 'Unfollow',
    schedule: 'Schedule',
    hide: 'Hide reply',
    counts: ['replies', 'reposts', 'likes', 'views'],
    edit: 'Edit post',
  },
  es: {
    post: 'Postear',
    reply: 'Responder',
    all: 'Postear todo',
    del: 'Eliminar',
    delTitle: '¿Quieres eliminar el post?',
    cancel: 'Cancelar',
    more: 'Más opciones',
    box: 'Texto del post',
    block: 'Bloquear a',
    discard: '¿Guardar post?',
    save: 'Guardar',
    drop: 'Descartar',
    unfollow: 'Dejar de seguir',
    schedule: 'Programar',
    hide: 'Ocultar respuesta',
    counts: ['respuestas', 'reposts', 'Me gusta', 'reproducciones'],
    edit: 'Editar post',
  },
  pt: {
    post: 'Postar',
    reply: 'Responder',
    all: 'Postar tudo',
    del: 'Excluir',
    delTitle: 'Excluir post?',
    cancel: 'Cancelar',
    more: 'Mais',
    box: 'Texto do post',
    block: 'Bloquear',
    discard: 'Salvar post?',
    save: 'Salvar',
    drop: 'Descartar',
    unfollow: 'Deixar de seguir',
    schedule: 'Agendar',
    hide: 'Ocultar resposta',
    counts: ['respostas', 'reposts', 'curtidas', 'visualizações'],
    edit: 'Editar post',
  },
}[LANG];

/** A test id, unless the page was redesigned. */
const tid = (name) => (REDESIGNED ? {} : { 'data-testid': name });
const rtid = (name) => (REDESIGNED ? {} : { testID: name });

async function graphql(operation, variables) {
  const answer = await fetch(`/i/api/graphql/q${Math.random().toString(36).slice(2, 8)}/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-lang': LANG },
    body: JSON.stringify({ variables, features: {}, queryId: 'q' }),
  });
  const json = await answer.json();
  if (json.errors) throw new Error(json.errors[0].message);
  return json.data;
}

function Composer({ inline, replyTo, quote, edit, thread, label, onSent, draftKey }) {
  const [editors, setEditors] = useState(() => [EditorState.createEmpty()]);
  const [busy, setBusy] = useState(false);
  const [scheduled, setScheduled] = useState(false);
  const ref = useRef(null);
  const texts = editors.map((state) => state.getCurrentContent().getPlainText('\n'));
  const empty = texts.every((text) => text.trim() === '');
  useEffect(() => {
    if (!inline) ref.current?.focus();
  }, [inline]);

  const send = async () => {
    if (busy || empty) return;
    setBusy(true);
    try {
      let parent = replyTo?.id;
      for (const text of texts) {
        const long = text.length > 280;
        if (scheduled) {
          await graphql('CreateScheduledTweet', {
            post_tweet_request: { status: text },
            execute_at: Math.floor(Date.now() / 1000) + 7200,
          });
          continue;
        }
        const data = await graphql(long ? 'CreateNoteTweet' : 'CreateTweet', {
          tweet_text: text,
          dark_request: false,
          media: { media_entities: [] },
          ...(parent ? { reply: { in_reply_to_tweet_id: parent, exclude_reply_user_ids: [] } } : {}),
          ...(quote ? { attachment_url: `https://x.com/${quote.author}/status/${quote.id}` } : {}),
          ...(edit ? { edit_options: { previous_tweet_id: edit.id } } : {}),
        });
        parent = (data.create_tweet ?? data.notetweet_create).tweet_results?.result?.rest_id;
      }
      setEditors([EditorState.createEmpty()]);
      toast(texts.length > 1 ? 'Your posts were sent.' : 'Your post was sent.');
      onSent?.();
    } catch (error) {
      toast(`Something went wrong: ${error.message}`);
    } finally {
      setBusy(false);
    }
  };

  const onKey = (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  };

  const buttonLabel = scheduled
    ? WORDS.schedule
    : texts.length > 1
      ? WORDS.all
      : replyTo
        ? WORDS.reply
        : (label ?? WORDS.post);
  return (
    <div onKeyDown={onKey} key={draftKey}>
      <div {...tid(`UserAvatar-Container-${ME}`)} />
      {editors.map((state, index) => (
        <div key={index} {...tid(`tweetTextarea_${index}_label`)}>
          <div
            {...tid(`tweetTextarea_${index}RichTextInputContainer`)}
            style={{ minHeight: 24, border: '1px solid #ccc' }}
          >
            <Editor
              ref={index === 0 ? ref : undefined}
              editorState={state}
              onChange={(next) => setEditors((all) => all.map((old, at) => (at === index ? next : old)))}
              ariaLabel={WORDS.box}
              ariaMultiline
              {...(REDESIGNED ? {} : { webDriverTestID: `tweetTextarea_${index}` })}
              keyBindingFn={(event) =>
                event.key === 'Enter' && (event.ctrlKey || event.metaKey)
                  ? 'send'
                  : event.key === 'Enter'
                    ? 'split-block'
                    : undefined
              }
              handleKeyCommand={(command) => (command === 'send' ? 'handled' : 'not-handled')}
            />
          </div>
        </div>
      ))}
      {quote && (
        <div role="link" tabIndex={0}>
          <div {...tid('User-Name')}>@{quote.author}</div>
          <div {...tid('tweetText')}>{quote.text}</div>
        </div>
      )}
      <div {...tid('toolBar')}>
        <button type="button" {...tid('scheduleOption')} onClick={() => setScheduled(true)}>
          ⏱
        </button>
        {thread !== false && (
          <button
            type="button"
            {...tid('addButton')}
            aria-label="Add post"
            onClick={() => setEditors((all) => [...all, EditorState.createEmpty()])}
          >
            +
          </button>
        )}
        <button
          type="button"
          {...tid(inline ? 'tweetButtonInline' : 'tweetButton')}
          className={`publish ${inline ? 'inline' : 'modal'}`}
          disabled={busy || empty}
          aria-disabled={busy || empty ? 'true' : undefined}
          onClick={send}
        >
          <div>
            <span>
              <span>{buttonLabel}</span>
            </span>
          </div>
        </button>
      </div>
    </div>
  );
}

let toast = () => {};

function Counts({ post, focal }) {
  const [replies, reposts, likes, views] = WORDS.counts;
  const label = [
    [post.replies, replies],
    [post.reposts, reposts],
    [post.likes, likes],
    [post.views, views],
  ]
    .filter(([value]) => value > 0)
    .map(([value, word]) => `${value} ${word}`)
    .join(', ');
  const short = (value) => (value >= 1000 ? `${Math.floor(value / 100) / 10}K` : value || '');
  return (
    <div role="group" aria-label={label}>
      <button
        type="button"
        {...tid('reply')}
        aria-label={`${post.replies} ${replies}. ${WORDS.reply}`}
        onClick={() => open({ kind: 'compose', replyTo: post })}
      >
        <span {...tid('app-text-transition-container')}>{short(post.replies)}</span>
      </button>
      <button
        type="button"
        {...tid('retweet')}
        aria-haspopup="menu"
        aria-label={`${post.reposts} ${reposts}. Repost`}
        onClick={() => open({ kind: 'compose', quote: post })}
      >
        {short(post.reposts)}
      </button>
      <button
        type="button"
        {...tid('like')}
        aria-label={`${post.likes} ${likes}. Like`}
        onClick={() => graphql('FavoriteTweet', { tweet_id: post.id })}
      >
        {short(post.likes)}
      </button>
      {!focal && (
        <a
          href={`/${post.author}/status/${post.id}/analytics`}
          aria-label={`${post.views} ${views}. View post analytics`}
        >
          {short(post.views)}
        </a>
      )}
      <button type="button" {...tid('bookmark')} aria-label="Bookmark" />
    </div>
  );
}

function Article({ post, focal }) {
  const caret = (
    <button
      type="button"
      className="caret"
      {...tid('caret')}
      aria-haspopup="menu"
      aria-label={WORDS.more}
      onClick={() => open({ kind: 'menu', post })}
    >
      ⋯
    </button>
  );
  if (REDESIGNED) {
    return (
      <section className="card">
        <b>{post.author}</b> {caret}
        <p>{post.text}</p>
        <button type="button" className="answer" onClick={() => open({ kind: 'compose', replyTo: post })}>
          {WORDS.reply}
        </button>
      </section>
    );
  }
  return (
    <div data-testid="cellInnerDiv">
      <article role="article" data-testid="tweet" tabIndex={focal ? -1 : 0}>
        <div data-testid="Tweet-User-Avatar">
          <div data-testid={`UserAvatar-Container-${post.author}`}>
            <a href={`/${post.author}`}>·</a>
          </div>
        </div>
        <div data-testid="User-Name">
          <a href={`/${post.author}`}>{post.author}</a>
          <a href={`/${post.author}`}>@{post.author}</a>
          <a href={`/${post.author}/status/${post.id}`}>
            <time dateTime={new Date(post.at).toISOString()}>2h</time>
          </a>
        </div>
        {caret}
        <div data-testid="tweetText" lang={LANG}>
          <span>{post.text}</span> <img alt="🥐" src="/emoji.svg" />
        </div>
        {post.quoted && (
          <div aria-labelledby="q">
            <div role="link" tabIndex={0}>
              <div data-testid="User-Name">
                <span>@otra</span>
              </div>
              <div data-testid="tweetText">{post.quoted}</div>
              <time dateTime="2020-01-01T00:00:00Z">2020</time>
            </div>
          </div>
        )}
        <Counts post={post} focal={focal} />
      </article>
    </div>
  );
}

let open = () => {};

/** Menu items are pressables: Enter and Space reach them without a click event. */
function Item({ children, onPress, testID }) {
  return (
    <Pressable role="menuitem" tabIndex={0} onPress={onPress} {...(testID ? rtid(testID) : {})}>
      {children}
    </Pressable>
  );
}

function Menu({ post, close }) {
  const own = post.author === ME;
  const first = useRef(null);
  useEffect(() => {
    first.current?.querySelector('[role=menuitem]')?.focus();
  }, []);
  const sheet = (title, confirm, onConfirm) =>
    open({ kind: 'sheet', title, confirm, onConfirm, hides: post.id });
  return (
    <div role="menu">
      <div {...tid(NARROW ? 'sheetDialog' : 'Dropdown')} ref={first} className="menu">
        {own ? (
          <>
            <Item
              onPress={() =>
                sheet(WORDS.delTitle, WORDS.del, () =>
                  graphql('DeleteTweet', { tweet_id: post.id, dark_request: false }).then(() =>
                    open({ kind: 'gone', id: post.id }),
                  ),
                )
              }
            >
              {REDESIGNED ? null : (
                <svg viewBox="0 0 24 24">
                  <g>
                    <path d={BIN} />
                  </g>
                </svg>
              )}
              <span>{WORDS.del}</span>
            </Item>
            <Item
              testID="editWithPremium"
              onPress={() => open({ kind: 'compose', edit: post, route: '/compose/post' })}
            >
              <span>{WORDS.edit}</span>
            </Item>
            <Item onPress={close}>
              <span>Pin to your profile</span>
            </Item>
            <a role="menuitem" {...tid('tweetEngagements')} href={`/${post.author}/status/${post.id}/quotes`}>
              View post engagements
            </a>
          </>
        ) : (
          <>
            <Item
              testID="block"
              onPress={() =>
                sheet(`${WORDS.block} @${post.author}?`, WORDS.block, () =>
                  form('/i/api/1.1/blocks/create.json', { screen_name: post.author }),
                )
              }
            >
              <span>
                {WORDS.block} @{post.author}
              </span>
            </Item>
            <Item
              onPress={() =>
                sheet(`${WORDS.unfollow} @${post.author}?`, WORDS.unfollow, () =>
                  form('/i/api/1.1/friendships/destroy.json', { screen_name: post.author }),
                )
              }
            >
              <span>
                {WORDS.unfollow} @{post.author}
              </span>
            </Item>
            <Item onPress={() => graphql('ModerateTweet', { tweetId: post.id }).then(close)}>
              <span>{WORDS.hide}</span>
            </Item>
          </>
        )}
      </div>
    </div>
  );
}

const form = (url, fields) => fetch(url, { method: 'POST', body: new URLSearchParams(fields) });

function Sheet({ title, confirm, onConfirm, onCancel, cancel = WORDS.cancel, close }) {
  const ref = useTrap();
  return (
    <div role="alertdialog" aria-modal="true" ref={ref} className="sheet">
      <div {...tid('mask')} onClick={close} />
      <div {...tid('confirmationSheetDialog')}>
        <h1>
          <span>{title}</span>
        </h1>
        <div>
          <span>…</span>
        </div>
        <button
          type="button"
          className="confirm"
          {...tid('confirmationSheetConfirm')}
          onClick={() => {
            close();
            onConfirm();
          }}
        >
          <div>
            <span>
              <span>{confirm}</span>
            </span>
          </div>
        </button>
        <button
          type="button"
          {...tid('confirmationSheetCancel')}
          onClick={() => {
            close();
            onCancel?.();
          }}
        >
          {cancel}
        </button>
      </div>
    </div>
  );
}

/** Focus that leaves the dialog is fetched back. */
function useTrap() {
  const ref = useRef(null);
  useEffect(() => {
    const back = (event) => {
      if (!ref.current?.contains(event.target))
        ref.current?.querySelector('button,[contenteditable]')?.focus();
    };
    document.addEventListener('focusin', back);
    return () => document.removeEventListener('focusin', back);
  }, []);
  return ref;
}

function Modal({ view, close }) {
  const ref = useTrap();
  return (
    <div role="dialog" aria-modal="true" ref={ref} className="modal-box">
      <button
        type="button"
        {...tid('app-bar-close')}
        aria-label="Close"
        onClick={() =>
          open({
            kind: 'sheet',
            title: WORDS.discard,
            confirm: WORDS.save,
            cancel: WORDS.drop,
            onConfirm: () => graphql('CreateDraftTweet', { status: 'draft' }),
            onCancel: () => {},
          })
        }
      >
        ×
      </button>
      {view.replyTo && <Article post={view.replyTo} />}
      <Composer replyTo={view.replyTo} quote={view.quote} edit={view.edit} onSent={close} />
    </div>
  );
}

function App({ posts }) {
  const [gone, setGone] = useState([]);
  const [layers, setLayers] = useState([]);
  const [message, setMessage] = useState('');
  const [layerRoot, setLayerRoot] = useState(null);
  toast = setMessage;
  const close = () => setLayers((all) => all.slice(0, -1));
  open = (view) => {
    if (view.kind === 'gone') return setGone((all) => [...all, view.id]);
    if (view.kind === 'compose') history.pushState({}, '', `/compose/post${location.search}`);
    setLayers((all) =>
      view.kind === 'sheet'
        ? [...all.filter((layer) => layer.kind !== 'menu'), view]
        : [...all.filter((layer) => layer.kind !== 'menu'), view],
    );
  };
  useEffect(() => {
    const keys = (event) => {
      window.pageKeys.push(event.key);
      if (event.key === 'Escape') setLayers((all) => all.slice(0, -1));
      if (event.target.closest('input,textarea,[contenteditable]')) return;
      if (event.key === 'n') open({ kind: 'compose' });
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);
  const status = location.pathname.match(/\/status\/(\d+)/)?.[1];
  // What a sheet covers is unmounted, as a virtualised timeline does.
  const covered = layers.find((layer) => layer.kind === 'sheet')?.hides;
  const shown = posts.filter(
    (post) =>
      !gone.includes(post.id) &&
      post.id !== covered &&
      (!status || post.id === status || post.parent === status),
  );
  return (
    <>
      <header>
        <a {...tid('AppTabBar_Profile_Link')} href={`/${ME}`}>
          {ME}
        </a>
        <a
          {...tid('SideNav_NewTweet_Button')}
          href="/compose/post"
          className="new"
          onClick={(event) => {
            event.preventDefault();
            open({ kind: 'compose' });
          }}
        >
          {WORDS.post}
        </a>
      </header>
      <main {...tid('primaryColumn')}>
        {status && shown[0] && <Article post={shown[0]} focal />}
        <Composer inline replyTo={status ? posts.find((post) => post.id === status) : undefined} />
        {(status ? shown.slice(1) : shown).map((post) => (
          <Article key={post.id} post={post} />
        ))}
      </main>
      <div id="layers" ref={setLayerRoot} />
      {message && (
        <div role="alert" {...tid('toast')}>
          {message}
        </div>
      )}
      {layerRoot &&
        createPortal(
          layers.map((view, index) => (
            <React.Fragment key={index}>
              {view.kind === 'menu' && <Menu post={view.post} close={close} />}
              {view.kind === 'sheet' && <Sheet {...view} close={close} />}
              {view.kind === 'compose' && (
                <Modal
                  view={view}
                  close={() => {
                    close();
                    history.back();
                  }}
                />
              )}
            </React.Fragment>
          )),
          layerRoot,
        )}
    </>
  );
}

fetch('/fixture/posts')
  .then((answer) => answer.json())
  .then((posts) => {
    createRoot(document.getElementById('react-root')).render(<App posts={posts} />);
  });
