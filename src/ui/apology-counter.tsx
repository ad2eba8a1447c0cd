import { useState } from 'preact/hooks';
import { figures } from '../incidents/figures.ts';
import { countedApologies, type Incident, type Statement } from '../incidents/fold.ts';
import type { Limits } from '../incidents/settings.ts';
import { placesOf } from './checklist.tsx';
import { adding, judging } from './facts.ts';
import { excerpt, moment } from './format.ts';
import { plural, t } from './i18n.ts';
import type { Desk } from './page.tsx';

/** How many apologies were made, which, and the ways to put a wrong count right. */
export function ApologyCounter(props: { incident: Incident; limits: Limits; desk: Desk }) {
  return (
    <div class="stack">
      <ApologyCount {...props} />
      <ApologyLedger {...props} />
    </div>
  );
}

/** The number alone, what it means, and what else was said. */
export function ApologyCount({ incident, limits }: { incident: Incident; limits: Limits }) {
  const counted = countedApologies(incident).length;
  const full = counted >= limits.apologies;
  return (
    <div class="stack tight">
      <p class={`counter ${full ? 'full' : ''}`}>
        <strong>{t('counter_used', counted, limits.apologies)}</strong>{' '}
        <span>{plural('counter_unit', limits.apologies)}</span>
      </p>
      <p class={full ? 'notice bad' : 'quiet small'}>
        {full ? t('counter_full') : plural('counter_left', limits.apologies - counted)}
      </p>
      <Others incident={incident} />
    </div>
  );
}

/** Which statements count, which don't, and the ones made where Mesura does not watch. */
export function ApologyLedger({ incident, desk }: { incident: Incident; desk: Desk }) {
  const dropped = incident.statements.filter(
    (statement) =>
      !statement.apology &&
      (statement.byHand || statement.posts.some((post) => post.labels.includes('apology'))),
  );
  return (
    <div class="stack">
      <ApologyList
        incident={incident}
        desk={desk}
        statements={countedApologies(incident)}
        press={{ apology: false, label: 'counter_drop', said: 'counter_dropped' }}
      />
      {dropped.length > 0 && (
        <details>
          <summary>{plural('counter_not_counted', dropped.length)}</summary>
          <ApologyList
            incident={incident}
            desk={desk}
            statements={dropped}
            press={{ apology: true, label: 'counter_restore', said: 'counter_restored' }}
          />
        </details>
      )}
      <AddApology incident={incident} desk={desk} />
    </div>
  );
}

/** Everything said to everyone, and replies to single people, are counted apart from the apologies. */
function Others({ incident }: { incident: Incident }) {
  const { statements, posts, networks, replies, individualApologies } = figures(incident);
  if (statements + replies === 0) return null;
  return (
    <ul class="quiet small">
      {statements > 0 && (
        <li>
          {[
            plural('count_statements', statements),
            networks.length > 0 && plural('count_networks', networks.length),
            posts > statements && plural('count_posts', posts),
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      )}
      {replies > 0 && (
        <li>
          {plural('count_replies', replies)}
          {individualApologies > 0 && ` · ${plural('count_apologetic', individualApologies)}`}
        </li>
      )}
    </ul>
  );
}

function ApologyList(props: {
  incident: Incident;
  desk: Desk;
  statements: readonly Statement[];
  press: { apology: boolean; label: string; said: string };
}) {
  const { incident, desk, statements, press } = props;
  const judge = async (statement: Statement) => {
    if (await desk.record(...judging(incident, statement, press.apology))) desk.say(t(press.said));
  };
  return (
    <ol class="stack apologies">
      {statements.map((statement) => {
        const id = `apology-${statement.id}`;
        return (
          <li key={statement.id} class="row between">
            <span id={id}>
              <span class="quiet small">
                {[moment(statement.at), statement.byHand ? t('counter_by_hand') : placesOf(statement)].join(
                  ' · ',
                )}
              </span>{' '}
              <q>{excerpt(statement.text || t('counter_no_note'), 90)}</q>
            </span>
            <button type="button" class="plain small" aria-describedby={id} onClick={() => judge(statement)}>
              {t(press.label)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function AddApology({ incident, desk }: { incident: Incident; desk: Desk }) {
  const [note, setNote] = useState('');
  const [open, setOpen] = useState(false);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!(await desk.record(adding(incident, note.trim())))) return;
    setNote('');
    setOpen(false);
    desk.say(t('counter_added'));
  };
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('counter_add')}</summary>
      <form class="stack" onSubmit={add}>
        <label class="field">
          {t('counter_add_note')}
          <input value={note} maxLength={500} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <div class="row">
          <button type="submit">{t('counter_add_do')}</button>
        </div>
      </form>
    </details>
  );
}
