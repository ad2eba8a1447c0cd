import { type Sign, signOf } from './lexicon.ts';
import type { Label } from './types.ts';

/** Why a label was given, by the signs in the words that show it; the first that fits. The UI has a sentence for each. */
const table: Partial<Record<Label, Readonly<Record<string, string>>>> = {
  apology: {
    sorry: 'apologise sorry-adj grave regret',
    admit: 'on-us fault err-verb wrong-deed responsib accept-own blame bad-act shame worth lie',
  },
  non_apology: {
    misund: 'misunderstand',
    cond: 'cond-hurt if someone',
    nonap: 'intent passive-wrong stir value regret sorry-adj feel hurt apologise',
  },
  defensive: {
    def_threat: 'threat',
    def_rules: 'policy as-said',
    def_sarcasm: 'eye-roll clapping laughing sneer mock funny',
    def_belittle: 'belittle complain',
    def_blame: 'blame fault your',
    def_deny: 'denial lie right fact',
    def_dismiss: 'scold joke nobody only no-further veteran',
  },
  excuse: {
    exc_hack: 'hack',
    exc_person: 'intern employee',
    exc_agency: 'agency',
    exc_supplier: 'supplier partner',
    exc_context: 'misunderstand',
    exc_circumstance: 'system weather outage not-our-doing',
  },
};

const rows = new Map(
  Object.entries(table).map(([label, reasons]) => [
    label,
    Object.entries(reasons).map(
      ([reason, signs]) => [reason, new Set(signs.split(' ').map(signOf))] as const,
    ),
  ]),
);

/** Every reason there is. */
export const REASONS: readonly string[] = [
  ...Object.values(table).flatMap((reasons) => Object.keys(reasons)),
  ...['apology', 'routine_sorry', 'non_apology', 'defensive', 'excuse', 'correction', 'meta'],
];

/** The reason to show for `label` where `signs` show it; the label itself where none is plainer. */
export function reasonFor(label: Label, signs: readonly Sign[]): string {
  const fitting = rows.get(label)?.find(([, wanted]) => signs.some((sign) => wanted.has(sign)));
  return fitting?.[0] ?? label;
}
