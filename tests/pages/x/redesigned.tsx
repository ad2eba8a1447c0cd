import { useRef, useState } from 'react';
import type { Post } from './posts.ts';
import {
  block,
  close,
  compose,
  go,
  hide,
  ME,
  open,
  type Purpose,
  publish,
  remove,
  saveDraft,
  useStore,
} from './store.ts';
import { counted, WORDS } from './words.ts';

/**
 * X after a redesign that nobody has seen yet: lists and cards, forms with text areas, native dialogs. No test id, no
 * article, no menu role, no icon, no permalink; what is sent to the server is the same.
 */
export function Redesigned() {
  const { path, posts, layers, toast } = useStore();
  const status = path.match(/\/status\/(\d+)/)?.[1];
  const focal = posts.find(({ id }) => id === status);
  const shown = posts.filter((post) => (status ? post.parent === status : !post.parent));
  const top = layers.at(-1);
  return (
    <>
      <nav>
        <button type="button" className="write" onClick={() => compose({})}>
          ✎
        </button>
      </nav>
      {focal && <Card post={focal} />}
      <Form className="here" replyTo={focal} />
      <ul>
        {shown.map((post) => (
          <li key={post.id}>
            <Card post={post} />
          </li>
        ))}
      </ul>
      {top?.kind === 'compose' && (
        <div className="panel">
          <Form className="over" {...top.purpose} onSent={close} />
        </div>
      )}
      {top?.kind === 'sheet' && <Ask title={top.title} yes={top.yes} onYes={top.onYes} />}
      {toast && <output>{toast.text}</output>}
    </>
  );
}

function Card({ post }: { post: Post }) {
  const [unfolded, setUnfolded] = useState(false);
  const sure = (title: string, yes: string, onYes: () => void) => () =>
    open({ kind: 'sheet', title, body: '', yes, onYes });
  return (
    <section className="card">
      <b>{post.author}</b>
      <p onClick={() => go(`/${post.author}/status/${post.id}`)}>{post.text}</p>
      <small>
        {counted(2, post.likes)} {counted(0, post.replies)}
      </small>
      <button type="button" className="unfold" onClick={() => setUnfolded(!unfolded)}>
        …
      </button>
      <button type="button" className="answer" onClick={() => compose({ replyTo: post })}>
        ↩
      </button>
      {unfolded && post.author === ME && (
        <button
          type="button"
          className="erase"
          onClick={sure(WORDS.deleteTitle, WORDS.delete, () => void remove(post))}
        >
          {WORDS.delete}
        </button>
      )}
      {unfolded && post.author !== ME && (
        <>
          <button
            type="button"
            className="bar"
            onClick={sure(WORDS.block, WORDS.block, () => void block(post.author))}
          >
            {WORDS.block}
          </button>
          <button type="button" className="fold" onClick={() => void hide(post)}>
            {WORDS.hide}
          </button>
        </>
      )}
    </section>
  );
}

function Form({ className, onSent, ...purpose }: Purpose & { className: string; onSent?: () => void }) {
  const [text, setText] = useState(purpose.text ?? '');
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      className={className}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await publish({ ...purpose, texts: [text], media: 0 }))) return;
        setText('');
        onSent?.();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <textarea value={text} onChange={(event) => setText(event.target.value)} placeholder={WORDS.home} />
      <button type="submit">➤</button>
      <button type="button" className="keep" onClick={() => void saveDraft(text)}>
        ⌂
      </button>
    </form>
  );
}

/** A dialog of the browser's own: it lies in the top layer, where ours does. */
function Ask({ title, yes, onYes }: { title: string; yes: string; onYes: () => void }) {
  return (
    <dialog
      ref={(box) => {
        if (box && !box.open) box.showModal();
      }}
      onCancel={close}
    >
      <p>{title}</p>
      <button
        type="button"
        className="sure"
        onClick={() => {
          close();
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" className="no" onClick={close}>
        {WORDS.cancel}
      </button>
    </dialog>
  );
}
