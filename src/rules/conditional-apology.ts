import { isReply } from '../moves/move.ts';
import { findings, isRoutine, quotes } from './reading.ts';
import type { Rule } from './rule.ts';

/** Don't 3: an apology with an "if" puts the fault on whoever was hurt, and starts the second wave. */
export const conditionalApology: Rule = {
  id: 'conditional-apology',
  dont: 3,
  judge(facts) {
    const spans = findings(facts, 'conditional-apology', 'non_apology');
    if (spans.length === 0 || isRoutine(facts)) return undefined;
    return {
      rule: 'conditional-apology',
      dont: 3,
      severity: isReply(facts.move) ? 'caution' : 'danger',
      evidence: quotes(facts.text, spans),
      betterMoves: ['back-to-editor', 'draft-apology'],
      corrections: ['not-an-apology'],
    };
  },
};
