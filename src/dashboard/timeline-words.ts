import type { Entry } from '../incidents/timeline.ts';
import { t } from '../ui/i18n.ts';
import { lanesOf } from './lanes.ts';

/** What an entry of the timeline is, in a few words. */
export function headOf(entry: Entry): string {
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

/** A name for an entry within its timeline. */
export function keyOf(entry: Entry): string {
  return [entry.kind, entry.at, entry.network, entry.account, entry.text].join(' ');
}
