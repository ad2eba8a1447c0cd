import { sameStatement } from '../language/index.ts';
import type { Post } from '../moves/move.ts';
import type {
  Acted,
  ApologyAdded,
  ChecklistItem,
  Decision,
  IncidentEvent,
  Pictured,
  Published,
  ReplySeen,
  Warned,
} from './events.ts';
import { overlap, proposeTitle, tellingWords } from './title.ts';

/**
 * All state is this fold over the log. It orders the events itself and drops repetitions, so that the order in
 * which tabs and restarts deliver them, and how often, makes no difference.
 */

/** A proposal or incident that nothing was added to for this long takes no more statements by itself. */
export const LAPSE_MS = 14 * 24 * 3600_000;

export interface Statement {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  /** Where it went out: one entry per post (parts of a thread, cross-posts). */
  readonly posts: readonly Published[];
  readonly apology: boolean;
  readonly correction: boolean;
  /** Addressed to one person rather than to everyone; the conversation it belongs to. */
  readonly conversation?: string;
  /** Added by hand. */
  readonly byHand: boolean;
}

export type IncidentState = 'proposed' | 'open' | 'closed' | 'discarded';

export interface HeldMove {
  readonly warned: Warned;
  readonly decision?: Decision;
  readonly decidedAt?: number;
}

export interface Tick {
  readonly item: ChecklistItem;
  readonly at: number;
  readonly by: 'person' | 'log';
}

/** A reply to the post that an incident began with, as far as a screen showed it. */
export interface SeenReply {
  readonly post: Post;
  /** When a screen first showed it, epoch milliseconds. */
  readonly seenAt: number;
  /** Answered by the brand as far as we saw, or settled by hand. */
  readonly answered: boolean;
}

export interface Incident {
  readonly id: string;
  readonly brand: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly state: IncidentState;
  readonly openedAt: number;
  /** When the brand noticed it: as somebody said, otherwise when it was opened. */
  readonly noticedAt: number;
  readonly closedAt?: number;
  readonly source?: Post;
  readonly statements: readonly Statement[];
  readonly acts: readonly Acted[];
  readonly held: readonly HeldMove[];
  /** In the order they were seen. */
  readonly replies: readonly SeenReply[];
  /** Pictures taken of its moves. */
  readonly pictures: readonly Pictured[];
  readonly ticks: readonly Tick[];
  readonly lastAt: number;
}

export interface State {
  /** By the time they were opened, oldest first. Discarded ones are kept here, for undoing. */
  readonly incidents: readonly Incident[];
  /** What belongs to no incident. */
  readonly loose: {
    readonly statements: readonly Statement[];
    readonly acts: readonly Acted[];
    readonly held: readonly HeldMove[];
  };
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };
interface OpenStatement extends Omit<Draft<Statement>, 'posts'> {
  posts: Published[];
  brand: string;
  incident: string | null | undefined;
}
interface OpenIncident
  extends Omit<
    Draft<Incident>,
    'noticedAt' | 'statements' | 'acts' | 'held' | 'replies' | 'pictures' | 'ticks' | 'words'
  > {
  words: readonly string[];
}

