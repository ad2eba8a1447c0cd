import { locale, plural, t } from '../ui/i18n.ts';
import { DRILLS } from './drills.ts';

/** The drills to choose from, those in the person's language first. */
export function DrillList() {
  const ours = locale().slice(0, 2);
  const sorted = DRILLS.toSorted(
    (a, b) => Number(b.drill.lang === ours) - Number(a.drill.lang === ours) || a.drill.start - b.drill.start,
  );
  return (
    <main class="stack drills">
      <p class="intro">{t('drills_intro')}</p>
      <ul class="drill-list">
        {sorted.map(({ id, drill }) => (
          <li key={id} class="card stack">
            <h2 lang={drill.lang}>
              <a href={`#drills/${id}`}>{drill.title}</a>
            </h2>
            <p lang={drill.lang}>{drill.about}</p>
            <p class="quiet small">
              {[
                new Date(drill.start).getUTCFullYear(),
                plural('drill_steps', drill.steps.length),
                drill.lang && t(`drill_in_${drill.lang}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
