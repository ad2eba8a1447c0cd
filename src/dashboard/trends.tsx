import { useEffect, useRef, useState } from 'preact/hooks';
import { type Trend, trends } from '../incidents/figures.ts';
import type { Incident } from '../incidents/fold.ts';
import { day, dayOfMonth, number } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { incidentLink } from './route.ts';
import 'uplot/dist/uPlot.min.css';

const DARK = '(prefers-color-scheme: dark)';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly at: number;
  /** Minutes; nothing where it has not happened. */
  readonly first: number | null;
  readonly correction: number | null;
  readonly apologies: number;
  readonly held: number;
  readonly ahead: number;
}

/** Over the incidents: does the correction come sooner, are there fewer apologies, are bad moves given up? */
export function Trends({ incidents }: { incidents: readonly Incident[] }) {
  const rows = trends(incidents).map(rowOf);
  return (
    <>
      <h1>{t('dash_trends')}</h1>
      {rows.length < 2 ? (
        <p class="quiet">{t('trends_few')}</p>
      ) : (
        <div class="columns">
          <Plot title={t('trend_first')} rows={rows} value={(row) => row.first} colour="--accent" />
          <Plot title={t('trend_correction')} rows={rows} value={(row) => row.correction} colour="--good" />
          <Plot title={t('trend_apologies')} rows={rows} value={(row) => row.apologies} colour="--bad" />
          <Plot title={t('trend_ahead')} rows={rows} value={(row) => row.ahead} colour="--care" />
        </div>
      )}
      {rows.length > 0 && <Numbers rows={rows} />}
    </>
  );
}

function rowOf(trend: Trend): Row {
  const { toFirstReaction, toCorrection, apologies, held } = trend.figures;
  const minutes = (ms: number | undefined) => (ms === undefined ? null : Math.round(ms / 60_000));
  return {
    id: trend.incident,
    title: trend.title || t('incident_untitled'),
    at: trend.openedAt,
    first: minutes(toFirstReaction),
    correction: minutes(toCorrection),
    apologies,
    held: Object.values(held).reduce((sum, times) => sum + times, 0),
    ahead: held['went-ahead'],
  };
}

/** The picture is for the eye; the table below says the same to everyone. */
function Plot(props: {
  title: string;
  rows: readonly Row[];
  value: (row: Row) => number | null;
  colour: string;
}) {
  const { title, rows, value, colour } = props;
  const place = useRef<HTMLDivElement>(null);
  const dark = useDark();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when the scheme changes
  useEffect(() => {
    const room = place.current;
    if (room === null) return;
    let stopped = false;
    let clear = () => {};
    // Loaded when it is needed: the other sections draw nothing.
    import('uplot').then(({ default: UPlot }) => {
      if (stopped) return;
      const ink = (name: string) => getComputedStyle(room).getPropertyValue(name);
      const axis = {
        stroke: ink('--quiet'),
        grid: { stroke: ink('--line'), width: 1 },
        ticks: { stroke: ink('--line'), width: 1 },
      };
      const plot = new UPlot(
        {
          width: room.clientWidth,
          height: 220,
          legend: { show: false },
          cursor: { show: false },
          scales: { y: { range: (_plot, _low, high) => [0, Math.max(high, 1) * 1.1] } },
          axes: [
            { ...axis, space: 80, values: (_plot, at) => at.map((seconds) => dayOfMonth(seconds * 1000)) },
            { ...axis, incrs: [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880, 10080] },
          ],
          series: [{}, { stroke: ink(colour), width: 2, points: { show: true, size: 8, fill: ink(colour) } }],
        },
        [rows.map((row) => row.at / 1000), rows.map(value)],
        room,
      );
      const watcher = new ResizeObserver(() => plot.setSize({ width: room.clientWidth, height: 220 }));
      watcher.observe(room);
      clear = () => {
        watcher.disconnect();
        plot.destroy();
      };
    });
    return () => {
      stopped = true;
      clear();
    };
  }, [rows, value, colour, dark]);
  return (
    <figure class="card stack">
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      <div class="plot" ref={place} aria-hidden="true" />
    </figure>
  );
}

/** Whether the browser asks for dark colours. */
function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const onChange = () => setDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return dark;
}

function Numbers({ rows }: { rows: readonly Row[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll card" tabIndex={0} aria-label={t('trends_table')}>
      <table>
        <thead>
          <tr>
            {['incident', 'opened', 'first', 'correction', 'apologies', 'held', 'ahead'].map((name) => (
              <th key={name} scope="col">
                {t(`column_${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={incidentLink(row.id)}>{row.title}</a>
              </th>
              <td>{day(row.at)}</td>
              <td>{row.first === null ? t('figure_not_yet') : number(row.first)}</td>
              <td>{row.correction === null ? t('figure_not_yet') : number(row.correction)}</td>
              <td>{number(row.apologies)}</td>
              <td>{number(row.held)}</td>
              <td>{number(row.ahead)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
