/** @jsxImportSource react */
// A pretend LinkedIn as its newer, server-driven pages are: hashed classes only, menus without roles whose rows come
// late, comments in TipTap, and the older pages' share box inside an open shadow root. Nothing is taken from it.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { commentUrn, editedPost, serverRequest, shares, updateKey } from '../linkedin/calls.ts';
import { type CommentData, POSTS, type PostData } from '../linkedin/data.ts';
import { Elsewhere } from '../linkedin/elsewhere.tsx';
import { Modal, ShareBox, type Sharing } from '../linkedin/share-box.tsx';
import { wordsOf } from '../linkedin/words.ts';

const words = wordsOf(new URLSearchParams(location.search).get('lang'));
const number = new Intl.NumberFormat(words.lang);
document.documentElement.lang = words.lang;
const interop = document.getElementById('interop-outlet')!.attachShadow({ mode: 'open' });
const inside = interop.appendChild(document.createElement('div'));
const inDocument = document.getSelection.bind(document);
document.getSelection = () =>
  interop.activeElement ? (interop as never as { getSelection(): Selection }).getSelection() : inDocument();
/** The one attribute that the newer pages' parts have in common. */
const keyed = (componentkey: string) => ({ componentkey }) as object;

interface Row {
  readonly label: string;
  onPress(): void;
}

/** One popover for all menus; its rows are fetched when it opens. */
let showMenu: (rows: readonly Row[]) => void;

