import { sensitivityOf } from '../incidents/leniency.ts';
import { compareEdit } from '../language/index.ts';
import { isSamePost, roleInIncident, severityOfTouching } from './engagement.ts';
import type { Evidence, Rule } from './rule.ts';

/** Don't 1: an edit that changes the meaning without saying so is a deletion with a straight face. */
export const silentEdit: Rule = {
  id: 'silent-edit',
  dont: 1,
  judge(facts) {
    const { move, brand, text } = facts;
    if (move.kind !== 'edit') return undefined;
    const role = roleInIncident(facts);
    const source = role?.incident.source;
    const before = move.target?.text ?? (isSamePost(source, move.target) ? source?.text : undefined);
    if (before === undefined) return undefined;
    const seen = role ? 'danger' : severityOfTouching(move.target?.engagement, brand.limits);
    const sensitivity = sensitivityOf(brand, 'silent-edit');
    const severity = seen ?? (sensitivity === 'high' ? 'note' : undefined);
    if (severity === undefined || (sensitivity === 'low' && severity !== 'danger')) return undefined;
    const { meaningChanged, noted } = compareEdit(before, text);
    if (!meaningChanged || noted) return undefined;
    const evidence: Evidence[] = [
      { kind: 'engagement' },
      ...changedWords(before, text).map(
        ({ start, end }): Evidence => ({
          kind: 'quote',
          text: text.slice(start, end),
          start,
          end,
          reason: 'changed',
        }),
      ),
    ];
    if (role) evidence.push({ kind: 'fact', key: `evidence_${role.what}`, values: [role.incident.title] });
    return {
      rule: 'silent-edit',
      dont: 1,
      severity,
      evidence,
      betterMoves: ['add-edit-note', 'reply-with-correction'],
      corrections: [],
    };
  },
};

/** The words of the new text that the old one does not have, neighbours joined; six at the most. */
function changedWords(before: string, after: string): { start: number; end: number }[] {
  const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’%€$£:/-]*/gu;
  const known = new Set(Array.from(before.matchAll(word), (match) => match[0].toLowerCase()));
  const spans: { start: number; end: number }[] = [];
  for (const match of after.matchAll(word)) {
    if (known.has(match[0].toLowerCase())) continue;
    const last = spans.at(-1);
    const end = match.index + match[0].length;
    if (last && /^\s*$/.test(after.slice(last.end, match.index))) last.end = end;
    else spans.push({ start: match.index, end });
  }
  return spans.slice(0, 6);
}