/** Orders events by time, then by id, each once: the one order that all readers agree on. */
export function inOrder(events: Iterable<IncidentEvent>): IncidentEvent[] {
  const byId = new Map<string, IncidentEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined || comesFirst(event, known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Two tellings of one fact may differ in their clock: the earlier counts, and a fixed order breaks ties. */
function comesFirst(a: IncidentEvent, b: IncidentEvent): boolean {
  return a.at !== b.at ? a.at < b.at : JSON.stringify(a) < JSON.stringify(b);
}

/** Folds a log, in any order and with any repetition, into the state of all incidents. Pure. */
export function fold(log: Iterable<IncidentEvent>): State {
  const events = inOrder(log);
  const incidents = new Map<string, OpenIncident>();
  const statements = new Map<string, OpenStatement>();
  const verdicts = new Map<string, boolean>();
  const attachments = new Map<string, string | null>();
  const moves = new Map<string, Draft<HeldMove>>();
  const acts: Acted[] = [];
  const pictures: Pictured[] = [];
  const replies: ReplySeen[] = [];
  const settled = new Map<string, boolean>();
  /** The incident that each post belongs to: what the brand said of it, and what others replied to its source. */
  const threads = new Map<string, string>();
  const ticks = new Map<string, Map<ChecklistItem, { done: boolean; at: number }>>();
  const titles = new Map<string, string>();
  const noticed = new Map<string, number>();
  const fates = new Map<string, { state: IncidentState; at: number }>();
  const decisions = new Map<string, { decision: Decision; at: number }>();
  /** Tellings of a statement on another network have an id of their own; later parts come under it too. */
  const retellings = new Map<string, OpenStatement>();

  // First what people said about things, which holds for the whole log; the order among them is the log's.
  for (const event of events) {
    switch (event.type) {
      case 'statement-attached':
        attachments.set(event.statement, event.incident);
        break;
      case 'apology-judged':
        verdicts.set(event.statement, event.apology);
        break;
      case 'incident-renamed':
        titles.set(event.incident, event.title);
        break;
      case 'incident-noticed':
        noticed.set(event.incident, event.noticedAt);
        break;
      case 'reply-settled':
        settled.set(`${event.incident} ${event.reply}`, event.settled);
        break;
      case 'incident-kept':
        fates.set(event.incident, { state: 'open', at: event.at });
        break;
      case 'incident-reopened':
        fates.set(event.incident, { state: 'open', at: event.at });
        break;
      case 'incident-discarded':
        fates.set(event.incident, { state: 'discarded', at: event.at });
        break;
      case 'incident-closed':
        fates.set(event.incident, { state: 'closed', at: event.at });
        break;
      case 'decided':
        decisions.set(event.move, { decision: event.decision, at: event.at });
        break;
      case 'ticked': {
        const list = ticks.get(event.incident) ?? new Map();
        list.set(event.item, { done: event.done, at: event.at });
        ticks.set(event.incident, list);
        break;
      }
    }
  }

  // Then what happened, in order.
  for (const event of events) {
    switch (event.type) {
      case 'incident-opened':
        incidents.set(event.incident, {
          id: event.incident,
          brand: event.brand,
          title: event.title,
          words: event.words,
          state: 'open',
          openedAt: event.at,
          lastAt: event.at,
          ...(event.source ? { source: event.source } : {}),
        });
        break;
      case 'published':
        publish(event);
        break;
      case 'apology-added':
        addByHand(event);
        break;
      case 'acted':
        acts.push(event);
        break;
      case 'reply-seen':
        replies.push(event);
        threads.set(nameOf(event.post), event.incident);
        break;
      case 'pictured':
        pictures.push(event);
        break;
      case 'warned':
        if (!moves.has(event.move)) moves.set(event.move, { warned: event });
        break;
    }
  }
  return close();

  function publish(event: Published): void {
    const known = statements.get(event.statement) ?? retellings.get(event.statement) ?? crossPosted(event);
    if (known !== undefined) {
      known.posts.push(event);
      if (known.id !== event.statement) retellings.set(event.statement, known);
      else if (!known.text.includes(event.text)) known.text += `\n\n${event.text}`;
      const said = verdicts.get(known.id) ?? verdicts.get(event.statement);
      if (said !== undefined || event.labels.includes('apology')) setApology(known, said ?? true);
      known.correction ||= event.labels.includes('correction');
      touch(known, event.at);
      return;
    }
    const conversation = conversationOf(event);
    const statement: OpenStatement = {
      id: event.statement,
      brand: event.brand,
      at: event.at,
      text: event.text,
      posts: [event],
      apology: false,
      correction: event.labels.includes('correction'),
      byHand: false,
      incident: undefined,
      ...(conversation === undefined ? {} : { conversation }),
    };
    statements.set(statement.id, statement);
    statement.incident = placeOf(statement, event.incident);
    setApology(statement, verdicts.get(event.statement) ?? event.labels.includes('apology'));
    touch(statement, statement.at);
  }

  function addByHand(event: ApologyAdded): void {
    if (statements.has(event.statement)) return;
    const said = attachments.get(event.statement);
    const statement: OpenStatement = {
      id: event.statement,
      brand: event.brand,
      at: event.at,
      text: event.note ?? '',
      posts: [],
      apology: verdicts.get(event.statement) ?? true,
      correction: false,
      byHand: true,
      incident: said === undefined ? event.incident : said,
    };
    statements.set(statement.id, statement);
    touch(statement, statement.at);
  }

  /** An apology to everyone that no incident takes proposes one by itself. */
  function setApology(statement: OpenStatement, apology: boolean): void {
    statement.apology = apology;
    const id = `proposed:${statement.id}`;
    // A proposal that the person took up stays, even if what it began with turns out to be no apology.
    const takenUp = fates.has(id) || titles.has(id);
    if (!(apology || takenUp)) return;
    if (statement.incident !== undefined || statement.conversation !== undefined) return;
    const source = statement.posts[0]?.inReplyTo;
    incidents.set(id, {
      id,
      brand: statement.brand,
      title: proposeTitle(statement.text),
      words: tellingWords(statement.text),
      state: 'proposed',
      openedAt: statement.at,
      lastAt: statement.at,
      ...(source ? { source } : {}),
    });
    statement.incident = id;
  }

  function placeOf(statement: OpenStatement, named: string | null | undefined): string | null | undefined {
    const said = attachments.get(statement.id);
    if (said !== undefined) return said;
    if (named !== undefined) return named;
    const open = [...incidents.values()].filter(
      (incident) => incident.brand === statement.brand && takes(incident, statement.at),
    );
    const inThread = (incident: OpenIncident, post: Post) => threads.get(nameOf(post)) === incident.id;
    return chooseIncident(open, statement.text, statement.posts[0]?.inReplyTo, inThread)?.id;
  }

  /** Whether the incident was still taking statements at that time, as far as the log up to then tells. */
  function takes(incident: OpenIncident, at: number): boolean {
    const fate = fates.get(incident.id);
    if (fate?.state === 'discarded') return false;
    if (fate?.state === 'closed' && fate.at <= at) return false;
    const kept = incident.state === 'open' || fate?.state === 'open';
    return kept || at - incident.lastAt < LAPSE_MS;
  }

  function touch(statement: OpenStatement, at: number): void {
    const incident = statement.incident ? incidents.get(statement.incident) : undefined;
    if (incident === undefined) return;
    incident.lastAt = Math.max(incident.lastAt, at);
    for (const { network, postId } of statement.posts) {
      if (postId !== undefined) threads.set(nameOf({ network, id: postId }), incident.id);
    }
  }

  /** The same words on another network or account are the same statement, told once more. */
  function crossPosted(event: Published): OpenStatement | undefined {
    if (conversationOf(event) !== undefined) return undefined;
    const said = attachments.get(event.statement);
    const named = said === undefined ? event.incident : said;
    for (const other of statements.values()) {
      if (other.brand !== event.brand || other.conversation !== undefined || other.byHand) continue;
      if (event.at - other.at > LAPSE_MS) continue;
      // Somebody put it elsewhere on purpose: then it is a statement of its own there.
      if (named !== undefined && named !== other.incident) continue;
      const elsewhere = other.posts.every(
        (post) => post.network !== event.network || post.account !== event.account,
      );
      if (elsewhere && sameStatement(other.text, event.text)) return other;
    }
    return undefined;
  }

  /** A reply to somebody else belongs to a conversation; a reply to one's own post speaks to everyone. */
  function conversationOf(event: Published): string | undefined {
    if (event.form !== 'reply' && event.form !== 'comment') return undefined;
    const parent = event.inReplyTo;
    if (parent?.author !== undefined && parent.author === event.account) return undefined;
    for (const statement of statements.values()) {
      const own = parent?.id !== undefined && statement.posts.some((post) => post.postId === parent.id);
      if (own) return statement.conversation;
    }
    return `${event.network}:${parent?.author ?? parent?.id ?? event.statement}`;
  }

  /**
   * The incident of each move: the one it was told to belong to, and otherwise the one that the post it touched began
   * or belongs to. A post is often deleted first, and the incident opened when that was noticed.
   */
  function homesOfMoves(
    shut: readonly { readonly statement: Statement; readonly incident: string | null | undefined }[],
  ): ReadonlyMap<string, string> {
    const posts = new Map<string, string>();
    const note = (brand: string, network: string, id: string | undefined, incident: string) => {
      if (id !== undefined) posts.set(`${brand} ${network}:${id}`, incident);
    };
    for (const { statement, incident } of shut) {
      const brand = incident ? incidents.get(incident)?.brand : undefined;
      if (!incident || brand === undefined) continue;
      for (const post of statement.posts) note(brand, post.network, post.postId, incident);
    }
    for (const { id, brand, source } of incidents.values()) {
      if (source) note(brand, source.network, source.id, id);
    }
    const homes = new Map<string, string>();
    for (const event of [...acts, ...[...moves.values()].map(({ warned }) => warned)]) {
      const told = event.incident !== undefined && incidents.has(event.incident) ? event.incident : undefined;
      const home = told ?? posts.get(`${event.brand} ${event.target?.network}:${event.target?.id}`);
      if (home !== undefined && (told !== undefined || !homes.has(event.move))) homes.set(event.move, home);
    }
    return homes;
  }

  function repliesOf(incident: string): SeenReply[] {
    return replies
      .filter((reply) => reply.incident === incident)
      .map(({ post, at }) => ({
        post,
        seenAt: at,
        answered: settled.get(`${incident} ${nameOf(post)}`) ?? isAnswered(post, at),
      }));
  }

  /** The brand answered this very reply, or its author after it was seen. */
  function isAnswered(reply: Post, seenAt: number): boolean {
    return [...statements.values()].some(({ posts, conversation, at }) => {
      const direct = posts.some(
        ({ network, inReplyTo }) =>
          network === reply.network && reply.id !== undefined && inReplyTo?.id === reply.id,
      );
      const author = reply.author !== undefined && conversation === `${reply.network}:${reply.author}`;
      return direct || (author && at >= seenAt);
    });
  }

  function close(): State {
    const shut = [...statements.values()].map(({ incident, brand: _brand, ...statement }) => ({
      statement: statement as Statement,
      incident,
    }));
    const held = [...moves.values()].map((move): HeldMove => {
      const decided = decisions.get(move.warned.move);
      return decided ? { ...move, decision: decided.decision, decidedAt: decided.at } : move;
    });
    const homes = homesOfMoves(shut);
    const done = [...incidents.values()].map((incident): Incident => {
      const fate = fates.get(incident.id);
      const own = shut.filter((entry) => entry.incident === incident.id).map((entry) => entry.statement);
      const isOwn = ({ move }: { readonly move: string }) => homes.get(move) === incident.id;
      const ownActs = acts.filter(isOwn);
      const ownHeld = held.filter(({ warned }) => isOwn(warned));
      return {
        ...incident,
        title: titles.get(incident.id) ?? incident.title,
        noticedAt: noticed.get(incident.id) ?? incident.openedAt,
        state: fate?.state ?? incident.state,
        ...(fate?.state === 'closed' ? { closedAt: fate.at } : {}),
        statements: own,
        acts: ownActs,
        held: ownHeld,
        replies: repliesOf(incident.id),
        pictures: pictures.filter(isOwn),
        ticks: ticked(
          own,
          incident.source,
          restraint(incident.source, own, ownHeld, ownActs),
          fate,
          ticks.get(incident.id),
        ),
      };
    });
    const homeless = (id: string | null | undefined) => id === undefined || id === null || !incidents.has(id);
    const isLoose = ({ move }: { readonly move: string }) => homeless(homes.get(move));
    return {
      incidents: done.sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1)),
      loose: {
        statements: shut.filter((entry) => homeless(entry.incident)).map((entry) => entry.statement),
        acts: acts.filter(isLoose),
        held: held.filter(({ warned }) => isLoose(warned)),
      },
    };
  }
}