function Popover() {
  const [rows, setRows] = useState<readonly Row[]>([]);
  showMenu = (next) => void setTimeout(() => setRows(next), 80);
  if (rows.length === 0) return null;
  return (
    <div className="_2f1a9c" style={{ position: 'fixed', top: 40, right: 40, background: '#fff', zIndex: 8 }}>
      <ul id="rows">
        {rows.map((row) => (
          <li key={row.label}>
            <div
              role="button"
              tabIndex={0}
              className="_0b3cd4"
              onClick={() => {
                setRows([]);
                row.onPress();
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.currentTarget.click();
              }}
            >
              <p>{row.label}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Layers {
  share(about: Sharing): void;
  ask(dialog: ReactNode): void;
}

function Confirm(props: { title: string; verb: string; onConfirm(): void; close(): void }) {
  return (
    <Modal title={props.title}>
      <button type="button" className="_11" data-at="cancel" onClick={props.close}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="_12"
        data-at="confirm"
        onClick={() => {
          props.close();
          props.onConfirm();
        }}
      >
        {props.verb}
      </button>
    </Modal>
  );
}

function WhoComments({ post, close }: { post: PostData; close(): void }) {
  const [scope, setScope] = useState('ALL');
  return (
    <Modal title={words.who}>
      {['ALL', 'CONNECTIONS_ONLY', 'NONE'].map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="scope"
            id={`scope-${one}`}
            checked={scope === one}
            onChange={() => setScope(one)}
          />
          {one}
        </label>
      ))}
      <button
        type="button"
        id="save-scope"
        onClick={() => {
          void shares('d574029e', editedPost(post.activity, { allowedCommentersScope: scope }));
          close();
        }}
      >
        {words.save}
      </button>
    </Modal>
  );
}

function CommentBox(props: {
  name: string;
  label: string;
  text?: string;
  send(text: string): Promise<boolean>;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [shown, setShown] = useState(0);
  const send = async () => {
    // The editor is mounted anew for the next comment.
    if (text !== '' && (await props.send(text))) setShown(shown + 1);
  };
  const now = useRef({ text: props.text, send });
  now.current.send = send;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new editor after every comment.
  useEffect(() => {
    const editor = new Editor({
      element: place.current!,
      extensions: [StarterKit],
      content: now.current.text ? `<p>${now.current.text}</p>` : '',
      autofocus: 'end',
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-label': 'Text editor for creating comment',
          'aria-multiline': 'true',
        },
        handleKeyDown(_view, event) {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
          void now.current.send();
          return true;
        },
      },
      onUpdate: ({ editor: changed }) => setTimeout(() => setText(changed.getText().trim()), 30),
    });
    setText(editor.getText().trim());
    return () => editor.destroy();
  }, [shown]);
  return (
    <div data-at={`box-${props.name}`} {...keyed(`commentBox-${props.name}`)}>
      <div className="_31">
        <div data-testid="ui-core-tiptap-text-editor-wrapper" ref={place} />
        <button type="button" aria-label="Add a photo">
          ▣
        </button>
        <button
          type="button"
          className="_32"
          data-at="send"
          disabled={text === ''}
          onClick={() => void send()}
        >
          {props.label}
        </button>
      </div>
    </div>
  );
}

function Comment({ comment, post, ask }: { comment: CommentData; post: PostData } & Layers) {
  const [answering, setAnswering] = useState(false);
  const [editing, setEditing] = useState(false);
  const urn = commentUrn(post.activity, comment.id);
  const close = () => ask(null);
  const remove = () => {
    const call = () => void serverRequest('com.linkedin.sdui.comments.deleteComment', urn);
    ask(<Confirm title={words.deleteComment} verb={words.delete} onConfirm={call} close={close} />);
  };
  const key = `comment-urn:li:comment:(urn:li:activity:${post.activity},${comment.id})`;
  return (
    <div data-at={`comment-${comment.id}`} {...keyed(key)}>
      <a href={`https://www.linkedin.com${comment.href}`}>
        <p>{comment.by}</p>
      </a>
      <button
        type="button"
        data-at="options"
        aria-label={`Open options for ${comment.by}’s comment`}
        onClick={() => {
          void serverRequest('com.linkedin.sdui.requests.comments.commentControlMenuRequest', urn);
          showMenu([
            ...(comment.by === 'Brand' ? [{ label: words.edit, onPress: () => setEditing(true) }] : []),
            { label: words.delete, onPress: remove },
            {
              label: 'Report',
              onPress: () => void serverRequest('com.linkedin.sdui.requests.trust.report', urn),
            },
          ]);
        }}
      >
        …
      </button>
      {editing ? (
        <CommentBox
          name={`edit-${comment.id}`}
          label={words.save}
          text={comment.text}
          send={async (text) => {
            const states = [{ value: { stringValue: text } }];
            const done = await serverRequest('com.linkedin.sdui.comments.updateComment', urn, states);
            if (done) setEditing(false);
            return done;
          }}
        />
      ) : (
        <p>
          <span data-testid="expandable-text-box">{comment.text}</span>
        </p>
      )}
      <button
        type="button"
        data-at="like"
        onClick={() => void serverRequest('com.linkedin.sdui.reactions.create', { reactionType: 'LIKE' })}
      >
        Like
      </button>
      <button type="button" data-at="reply" onClick={() => setAnswering(true)}>
        {words.reply}
      </button>
      {answering && (
        <CommentBox
          name={`reply-${comment.id}`}
          label={words.reply}
          text={`${comment.by} `}
          send={(text) =>
            serverRequest(
              'com.linkedin.sdui.comments.createComment',
              {
                collection: {
                  updateKey: updateKey(post.activity),
                  threadUrn: { threadUrnCommentThreadUrn: urn },
                },
              },
              [{ value: { stringValue: text } }],
            )
          }
        />
      )}
    </div>
  );
}

function Post({ post, ...layers }: { post: PostData } & Layers) {
  const { share, ask } = layers;
  const [commenting, setCommenting] = useState(false);
  const [liked, setLiked] = useState(false);
  const close = () => ask(null);
  const mine = post.by === 'Brand';
  const remove = () =>
    void serverRequest('com.linkedin.sdui.update.deletePost', {
      updateKeyContainer: updateKey(post.activity),
      shareLifeCycleState: 'ShareLifeCycleState_PUBLISHED',
      isUpdateInCarousel: false,
    });
  const save = () => void serverRequest('com.linkedin.sdui.update.saveState', { isSaved: true });
  const own: Row[] = [
    { label: 'Feature on top of profile', onPress: save },
    { label: words.editPost, onPress: () => share({ edit: post }) },
    {
      label: words.deletePost,
      onPress: () =>
        ask(<Confirm title={words.deletePostTitle} verb={words.delete} onConfirm={remove} close={close} />),
    },
    { label: words.who, onPress: () => ask(<WhoComments post={post} close={close} />) },
  ];
  // Some posts are named by their activity, some by what only the server can read.
  const key = mine
    ? `expandedurn:li:activity:${post.activity}FeedType_MAIN_FEED_RELEVANCE`
    : 'expandedCIPkqfqH5rnIygEQFeedType_MAIN_FEED_RELEVANCE';
  return (
    <div role="listitem" data-at={mine ? 'own' : 'theirs'} {...keyed(key)}>
      <a href={`https://www.linkedin.com${post.href}`}>
        <p>{post.by}</p>
      </a>
      <p>2h •</p>
      <button
        type="button"
        data-at="menu"
        aria-label={`Open control menu for post by ${post.by}`}
        aria-expanded="false"
        onClick={() => showMenu([{ label: 'Save', onPress: save }, ...(mine ? own : [])])}
      >
        …
      </button>
      <p>
        <span data-testid="expandable-text-box">
          {post.text}{' '}
          <button type="button" data-testid="expandable-text-button">
            … more
          </button>
        </span>
      </p>
      <button type="button">
        <span>
          {number.format(post.reactions)} {words.reactions}
        </span>
      </button>
      {post.comments > 0 && (
        <button type="button">
          <span>
            {number.format(post.comments)} {words.comments}
          </span>
        </button>
      )}
      {post.reposts > 0 && (
        <button type="button">
          {number.format(post.reposts)} {words.reposts}
        </button>
      )}
      <button
        type="button"
        data-at="react"
        aria-label={`Reaction button state: ${liked ? 'Like' : 'no reaction'}`}
        onClick={() => {
          setLiked(!liked);
          void serverRequest(`com.linkedin.sdui.reactions.${liked ? 'delete' : 'create'}`, {});
        }}
      >
        ♥
      </button>
      <button type="button" aria-label="Open reactions menu">
        ▴
      </button>
      <button type="button" aria-label="Comment" data-at="comment" onClick={() => setCommenting(true)}>
        ▭
      </button>
      <button
        type="button"
        data-at="repost"
        onClick={() =>
          showMenu([
            {
              label: 'Repost',
              onPress: () => void serverRequest('com.linkedin.sdui.feed.requests.createInstantRepost', {}),
            },
            { label: words.thoughts, onPress: () => share({ repost: post }) },
          ])
        }
      >
        Repost
      </button>
      <button type="button">Send</button>
      <div {...keyed(`commentsSection-${post.activity}`)}>
        {commenting && (
          <CommentBox
            name={mine ? 'own' : 'theirs'}
            label={words.comment}
            send={(text) =>
              serverRequest(
                'com.linkedin.sdui.comments.createComment',
                {
                  collection: {
                    updateKey: updateKey(post.activity),
                    threadUrn: {
                      threadUrnActivityThreadUrn: { activityUrn: { activityId: post.activity } },
                    },
                  },
                },
                [{ value: { stringValue: text, textModelForWrite: { text } } }],
              )
            }
          />
        )}
        {post.replies.map((comment) => (
          <Comment key={comment.id} comment={comment} post={post} {...layers} />
        ))}
      </div>
    </div>
  );
}

/** Another person's page: blocking them is two questions away. */
function Profile({ ask }: Layers) {
  const close = () => ask(null);
  const block = () => void serverRequest('com.linkedin.sdui.requests.trust.blockMember', { memberId: '42' });
  const choose = (
    <Modal title="Report or block">
      <button type="button" onClick={close}>
        {words.cancel}
      </button>
      <button
        type="button"
        data-at="block"
        onClick={() =>
          ask(<Confirm title={`${words.block} Critic`} verb={words.block} onConfirm={block} close={close} />)
        }
      >
        {words.block} Critic Person
      </button>
    </Modal>
  );
  return (
    <section>
      <h1>Critic Person</h1>
      <button
        type="button"
        data-at="more"
        aria-label="More actions"
        onClick={() =>
          showMenu([
            { label: 'Save to PDF', onPress: close },
            { label: `Report / ${words.block}`, onPress: () => ask(choose) },
          ])
        }
      >
        …
      </button>
    </section>
  );
}

function App() {
  const [sharing, setSharing] = useState<Sharing>();
  const [asked, setAsked] = useState<ReactNode>(null);
  const layers = { share: setSharing, ask: setAsked };
  return (
    <>
      <nav>
        <a href="https://www.linkedin.com/in/ana/">
          <img src="data:," alt="" />
        </a>
      </nav>
      {location.pathname.startsWith('/in/') && <Profile {...layers} />}
      <button type="button" aria-label={words.start} id="start" onClick={() => setSharing({})}>
        +
      </button>
      <Elsewhere />
      <div data-testid="mainFeed" {...keyed('container-update-list_mainFeed-lazy-container')}>
        {POSTS.map((post) => (
          <Post key={post.activity} post={post} {...layers} />
        ))}
      </div>
      <Popover />
      {asked && createPortal(asked, inside)}
      {sharing &&
        createPortal(
          <ShareBox about={sharing} words={words} actor="Ana" close={() => setSharing(undefined)} />,
          inside,
        )}
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
