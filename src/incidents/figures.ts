import type { Decision } from './events.ts';
import { countedApologies, type Incident } from './fold.ts';

/** What an incident comes down to in numbers, and how the numbers of many incidents develop. */

export interface Figures {
  /** Milliseconds from when the brand noticed to its first word, to anybody; absent when there was none. */
  readonly toFirstReaction?: number;
  readonly toCorrection?: number;
  readonly toApology?: number;
  /** From the opening to the closing. */
  readonly duration?: number;
  /** Texts to everyone; a text told on three networks is one. */
  readonly statements: number;
  readonly networks: readonly string[];
  /** Statements times the places each went out to. */
  readonly posts: number;
  readonly apologies: number;
  /** Answers to one person each, and those among them that apologise. */
  readonly replies: number;
  readonly individualApologies: number;
  /** Moves that were held, by what the person decided; `open` where nothing is known. */
  readonly held: Readonly<Record<Decision | 'open', number>>;
  /** Moves held, by rule. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** The numbers of one incident. Pure. */
export function figures(incident: Incident): Figures {
  const since = (from: number) => (at: number | undefined) =>
    at === undefined ? undefined : Math.max(0, at - from);
  const after = since(incident.noticedAt);
  const everyone = incident.statements.filter((statement) => statement.conversation === undefined);
  const single = incident.statements.filter((statement) => statement.conversation !== undefined);
  const apologies = countedApologies(incident);
  const first = Math.min(...incident.statements.map((statement) => statement.at));
  const corrected = incident.ticks.find((tick) => tick.item === 'correct')?.at;
  const held: Record<Decision | 'open', number> = {
    'went-back': 0,
    'took-better-move': 0,
    'went-ahead': 0,
    'corrected-us': 0,
    open: 0,
  };
  const byRule: Record<string, number> = {};
  for (const { warned, decision } of incident.held) {
    held[decision ?? 'open'] += 1;
    for (const rule of warned.rules) byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  const times = {
    toFirstReaction: after(Number.isFinite(first) ? first : undefined),
    toCorrection: after(corrected),
    toApology: after(apologies[0]?.at),
    duration: since(incident.openedAt)(incident.closedAt),
  };
  return {
    ...(Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined)) as Pick<
      Figures,
      'toFirstReaction' | 'toCorrection' | 'toApology' | 'duration'
    >),
    statements: everyone.length,
    networks: [
      ...new Set(everyone.flatMap((statement) => statement.posts.map((post) => post.network))),
    ].sort(),
    posts: everyone.reduce((sum, statement) => sum + Math.max(1, statement.posts.length), 0),
    apologies: apologies.length,
    replies: single.length,
    individualApologies: single.filter((statement) => statement.apology).length,
    held,
    byRule,
  };
}

/** How long an incident has been going on, for a clock that runs. Milliseconds, never negative. */
export interface Clock {
  /** Since the post it began with went out; absent when that is not known. */
  readonly sincePosted?: number;
  readonly sinceOpened: number;
  readonly sinceNoticed: number;
  /** From noticing to the first word, and to the correction; absent while there is none. */
  readonly toFirstReaction?: number;
  readonly toCorrection?: number;
}

/**
 * The incident's clock. It stops when the incident is closed.
 *
 * @param now epoch milliseconds.
 */
export function clockOf(incident: Incident, now: number): Clock {
  const until = incident.closedAt ?? now;
  const since = (at: number) => Math.max(0, until - at);
  const { toFirstReaction, toCorrection } = figures(incident);
  const posted = incident.source?.postedAt;
  return {
    ...(posted === undefined ? {} : { sincePosted: since(posted) }),
    sinceOpened: since(incident.openedAt),
    sinceNoticed: since(incident.noticedAt),
    ...(toFirstReaction === undefined ? {} : { toFirstReaction }),
    ...(toCorrection === undefined ? {} : { toCorrection }),
  };
}

export interface Trend {
  readonly incident: string;
  readonly title: string;
  readonly openedAt: number;
  readonly figures: Figures;
}

/** The figures of real incidents by the time they were opened, oldest first. */
export function trends(incidents: readonly Incident[]): Trend[] {
  return incidents
    .filter((incident) => incident.state === 'open' || incident.state === 'closed')
    .map((incident) => ({
      incident: incident.id,
      title: incident.title,
      openedAt: incident.openedAt,
      figures: figures(incident),
    }))
    .sort((a, b) => a.openedAt - b.openedAt);
}

/** The middle value; of an even number, the mean of the two in the middle. Nothing for nothing. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value): value is number => value !== undefined).sort((a, b) => a - b);
  const middle = known.length / 2;
  const high = known[Math.floor(middle)];
  if (high === undefined) return undefined;
  return Number.isInteger(middle) ? ((known[middle - 1] ?? high) + high) / 2 : high;
}
