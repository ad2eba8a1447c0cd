import { render } from 'preact';
import css from './dialog.css?inline';
import { openShield } from './shield.ts';
import { t } from './words.ts';

/** Fetched while it can be: an extension that was replaced has no messages any more. */
const closeLabel = t('notice_close');

let dismiss: (() => void) | undefined;

/**
 * One calm line at the edge of the page, said politely to screen readers too. It stays until it is dismissed or
 * another one takes its place; it never takes the focus.
 */
export function notify(text: string): void {
  dismiss?.();
  const shield = openShield(
    css,
    (element) => {
      if (element.closest('button')) close();
    },
    () => close(),
  );
  const close = () => {
    dismiss = undefined;
    shield.close();
  };
  dismiss = close;
  render(
    <div class="notice" role="status" popover="manual">
      <span>{text}</span>
      <button type="button">{closeLabel}</button>
    </div>,
    shield.root,
  );
  shield.root.querySelector<HTMLElement>('.notice')?.showPopover();
}
