import type { Settings } from '../incidents/settings.ts';
import { fingerprint } from '../moves/text.ts';
import type { Log } from '../storage/event-log.ts';
import { excerpt } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import type { Change } from '../ui/settings-change.ts';

/** Texts that somebody told Mesura not to warn about; each can be warned about again. */
export function ForgivenTexts(props: { log: Log; settings: Settings; change: Change }) {
  const { log, settings, change } = props;
  const known = textsByMark(log);
  return (
    <section class="card stack" aria-labelledby="forgiven">
      <h2 id="forgiven">{t('settings_forgiven')}</h2>
      <p class="quiet small">
        {settings.forgiven.length > 0 ? t('settings_forgiven_how') : t('settings_forgiven_none')}
      </p>
      <ul class="stack">
        {settings.forgiven.map((entry) => {
          const [rule = '', mark = ''] = entry.split(':');
          const text = known.get(mark);
          const id = `forgiven-${entry}`;
          return (
            <li key={entry} class="row between">
              <span id={id}>
                {text ? <q>{excerpt(text, 90)}</q> : t('forgiven_unknown')}{' '}
                <span class="quiet small">{t(`switch_${rule.replaceAll('-', '_')}`)}</span>
              </span>
              <button
                type="button"
                class="plain"
                aria-describedby={id}
                onClick={() =>
                  change((now) => ({ ...now, forgiven: now.forgiven.filter((other) => other !== entry) }))
                }
              >
                {t('forgiven_undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Settings keep only the marks of texts; the texts themselves stand in the log of warnings. */
function textsByMark(log: Log): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const event of log.events) {
    if (event.type === 'warned' && event.text) known.set(fingerprint(event.text.trim()), event.text);
  }
  return known;
}
