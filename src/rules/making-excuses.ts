import { findings, isRoutine, quotes } from './reading.ts';
import type { Rule } from './rule.ts';

/** Don't 3: whoever moves the blame is heard as not sorry. */
export const makingExcuses: Rule = {
  id: 'making-excuses',
  dont: 3,
  judge(facts) {
    const spans = findings(facts, 'making-excuses', 'excuse');
    if (spans.length === 0 || isRoutine(facts)) return undefined;
    return {
      rule: 'making-excuses',
      dont: 3,
      severity: facts.incident?.state === 'open' ? 'danger' : 'caution',
      evidence: quotes(facts.text, spans),
      betterMoves: ['back-to-editor', 'draft-apology'],
      corrections: ['not-an-excuse'],
    };
  },
};
