import browser from 'webextension-polyfill';
import type { Health } from '../storage/protocol.ts';
import { GuardHealth, guardState } from '../ui/guard-health.tsx';
import { locale, t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';
import { useNow } from '../ui/store.ts';

/** How the guards do, and a report of it for whoever mends them. */
export function HealthPanel({ health, say }: { health: Health; say: Desk['say'] }) {
  const now = useNow();
  const copy = async () => {
    await navigator.clipboard.writeText(report(health));
    say(t('health_copied'));
  };
  return (
    <section class="card stack" aria-labelledby="health">
      <h2 id="health">{t('settings_health')}</h2>
      {Object.keys(health).length === 0 && <p class="quiet small">{t('health_none')}</p>}
      <GuardHealth health={health} now={now} />
      <p>
        <button type="button" onClick={copy}>
          {t('health_copy')}
        </button>
      </p>
      <p class="quiet small">{t('health_copy_what')}</p>
    </section>
  );
}

/** Versions and times only: nothing that anybody wrote. */
function report(health: Health): string {
  const time = (at: number | undefined) => (at === undefined ? '-' : new Date(at).toISOString());
  const lines = Object.entries(health).map(
    ([network, entry]) =>
      `${network}: ${guardState(entry)}; gesture ${time(entry.gesture)}; request ${time(entry.request)}; ` +
      `missed ${entry.missed ?? 0} (${time(entry.missedAt)}); failed ${time(entry.failedAt)}`,
  );
  return [`Mesura ${browser.runtime.getManifest().version}`, navigator.userAgent, locale(), ...lines].join(
    '\n',
  );
}
