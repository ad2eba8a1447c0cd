import { useState } from 'preact/hooks';
import type { Incident } from '../incidents/fold.ts';
import type { Brand } from '../incidents/settings.ts';
import { ApologyCounter } from '../ui/apology-counter.tsx';
import { Checklist, nextStep } from '../ui/checklist.tsx';
import { moving } from '../ui/facts.ts';
import { duration, moment } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { IncidentTitle } from '../ui/incident-title.tsx';
import type { Desk } from '../ui/page.tsx';
import { StepDraft } from './draft.tsx';

/** One incident that is going on: what it is, what to do next, how many apologies, what is done. */
export function OpenIncident(props: { incident: Incident; brand: Brand; desk: Desk; now: number }) {
  const { incident, brand, desk, now } = props;
  const [renaming, setRenaming] = useState(false);
  const proposed = incident.state === 'proposed';
  const next = nextStep(incident);
  return (
    <>
      <section class="stack" aria-label={t('popup_incident')}>
        <p class="row">
          <span class={`pill ${incident.state}`}>{t(`state_${incident.state}`)}</span>
          <Clock incident={incident} now={now} />
        </p>
        <IncidentTitle incident={incident} desk={desk} editing={renaming} onEditing={setRenaming} />
        {proposed && <Proposal incident={incident} desk={desk} onRename={() => setRenaming(true)} />}
      </section>
      {next && (
        <section class="card next stack" aria-labelledby="next">
          <h2 id="next" class="quiet small">
            {t('popup_next')}
          </h2>
          <strong>{t(`step_${next}`)}</strong>
          <p>{t(`step_${next}_how`)}</p>
          <StepDraft key={next} step={next} incident={incident} brand={brand} desk={desk} />
        </section>
      )}
      <section class="card" aria-labelledby="apologies">
        <h2 id="apologies">{t('popup_apologies')}</h2>
        <ApologyCounter incident={incident} limits={brand.limits} desk={desk} />
      </section>
      <section class="card" aria-labelledby="checklist">
        <h2 id="checklist">{t('popup_checklist')}</h2>
        <Checklist incident={incident} desk={desk} />
      </section>
      {!proposed && (
        <p class="row">
          <button type="button" onClick={() => desk.record(moving(incident, 'incident-closed'))}>
            {t('incident_close')}
          </button>
          {!renaming && (
            <button type="button" class="plain" onClick={() => setRenaming(true)}>
              {t('incident_rename')}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function Clock({ incident, now }: { incident: Incident; now: number }) {
  const corrected = incident.ticks.find((tick) => tick.item === 'correct');
  const since = duration(now - incident.openedAt);
  return (
    <span class="small">
      {t('clock_open', since)}
      {' · '}
      {corrected ? (
        <span class="quiet">{t('clock_corrected', moment(corrected.at, now))}</span>
      ) : (
        t('clock_uncorrected')
      )}
    </span>
  );
}

function Proposal({ incident, desk, onRename }: { incident: Incident; desk: Desk; onRename: () => void }) {
  return (
    <div class="notice care stack">
      <p>{t('proposal_why', moment(incident.openedAt))}</p>
      <p class="row">
        <button type="button" class="main" onClick={() => desk.record(moving(incident, 'incident-kept'))}>
          {t('proposal_keep')}
        </button>
        <button type="button" onClick={onRename}>
          {t('incident_rename')}
        </button>
        <button type="button" onClick={() => desk.record(moving(incident, 'incident-discarded'))}>
          {t('proposal_discard')}
        </button>
      </p>
    </div>
  );
}
