import type { BrandAccount, Settings } from '../incidents/settings.ts';
import { AccountList, AddAccount } from '../ui/accounts.tsx';
import { t } from '../ui/i18n.ts';
import type { Change } from '../ui/settings-change.ts';

/** Accounts that are nobody's brand: there Mesura keeps quiet. */
export function PersonalAccounts({ settings, change }: { settings: Settings; change: Change }) {
  const accounts = settings.personal.map(parse);
  const store = (next: readonly BrandAccount[]) =>
    change((now) => ({ ...now, personal: next.map(({ network, handle }) => `${network}:${handle}`) }));
  return (
    <section class="card stack" aria-labelledby="personal">
      <h2 id="personal">{t('settings_personal')}</h2>
      <p class="quiet small">{t('settings_personal_how')}</p>
      <AccountList accounts={accounts} onChange={store} />
      <AddAccount known={accounts} onAdd={(account) => store([...accounts, account])} />
    </section>
  );
}

/** Handles may hold a colon themselves (Mastodon instances with a port); network ids never do. */
function parse(entry: string): BrandAccount {
  const at = entry.indexOf(':');
  return { network: entry.slice(0, at), handle: entry.slice(at + 1) };
}
