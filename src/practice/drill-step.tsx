import type { Reminder } from '../incidents/clock.ts';
import type { Move } from '../moves/move.ts';
import type { Warning } from '../rules/rule.ts';
import { duration, moment } from '../ui/format.ts';
import { plural, t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';
import { ruleName } from '../ui/rules.ts';
import { evidenceOf } from '../warning/evidence.tsx';
import { type Played, resultOf } from './drill.ts';
import type { Drill } from './drill-format.ts';

/** What the brand did, and what Mesura would have said just before. */
export function DrillStep({ played, drill }: { played: Played; drill: Drill }) {
  const { step, move, verdict, reminders } = played;
  return (
    <>
      {reminders.length > 0 && <Reminders reminders={reminders} />}
      <section class="card stack" aria-labelledby="did">
        <h3 id="did">
          {t('drill_did')} <span class="quiet small">{timeOf(played, drill)}</span>
        </h3>
        <p>
          <strong>{t(`drill_move_${step.move.replace('-', '_')}`)}</strong>
          {step.network && (
            <span class="quiet">
              {' · '}
              {networkName(step.network)}
              {move?.account.handle && ` @${move.account.handle}`}
            </span>
          )}
        </p>
        {step.title && <p lang={drill.lang}>«{step.title}»</p>}
        {move && <Touched move={move} lang={drill.lang} />}
        {move?.parts.map((text) => (
          <blockquote key={text} lang={drill.lang}>
            {text}
          </blockquote>
        ))}
        {step.note && (
          <p class="small quiet" lang={drill.lang}>
            {step.note}
          </p>
        )}
      </section>
      {verdict && (
        <section class="card stack" aria-labelledby="said">
          <h3 id="said">{t('drill_said')}</h3>
          {verdict.warnings.length === 0 && <p class="notice good">{t('drill_nothing')}</p>}
          {move &&
            verdict.warnings.map((warning) => (
              <Said key={warning.rule} warning={warning} move={move} at={step.at} />
            ))}
          <Verdict played={played} />
        </section>
      )}
    </>
  );
}

/** The post that was answered, deleted, edited or hidden. */
function Touched({ move, lang }: { move: Move; lang: string | undefined }) {
  const post = move.target ?? move.inReplyTo;
  if (post === undefined) return null;
  return (
    <div class="touched small">
      <p class="quiet">
        {t(move.target ? 'drill_touched' : 'drill_answered')}
        {post.author && ` @${post.author}`}
      </p>
      {post.text && <q lang={lang}>{post.text}</q>}
    </div>
  );
}

function Said({ warning, move, at }: { warning: Warning; move: Move; at: number }) {
  const rule = warning.rule.replaceAll('-', '_');
  return (
    <div class={`said-warning ${warning.severity}`}>
      <p class="small quiet">{t(`dont_${warning.dont}`)}</p>
      <p>
        <strong>{t(`rule_${rule}_title`)}</strong>
      </p>
      <ul class="small">
        {evidenceOf(warning, move, at).map((line) => (
          <li key={line.key}>{line.shown}</li>
        ))}
      </ul>
      <p>{t(`rule_${rule}_why`)}</p>
      <p>
        <strong>{t(`rule_${rule}_instead`)}</strong>
      </p>
    </div>
  );
}

function Reminders({ reminders }: { reminders: readonly Reminder[] }) {
  return (
    <section class="notice care" aria-label={t('drill_meanwhile')}>
      <p>{t('drill_meanwhile')}</p>
      <ul class="small">
        {reminders.map(({ id, rule, minutes }) => (
          <li key={id}>{plural('drill_reminder', minutes, ruleName(rule))}</li>
        ))}
      </ul>
    </section>
  );
}

/** Whether that was right, as the drill judges the move. */
function Verdict({ played }: { played: Played }) {
  const result = resultOf(played);
  if (result === undefined) return null;
  const right = result === 'caught' || result === 'left-alone';
  return (
    <p class="small">
      <span class={`pill ${right ? 'closed' : 'proposed'}`}>
        {t(`drill_result_${result.replace('-', '_')}`)}
      </span>
    </p>
  );
}

/** The time as the drill tells it, and how long after its beginning. */
function timeOf({ step }: Played, drill: Drill): string {
  const since = step.at - (drill.steps[0]?.at ?? step.at);
  return since > 0 ? `${moment(step.at)} · ${t('drill_later', duration(since))}` : moment(step.at);
}
