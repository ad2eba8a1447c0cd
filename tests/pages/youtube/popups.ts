import { button, el } from './elements.ts';

export interface Row {
  readonly label: string;
  /** Own comments: rows that lead on. Others' comments: rows that do something. */
  readonly kind: 'navigation' | 'service';
  onPress(): void;
}

/** One drop-down and one dialog for the whole page, filled anew each time and never taken away. */
const items = el('tp-yt-paper-listbox', { id: 'items', role: 'listbox' });
const dropdown = el(
  'tp-yt-iron-dropdown',
  {
    'aria-hidden': 'true',
    style: 'display:none;position:fixed;top:30px;right:30px;background:#fff;z-index:9',
  },
  el('div', { id: 'contentWrapper' }, el('ytd-menu-popup-renderer', {}, items)),
);
const asked = el('yt-confirm-dialog-renderer');
const dialog = el(
  'tp-yt-paper-dialog',
  { role: 'dialog', style: 'display:none;position:fixed;inset:15%;background:#fff;z-index:10' },
  asked,
);
export const popups = el('ytd-popup-container', {}, dropdown, dialog);

function show(element: HTMLElement, shown: boolean): void {
  element.style.display = shown ? 'block' : 'none';
  if (shown) element.removeAttribute('aria-hidden');
  else element.setAttribute('aria-hidden', 'true');
}

export function openMenu(rows: readonly Row[]): void {
  items.replaceChildren(
    ...rows.map((row) => {
      const item = el('tp-yt-paper-item', {}, el('yt-icon'), el('yt-formatted-string', {}, row.label));
      const press = () => {
        show(dropdown, false);
        row.onPress();
      };
      const inner = row.kind === 'navigation' ? el('a', {}, item) : item;
      return el(`ytd-menu-${row.kind}-item-renderer`, { role: 'menuitem', click: press }, inner);
    }),
  );
  show(dropdown, true);
}

export function confirm(title: string, verb: string, cancel: string, onConfirm: () => void): void {
  const close = () => show(dialog, false);
  asked.replaceChildren(
    el('h1', { id: 'title' }, title),
    el(
      'div',
      { id: 'main' },
      button('cancel-button', cancel, close, 'yt-button-renderer'),
      button(
        'confirm-button',
        verb,
        () => {
          close();
          onConfirm();
        },
        'yt-button-renderer',
      ),
    ),
  );
  show(dialog, true);
}

addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  show(dropdown, false);
  show(dialog, false);
});
