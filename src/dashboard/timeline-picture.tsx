import type { Incident } from '../incidents/fold.ts';
import { excerpt, list, moment } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';
import { type Entry, entriesOf, LANES } from './entries.ts';

const WIDTH = 860;
const LEFT = 130;
const LANE = 34;
const TOP = 12;

/** What happened along the clock: a picture with a lane per kind, and the same in words below it. */
export function TimelinePicture({ incident }: { incident: Incident }) {
  const entries = entriesOf(incident);
  const from = Math.min(incident.source?.postedAt ?? incident.openedAt, entries[0]?.at ?? incident.openedAt);
  const to = Math.max(incident.closedAt ?? 0, incident.lastAt, entries.at(-1)?.at ?? 0, from + 60_000);
  const x = (at: number) => LEFT + 10 + ((at - from) / (to - from)) * (WIDTH - LEFT - 30);
  const lanes = LANES.filter((lane) => entries.some((entry) => entry.lanes.includes(lane)));
  const height = TOP + lanes.length * LANE;
  return (
    <section class="card stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      {entries.length === 0 ? (
        <p class="quiet">{t('timeline_empty')}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section class="scroll" tabIndex={0} aria-label={t('timeline_picture')}>
            <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height + 34}`} aria-hidden="true">
              {lanes.map((lane, index) => (
                <g key={lane} class={`lane ${lane}`}>
                  <text x="0" y={TOP + index * LANE + 22}>
                    {t(`lane_${lane}`)}
                  </text>
                  <line x1={LEFT} x2={WIDTH} y1={TOP + index * LANE + 17} y2={TOP + index * LANE + 17} />
                  {entries
                    .filter((entry) => entry.lanes.includes(lane))
                    .map((entry) => (
                      <circle key={entry.key} cx={x(entry.at)} cy={TOP + index * LANE + 17} r="7" />
                    ))}
                </g>
              ))}
              <line
                class="opened"
                x1={x(incident.openedAt)}
                x2={x(incident.openedAt)}
                y1="0"
                y2={height + 6}
              />
              <text x={LEFT} y={height + 26}>
                {moment(from)}
              </text>
              <text x={WIDTH} y={height + 26} text-anchor="end">
                {moment(to)}
              </text>
            </svg>
          </section>
          <ol class="stack entries">
            {entries.map((entry) => (
              <li key={entry.key}>
                <Line entry={entry} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Line({ entry }: { entry: Entry }) {
  const where = list(entry.networks.map(networkName));
  return (
    <>
      <time class="quiet small" dateTime={new Date(entry.at).toISOString()}>
        {moment(entry.at)}
      </time>
      <div>
        <p class="small">
          <strong>
            {entry.act ? t(`act_${entry.act}`) : entry.lanes.map((lane) => t(`entry_${lane}`)).join(' + ')}
          </strong>
          {where && <span class="quiet"> · {where}</span>}
          {entry.rules && (
            <span class="quiet"> · {t(`decision_${(entry.decision ?? 'none').replaceAll('-', '_')}`)}</span>
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
        {entry.text && <q>{excerpt(entry.text, 220)}</q>}
      </div>
    </>
  );
}
