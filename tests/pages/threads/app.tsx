/** @jsxImportSource react */
// A pretend Threads, written from what is known of its web client: React, Lexical, posts that are pressable
// themselves and may hold another, menus whose rows have several roles and stay behind their dialogs, one label for a
// box whether it is the page's or the dialog's, and one call for each part of a thread. Nothing is taken from it.
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { call, graphql, pkOf } from '../meta/calls.ts';
import { asked, Button, Editor, inLang, Layer, lang } from '../meta/parts.tsx';
import { WORDS } from './words.ts';

const w = inLang(WORDS, lang);
const query = (name: string, variables: unknown) => graphql('/api/graphql', name, variables);

function Icon({ label }: { label: string }) {
  return (
    <svg aria-label={label} role="img" width="20" height="20" viewBox="0 0 20 20">
      <title>{label}</title>
      <circle cx="10" cy="10" r="8" />
    </svg>
  );
}

interface PostData {
  readonly by: string;
  readonly code: string;
  readonly text: readonly string[];
  readonly quoted?: PostData;
}
const CRITIC: PostData = { by: 'critic', code: 'DGoodThr002', text: ['This brand is a scam'] };
const POSTS: readonly PostData[] = [
  {
    by: 'brand',
    code: 'DGoodThr001',
    text: ['Our prices end in 99', 'And they always will'],
    quoted: { by: 'other', code: 'DGoodThr009', text: ['What do prices end in?'] },
  },
  CRITIC,
];

type Show = (layer: ReactNode) => void;
interface RowData {
  readonly id: string;
  readonly label: string;
  readonly onPress: () => void;
}

/** Not every row is a menu item. */
function Menu({ rows }: { rows: readonly RowData[] }) {
  return (
    <Layer>
      <div role="menu" id="menu" style={{ position: 'fixed', top: 4, right: 4, background: '#eee' }}>
        {rows.map((row, at) => (
          <Button key={row.id} role={at % 2 ? 'button' : 'menuitem'} onPress={row.onPress}>
            <span id={`row-${row.id}`}>{row.label}</span>
          </Button>
        ))}
      </div>
    </Layer>
  );
}

function Ask(props: {
  title: string;
  yes: string;
  onYes(): void;
  close(): void;
  no?: string;
  onNo?(): void;
}) {
  return (
    <Layer>
      <div
        role="alertdialog"
        id="ask"
        style={{ position: 'fixed', top: 200, left: 80, background: '#fff', zIndex: 9 }}
      >
        <h1>
          <span dir="auto">{props.title}</span>
        </h1>
        <span dir="auto">…</span>
        {props.no && <Button onPress={props.onNo ?? props.close}>{props.no}</Button>}
        <Button onPress={props.close}>{w.cancel}</Button>
        <Button
          className="yes"
          onPress={() => {
            props.close();
            props.onYes();
          }}
        >
          {props.yes}
        </Button>
      </div>
    </Layer>
  );
}

interface About {
  readonly answers?: PostData;
  readonly quotes?: PostData;
  readonly changes?: PostData;
}

async function publish(parts: readonly string[], { answers, quotes, changes }: About, later: boolean) {
  if (changes) {
    await query('useBarcelonaComposerEditPostMutation', { media_id: pkOf(changes.code), caption: parts[0] });
    return;
  }
  if (later) {
    await query('useBarcelonaSchedulePostMutation', {
      scheduled_publish_time: 1_900_000_000,
      posts: [{ text_post_app_info: { text_with_entities: { entities: [], text: parts[0] } } }],
    });
    return;
  }
  for (const [at, text] of parts.entries()) {
    const answered = at === 0 ? answers && pkOf(answers.code) : '3550000000000000001';
    const info = {
      entry_point: answered ? 'create_reply' : 'sidebar_navigation',
      reply_control: 0,
      text_with_entities: { entities: [], text },
      ...(answered && { reply_id: answered }),
      ...(quotes && { quoted_post_id: pkOf(quotes.code) }),
    };
    const done = await call(
      '/api/v1/media/configure_text_only_post/',
      new URLSearchParams({
        caption: text,
        publish_mode: 'text_post',
        text_post_app_info: JSON.stringify(info),
        upload_id: '1',
        ...(answered && { barcelona_source_reply_id: answered }),
        ...(parts.length > 1 && { self_thread_context_id: 'c-1' }),
      }).toString(),
      'fetch',
    );
    if (!done) return;
  }
}

