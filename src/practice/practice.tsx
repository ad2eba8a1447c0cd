import { useEffect, useState } from 'preact/hooks';
import { PRACTICE_BRAND } from '../incidents/settings.ts';
import { ApologyCounter } from '../ui/apology-counter.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { t } from '../ui/i18n.ts';
import { Notices } from '../ui/notices.tsx';
import type { Desk } from '../ui/page.tsx';
import { Composer } from './composer.tsx';
import { DrillList } from './drill-list.tsx';
import { DrillPlayer } from './drill-player.tsx';
import { DRILLS } from './drills.ts';
import { Feed } from './feed.tsx';
import { PRACTICE_INCIDENT, readyMadeEvents } from './incident.ts';
import { resetWorld } from './server.ts';
import { Steps } from './steps.tsx';

/** The pretend network to act on, and the drills: what others did, to be gone through step by step. */
export function Practice({ desk }: { desk: Desk }) {
  const place = useHash();
  const drills = place.startsWith('drills');
  const drill = DRILLS.find(({ id }) => place === `drills/${id}`);
  return (
    <div class="practice">
      <header class="stack">
        <h1>{t('practice_title')}</h1>
        <nav class="row tabs" aria-label={t('practice_parts')}>
          <a href="#free" aria-current={drills ? undefined : 'page'}>
            {t('practice_free')}
          </a>
          <a href="#drills" aria-current={drills ? 'page' : undefined}>
            {t('practice_drills')}
          </a>
        </nav>
      </header>
      {drill ? (
        <DrillPlayer key={drill.id} drill={drill.drill} />
      ) : drills ? (
        <DrillList />
      ) : (
        <PretendNetwork desk={desk} />
      )}
    </div>
  );
}

/** A feed and a composer as anywhere, and beside it what to try. */
function PretendNetwork({ desk }: { desk: Desk }) {
  const [draft, setDraft] = useState('');
  const incident = desk.store.state.incidents.find((entry) => entry.id === PRACTICE_INCIDENT);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a visit; recording it again changes nothing
  useEffect(() => {
    void desk.record(...readyMadeEvents());
  }, []);
  const suggest = (text: string) => {
    setDraft(text);
    document.querySelector<HTMLElement>('form[data-composer="post"] textarea')?.focus();
  };
  return (
    <>
      <p class="intro">{t('practice_intro')}</p>
      <aside class="stack" aria-label={t('practice_guide')}>
        <Notices store={desk.store} />
        <Steps incident={incident} onSuggest={suggest} />
        {incident && (
          <section class="card stack" aria-labelledby="practice-apologies">
            <h2 id="practice-apologies">{t('popup_apologies')}</h2>
            <ApologyCounter incident={incident} limits={PRACTICE_BRAND.limits} desk={desk} />
          </section>
        )}
        <p>
          <ConfirmButton
            label={t('practice_reset')}
            question={t('practice_reset_question')}
            onConfirm={() => void startOver(desk)}
          >
            {t('practice_reset_what')}
          </ConfirmButton>
        </p>
      </aside>
      <main class="stack" aria-label={t('practice_network')}>
        <p class="network">Ágora</p>
        <div class="card">
          <Composer kind="post" text={draft} onText={setDraft} onDone={() => setDraft('')} />
        </div>
        <Feed />
      </main>
    </>
  );
}

/** What stands behind `#` in the address, told anew when it changes. */
function useHash(): string {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const onChange = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return hash;
}

/** Takes back everything of the practice brand, and begins anew with a fresh page. */
async function startOver(desk: Desk): Promise<void> {
  const events = desk.store.log.events
    .filter((event) => event.brand === PRACTICE_BRAND.id)
    .map((event) => event.id);
  if (!(await desk.ask({ type: 'erase', events }))) return;
  resetWorld();
  location.reload();
}
