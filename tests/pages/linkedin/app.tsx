/** @jsxImportSource react */
// A pretend LinkedIn as its older pages are, company pages among them: classes, labels and menus as in saved pages,
// Quill for every text. Nothing is taken from it.
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { editedPost, serverRequest, shares, updateUrn, voyager } from './calls.ts';
import { type CommentData, POSTS, type PostData } from './data.ts';
import { Elsewhere } from './elsewhere.tsx';
import { QuillEditor } from './quill.tsx';
import { Modal, ShareBox, type Sharing } from './share-box.tsx';
import { wordsOf } from './words.ts';

const words = wordsOf(new URLSearchParams(location.search).get('lang'));
const number = new Intl.NumberFormat(words.lang);
document.documentElement.lang = words.lang;
document.documentElement.className = 'theme theme--mercado';
/** On the company's own pages, and where one switched to it, the page acts as Brand. */
const company = location.pathname.startsWith('/company/') || location.search.includes('as=brand');
const actor = company ? 'Brand' : 'Ana';

interface Layers {
  share(about: Sharing): void;
  ask(dialog: ReactNode): void;
}

function Confirm(props: { title: string; onConfirm(): void; close(): void }) {
  return (
    <Modal title={props.title} role="alertdialog" className="feed-components-shared-decision-modal">
      <p>This cannot be undone.</p>
      <button type="button" className="artdeco-button artdeco-button--secondary" onClick={props.close}>
        {words.cancel}
      </button>
      <button
        type="button"
        className="feed-components-shared-decision-modal__confirm-button artdeco-button artdeco-button--primary"
        onClick={() => {
          props.onConfirm();
          props.close();
        }}
      >
        {words.delete}
      </button>
    </Modal>
  );
}

