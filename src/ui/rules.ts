import { RULES } from '../rules/judge.ts';
import { t } from './i18n.ts';

/** All that Mesura may speak up about: the rules that judge moves, and the two that go by the clock. */
export const RULE_IDS: readonly string[] = [
  ...RULES.map(({ id }) => id),
  'late-correction',
  'ignoring-criticism',
];

/** What a rule is about, in a few words. */
export function ruleName(id: string): string {
  return t(`switch_${id.replaceAll('-', '_')}`);
}
