import browser, { type Runtime } from 'webextension-polyfill';
import type { Request } from '../storage/protocol.ts';
import { updateBadge } from './badge.ts';
import { dropForgottenPictures, takePicture } from './pictures.ts';
import { enqueue } from './queue.ts';
import { onAlarm, onNotification, scheduleReminders } from './reminders.ts';
import { registerSites } from './sites.ts';
import { onCommand, onMenu } from './start-incident.ts';
import { answerOf, handle, publishBriefing } from './writer.ts';

/** Listeners are registered at top level: the worker is woken for them and loses everything else. */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const request = message as Request;
  if (request.type === 'picture') return answerOf(takePicture(request, sender.tab));
  const answer = handle(request);
  // What is stored is stored, whatever becomes of badge and alarm.
  void answer.then(follow).catch((error) => console.error(error));
  return answer;
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  void start();
  if (reason === 'install') void browser.tabs.create({ url: '/src/welcome/index.html' });
});
browser.runtime.onStartup.addListener(() => void start());
browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab));
browser.commands.onCommand.addListener((command, tab) => void onCommand(command, tab));
// There only once the person has allowed notifications.
browser.notifications?.onClicked.addListener(onNotification);
browser.permissions.onAdded.addListener(() => void enqueue(registerSites));
browser.permissions.onRemoved.addListener(() => void enqueue(registerSites));
browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name));

async function start(): Promise<void> {
  await enqueue(publishBriefing);
  await follow();
  await enqueue(registerSites);
  await enqueue(dropForgottenPictures);
}

/** What depends on the briefing and is no record. */
async function follow(): Promise<void> {
  await Promise.all([updateBadge(), scheduleReminders()]);
}
