import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../incidents/events.ts';
import type { Incident } from '../incidents/fold.ts';
import type { Brand } from '../incidents/settings.ts';
import { ApologyCount, ApologyLedger } from '../ui/apology-counter.tsx';
import { Checklist, nextStep } from '../ui/checklist.tsx';
import { moving } from '../ui/facts.ts';
import { moment } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { IncidentTitle } from '../ui/incident-title.tsx';
import { NoticedField } from '../ui/noticed-field.tsx';
import type { Desk } from '../ui/page.tsx';
import { ReminderSnooze } from '../ui/reminder-snooze.tsx';
import { WaitingCritics } from '../ui/waiting-critics.tsx';
import { Clock } from './clock.tsx';
import { StepCard } from './step-card.tsx';

/** One incident that is going on: what it is, what to do next, how many apologies, what is done. */
export function OpenIncident(props: { incident: Incident; brand: Brand; desk: Desk; now: number }) {
  const { incident, brand, desk, now } = props;
  const [renaming, setRenaming] = useState(false);
  const [asked, ask] = useState<ChecklistItem>();
  const proposed = incident.state === 'proposed';
  const done = (item: ChecklistItem) => incident.ticks.some((tick) => tick.item === item);
  const chosen = asked !== undefined && !done(asked) ? asked : undefined;
  const step = chosen ?? nextStep(incident);
  return (
    <>
      <section class="stack tight" aria-label={t('popup_incident')}>
        <div class="beside">
          <IncidentTitle incident={incident} desk={desk} editing={renaming} onEditing={setRenaming} />
          {!renaming && <span class={`pill ${incident.state}`}>{t(`state_${incident.state}`)}</span>}
        </div>
        <Clock incident={incident} brand={brand} now={now} />
        {proposed && <Proposal incident={incident} desk={desk} onRename={() => setRenaming(true)} />}
      </section>
      {step && !proposed && (
        <StepCard
          key={step}
          step={step}
          asked={step === chosen}
          incident={incident}
          brand={brand}
          desk={desk}
        />
      )}
      <section class="card stack" aria-labelledby="apologies">
        <h2 id="apologies" class="aside">
          {t('popup_apologies')}
        </h2>
        <ApologyCount incident={incident} limits={brand.limits} />
        <details>
          <summary>{t('counter_details')}</summary>
          <ApologyLedger incident={incident} desk={desk} />
        </details>
      </section>
      <section class="card" aria-labelledby="checklist">
        <h2 id="checklist">{t('popup_checklist')}</h2>
        <Checklist incident={incident} desk={desk} {...(proposed ? {} : { onStep: ask })} />
      </section>
      <WaitingCritics incident={incident} desk={desk} now={now} />
      <NoticedField incident={incident} desk={desk} />
      <ReminderSnooze incident={incident} desk={desk} now={now} />
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
