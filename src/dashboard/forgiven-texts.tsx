import type { ComponentChildren } from 'preact';
import type { Settings } from '../incidents/settings.ts';
import { fingerprint } from '../moves/text.ts';
import type { Log } from '../storage/event-log.ts';
import { excerpt, moment } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { ruleName } from '../ui/rules.ts';
import type { Change } from '../ui/settings-change.ts';

/** All that Mesura was told not to say again, each to be taken back with one press. */
export function ForgivenTexts(props: { log: Log; settings: Settings; change: Change }) {
  const { log, settings, change } = props;
  const known = textsByMark(log);
  const { forgiven, phrases = [], snoozes = [] } = settings;
  const none = forgiven.length + phrases.length + snoozes.length === 0;
  return (
    <section class="card stack" aria-labelledby="forgiven">
      <h2 id="forgiven">{t('settings_forgiven')}</h2>
      <p class="quiet small">{none ? t('settings_forgiven_none') : t('settings_forgiven_how')}</p>
      <ul class="stack">
        {forgiven.map((entry) => {
          const [rule = '', mark = ''] = entry.split(':');
          const text = known.get(mark);
          return (
            <Told
              key={entry}
              id={entry}
              rule={rule}
              what={text ? <q>{excerpt(text, 90)}</q> : t('forgiven_unknown')}
              onUndo={() =>
                change((now) => ({ ...now, forgiven: now.forgiven.filter((other) => other !== entry) }))
              }
            />
          );
        })}
        {phrases.map((phrase) => (
          <Told
            key={`${phrase.rule} ${phrase.text}`}
            id={`${phrase.rule} ${phrase.text}`}
            rule={phrase.rule}
            what={<q>{phrase.text}</q>}
            onUndo={() => change((now) => ({ ...now, phrases: phrases.filter((other) => other !== phrase) }))}
          />
        ))}
        {snoozes.map((snooze) => (
          <Told
            key={JSON.stringify(snooze)}
            id={JSON.stringify(snooze)}
            rule={snooze.rule}
            what={snooze.until === undefined ? t('snooze_incident') : t('snooze_until', moment(snooze.until))}
            onUndo={() => change((now) => ({ ...now, snoozes: snoozes.filter((other) => other !== snooze) }))}
          />
        ))}
      </ul>
    </section>
  );
}

function Told(props: { id: string; rule: string; what: ComponentChildren; onUndo: () => void }) {
  const id = `told-${fingerprint(props.id)}`;
  return (
    <li class="row between">
      <span id={id}>
        {props.what} <span class="quiet small">{ruleName(props.rule)}</span>
      </span>
      <button type="button" class="plain" aria-describedby={id} onClick={props.onUndo}>
        {t('forgiven_undo')}
      </button>
    </li>
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
