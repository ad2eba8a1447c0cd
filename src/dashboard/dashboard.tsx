import { useEffect, useRef } from 'preact/hooks';
import './dashboard.css';
import { GuardHealth } from '../ui/guard-health.tsx';
import { HostAccess } from '../ui/host-access.tsx';
import { t } from '../ui/i18n.ts';
import { Notices } from '../ui/notices.tsx';
import type { Desk } from '../ui/page.tsx';
import { useNow } from '../ui/store.ts';
import { DataPage } from './data-page.tsx';
import { IncidentList } from './incident-list.tsx';
import { IncidentPage } from './incident-page.tsx';
import { type Route, SECTIONS, useRoute } from './route.ts';
import { SettingsPage } from './settings-page.tsx';
import { Trends } from './trends.tsx';

/** What happened, what Mesura kept from happening, and how it is set. */
export function Dashboard({ desk }: { desk: Desk }) {
  const route = useRoute();
  const now = useNow();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs because the route changed
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
    scrollTo(0, 0);
  }, [route]);
  return (
    <div class="dashboard">
      <header class="row between">
        <a class="row brand" href="#incidents">
          <img src="/icons/48.png" alt="" width="28" height="28" />
          <strong>{t('extension_name')}</strong>
        </a>
        <nav class="row" aria-label={t('dash_sections')}>
          {SECTIONS.map((section) => (
            <a
              key={section}
              href={`#${section}`}
              aria-current={route.section === section ? 'page' : undefined}
            >
              {t(`dash_${section}`)}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1} class="stack">
        <Notices store={desk.store} />
        <HostAccess />
        {route.section !== 'settings' && (
          <GuardHealth health={desk.store.health} now={now} say={desk.say} troubledOnly />
        )}
        <Section route={route} desk={desk} />
      </main>
    </div>
  );
}

function Section({ route, desk }: { route: Route; desk: Desk }) {
  switch (route.section) {
    case 'incidents': {
      if (route.incident === undefined) return <IncidentList desk={desk} />;
      const incident = desk.store.state.incidents.find((entry) => entry.id === route.incident);
      return incident ? <IncidentPage incident={incident} desk={desk} /> : <Gone />;
    }
    case 'trends':
      return <Trends incidents={desk.store.state.incidents} />;
    case 'data':
      return <DataPage desk={desk} />;
    case 'settings':
      return <SettingsPage desk={desk} />;
  }
}

function Gone() {
  return (
    <p>
      {t('incident_gone')} <a href="#incidents">{t('incident_all')}</a>
    </p>
  );
}
