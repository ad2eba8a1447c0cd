import { useEffect, useState } from 'preact/hooks';
import { type Exhibit, exhibits } from '../incidents/evidence.ts';
import type { Incident } from '../incidents/fold.ts';
import type { Engagement } from '../moves/move.ts';
import { readPicture } from '../storage/pictures.ts';
import { list, moment, number } from '../ui/format.ts';
import { plural, t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';

/** What was there before somebody deleted, hid, edited or removed it, gone through or not. */
export function Exhibits({ incident }: { incident: Incident }) {
  const shown = exhibits(incident);
  if (shown.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="exhibits">
      <h2 id="exhibits">{t('exhibits')}</h2>
      <p class="quiet small">{t('exhibits_how')}</p>
      <ol class="stack">
        {shown.map((exhibit) => (
          <li key={exhibit.move} class="stack">
            <OneExhibit exhibit={exhibit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OneExhibit({ exhibit }: { exhibit: Exhibit }) {
  const { post, kind, outcome, decision, pictures } = exhibit;
  const act = t(`move_${kind.replaceAll('-', '_')}`);
  const what = outcome === 'held' ? t('exhibit_held') : t(`exhibit_${outcome}`);
  const numbers = describe(post?.engagement);
  return (
    <>
      <p class="small">
        <time class="quiet" dateTime={new Date(exhibit.at).toISOString()}>
          {moment(exhibit.at)}
        </time>{' '}
        <strong>{act}</strong> · {networkName(exhibit.network)}
        {exhibit.account && ` @${exhibit.account}`} · {what}
        {decision && ` · ${t(`decision_${decision.replaceAll('-', '_')}`)}`}
      </p>
      {post?.text && (
        <blockquote>
          <p>{post.text}</p>
        </blockquote>
      )}
      {exhibit.newText && (
        <p class="small">
          {t('exhibit_new_text')} <q>{exhibit.newText}</q>
        </p>
      )}
      <p class="quiet small">
        {[
          post?.author && `@${post.author}`,
          post?.postedAt !== undefined && t('exhibit_posted', moment(post.postedAt)),
          numbers,
          exhibit.batch !== undefined && exhibit.batch > 1 && plural('exhibit_batch', exhibit.batch),
        ]
          .filter(Boolean)
          .join(' · ')}
        {post?.permalink && (
          <>
            {' · '}
            <a href={post.permalink} target="_blank" rel="noopener noreferrer">
              {t('entry_see')}
            </a>
          </>
        )}
      </p>
      {pictures.map(({ picture, at }) => (
        <Picture key={picture} id={picture} at={at} />
      ))}
    </>
  );
}

const NAMES = ['likes', 'replies', 'reposts', 'quotes', 'saves', 'views'] as const;

function describe(engagement: Engagement | undefined): string {
  return list(
    NAMES.flatMap((name) => {
      const count = engagement?.[name];
      if (count === undefined) return [];
      const shown = count.exact ? number(count.value) : `≥ ${number(count.value)}`;
      return [`${t(`exhibit_${name}`)}: ${shown}`];
    }),
  );
}

/** A picture from the store; pictures may be gone, since the oldest give way. */
function Picture({ id, at }: { id: string; at: number }) {
  const [url, setUrl] = useState<string | 'gone'>();
  useEffect(() => {
    let made: string | undefined;
    let left = false;
    readPicture(id).then(
      (blob) => {
        if (left) return;
        made = blob && URL.createObjectURL(blob);
        setUrl(made ?? 'gone');
      },
      () => setUrl('gone'),
    );
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  if (url === undefined) return null;
  if (url === 'gone') return <p class="quiet small">{t('picture_gone', moment(at))}</p>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <img class="exhibit" src={url} alt={t('picture_alt', moment(at))} />
    </a>
  );
}
