/** @jsxImportSource react */
// A pretend Instagram, written from what is known of its web client: React, icons named on their svg, menus that are
// dialogs of buttons, one dialog element that goes on to ask, comment options that come on hover, comments that go
// without a question, a real text field for comments and Lexical for captions. Nothing is taken from it.
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { call, graphql, pkOf } from '../meta/calls.ts';
import { asked, Button, Editor, inLang, Layer, lang } from '../meta/parts.tsx';
import { WORDS } from './words.ts';

const w = inLang(WORDS, lang);
const rest = (path: string, fields: Record<string, string> = {}) =>
  call(path, new URLSearchParams(fields).toString(), 'fetch');
const query = (name: string, variables: unknown) => graphql('/api/graphql', name, variables);

function Icon({ label }: { label: string }) {
  return (
    <svg aria-label={label} role="img" width="24" height="24" viewBox="0 0 24 24">
      <title>{label}</title>
      <circle cx="12" cy="12" r="9" />
    </svg>
  );
}

interface PostData {
  readonly by: string;
  readonly code: string;
  readonly text: string;
}
const POSTS: readonly PostData[] = [
  { by: 'brand', code: 'DGoodPost01', text: 'Our prices end in 99' },
  { by: 'critic', code: 'DGoodPost02', text: 'This brand is a scam' },
];
const COMMENTS = [
  { id: '18101000000015838', by: 'fan.name', text: 'Shame on you' },
  { id: '18101000000015839', by: 'brand', text: 'We only follow the market' },
  { id: '18101000000015850', by: 'third.fan', text: '@fan.name calm down' },
  { id: '18101000000015851', by: 'other.fan', text: '@brand answer us' },
];

type Row = { label: string; red?: boolean; onPress(): void; next?: boolean };
type Layered = { title?: string; rows: readonly Row[] };

/** One dialog for rows and for the question that follows: React keeps its element. */
function Rows({ given, close }: { given: Layered; close(): void }) {
  return (
    <Layer>
      <div role="dialog" id="rows" style={{ position: 'fixed', top: 80, left: 80, background: '#fff' }}>
        {given.title && (
          <div>
            <h3>{given.title}</h3>
            <span>…</span>
          </div>
        )}
        <div>
          {given.rows.map((row) => (
            <button
              key={row.label}
              type="button"
              tabIndex={0}
              className={row.red ? '_a9-- _ap36' : '_a9_1'}
              onClick={() => {
                if (!row.next) close();
                row.onPress();
              }}
            >
              {row.label}
            </button>
          ))}
          <button type="button" className="_a9_1" tabIndex={0} onClick={close}>
            {w.cancel}
          </button>
        </div>
      </div>
    </Layer>
  );
}

function CommentForm({ post, text, write }: { post: PostData; text: string; write(text: string): void }) {
  const send = () => {
    if (text.trim() === '') return;
    const answers = text.startsWith('@');
    write('');
    void query('PolarisPostCommentInputRevampedMutation', {
      connections: ['client:root:comments'],
      data: {
        comment_text: text,
        media_id: pkOf(post.code),
        // Goes through a number that it does not fit into.
        ...(answers && { replied_to_comment_id: Number(COMMENTS[0]?.id) }),
      },
    });
  };
  return (
    <section>
      <div>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <Button>
            <Icon label="Emoji" />
          </Button>
          <textarea
            aria-label={w.addComment}
            placeholder={w.addComment}
            value={text}
            onChange={(event) => write(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              send();
            }}
          />
          {text.trim() !== '' && <Button onPress={send}>{w.post}</Button>}
        </form>
      </div>
    </section>
  );
}

