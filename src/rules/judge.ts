import { type Briefing, brandOf, type IncidentDigest } from '../incidents/briefing.ts';
import { chooseIncident } from '../incidents/fold.ts';
import type { Brand } from '../incidents/settings.ts';
import { type Analysis, analyse } from '../language/index.ts';
import { isPublication, isReply, type Move, textOf } from '../moves/move.ts';
import { fingerprint } from '../moves/text.ts';
import { apologyLimit } from './apology-limit.ts';
import { deletingEngagedPost } from './deleting-engaged-post.ts';
import type { Rule, Warning } from './rule.ts';

/** All rules, in the order they are asked; the verdict is ordered by severity. */
export const RULES: readonly Rule[] = [deletingEngagedPost, apologyLimit];

export interface Verdict {
  readonly brand: Brand;
  readonly incident: IncidentDigest | undefined;
  readonly analysis: Analysis;
  /** Worst first; empty when the move may pass. */
  readonly warnings: readonly Warning[];
}

const NOTHING: Analysis = { labels: [], spans: [], confidence: 0 };
const RANK = { danger: 0, caution: 1, note: 2 } as const;

/**
 * Judges a move by all rules. Pure and synchronous.
 *
 * @param incident the incident the person named, where they did: `null` for a new one.
 * @param now epoch milliseconds.
 */
export function judge(
  move: Move,
  briefing: Briefing,
  now: number,
  incident?: IncidentDigest | null,
): Verdict {
  const { settings } = briefing;
  const brand = brandOf(settings, move.account.network, move.account.handle);
  const text = textOf(move);
  const analysis =
    isPublication(move) && text !== ''
      ? analyse(text, {
          kind: isReply(move) ? 'reply' : 'post',
          ...(move.inReplyTo?.text ? { inReplyTo: move.inReplyTo.text } : {}),
        })
      : NOTHING;
  const chosen = incident === undefined ? incidentFor(move, briefing, brand) : (incident ?? undefined);
  const verdict = { brand, incident: chosen, analysis };
  const personal = settings.personal.includes(`${move.account.network}:${move.account.handle}`);
  if (personal || settings.networksOff.includes(move.account.network)) return { ...verdict, warnings: [] };
  const mark = fingerprint(text.trim());
  const warnings = RULES.filter((rule) => !brand.off.includes(rule.id))
    .filter((rule) => text === '' || !settings.forgiven.includes(`${rule.id}:${mark}`))
    .map((rule) => rule.judge({ move, brand, incident: chosen, briefing, analysis, text, now }))
    .filter((warning): warning is Warning => warning !== undefined)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return { ...verdict, warnings };
}

/** The open incident of the brand that the move belongs to. */
export function incidentFor(move: Move, briefing: Briefing, brand: Brand): IncidentDigest | undefined {
  const open = briefing.incidents.filter(
    (incident) => incident.brand === brand.id && incident.state !== 'closed',
  );
  return chooseIncident(open, textOf(move), move.inReplyTo ?? move.target);
}
