import browser from 'webextension-polyfill';
import type { TabFacts, TabQuestion } from '../storage/protocol.ts';

/**
 * Asks the guard in the tab being looked at what it knows. Nothing when there is no guard: another site, or a page
 * that was opened before the extension.
 */
export async function askTab(): Promise<TabFacts | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return ask(tab?.id);
}

/** Asks the guards in all open tabs: whose accounts are at work in this browser. */
export async function askAllTabs(): Promise<TabFacts[]> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(tabs.map((tab) => ask(tab.id)));
  return answers.filter((facts): facts is TabFacts => facts !== undefined);
}

async function ask(tab: number | undefined): Promise<TabFacts | undefined> {
  if (tab === undefined) return undefined;
  const question: TabQuestion = { type: 'tab-facts' };
  try {
    return ((await browser.tabs.sendMessage(tab, question)) as TabFacts | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
