import { render } from 'preact';
import type { Answer, Ask, HeldMove, Wishes } from '../gates/keeper.ts';
import type { IncidentDigest } from '../incidents/briefing.ts';
import type { Warning } from '../rules/rule.ts';
import css from './dialog.css?inline';
import { evidenceOf } from './evidence.tsx';
import { openShield } from './shield.ts';
import { shorten, t } from './words.ts';

/**
 * The warning: a modal `<dialog>` in a closed shadow root. The top layer keeps it above the page's own modal, and
 * makes the page inert whatever its focus traps, `inert` or `aria-hidden` say.
 */
export const ask: Ask = (held, signal) =>
  new Promise((resolve) => {
    const actions = new Map<string, () => void>();
    const shield = openShield(
      css,
      (element) => actions.get(element.closest('button')?.dataset.action ?? '')?.(),
      () => finish({ decision: 'went-back' }),
    );
    const openedAt = performance.now();
    const coolDown = coolDownOf(held);
    let timer: ReturnType<typeof setInterval> | undefined;

    const finish = (choice: Answer) => {
      const answer = { ...choice, wishes: wishesIn(shield.root) };
      clearInterval(timer);
      signal?.removeEventListener('abort', giveUp);
      const dialog = shield.root.querySelector('dialog');
      dialog?.removeEventListener('close', onClose);
      dialog?.close();
      render(null, shield.root);
      shield.close();
      resolve(answer);
    };
    const giveUp = () => finish({ decision: 'went-back' });
    const onClose = () => finish({ decision: 'went-back' });
    const act = (action: string, answer: Answer) => {
      actions.set(action, () => finish(answer));
      return action;
    };
    const left = () => Math.max(0, Math.ceil(coolDown - (performance.now() - openedAt) / 1000));
    const goAhead = () => {
      if (left() === 0) finish({ decision: 'went-ahead' });
    };
    const draw = () => {
      actions.clear();
      actions.set('ahead', goAhead);
      render(<WarningDialog held={held} act={act} coolDown={left()} />, shield.root);
    };

    draw();
    const dialog = shield.root.querySelector('dialog') as HTMLDialogElement;
    dialog.addEventListener('close', onClose);
    dialog.showModal();
    shield.root.querySelector<HTMLElement>('button.back')?.focus();
    if (coolDown > 0) {
      timer = setInterval(() => {
        draw();
        if (left() === 0) clearInterval(timer);
      }, 1000);
    }
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp);
  });

/** The gravest warnings give "go ahead" a moment; nothing ever delays "go back". */
function coolDownOf({ verdict }: HeldMove): number {
  const grave = verdict.warnings.some((warning) => warning.severity === 'danger');
  return grave ? Math.min(30, Math.max(0, verdict.brand.limits.coolDown)) : 0;
}

/** What was set in the part that most people never open. */
function wishesIn(root: ShadowRoot): Wishes {
  const snooze = [...root.querySelectorAll<HTMLSelectElement>('select[data-rule]')].flatMap(
    ({ value, dataset }) =>
      dataset.rule && (value === 'incident' || value === 'today') ? [{ rule: dataset.rule, how: value }] : [],
  ) as Wishes['snooze'];
  const remember = root.querySelector<HTMLInputElement>('input[name=remember]')?.checked === true;
  return { snooze, remember };
}

interface Props {
  readonly held: HeldMove;
  /** Registers what a button answers, under a name the button carries. */
  readonly act: (action: string, answer: Answer) => string;
  /** Seconds until "go ahead" becomes available. */
  readonly coolDown: number;
}

