import { clockOf } from '../incidents/figures.ts';
import type { Incident } from '../incidents/fold.ts';
import type { Brand } from '../incidents/settings.ts';
import { duration } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';

/** How long it has been going on, and how long people have waited for the correction. It runs. */
export function Clock({ incident, brand, now }: { incident: Incident; brand: Brand; now: number }) {
  const { sinceOpened, sinceNoticed, toCorrection } = clockOf(incident, now);
  const patience = (brand.limits.reminders[0] ?? Number.POSITIVE_INFINITY) * 60_000;
  const late = toCorrection === undefined && sinceNoticed >= patience;
  return (
    <dl class="clock">
      <div>
        <dt>{t('clock_opened')}</dt>
        <dd>{duration(sinceOpened)}</dd>
      </div>
      <div>
        <dt>{t('clock_noticed')}</dt>
        <dd>{duration(sinceNoticed)}</dd>
      </div>
      <div class={late ? 'late' : toCorrection === undefined ? '' : 'done'}>
        <dt>{t(toCorrection === undefined ? 'clock_waiting' : 'clock_corrected')}</dt>
        <dd>{duration(toCorrection ?? sinceNoticed)}</dd>
      </div>
    </dl>
  );
}
