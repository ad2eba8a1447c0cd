import type { Post } from '../moves/move.ts';
import { countedApologies, type Incident, LAPSE_MS, nameOf, type SeenReply, type State } from './fold.ts';
import { type Brand, DEFAULT_BRAND, PRACTICE_BRAND, type Settings } from './settings.ts';

/**
 * The small read-only digest that gates judge by. Derived from log and settings by the background, kept in memory
 * by every guarded page.
 */

export interface ApologyDigest {
  readonly statement: string;
  readonly at: number;
  readonly text: string;
  readonly places: readonly {
    readonly network: string;
    readonly account?: string;
    readonly postId?: string;
  }[];
}

export interface IncidentDigest {
  readonly id: string;
  readonly brand: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly state: 'proposed' | 'open' | 'closed';
  readonly openedAt: number;
  readonly closedAt?: number;
  readonly lastAt: number;
  readonly source?: Post;
  /** Apologies to everyone. */
  readonly apologies: readonly ApologyDigest[];
  /** Apologies to one person each, per conversation (`network:author`). */
  readonly individual: Readonly<Record<string, number>>;
  /** Posts that are our corrections, as `network:postId`. */
  readonly corrections: readonly string[];
  readonly corrected: boolean;
  /** Replies to the source that screens showed, without their texts; the latest. */
  readonly replies: readonly SeenReply[];
  /** Everything said in it and replied to its source, as `network:postId`; the latest. */
  readonly thread: readonly string[];
  /** How often each rule has warned in this incident: the second time is shown smaller. */
  readonly warned: Readonly<Record<string, number>>;
}

export interface Briefing {
  readonly v: 1;
  readonly settings: Settings;
  readonly incidents: readonly IncidentDigest[];
  /** Rules that have warned outside any incident, as for one. */
  readonly warnedLoose: Readonly<Record<string, number>>;
}

/** The digest stays small: so many posts of an incident are told apart by their ids. */
const MOST = 300;

/** Closed incidents stay in the briefing this long, so that reopening one can be told. */
const REMEMBERED_MS = 90 * 24 * 3600_000;

/** Digests the state. `now` in epoch milliseconds. */
export function brief(state: State, settings: Settings, now: number): Briefing {
  const incidents = state.incidents
    .filter((incident) => incident.state !== 'discarded')
    .filter((incident) => incident.state !== 'closed' || now - (incident.closedAt ?? 0) < REMEMBERED_MS)
    .filter((incident) => incident.state !== 'proposed' || now - incident.lastAt < LAPSE_MS)
    .map(digest);
  return { v: 1, settings, incidents, warnedLoose: tally(state.loose.held) };
}

function digest(incident: Incident): IncidentDigest {
  const individual: Record<string, number> = {};
  for (const { apology, conversation } of incident.statements) {
    if (apology && conversation) individual[conversation] = (individual[conversation] ?? 0) + 1;
  }
  const replies = incident.replies.slice(-MOST);
  const said = incident.statements.flatMap((statement) =>
    statement.posts.flatMap(({ network, postId }) =>
      postId === undefined ? [] : [nameOf({ network, id: postId })],
    ),
  );
  const corrections = incident.statements.filter((statement) => statement.correction);
  const { id, brand, title, words, openedAt, lastAt, source, closedAt } = incident;
  return {
    id,
    brand,
    title,
    words,
    openedAt,
    lastAt,
    state: incident.state as IncidentDigest['state'],
    apologies: countedApologies(incident).map((statement) => ({
      statement: statement.id,
      at: statement.at,
      text: statement.text,
      places: statement.posts.map((post) => ({
        network: post.network,
        ...(post.account === undefined ? {} : { account: post.account }),
        ...(post.postId === undefined ? {} : { postId: post.postId }),
      })),
    })),
    individual,
    corrections: corrections.flatMap((statement) =>
      statement.posts.flatMap((post) => (post.postId ? [`${post.network}:${post.postId}`] : [])),
    ),
    corrected: incident.ticks.some((tick) => tick.item === 'correct'),
    replies: replies.map(({ post: { text: _, ...post }, seenAt, answered }) => ({ post, seenAt, answered })),
    thread: [...said.slice(-MOST), ...replies.map(({ post }) => nameOf(post))],
    warned: tally(incident.held),
    ...(source ? { source } : {}),
    ...(closedAt === undefined ? {} : { closedAt }),
  };
}

function tally(held: Incident['held']): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { warned } of held) for (const rule of warned.rules) times[rule] = (times[rule] ?? 0) + 1;
  return times;
}

/**
 * The brand an account belongs to; accounts that nobody claimed belong to the default brand, and those of the
 * practice network always to the practice brand.
 */
export function brandOf(settings: Settings, network: string, account: string | undefined): Brand {
  if (network === 'practice') return PRACTICE_BRAND;
  const owns = (brand: Brand) =>
    brand.accounts.some((entry) => entry.network === network && entry.handle === account);
  return settings.brands.find(owns) ?? settings.brands[0] ?? DEFAULT_BRAND;
}
