import type { Incident } from '../incidents/fold.ts';
import type { Snooze } from '../incidents/settings.ts';
import { moment } from './format.ts';
import { t } from './i18n.ts';
import type { Desk } from './page.tsx';
import { changeOf } from './settings-change.ts';

const HOUR_MS = 3_600_000;
/** The rules that go by the clock: what reminds. */
const RULES = ['late-correction', 'ignoring-criticism'];

/** Silences an incident's reminders for an hour, and lets them speak again. */
export function ReminderSnooze({ incident, desk, now }: { incident: Incident; desk: Desk; now: number }) {
  const { snoozes = [] } = desk.store.settings;
  const isOurs = ({ rule, incident: id }: Snooze) => RULES.includes(rule) && id === incident.id;
  const until = snoozes.find((snooze) => isOurs(snooze) && (snooze.until ?? 0) > now)?.until;
  const silence = () =>
    desk.ask({
      type: 'forgive',
      marks: [],
      phrases: [],
      snoozes: RULES.map((rule) => ({
        rule,
        brand: incident.brand,
        incident: incident.id,
        until: Date.now() + HOUR_MS,
      })),
    });
  const speak = () =>
    changeOf(desk)((settings) => ({
      ...settings,
      snoozes: (settings.snoozes ?? []).filter((snooze) => !isOurs(snooze)),
    }));
  if (incident.state !== 'open') return null;
  return (
    <p class="row small">
      {until !== undefined && <span class="quiet">{t('reminders_silent', moment(until, now))}</span>}
      <button type="button" class="plain" onClick={until === undefined ? silence : speak}>
        {until === undefined ? t('reminders_silence') : t('reminders_speak')}
      </button>
    </p>
  );
}
