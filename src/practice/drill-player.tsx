import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../ui/i18n.ts';
import { play } from './drill.ts';
import type { Drill } from './drill-format.ts';
import { DrillStep } from './drill-step.tsx';
import { DrillSummary } from './drill-summary.tsx';

/** One drill, a step at a time; the last page is the summary. The arrow keys turn the pages. */
export function DrillPlayer({ drill }: { drill: Drill }) {
  const played = useMemo(() => play(drill), [drill]);
  const [at, setAt] = useState(0);
  const last = played.length;
  const go = (to: number) => setAt(Math.max(0, Math.min(last, to)));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const turn = { ArrowRight: 1, ArrowLeft: -1, Home: -last, End: last }[event.key];
      if (turn === undefined) return;
      event.preventDefault();
      setAt((now) => Math.max(0, Math.min(last, now + turn)));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [last]);
  const current = played[at];
  return (
    <main class="stack drill">
      <p>
        <a href="#drills">{t('drill_all')}</a>
      </p>
      <h2 lang={drill.lang}>{drill.title}</h2>
      <p class="quiet" lang={drill.lang}>
        {drill.about}
      </p>
      <div class="row between">
        <label class="row pages">
          <span>{current ? t('drill_step', at + 1, last) : t('drill_summary')}</span>
          <progress max={last} value={at} aria-label={t('drill_progress')} />
        </label>
        <p class="row">
          <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
            {t('drill_previous')}
          </button>
          {current ? (
            <button type="button" class="main" onClick={() => go(at + 1)}>
              {t('drill_next')}
            </button>
          ) : (
            <button type="button" class="main" onClick={() => go(0)}>
              {t('drill_again')}
            </button>
          )}
        </p>
      </div>
      <div aria-live="polite" class="turn">
        {current ? (
          <DrillStep key={at} played={current} drill={drill} />
        ) : (
          <DrillSummary played={played} drill={drill} onStep={go} />
        )}
      </div>
      <p class="quiet small keys">{t('drill_keys')}</p>
    </main>
  );
}
