import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type DraftMove, draftLanguage, draftsFor, firstFitting } from '../drafts/drafts.ts';
import type { ChecklistItem } from '../incidents/events.ts';
import type { Incident } from '../incidents/fold.ts';
import type { Brand } from '../incidents/settings.ts';
import { textLimit } from '../moves/text-limits.ts';
import { intentsOf } from '../networks/intents.ts';
import { ApologyCheck } from '../ui/apology-check.tsx';
import { locale, t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';
import type { Desk } from '../ui/page.tsx';

interface Props {
  readonly step: ChecklistItem;
  readonly move: DraftMove;
  readonly incident: Incident;
  readonly brand: Brand;
  readonly desk: Desk;
}

/**
 * Words to start a step from, one press away: the network's own composer opens with them where it has a link for
 * that, and they are on the clipboard in any case. What stands in «[…]» is for the person to fill in.
 */
export function StepDraft({ step, move, incident, brand, desk }: Props) {
  const language = draftLanguage(brand, locale());
  const network = incident.source?.network ?? brand.accounts[0]?.network ?? 'x';
  const drafts = draftsFor(move, language, network, incident, brand.drafts);
  const first = firstFitting(drafts)?.text ?? '';
  const [written, write] = useState<string>();
  const [copied, setCopied] = useState(false);
  const text = written ?? first;
  const { reply, post } = intentsOf(network);
  const answers = move === 'correction' || move === 'apology';
  const link = (answers && incident.source && reply?.(incident.source, text)) || post?.(text);
  const most = textLimit(network);
  const long = [...text].length > most;
  const main = step === 'learn' ? '' : 'main';
  const take = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    desk.say(t('draft_copied'));
    // A closing word or an answer belongs where the people are: there the draft alone helps.
    if (link && answers) await browser.tabs.create({ url: link });
  };
  return (
    <>
      <p class="row">
        <button type="button" class={main} onClick={take}>
          {link && answers ? t(`draft_open_${move}`, networkName(network)) : t('draft_copy')}
        </button>
      </p>
      {copied && <p class="notice good small">{t('draft_copied')}</p>}
      <details>
        <summary>{t('draft_show')}</summary>
        <div class="stack">
          {drafts.length > 1 && (
            <p class="row">
              {drafts.map((draft, index) => (
                <button
                  key={draft.id}
                  type="button"
                  class="plain small"
                  aria-pressed={draft.text === text}
                  onClick={() => write(draft.text)}
                >
                  {t(draft.own ? 'draft_own' : 'draft_ours', index + 1)}
                </button>
              ))}
            </p>
          )}
          <label class="field">
            {t('draft_text')}
            <textarea rows={5} value={text} onInput={(event) => write(event.currentTarget.value)} />
          </label>
          <p class={long ? 'small notice care' : 'small quiet'}>
            {t(long ? 'draft_long' : 'draft_fits', [...text].length, most, networkName(network))}
          </p>
          {move === 'apology' && <ApologyCheck draft={text} language={language} />}
        </div>
      </details>
    </>
  );
}
