import { plural, t } from './i18n.ts';
import type { Store } from './store.ts';

/** What of the store could not be read. Nothing of it is lost, and the rest is used. */
export function Notices({ store }: { store: Store }) {
  const { damaged, newer } = store.log.unreadable;
  return (
    <>
      {newer > 0 && <p class="notice care">{plural('unreadable_newer', newer)}</p>}
      {damaged > 0 && <p class="notice care">{plural('unreadable_damaged', damaged)}</p>}
      {!store.settingsReadable && <p class="notice care">{t('unreadable_settings')}</p>}
    </>
  );
}
