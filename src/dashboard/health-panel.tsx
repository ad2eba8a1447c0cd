import type { Health } from '../storage/protocol.ts';
import { GuardHealth } from '../ui/guard-health.tsx';
import { healthReport } from '../ui/health-report.ts';
import { t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';
import { useNow } from '../ui/store.ts';

/** How the guards do, and a report of it for whoever mends them. */
export function HealthPanel({ health, say }: { health: Health; say: Desk['say'] }) {
  const now = useNow();
  const copy = async () => {
    await navigator.clipboard.writeText(healthReport(health));
    say(t('health_copied'));
  };
  return (
    <section class="card stack" aria-labelledby="health">
      <h2 id="health">{t('settings_health')}</h2>
      {Object.keys(health).length === 0 && <p class="quiet small">{t('health_none')}</p>}
      <GuardHealth health={health} now={now} say={say} />
      <p>
        <button type="button" onClick={copy}>
          {t('health_copy')}
        </button>
      </p>
      <p class="quiet small">{t('health_copy_what')}</p>
    </section>
  );
}
