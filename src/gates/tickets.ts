import { type Move, textOf } from '../moves/move.ts';
import { samePost } from '../moves/same-post.ts';
import { essence, sameText } from '../moves/text.ts';

/**
 * What the gesture gate knows of a move, for the request gate: that it was judged (and, where it was warned about,
 * that the person went ahead), which statement it belongs to, and what the screen told of it. A ticket is good for
 * exactly its move, once, for a short time. This is the pass of the product's words.
 */
export interface Ticket {
  /** Id of the move. */
  readonly id: string;
  readonly statement: string;
  readonly move: Move;
  /** The incident the person named; absent: found from the words. */
  readonly incident?: string | null;
  /** The person was warned and went ahead. */
  readonly asked: boolean;
  /** Parts whose request has not been seen yet; where there is no text, one for each thing acted on. */
  readonly remaining: string[];
  /** Whether a request has used it. */
  sent: boolean;
  expires: number;
}

/** How long a ticket waits for its request. Networks that offer to undo a post send it up to a minute later. */
const LIFE_MS = 90_000;
/** After a failure the same move may be tried again without asking again. */
const RETRY_MS = 120_000;
/** Later parts of a thread may follow the first for this long. */
const THREAD_MS = 60_000;

export class Tickets {
  #open: Ticket[] = [];
  /** Statements lately published by this page, by the id of their latest post: a thread answers itself. */
  #threads = new Map<string, { statement: string; until: number }>();

  /** Opens a ticket, under the id that the warning was told by where there was one; the same move opened twice (keydown, then the click it makes) is one. */
  open(move: Move, facts: { asked: boolean; id?: string; incident?: string | null }, now: number): Ticket {
    this.#sweep(now);
    const twin = this.#open.find((ticket) => !ticket.sent && sameMove(ticket.move, move));
    if (twin && (twin.asked || !facts.asked)) return twin;
    const id = facts.id ?? crypto.randomUUID();
    const ticket: Ticket = {
      id,
      statement: `s:${id}`,
      move,
      asked: facts.asked,
      remaining: unsent(move),
      sent: false,
      expires: now + LIFE_MS,
      ...(facts.incident === undefined ? {} : { incident: facts.incident }),
    };
    this.#open.push(ticket);
    return ticket;
  }

  /**
   * The ticket that lets this gesture's move pass, if there is one. The page may put a question of its own before it
   * sends (delete this? post without a description?), so one move can take several gestures: it is over when its call
   * has gone out.
   */
  passing(move: Move, now: number): Ticket | undefined {
    this.#sweep(now);
    return this.#open.find((ticket) => ticket.asked && !ticket.sent && sameMove(ticket.move, move));
  }

  /** The ticket for a request's move, one part of it used up. */
  takeRequest(move: Move, now: number): Ticket | undefined {
    this.#sweep(now);
    for (const ticket of this.#open) {
      if (!sameDeed(ticket.move, move)) continue;
      if (move.kind === 'publish' || move.kind === 'edit') {
        if (!takeParts(ticket, move)) continue;
      } else {
        // A batch goes out as one call, or as one for each thing.
        if (ticket.remaining.length === 0 || !sameTarget(ticket.move, move)) continue;
        ticket.remaining.splice(0, move.batch ?? 1);
      }
      ticket.sent = true;
      return ticket;
    }
    return undefined;
  }

  /** The move did not happen after all: it may be tried once more without being asked again. */
  restore(ticket: Ticket, move: Move, now: number): void {
    ticket.remaining.push(...unsent(move));
    ticket.sent = false;
    ticket.expires = now + RETRY_MS;
    if (!this.#open.includes(ticket)) this.#open.push(ticket);
  }

  /** Notes a confirmed post, so that the next part of its thread is known to belong to it. */
  published(statement: string, postId: string | undefined, now: number): void {
    if (postId !== undefined) this.#threads.set(postId, { statement, until: now + THREAD_MS });
  }

  /** The statement that a post answering one of ours continues. */
  threadOf(move: Move, now: number): string | undefined {
    const parent = move.inReplyTo?.id;
    const thread = parent === undefined ? undefined : this.#threads.get(parent);
    return thread !== undefined && thread.until > now ? thread.statement : undefined;
  }

  /** Whether a gesture for this kind of move was seen lately: a request without one means that we missed it. */
  expects(move: Move): boolean {
    return this.#open.some((ticket) => sameDeed(ticket.move, move));
  }

  #sweep(now: number): void {
    this.#open = this.#open.filter((ticket) => ticket.expires > now);
    for (const [id, thread] of this.#threads) if (thread.until <= now) this.#threads.delete(id);
  }
}

/** Whether two readings are of one move: kind, text, target, and whom it answers. */
export function sameMove(a: Move, b: Move): boolean {
  return (
    a.kind === b.kind &&
    sameText(textOf(a), textOf(b)) &&
    sameTarget(a, b) &&
    samePost(a.inReplyTo, b.inReplyTo) !== false
  );
}

/**
 * Calls seldom tell whose comment goes: taking away somebody else's is a deletion there. Nor do all of them tell a
 * changed text from a new one; the text itself must agree.
 */
function sameDeed(a: Move, b: Move): boolean {
  const deed = ({ kind }: Move) => (kind === 'remove' ? 'delete' : kind === 'edit' ? 'publish' : kind);
  return deed(a) === deed(b);
}

/** What a move still has to send. */
function unsent({ parts, batch = 1 }: Move): string[] {
  return parts.length > 0 ? [...parts] : new Array<string>(batch).fill('');
}

/** Targets agree unless both are known and differ. */
function sameTarget(a: Move, b: Move): boolean {
  return samePost(a.target, b.target) !== false;
}

/** Uses up the parts of the ticket that the request sends; nothing unless all of them are there. */
function takeParts(ticket: Ticket, move: Move): boolean {
  if (!sameTarget(ticket.move, move)) return false;
  const left = [...ticket.remaining];
  for (const part of move.parts.length > 0 ? move.parts : ['']) {
    const index = left.findIndex((candidate) => readsAs(candidate, part));
    if (index < 0) return false;
    left.splice(index, 1);
  }
  ticket.remaining.splice(0, ticket.remaining.length, ...left);
  return true;
}

/** The wire's text against the screen's: the same, or one with a little added by the network (a handle, a link). */
function readsAs(screen: string, wire: string): boolean {
  if (sameText(screen, wire)) return true;
  const [a, b] = [essence(screen), essence(wire)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 20 && short.length >= long.length * 0.85 && long.includes(short);
}
