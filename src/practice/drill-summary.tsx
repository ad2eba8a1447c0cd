import { excerpt } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { ruleName } from '../ui/rules.ts';
import { type Played, resultOf, totals } from './drill.ts';
import type { Drill } from './drill-format.ts';

/** What Mesura would have caught, what it would have missed, and where the case is told. */
export function DrillSummary(props: {
  played: readonly Played[];
  drill: Drill;
  onStep: (step: number) => void;
}) {
  const { played, drill, onStep } = props;
  const sum = totals(played);
  return (
    <section class="card stack" aria-labelledby="summary">
      <h3 id="summary">{t('drill_summary')}</h3>
      <dl class="figures">
        <div>
          <dt>{t('drill_bad_warned')}</dt>
          <dd>{t('counter_used', sum.badWarned, sum.bad)}</dd>
        </div>
        <div>
          <dt>{t('drill_good_left')}</dt>
          <dd>{t('counter_used', sum.goodLeftAlone, sum.good)}</dd>
        </div>
      </dl>
      <ol class="stack numbered">
        {played.map((one, index) => {
          const { step, verdict } = one;
          const result = resultOf(one);
          const said = [step.text ?? step.target?.text ?? step.title ?? ''].flat().join(' ');
          return (
            <li key={`${step.time} ${said}`}>
              <button type="button" class="plain" onClick={() => onStep(index)}>
                {t(`drill_move_${step.move.replace('-', '_')}`)}
              </button>{' '}
              {result && (
                <span
                  class={`pill ${result === 'caught' || result === 'left-alone' ? 'closed' : 'proposed'}`}
                >
                  {t(`drill_result_${result.replace('-', '_')}`)}
                </span>
              )}
              <p class="small" lang={drill.lang}>
                {excerpt(said, 110)}
              </p>
              {verdict && verdict.warnings.length > 0 && (
                <p class="small quiet">{verdict.warnings.map(({ rule }) => ruleName(rule)).join(' · ')}</p>
              )}
            </li>
          );
        })}
      </ol>
      {drill.sources && (
        <p class="small quiet">
          {t('drill_sources')} {drill.sources.join(' · ')}
        </p>
      )}
    </section>
  );
}
