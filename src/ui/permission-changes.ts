import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** Looks now, and again whenever the browser's permissions change; anew when `about` does. */
export function usePermissionChanges(look: () => void, about?: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at depends on `about` alone
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [about]);
}
