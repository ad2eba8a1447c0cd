import type { Incident } from '../incidents/fold.ts';
import { type Entry, timeline } from '../incidents/timeline.ts';
import { clockTime, dayOfMonth, moment } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';
import { roundMoments, spansDays } from './axis.ts';
import { LANES, type Lane, lanesOf } from './lanes.ts';
import { TimelineTable } from './timeline-table.tsx';
import { headOf, keyOf } from './timeline-words.ts';

const WIDTH = 900;
const NAMES = 118;
const LEFT = 232;
const LANE = 26;
const GAP = 10;
const TOP = 24;

/** What happened along the clock: a picture with a band per network, and the same in words below it. */
export function TimelinePicture({ incident }: { incident: Incident }) {
  const entries = timeline(incident);
  return (
    <section class="card stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline')}</h2>
      <Picture entries={entries} incident={incident} />
      <TimelineTable entries={entries} />
    </section>
  );
}

interface Row {
  readonly lane: Lane;
  readonly entries: readonly Entry[];
  /** Named at the first lane of a network. */
  readonly network?: string;
  readonly y: number;
}

/** The lanes of each network that anything happened in, from top to bottom. */
function rowsOf(entries: readonly Entry[]): Row[] {
  const shown = entries.filter((entry) => lanesOf(entry).length > 0);
  const rows: Row[] = [];
  let y = TOP;
  for (const network of new Set(shown.map((entry) => entry.network ?? ''))) {
    const here = shown.filter((entry) => (entry.network ?? '') === network);
    const lanes = LANES.filter((lane) => here.some((entry) => lanesOf(entry).includes(lane)));
    lanes.forEach((lane, index) => {
      rows.push({
        lane,
        entries: here.filter((entry) => lanesOf(entry).includes(lane)),
        ...(index === 0 ? { network } : {}),
        y: y + LANE / 2,
      });
      y += LANE;
    });
    y += GAP;
  }
  return rows;
}

/** Drawn with plain SVG: a handful of marks on lanes needs no library, and it prints and follows the colours. */
function Picture({ entries, incident }: { entries: readonly Entry[]; incident: Incident }) {
  const rows = rowsOf(entries);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const from = entries[0]?.at ?? incident.openedAt;
  const to = Math.max(entries.at(-1)?.at ?? 0, from + 60_000);
  const x = (at: number) => LEFT + 12 + ((at - from) / (to - from)) * (WIDTH - LEFT - 36);
  const bottom = last.y + LANE / 2 + 4;
  const shown = spansDays(from, to) ? dayOfMonth : clockTime;
  const openedRight = x(incident.openedAt) > WIDTH - 150;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={t('timeline_picture')}>
      <svg class="timeline" viewBox={`0 0 ${WIDTH} ${bottom + 26}`} aria-hidden="true">
        {roundMoments(from, to).map((at) => (
          <g key={at} class="tick">
            <line x1={x(at)} x2={x(at)} y1={TOP - 4} y2={bottom} />
            <text x={x(at)} y={bottom + 18} text-anchor="middle">
              {shown(at)}
            </text>
          </g>
        ))}
        <line class="opened" x1={x(incident.openedAt)} x2={x(incident.openedAt)} y1="4" y2={bottom} />
        <text
          x={x(incident.openedAt) + (openedRight ? -6 : 6)}
          y="14"
          text-anchor={openedRight ? 'end' : 'start'}
        >
          {t('entry_opened')}
        </text>
        {rows.map((row) => (
          <g key={`${row.y}`} class={row.lane}>
            {row.network !== undefined && (
              <text class="network" x="0" y={row.y + 5}>
                {row.network === '' ? t('timeline_elsewhere') : networkName(row.network)}
              </text>
            )}
            <text x={NAMES} y={row.y + 5}>
              {t(`lane_${row.lane}`)}
            </text>
            <line x1={LEFT} x2={WIDTH} y1={row.y} y2={row.y} />
            {row.entries.map((entry) => (
              <path
                key={keyOf(entry)}
                class={entry.kind === 'decided' ? entry.decision : undefined}
                d={shapeOf(entry, row.lane)}
                transform={`translate(${x(entry.at)} ${row.y})`}
              >
                <title>{`${moment(entry.at)} · ${headOf(entry)}`}</title>
              </path>
            ))}
          </g>
        ))}
      </svg>
    </section>
  );
}

const CIRCLE = 'M-7,0a7,7 0 1,0 14,0a7,7 0 1,0 -14,0z';
const CROSS = 'M-7,-4L-4,-7L0,-3L4,-7L7,-4L3,0L7,4L4,7L0,3L-4,7L-7,4L-3,0z';

/** Each kind has a shape of its own, not only a colour. Going back points left, going ahead points right. */
function shapeOf(entry: Entry, lane: Lane): string {
  if (entry.kind === 'decided') {
    if (entry.decision === 'went-ahead') return 'M-6,-7L7,0L-6,7z';
    return entry.decision === 'corrected-us' ? CIRCLE : 'M6,-7L-7,0L6,7z';
  }
  switch (lane) {
    case 'correction':
      return 'M-7,-7h14v14h-14z';
    case 'apology':
      return 'M0,-9L9,0L0,9L-9,0z';
    case 'held':
      return 'M0,-8L8,7H-8z';
    case 'act':
      return CROSS;
    default:
      return CIRCLE;
  }
}
