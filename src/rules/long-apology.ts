import { sensitivityOf } from '../incidents/leniency.ts';
import { findings, isRoutine, quotes } from './reading.ts';
import type { Evidence, Rule } from './rule.ts';

/** Characters an apology may have, by sensitivity. */
const CONCISE = { low: 560, normal: 280, high: 200 } as const;

/** Don't 4: a long apology is read as a defence, and quoted by its worst line. */
export const longApology: Rule = {
  id: 'long-apology',
  dont: 4,
  judge(facts) {
    const { move, analysis, brand, text } = facts;
    if (move.kind !== 'publish' || !analysis.labels.includes('apology') || isRoutine(facts)) return undefined;
    const length = readLength(text);
    const most = CONCISE[sensitivityOf(brand, 'long-apology')];
    const explanations = findings(facts, 'long-apology', 'excuse');
    if (length <= most && explanations.length < 2) return undefined;
    const evidence: Evidence[] = [];
    if (length > most) evidence.push({ kind: 'fact', key: 'evidence_length', values: [length, most] });
    if (explanations.length > 1) {
      evidence.push({ kind: 'fact', key: 'evidence_explanations', values: [explanations.length] });
      evidence.push(...quotes(text, explanations));
    }
    return {
      rule: 'long-apology',
      dont: 4,
      severity: length > most * 2 ? 'caution' : 'note',
      evidence,
      betterMoves: ['back-to-editor', 'draft-apology'],
      corrections: ['not-an-apology'],
    };
  },
};

/** Characters people read: links and whom it is addressed to are not part of the apology. */
function readLength(text: string): number {
  const read = text
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^(?:@\S+\s+)+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...read].length;
}
