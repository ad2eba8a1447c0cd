import type { IncidentDigest } from '../incidents/briefing.ts';
import { sensitivityOf } from '../incidents/leniency.ts';
import { overlap, tellingWords } from '../incidents/title.ts';
import { isReply } from '../moves/move.ts';
import { isSamePost } from './engagement.ts';
import { incidentsOf } from './reading.ts';
import type { Case, Rule } from './rule.ts';

/** Words that look back at a mistake, whatever it was. */
const LOOKING_BACK =
  /\b(?:lo (?:ocurrido|sucedido|que pas[oó])|aquel(?:la)? (?:error|pol[eé]mica|d[ií]a)|la pol[eé]mica|nuestro error|what happened|the controversy|our mistake|that (?:mistake|error|day)|last (?:week|month)['’]s (?:mistake|error|post)|o que aconteceu|ce qui s['’]est passé|was passiert ist|quanto accaduto)(?![\p{L}])/iu;

/** Don't 4: what is settled and closed is brought back to life by whoever mentions it. Answering a question is not that. */
export const reopeningClosedIncident: Rule = {
  id: 'reopening-closed-incident',
  dont: 4,
  judge(facts) {
    const { move } = facts;
    if (move.kind !== 'publish' || isReply(move)) return undefined;
    const closed = incidentsOf(facts, 'closed').findLast((incident) => isAbout(facts, incident));
    if (closed === undefined) return undefined;
    return {
      rule: 'reopening-closed-incident',
      dont: 4,
      severity: 'caution',
      evidence: [{ kind: 'fact', key: 'evidence_closed', values: [closed.title] }],
      betterMoves: ['back-to-editor'],
      corrections: ['other-incident'],
    };
  },
};

function isAbout(facts: Case, closed: IncidentDigest): boolean {
  const { move, text, analysis, brand, incident } = facts;
  const link = closed.source?.permalink;
  const places = closed.apologies.flatMap((apology) => apology.places);
  const quoted = move.inReplyTo;
  if (link !== undefined && text.includes(link)) return true;
  if (isSamePost(closed.source, quoted)) return true;
  if (places.some((place) => place.postId !== undefined && place.postId === quoted?.id)) return true;
  const sensitivity = sensitivityOf(brand, 'reopening-closed-incident');
  if (sensitivity === 'low') return false;
  const shared = overlap(closed.words, text);
  // A matter that is open now, and nearer to the text, is what it is about.
  if (incident !== undefined && overlap(incident.words, text) >= shared) return false;
  if (shared < 0.5) return false;
  const looksBack = analysis.labels.some((label) => label !== 'routine_sorry') || LOOKING_BACK.test(text);
  // A brand's daily words (its product, its town) come up in any post: words alone must be many.
  return looksBack || sensitivity === 'high' || sharedWords(closed.words, text) >= 4;
}

function sharedWords(words: readonly string[], text: string): number {
  const spoken = new Set(tellingWords(text, 60));
  return words.filter((word) => spoken.has(word)).length;
}