function Comment(props: {
  comment: (typeof COMMENTS)[number];
  post: PostData;
  show(given: Layered): void;
  answer(): void;
}) {
  const { comment, post, show } = props;
  const [over, setOver] = useState(false);
  const [gone, setGone] = useState(false);
  const remove = () => {
    setGone(true);
    void query('usePolarisPostDeleteCommentMutation', {
      input: { client_mutation_id: '1', comment_id: comment.id, media_id: pkOf(post.code) },
    }).then((done) => done || setGone(false));
  };
  const sure = () => show({ title: w.askDelete, rows: [{ label: w.delete, red: true, onPress: remove }] });
  const twice = asked('confirm') === 'comment';
  if (gone) return null;
  return (
    <div id={`comment-${comment.id}`} onMouseEnter={() => setOver(true)}>
      <a href={`/${comment.by}/`}>
        <img alt={`${comment.by}'s profile picture`} width="24" height="24" />
      </a>
      <div>
        <a href={`/${comment.by}/`}>{comment.by}</a>
        <span dir="auto" className="said">
          {comment.text}
        </span>
      </div>
      <div>
        <a href={`/p/${post.code}/c/${comment.id}/`}>
          <time dateTime="2026-11-20T10:00:00.000Z" title="Nov 20, 2026">
            5d
          </time>
        </a>
        <span>3 likes</span>
        <Button onPress={props.answer}>{w.reply}</Button>
        {over && (
          <Button
            className="options"
            onPress={() =>
              show({
                rows: [
                  { label: w.report, onPress: () => {} },
                  { label: w.delete, red: true, onPress: twice ? sure : remove, next: twice },
                ],
              })
            }
          >
            <Icon label={w.commentOptions} />
          </Button>
        )}
      </div>
    </div>
  );
}

function Post({
  post,
  show,
  change,
  whole,
}: {
  post: PostData;
  show(given: Layered): void;
  change(): void;
  whole: boolean;
}) {
  const [text, write] = useState('');
  const pk = pkOf(post.code);
  const rows: Row[] =
    post.by === 'brand'
      ? [
          {
            label: w.delete,
            red: true,
            next: true,
            onPress: () =>
              show({
                title: w.askDelete,
                rows: [
                  {
                    label: w.delete,
                    red: true,
                    onPress: () => void rest(`/api/v1/web/create/${pk}/delete/`),
                  },
                ],
              }),
          },
          { label: w.edit, onPress: change },
          { label: w.archive, onPress: () => void rest(`/api/v1/media/${pk}/only_me/`) },
          {
            label: w.hideLikes,
            onPress: () => void query('usePolarisHideLikeCountMutation', { media_id: pk }),
          },
          {
            label: w.noComments,
            onPress: () => void rest(`/api/v1/web/comments/${pk}/disable_comments/`),
          },
        ]
      : [{ label: w.report, onPress: () => {} }];
  const body = (
    <>
      <header>
        <a href={`/${post.by}/`}>
          <img alt={`${post.by}'s profile picture`} width="24" height="24" />
        </a>
        <span>
          <a href={`/${post.by}/`}>
            <span dir="auto">{post.by}</span>
          </a>
        </span>
        <a href={`/p/${post.code}/`}>
          <span>
            <time dateTime="2026-11-20T10:00:00.000Z" title="Nov 20, 2026">
              5d
            </time>
          </span>
        </a>
        <Button className="more" onPress={() => show({ rows })}>
          <Icon label={w.more} />
        </Button>
      </header>
      <ul>
        <li>
          <img alt="Puede ser una imagen de texto" width="40" height="40" />
        </li>
      </ul>
      <button type="button" aria-label={w.next}>
        ›
      </button>
      <section>
        <Button
          className="like"
          onPress={() => void query('usePolarisLikeMediaLikeMutation', { media_id: pk })}
        >
          <Icon label={w.like} />
        </Button>
        <Button>
          <Icon label={w.comment} />
        </Button>
        <Button>
          <Icon label={w.share} />
        </Button>
        <Button
          className="save"
          onPress={() => void query('usePolarisSaveMediaSaveMutation', { media_id: pk })}
        >
          <Icon label={w.save} />
        </Button>
      </section>
      <section>
        <span>
          <a href={`/p/${post.code}/liked_by/`}>
            {post.by === 'brand' ? w.likes : 'Liked by fan2024 and others'}
          </a>
        </span>
      </section>
      <div>
        <a href={`/${post.by}/`}>{post.by}</a> <span dir="auto">{post.text}</span>
      </div>
      <a href={`/p/${post.code}/comments/`}>
        <span>{w.viewAll}</span>
      </a>
      {whole && (
        <div>
          {COMMENTS.map((one) => (
            <Comment key={one.id} comment={one} post={post} show={show} answer={() => write(`@${one.by} `)} />
          ))}
        </div>
      )}
      <CommentForm post={post} text={text} write={write} />
    </>
  );
  if (asked('in') === 'page') return <div id={`post-${post.by}`}>{body}</div>;
  return <article id={`post-${post.by}`}>{body}</article>;
}

