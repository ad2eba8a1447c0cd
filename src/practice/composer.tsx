import { useState } from 'preact/hooks';
import { t } from '../ui/i18n.ts';
import { edit, publish } from './api.ts';
import { OWN } from './server.ts';

interface Props {
  readonly kind: 'post' | 'reply' | 'edit';
  /** The post being answered or edited. */
  readonly about?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

/** Where a text is written. What was not sent stays written. */
export function Composer({ kind, about, text, onText, onDone, onCancel }: Props) {
  const [sending, setSending] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setSending(true);
    try {
      if (kind === 'edit' && about) await edit(about, text.trim());
      else await publish(text.trim(), about);
      onDone();
    } catch {
      // Held back: the draft stays as it is.
    }
    setSending(false);
  };
  return (
    <form class="stack" data-composer={kind} onSubmit={send}>
      <label class="field">
        {t(`practice_write_${kind}`, `@${OWN}`)}
        <textarea
          rows={kind === 'post' ? 3 : 2}
          maxLength={500}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '')
              event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <div class="row">
        <button type="submit" class="main" data-act="publish" disabled={sending || text.trim() === ''}>
          {t(`practice_send_${kind}`)}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t('common_cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