/** What the log itself ticks, with what the person said on top. */
function ticked(
  statements: readonly Statement[],
  source: Post | undefined,
  { keptAt, stoppedAt }: { readonly keptAt?: number; readonly stoppedAt?: number },
  fate: { state: IncidentState; at: number } | undefined,
  byHand: ReadonlyMap<ChecklistItem, { done: boolean; at: number }> | undefined,
): Tick[] {
  const ticks = new Map<ChecklistItem, Tick>();
  const tick = (item: ChecklistItem, at: number | undefined) => {
    if (at !== undefined && !ticks.has(item)) ticks.set(item, { item, at, by: 'log' });
  };
  tick('keep', keptAt);
  tick('correct', statements.find((statement) => statement.correction && isPublic(statement, source))?.at);
  tick('apologise', statements.find((statement) => statement.apology && !statement.conversation)?.at);
  tick('answer', statements.find((statement) => statement.conversation !== undefined)?.at);
  tick('stop', stoppedAt);
  if (fate?.state === 'closed') tick('learn', fate.at);
  for (const [item, { done, at }] of byHand ?? []) {
    if (done) ticks.set(item, { item, at, by: 'person' });
    else ticks.delete(item);
  }
  return [...ticks.values()];
}

/**
 * The two steps that are done by leaving something undone: somebody went back from taking the source down, or from one
 * apology too many. Doing it all the same later takes the tick away.
 */
