/** @jsxImportSource react */
// A pretend Mastodon, written from what is known of its web client: React, a plain textarea in a form, menus without
// ids, modals that name no post. Nothing is taken from it.
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { wordsOf } from './words.ts';

const query = new URLSearchParams(location.search);
const asks = query.get('delete_modal') !== 'false';
const glitch = query.get('flavour') === 'glitch';
/** What the page asks about before it publishes: a picture without a description, a quote of what few may see. */
const missing = query.get('missing');
const words = wordsOf(query.get('lang'));
document.documentElement.lang = words.lang;
if (glitch) document.body.classList.add('flavour-glitch');
const state = document.createElement('script');
state.id = 'initial-state';
state.type = 'application/json';
state.textContent = JSON.stringify({
  meta: { me: '1', delete_modal: asks },
  accounts: { 1: { acct: 'brand' } },
});
document.head.append(state);

interface Status {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly replies: string;
}
const STATUSES: readonly Status[] = [
  { id: '115594012345678901', by: 'brand', text: 'Our prices end in 99', replies: '12' },
  { id: '115594012345678902', by: 'critic@other.example', text: 'This is a scam', replies: '0' },
];

const call = (method: string, path: string, body?: unknown) =>
  void fetch(`/api/v1/${path}`, { method, body: body === undefined ? null : JSON.stringify(body) });

interface Ask {
  readonly title: string;
  readonly cta: string;
  readonly person?: string;
  readonly mutes?: boolean;
  /** A second answer, which stands beside the first as a link. */
  readonly other?: { readonly text: string; run(): void };
  run(): void;
}
interface Row {
  readonly text: string;
  readonly dangerous?: boolean;
  run(): void;
}

function Modal({ ask, close }: { ask: Ask; close(): void }) {
  const go = () => {
    close();
    ask.run();
  };
  const cancel = (
    <button type="button" className="link-button" onClick={close}>
      {words.cancel}
    </button>
  );
  // Everything behind is out of reach while it is asked.
  return (
    <div className="modal-root" style={{ position: 'fixed', inset: 0, background: '#fff' }}>
      <div role="dialog" className="modal-root__container">
        {ask.person ? (
          <div className="modal-root__modal safety-action-modal">
            <div className="safety-action-modal__header">
              <h1>{ask.title}</h1>
              <p>@{ask.person}</p>
            </div>
            <div className="safety-action-modal__bottom">
              {ask.mutes && <input type="radio" name="duration" value="0" />}
              <div className="safety-action-modal__actions">
                {cancel}
                <button type="button" className="button" autoFocus onClick={go}>
                  {ask.cta}
                </button>
              </div>
            </div>
          </div>
        ) : (
          <form
            className="modal-root__modal safety-action-modal"
            onSubmit={(event) => {
              event.preventDefault();
              go();
            }}
          >
            <div className="safety-action-modal__confirmation">
              <h1>{ask.title}</h1>
            </div>
            <div className="safety-action-modal__actions">
              {cancel}
              {ask.other && (
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    close();
                    ask.other?.run();
                  }}
                >
                  {ask.other.text}
                </button>
              )}
              <button type="submit" className="button" autoFocus>
                {ask.cta}
              </button>
            </div>
          </form>
        )}
      </div>
    </div>
  );
}

function Menu({ rows, close }: { rows: readonly (Row | null)[]; close(): void }) {
  return createPortal(
    <div className="dropdown-menu__container">
      <ul className="dropdown-menu__container__list">
        {rows.map((row, index) =>
          row ? (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
              key={index}
              className={`dropdown-menu__item ${row.dangerous ? 'dropdown-menu__item--dangerous' : ''}`}
            >
              <button
                type="button"
                data-index={index}
                onClick={() => {
                  close();
                  row.run();
                }}
              >
                <span className="dropdown-menu__item-content">{row.text}</span>
              </button>
            </li>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
            <li key={index} className="dropdown-menu__separator" />
          ),
        )}
      </ul>
    </div>,
    document.body,
  );
}

interface Compose {
  readonly reply?: Status;
  readonly edit?: Status;
}

