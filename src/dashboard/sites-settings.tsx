import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Site } from '../incidents/settings.ts';
import { declaredFor, hostOf, knownFor, OFFERED, patternOf } from '../networks/sites.ts';
import { addSite, removeSite } from '../ui/added-sites.ts';
import { t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';
import type { Desk } from '../ui/page.tsx';
import { usePermissionChanges } from '../ui/permission-changes.ts';

/** Sites beside the big networks: suites, Mastodon servers, and any other that somebody publishes on. */
export function SitesSettings({ desk }: { desk: Desk }) {
  const sites = desk.store.settings.sites ?? [];
  return (
    <section class="card stack" aria-labelledby="sites">
      <h2 id="sites">{t('settings_sites')}</h2>
      <p class="quiet">{t('settings_sites_why')}</p>
      {sites.length > 0 && (
        <ul class="stack">
          {sites.map((site) => (
            <AddedSite key={site.host} site={site} desk={desk} />
          ))}
        </ul>
      )}
      <NewSite desk={desk} />
    </section>
  );
}

/** One site, with what the browser says to it. */
function AddedSite({ site, desk }: { site: Site; desk: Desk }) {
  const [allowed, setAllowed] = useState(true);
  const pattern = patternOf(site);
  usePermissionChanges(
    () => void browser.permissions.contains({ origins: [pattern] }).then(setAllowed),
    pattern,
  );
  return (
    <li class="row between">
      <span>
        <strong>{site.host}</strong> <span class="quiet">{networkName(site.network)}</span>
        {!allowed && <span class="pill proposed">{t('site_not_allowed')}</span>}
      </span>
      <span class="row">
        {!allowed && (
          <button type="button" onClick={() => void addSite(desk, site)}>
            {t('site_allow')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void removeSite(desk, site)}>
          {t('site_remove', site.host)}
        </button>
      </span>
    </li>
  );
}

function NewSite({ desk }: { desk: Desk }) {
  const [address, setAddress] = useState('');
  const [chosen, choose] = useState<string>();
  const [problem, setProblem] = useState('');
  const host = hostOf(address);
  const network = chosen ?? (host && knownFor(host)) ?? 'generic';
  const add = async () => {
    if (host === undefined) return setProblem(t('site_no_address'));
    const declared = declaredFor(host);
    if (declared) return setProblem(t('site_declared', networkName(declared)));
    if (await addSite(desk, { host, network })) {
      setAddress('');
      choose(undefined);
      setProblem('');
      desk.say(t('site_added', host));
    } else setProblem(t('site_refused', host));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        {t('site_address')}
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          value={address}
          placeholder="mastodon.example"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {t('site_network')}
        <select value={network} onChange={(event) => choose(event.currentTarget.value)}>
          {[...new Set([network, ...OFFERED])].map((id) => (
            <option key={id} value={id}>
              {networkName(id)}
            </option>
          ))}
        </select>
      </label>
      {problem && (
        <p class="notice bad" role="alert">
          {problem}
        </p>
      )}
      <button type="submit">{t('site_add')}</button>
    </form>
  );
}
