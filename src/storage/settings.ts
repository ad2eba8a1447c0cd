import browser from 'webextension-polyfill';
import type { Settings } from '../incidents/settings.ts';
import { parseSettings } from './schema.ts';

const KEY = 'settings';

/** The person's settings; defaults where nothing was set or it could not be read. */
export async function readSettings(): Promise<{ settings: Settings; readable: boolean }> {
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  return parseSettings(raw);
}

/** Replaces the settings. Settings that could not be read are set aside first, not lost. */
export async function writeSettings(settings: Settings): Promise<void> {
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  if (!parseSettings(raw).readable) await browser.storage.local.set({ [`${KEY}:unreadable`]: raw });
  await browser.storage.local.set({ [KEY]: settings });
}
