import browser from 'webextension-polyfill';
import type { TabFacts, TabQuestion } from '../storage/protocol.ts';

/**
 * Asks the guard in the tab being looked at what it knows. Nothing when there is no guard: another site, or a page
 * that was opened before the extension.
 */
export async function askTab(): Promise<TabFacts | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const question: TabQuestion = { type: 'tab-facts' };
  try {
    return ((await browser.tabs.sendMessage(tab.id, question)) as TabFacts | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
