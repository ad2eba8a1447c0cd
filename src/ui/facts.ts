import type { ChecklistItem, NewEvent } from '../incidents/events.ts';
import { type Incident, nameOf, type Statement } from '../incidents/fold.ts';
import { opening as openingEvent } from '../incidents/opening.ts';
import type { Post } from '../moves/move.ts';

/**
 * What a person says by hand, as events. Each is made once per press, with its own id, so that a retry of the same
 * request counts once.
 */

/** A new incident of a brand; the words it is known by come from the title and the post it began with. */
export function opening(brand: string, title: string, source?: Post): NewEvent & { incident: string } {
  return openingEvent(crypto.randomUUID(), Date.now(), brand, source, title);
}

/** Says when the brand noticed: nothing can be noticed before the post was there, nor later than now. */
export function noticing(incident: Incident, noticedAt: number): NewEvent {
  const earliest = incident.source?.postedAt ?? 0;
  return {
    ...fact(incident.brand),
    type: 'incident-noticed',
    incident: incident.id,
    noticedAt: Math.min(Date.now(), Math.max(earliest, noticedAt)),
  };
}

/** Says that somebody's reply needs no answer (any more), or takes that back. */
export function settling(incident: Incident, reply: Post, settled: boolean): NewEvent {
  return {
    ...fact(incident.brand),
    type: 'reply-settled',
    incident: incident.id,
    reply: nameOf(reply),
    settled,
  };
}

/** Gives an incident another title. */
export function renaming(incident: Incident, title: string): NewEvent {
  return { ...fact(incident.brand), type: 'incident-renamed', incident: incident.id, title };
}

/** Keeps a proposal, discards it, closes or reopens an incident. */
export function moving(
  incident: Incident,
  type: 'incident-kept' | 'incident-discarded' | 'incident-closed' | 'incident-reopened',
): NewEvent {
  return { ...fact(incident.brand), type, incident: incident.id };
}

/** Says whether a statement is an apology. Cross-posts carry statement ids of their own, and each is meant. */
export function judging(incident: Incident, statement: Statement, apology: boolean): NewEvent[] {
  const ids = new Set([statement.id, ...statement.posts.map((post) => post.statement)]);
  return [...ids].map((id) => ({
    ...fact(incident.brand),
    type: 'apology-judged',
    statement: id,
    apology,
  }));
}

/** Adds an apology made where we do not watch. */
export function adding(incident: Incident, note: string): NewEvent {
  return {
    ...fact(incident.brand),
    type: 'apology-added',
    incident: incident.id,
    statement: crypto.randomUUID(),
    ...(note ? { note } : {}),
  };
}

/** Ticks a step of the checklist by hand, or takes the tick back. */
export function ticking(incident: Incident, item: ChecklistItem, done: boolean): NewEvent {
  return { ...fact(incident.brand), type: 'ticked', incident: incident.id, item, done };
}

function fact(brand: string) {
  return { id: crypto.randomUUID(), at: Date.now(), brand };
}
