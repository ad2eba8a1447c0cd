import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from './i18n.ts';

/** A button for what cannot be undone: it asks once, in the act's own words, and the safe choice has the focus. */
export function ConfirmButton(props: {
  label: string;
  question: string;
  children: ComponentChildren;
  onConfirm: () => void;
  plain?: boolean;
}) {
  const { label, question, children, onConfirm, plain = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const go = () => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <>
      <button
        type="button"
        class={plain ? 'plain' : 'grave'}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} class="card confirm" role="alertdialog" aria-label={question}>
        <div class="stack">
          <h2>{question}</h2>
          {children}
          <p class="row">
            <button type="button" class="main" onClick={() => dialog.current?.close()}>
              {t('common_keep')}
            </button>
            <button type="button" class="grave" onClick={go}>
              {label}
            </button>
          </p>
        </div>
      </dialog>
    </>
  );
}
