import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { declaredFor, hostOf, knownFor, patternOf } from '../networks/sites.ts';
import { addSite } from '../ui/added-sites.ts';
import { t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';

interface Unguarded {
  readonly tab: number;
  readonly url: string;
  readonly host: string;
  readonly network: string;
}

/** Offers to guard the site in the tab, where no guard answers there. Opening the popup lets us see its address. */
export function GuardThisSite({ desk }: { desk: Desk }) {
  const site = useUnguarded();
  const [added, setAdded] = useState(false);
  if (site === undefined) return null;
  const own = desk.store.settings.sites?.find(({ host }) => host === site.host);
  // Only a part of the site is guarded, and this is another one.
  if (own && !added && !site.url.startsWith(patternOf(own).replace('*', ''))) return null;
  if (own || added || declaredFor(site.host))
    return (
      <p class="row between small">
        <span>{t('guard_reload_why')}</span>
        <button type="button" onClick={() => void browser.tabs.reload(site.tab).then(() => window.close())}>
          {t('guard_reload')}
        </button>
      </p>
    );
  return (
    <p>
      <button
        type="button"
        onClick={() => void addSite(desk, { host: site.host, network: site.network }).then(setAdded)}
      >
        {t('guard_site', site.host)}
      </button>
    </p>
  );
}

function useUnguarded(): Unguarded | undefined {
  const [site, setSite] = useState<Unguarded>();
  useEffect(() => {
    void look().then(setSite);
  }, []);
  return site;
}

async function look(): Promise<Unguarded | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = hostOf(tab?.url ?? '');
  if (tab?.id === undefined || host === undefined || !tab.url?.startsWith('https:')) return undefined;
  return { tab: tab.id, url: tab.url, host, network: knownFor(host) ?? (await networkOf(tab.id)) };
}

/** Mastodon's servers have names of their own; their page can be told by its root. */
async function networkOf(tab: number): Promise<string> {
  const isMastodon = () => document.querySelector('#mastodon,script#initial-state') !== null;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: isMastodon });
    return answer?.result === true ? 'mastodon' : 'generic';
  } catch {
    return 'generic';
  }
}
