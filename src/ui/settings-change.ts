import type { Settings } from '../incidents/settings.ts';
import { t } from './i18n.ts';
import type { Desk } from './page.tsx';

/** Changes the settings from what they are now; every change is stored at once. */
export type Change = (next: (settings: Settings) => Settings) => void;

/** The way to change settings from a page. */
export function changeOf(desk: Desk): Change {
  return async (next) => {
    const settings = next(desk.store.settings);
    if (await desk.ask({ type: 'set-settings', settings })) desk.say(t('settings_saved'));
  };
}
