/** @jsxImportSource react */
// A pretend TikTok: a video's page with its comments, a person's page, messages. Hashed classes with a telling end,
// `data-e2e`, buttons that are none, popovers and modals in portals, Draft.js. Nothing is taken from it.
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { call, VIDEO } from './calls.ts';
import { DraftBox } from './draft.tsx';
import { wordsOf } from './words.ts';

const words = wordsOf(new URLSearchParams(location.search).get('lang'));
document.documentElement.lang = words.lang;
/** The numbers in full, as they are written into the page that is opened; not after going on from there. */
const full = document.createElement('script');
full.type = 'application/json';
full.id = '__UNIVERSAL_DATA_FOR_REHYDRATION__';
full.textContent = JSON.stringify({
  __DEFAULT_SCOPE__: {
    'webapp.app-context': { user: { uniqueId: 'brand' } },
    'webapp.video-detail': {
      itemInfo: {
        itemStruct: {
          id: VIDEO,
          author: { uniqueId: 'brand' },
          stats: { diggCount: 12345, commentCount: 456, shareCount: 78, playCount: 98765 },
        },
      },
    },
  },
});
document.head.append(full);

interface CommentData {
  readonly cid: string;
  readonly by: string;
  readonly name: string;
  readonly text: string;
  readonly likes: string;
}
const COMMENTS: readonly CommentData[] = [
  { cid: '7299000000000000001', by: 'critic', name: 'The Critic', text: 'This is a scam', likes: '1.2K' },
  { cid: '7299000000000000002', by: 'brand', name: 'Brand', text: 'No price went up', likes: '3' },
];

type Ask = (layer: ReactNode) => void;

/** A button to the eye, and to nothing else. */
function Div(props: { e2e: string; label?: string; onPress(): void; children: ReactNode; role?: string }) {
  return (
    <div
      data-e2e={props.e2e}
      aria-label={props.label}
      role={props.role}
      tabIndex={0}
      onClick={props.onPress}
      onKeyDown={(event) => {
        if (event.key === 'Enter') props.onPress();
      }}
    >
      {props.children}
    </div>
  );
}

function Popover({
  rows,
  close,
}: {
  rows: readonly (readonly [string, string, () => void])[];
  close(): void;
}) {
  return createPortal(
    <div
      data-floating-ui-portal=""
      style={{ position: 'fixed', top: 30, right: 30, background: '#fff', zIndex: 8 }}
    >
      <div className="TUXPopover-popover TUXPopover-popover--open" role="dialog">
        {rows.map(([e2e, label, onPress]) => (
          <button
            type="button"
            className="TUXButton"
            key={label}
            data-e2e={e2e}
            aria-label={label}
            onClick={() => {
              close();
              onPress();
            }}
          >
            <div className="TUXButton-label">{label}</div>
          </button>
        ))}
      </div>
    </div>,
    document.body,
  );
}

function Modal(props: {
  e2e: string;
  title: string;
  verb: string;
  confirm: string;
  onConfirm(): void;
  close(): void;
}) {
  return createPortal(
    <div style={{ position: 'fixed', inset: '20%', background: '#fff', zIndex: 9 }}>
      <div role="dialog" data-e2e={props.e2e}>
        <h4>{props.title}</h4>
        <button
          type="button"
          data-e2e={props.confirm}
          onClick={() => {
            props.close();
            props.onConfirm();
          }}
        >
          {props.verb}
        </button>
        <button type="button" data-e2e={`${props.e2e}-cancel`} onClick={props.close}>
          {words.cancel}
        </button>
      </div>
    </div>,
    document.body,
  );
}

