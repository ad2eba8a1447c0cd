/** @jsxImportSource react */
// A pretend Facebook, written from what is known of its web client: React, Lexical, posts that are no articles,
// comments that are, decoys between the letters, addresses that come on hover, menus that stay behind their dialogs.
// Nothing is taken from it.
import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { graphql } from '../meta/calls.ts';
import { asked, Button, Editor, inLang, Layer, lang } from '../meta/parts.tsx';
import { WORDS } from './words.ts';

const w = inLang(WORDS, lang);
const send = (name: string, variables: unknown, how?: 'xhr' | 'fetch') =>
  graphql('/api/graphql/', name, variables, how);
const blocks = (name: string) => (lang === 'de' ? `${name} ${w.block.toLowerCase()}` : `${w.block} ${name}`);
const actor = { actor_id: '100064000000001', client_mutation_id: '1' };

interface CommentData {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly text: string;
  readonly hidden?: boolean;
  /** The comment that this one answers, and whose that is. */
  readonly answers?: { readonly id: string; readonly name: string };
}
interface PostData {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly text: string;
  readonly comments: readonly CommentData[];
}
const story = (id: string) => btoa(`S:_I100064000000001:${id}:${id}`);
const feedback = (id: string) => btoa(`feedback:${id}`);
const commentId = (post: string, id: string) => btoa(`comment:${post}_${id}`);

const POSTS: readonly PostData[] = [
  {
    id: '1220000000000001',
    name: 'Brand',
    at: 'brand',
    text: 'Our prices end in 99',
    comments: [
      { id: '771', name: 'Fan Name', at: 'fan.name', text: 'Shame on you' },
      { id: '772', name: 'Brand', at: 'brand', text: 'We only follow the market' },
      { id: '773', name: 'Other Fan', at: 'other.fan', text: 'Me too', hidden: true },
      {
        id: '774',
        name: 'Third Fan',
        at: 'third.fan',
        text: 'No, shame on you',
        answers: { id: '771', name: 'Fan Name' },
      },
    ],
  },
  { id: '1220000000000002', name: 'Critic', at: 'critic', text: 'This brand is a scam', comments: [] },
];

type Show = (layer: ReactNode) => void;

/** A menu that stays where it is while its dialog asks; its rows have the dialog's words. */
function Menu({ rows }: { rows: readonly { label: string; id: string; onPress(): void }[] }) {
  return (
    <Layer>
      <div role="menu" style={{ position: 'fixed', top: 4, right: 4, background: '#eee', zIndex: 1 }}>
        {rows.map((row) => (
          <Button key={row.id} role="menuitem" onPress={row.onPress}>
            {/* Icons are sprites: nothing to tell rows apart by but words. */}
            <i data-visualcompletion="css-img" /> <span id={`row-${row.id}`}>{row.label}</span>
          </Button>
        ))}
      </div>
    </Layer>
  );
}

/** Takes no focus: keys still go to where they went. */
function Ask(props: { title: string; yes: string; onYes(): void; close(): void; children?: ReactNode }) {
  return (
    <Layer>
      <div
        role="dialog"
        aria-labelledby="ask-title"
        id="ask"
        style={{ position: 'fixed', top: 200, left: 100, background: '#fff', zIndex: 2 }}
      >
        <h2 id="ask-title">
          <span>{props.title}</span>
        </h2>
        {props.children ?? <span>…</span>}
        <Button label={w.cancel} onPress={props.close} />
        <Button
          label={props.yes}
          onPress={() => {
            props.close();
            props.onYes();
          }}
        />
      </div>
    </Layer>
  );
}

