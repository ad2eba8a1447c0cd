import type { IncidentDigest } from '../incidents/briefing.ts';
import { sensitivityOf } from '../incidents/leniency.ts';
import { overlap } from '../incidents/title.ts';
import { isReply } from '../moves/move.ts';
import { isSamePost } from './engagement.ts';
import { incidentsOf } from './reading.ts';
import type { Case, Evidence, Rule } from './rule.ts';

/** An incident left open this long is forgotten rather than going on; the checklist asks to close it. */
const GOING_MS = 7 * 24 * 3600_000;
const LATER_MS = 24 * 3600_000;

/** The lines that say "we have seen it and are on it": about the matter, though they name nothing of it. */
const HOLDING = [
  /\b(?:estamos|seguimos) (?:investigando|revisando|trabajando|analizando|recopilando|al tanto|al corriente|escuch[aá]ndo)/i,
  /\b(?:os|les|te) (?:hemos le[ií]do|estamos escuchando|escuchamos|iremos (?:informando|contando)|informaremos|mantendremos)/i,
  /\b(?:somos conscientes|tenemos conocimiento|hemos (?:visto|le[ií]do) (?:vuestr|sus|los comentarios|las cr[ií]ticas)|lo ocurrido|lo sucedido|comunicado oficial)/i,
  /\bwe(?:['’]re| are) (?:aware|looking into|investigating|reviewing|listening|working (?:on|to))/i,
  /\bwe (?:hear you|have (?:seen|read|heard)|will (?:share|post|give|keep)|['’]ve (?:seen|read|heard))|\b(?:our|a|an) (?:official )?(?:statement|update) (?:on|about|regarding|from us)/i,
  /\b(?:estamos (?:apurando|cientes|verificando)|nous (?:sommes conscients|enquêtons|vérifions|vous avons entendu)|wir (?:prüfen|klären|haben (?:euch )?gehört)|stiamo (?:verificando|indagando)|siamo a conoscenza)/i,
];

/** Don't 2: going on as if nothing had happened looks indifferent, and others tell the story first. */
export const businessAsUsual: Rule = {
  id: 'business-as-usual',
  dont: 2,
  judge(facts) {
    const { move, brand, now } = facts;
    if (move.kind !== 'publish' || isReply(move)) return undefined;
    const sensitivity = sensitivityOf(brand, 'business-as-usual');
    const waiting = incidentsOf(facts, 'open').filter(
      (incident) => !incident.corrected && now - incident.openedAt < GOING_MS,
    );
    const incident = waiting.at(-1);
    if (incident === undefined) return undefined;
    if (sensitivity === 'low' && now - incident.openedAt > LATER_MS) return undefined;
    // A picture alone may well be the statement itself.
    if (facts.text.trim() === '' && sensitivity !== 'high') return undefined;
    if (speaksOfIt(facts, incidentsOf(facts, 'open', 'proposed'))) return undefined;
    const evidence: Evidence[] = [
      {
        kind: 'fact',
        key: 'evidence_uncorrected',
        values: [incident.title, minutes(now - incident.openedAt)],
      },
    ];
    if (move.scheduledFor !== undefined) evidence.push({ kind: 'fact', key: 'evidence_scheduled' });
    const later = typeof move.scheduledFor === 'number' && move.scheduledFor - now > LATER_MS;
    return {
      rule: 'business-as-usual',
      dont: 2,
      severity: later ? 'note' : 'caution',
      evidence,
      betterMoves: ['draft-correction'],
      corrections: ['other-incident'],
    };
  },
};

/** Whether the text belongs to the matter: by what it does, by its words, by its link, or by a holding line. */
function speaksOfIt({ move, analysis, text }: Case, going: readonly IncidentDigest[]): boolean {
  if (analysis.labels.some((label) => label !== 'routine_sorry' && label !== 'meta')) return true;
  if (HOLDING.some((line) => line.test(text))) return true;
  return going.some(
    (incident) =>
      isSamePost(incident.source, move.inReplyTo) ||
      (incident.source?.permalink !== undefined && text.includes(incident.source.permalink)) ||
      overlap(incident.words, text) >= 0.25,
  );
}

function minutes(ms: number): number {
  return Math.max(0, Math.round(ms / 60_000));
}
