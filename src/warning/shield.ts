/**
 * A place for our own interface inside a page that does not know of it: a host element with a closed shadow root,
 * added only while something is shown.
 *
 * Problem: events inside a closed shadow root still reach the page's listeners, retargeted to the host; then a key
 * pressed in our dialog is a hotkey of the page, a click is a "click outside" its menu, and our focus wakes its focus
 * trap. Decision: one capture listener on `window`, registered before the page's, stops all of them. Since that also
 * keeps them from our own elements, presses are handed over here, by where they landed. Default actions (Tab, the
 * button's own Enter and Space, the dialog's Escape) are untouched.
 */
const EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mouseover',
  'mouseout',
  'mousemove',
  'touchstart',
  'touchend',
  'touchmove',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'focusin',
  'focusout',
  'focus',
  'blur',
] as const;

export interface Shield {
  readonly root: ShadowRoot;
  close(): void;
}

interface Shown {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly onPress: (element: Element) => void;
}

const shown = new Set<Shown>();
/** Keys pressed in our interface: their keyup belongs to it even when it has closed meanwhile. */
const ownKeys = new Set<string>();

/** Registers the listeners; call it synchronously at `document_start`, before the page can register its own. */
export function raiseShield(): void {
  for (const type of EVENTS) {
    window.addEventListener(type, keepFromPage, { capture: true, passive: true });
  }
}

function keepFromPage(event: Event): void {
  if (event instanceof KeyboardEvent && event.type === 'keyup' && ownKeys.delete(event.code)) {
    event.stopImmediatePropagation();
    return;
  }
  if (shown.size === 0) return;
  const entry = [...shown].find(({ host }) => event.target === host);
  if (entry === undefined) return;
  event.stopImmediatePropagation();
  if (event instanceof KeyboardEvent && event.type === 'keydown') ownKeys.add(event.code);
  if (event.type === 'click') {
    const pressed = pressedElement(entry.root, event as MouseEvent);
    if (pressed) entry.onPress(pressed);
  }
}

/** A click made by a key or by assistive technology has no useful position; then the focus tells. */
function pressedElement(root: ShadowRoot, event: MouseEvent): Element | null {
  const atPoint = event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : null;
  return atPoint && root.contains(atPoint) ? atPoint : root.activeElement;
}

/**
 * Shows a place of ours on top of the page.
 *
 * @param onPress called with the element that was clicked or activated.
 * @param onTornOut called when the page keeps removing the host; what was asked there must count as unanswered.
 */
export function openShield(css: string, onPress: (element: Element) => void, onTornOut: () => void): Shield {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial !important';
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  document.documentElement.append(host);
  const entry: Shown = { host, root, onPress };
  shown.add(entry);

  // A page that re-renders its root element may drop ours; a page that fights for it wins.
  let returns = 0;
  const watch = new MutationObserver(() => {
    if (host.isConnected) return;
    if (++returns > 5) onTornOut();
    else {
      document.documentElement.append(host);
      const dialog = root.querySelector('dialog');
      if (dialog?.open) {
        dialog.close();
        dialog.showModal();
      }
    }
  });
  watch.observe(document.documentElement, { childList: true });
  watch.observe(document, { childList: true });

  return {
    root,
    close() {
      watch.disconnect();
      host.remove();
      shown.delete(entry);
    },
  };
}

/** A constructed sheet is out of reach of the page's content security policy; where it is refused, an element. */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
