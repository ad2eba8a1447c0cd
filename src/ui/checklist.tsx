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

/** The better moves in order, each a checkbox with when, where and by whom it was done, and a button that begins it. */
export function Checklist(props: { incident: Incident; desk: Desk; onStep?: (item: ChecklistItem) => void }) {
  const { incident, desk, onStep } = props;
  const ticks = new Map(incident.ticks.map((tick) => [tick.item, tick]));
  return (
    <ol class="stack checklist">
      {CHECKLIST.map((item) => {
        const tick = ticks.get(item);
        return (
          <li key={item} class="beside">
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
            {onStep && tick === undefined && (
              <button type="button" class="plain small" onClick={() => onStep(item)}>
                {t(`step_${item}_go`)}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function detail(incident: Incident, tick: Tick): string {
  const when = moment(tick.at);
  if (tick.by === 'person') return t('tick_by_hand', when);
  const statement = incident.statements.find(({ at }) => at === tick.at);
  const held = incident.held.find(({ decidedAt }) => decidedAt === tick.at)?.warned;
  const places = statement?.posts ?? (held ? [held] : []);
  const who = [...new Set(places.map(({ account }) => account && `@${account}`))];
  return [when, namesOf(places), ...who].filter(Boolean).join(' · ');
}

/** The networks a statement went out on, each once. */
export function placesOf(statement: Statement | undefined): string {
  return namesOf(statement?.posts ?? []);
}

function namesOf(places: readonly { readonly network: string }[]): string {
  return list([...new Set(places.map(({ network }) => networkName(network)))]);
}