function restraint(
  source: Post | undefined,
  statements: readonly Statement[],
  held: readonly HeldMove[],
  acts: readonly Acted[],
): { keptAt?: number; stoppedAt?: number } {
  const touches = (kind: Warned['kind'], target: Post | undefined) =>
    ['delete', 'archive', 'edit'].includes(kind) &&
    source?.id !== undefined &&
    target?.id === source.id &&
    target.network === source.network;
  const wentBack = (wanted: (warned: Warned) => boolean) =>
    held.find(({ warned, decision }) => wanted(warned) && WENT_BACK.has(decision))?.decidedAt;
  const keptAt = wentBack(({ kind, target }) => touches(kind, target));
  const stoppedAt = wentBack(({ rules }) => rules.includes('apology-limit'));
  const gone = acts.some(({ kind, target, outcome }) => outcome !== 'failed' && touches(kind, target));
  const spoke = countedApologies({ statements }).some(({ at }) => at > (stoppedAt ?? 0));
  return {
    ...(keptAt === undefined || gone ? {} : { keptAt }),
    ...(stoppedAt === undefined || spoke ? {} : { stoppedAt }),
  };
}

const WENT_BACK: ReadonlySet<Decision | undefined> = new Set<Decision>(['went-back', 'took-better-move']);

/** Said to everyone, or right under the post it all began with, where everyone looks. */
function isPublic(statement: Statement, source: Post | undefined): boolean {
  if (statement.conversation === undefined) return true;
  return source?.id !== undefined && statement.posts.some((post) => post.inReplyTo?.id === source.id);
}

