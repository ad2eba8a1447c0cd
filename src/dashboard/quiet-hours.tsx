import type { Brand, QuietHours } from '../incidents/settings.ts';
import { t } from '../ui/i18n.ts';

const NIGHT: QuietHours = { from: 22 * 60, to: 8 * 60 };

/** When nobody is to be reminded. */
export function QuietHoursFields({ brand, edit }: { brand: Brand; edit: (next: Partial<Brand>) => void }) {
  const { quietHours } = brand;
  const set = (side: keyof QuietHours, written: string) => {
    const [hours, minutes] = written.split(':').map(Number);
    if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return;
    edit({ quietHours: { ...(quietHours ?? NIGHT), [side]: hours * 60 + minutes } });
  };
  return (
    <fieldset class="stack">
      <label class="choice">
        <input
          type="checkbox"
          checked={quietHours !== undefined && quietHours.from !== quietHours.to}
          onChange={(event) =>
            // Equal ends are no quiet hours at all.
            edit({ quietHours: event.currentTarget.checked ? NIGHT : { from: 0, to: 0 } })
          }
        />
        <span>{t('quiet_hours')}</span>
      </label>
      {quietHours && quietHours.from !== quietHours.to && (
        <div class="setting-numbers">
          {(['from', 'to'] as const).map((side) => (
            <label key={side} class="field">
              {t(`quiet_${side}`)}
              <input
                type="time"
                required
                value={clock(quietHours[side])}
                onChange={(event) => set(side, event.currentTarget.value)}
              />
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
