import { type Sign, signOf } from './lexicon.ts';
import type { Label } from './types.ts';

/** Why a label was given, by the signs in the words that show it; the first that fits. The UI has a sentence for each. */
const table: Partial<Record<Label, Readonly<Record<string, string>>>> = {
  apology: {
    sorry: 'apologise sorry-adj regret',
    admit: 'fault err-verb responsib accept-own blame bad-act shame let-down lie',
  },
  non_apology: {
    misund: 'misunderstand context',
    cond: 'if someone',
    nonap: 'intent value regret sorry-adj feel hurt apologise',
  },
  defensive: {
    def_threat: 'threat',
    def_rules: 'policy read-it',
    def_sarcasm: 'eye-roll clapping laughing mock funny',
    def_belittle: 'insult critic overreact complain',
    def_blame: 'blame fault your',
    def_deny: 'lie right fact',
    def_dismiss: 'go-away joke nobody only end',
  },
  excuse: {
    exc_hack: 'hack',
    exc_person: 'intern employee former',
    exc_agency: 'agency',
    exc_supplier: 'supplier partner',
    exc_context: 'context misunderstand',
    exc_circumstance: 'system ai weather outage',
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
