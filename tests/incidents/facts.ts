import type {
  Acted,
  ApologyJudged,
  Decided,
  IncidentEvent,
  IncidentMoved,
  IncidentNoticed,
  IncidentOpened,
  Pictured,
  Published,
  StatementAttached,
  Warned,
} from '../../src/incidents/events.ts';

/** Short makers of events for tests; every field can be set, the rest is a plain default. */
type Some<E> = Partial<Omit<E, 'type' | 'v'>>;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const base = { v: 1, brand: 'brand' } as const;

export const opened = (incident: string, at: number, some: Some<IncidentOpened> = {}): IncidentOpened => ({
  ...base,
  id: `opened:${incident}`,
  type: 'incident-opened',
  incident,
  at,
  title: `Incident ${incident}`,
  words: [],
  ...some,
});

export const noticed = (incident: string, at: number, noticedAt: number): IncidentNoticed => ({
  ...base,
  id: `noticed:${incident}:${at}`,
  type: 'incident-noticed',
  incident,
  at,
  noticedAt,
});

export const moved = (type: IncidentMoved['type'], incident: string, at: number): IncidentMoved => ({
  ...base,
  id: `${type}:${incident}:${at}`,
  type,
  incident,
  at,
});

export const published = (statement: string, at: number, some: Some<Published> = {}): Published => ({
  ...base,
  id: `published:${some.network ?? 'x'}:${some.postId ?? statement}`,
  type: 'published',
  statement,
  at,
  move: `m:${statement}`,
  network: 'x',
  account: 'panaderia',
  postId: statement,
  text: `Text ${statement}`,
  form: 'post',
  labels: [],
  ...some,
});

/** A published apology to everyone. */
export const apology = (statement: string, at: number, some: Some<Published> = {}): Published =>
  published(statement, at, { labels: ['apology'], text: `We apologise ${statement}`, ...some });

export const attached = (statement: string, incident: string | null, at: number): StatementAttached => ({
  ...base,
  id: `attached:${statement}:${at}`,
  type: 'statement-attached',
  statement,
  incident,
  at,
});

export const judged = (statement: string, isApology: boolean, at: number): ApologyJudged => ({
  ...base,
  id: `judged:${statement}:${at}`,
  type: 'apology-judged',
  statement,
  apology: isApology,
  at,
});

export const warned = (move: string, at: number, some: Some<Warned> = {}): Warned => ({
  ...base,
  id: `warned:${move}`,
  type: 'warned',
  move,
  at,
  kind: 'publish',
  network: 'x',
  rules: ['apology-limit'],
  ...some,
});

export const decided = (move: string, at: number, decision: Decided['decision']): Decided => ({
  ...base,
  id: `decided:${move}`,
  type: 'decided',
  move,
  at,
  decision,
});

export const acted = (move: string, at: number, some: Some<Acted> = {}): Acted => ({
  ...base,
  id: `acted:${move}`,
  type: 'acted',
  move,
  at,
  network: 'x',
  kind: 'delete',
  outcome: 'confirmed',
  ...some,
});

export const pictured = (move: string, at: number, picture = `p:${move}`): Pictured => ({
  ...base,
  id: `pictured:${picture}`,
  type: 'pictured',
  move,
  at,
  network: 'x',
  picture,
  bytes: 1000,
});

export const log = (...events: IncidentEvent[]): IncidentEvent[] => events;
