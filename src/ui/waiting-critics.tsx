import type { Incident } from '../incidents/fold.ts';
import { settling } from './facts.ts';
import { ago, excerpt } from './format.ts';
import { plural, t } from './i18n.ts';
import type { Desk } from './page.tsx';

/** How many are shown at once; who has waited longest comes first. */
const MOST = 5;

/** Replies to the incident's post that nobody has answered, as far as screens showed them. */
export function WaitingCritics({ incident, desk, now }: { incident: Incident; desk: Desk; now: number }) {
  const waiting = incident.replies.filter((reply) => !reply.answered);
  if (waiting.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="waiting">
      <h2 id="waiting">{plural('waiting', waiting.length)}</h2>
      <p class="quiet small">{t('waiting_how')}</p>
      <ul class="stack">
        {waiting.slice(0, MOST).map(({ post, seenAt }) => (
          <li key={post.id} class="stack">
            <span>
              {post.author && <strong>@{post.author}</strong>} {post.text && <q>{excerpt(post.text, 90)}</q>}{' '}
              <span class="quiet small">{ago(seenAt, now)}</span>
            </span>
            <span class="row">
              {post.permalink && (
                <a href={post.permalink} target="_blank" rel="noopener noreferrer">
                  {t('waiting_answer')}
                </a>
              )}
              <button
                type="button"
                class="plain"
                aria-label={t('waiting_settle_named', post.author ?? '')}
                onClick={() => desk.record(settling(incident, post, true))}
              >
                {t('waiting_settle')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
