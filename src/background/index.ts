import browser from 'webextension-polyfill';
import type { Request } from '../storage/protocol.ts';
import { updateBadge } from './badge.ts';
import { enqueue, handle, publishBriefing } from './writer.ts';

/** Listeners are registered at top level: the worker is woken for them and loses everything else. */
browser.runtime.onMessage.addListener((message: unknown) => handle(message as Request).finally(updateBadge));
browser.runtime.onInstalled.addListener(({ reason }) => {
  void start();
  if (reason === 'install') void browser.tabs.create({ url: '/src/welcome/index.html' });
});
browser.runtime.onStartup.addListener(() => void start());

async function start(): Promise<void> {
  await enqueue(publishBriefing);
  await updateBadge();
}
