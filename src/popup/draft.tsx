import { type DraftMove, draftLanguage, draftsFor, firstFitting } from '../drafts/drafts.ts';
import type { ChecklistItem } from '../incidents/events.ts';
import type { Incident } from '../incidents/fold.ts';
import type { Brand } from '../incidents/settings.ts';
import { locale, t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';

/** Which draft helps with which step; the others need no words. */
const MOVES: Partial<Record<ChecklistItem, DraftMove>> = {
  correct: 'correction',
  apologise: 'apology',
  answer: 'answer',
  learn: 'closing',
};

/** Words to start the next step from, one press away. What stands in «[…]» is for the person to fill in. */
export function StepDraft(props: { step: ChecklistItem; incident: Incident; brand: Brand; desk: Desk }) {
  const { step, incident, brand, desk } = props;
  const move = MOVES[step];
  if (move === undefined) return null;
  const language = draftLanguage(brand, locale());
  const network = incident.source?.network ?? brand.accounts[0]?.network ?? 'x';
  const draft = firstFitting(draftsFor(move, language, network, incident, brand.drafts));
  if (draft === undefined) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(draft.text);
    desk.say(t('draft_copied'));
  };
  return (
    <details>
      <summary>{t('draft_show')}</summary>
      <div class="stack">
        <p class="notice">{draft.text}</p>
        <p>
          <button type="button" onClick={copy}>
            {t('draft_copy')}
          </button>
        </p>
      </div>
    </details>
  );
}
