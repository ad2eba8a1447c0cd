import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { StartIncident } from '../storage/protocol.ts';
import { t } from '../ui/i18n.ts';

/** The name of both the menu's entry and the keyboard command. */
const NAME = 'start-incident';

/** Puts the entry into the context menu of guarded sites. Menus outlive the worker, so this is for install and start. */
export async function offerInMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: NAME,
    title: t('menu_start_incident'),
    contexts: ['page', 'selection', 'link', 'image', 'video'],
    documentUrlPatterns: await guardedSites(),
  });
}

/** The sites that a guard is declared for, and those that the person added. */
async function guardedSites(): Promise<string[]> {
  const declared = browser.runtime.getManifest().content_scripts ?? [];
  const added = await browser.scripting.getRegisteredContentScripts();
  return [...new Set([...declared, ...added].flatMap(({ matches }) => matches ?? []))];
}

/** The entry was chosen: the guard of that frame knows which post it was chosen on. */
export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === NAME) await start('menu', tab, info.frameId ?? 0);
}

/** The keys were pressed: it is about the post in view. */
export async function onCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (command !== NAME) return;
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await start('keys', active, 0);
}

async function start(from: StartIncident['from'], tab: Tabs.Tab | undefined, frameId: number): Promise<void> {
  const request: StartIncident = { type: 'start-incident', from };
  try {
    if (tab?.id === undefined) throw new Error('No tab.');
    await browser.tabs.sendMessage(tab.id, request, { frameId });
  } catch {
    // No guard there: the popup asks what it is about.
    await browser.action.openPopup().catch(() => {});
  }
}
