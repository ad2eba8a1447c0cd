import type { Incident } from '../incidents/fold.ts';
import { t } from '../ui/i18n.ts';

/** What to try, in order; `warned` names the rules that tick it off, `text` what may be put into the composer. */
const STEPS = [
  { id: 'delete', warned: ['deleting-engaged-post'] },
  { id: 'apology', warned: ['apology-limit'], text: 'practice_text_apology' },
  { id: 'reply', warned: ['making-excuses', 'dismissing-criticism', 'conditional-apology'] },
  { id: 'correct', warned: [], text: 'practice_text_correction' },
] as const;

/** The guide beside the pretend network: each step is ticked off by what is on record. */
export function Steps(props: { incident: Incident | undefined; onSuggest: (text: string) => void }) {
  const { incident, onSuggest } = props;
  const rules = new Set(incident?.held.flatMap((held) => held.warned.rules));
  const corrected = incident?.ticks.some((tick) => tick.item === 'correct') ?? false;
  const done = (step: (typeof STEPS)[number]) =>
    step.id === 'correct' ? corrected : step.warned.some((rule) => rules.has(rule));
  return (
    <section class="card" aria-labelledby="practice-steps">
      <h2 id="practice-steps">{t('practice_steps')}</h2>
      <ol class="steps stack">
        {STEPS.map((step) => (
          <li key={step.id} class={done(step) ? 'done' : ''}>
            <strong>{t(`practice_step_${step.id}`)}</strong>
            {done(step) && <span class="pill closed">{t('practice_done')}</span>}
            <p class="small">{t(`practice_step_${step.id}_how`)}</p>
            {'text' in step && (
              <button type="button" class="plain" onClick={() => onSuggest(t(step.text))}>
                {t('practice_suggest')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
