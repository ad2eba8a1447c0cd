import { useEffect, useState } from 'preact/hooks';
import './welcome.css';
import type { BrandAccount } from '../incidents/settings.ts';
import { AccountList, AddAccount } from '../ui/accounts.tsx';
import { t } from '../ui/i18n.ts';
import { NetworkSwitches } from '../ui/network-switches.tsx';
import { networkName } from '../ui/networks.ts';
import type { Desk } from '../ui/page.tsx';
import { changeOf } from '../ui/settings-change.ts';
import { askAllTabs } from '../ui/tab.ts';

/** The first minute: what Mesura does, whose brand it guards, and where to try it. All of it can be left out. */
export function Welcome({ desk }: { desk: Desk }) {
  const { settings } = desk.store;
  const change = changeOf(desk);
  const brand = settings.brands[0]!;
  const edit = (next: { name?: string; accounts?: readonly BrandAccount[] }) =>
    change((now) => ({ ...now, brands: [{ ...now.brands[0]!, ...next }, ...now.brands.slice(1)] }));
  const add = (account: BrandAccount) => edit({ accounts: [...brand.accounts, account] });
  return (
    <main class="welcome">
      <header class="stack">
        <img src="/icons/128.png" alt="" width="56" height="56" />
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_what')}</p>
        <ol class="donts">
          {[1, 2, 3, 4].map((dont) => (
            <li key={dont}>{t(`welcome_dont_${dont}`)}</li>
          ))}
        </ol>
        <p class="notice good">{t('welcome_ready')}</p>
      </header>
      <section class="card stack" aria-labelledby="brand">
        <h2 id="brand">{t('welcome_brand')}</h2>
        <label class="field">
          {t('brand_name')}
          <input
            value={brand.name}
            maxLength={100}
            autoComplete="organization"
            onChange={(event) => edit({ name: event.currentTarget.value.trim() })}
          />
        </label>
        <h3>{t('brand_accounts')}</h3>
        <AccountList accounts={brand.accounts} onChange={(accounts) => edit({ accounts })} />
        <Offers known={brand.accounts} onAdd={add} />
        <AddAccount known={brand.accounts} onAdd={add} />
      </section>
      <NetworkSwitches settings={settings} change={change} />
      <section class="card stack" aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p>{t('welcome_try_how')}</p>
        <p class="row">
          <a class="button main" href="/src/practice/index.html">
            {t('welcome_try_do')}
          </a>
          <a class="button" href="/src/dashboard/index.html#settings">
            {t('welcome_settings')}
          </a>
        </p>
      </section>
      <p class="quiet small">{t('data_intro')}</p>
    </main>
  );
}

/** Accounts seen in the tabs that are open, one press each. */
function Offers({
  known,
  onAdd,
}: {
  known: readonly BrandAccount[];
  onAdd: (account: BrandAccount) => void;
}) {
  const [seen, setSeen] = useState<readonly BrandAccount[]>([]);
  useEffect(() => {
    askAllTabs().then((answers) => {
      const accounts = new Map<string, BrandAccount>();
      for (const { account } of answers) {
        const { network, handle } = account;
        if (handle !== undefined) accounts.set(`${network}:${handle}`, { network, handle });
      }
      setSeen([...accounts.values()]);
    });
  }, []);
  const fresh = seen.filter(
    ({ network, handle }) => !known.some((entry) => entry.network === network && entry.handle === handle),
  );
  if (fresh.length === 0) return null;
  return (
    <div class="stack">
      <p class="quiet small">{t('welcome_offers')}</p>
      <p class="row">
        {fresh.map((account) => (
          <button key={`${account.network}:${account.handle}`} type="button" onClick={() => onAdd(account)}>
            {t('welcome_offer_add', `@${account.handle}`, networkName(account.network))}
          </button>
        ))}
      </p>
    </div>
  );
}