/** Who may watch, and whether comments are allowed: nothing happens before it is done. */
function Privacy({ close }: { close(): void }) {
  const [shown, setShown] = useState(0);
  const [allowed, setAllowed] = useState(true);
  return createPortal(
    <div style={{ position: 'fixed', inset: '20%', background: '#fff', zIndex: 9 }}>
      <div role="dialog" className="css-p1--DivPrivacyModal">
        <h4>{words.privacy}</h4>
        <div role="radiogroup">
          {[words.everyone, 'Friends', words.only].map((one, at) => (
            <button
              type="button"
              role="radio"
              key={one}
              id={`who-${at}`}
              aria-checked={shown === at}
              onClick={() => setShown(at)}
            >
              {one}
            </button>
          ))}
        </div>
        <button
          type="button"
          role="switch"
          id="comments"
          aria-checked={allowed}
          aria-label="Allow comments"
          onClick={() => setAllowed(!allowed)}
        >
          ○
        </button>
        <button
          type="button"
          id="done"
          onClick={() => {
            close();
            if (shown > 0)
              void call('/api/privacy/item/update/', { item_id: VIDEO, visibility: String(shown) });
            if (!allowed) void call('/api/privacy/item/settings/', { item_id: VIDEO, comment: '1' });
          }}
        >
          {words.done}
        </button>
      </div>
    </div>,
    document.body,
  );
}

function Comment({ comment, ask, answer }: { comment: CommentData; ask: Ask; answer(): void }) {
  const [gone, setGone] = useState(false);
  if (gone) return null;
  const close = () => ask(null);
  const remove = async () => {
    // The row goes at once and comes back when it was refused.
    setGone(true);
    if (!(await call('/api/comment/delete/', { cid: comment.cid }))) setGone(false);
  };
  const mine = comment.by === 'brand';
  const asks = (
    <Modal
      e2e="comment-modal"
      confirm="comment-modal-delete"
      title="Delete comment?"
      verb={words.delete}
      onConfirm={remove}
      close={close}
    />
  );
  const rows = [
    ['comment-pin', 'Pin', () => void call('/api/comment/stick/', { cid: comment.cid })],
    ['comment-report', 'Report', () => void call('/api/report/', { cid: comment.cid })],
    ['comment-delete', words.delete, () => (mine ? void remove() : ask(asks))],
  ] as const;
  return (
    <div className="css-c1--DivCommentObjectWrapper" id={`c-${comment.by}`}>
      <a data-e2e="comment-username-1" href={`/@${comment.by}`}>
        {comment.name}
      </a>
      <p data-e2e="comment-level-1">
        <span>{comment.text}</span>
      </p>
      <button
        type="button"
        data-e2e="comment-like-icon"
        onClick={() => void call('/api/comment/digg/', { cid: comment.cid, digg_type: '1' })}
      >
        ♥
      </button>
      <span data-e2e="comment-like-count">{comment.likes}</span>
      <Div e2e="comment-reply-1" onPress={answer}>
        {words.reply}
      </Div>
      <Div e2e="comment-more-icon" onPress={() => ask(<Popover rows={rows} close={close} />)}>
        …
      </Div>
      {comment.by === 'critic' && (
        <div className="css-c2--DivReplyContainer">
          <div className="css-c3--DivCommentItemWrapper">
            <a data-e2e="comment-username-2" href="/@fan">
              Fan
            </a>
            <p data-e2e="comment-level-2">
              <span>You are one</span>
            </p>
          </div>
        </div>
      )}
    </div>
  );
}

