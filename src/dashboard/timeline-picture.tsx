import type { Incident } from '../incidents/fold.ts';
import { type Entry, timeline } from '../incidents/timeline.ts';
import { excerpt, moment } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';
import { ruleName } from '../ui/rules.ts';
import { LANES, lanesOf } from './lanes.ts';

const WIDTH = 860;
const LEFT = 130;
const LANE = 34;
const TOP = 12;

/** What happened along the clock: a picture with a lane per kind, and the same in words below it. */
export function TimelinePicture({ incident }: { incident: Incident }) {
  const entries = timeline(incident);
  return (
    <section class="card stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <Picture entries={entries} openedAt={incident.openedAt} />
      <ol class="stack entries">
        {entries.map((entry) => (
          <li key={keyOf(entry)}>
            <Line entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Drawn with plain SVG: a handful of dots on lanes needs no library, and it prints and follows the colours. */
function Picture({ entries, openedAt }: { entries: readonly Entry[]; openedAt: number }) {
  const lanes = LANES.filter((lane) => entries.some((entry) => lanesOf(entry).includes(lane)));
  if (lanes.length === 0) return null;
  const from = entries[0]?.at ?? openedAt;
  const to = Math.max(entries.at(-1)?.at ?? 0, from + 60_000);
  const x = (at: number) => LEFT + 10 + ((at - from) / (to - from)) * (WIDTH - LEFT - 30);
  const y = (index: number) => TOP + index * LANE + 17;
  const height = TOP + lanes.length * LANE;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('timeline_picture')}>
      <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height + 34}`} aria-hidden="true">
        {lanes.map((lane, index) => (
          <g key={lane} class={lane}>
            <text x="0" y={y(index) + 5}>
              {t(`lane_${lane}`)}
            </text>
            <line x1={LEFT} x2={WIDTH} y1={y(index)} y2={y(index)} />
            {entries
              .filter((entry) => lanesOf(entry).includes(lane))
              .map((entry) => (
                <circle key={keyOf(entry)} cx={x(entry.at)} cy={y(index)} r="7" />
              ))}
          </g>
        ))}
        <line class="opened" x1={x(openedAt)} x2={x(openedAt)} y1="0" y2={height + 6} />
        <text x={LEFT} y={height + 26}>
          {moment(from)}
        </text>
        <text x={WIDTH} y={height + 26} text-anchor="end">
          {moment(to)}
        </text>
      </svg>
    </section>
  );
}

function Line({ entry }: { entry: Entry }) {
  return (
    <>
      <time class="quiet small" dateTime={new Date(entry.at).toISOString()}>
        {moment(entry.at)}
      </time>
      <div>
        <p class="small">
          <strong>{headOf(entry)}</strong>
          {entry.network && (
            <span class="quiet">
              {' · '}
              {networkName(entry.network)}
              {entry.account && ` @${entry.account}`}
            </span>
          )}
          {entry.permalink && (
            <>
              {' · '}
              <a href={entry.permalink} target="_blank" rel="noopener noreferrer">
                {t('entry_see')}
              </a>
            </>
          )}
        </p>
        {entry.kind === 'warned' && <p class="small">{entry.rules.map(ruleName).join(' · ')}</p>}
        {entry.text && entry.kind !== 'decided' && <q>{excerpt(entry.text, 220)}</q>}
      </div>
    </>
  );
}

function headOf(entry: Entry): string {
  switch (entry.kind) {
    case 'said':
      return lanesOf(entry)
        .map((lane) => t(`entry_${lane}`))
        .join(' + ');
    case 'decided':
      return t(`decision_${entry.decision.replaceAll('-', '_')}`);
    case 'acted': {
      const act = t(`act_${entry.move.replaceAll('-', '_')}`);
      return entry.outcome === 'confirmed' ? act : `${act} (${t(`outcome_${entry.outcome}`)})`;
    }
    case 'ticked':
      return t('entry_ticked', t(`step_${entry.item}`));
    default:
      return t(`entry_${entry.kind}`);
  }
}

function keyOf(entry: Entry): string {
  return [entry.kind, entry.at, entry.network, entry.account, entry.text].join(' ');
}
