import type { Health } from '../storage/protocol.ts';
import { ago } from './format.ts';
import { guardState } from './guard-state.ts';
import { healthReport } from './health-report.ts';
import { t } from './i18n.ts';
import { networkName } from './networks.ts';
import type { Desk } from './page.tsx';

interface Props {
  readonly health: Health;
  readonly now: number;
  readonly say: Desk['say'];
  /** Leaves out the networks whose guard does well. */
  readonly troubledOnly?: boolean;
}

/**
 * One line per network that was seen so far: watching, or no longer recognised, or failing; and when each gate last
 * worked. What is wrong comes with a report to copy.
 */
export function GuardHealth({ health, now, say, troubledOnly = false }: Props) {
  const copy = async (network: string, entry: Health[string]) => {
    await navigator.clipboard.writeText(healthReport({ [network]: entry }));
    say(t('health_copied'));
  };
  const when = (at: number | undefined) => (at === undefined ? t('guard_never') : ago(at, now));
  const shown = Object.entries(health)
    .map(([network, entry]) => ({ network, entry, state: guardState(entry) }))
    .filter(({ network, state }) => network !== 'practice' && !(troubledOnly && state === 'watching'));
  if (shown.length === 0) return null;
  return (
    <ul class="stack small">
      {shown.map(({ network, entry, state }) => (
        <li key={network} class={state === 'watching' ? '' : 'notice care'}>
          {t(`guard_${state}`, networkName(network))}{' '}
          <span class="quiet">{t('guard_gates', when(entry.gesture), when(entry.request))}</span>
          {state !== 'watching' && (
            <>
              {' '}
              <button type="button" class="plain" onClick={() => copy(network, entry)}>
                {t('health_copy_of', networkName(network))}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
