import browser, { type Tabs } from 'webextension-polyfill';
import { DEFAULT_PICTURES } from '../incidents/settings.ts';
import { append, recordedIds } from '../storage/event-log.ts';
import { dropPictures, dropPicturesExcept, keepPicture, trimPictures } from '../storage/pictures.ts';
import type { Request } from '../storage/protocol.ts';
import { readSettings } from '../storage/settings.ts';
import { enqueue } from './queue.ts';

/**
 * Pictures of the tab a move is made in, as evidence.
 *
 * Problem: a picture must show what was there and not our warning, and the warning must not wait long for it.
 * Decision: the guard asks before it draws and draws when it is answered or the time is up; what was taken later is
 * thrown away here. Storing goes on behind the answer: the picture first, then the fact in the log, so that a kill
 * in between leaves a picture that nothing speaks of, and never a fact about nothing.
 */
export async function takePicture(
  request: Extract<Request, { type: 'picture' }>,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const { settings } = await readSettings();
  const { on, megabytes } = settings.pictures ?? DEFAULT_PICTURES;
  // Only what the person is looking at, and nothing of a private window.
  if (!on || !isInView(tab) || tab.incognito) return;
  const taken = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'jpeg', quality: 60 });
  const now = Date.now();
  if (now > request.until || !isInView(await browser.tabs.get(tab.id!))) return;
  void enqueue(async () => {
    const blob = await (await fetch(taken)).blob();
    const picture = crypto.randomUUID();
    await keepPicture({ id: picture, at: now, blob }, megabytes * 1_000_000);
    const { move, brand, account } = request;
    await append([
      {
        id: `${FACT}${picture}`,
        at: now,
        brand,
        type: 'pictured',
        move,
        picture,
        bytes: blob.size,
        network: account.network,
        ...(account.handle ? { account: account.handle } : {}),
      },
    ]);
  }).catch((error) => console.error(error));
}

const FACT = 'pictured:';

/** Removes the pictures that erased facts spoke of. */
export async function erasePictures(events: readonly string[]): Promise<void> {
  const facts = events.filter((id) => id.startsWith(FACT));
  await dropPictures(facts.map((id) => id.slice(FACT.length)));
}

/** Makes the pictures fit the room that the settings give them. */
export async function trimToSettings(): Promise<void> {
  const { settings } = await readSettings();
  await trimPictures((settings.pictures ?? DEFAULT_PICTURES).megabytes * 1_000_000);
}

/** Removes pictures that the log does not speak of. */
export async function dropForgottenPictures(): Promise<void> {
  const facts = await recordedIds(FACT);
  await dropPicturesExcept(new Set(facts.map((id) => id.slice(FACT.length))));
}

function isInView(tab: Tabs.Tab | undefined): tab is Tabs.Tab & { windowId: number } {
  return tab?.id !== undefined && tab.active && tab.windowId !== undefined;
}
