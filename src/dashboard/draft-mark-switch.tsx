import type { Settings } from '../incidents/settings.ts';
import { t } from '../ui/i18n.ts';
import type { Change } from '../ui/settings-change.ts';

/** The quiet mark beside a composer's submit control, on or off. */
export function DraftMarkSwitch({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <section class="card stack" aria-labelledby="draft-mark">
      <h2 id="draft-mark">{t('settings_draft_mark')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.draftMark !== false}
          onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, draftMark: checked }))}
        />
        <span>{t('settings_draft_mark_on')}</span>
      </label>
    </section>
  );
}
