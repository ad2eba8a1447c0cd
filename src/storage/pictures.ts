import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * Pictures of tabs, as evidence. In a database of their own: the log is read as a whole and must stay small, and
 * its storage holds 10 MB. What the log says of a picture is a fact and stays; the picture itself may be gone.
 */
export interface Picture {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly blob: Blob;
}

interface Pictures extends DBSchema {
  pictures: { key: string; value: Picture };
}

/** The shape of the database; a higher one gets a further step in `open`, and the earlier ones stay. */
const VERSION = 1;

async function open(): Promise<IDBPDatabase<Pictures>> {
  return openDB<Pictures>('pictures', VERSION, {
    upgrade(database, from) {
      if (from < 1) database.createObjectStore('pictures', { keyPath: 'id' });
    },
  });
}

/** One connection for each piece of work: the worker may be killed at any time, and a page closed. */
async function within<T>(work: (database: IDBPDatabase<Pictures>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/**
 * Keeps a picture, the oldest giving way where the room is used up. On a full disk the older half goes and it is
 * tried once more.
 *
 * @param bound bytes that all pictures together may take.
 * @throws when storage refuses even then.
 */
export async function keepPicture(picture: Picture, bound: number): Promise<void> {
  await within(async (database) => {
    try {
      await database.put('pictures', picture);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
      const kept = await listOf(database);
      await drop(database, kept.slice(0, Math.ceil(kept.length / 2)));
      await database.put('pictures', picture);
    }
    await drop(database, beyond(await listOf(database), bound));
  });
}

/** Drops the oldest pictures until the rest fits. */
export async function trimPictures(bound: number): Promise<void> {
  await within(async (database) => drop(database, beyond(await listOf(database), bound)));
}

/** A picture, or nothing when it is gone or damaged. */
export async function readPicture(id: string): Promise<Blob | undefined> {
  const picture = await within((database) => database.get('pictures', id));
  return picture?.blob instanceof Blob ? picture.blob : undefined;
}

/** How many pictures there are and the room they take, in bytes. */
export async function picturesKept(): Promise<{ count: number; bytes: number }> {
  const kept = await within(listOf);
  return { count: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Removes pictures for good. */
export async function dropPictures(ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await within((database) =>
      drop(
        database,
        ids.map((id) => ({ id })),
      ),
    );
}

/** Removes all pictures but those that the log speaks of: a kill between picture and fact leaves one behind. */
export async function dropPicturesExcept(known: ReadonlySet<string>): Promise<void> {
  await within(async (database) =>
    drop(
      database,
      (await listOf(database)).filter(({ id }) => !known.has(id)),
    ),
  );
}

interface Entry {
  readonly id: string;
  readonly at: number;
  readonly bytes: number;
}

/** Those that must go, oldest first, for the rest to fit. Pure. */
export function beyond(kept: readonly Entry[], bound: number): Entry[] {
  const oldestFirst = [...kept].sort((a, b) => a.at - b.at);
  let bytes = oldestFirst.reduce((sum, entry) => sum + entry.bytes, 0);
  const gone: Entry[] = [];
  for (const entry of oldestFirst) {
    if (bytes <= bound) break;
    bytes -= entry.bytes;
    gone.push(entry);
  }
  return gone;
}

/** Oldest first; what is damaged counts as the oldest. */
async function listOf(database: IDBPDatabase<Pictures>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const { id, at, blob } of await database.getAll('pictures')) {
    const sound = blob instanceof Blob && Number.isFinite(at);
    entries.push({ id, at: sound ? at : 0, bytes: sound ? blob.size : 0 });
  }
  return entries.sort((a, b) => a.at - b.at);
}

async function drop(database: IDBPDatabase<Pictures>, entries: readonly { readonly id: string }[]) {
  const change = database.transaction('pictures', 'readwrite');
  await Promise.all([...entries.map(({ id }) => change.store.delete(id)), change.done]);
}
