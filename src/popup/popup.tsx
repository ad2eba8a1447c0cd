import { useEffect, useState } from 'preact/hooks';
import { brandOf } from '../incidents/briefing.ts';
import type { Incident } from '../incidents/fold.ts';
import { type Brand, PRACTICE_BRAND, type Settings } from '../incidents/settings.ts';
import type { TabFacts } from '../storage/protocol.ts';
import { GuardHealth } from '../ui/guard-health.tsx';
import { HostAccess } from '../ui/host-access.tsx';
import { plural, t } from '../ui/i18n.ts';
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
  const { settings, state, health } = desk.store;
  const now = useNow();
  const tab = useTab();
  const [chosenBrand, chooseBrand] = useState<string>();
  const [chosen, choose] = useState<string>();
  const [starting, setStarting] = useState(false);
  const acting = tab.facts && brandOf(settings, tab.facts.account.network, tab.facts.account.handle);
  const going = goingOn(state.incidents, acting?.id);
  const brand = brandById(settings, chosenBrand ?? acting?.id ?? going[0]?.brand);
  const open = going.filter((incident) => incident.brand === brand.id);
  const incident = open.find((entry) => entry.id === chosen) ?? open[0];
  const started = (id: string) => {
    choose(id);
    setStarting(false);
  };
  return (
    <main class="popup">
      <header>
        <img src="/icons/32.png" alt="" width="24" height="24" />
        <BrandName brand={brand} settings={settings} going={going} onChoose={chooseBrand} />
        <a href="/src/dashboard/index.html" target="_blank" rel="noopener">
          {t('popup_dashboard')}
        </a>
      </header>
      <Notices store={desk.store} />
      <HostAccess />
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
      {incident && !starting && (
        <OpenIncident key={incident.id} incident={incident} brand={brand} desk={desk} now={now} />
      )}
      {incident === undefined || starting ? (
        <StartIncident
          desk={desk}
          brand={brand}
          post={brand.id === acting?.id || acting === undefined ? tab.facts?.post : undefined}
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
      <RecentlyClosed
        incidents={state.incidents.filter((entry) => entry.brand === brand.id)}
        desk={desk}
        now={now}
      />
      <footer class="stack">
        {tab.asked && (
          <p class={tab.facts ? 'small' : 'small quiet'}>
            {tab.facts ? t('guard_tab_on', accountName(tab.facts)) : t('guard_tab_off')}
          </p>
        )}
        {tab.asked && !tab.facts && <GuardThisSite desk={desk} />}
        <GuardHealth health={health} now={now} say={desk.say} />
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

/** Whose incident it is. With several brands, the way to another one, and where something is going on. */
function BrandName(props: {
  brand: Brand;
  settings: Settings;
  going: readonly Incident[];
  onChoose: (brand: string) => void;
}) {
  const { brand, settings, going, onChoose } = props;
  if (settings.brands.length < 2 || brand.id === PRACTICE_BRAND.id) return <strong>{nameOf(brand)}</strong>;
  const label = (one: Brand) => {
    const count = going.filter((incident) => incident.brand === one.id).length;
    return count > 0 ? `${nameOf(one)} · ${plural('brand_going', count)}` : nameOf(one);
  };
  return (
    <select
      class="brand"
      aria-label={t('popup_brand')}
      value={brand.id}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {settings.brands.map((one) => (
        <option key={one.id} value={one.id}>
          {label(one)}
        </option>
      ))}
    </select>
  );
}

function useTab(): { asked: boolean; facts?: TabFacts } {
  const [tab, setTab] = useState<{ asked: boolean; facts?: TabFacts }>({ asked: false });
  useEffect(() => {
    askTab().then((facts) => setTab(facts ? { asked: true, facts } : { asked: true }));
  }, []);
  return tab;
}

/**
 * What is going on, the youngest first. What was practised shows on the practice page alone, and nothing else does
 * there.
 */
function goingOn(incidents: readonly Incident[], acting: string | undefined): Incident[] {
  const practising = acting === PRACTICE_BRAND.id;
  return incidents
    .filter((incident) => incident.state === 'open' || incident.state === 'proposed')
    .filter((incident) => (incident.brand === PRACTICE_BRAND.id) === practising)
    .sort((a, b) => b.openedAt - a.openedAt);
}

function brandById(settings: Settings, id: string | undefined): Brand {
  if (id === PRACTICE_BRAND.id) return PRACTICE_BRAND;
  return settings.brands.find((brand) => brand.id === id) ?? settings.brands[0]!;
}

function nameOf(brand: Brand): string {
  if (brand.id === PRACTICE_BRAND.id) return t('network_practice');
  return brand.name || t('extension_name');
}

function accountName({ account }: TabFacts): string {
  return account.handle ? `@${account.handle}` : t('guard_tab_nobody');
}