function Composer({ about, ask, done }: { about: Compose; ask(ask: Ask): void; done(): void }) {
  const [text, setText] = useState(about.edit?.text ?? '');
  const submit = () => {
    if (missing === 'description') {
      const other = { text: words.postAnyway, run: send };
      ask({ title: words.undescribed, cta: words.describe, other, run: () => {} });
    } else if (missing === 'notice') {
      ask({ title: 'Quoting posts that not everybody sees', cta: 'Publish post', run: send });
    } else send();
  };
  const send = () => {
    if (about.edit) call('PUT', `statuses/${about.edit.id}`, { status: text });
    else call('POST', 'statuses', { status: text, in_reply_to_id: about.reply?.id });
    done();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <form
      className="compose-form"
      role="region"
      aria-label="New Post"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {about.reply && (
        <div className="reply-indicator">
          <div className="reply-indicator__main">
            <a className="detailed-status__display-name" href={`/@${about.reply.by}`}>
              {about.reply.by}
            </a>
            <div className="reply-indicator__content">{about.reply.text}</div>
          </div>
        </div>
      )}
      {about.edit && (
        <div className="edit-indicator">
          <a href={`/@${about.edit.by}/${about.edit.id}`}>12h</a>
        </div>
      )}
      <div className="compose-form__input">
        <textarea
          className="autosuggest-textarea__textarea"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={keys}
        />
      </div>
      <div className="compose-form__submit">
        {glitch && (
          <button type="button" className="button secondary-post-button" onClick={submit}>
            🔒
          </button>
        )}
        <button type="submit" className="button button--compact" disabled={text.trim() === ''}>
          {about.edit ? words.update : words.post}
        </button>
      </div>
    </form>
  );
}

function StatusCard({
  status,
  ask,
  compose,
}: {
  status: Status;
  ask(ask: Ask): void;
  compose(about: Compose): void;
}) {
  const [open, setOpen] = useState(false);
  const remove = (media: boolean) => () => call('DELETE', `statuses/${status.id}?delete_media=${media}`);
  const confirmed = (one: Ask) => () => (asks ? ask(one) : one.run());
  const mine: (Row | null)[] = [
    {
      text: words.muteThread,
      run: () => call('POST', `statuses/${status.id}/mute`),
    },
    null,
    { text: words.edit, run: () => compose({ edit: status }) },
    {
      text: words.delete,
      dangerous: true,
      run: confirmed({
        title: words.deleteThis,
        cta: words.confirmDelete,
        run: remove(true),
      }),
    },
    {
      text: words.redraft,
      dangerous: true,
      run: confirmed({
        title: words.redraftThis,
        cta: words.confirmRedraft,
        run: remove(false),
      }),
    },
  ];
  const theirs: (Row | null)[] = [
    { text: 'Mention', run: () => {} },
    null,
    {
      text: words.mute,
      dangerous: true,
      run: () =>
        ask({
          title: words.muteThis,
          cta: words.confirmMute,
          person: status.by,
          mutes: true,
          run: () => call('POST', 'accounts/2/mute'),
        }),
    },
    {
      text: words.block,
      dangerous: true,
      run: () =>
        ask({
          title: words.blockThis,
          cta: words.confirmBlock,
          person: status.by,
          run: () => call('POST', 'accounts/2/block'),
        }),
    },
    {
      text: words.revoke,
      dangerous: true,
      run: () =>
        ask({
          title: words.revoke,
          cta: words.delete,
          run: () => call('POST', `statuses/115594012345678901/quotes/${status.id}/revoke`),
        }),
    },
    { text: 'Report', dangerous: true, run: () => call('POST', 'reports', { status_ids: [status.id] }) },
  ];
  return (
    <div className="status__wrapper">
      <div className="status status-public" data-id={status.id}>
        <div className="status__info">
          <a className="status__display-name" href={`/@${status.by}`}>
            <span className="display-name__account">@{status.by}</span>
          </a>
          <a className="status__relative-time" href={`/@${status.by}/${status.id}`}>
            <time dateTime="2026-04-20T12:00:00.000Z">2h</time>
          </a>
        </div>
        <div className="status__content">
          <div className="status__content__text">
            <p>{status.text}</p>
          </div>
        </div>
        <div className="status__action-bar">
          <div className="status__action-bar__button-wrapper">
            <button
              type="button"
              className="icon-button icon-button--with-counter"
              title="Reply"
              onClick={() => compose({ reply: status })}
            >
              ↩
              <span className="icon-button__counter">
                <span className="animated-number">
                  <span>{status.replies}</span>
                  <span role="presentation" style={{ position: 'absolute' }}>
                    11
                  </span>
                </span>
              </span>
            </button>
          </div>
          <div className="status__action-bar__button-wrapper">
            <button type="button" className="icon-button" title="Boost">
              ⟳
            </button>
          </div>
          <div>
            <button
              type="button"
              className="star-icon icon-button"
              title="Favourite"
              onClick={() => call('POST', `statuses/${status.id}/favourite`)}
            >
              ★
            </button>
          </div>
          <div>
            <button
              type="button"
              className="icon-button"
              title="More"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              ⋯
            </button>
          </div>
        </div>
      </div>
      {open && <Menu rows={status.by === 'brand' ? mine : theirs} close={() => setOpen(false)} />}
    </div>
  );
}