/** Who may comment: nothing happens before it is saved. */
function WhoComments({ post, close }: { post: PostData; close(): void }) {
  const [scope, setScope] = useState('ALL');
  return (
    <Modal title={words.who}>
      {['ALL', 'CONNECTIONS_ONLY', 'NONE'].map((one) => (
        <button
          type="button"
          role="radio"
          key={one}
          id={`scope-${one}`}
          aria-checked={scope === one}
          onClick={() => setScope(one)}
        >
          {one}
        </button>
      ))}
      <button
        type="button"
        className="artdeco-button--primary"
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

/** A drop-down in the post itself; it stays in the tree while it is shut. */
function Menu(props: { label: string; content: string; trigger: string; rows: readonly Row[] }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="artdeco-dropdown">
      <button
        type="button"
        className={`${props.trigger} artdeco-dropdown__trigger`}
        aria-label={props.label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        …
      </button>
      <div
        className={`${props.content} artdeco-dropdown__content${open ? ' artdeco-dropdown__content--is-open' : ''}`}
        aria-label="Control Menu Options"
        hidden={!open}
      >
        <ul>
          {props.rows.map((row) => (
            <li key={row.label} className={`feed-shared-control-menu__item ${row.option ?? ''}`}>
              <div
                className="artdeco-dropdown__item"
                role="button"
                tabIndex={0}
                onClick={() => {
                  setOpen(false);
                  row.onPress();
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') event.currentTarget.click();
                }}
              >
                <h5>{row.label}</h5>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface Row {
  readonly label: string;
  readonly option?: string;
  onPress(): void;
}

function CommentForm(props: { send(text: string): Promise<boolean>; label: string; text?: string }) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(0);
  const send = async () => {
    // The editor is mounted anew for the next comment.
    if (text !== '' && (await props.send(text))) setShown(shown + 1);
  };
  return (
    <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
      <QuillEditor
        key={shown}
        label="Text editor for creating content"
        placeholder="Add a comment…"
        text={props.text ?? ''}
        onText={setText}
        onSend={() => void send()}
      />
      {text !== '' && (
        <button
          type="button"
          className="comments-comment-box__submit-button--cr artdeco-button--primary"
          onClick={() => void send()}
        >
          <span className="artdeco-button__text">{props.label}</span>
        </button>
      )}
    </form>
  );
}

function Comment({ comment, post, ask }: { comment: CommentData; post: PostData } & Layers) {
  const [answering, setAnswering] = useState(false);
  const [editing, setEditing] = useState(false);
  const urn = `urn:li:comment:(activity:${post.activity},${comment.id})`;
  const mine = comment.by === 'Brand';
  const remove = () => {
    const call = () => void voyager('DELETE', `feed/comments/${encodeURIComponent(urn)}`);
    ask(<Confirm title={words.deleteComment} onConfirm={call} close={() => ask(null)} />);
  };
  return (
    <article className="comments-comment-entity" data-id={urn}>
      <a className="comments-comment-meta__image-link" href={comment.href}>
        {comment.by}
      </a>
      <Menu
        label={`Open options for ${comment.by}’s comment`}
        trigger="comment-options-trigger"
        content=""
        rows={[
          ...(mine ? [{ label: words.edit, onPress: () => setEditing(true) }] : []),
          { label: words.delete, onPress: remove },
          {
            label: 'Report comment',
            onPress: () => void voyager('POST', 'contentcreation/report', { urn }),
          },
        ]}
      />
      <section className="comments-comment-item__main-content">
        {editing ? (
          <CommentForm
            label={words.save}
            text={comment.text}
            send={async (text) => {
              const done = await serverRequest('com.linkedin.sdui.comments.updateComment', {
                commentUrn: { commentId: comment.id, thread: `urn:li:activity:${post.activity}` },
                commentary: { text },
              });
              if (done) setEditing(false);
              return done;
            }}
          />
        ) : (
          <span className="update-components-text">{comment.text}</span>
        )}
      </section>
      <button type="button" className="comments-comment-social-bar__reply" onClick={() => setAnswering(true)}>
        {words.reply}
      </button>
      {answering && (
        <CommentForm
          label={words.reply}
          text={`${comment.by} `}
          send={(text) =>
            voyager('POST', 'voyagerSocialDashNormComments?decorationId=NormComment-43', {
              commentary: { text },
              threadUrn: urn,
            })
          }
        />
      )}
    </article>
  );
}

function Post({ post, ...layers }: { post: PostData } & Layers) {
  const { share, ask } = layers;
  const [commenting, setCommenting] = useState(false);
  const close = () => ask(null);
  const remove = () => void shares('c459f', { updateUrn: updateUrn(post.activity, 'FEED_DETAIL') });
  const own: Row[] = [
    { label: words.editPost, onPress: () => share({ edit: post }) },
    {
      label: words.deletePost,
      option: 'option-delete',
      onPress: () => ask(<Confirm title={words.deletePostTitle} onConfirm={remove} close={close} />),
    },
    { label: words.who, onPress: () => ask(<WhoComments post={post} close={close} />) },
    { label: 'Pin to top', onPress: () => void voyager('POST', 'feed/dash/pin', { urn: post.activity }) },
  ];
  return (
    <div data-id={`urn:li:activity:${post.activity}`}>
      <div className="feed-shared-update-v2" role="article" data-urn={`urn:li:activity:${post.activity}`}>
        <div className="update-components-actor">
          <a className="update-components-actor__meta-link" href={post.href}>
            <span className="update-components-actor__title">
              <span aria-hidden="true">{post.by}</span>
            </span>
          </a>
          <span className="update-components-actor__sub-description">1mo •</span>
        </div>
        <Menu
          label={`Open control menu for post by ${post.by}`}
          trigger="feed-shared-control-menu__trigger"
          content="feed-shared-control-menu__content"
          rows={[
            {
              label: 'Save',
              onPress: () => void voyager('POST', 'feed/dash/saveStates', { urn: post.activity }),
            },
            ...(post.by === 'Brand' ? own : []),
          ]}
        />
        <div className="feed-shared-inline-show-more-text">
          <div className="update-components-text">
            <span className="break-words">{post.text}</span>
          </div>
          <button type="button" className="feed-shared-inline-show-more-text__see-more-less-toggle see-more">
            …more
          </button>
        </div>
        <ul className="social-details-social-counts">
          <li className="social-details-social-counts__reactions">
            <button type="button" aria-label={`Steve Hind and ${post.reactions - 1} others`}>
              <span aria-hidden="true" className="social-details-social-counts__reactions-count">
                {number.format(post.reactions)}
              </span>
            </button>
          </li>
          {post.comments > 0 && (
            <li className="social-details-social-counts__comments">
              <button type="button" aria-label={`${post.comments} comments on {:actorName} post`}>
                {number.format(post.comments)} {words.comments}
              </button>
            </li>
          )}
          {post.reposts > 0 && (
            <li>
              <button type="button" aria-label={`${post.reposts} reposts of ${post.by}’s post`}>
                {number.format(post.reposts)} {words.reposts}
              </button>
            </li>
          )}
        </ul>
        <div className="feed-shared-social-action-bar">
          {actor === 'Brand' && (
            <button
              type="button"
              className="social-actions-button content-admin-identity-toggle-button"
              aria-label="Open menu for switching identity when interacting with this post"
            >
              <img src="data:," alt="Brand logo" />
            </button>
          )}
          <button
            type="button"
            className="react-button__trigger"
            aria-label="React Like"
            onClick={() => void voyager('POST', 'voyagerSocialDashReactions', { reactionType: 'LIKE' })}
          >
            Like
          </button>
          <button type="button" className="comment-button" onClick={() => setCommenting(true)}>
            {words.comment}
          </button>
          <Menu
            label="Repost"
            trigger="social-reshare-button"
            content=""
            rows={[
              {
                label: 'Repost',
                onPress: () =>
                  void voyager('POST', 'graphql?action=execute&queryId=voyagerFeedDashReposts.a0663', {}),
              },
              { label: words.thoughts, onPress: () => share({ repost: post }) },
            ]}
          />
        </div>
        {commenting && (
          <CommentForm
            label={words.comment}
            send={(text) =>
              voyager('POST', 'voyagerSocialDashNormComments?decorationId=NormComment-43', {
                commentary: { text },
                threadUrn: `urn:li:activity:${post.activity}`,
              })
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

function App() {
  const [sharing, setSharing] = useState<Sharing>();
  const [asked, setAsked] = useState<ReactNode>(null);
  return (
    <>
      <nav className="global-nav">
        <img className="global-nav__me-photo" src="data:," alt="Ana" />
        <a href="/in/ana/">Ana</a>
      </nav>
      <div className="share-box-feed-entry__top-bar">
        <button type="button" id="start" onClick={() => setSharing({})}>
          {words.start}
        </button>
      </div>
      <Elsewhere />
      {POSTS.map((post) => (
        <Post key={post.activity} post={post} share={setSharing} ask={setAsked} />
      ))}
      {asked && createPortal(asked, document.getElementById('artdeco-modal-outlet')!)}
      {sharing &&
        createPortal(
          <ShareBox about={sharing} words={words} actor={actor} close={() => setSharing(undefined)} />,
          document.getElementById('artdeco-modal-outlet')!,
        )}
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
