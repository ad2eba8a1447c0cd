import browser from 'webextension-polyfill';

/** The shape of everything in storage. Raise it together with a further migration. */
export const SCHEMA_VERSION = 1;
const KEY = 'schema';

/** `MIGRATIONS[n]` brings storage from version n to n + 1. A mistake is undone by a further one, never by editing. */
const MIGRATIONS: readonly (() => Promise<void>)[] = [
  // 0 → 1: a fresh install has nothing to bring over.
  async () => {},
];

export type SchemaState = 'current' | 'newer';

/**
 * Brings storage up to our version, one step at a time, noting each, so that a kill in between resumes there.
 *
 * @returns `newer` when a later build wrote it: then nothing is changed, and what we can read is still used.
 */
export async function migrate(): Promise<SchemaState> {
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  let version = typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? raw : 0;
  if (version > SCHEMA_VERSION) return 'newer';
  while (version < SCHEMA_VERSION) {
    await MIGRATIONS[version]?.();
    version += 1;
    await browser.storage.local.set({ [KEY]: version });
  }
  return 'current';
}
