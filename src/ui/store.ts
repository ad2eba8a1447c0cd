import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { fold, type State } from '../incidents/fold.ts';
import { PRACTICE_BRAND, type Settings } from '../incidents/settings.ts';
import { type Log, readLog } from '../storage/event-log.ts';
import { HEALTH_KEY, type Health } from '../storage/protocol.ts';
import { readSettings } from '../storage/settings.ts';

/** All that a page shows, as storage has it at the moment. */
export interface Store {
  readonly log: Log;
  readonly state: State;
  readonly settings: Settings;
  /** Whether the stored settings could be read; defaults are shown otherwise. */
  readonly settingsReadable: boolean;
  readonly health: Health;
}

/** The store, read anew after every change of storage; nothing until it was read once, the error if it cannot be. */
export function useStore(): Store | Error | undefined {
  const [store, setStore] = useState<Store | Error>();
  useEffect(() => {
    let stopped = false;
    let reading = false;
    let stale = false;
    // Changes come in bursts (events, then the briefing): one reading at a time, and one more if it is outdated.
    const refresh = async () => {
      stale = true;
      if (reading) return;
      reading = true;
      while (stale && !stopped) {
        stale = false;
        const next = await read().catch((error: unknown) => new Error(String(error)));
        if (!stopped) setStore(next);
      }
      reading = false;
    };
    const onChanged = (_changes: unknown, area: string) => {
      if (area === 'local') void refresh();
    };
    browser.storage.onChanged.addListener(onChanged);
    void refresh();
    return () => {
      stopped = true;
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
  return store;
}

async function read(): Promise<Store> {
  const [log, { settings, readable }, stored] = await Promise.all([
    readLog(),
    readSettings(),
    browser.storage.local.get(HEALTH_KEY),
  ]);
  const health = stored[HEALTH_KEY];
  return {
    log,
    state: fold(log.events),
    settings,
    settingsReadable: readable,
    health: typeof health === 'object' && health !== null ? (health as Health) : {},
  };
}

/** The store with the state as if nobody had ever practised; the log, which can be taken along or erased, is whole. */
export function withoutPractice(store: Store): Store {
  const events = store.log.events.filter((event) => event.brand !== PRACTICE_BRAND.id);
  if (events.length === store.log.events.length) return store;
  return { ...store, state: fold(events) };
}

/** The current time, told anew every ten seconds: for clocks that show minutes. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
