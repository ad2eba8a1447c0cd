import type { Settings } from '../incidents/settings.ts';
import { t } from './i18n.ts';
import { NETWORK_IDS, networkName } from './networks.ts';
import type { Change } from './settings-change.ts';

/** Which networks are guarded. */
export function NetworkSwitches({ settings, change }: { settings: Settings; change: Change }) {
  const set = (id: string, on: boolean) =>
    change((now) => {
      const others = now.networksOff.filter((entry) => entry !== id);
      return { ...now, networksOff: on ? others : [...others, id] };
    });
  return (
    <section class="card stack" aria-labelledby="networks">
      <h2 id="networks">{t('settings_networks')}</h2>
      <ul class="choices">
        {NETWORK_IDS.map((id) => (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!settings.networksOff.includes(id)}
                onChange={(event) => set(id, event.currentTarget.checked)}
              />
              <span>{networkName(id)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
