import { render } from 'preact';
import css from './draft-mark.css?inline';
import { placeBeside } from './place-beside.ts';
import { openShield, type Shield } from './shield.ts';

export interface DraftMark {
  /** Says what the draft reads as, beside the control that would send it. Nothing is ever covered for it. */
  show(lines: readonly string[], grave: boolean, control: HTMLElement): void;
  hide(): void;
}

/**
 * The quiet mark beside a composer's submit control. It takes no focus and no pointer; screen readers are told
 * politely when what it says changes. In the top layer, since composers stand in the page's own modal dialogs.
 */
export function draftMark(): DraftMark {
  let shield: Shield | undefined;
  let said = '';

  const hide = () => {
    shield?.close();
    shield = undefined;
    said = '';
  };

  return {
    hide,
    show(lines, grave, control) {
      const text = lines.join(' · ');
      shield ??= openShield(css, () => {}, hide);
      if (text !== said) {
        render(
          <div class={grave ? 'mark grave' : 'mark'} role="status" popover="manual">
            {text}
          </div>,
          shield.root,
        );
        said = text;
      }
      const mark = shield.root.querySelector<HTMLElement>('.mark');
      if (!mark) return;
      if (!mark.matches(':popover-open')) mark.showPopover();
      const place = placeBeside(control, mark.getBoundingClientRect());
      // With no free place it is still said to screen readers.
      mark.classList.toggle('unseen', place === undefined);
      if (place) {
        mark.style.left = `${place.left}px`;
        mark.style.top = `${place.top}px`;
      }
    },
  };
}
