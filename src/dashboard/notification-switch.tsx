import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../ui/i18n.ts';

const PERMISSION = { permissions: ['notifications' as const] };

/** Reminders by notification: the permission is asked for here and nowhere else, and given back here. */
export function NotificationSwitch() {
  const [on, setOn] = useState(false);
  useEffect(() => {
    void browser.permissions.contains(PERMISSION).then(setOn);
  }, []);
  const change = async () => {
    if (on) await browser.permissions.remove(PERMISSION);
    else await browser.permissions.request(PERMISSION);
    setOn(await browser.permissions.contains(PERMISSION));
  };
  return (
    <section class="card stack" aria-labelledby="notifications">
      <h2 id="notifications">{t('settings_notifications')}</h2>
      <label class="choice">
        <input type="checkbox" checked={on} onChange={() => void change()} />
        <span>{t('settings_notifications_on')}</span>
      </label>
    </section>
  );
}
