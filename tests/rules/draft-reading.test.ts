import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAND } from '../../src/incidents/settings.ts';
import type { Move } from '../../src/moves/move.ts';
import { readDraft } from '../../src/rules/draft-reading.ts';
import type { Verdict } from '../../src/rules/judge.ts';
import type { Warning } from '../../src/rules/rule.ts';
import { incident, NOW, post, reads, reply } from './case.ts';

const TEXT = 'Pedimos disculpas';
const apology = reads(TEXT, { apology: TEXT });
const told = { statement: 's', at: NOW, text: TEXT, places: [] };
const verdict = (some: Partial<Verdict>): Verdict => ({
  brand: DEFAULT_BRAND,
  incident: undefined,
  unsure: [],
  analysis: apology,
  warnings: [],
  ...some,
});
const keys = (move: Move, some: Partial<Verdict>) => readDraft(move, verdict(some));
const warns = (rule: string): Warning => ({
  rule,
  dont: 3,
  severity: 'caution',
  evidence: [],
  betterMoves: [],
  corrections: [],
});

describe('what a draft reads as', () => {
  it('numbers an apology within its incident', () => {
    expect(keys(post(TEXT), {})).toEqual([{ key: 'mark_apology' }]);
    expect(keys(post(TEXT), { incident: incident({ apologies: [told] }) })).toEqual([
      { key: 'mark_apology_of', values: [2, 2] },
    ]);
    expect(keys(post(TEXT), { incident: incident({ apologies: [told, told] }) })).toEqual([
      { key: 'mark_apology_over', values: [3, 2] },
    ]);
  });

  it('counts apologies to one person by themselves', () => {
    const some = { incident: incident({ apologies: [told, told], individual: { 'x:ana': 1 } }) };
    expect(keys(reply(TEXT), some)).toEqual([{ key: 'mark_apology_of', values: [2, 2] }]);
  });

  it('names what the rules about words see, and nothing that is for the moment of sending', () => {
    const warnings = [warns('dismissing-criticism'), warns('business-as-usual')];
    expect(keys(post('Exageras'), { analysis: reads('Exageras', {}), warnings })).toEqual([
      { key: 'mark_dismissing_criticism' },
    ]);
  });

  it('does not number an edit', () => {
    expect(keys(post(TEXT, { kind: 'edit' }), { incident: incident() })).toEqual([]);
  });
});
