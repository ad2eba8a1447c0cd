import { t } from '../ui/i18n.ts';
import { NetworkSwitches } from '../ui/network-switches.tsx';
import type { Desk } from '../ui/page.tsx';
import { changeOf } from '../ui/settings-change.ts';
import { BrandsSettings } from './brands-settings.tsx';
import { DraftMarkSwitch } from './draft-mark-switch.tsx';
import { ForgivenTexts } from './forgiven-texts.tsx';
import { HealthPanel } from './health-panel.tsx';
import { NotificationSwitch } from './notification-switch.tsx';
import { PersonalAccounts } from './personal-accounts.tsx';
import { PictureSettings } from './picture-settings.tsx';
import { SitesSettings } from './sites-settings.tsx';

/** Everything that can be set. Nothing has to be. */
export function SettingsPage({ desk }: { desk: Desk }) {
  const { settings } = desk.store;
  const change = changeOf(desk);
  return (
    <>
      <h1>{t('dash_settings')}</h1>
      <p class="quiet">{t('settings_intro')}</p>
      <BrandsSettings settings={settings} change={change} />
      <div class="masonry">
        <NetworkSwitches settings={settings} change={change} />
        <SitesSettings desk={desk} />
        <NotificationSwitch />
        <DraftMarkSwitch settings={settings} change={change} />
        <PictureSettings settings={settings} change={change} desk={desk} />
        <PersonalAccounts settings={settings} change={change} />
        <ForgivenTexts log={desk.store.log} settings={settings} change={change} />
        <HealthPanel health={desk.store.health} say={desk.say} />
      </div>
    </>
  );
}
