import type { Health } from '../storage/protocol.ts';
import { ago } from './format.ts';
import { t } from './i18n.ts';
import { networkName } from './networks.ts';

export type GuardState = 'watching' | 'blind' | 'failed';

/** How the guard of one network does: a failure counts until a gate has worked again. */
export function guardState(health: Health[string]): GuardState {
  const worked = Math.max(health.gesture ?? 0, health.request ?? 0);
  if ((health.failedAt ?? 0) > worked) return 'failed';
  return (health.missed ?? 0) > 0 ? 'blind' : 'watching';
}

/** One line per network that was seen so far: watching, or no longer recognised, or failing. */
export function GuardHealth({ health, now }: { health: Health; now: number }) {
  return (
    <ul class="stack small">
      {Object.entries(health)
        .filter(([network]) => network !== 'practice')
        .map(([network, entry]) => {
          const state = guardState(entry);
          const last = Math.max(entry.gesture ?? 0, entry.request ?? 0, entry.failedAt ?? 0);
          return (
            <li key={network} class={state === 'watching' ? '' : 'notice care'}>
              {t(`guard_${state}`, networkName(network))}
              {last > 0 && <span class="quiet"> {t('guard_last', ago(last, now))}</span>}
            </li>
          );
        })}
    </ul>
  );
}
