import browser, { type Scripting } from 'webextension-polyfill';
import type { Site } from '../incidents/settings.ts';
import { framesOf, patternOf } from '../networks/sites.ts';
import { readSettings } from '../storage/settings.ts';
import { offerInMenu } from './start-incident.ts';

/**
 * Registers the scripts of the sites that the person added, as far as the browser still allows them: permissions can
 * be withdrawn at any time, and an update of the extension forgets what was registered. Safe to repeat.
 */
export async function registerSites(): Promise<void> {
  const { settings } = await readSettings();
  const allowed: Site[] = [];
  for (const site of settings.sites ?? [])
    if (await browser.permissions.contains({ origins: [patternOf(site)] })) allowed.push(site);
  const wanted = allowed.flatMap(scriptsOf);
  const there = await browser.scripting.getRegisteredContentScripts();
  const ids = new Set(wanted.map((script) => script.id));
  const stale = there.map((script) => script.id).filter((id) => !ids.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const known = new Set(there.map((script) => script.id));
  const fresh = wanted.filter((script) => !known.has(script.id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  await offerInMenu();
}

/** The page's hand first, as in the manifest. */
function scriptsOf({ host, network }: Site): Scripting.RegisteredContentScript[] {
  const frames = framesOf(network);
  const row = {
    matches: [patternOf({ host, network })],
    runAt: 'document_start' as const,
    allFrames: frames.any,
    // Newer than the types we build with.
    ...(frames.drawn && { matchOriginAsFallback: true }),
    persistAcrossSessions: true,
  };
  return [
    { ...row, id: `${host} ${network} page`, js: [`src/content/${network}.page.iife.js`], world: 'MAIN' },
    { ...row, id: `${host} ${network}`, js: [`src/content/${network}.iife.js`] },
  ];
}