function Composer({ about, show, later }: { about: About; show: Show; later: boolean }) {
  const first = about.changes?.text.join(' ') ?? '';
  const [parts, setParts] = useState<readonly string[]>([first]);
  const [asking, setAsking] = useState(false);
  const close = () => show(undefined);
  const said = parts.filter((text) => text.trim() !== '');
  const send = () => {
    close();
    void publish(said, about, later);
  };
  const plain = asked('editor') === 'plain';
  return (
    <Layer>
      <div
        role="dialog"
        id="composer"
        style={{ position: 'fixed', top: 40, left: 40, background: '#fff' }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && said.length > 0) setAsking(true);
        }}
      >
        <div>
          <Button onPress={close}>{w.cancel}</Button>
          <h1>{w.newThread}</h1>
          <Button>
            <Icon label={w.drafts} />
          </Button>
        </div>
        {about.answers && <Post post={about.answers} show={() => {}} quiet />}
        <a href="/@brand">brand</a>
        {parts.map((_, at) => (
          <Editor
            key={at}
            label={w.empty}
            editable={plain ? 'plaintext-only' : 'true'}
            mode={plain ? 'plain' : 'rich'}
            start={at === 0 ? first : ''}
            onText={(text) => setParts((all) => all.map((one, index) => (index === at ? text : one)))}
            onCommandEnter={send}
          />
        ))}
        {about.quotes && <Post post={about.quotes} show={() => {}} quiet />}
        <Button className="attach">
          <Icon label="Attach media" />
        </Button>
        <Button className="add" disabled={said.length === 0} onPress={() => setParts([...parts, ''])}>
          {w.add}
        </Button>
        <Button>{w.anyone}</Button>
        <Button label="Post is shared to Fediverse" />
        <Button className="go" disabled={said.length === 0} onPress={send}>
          {about.changes ? w.done : later ? w.schedule : w.post}
        </Button>
      </div>
      {asking && (
        <Ask
          title={w.askSave}
          yes={w.save}
          no={w.dontSave}
          onNo={close}
          onYes={() => {
            close();
            void query('useBarcelonaDraftCreateMutationMutation', { caption: said[0] });
          }}
          close={() => setAsking(false)}
        />
      )}
    </Layer>
  );
}

function Post({ post, show, quiet }: { post: PostData; show: Show; quiet?: boolean }) {
  const mediaID = pkOf(post.code);
  const close = () => show(undefined);
  const at = (name: string, variables: unknown) => () => {
    close();
    void query(name, variables);
  };
  const compose = (about: About) =>
    show(<Composer about={about} show={show} later={asked('later') !== null} />);
  const ask = (title: string, yes: string, name: string, variables: unknown, rows: readonly RowData[]) =>
    show(
      <>
        <Menu rows={rows} />
        <Ask title={title} yes={yes} close={close} onYes={() => void query(name, variables)} />
      </>,
    );
  const who = () => {
    const choose = (reply_control: string) =>
      at('useBarcelonaUpdateReplyControlMutation', { mediaID, reply_control });
    show(
      <Menu
        rows={[
          { id: 'everyone', label: w.everyone, onPress: choose('EVERYONE') },
          { id: 'followed', label: w.followed, onPress: choose('ACCOUNTS_YOU_FOLLOW') },
        ]}
      />,
    );
  };
  const own: RowData[] = [
    { id: 'pin', label: w.pin, onPress: at('useTHPinPostMutation', { mediaID }) },
    { id: 'who', label: w.who, onPress: who },
    { id: 'counts', label: w.hideCounts, onPress: at('useTHHideLikeCountsMutation', { mediaID }) },
    { id: 'edit', label: w.edit, onPress: () => compose({ changes: post }) },
    { id: 'archive', label: w.archive, onPress: at('useTHArchivePostMutation', { mediaID }) },
    {
      id: 'delete',
      label: w.delete,
      onPress: () => ask(w.askDelete, w.delete, 'useTHDeletePostMutation', { mediaID }, own),
    },
  ];
  const person = { user_id: '777', container_module: 'ig_text_feed_timeline' };
  const theirs: RowData[] = [
    {
      id: 'hide',
      label: w.notInterested,
      onPress: at('useBarcelonaHidePostMutationHidePostMutation', { mediaID }),
    },
    { id: 'hide-all', label: w.hideForAll, onPress: at('useTHHideReplyMutation', { mediaID }) },
    { id: 'unhide', label: w.unhide, onPress: at('useTHUnhideReplyMutation', { mediaID }) },
    { id: 'mute', label: w.mute, onPress: at('useTHMuteUserMutation', person) },
    { id: 'restrict', label: w.restrict, onPress: at('useTHRestrictUserMutation', person) },
    {
      id: 'block',
      label: w.block,
      onPress: () => ask(`${w.block} critic?`, w.block, 'useTHUserBlockMutation', person, theirs),
    },
    { id: 'unblock', label: w.unblock, onPress: at('useTHUserUnblockMutation', person) },
  ];
  const quote = () => {
    show(
      <Menu
        rows={[
          { id: 'repost', label: w.repost, onPress: at('useTHCreateRepostMutation', { mediaID }) },
          { id: 'quote', label: w.quote, onPress: () => compose({ quotes: post }) },
        ]}
      />,
    );
  };
  return (
    <div
      data-pressable-container="true"
      data-interactive-id=""
      className={`post-${post.by}`}
      style={{ border: '1px solid' }}
      onClick={(event) => {
        event.stopPropagation();
        history.pushState(null, '', `/@${post.by}/post/${post.code}${location.search}`);
      }}
    >
      <a href={`/@${post.by}`} role="link">
        <img alt={`${post.by}'s profile picture`} width="20" height="20" />
      </a>
      <a href={`/@${post.by}`} role="link">
        <span dir="auto">{post.by}</span>
        <svg role="img" aria-label="Verified" width="8" height="8" />
      </a>
      <span dir="auto">
        <a href={`/@${post.by}/post/${post.code}`}>
          <time dateTime="2026-11-20T10:00:00.000Z" title="Friday">
            <abbr aria-label="10 hours ago">
              <span aria-hidden>10h</span>
            </abbr>
          </time>
        </a>
      </span>
      {!quiet && (
        <Button
          popup
          className="more"
          onPress={() => show(<Menu rows={post.by === 'brand' ? own : theirs} />)}
        >
          <Icon label={w.more} />
        </Button>
      )}
      {post.text.map((paragraph) => (
        <span key={paragraph} dir="auto" style={{ display: 'block' }}>
          {paragraph}
        </span>
      ))}
      {post.quoted && !quiet && <Post post={post.quoted} show={() => {}} quiet />}
      {!quiet && (
        <div>
          <Button className="like" onPress={() => void query('useTHLikeMutationLikeMutation', { mediaID })}>
            <Icon label={w.like} />
            <span dir="auto">48</span>
          </Button>
          <Button className="reply" onPress={() => compose({ answers: post })}>
            <Icon label={w.reply} />
            <span dir="auto">{w.replies}</span>
          </Button>
          <Button className="repost" onPress={quote}>
            <Icon label={w.repost} />
          </Button>
          <Button>
            <Icon label={w.share} />
          </Button>
        </div>
      )}
    </div>
  );
}

