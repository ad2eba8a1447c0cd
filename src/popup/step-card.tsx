import { useEffect, useRef } from 'preact/hooks';
import type { DraftMove } from '../drafts/drafts.ts';
import type { ChecklistItem } from '../incidents/events.ts';
import type { Incident } from '../incidents/fold.ts';
import type { Brand } from '../incidents/settings.ts';
import { moving, ticking } from '../ui/facts.ts';
import { t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';
import { StepDraft } from './draft.tsx';

interface Props {
  readonly step: ChecklistItem;
  /** Somebody asked for this step; otherwise it is the next one by itself. */
  readonly asked: boolean;
  readonly incident: Incident;
  readonly brand: Brand;
  readonly desk: Desk;
}

/** Which draft helps with which step; the others need no words. */
const DRAFTS: Partial<Record<ChecklistItem, DraftMove>> = {
  correct: 'correction',
  apologise: 'apology',
  answer: 'answer',
  learn: 'closing',
};

/** One step: what it is, how it is done well, and the button that begins it. */
export function StepCard(props: Props) {
  const { step, asked, incident, brand, desk } = props;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) place.current?.focus();
  }, [asked]);
  const move = DRAFTS[step];
  return (
    <section ref={place} tabIndex={-1} class="card next stack" aria-labelledby="next">
      <h2 id="next">
        <span class="quiet small">{t(asked ? 'popup_step' : 'popup_next')}</span> {t(`step_${step}`)}
      </h2>
      <p>{t(`step_${step}_how`)}</p>
      <Act {...props} />
      {move && <StepDraft step={step} move={move} incident={incident} brand={brand} desk={desk} />}
    </section>
  );
}

/** What can be done about the step beside writing. */
function Act({ step, incident, desk }: Props) {
  const tick = () => desk.record(ticking(incident, step, true));
  switch (step) {
    case 'keep':
      return (
        <p class="row">
          <button type="button" class="main" onClick={tick}>
            {t('step_keep_do')}
          </button>
          {incident.source?.permalink && (
            <a class="button" href={incident.source.permalink} target="_blank" rel="noopener noreferrer">
              {t('step_keep_see')}
            </a>
          )}
        </p>
      );
    case 'stop':
      return (
        <p>
          <button type="button" class="main" onClick={tick}>
            {t('step_stop_do')}
          </button>
        </p>
      );
    case 'learn':
      return (
        <p class="row">
          <button type="button" class="main" onClick={() => desk.record(moving(incident, 'incident-closed'))}>
            {t('incident_close')}
          </button>
          <a
            class="button"
            href={`/src/dashboard/index.html#incidents/${encodeURIComponent(incident.id)}`}
            target="_blank"
            rel="noopener"
          >
            {t('step_learn_see')}
          </a>
        </p>
      );
    default:
      return null;
  }
}
