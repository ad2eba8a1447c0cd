import { useState } from 'preact/hooks';
import type { Brand } from '../incidents/settings.ts';
import { proposeTitle } from '../incidents/title.ts';
import type { Post } from '../moves/move.ts';
import { opening } from '../ui/facts.ts';
import { excerpt } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';

/** Starts an incident: a title is all it takes. From the post in the tab, title and source are proposed. */
export function StartIncident(props: {
  desk: Desk;
  brand: Brand;
  post: Post | undefined;
  /** Nothing else is going on. */
  first: boolean;
  onStarted: (incident: string) => void;
  onLeave: () => void;
}) {
  const { desk, brand, post, first, onStarted, onLeave } = props;
  const [written, setWritten] = useState<string>();
  const [aboutPost, setAboutPost] = useState(true);
  const source = aboutPost ? post : undefined;
  const title = written ?? (source?.text ? proposeTitle(source.text) : '');
  const start = async (event: Event) => {
    event.preventDefault();
    const opened = opening(brand.id, title.trim(), source);
    if (await desk.record(opened)) onStarted(opened.incident);
  };
  return (
    <section class="card stack" aria-labelledby="start">
      <h1 id="start">{first ? t('start_nothing_open') : t('start_another')}</h1>
      <p class="quiet">{t('start_advice')}</p>
      <form class="stack" onSubmit={start}>
        {post && (
          <label class="row">
            <input
              type="checkbox"
              checked={aboutPost}
              onChange={(event) => setAboutPost(event.currentTarget.checked)}
            />
            <span>
              {t('start_about_post')} {post.text && <q class="quiet">{excerpt(post.text, 70)}</q>}
            </span>
          </label>
        )}
        <label class="field">
          {t('start_title')}
          <input
            required
            maxLength={200}
            value={title}
            placeholder={t('start_title_example')}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <div class="row">
          <button type="submit" class="main">
            {t('start_do')}
          </button>
          {!first && (
            <button type="button" onClick={onLeave}>
              {t('common_cancel')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
