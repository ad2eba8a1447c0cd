import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { declaredPatterns } from '../networks/sites.ts';
import { list } from './format.ts';
import { t } from './i18n.ts';
import { networkName } from './networks.ts';
import { usePermissionChanges } from './permission-changes.ts';

/**
 * Says which networks the browser does not let us see, and asks for them on a press: people can take any site back in
 * the browser's own settings, and Firefox grants none that an update adds. A guard that is not there must not be silent.
 */
export function HostAccess() {
  const [missing, setMissing] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  usePermissionChanges(() => void findMissing().then(setMissing));
  if (missing.size === 0) return null;
  return (
    <div class="notice care row between">
      <span>{t('hosts_missing', list([...missing.keys()].map(networkName)))}</span>
      <button
        type="button"
        onClick={() => void browser.permissions.request({ origins: [...missing.values()].flat() })}
      >
        {t('hosts_allow')}
      </button>
    </div>
  );
}

/** Networks with hosts that are not granted. `contains` does not know the hosts of content scripts; `getAll` does. */
async function findMissing(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.some((origin) => origin === '<all_urls>' || origin === '*://*/*')) return new Map();
  const missing = new Map<string, readonly string[]>();
  for (const [network, patterns] of declaredPatterns()) {
    const absent = patterns.filter((pattern) => !origins.includes(pattern));
    if (absent.length > 0) missing.set(network, absent);
  }
  return missing;
}
