import type { Incident } from '../incidents/fold.ts';
import { noticing } from './facts.ts';
import { t } from './i18n.ts';
import type { Desk } from './page.tsx';

/** When the brand noticed: all times are counted from then. Most often that is when the incident was opened. */
export function NoticedField({ incident, desk }: { incident: Incident; desk: Desk }) {
  const set = (field: HTMLInputElement) => {
    const at = new Date(field.value).getTime();
    if (Number.isFinite(at)) void desk.record(noticing(incident, at));
  };
  return (
    <details class="screen-only">
      <summary>{t('noticed_ask')}</summary>
      <label class="field">
        {t('noticed_label')}
        <input
          type="datetime-local"
          required
          value={localTime(incident.noticedAt)}
          max={localTime(Date.now())}
          onChange={(event) => set(event.currentTarget)}
        />
      </label>
    </details>
  );
}

/** As a field for local time wants it: `2026-11-25T10:02`. */
function localTime(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