function WarningDialog({ held, act, coolDown }: Props) {
  const { move, verdict, gate } = held;
  const [first, ...others] = verdict.warnings as [Warning, ...Warning[]];
  const now = Date.now();
  const again = (rule: string) => held.again.includes(rule);
  const betters = [...new Set(verdict.warnings.flatMap((warning) => warning.betterMoves))];
  const corrections = [...new Set(verdict.warnings.flatMap((warning) => warning.corrections))];
  const { handle } = move.account;

  return (
    <dialog
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="what"
      aria-describedby="seen"
      class={again(first.rule) ? `${first.severity} again` : first.severity}
    >
      <div class="strip" />
      <div class="body">
        <p class="dont">{t(`dont_${first.dont}`)}</p>
        <h1 id="what">{t(`rule_${key(first.rule)}_title`)}</h1>
        <div id="seen" class="body" style="padding: 0">
          <ul class="evidence">
            {evidenceOf(first, move, now).map((line) => (
              <li key={line.key}>{line.shown}</li>
            ))}
          </ul>
          {!again(first.rule) && <p>{t(`rule_${key(first.rule)}_why`)}</p>}
          <p class="instead">{t(`rule_${key(first.rule)}_instead`)}</p>
          {others.map((warning) => (
            <div class="more" key={warning.rule}>
              <p>
                <strong>{t(`rule_${key(warning.rule)}_title`)}</strong>
              </p>
              <ul class="evidence">
                {evidenceOf(warning, move, now).map((line) => (
                  <li key={line.key}>{line.shown}</li>
                ))}
              </ul>
              {!again(warning.rule) && <p>{t(`rule_${key(warning.rule)}_instead`)}</p>}
            </div>
          ))}
          {handle && <p class="account">{t('acting_as', nameOf(handle, verdict.brand.name))}</p>}
        </div>
        <div class="buttons">
          <button type="button" class="back" data-action={act('back', { decision: 'went-back' })}>
            {t(`back_${key(move.kind)}`)}
          </button>
          {betters
            .filter((better) => better !== 'back-to-editor')
            .map((better) => (
              <button
                type="button"
                class="better"
                key={better}
                data-action={act(better, { decision: 'took-better-move', better })}
              >
                {t(`better_${key(better)}`)}
              </button>
            ))}
          {verdict.unsure.length > 0 && (
            <fieldset class="corrections">
              <legend>{t('which_incident')}</legend>
              <Incidents held={held} act={act} incidents={verdict.unsure} />
            </fieldset>
          )}
          {corrections.length > 0 && (
            <div class="corrections">
              {corrections
                .filter((correction) => correction !== 'other-incident')
                .map((correction) => (
                  <button
                    type="button"
                    key={correction}
                    data-action={act(correction, {
                      decision: 'corrected-us',
                      rules: verdict.warnings
                        .filter((warning) => warning.corrections.includes(correction))
                        .map((warning) => warning.rule),
                      notAnApology: correction === 'not-an-apology',
                    })}
                  >
                    {t(`correct_${key(correction)}`)}
                  </button>
                ))}
              {corrections.includes('other-incident') && verdict.unsure.length === 0 && (
                <Incidents held={held} act={act} incidents={othersOf(held)} />
              )}
            </div>
          )}
          <button type="button" class="ahead" data-action="ahead" aria-disabled={coolDown > 0}>
            {coolDown > 0
              ? t('ahead_in', t(`ahead_${key(move.kind)}`), coolDown)
              : t(`ahead_${key(move.kind)}`)}
          </button>
        </div>
        <Ways held={held} act={act} />
        {gate === 'request' && <p class="account">{t('held_request')}</p>}
      </div>
    </dialog>
  );
}

/** The other incidents of the brand that are going on. */
function othersOf({ briefing, verdict }: HeldMove): IncidentDigest[] {
  return briefing.incidents.filter(
    ({ brand, state, id }) => brand === verdict.brand.id && state !== 'closed' && id !== verdict.incident?.id,
  );
}

/** One press says which incident it is; then it is judged again. */
function Incidents(props: Pick<Props, 'act'> & { held: HeldMove; incidents: readonly IncidentDigest[] }) {
  const { act, incidents } = props;
  return (
    <>
      {incidents.slice(-3).map((incident) => (
        <button
          type="button"
          key={incident.id}
          data-action={act(`incident:${incident.id}`, { decision: 'attach', incident: incident.id })}
        >
          {t('attach_to', shorten(incident.title, 40))}
        </button>
      ))}
      <button type="button" data-action={act('incident:new', { decision: 'attach', incident: 'new' })}>
        {t('attach_new')}
      </button>
    </>
  );
}

/** What few people need, folded away: silence for a while, words to be remembered, an incident to be started. */
function Ways({ held, act }: Pick<Props, 'held' | 'act'>) {
  const { verdict, named } = held;
  const words = verdict.warnings
    .filter(({ corrections }) => corrections.some((correction) => correction !== 'other-incident'))
    .flatMap(({ evidence }) => evidence.flatMap((item) => (item.kind === 'quote' ? [item.text] : [])));
  const startable =
    !named &&
    verdict.unsure.length === 0 &&
    !verdict.warnings.some(({ corrections }) => corrections.includes('other-incident'));
  return (
    <details class="ways">
      <summary>{t('ways')}</summary>
      <div class="body">
        {words.length > 0 && (
          <label class="row">
            <input type="checkbox" name="remember" />
            <span>{t('ways_remember', words.map((text) => `«${shorten(text, 60)}»`).join(' '))}</span>
          </label>
        )}
        {verdict.warnings.map(({ rule }) => (
          <label key={rule}>
            <span>{t('ways_snooze', t(`switch_${key(rule)}`))}</span>
            <select data-rule={rule}>
              <option value="">{t('ways_snooze_never')}</option>
              {verdict.incident && <option value="incident">{t('ways_snooze_incident')}</option>}
              <option value="today">{t('ways_snooze_today')}</option>
            </select>
          </label>
        ))}
        {startable && (
          <button type="button" data-action={act('incident:new', { decision: 'attach', incident: 'new' })}>
            {t('ways_start')}
          </button>
        )}
      </div>
    </details>
  );
}

/** Who is about to act: the account, and the brand where it has a name. */
function nameOf(handle: string, brand: string): string {
  return brand ? `@${handle} (${brand})` : `@${handle}`;
}

/** Message keys know letters, digits and `_` only. */
function key(name: string): string {
  return name.replace(/-/g, '_');
}