/** From a file to a caption, or a caption once more. */
function Wizard({ change, close }: { change: boolean; close(): void }) {
  const [step, setStep] = useState(change ? 3 : 1);
  const [text, setText] = useState('');
  const publish = () => {
    close();
    if (change) void rest(`/api/v1/web/create/${pkOf('DGoodPost01')}/edit/`, { caption_text: text });
    else void rest('/api/v1/media/configure/', { caption: text, upload_id: '1732550000000' });
  };
  return (
    <Layer>
      <div
        role="dialog"
        id="wizard"
        aria-label={change ? w.edit : w.createPost}
        style={{ position: 'fixed', top: 60, left: 60, background: '#fff' }}
      >
        <div>
          {change ? (
            <Button onPress={close}>{w.cancel}</Button>
          ) : (
            <Button onPress={() => setStep(step - 1)}>
              <Icon label="Back" />
            </Button>
          )}
          <h1>{w.createPost}</h1>
          <Button className="go" onPress={step < 3 ? () => setStep(step + 1) : publish}>
            {step < 3 ? w.next : change ? w.done : w.share}
          </Button>
        </div>
        <canvas width="40" height="40" />
        {step === 3 && (
          <>
            <a href="/brand/">brand</a>
            <Editor
              label={w.caption}
              mode="rich"
              start={change ? 'Our prices end in 99' : ''}
              onText={setText}
              remounts={!change}
            />
          </>
        )}
      </div>
    </Layer>
  );
}

function Private({ label, send, area }: { label: string; send(): void; area?: boolean }) {
  const [text, setText] = useState('');
  if (!area) return <Editor label={label} onText={setText} onEnter={send} />;
  return (
    <form>
      <textarea
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          send();
        }}
      />
      <Button onPress={send}>Send</Button>
    </form>
  );
}

function App() {
  const [rows, setRows] = useState<Layered>();
  const [wizard, setWizard] = useState<'new' | 'change'>();
  const close = () => setRows(undefined);
  const where = location.pathname;
  const direct = () => void query('IGDirectTextSendMutation', { text: 'private' });
  const post = (one: PostData, whole: boolean) => (
    <Post key={one.code} post={one} show={setRows} change={() => setWizard('change')} whole={whole} />
  );
  const [own] = POSTS;
  const single = own && post(own, true);
  let main: ReactNode = POSTS.map((one) => post(one, false));
  if (asked('in') === 'page') main = single;
  if (asked('in') === 'modal') {
    main = (
      <Layer>
        <div role="dialog" style={{ background: '#fff' }}>
          {single}
        </div>
      </Layer>
    );
  }
  if (where.startsWith('/direct/')) main = <Private label="Message" send={direct} />;
  if (where.startsWith('/stories/')) main = <Private label="Reply to critic…" send={direct} area />;
  const ids = { target_user_ids: ['777'] };
  const profile: Row[] = [
    {
      label: w.block,
      red: true,
      next: true,
      onPress: () =>
        setRows({
          title: `${w.block} critic?`,
          rows: [
            { label: w.block, red: true, onPress: () => void query('usePolarisBlockManyMutation', ids) },
          ],
        }),
    },
    { label: w.restrict, onPress: () => void query('usePolarisRestrictMutation', ids) },
    { label: w.unblock, onPress: () => void query('usePolarisUnblockManyMutation', ids) },
  ];
  return (
    <>
      <nav>
        <a
          href="#new"
          id="create"
          onClick={(event) => {
            event.preventDefault();
            setWizard('new');
          }}
        >
          <Icon label={w.newPost} />
        </a>
        <a href="/brand/">
          <img alt="brand's profile picture" width="24" height="24" />
          <span>{w.profile}</span>
        </a>
        <input
          aria-label="Search input"
          onKeyDown={(event) => event.key === 'Enter' && void query('PolarisSearchBoxRefetchableQuery', {})}
        />
      </nav>
      <main>
        <Button className="profile-options" onPress={() => setRows({ rows: profile })}>
          <Icon label={w.options} />
        </Button>
        <Button
          className="follow"
          onPress={() => void query('usePolarisFollowMutation', { target_user_id: '777' })}
        >
          Follow
        </Button>
        <Button
          className="edit-profile"
          onPress={() => void rest('/api/v1/web/accounts/edit/', { biography: 'Sorry' })}
        >
          Submit
        </Button>
        {main}
      </main>
      {rows && <Rows given={rows} close={close} />}
      {wizard && <Wizard change={wizard === 'change'} close={() => setWizard(undefined)} />}
    </>
  );
}

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