function Comment(props: { comment: CommentData; post: PostData; show: Show; gone(): void }) {
  const { comment, post, show } = props;
  const [hidden, setHidden] = useState(comment.hidden ?? false);
  const [answering, setAnswering] = useState(false);
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState('');
  const mine = comment.at === 'brand';
  const close = () => show(undefined);
  const id = commentId(post.id, comment.id);
  const address = comment.answers
    ? `comment_id=${comment.answers.id}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  const remove = () =>
    show(
      <Ask
        title={w.askComment}
        yes={w.delete}
        close={close}
        onYes={() => {
          props.gone();
          void send('useCometUFIDeleteCommentMutation', { input: { comment_id: id, ...actor } });
        }}
      />,
    );
  const block = () =>
    show(
      <Ask
        title={`${blocks(comment.name)}?`}
        yes={w.confirm}
        close={close}
        onYes={() =>
          void send('ProfileCometActionBlockUserMutation', {
            input: { blocksource: 'COMMENT', user_id: '555', ...actor },
          })
        }
      />,
    );
  const hide = () => {
    close();
    setHidden(!hidden);
    void send(hidden ? 'CometUFIUnhideCommentMutation' : 'CometUFIHideCommentMutation', {
      input: { comment_id: id, feedback_source: 0, hide_location: 'MENU', site: 'comet', ...actor },
      feedLocation: 'TIMELINE',
    });
  };
  const change = () => {
    close();
    setEditing(true);
  };
  const rows = mine
    ? [
        { id: 'c-edit', label: w.edit, onPress: change },
        { id: 'c-delete', label: w.delete, onPress: remove },
      ]
    : [
        { id: 'c-hide', label: hidden ? w.unhide : w.hideComment, onPress: hide },
        { id: 'c-delete', label: w.delete, onPress: remove },
        { id: 'c-block', label: blocks(comment.name), onPress: block },
      ];
  const answer = () => {
    if (text.trim() === '') return;
    void send('useCometUFICreateCommentMutation', {
      input: {
        feedback_id: feedback(`${post.id}_${comment.id}`),
        message: { ranges: [], text },
        reply_comment_parent_fbid: id,
        ...actor,
      },
    });
    setAnswering(false);
  };
  return (
    <div>
      <div
        role="article"
        id={`comment-${comment.id}`}
        aria-label={
          comment.answers
            ? `Reply by ${comment.name} to ${comment.answers.name}'s comment 3h`
            : `${w.commentBy} ${comment.name} 3h`
        }
        tabIndex={-1}
      >
        <a role="link" href={`/${comment.at}?${address}`}>
          <span>{comment.name}</span>
        </a>
        {editing ? (
          <form role="presentation">
            <Editor
              label={w.comment}
              start={comment.text}
              onText={setText}
              onEnter={() => {
                void send('useCometUFIEditCommentMutation', { input: { comment_id: id, message: { text } } });
                setEditing(false);
              }}
            />
          </form>
        ) : (
          <div dir="auto">{comment.text}</div>
        )}
        <a role="link" href={`/brand/posts/${post.id}?${address}&__cft__[0]=AZ`}>
          3h
        </a>
        <Button>{w.like}</Button>
        <Button onPress={() => setAnswering(true)}>{w.reply}</Button>
        <Button popup label={mine ? w.ownComment : w.theirComment} onPress={() => show(<Menu rows={rows} />)}>
          …
        </Button>
      </div>
      {answering && (
        <form role="presentation">
          <Editor label={`${w.replyTo} ${comment.name}…`} onText={setText} onEnter={answer} remounts />
          {text.trim() !== '' && <Button label={w.comment} onPress={answer} />}
        </form>
      )}
    </div>
  );
}

/** One-letter lines and repeated words that no reader sees: they are for who copies pages. */
function Decoy() {
  return (
    <div style={{ position: 'absolute', left: -9999 }}>
      {['F', 'a', 'Facebook', 'Facebook', 'o̸p̷', 'x9.example'].map((part, at) => (
        <span key={`${part}${at}`}>{part}</span>
      ))}
    </div>
  );
}

