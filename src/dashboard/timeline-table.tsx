import type { Entry } from '../incidents/timeline.ts';
import { duration, excerpt, moment } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';
import { ruleName } from '../ui/rules.ts';
import { headOf, keyOf } from './timeline-words.ts';

/** The timeline in words: all that the picture shows, and what was said. */
export function TimelineTable({ entries }: { entries: readonly Entry[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('timeline_table')}>
      <table class="entries">
        <thead>
          <tr>
            {['time', 'since', 'what', 'where'].map((name) => (
              <th key={name} scope="col">
                {t(`timeline_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={keyOf(entry)} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ entry }: { entry: Entry }) {
  return (
    <tr>
      <td class="small">
        <time dateTime={new Date(entry.at).toISOString()}>{moment(entry.at)}</time>
      </td>
      <td class="quiet small">{sinceOf(entry.since)}</td>
      <td>
        <strong>{headOf(entry)}</strong>
        {entry.kind === 'warned' && <span class="quiet"> {entry.rules.map(ruleName).join(' · ')}</span>}
        {entry.text && entry.kind !== 'decided' && (
          <p>
            <q>{excerpt(entry.text, 220)}</q>
          </p>
        )}
      </td>
      <td class="small">
        {entry.network && networkName(entry.network)}
        {entry.account && ` @${entry.account}`}
        {entry.permalink && (
          <>
            {' · '}
            <a href={entry.permalink} target="_blank" rel="noopener noreferrer">
              {t('entry_see')}
            </a>
          </>
        )}
      </td>
    </tr>
  );
}

/** `+39 min`, `−44 min`; the moment it was opened is 0. */
function sinceOf(ms: number): string {
  if (Math.abs(ms) < 60_000) return '0';
  return `${ms < 0 ? '−' : '+'}${duration(Math.abs(ms))}`;
}