function Drafts({ show }: { show: Show }) {
  const close = () => show(undefined);
  const remove = () =>
    show(
      <Ask
        title={w.askDraft}
        yes={w.delete}
        close={close}
        onYes={() => void query('useBarcelonaDraftDeleteMutationMutation', { draft_id: '1' })}
      />,
    );
  return (
    <Layer>
      <div role="dialog" id="drafts" style={{ position: 'fixed', top: 40, background: '#fff' }}>
        <h1>{w.drafts}</h1>
        <span dir="auto">We apologise once more</span>
        <Button
          className="draft-more"
          onPress={() => show(<Menu rows={[{ id: 'draft', label: w.delete, onPress: remove }]} />)}
        >
          <Icon label={w.more} />
        </Button>
      </div>
    </Layer>
  );
}

/** Above the feed, or above the answers on a post's page: a box in the page itself. */
function Inline({ answers }: { answers?: PostData }) {
  const [text, setText] = useState('');
  return (
    <div>
      <Editor label={w.empty} onText={setText} />
      <Button
        className="go"
        disabled={text.trim() === ''}
        onPress={() => void publish([text], answers ? { answers } : {}, false)}
      >
        {w.post}
      </Button>
    </div>
  );
}

function App() {
  const [layer, setLayer] = useState<ReactNode>();
  const compose = () => setLayer(<Composer about={{}} show={setLayer} later={asked('later') !== null} />);
  const single = /\/post\//.test(location.pathname);
  const [own] = POSTS;
  return (
    <>
      <nav>
        <Button className="create" onPress={compose}>
          <Icon label={w.create} />
        </Button>
        <a href="/@brand">
          <Icon label={w.profile} />
        </a>
        <Button popup className="nav-more">
          <Icon label={w.more} />
        </Button>
        <Button className="drafts" onPress={() => setLayer(<Drafts show={setLayer} />)}>
          {w.drafts}
        </Button>
        <input
          aria-label="Search"
          onKeyDown={(event) => event.key === 'Enter' && void query('BarcelonaSearchResultsQuery', {})}
        />
      </nav>
      {single && own ? (
        <div data-pagelet="threads_post_page_1" id="page">
          <Post post={own} show={setLayer} />
          <Inline answers={own} />
          <Post post={CRITIC} show={setLayer} />
        </div>
      ) : (
        <div role="region" aria-label="Column body">
          <Button label={w.empty} onPress={compose}>
            What’s new?
          </Button>
          {asked('home') === 'box' && <Inline />}
          {POSTS.map((post) => (
            <Post key={post.code} post={post} show={setLayer} />
          ))}
        </div>
      )}
      <Button className="follow" onPress={() => void query('useTHFollowMutation', { target_user_id: '777' })}>
        Follow
      </Button>
      {layer}
    </>
  );
}

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