function Post({ post, show, bare }: { post: PostData; show: Show; bare: boolean }) {
  const [gone, setGone] = useState(false);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [hovered, setHovered] = useState(false);
  const [text, setText] = useState('');
  const mine = post.at === 'brand';
  const close = () => show(undefined);
  const input = { story_id: story(post.id), story_location: 'TIMELINE', ...actor };
  const trash = () => {
    setGone(true);
    // Shown at once as done, and back when the network says no.
    void send('useCometTrashPostMutation', { input }).then((done) => done || setGone(false));
  };
  const ask = () => {
    const old = asked('confirm') === 'delete';
    show(
      <>
        <Menu rows={rows} />
        <Ask
          title={old ? w.askDelete : w.askTrash}
          yes={old ? w.delete : w.move}
          close={close}
          onYes={trash}
        />
      </>,
    );
  };
  const who = () => {
    const choices = [w.everyone, w.mentioned];
    show(
      <Choice
        title={w.whoComments}
        choices={choices}
        close={close}
        onDone={(at) =>
          void send('useCometFeedStoryCommentAudienceMutation', {
            input: { story_id: story(post.id), audience: at === 0 ? 'PUBLIC' : 'MENTIONED', ...actor },
          })
        }
      />,
    );
  };
  const at = (work: () => void) => () => {
    close();
    work();
  };
  const rows = mine
    ? [
        { id: 'pin', label: w.pin, onPress: close },
        { id: 'edit', label: w.editPost, onPress: () => show(<Composer edits={post} close={close} />) },
        {
          id: 'archive',
          label: w.archive,
          onPress: at(
            () =>
              void send('useCometArchivePostMutation', {
                input: { ...input, surface: 'POST_CHEVRON_MENU_TIMELINE' },
              }),
          ),
        },
        {
          id: 'unlist',
          label: w.unlist,
          onPress: at(
            () =>
              void send('CometActivityLogItemCurationMutation', {
                input: { ...input, action: 'HIDE_FROM_TIMELINE', category_key: 'ALL', post_id_str: post.id },
              }),
          ),
        },
        {
          id: 'no-comments',
          label: w.noComments,
          onPress: at(() => void send('useCometFeedStoryDisableCommentingMutation', { input })),
        },
        { id: 'who', label: w.whoComments, onPress: who },
        { id: 'trash', label: asked('confirm') === 'delete' ? w.deletePost : w.trash, onPress: ask },
      ]
    : [
        { id: 'save', label: w.savePost, onPress: at(() => void send('CometSavePostMutation', { input })) },
        {
          id: 'hide',
          label: w.hidePost,
          onPress: at(() => void send('CometFeedHidePostMutation', { input })),
        },
      ];
  const comment = () => {
    if (text.trim() === '') return;
    void send(
      'useCometUFICreateCommentMutation',
      { input: { feedback_id: feedback(post.id), message: { ranges: [], text }, ...actor } },
      'fetch',
    );
    setText('');
  };
  if (gone) return null;
  return (
    <div id={`post-${post.at}`} {...(bare ? {} : { 'aria-posinset': 1, 'data-virtualized': false })}>
      <div data-ad-rendering-role="profile_name">
        <h3>
          <a role="link" href={`https://www.facebook.com/${post.at}?__cft__[0]=AZ`}>
            <strong>{post.name}</strong>
          </a>
        </h3>
      </div>
      <Decoy />
      <a
        role="link"
        className="time"
        href={hovered ? `/${post.at}/posts/${post.id}?__cft__[0]=AZ&__tn__=R` : '?__cft__[0]=AZ#?abc'}
        onMouseEnter={() => setHovered(true)}
        onClick={(event) => event.preventDefault()}
      >
        <span>2h</span>
      </a>
      <Button
        popup
        className="dots"
        label={`${w.actions} ${post.name}`}
        onPress={() => show(<Menu rows={rows} />)}
      >
        <i data-visualcompletion="css-img" style={{ display: 'inline-block', width: 16, height: 16 }} />
      </Button>
      <div data-ad-rendering-role="story_message">
        <div data-ad-comet-preview="message" data-ad-preview="message">
          <span dir="auto">
            <div dir="auto">{post.text}</div>
          </span>
        </div>
      </div>
      <div>
        <span role="toolbar" aria-label="See who reacted to this">
          <Button label={`${w.like}: ${w.liked}`} />
        </span>
        <span>{w.likes}</span>
        <Button>{w.comments}</Button>
        <Button>{w.shares}</Button>
      </div>
      <Button
        className="like"
        label={w.like}
        onPress={() =>
          void send('CometUFIFeedbackReactMutation', {
            input: { feedback_id: feedback(post.id), feedback_reaction_id: '163' },
          })
        }
      >
        {w.like}
      </Button>
      <Button
        className="share"
        label={w.send}
        onPress={() => show(<Composer shares={post} close={close} />)}
      />
      {post.comments
        .filter(({ id }) => !dropped.includes(id))
        .map((one) => (
          <Comment
            key={one.id}
            comment={one}
            post={post}
            show={show}
            gone={() => setDropped([...dropped, one.id])}
          />
        ))}
      <form role="presentation" className="own-comment">
        <Editor
          label={w.commentAs}
          onText={(next) => {
            if (next && !text)
              void send('CometUFILiveTypingBroadcastMutation_StartMutation', {
                input: { feedback_id: feedback(post.id) },
              });
            setText(next);
          }}
          onEnter={comment}
          remounts
        />
        <Button label="Emoji">☺</Button>
        {text.trim() !== '' && <Button label={w.comment} onPress={comment} />}
      </form>
    </div>
  );
}