function VideoPage({ ask }: { ask: Ask }) {
  const [shown, setShown] = useState(false);
  const [answered, setAnswered] = useState<CommentData>();
  const [text, setText] = useState('');
  const [mounted, setMounted] = useState(0);
  const close = () => ask(null);
  const remove = () => void call('/api/aweme/delete/', { aweme_id: VIDEO, target: VIDEO });
  const publish = async () => {
    if (text.trim() === '') return;
    const done = await call('/api/comment/publish/', {
      aweme_id: VIDEO,
      text: text.trim(),
      text_extra: '[]',
      reply_id: answered?.cid ?? '0',
    });
    if (!done) return;
    setText('');
    setMounted(mounted + 1);
    setAnswered(undefined);
  };
  return (
    <>
      <div id="main-content-video_detail">
        <a data-e2e="browse-username" href="/@brand">
          brand
        </a>
        <h1 data-e2e="browse-video-desc">
          <span>Our prices, explained</span>
        </h1>
        <button
          type="button"
          aria-label="Like"
          onClick={() => void call('/api/commit/item/digg/', { type: '1' })}
        >
          <span data-e2e="like-icon">♥</span>
          <strong data-e2e="like-count">12.3K</strong>
        </button>
        <button type="button">
          <strong data-e2e="comment-count">456</strong>
        </button>
        <button type="button">
          <strong data-e2e="share-count">78</strong>
        </button>
        <div onMouseEnter={() => setShown(true)}>
          <Div e2e="video-setting" label="More actions" onPress={() => setShown(true)}>
            ⋯
          </Div>
          {shown && (
            <ul>
              <li>
                <Div e2e="video-privacy" onPress={() => ask(<Privacy close={close} />)}>
                  {words.privacy}
                </Div>
              </li>
              <li
                data-e2e="video-delete"
                onClick={() =>
                  ask(
                    <Modal
                      e2e="video-modal"
                      confirm="video-modal-delete"
                      title="Are you sure you want to delete this video?"
                      verb={words.delete}
                      onConfirm={remove}
                      close={close}
                    />,
                  )
                }
              >
                {words.delete}
              </li>
            </ul>
          )}
        </div>
      </div>
      <div className="css-s1--DivCommentSidebar">
        {COMMENTS.map((comment) => (
          <Comment key={comment.cid} comment={comment} ask={ask} answer={() => setAnswered(comment)} />
        ))}
        <div className="css-f1--DivCommentFooter">
          <div data-e2e="comment-input">
            <DraftBox
              key={mounted}
              role="textbox"
              placeholder={answered ? `${words.reply}: ${answered.name}` : 'Add comment...'}
              onText={setText}
              onEnter={() => void publish()}
            />
          </div>
          {answered && <div className="css-f2--DivReplyTo">@{answered.name}</div>}
          <div
            data-e2e="comment-post"
            className="css-b1--DivPostButton"
            role="button"
            tabIndex={0}
            aria-disabled={text.trim() === ''}
            onClick={() => void publish()}
          >
            {words.post}
          </div>
        </div>
      </div>
    </>
  );
}

function ProfilePage({ ask }: { ask: Ask }) {
  const close = () => ask(null);
  const block = (type: string) => void call('/api/user/block/', { user_id: '42', block_type: type });
  const asks = (
    <Modal
      e2e="block-modal"
      confirm="block-popup-block-btn"
      title={`${words.block} critic?`}
      verb={words.block}
      onConfirm={() => block('1')}
      close={close}
    />
  );
  const rows = [
    ['user-report', 'Report', () => void call('/api/report/', { user_id: '42' })],
    ['user-block', words.block, () => ask(asks)],
    ['user-unblock', 'Unblock', () => block('0')],
  ] as const;
  return (
    <div>
      <h1 data-e2e="user-title">critic</h1>
      <button
        type="button"
        data-e2e="follow-button"
        onClick={() => void call('/api/commit/follow/user/', { type: '1' })}
      >
        Follow
      </button>
      <Div e2e="user-more" label="Actions" onPress={() => ask(<Popover rows={rows} close={close} />)}>
        …
      </Div>
    </div>
  );
}

function MessagesPage() {
  const [text, setText] = useState('');
  const send = () => void call('/api/im/message/send/', { text });
  return (
    <div className="css-m1--DivChatBottom">
      <div data-e2e="message-input-area" className="css-m2--DivMessageInputAndSendButton">
        <DraftBox role="textbox" placeholder="Send a message..." onText={setText} onEnter={send} />
        <button type="button" data-e2e="message-send" onClick={send}>
          Send
        </button>
      </div>
    </div>
  );
}

function App() {
  const [asked, ask] = useState<ReactNode>(null);
  const { pathname } = location;
  return (
    <>
      <div data-e2e="nav-profile">
        <a href="/@brand">Profile</a>
      </div>
      <form onSubmit={(event) => event.preventDefault()}>
        <input type="search" data-e2e="search-user-input" aria-label="Search" />
      </form>
      <button
        type="button"
        id="favourite"
        onClick={() => void call('/api/item/collect/', { aweme_id: VIDEO, action: '0' })}
      >
        Remove from favourites
      </button>
      {pathname.includes('/video/') ? (
        <VideoPage ask={ask} />
      ) : pathname === '/messages' ? (
        <MessagesPage />
      ) : (
        <ProfilePage ask={ask} />
      )}
      {asked}
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