/** How a post is named across networks. */
export function nameOf({ network, id }: Pick<Post, 'network' | 'id'>): string {
  return `${network}:${id ?? ''}`;
}

type Choosable = { readonly id: string; readonly words: readonly string[]; readonly source?: Post };

/** Scores as near as this tell nothing. */
const NEAR = 0.1;

/**
 * The incidents a text may belong to, among those that are open: the thread it answers, a link to the source, then
 * its words decide; with a single one open there is nothing to choose. More than one means that it is not sure; the
 * last of them is the best guess, the youngest: it is the one people are busy with.
 *
 * @param inThread whether a post is part of what was said in an incident.
 */
export function incidentsFor<I extends Choosable>(
  open: readonly I[],
  text: string,
  answered: Post | undefined,
  inThread: (incident: I, post: Post) => boolean,
): readonly I[] {
  const byThread = open.filter(
    (incident) =>
      (answered?.id !== undefined && (isNamed(incident.source, answered) || inThread(incident, answered))) ||
      links(text, incident.source),
  );
  if (byThread.length > 0) return byThread.slice(-1);
  if (open.length <= 1) return open;
  const scores = open.map((incident) => overlap(incident.words, text));
  const best = Math.max(...scores);
  return open.filter((_, index) => best - (scores[index] ?? 0) < NEAR);
}

/** The incident a text most likely belongs to. */
function chooseIncident<I extends Choosable>(
  open: readonly I[],
  text: string,
  answered: Post | undefined,
  inThread: (incident: I, post: Post) => boolean,
): I | undefined {
  return incidentsFor(open, text, answered, inThread).at(-1);
}

function isNamed(source: Post | undefined, post: Post): boolean {
  return source?.id !== undefined && source.id === post.id && source.network === post.network;
}

/** Whether a text links to a post; networks know a post by several addresses, all with its id in them. */
function links(text: string, post: Post | undefined): boolean {
  if (post?.permalink !== undefined && text.includes(post.permalink)) return true;
  const id = post?.id;
  if (id === undefined || id.length < 8) return false;
  return (text.match(/https?:\/\/\S+/g) ?? []).some((link) => link.includes(id));
}

/** The apologies to everyone that count, oldest first. */
export function countedApologies(incident: Pick<Incident, 'statements'>): Statement[] {
  return incident.statements
    .filter((statement) => statement.apology && statement.conversation === undefined)
    .sort((a, b) => a.at - b.at);
}