function Choice(props: {
  title: string;
  choices: readonly string[];
  close(): void;
  onDone(at: number): void;
}) {
  const [at, setAt] = useState(0);
  return (
    <Layer>
      <div
        role="dialog"
        id="choice"
        aria-label={props.title}
        style={{ position: 'fixed', top: 90, background: '#fff', zIndex: 3 }}
      >
        <h2>{props.title}</h2>
        {props.choices.map((choice, index) => (
          <Button key={choice} role="radio" checked={at === index} onPress={() => setAt(index)}>
            {choice}
          </Button>
        ))}
        <Button
          label={w.done}
          onPress={() => {
            props.close();
            props.onDone(at);
          }}
        />
      </div>
    </Layer>
  );
}

/** Writes, changes or shares a post; Pages go through one more step. */
function Composer(props: { edits?: PostData; shares?: PostData; close(): void }) {
  const { edits, shares, close } = props;
  const [text, setText] = useState(edits?.text ?? '');
  const [step, setStep] = useState(1);
  const twoSteps = asked('flow') === 'next' && !edits && !shares;
  const publish = () => {
    const message = { ranges: [], text };
    if (edits)
      void send('ComposerStoryEditMutation', { input: { story_id: story(edits.id), message, ...actor } });
    else
      void send('ComposerStoryCreateMutation', {
        input: {
          composer_entry_point: 'inline_composer',
          source: 'WWW',
          audience: { privacy: { base_state: 'EVERYONE' } },
          message,
          ...(shares && {
            attachments: [
              { link: { share_scrape_data: `{"share_type":22,"share_params":["${shares.id}"]}` } },
            ],
          }),
          ...actor,
        },
        feedLocation: 'TIMELINE',
      });
    close();
  };
  const [first] = shares ? [w.shareNow] : edits ? [w.save] : twoSteps && step === 1 ? [w.next] : [w.post];
  return (
    <Layer>
      <div
        role="dialog"
        id="composer"
        aria-labelledby="composer-title"
        style={{ position: 'fixed', top: 60, left: 60, background: '#fff', zIndex: 2 }}
      >
        <h2 id="composer-title">{edits ? w.editPost : w.createPost}</h2>
        <Button label={w.close} onPress={close} />
        <div>
          <span>Brand</span>
          <Button label={`${w.privacy}. ${w.everyone}`}>{w.everyone}</Button>
        </div>
        {step === 1 && (
          <Editor
            label={w.whatsOn}
            mode="rich"
            start={edits?.text ?? ''}
            onText={setText}
            onCommandEnter={publish}
          />
        )}
        {shares && (
          <div>
            <a href={`/${shares.at}/posts/${shares.id}`}>{shares.name}</a>
            <div data-ad-preview="message">
              <div dir="auto">{shares.text}</div>
            </div>
          </div>
        )}
        <Button label="Emoji">☺</Button>
        <Button
          label={first}
          disabled={text.trim() === '' && !shares}
          onPress={twoSteps && step === 1 ? () => setStep(2) : publish}
        />
      </div>
    </Layer>
  );
}

