import { useState } from 'preact/hooks';
import type { BrandAccount } from '../incidents/settings.ts';
import { handle as cleanHandle } from '../moves/text.ts';
import { t } from './i18n.ts';
import { NETWORK_IDS, networkName } from './networks.ts';

/** Accounts, each with a way to take it out. */
export function AccountList(props: {
  accounts: readonly BrandAccount[];
  onChange: (accounts: BrandAccount[]) => void;
}) {
  const { accounts, onChange } = props;
  if (accounts.length === 0) return null;
  return (
    <ul class="stack">
      {accounts.map((account) => {
        const name = `@${account.handle} · ${networkName(account.network)}`;
        return (
          <li key={name} class="beside">
            <span>{name}</span>
            <button
              type="button"
              class="plain"
              aria-label={t('account_remove_named', name)}
              onClick={() => onChange(accounts.filter((entry) => entry !== account))}
            >
              {t('account_remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A network, a handle, and the button that adds them. A leading `@` and capitals make no difference. */
export function AddAccount(props: {
  known: readonly BrandAccount[];
  onAdd: (account: BrandAccount) => void;
}) {
  const { known, onAdd } = props;
  const [network, setNetwork] = useState(NETWORK_IDS[0]!);
  const [written, setWritten] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const handle = cleanHandle(written);
    setWritten('');
    if (handle === undefined) return;
    if (known.some((entry) => entry.network === network && entry.handle === handle)) return;
    onAdd({ network, handle });
  };
  return (
    <form class="add-account" onSubmit={add}>
      <label class="field">
        {t('account_network')}
        <select value={network} onChange={(event) => setNetwork(event.currentTarget.value)}>
          {NETWORK_IDS.map((id) => (
            <option key={id} value={id}>
              {networkName(id)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t('account_handle')}
        <input
          value={written}
          required
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('account_add')}</button>
    </form>
  );
}
