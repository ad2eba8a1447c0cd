import { useEffect, useState } from 'preact/hooks';
import { brandOf } from '../incidents/briefing.ts';
import type { Incident } from '../incidents/fold.ts';
import { type Brand, PRACTICE_BRAND, type Settings } from '../incidents/settings.ts';
import type { TabFacts } from '../storage/protocol.ts';
import { GuardHealth } from '../ui/guard-health.tsx';
import { t } from '../ui/i18n.ts';
import { Notices } from '../ui/notices.tsx';
import type { Desk } from '../ui/page.tsx';
import { useNow } from '../ui/store.ts';
import { askTab } from '../ui/tab.ts';
import { GuardThisSite } from './guard-this-site.tsx';
import { OpenIncident } from './open-incident.tsx';
import { RecentlyClosed } from './recently-closed.tsx';
import { StartIncident } from './start-incident.tsx';

/** What somebody under stress sees: one brand, one incident, one next step. */
export function Popup({ desk }: { desk: Desk }) {
  const { store } = desk;
  const now = useNow();
  const tab = useTab();
  const [chosen, choose] = useState<string>();
  const [starting, setStarting] = useState(false);
  const brand = tab.facts
    ? brandOf(store.settings, tab.facts.account.network, tab.facts.account.handle)
    : undefined;
  const incidents = store.state.incidents.filter(practisedIf(brand?.id === PRACTICE_BRAND.id));
  const open = current(incidents, brand?.id);
  const incident = open.find((entry) => entry.id === chosen) ?? open[0];
  const started = (id: string) => {
    choose(id);
    setStarting(false);
  };
  return (
    <main class="popup">
      <header>
        <img src="/icons/32.png" alt="" width="24" height="24" />
        <strong>{nameOf(brand ?? brandById(store.settings, incident?.brand))}</strong>
        <a href="/src/dashboard/index.html" target="_blank" rel="noopener">
          {t('popup_dashboard')}
        </a>
      </header>
      <Notices store={store} />
      {open.length > 1 && incident && (
        <label class="field">
          {t('popup_switch', open.length)}
          <select value={incident.id} onChange={(event) => choose(event.currentTarget.value)}>
            {open.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entry.title || t('incident_untitled')}
              </option>
            ))}
          </select>
        </label>
      )}
      {incident && (
        <OpenIncident
          key={incident.id}
          incident={incident}
          brand={brandById(store.settings, incident.brand)}
          desk={desk}
          now={now}
        />
      )}
      {incident === undefined || starting ? (
        <StartIncident
          desk={desk}
          brand={brand ?? store.settings.brands[0]!}
          post={tab.facts?.post}
          first={incident === undefined}
          onStarted={started}
          onLeave={() => setStarting(false)}
        />
      ) : (
        <p>
          <button type="button" class="plain" onClick={() => setStarting(true)}>
            {t('start_another')}
          </button>
        </p>
      )}
      <RecentlyClosed incidents={incidents} desk={desk} now={now} />
      <footer class="stack">
        {tab.asked && (
          <p class={tab.facts ? 'small' : 'small quiet'}>
            {tab.facts ? t('guard_tab_on', accountName(tab.facts)) : t('guard_tab_off')}
          </p>
        )}
        {tab.asked && !tab.facts && <GuardThisSite desk={desk} />}
        <GuardHealth health={store.health} now={now} />
        <nav class="row small" aria-label={t('popup_more')}>
          <a href="/src/practice/index.html" target="_blank" rel="noopener">
            {t('popup_practice')}
          </a>
          <a href="/src/dashboard/index.html#settings" target="_blank" rel="noopener">
            {t('popup_settings')}
          </a>
        </nav>
      </footer>
    </main>
  );
}

function useTab(): { asked: boolean; facts?: TabFacts } {
  const [tab, setTab] = useState<{ asked: boolean; facts?: TabFacts }>({ asked: false });
  useEffect(() => {
    askTab().then((facts) => setTab(facts ? { asked: true, facts } : { asked: true }));
  }, []);
  return tab;
}

/** What was practised shows on the practice page alone, and nothing else does there. */
function practisedIf(practising: boolean) {
  return (incident: Incident) => (incident.brand === PRACTICE_BRAND.id) === practising;
}

/** What is going on, the brand of the tab first, then the youngest. */
function current(incidents: readonly Incident[], brand: string | undefined): Incident[] {
  const ours = (incident: Incident) => Number(incident.brand === brand);
  return incidents
    .filter((incident) => incident.state === 'open' || incident.state === 'proposed')
    .sort((a, b) => ours(b) - ours(a) || b.openedAt - a.openedAt);
}

function brandById(settings: Settings, id: string | undefined): Brand {
  if (id === PRACTICE_BRAND.id) return PRACTICE_BRAND;
  return settings.brands.find((brand) => brand.id === id) ?? settings.brands[0]!;
}

function nameOf(brand: Brand): string {
  return brand.name || t('extension_name');
}

function accountName({ account }: TabFacts): string {
  return account.handle ? `@${account.handle}` : t('guard_tab_nobody');
}
