import { CHECKLIST, type ChecklistItem } from '../incidents/events.ts';
import type { Incident, Statement, Tick } from '../incidents/fold.ts';
import { ticking } from './facts.ts';
import { list, moment } from './format.ts';
import { t } from './i18n.ts';
import { networkName } from './networks.ts';
import type { Desk } from './page.tsx';

/** The first step not done yet; nothing when all are. */
export function nextStep(incident: Incident): ChecklistItem | undefined {
  return CHECKLIST.find((item) => !incident.ticks.some((tick) => tick.item === item));
}

/** The better moves in order, each a checkbox with when and where it was done. */
export function Checklist({ incident, desk }: { incident: Incident; desk: Desk }) {
  const ticks = new Map(incident.ticks.map((tick) => [tick.item, tick]));
  return (
    <ol class="stack checklist">
      {CHECKLIST.map((item) => {
        const tick = ticks.get(item);
        return (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={tick !== undefined}
                onChange={(event) => desk.record(ticking(incident, item, event.currentTarget.checked))}
              />
              <span>
                {t(`step_${item}`)}
                {tick && <span class="quiet small"> {detail(incident, tick)}</span>}
              </span>
            </label>
          </li>
        );
      })}
    </ol>
  );
}

function detail(incident: Incident, tick: Tick): string {
  const when = moment(tick.at);
  if (tick.by === 'person') return t('tick_by_hand', when);
  const where = placesOf(incident.statements.find((statement) => statement.at === tick.at));
  return where ? t('tick_seen_where', when, where) : t('tick_seen', when);
}

/** The networks a statement went out on, each once. */
export function placesOf(statement: Statement | undefined): string {
  return list([...new Set(statement?.posts.map((post) => networkName(post.network)) ?? [])]);
}