/** A post's own page: what it answers, itself at length, then answers and what answers those, each below its own. */
function Thread() {
  const row = (id: string, by: string, text: string, classes: string, line?: string) => (
    <article data-id={id} key={id}>
      <div className="status__wrapper">
        <div className={`status status-public status-reply ${classes}`} data-id={id}>
          {line !== undefined && <div className={`status__line ${line}`} />}
          <a className="status__display-name" href={`/@${by}`}>
            <span className="display-name__account">@{by}</span>
          </a>
          <a className="status__relative-time" href={`/@${by}/${id}`}>
            <time dateTime="2026-04-20T13:00:00.000Z">1h</time>
          </a>
          <div className="status__content__text">
            <p>{text}</p>
          </div>
          {by === 'fan' && (
            <div className="status__quote">
              <div className="status" data-id="115594012345678999">
                <span className="display-name__account">@quoted</span>
              </div>
            </div>
          )}
        </div>
      </div>
    </article>
  );
  const begins = 'status--in-thread status--first-in-thread';
  return (
    <>
      <div className="item-list">
        {row('115594012345678950', 'critic@other.example', 'In another column', '')}
      </div>
      <div className="scrollable item-list">
        {row('115594012345678900', 'asker', 'What do prices end in?', 'status--in-thread')}
        <div className="detailed-status__wrapper">
          <div className="detailed-status">
            <span className="display-name__account">@brand</span>
            <div className="status__content__text">
              <p>Our prices end in 99</p>
            </div>
            <div className="detailed-status__meta">
              <a className="detailed-status__datetime" href="/@brand/115594012345678901">
                Apr 20
              </a>
            </div>
          </div>
        </div>
        {row(
          '115594012345678902',
          'critic@other.example',
          'This is a scam',
          'status--in-thread',
          'status__line--full',
        )}
        {row('115594012345678903', 'fan', 'No, you are', 'status--in-thread', '')}
        {row('115594012345678904', 'third', 'Both of you', begins)}
        {row('115594012345678905', 'fan', 'But why 99?', begins, '')}
        {row('115594012345678906', 'brand', 'The market', begins, '')}
      </div>
    </>
  );
}

/** What goes to the same paths, or says the same, and is no move. */
const ELSEWHERE: Readonly<Record<string, readonly [string, string, object?]>> = {
  follow: ['POST', 'accounts/2/follow'],
  unfollow: ['POST', 'accounts/2/unfollow'],
  unblock: ['POST', 'accounts/2/unblock'],
  unmute: ['POST', 'accounts/2/unmute'],
  profile: ['PATCH', 'accounts/update_credentials', { note: 'We apologise' }],
  message: ['POST', 'statuses', { status: '@fan We apologise', visibility: 'direct' }],
  unschedule: ['DELETE', 'scheduled_statuses/7'],
  bookmark: ['POST', 'statuses/115594012345678902/bookmark'],
  marker: ['POST', 'markers', { home: { last_read_id: '1' } }],
};

function App(): ReactNode {
  const [asked, setAsked] = useState<Ask>();
  const [about, setAbout] = useState<Compose & { readonly key: number }>({ key: 0 });
  const compose = (next: Compose) => setAbout({ ...next, key: Date.now() });
  return (
    <>
      <Composer key={about.key} about={about} ask={setAsked} done={() => compose({})} />
      <input className="search__input" type="text" placeholder="Search" />
      {Object.entries(ELSEWHERE).map(([id, [method, path, body]]) => (
        <button type="button" id={id} key={id} onClick={() => call(method, path, body)}>
          {id}
        </button>
      ))}
      <button
        type="button"
        id="delete-list"
        onClick={() =>
          setAsked({
            title: words.deleteList,
            cta: words.confirmDelete,
            run: () => call('DELETE', 'lists/3'),
          })
        }
      >
        Delete list
      </button>
      {location.pathname === '/@brand/115594012345678901' ? (
        <Thread />
      ) : (
        STATUSES.map((status) => (
          <StatusCard key={status.id} status={status} ask={setAsked} compose={compose} />
        ))
      )}
      {asked && <Modal ask={asked} close={() => setAsked(undefined)} />}
    </>
  );
}

createRoot(document.getElementById('mastodon')!).render(<App />);