/** Many posts at once: boxes, then what to do with them. */
function ManagePosts({ close }: { close(): void }) {
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const [way, setWay] = useState(0);
  const [step, setStep] = useState(1);
  const ways = [w.unlist, w.archive, w.trash];
  const toggle = (at: number) =>
    setTicked(ticked.includes(at) ? ticked.filter((one) => one !== at) : [...ticked, at]);
  return (
    <Layer>
      <div
        role="dialog"
        id="manage"
        aria-label="Manage posts"
        style={{ position: 'fixed', top: 60, background: '#fff', zIndex: 2 }}
      >
        <h2>Manage posts</h2>
        {[0, 1, 2].map((at) => (
          <Button key={at} role="checkbox" checked={ticked.includes(at)} onPress={() => toggle(at)}>
            Post {at}
          </Button>
        ))}
        {step === 2 &&
          ways.map((one, at) => (
            <Button key={one} role="radio" checked={way === at} onPress={() => setWay(at)}>
              {one}
            </Button>
          ))}
        <Button
          label={step === 1 ? w.next : w.done}
          onPress={() => {
            if (step === 1) return setStep(2);
            close();
            void send('useCometManagePostsBulkActionMutation', {
              input: { action: way, story_ids: ticked.map((at) => story(`122000000000001${at}`)), ...actor },
            });
          }}
        />
      </div>
    </Layer>
  );
}

/** A docked conversation: its bubbles are articles too, and its box an editor. */
function Chat() {
  const [text, setText] = useState('');
  const say = () => void send('LSPlatformGraphQLSendMessageMutation', { message: { text } });
  return (
    <div role="complementary" aria-label="Chats">
      <div role="article" aria-label="Message by Fan Name">
        <div dir="auto">Where is my order?</div>
      </div>
      <Editor label="Message" onText={setText} onEnter={say} />
      <Button label="Press Enter to send" onPress={say} />
      <Button label="Delete chat" onPress={() => void send('MWDeleteChatMutation', { thread_id: '9' })} />
    </div>
  );
}

function App() {
  const [layer, setLayer] = useState<ReactNode>();
  const close = () => setLayer(undefined);
  const bare = asked('shape') === 'bare';
  const viewer = asked('in') === 'viewer';
  const posts = POSTS.map((post) => <Post key={post.id} post={post} show={setLayer} bare={bare} />);
  const profile = [
    {
      id: 'p-block',
      label: w.block,
      onPress: () =>
        setLayer(
          <Ask
            title={`${blocks('Critic')}?`}
            yes={w.confirm}
            close={close}
            onYes={() =>
              void send('ProfileCometActionBlockUserMutation', {
                input: { blocksource: 'PROFILE', user_id: '777', ...actor },
              })
            }
          />,
        ),
    },
    {
      id: 'p-unblock',
      label: w.unblock,
      onPress: () => {
        close();
        void send('ProfileCometActionUnblockUserMutation', { input: { user_id: '777', ...actor } });
      },
    },
  ];
  const other = (id: string, title: string, name: string) => (
    <Button
      label={title}
      onPress={() =>
        setLayer(
          <Ask
            title={`${title}?`}
            yes={w.delete}
            close={close}
            onYes={() => void send(name, { input: { id } })}
          />,
        )
      }
    />
  );
  return (
    <>
      <div role="banner">
        <Button label="Your profile" popup />
        <input
          type="search"
          aria-label="Search Facebook"
          onKeyDown={(event) => event.key === 'Enter' && void send('SearchCometResultsQuery', {})}
        />
      </div>
      <Chat />
      <div role="main">
        <Button className="manage" onPress={() => setLayer(<ManagePosts close={close} />)}>
          Manage posts
        </Button>
        <Button
          label="Profile settings see more options"
          popup
          onPress={() => setLayer(<Menu rows={profile} />)}
        />
        {other('album', 'Delete album', 'CometAlbumDeleteMutation')}
        {other('photo', 'Delete photo', 'CometPhotoDeleteMutation')}
        {other('draft', 'Delete draft', 'CometComposerDraftDeleteMutation')}
        <Button onPress={() => setLayer(<Composer close={close} />)}>{w.whatsOn}</Button>
        {viewer ? (
          <Layer>
            <div role="dialog" aria-modal aria-label="Brand's post">
              {posts[0]}
            </div>
          </Layer>
        ) : bare ? (
          posts
        ) : (
          <div role="feed">
            {posts.map((post, at) => (
              <div key={POSTS[at]?.id}>{post}</div>
            ))}
          </div>
        )}
      </div>
      {layer}
    </>
  );
}

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
