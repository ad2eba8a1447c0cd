import { type Briefing, brandOf, type IncidentDigest } from '../incidents/briefing.ts';
import { incidentsFor, LAPSE_MS, nameOf } from '../incidents/fold.ts';
import { isForgiven, isRemembered, isSnoozed } from '../incidents/leniency.ts';
import type { Brand, Settings } from '../incidents/settings.ts';
import { type Analysis, analyse } from '../language/index.ts';
import { type Account, isPublication, isReply, type Move, textOf } from '../moves/move.ts';
import { apologyLimit } from './apology-limit.ts';
import { businessAsUsual } from './business-as-usual.ts';
import { conditionalApology } from './conditional-apology.ts';
import { deletingEngagedPost } from './deleting-engaged-post.ts';
import { dismissingCriticism } from './dismissing-criticism.ts';
import { longApology } from './long-apology.ts';
import { makingExcuses } from './making-excuses.ts';
import { reopeningClosedIncident } from './reopening-closed-incident.ts';
import type { Rule, Warning } from './rule.ts';
import { silencingCritics } from './silencing-critics.ts';
import { silentEdit } from './silent-edit.ts';

/** All rules, in the order they are asked; the verdict is ordered by severity. */
export const RULES: readonly Rule[] = [
  deletingEngagedPost,
  silentEdit,
  apologyLimit,
  conditionalApology,
  makingExcuses,
  dismissingCriticism,
  silencingCritics,
  businessAsUsual,
  reopeningClosedIncident,
  longApology,
];

export interface Verdict {
  readonly brand: Brand;
  readonly incident: IncidentDigest | undefined;
  /** The incidents it may belong to, where neither thread nor words tell; empty when that is clear. */
  readonly unsure: readonly IncidentDigest[];
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
  const open = incident === undefined ? candidatesFor(move, briefing, brand, now) : [];
  const guess = incident === undefined ? open.at(-1) : (incident ?? undefined);
  const verdict = { brand, incident: guess, unsure: [], analysis };
  if (isPersonal(settings, move.account) || settings.networksOff.includes(move.account.network))
    return { ...verdict, warnings: [] };
  const warningsFor = (chosen: IncidentDigest | undefined) =>
    RULES.filter(
      (rule) =>
        !brand.off.includes(rule.id) &&
        !isForgiven(settings, rule.id, text) &&
        !isSnoozed(settings, brand.id, rule.id, chosen?.id, now),
    )
      .map((rule) =>
        rule.judge({
          move,
          brand,
          incident: chosen,
          briefing,
          analysis: withoutRemembered(analysis, settings, rule.id, text),
          text,
          now,
        }),
      )
      .filter((warning): warning is Warning => warning !== undefined)
      .sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  if (move.kind !== 'publish' || open.length < 2) return { ...verdict, warnings: warningsFor(guess) };
  // Not sure which: the gravest reading is the one to ask about, since a third apology must not slip through.
  const readings = open.map((chosen) => ({ ...verdict, incident: chosen, warnings: warningsFor(chosen) }));
  const worst = readings.reduce((known, next) => (gravity(next) >= gravity(known) ? next : known));
  return { ...worst, unsure: open };
}

function gravity({ warnings }: Pick<Verdict, 'warnings'>): number {
  return warnings.reduce((sum, { severity }) => sum + 10 ** (2 - RANK[severity]), 0);
}

/** Whether the account was marked as somebody's own: it is left alone. */
export function isPersonal(settings: Settings, { network, handle }: Account): boolean {
  return handle !== undefined && settings.personal.includes(`${network}:${handle}`);
}

/** The reading as the rule should see it: wordings remembered as harmless show nothing. */
function withoutRemembered(analysis: Analysis, settings: Settings, rule: string, text: string): Analysis {
  if (!settings.phrases?.some((phrase) => phrase.rule === rule)) return analysis;
  const spans = analysis.spans.filter(
    (span) => !isRemembered(settings, rule, text.slice(span.start, span.end)),
  );
  const had = (label: string) => analysis.spans.some((span) => span.label === label);
  const labels = analysis.labels.filter((label) => !had(label) || spans.some((span) => span.label === label));
  return { ...analysis, labels, spans };
}

/** The open incidents of the brand that the move may belong to, the best guess last. A briefing may be old: proposals that lapsed since take nothing. */
function candidatesFor(move: Move, briefing: Briefing, brand: Brand, now: number): readonly IncidentDigest[] {
  const open = briefing.incidents.filter(
    (incident) =>
      incident.brand === brand.id &&
      incident.state !== 'closed' &&
      (incident.state === 'open' || now - incident.lastAt < LAPSE_MS),
  );
  return incidentsFor(open, textOf(move), move.inReplyTo ?? move.target, ({ thread }, post) =>
    thread.includes(nameOf(post)),
  );
}
