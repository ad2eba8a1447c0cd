import { useEffect, useRef, useState } from 'preact/hooks';
import { ago } from '../ui/format.ts';
import { plural, t } from '../ui/i18n.ts';
import { hide, remove } from './api.ts';
import { Composer } from './composer.tsx';
import { currentWorld, OWN, onWorldChange, type PracticePost } from './server.ts';

/** The posts, youngest first, each with its replies below it. */
export function Feed() {
  const [world, setWorld] = useState(currentWorld);
  useEffect(() => onWorldChange(() => setWorld(currentWorld())), []);
  const known = new Set(world.posts.map((post) => post.id));
  const top = world.posts.filter((post) => post.inReplyTo === undefined || !known.has(post.inReplyTo));
  return (
    <ul class="feed stack" aria-label={t('practice_feed')}>
      {top.map((post) => (
        <Thread key={post.id} post={post} all={world.posts} />
      ))}
    </ul>
  );
}

function Thread({ post, all }: { post: PracticePost; all: readonly PracticePost[] }) {
  const answers = all.filter((entry) => entry.inReplyTo === post.id);
  return (
    <li class="stack">
      <Post post={post} />
      {answers.length > 0 && (
        <ul class="answers stack" aria-label={t('practice_answers', `@${post.author}`)}>
          {answers.map((answer) => (
            <Thread key={answer.id} post={answer} all={all} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** One post, written so that `networks/practice.ts` can read it: whose it is, what it says, what it counts. */
function Post({ post }: { post: PracticePost }) {
  const [writing, setWriting] = useState<'reply' | 'edit'>();
  const [text, setText] = useState('');
  const confirm = useRef<HTMLDialogElement>(null);
  const own = post.author === OWN;
  const write = (kind: 'reply' | 'edit') => {
    setText(kind === 'edit' ? post.text : '');
    setWriting(kind);
  };
  return (
    <article class="card stack" data-post={post.id} data-author={post.author}>
      <p class="row small">
        <strong>@{post.author}</strong>
        <time class="quiet" dateTime={new Date(post.at).toISOString()}>
          {ago(post.at, Date.now())}
        </time>
      </p>
      <p class="said" data-text>
        {post.text}
      </p>
      <p class="row small quiet">
        {(['likes', 'replies', 'reposts'] as const).map((name) => (
          <span key={name} data-count={name} data-value={post[name]}>
            {plural(`practice_${name}`, post[name])}
          </span>
        ))}
      </p>
      <div class="row">
        <button type="button" data-act="reply" onClick={() => write('reply')}>
          {t('practice_reply')}
        </button>
        {own ? (
          <>
            <button type="button" data-act="edit" onClick={() => write('edit')}>
              {t('practice_edit')}
            </button>
            <button
              type="button"
              class="grave"
              data-act="delete"
              aria-haspopup="dialog"
              onClick={() => confirm.current?.showModal()}
            >
              {t('practice_delete')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="grave"
            data-act="hide"
            onClick={() => void hide(post.id).catch(() => {})}
          >
            {t('practice_hide')}
          </button>
        )}
      </div>
      {writing && (
        <Composer
          kind={writing}
          about={post.id}
          text={text}
          onText={setText}
          onDone={() => setWriting(undefined)}
          onCancel={() => setWriting(undefined)}
        />
      )}
      <dialog ref={confirm} class="card confirm" aria-label={t('practice_delete_question')}>
        <div class="stack">
          <p>{t('practice_delete_question')}</p>
          <div class="row">
            <button type="button" onClick={() => confirm.current?.close()}>
              {t('common_cancel')}
            </button>
            <button
              type="button"
              class="grave"
              data-act="confirm-delete"
              onClick={() => {
                confirm.current?.close();
                void remove(post.id).catch(() => {});
              }}
            >
              {t('practice_delete')}
            </button>
          </div>
        </div>
      </dialog>
    </article>
  );
}
