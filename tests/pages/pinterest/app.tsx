/** @jsxImportSource react */
// A pretend Pinterest: a pin's page with its comments, the builder, a board, the home feed. `data-test-id`, Draft.js, a
// menu that leads to a dialog that leads to a question (`?sure=no`: it does not ask). Nothing is taken from it.
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { DraftBox } from '../tiktok/draft.tsx';
import { call, PIN } from './calls.ts';

const asks = new URLSearchParams(location.search).get('sure') !== 'no';

function send(path: string, options: object): Promise<unknown> {
  const { method, url, body, headers } = call(path, options);
  return fetch(new URL(new URL(url).pathname, location.href), { method, body: body ?? null, headers });
}

type Layer = 'menu' | 'edit' | 'sure' | 'comment-menu' | 'comment-sure' | 'board' | undefined;
const over = (children: ReactNode) => createPortal(children, document.body);

function Pin() {
  const [layer, show] = useState<Layer>();
  const [text, setText] = useState('');
  const [mounted, mount] = useState(0);
  const [description, describe] = useState('All our prices');
  const [gone, setGone] = useState(false);
  const [on, setOn] = useState('');
  const remove = async () => {
    show(undefined);
    await send('PinResource/delete', { id: PIN });
    setGone(true);
  };
  const comment = async () => {
    await send('AggregatedCommentResource/create', { objectId: '99', pinId: PIN, text, tags: '[]' });
    mount(mounted + 1);
  };
  if (gone) return <p>Deleted</p>;
  const said = (id: string, by: string, words: string) => (
    <div data-test-id="author-and-comment-container" id={`c-${id}`}>
      <a href={`/${by}/`}>{by}</a> <span dir="auto">{words}</span>
      <button
        type="button"
        aria-label="React"
        className="react"
        onClick={() => void send('ReactionResource/create', {})}
      />
      <button
        type="button"
        aria-label="Comment options"
        className="more"
        onClick={() => {
          setOn(id);
          show('comment-menu');
        }}
      />
    </div>
  );
  return (
    <>
      <div data-test-id="closeup-container">
        <div data-test-id="closeup-action-bar-button">
          <button type="button" aria-label="More options" onClick={() => show('menu')} />
        </div>
        <button
          type="button"
          className="save"
          onClick={() => void send('RepinResource/create', { pin_id: PIN })}
        >
          Save
        </button>
        <h1 data-test-id="pinTitle">Our prices</h1>
        <div data-test-id="pinDescription">All our prices</div>
        <a data-test-id="userName" href="/brand/">
          Brand
        </a>
        <button type="button" className="follow" onClick={() => void send('UserFollowResource/create', {})}>
          Follow
        </button>
        <div data-test-id="Reaction-count">1.2k</div>
        <h2>34 comments</h2>
        {said('501', 'critic', 'These are wrong')}
        {said('502', 'brand', 'They are right')}
        <div data-test-id="comment-editor-container">
          <DraftBox key={mounted} role="combobox" placeholder="Add a comment" onText={setText} />
          <button type="button" aria-label="Emoji" />
          <button type="button" aria-label="Post" className="send" onClick={() => void comment()} />
        </div>
      </div>
      {layer === 'menu' &&
        over(
          <div role="menu">
            <div
              role="menuitem"
              tabIndex={0}
              className="hide-pin"
              onClick={() => void send('PFYPResource/create', {})}
            >
              Hide Pin
            </div>
            <div
              role="menuitem"
              tabIndex={0}
              data-test-id="pin-action-dropdown-edit-pin"
              onClick={() => show('edit')}
            >
              Edit Pin
            </div>
          </div>,
        )}
      {layer === 'edit' &&
        over(
          <div role="dialog" aria-label="Edit Pin">
            <textarea
              aria-label="Description"
              value={description}
              onChange={(event) => describe(event.target.value)}
            />
            <div data-test-id="delete-pin-button">
              <button type="button" onClick={() => (asks ? show('sure') : void remove())}>
                Delete
              </button>
            </div>
            <button type="button" className="away" onClick={() => show(undefined)}>
              Cancel
            </button>
            <button
              type="button"
              className="save-edit"
              onClick={() => {
                void send('PinResource/update', { id: PIN, description }).then(() => show(undefined));
              }}
            >
              Save
            </button>
          </div>,
        )}
      {layer === 'sure' &&
        over(
          <div role="dialog" aria-label="Are you sure?">
            <div data-test-id="confirm-delete-pin">
              <button type="button" onClick={() => void remove()}>
                Delete
              </button>
            </div>
            <button type="button">Cancel</button>
          </div>,
        )}
      {layer === 'comment-menu' &&
        over(
          <div role="menu" id="on-comment">
            {['Delete', 'Hide', 'Block'].map((name) => (
              <div
                key={name}
                role="menuitem"
                tabIndex={0}
                className={name.toLowerCase()}
                onClick={() => {
                  show(undefined);
                  if (name === 'Delete') void send('AggregatedCommentResource/delete', { commentId: on });
                  if (name === 'Hide') void send('CommentHideResource/create', { commentId: on });
                  if (name === 'Block') void send('UserBlockResource/create', { blocked_user_id: '7' });
                }}
              >
                {name}
              </div>
            ))}
          </div>,
        )}
    </>
  );
}

function Builder() {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  return (
    <>
      <div data-test-id="storyboard-details-list">
        <input
          id="storyboard-selector-title"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div data-test-id="storyboard-description-field-container">
          <DraftBox role="combobox" placeholder="Tell everyone what it is about" onText={setText} />
        </div>
        <div data-test-id="storyboard-interest-tags">
          <input id="storyboard-selector-interest-tags" placeholder="Search for a tag" />
        </div>
      </div>
      <button type="button" className="keep" onClick={() => void send('PinDraftResource/create', { title })}>
        Save draft
      </button>
      <div data-test-id="storyboard-creation-nav-done">
        <button
          type="button"
          onClick={() => {
            void send('PinResource/create', { board_id: '3', title, description: text });
            document.querySelector('#root')!.textContent = 'Warming up the Pin machine…';
          }}
        >
          Publish
        </button>
      </div>
    </>
  );
}

function Board() {
  const [layer, show] = useState<Layer>();
  return (
    <>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <input type="search" name="searchBoxInput" aria-label="Search" />
        <button type="submit">Search</button>
      </form>
      <div data-test-id="messages">
        <textarea aria-label="Send a message" />
        <button type="button" onClick={() => void send('ConversationMessagesResource/create', { text: 'x' })}>
          Send
        </button>
      </div>
      <button type="button" aria-label="Board options" onClick={() => show('board')} />
      {layer === 'board' &&
        over(
          <div role="dialog" aria-label="Edit board">
            <h1>Edit your board</h1>
            <button
              type="button"
              className="gone"
              onClick={() => void send('BoardResource/delete', { board_id: '3' })}
            >
              Delete
            </button>
          </div>,
        )}
    </>
  );
}

const PAGES: readonly (readonly [RegExp, () => ReactNode])[] = [
  [/^\/pin\//, Pin],
  [/^\/pin-(?:builder|creation-tool)|^\/idea-pin-builder/, Builder],
];
const Here = PAGES.find(([path]) => path.test(location.pathname))?.[1] ?? Board;
const header = (
  <div data-test-id="header-profile">
    <a href="/brand/">Your profile</a>
  </div>
);
createRoot(document.querySelector('#root')!).render(
  <>
    {header}
    <Here />
  </>,
);
