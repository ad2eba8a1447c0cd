import { useState } from 'preact/hooks';
import type { Decision } from '../incidents/events.ts';
import { figures } from '../incidents/figures.ts';
import type { Incident } from '../incidents/fold.ts';
import { ApologyCounter } from '../ui/apology-counter.tsx';
import { Checklist } from '../ui/checklist.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { moving } from '../ui/facts.ts';
import { day, duration, excerpt, moment, number } from '../ui/format.ts';
import { plural, t } from '../ui/i18n.ts';
import { IncidentTitle } from '../ui/incident-title.tsx';
import { NoticedField } from '../ui/noticed-field.tsx';
import type { Desk } from '../ui/page.tsx';
import { ReminderSnooze } from '../ui/reminder-snooze.tsx';
import { ruleName } from '../ui/rules.ts';
import { useNow } from '../ui/store.ts';
import { WaitingCritics } from '../ui/waiting-critics.tsx';
import { eventsOf } from './events-of.ts';
import { Exhibits } from './exhibits.tsx';
import { savePostMortem } from './post-mortem.ts';
import { TimelinePicture } from './timeline-picture.tsx';

/** One incident: its figures, what happened, what was held, and what can still be put right. */
export function IncidentPage({ incident, desk }: { incident: Incident; desk: Desk }) {
  const [renaming, setRenaming] = useState(false);
  const now = useNow();
  const { settings } = desk.store;
  const brand = settings.brands.find((entry) => entry.id === incident.brand) ?? settings.brands[0]!;
  return (
    <article class="stack incident">
      <p class="screen-only">
        <a href="#incidents">{t('incident_all')}</a>
      </p>
      <IncidentTitle incident={incident} desk={desk} editing={renaming} onEditing={setRenaming} />
      <p class="row">
        <span class={`pill ${incident.state}`}>{t(`state_${incident.state}`)}</span>
        <span class="quiet">
          {[brand.name, `${day(incident.openedAt)}, ${moment(incident.openedAt, incident.openedAt)}`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <Source incident={incident} />
      <Actions incident={incident} desk={desk} onRename={() => setRenaming(true)} />
      <ReminderSnooze incident={incident} desk={desk} now={now} />
      <Figures incident={incident} />
      <NoticedField incident={incident} desk={desk} />
      <WaitingCritics incident={incident} desk={desk} now={now} />
      <TimelinePicture incident={incident} />
      <Held incident={incident} />
      <Exhibits incident={incident} />
      <div class="columns">
        <section class="card" aria-labelledby="apologies">
          <h2 id="apologies">{t('popup_apologies')}</h2>
          <ApologyCounter incident={incident} limits={brand.limits} desk={desk} />
        </section>
        <section class="card" aria-labelledby="checklist">
          <h2 id="checklist">{t('popup_checklist')}</h2>
          <Checklist incident={incident} desk={desk} />
        </section>
      </div>
    </article>
  );
}

function Source({ incident }: { incident: Incident }) {
  const source = incident.source;
  if (source?.text === undefined) return null;
  return (
    <p>
      <span class="quiet">{t('incident_source')}</span> <q>{excerpt(source.text, 280)}</q>{' '}
      {source.permalink && (
        <a href={source.permalink} target="_blank" rel="noopener noreferrer">
          {t('entry_see')}
        </a>
      )}
    </p>
  );
}

function Actions({ incident, desk, onRename }: { incident: Incident; desk: Desk; onRename: () => void }) {
  const move = (type: Parameters<typeof moving>[1]) => () => desk.record(moving(incident, type));
  const erase = async () => {
    const events = eventsOf(desk.store.log.events, incident);
    if (await desk.ask({ type: 'erase', events })) location.hash = '#incidents';
  };
  const { state } = incident;
  return (
    <p class="row screen-only">
      {state === 'proposed' && (
        <button type="button" class="main" onClick={move('incident-kept')}>
          {t('proposal_keep')}
        </button>
      )}
      {state === 'proposed' && (
        <button type="button" onClick={move('incident-discarded')}>
          {t('proposal_discard')}
        </button>
      )}
      {state === 'open' && (
        <button type="button" onClick={move('incident-closed')}>
          {t('incident_close')}
        </button>
      )}
      {(state === 'closed' || state === 'discarded') && (
        <button type="button" onClick={move('incident-reopened')}>
          {t('incident_reopen')}
        </button>
      )}
      <button type="button" onClick={onRename}>
        {t('incident_rename')}
      </button>
      <button type="button" class={state === 'closed' ? 'main' : ''} onClick={() => savePostMortem(incident)}>
        {t('incident_post_mortem')}
      </button>
      <button type="button" onClick={() => print()}>
        {t('incident_print')}
      </button>
      <ConfirmButton
        label={t('incident_erase')}
        question={t('incident_erase_question', incident.title)}
        onConfirm={erase}
      >
        <p>{t('incident_erase_what')}</p>
      </ConfirmButton>
    </p>
  );
}

/** Times are counted from when the brand noticed. */
function Figures({ incident }: { incident: Incident }) {
  const numbers = figures(incident);
  const time = (ms: number | undefined) => (ms === undefined ? t('figure_not_yet') : duration(ms));
  const shown: readonly (readonly [string, string])[] = [
    ['figure_first', time(numbers.toFirstReaction)],
    ['figure_correction', time(numbers.toCorrection)],
    ['figure_statements', number(numbers.statements)],
    ['figure_posts', number(numbers.posts)],
    ['figure_apologies', number(numbers.apologies)],
    ['figure_apologies_each', number(numbers.individualApologies)],
    ['figure_held', number(incident.held.length)],
  ];
  return (
    <dl class="figures" aria-label={t('figures')}>
      {shown.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const DECISIONS: readonly (Decision | undefined)[] = [
  'went-back',
  'took-better-move',
  'went-ahead',
  'corrected-us',
  undefined,
];

/** Moves that were held, by what the person then did. */
function Held({ incident }: { incident: Incident }) {
  if (incident.held.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="held">
      <h2 id="held">{t('held')}</h2>
      <ul class="stack">
        {DECISIONS.map((decision) => {
          const moves = incident.held.filter((move) => move.decision === decision);
          if (moves.length === 0) return null;
          return (
            <li key={decision ?? 'none'}>
              <h3>
                {t(`decision_${(decision ?? 'none').replaceAll('-', '_')}`)}{' '}
                <span class="quiet">({plural('count_moves', moves.length)})</span>
              </h3>
              <ul class="small">
                {moves.map(({ warned }) => (
                  <li key={warned.id}>
                    <span class="quiet">{moment(warned.at)}</span>{' '}
                    {t(`move_${warned.kind.replaceAll('-', '_')}`)}: {warned.rules.map(ruleName).join(' · ')}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
