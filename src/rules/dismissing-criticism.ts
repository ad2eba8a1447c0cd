import { sensitivityOf } from '../incidents/leniency.ts';
import { answersSomebody, findings, quotes } from './reading.ts';
import type { Rule } from './rule.ts';

/**
 * Don't 3: arguing turns one mistake into a fight. A post of one's own that argues with nobody in particular is
 * minded only while there is something to argue about.
 */
export const dismissingCriticism: Rule = {
  id: 'dismissing-criticism',
  dont: 3,
  judge(facts) {
    const spans = findings(facts, 'dismissing-criticism', 'defensive');
    if (spans.length === 0) return undefined;
    const all = sensitivityOf(facts.brand, 'dismissing-criticism') === 'high';
    if (!answersSomebody(facts) && facts.incident === undefined && !all) return undefined;
    const grave = facts.incident?.state === 'open' || spans.length > 1;
    return {
      rule: 'dismissing-criticism',
      dont: 3,
      severity: grave ? 'danger' : 'caution',
      evidence: quotes(facts.text, spans),
      betterMoves: ['back-to-editor', 'draft-answer'],
      corrections: ['not-dismissive'],
    };
  },
};
