import type { Incident } from '../incidents/fold.ts';
import { moving } from '../ui/facts.ts';
import { ago } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';

const RECENT_MS = 7 * 24 * 3600_000;

/** Incidents closed or discarded this week, to be taken up again with one press. */
export function RecentlyClosed(props: { incidents: readonly Incident[]; desk: Desk; now: number }) {
  const { incidents, desk, now } = props;
  const recent = incidents
    .filter((incident) => incident.state === 'closed' || incident.state === 'discarded')
    .filter((incident) => now - (incident.closedAt ?? incident.lastAt) < RECENT_MS)
    .sort((a, b) => b.lastAt - a.lastAt)
    .slice(0, 5);
  if (recent.length === 0) return null;
  return (
    <details>
      <summary>{t('popup_recent', recent.length)}</summary>
      <ul class="stack">
        {recent.map((incident) => (
          <li key={incident.id} class="row between">
            <span>
              {incident.title || t('incident_untitled')}{' '}
              <span class="quiet small">
                {t(`state_${incident.state}`)} · {ago(incident.closedAt ?? incident.lastAt, now)}
              </span>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={t('incident_reopen_named', incident.title)}
              onClick={() => desk.record(moving(incident, 'incident-reopened'))}
            >
              {t('incident_reopen')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
