import browser from 'webextension-polyfill';
import type { Settings, Site } from '../incidents/settings.ts';
import { patternOf } from '../networks/sites.ts';
import type { Desk } from './page.tsx';

/**
 * Adds a site to those that are guarded, and asks the browser for it. Call it straight from a press: the browser asks
 * the person only then. Its question may close the popup, so that the site is stored meanwhile and the background,
 * which is told of the permission, does the rest.
 *
 * @returns whether the browser allows it; when not, the site is taken out again.
 */
export async function addSite(desk: Desk, site: Site): Promise<boolean> {
  const allowed = browser.permissions.request({ origins: [patternOf(site)] });
  await desk.ask({ type: 'set-settings', settings: withSite(desk.store.settings, site) });
  if (await allowed) return true;
  await desk.ask({ type: 'set-settings', settings: withoutSite(desk.store.settings, site.host) });
  return false;
}

/** Takes a site out, and gives the browser's permission back. */
export async function removeSite(desk: Desk, site: Site): Promise<void> {
  await desk.ask({ type: 'set-settings', settings: withoutSite(desk.store.settings, site.host) });
  await browser.permissions.remove({ origins: [patternOf(site)] });
}

function withSite(settings: Settings, site: Site): Settings {
  return { ...settings, sites: [...(withoutSite(settings, site.host).sites ?? []), site] };
}

function withoutSite(settings: Settings, host: string): Settings {
  return { ...settings, sites: (settings.sites ?? []).filter((site) => site.host !== host) };
}
