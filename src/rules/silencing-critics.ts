import { sensitivityOf } from '../incidents/leniency.ts';
import type { MoveKind } from '../moves/move.ts';
import { incidentsOf } from './reading.ts';
import type { Evidence, Rule } from './rule.ts';

const SILENCING: readonly MoveKind[] = ['hide', 'remove', 'block', 'mute', 'limit-replies'];

/** Advertising that anybody would clear away, incident or not. */
const SPAM =
  /\b(?:crypto|bitcoin|forex|onlyfans|casino|t\.me|wa\.me|whatsapp|telegram|gana(?:r)? dinero|earn money|work from home|free followers|seguidores gratis|giveaway|check my (?:bio|profile)|link en (?:mi )?bio)\b/i;
const LINK = /https?:\/\/|\b(?:t|wa)\.me\b|\bwww\.|\+\d[\d\s]{7,}|\bbio\b/i;

/** Don't 3: who is silenced speaks elsewhere, louder. */
export const silencingCritics: Rule = {
  id: 'silencing-critics',
  dont: 3,
  judge(facts) {
    const { move, brand } = facts;
    if (!SILENCING.includes(move.kind)) return undefined;
    const target = move.target;
    // What is hidden or removed of one's own silences nobody; replies are closed under one's own posts.
    const own = target?.author !== undefined && target.author === move.account.handle;
    if (own && move.kind !== 'limit-replies') return undefined;
    if (target?.text !== undefined && SPAM.test(target.text) && LINK.test(target.text)) return undefined;
    const sensitivity = sensitivityOf(brand, 'silencing-critics');
    const going = sensitivity === 'low' ? incidentsOf(facts, 'open') : incidentsOf(facts, 'open', 'proposed');
    const incident = going.find((one) => one.id === facts.incident?.id) ?? going.at(-1);
    if (incident === undefined && sensitivity !== 'high') return undefined;
    const evidence: Evidence[] = [];
    if (incident) evidence.push({ kind: 'fact', key: 'evidence_incident_going', values: [incident.title] });
    if ((move.batch ?? 1) > 1)
      evidence.push({ kind: 'fact', key: 'evidence_batch', values: [move.batch ?? 1] });
    if (target?.text) evidence.push({ kind: 'fact', key: 'evidence_comment', values: [short(target.text)] });
    const wide = (move.batch ?? 1) > 1 || move.kind === 'limit-replies' || move.kind === 'remove';
    return {
      rule: 'silencing-critics',
      dont: 3,
      severity: incident === undefined ? 'note' : incident.state === 'open' && wide ? 'danger' : 'caution',
      evidence,
      betterMoves: ['hide-nothing-answer'],
      corrections: [],
    };
  },
};

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 120 ? flat : `${flat.slice(0, 119).replace(/\s+\S*$/, '')}…`;
}
