import browser from 'webextension-polyfill';
import type { IncidentEvent, NewEvent } from '../incidents/events.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { parseEvent } from './schema.ts';

/**
 * The append-only log in extension storage.
 *
 * Decision: one storage key per event (`event:<id>`). A write touches nothing but its own event, so a worker killed
 * between any two steps can lose only what it never acknowledged, writing the same event twice is writing it once,
 * and an event we cannot read stays where it is. Rejected: one array (read-modify-write loses events when two
 * writers or a kill interleave), IndexedDB (content scripts cannot see it change).
 */
const PREFIX = 'event:';

export interface Log {
  readonly events: readonly IncidentEvent[];
  /** Records that were kept but could not be read: damaged, or written by a newer build. */
  readonly unreadable: { readonly damaged: number; readonly newer: number };
}

/** Adds events; an id that is already there is left as it is. Rejects when storage refuses (full disk). */
export async function append(events: readonly NewEvent[]): Promise<void> {
  const keys = events.map((event) => PREFIX + event.id);
  const known = await browser.storage.local.get(keys);
  const fresh: Record<string, unknown> = {};
  for (const event of events) {
    const key = PREFIX + event.id;
    if (!(key in known) && !(key in fresh)) fresh[key] = { ...event, v: 1 };
  }
  if (Object.keys(fresh).length > 0) await browser.storage.local.set(fresh);
}

/** Reads the whole log. What is not readable is counted, kept and left out. */
export async function readLog(): Promise<Log> {
  const all = await browser.storage.local.get(null);
  const events: IncidentEvent[] = [];
  const unreadable = { damaged: 0, newer: 0 };
  for (const [key, raw] of Object.entries(all)) {
    if (!key.startsWith(PREFIX)) continue;
    const event = parseEvent(raw);
    if (event && PREFIX + event.id === key) events.push(event);
    else if (isNewer(raw)) unreadable.newer++;
    else unreadable.damaged++;
  }
  return { events, unreadable };
}

/** The ids of all records that begin so, also of those that cannot be read. */
export async function recordedIds(start: string): Promise<string[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(PREFIX + start)).map((key) => key.slice(PREFIX.length));
}

function isNewer(raw: unknown): boolean {
  const version = (raw as { v?: unknown } | null)?.v;
  return typeof version === 'number' && version > SCHEMA_VERSION;
}

/** Removes events for good; only ever at the person's own request. */
export async function erase(ids: readonly string[]): Promise<void> {
  await browser.storage.local.remove(ids.map((id) => PREFIX + id));
}
