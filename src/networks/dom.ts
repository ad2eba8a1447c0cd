/**
 * How every network's file looks at a page. All of it reads; nothing here changes the page.
 * Paths are composed paths (innermost first), so open shadow roots are crossed as the browser crosses them.
 */

/** What a person can activate. */
const CONTROLS =
  'button,a[href],summary,input[type=submit],input[type=button],input[type=image],[role=button],[role=menuitem],[role=menuitemradio],[role=menuitemcheckbox],[role=option],[role=link],[role=switch],[role=radio],[role=checkbox]';

/** The first element of a composed path that matches. */
export function inPath(path: readonly Element[], selector: string): HTMLElement | undefined {
  return path.find((element) => element.matches(selector)) as HTMLElement | undefined;
}

/** The control that a gesture on `path` activates. A disabled one does nothing, so it is none. */
export function controlIn(path: readonly Element[]): HTMLElement | undefined {
  const control = inPath(path, CONTROLS);
  return control && !isDisabled(control) ? control : undefined;
}

/**
 * Whether a form is submitted by no button. One that is submitted by a button was met already, when the button was
 * pressed: Enter in a field presses it too.
 */
export function submittedByItself(path: readonly Element[]): boolean {
  return path[0] instanceof HTMLFormElement;
}

/** Whether pages treat the control as switched off. */
export function isDisabled(element: Element): boolean {
  return element.matches(':disabled,[aria-disabled=true]');
}

/** `closest` that goes on through the hosts of shadow roots. */
export function closestAcross(element: Element | undefined, selector: string): HTMLElement | undefined {
  for (let node: Element | undefined | null = element; node; ) {
    const found: HTMLElement | null = node.closest<HTMLElement>(selector);
    if (found) return found;
    const root: Node = node.getRootNode();
    node = hostOf(root);
  }
  return undefined;
}

/** What a shadow root hangs on. Told by shape: elements of a frame that the page draws are of another window's classes. */
function hostOf(root: Node): Element | null {
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as ShadowRoot).host ?? null) : null;
}

/** The ancestors of an element, itself first, hosts of shadow roots included: its composed path. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let node: Element | null = element; node; ) {
    path.push(node);
    const root: Node = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? hostOf(root);
  }
  return path;
}

/** The first match in a tree, open shadow roots included. Costs a walk: keep it off the common path. */
export function findDeep(root: ParentNode, selector: string): HTMLElement | undefined {
  const direct = root.querySelector<HTMLElement>(selector);
  if (direct) return direct;
  const hosts = root instanceof Element && root.shadowRoot ? [root] : [];
  for (const host of [...hosts, ...root.querySelectorAll('*')]) {
    const found = host.shadowRoot && findDeep(host.shadowRoot, selector);
    if (found) return found;
  }
  return undefined;
}

const BREAKS =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG|TEXTAREA|SELECT)$/i;

/**
 * The text of an element as its reader sees it: blocks on lines of their own, pictures of emoji as their `alt`.
 * Works on what is not laid out (`innerText` does not) and forces no layout.
 */
export function visibleText(root: Element | null | undefined): string {
  if (!root) return '';
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? '';
      return;
    }
    if (!isElement(node) || SILENT.test(node.tagName)) return;
    if (node.tagName === 'IMG') {
      text += (node as HTMLImageElement).alt;
      return;
    }
    if (node.tagName === 'BR') {
      // Editors keep a line open with a break that is no text.
      if (node.nextSibling || !node.previousSibling) text += '\n';
      return;
    }
    const block = node !== root && BREAKS.test(node.tagName);
    if (block && text !== '' && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (block && !text.endsWith('\n')) text += '\n';
  };
  walk(root);
  return text.replace(/\u00a0/g, ' ').trim();
}

/** What stands in an editor: a text field's value, or the text of an editable element. */
export function draftText(editor: Element | null | undefined): string {
  return isField(editor) ? editor.value.trim() : visibleText(editor);
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isField(element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement {
  return element?.tagName === 'TEXTAREA' || element?.tagName === 'INPUT';
}

/** What a control is called: its ARIA label, or what it says, in one line. */
export function labelOf(element: Element | null | undefined): string {
  if (!element) return '';
  const label =
    element.getAttribute('aria-label') ??
    labelledBy(element) ??
    (element.tagName === 'INPUT' ? (element as HTMLInputElement).value : visibleText(element));
  return (label || element.getAttribute('title') || '').replace(/\s+/g, ' ').trim();
}

function labelledBy(element: Element): string | undefined {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const text = ids.map((id) => visibleText(root.getElementById(id))).join(' ');
  return text.trim() === '' ? undefined : text;
}

/** The title of a dialog: what labels it, or its first heading. */
export function titleOf(dialog: Element): string {
  return (labelledBy(dialog) ?? visibleText(dialog.querySelector('h1,h2,h3,[role=heading]'))).trim();
}

/** Epoch milliseconds of a `datetime`, or nothing. */
export function timeOf(datetime: string | null | undefined): number | undefined {
  const time = datetime ? Date.parse(datetime) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** What the page keeps under a name, where it may be read at all. */
export function stored(page: Document, name: string, where: 'local' | 'session' = 'local'): string | null {
  try {
    const view = page.defaultView;
    return (where === 'local' ? view?.localStorage : view?.sessionStorage)?.getItem(name) ?? null;
  } catch {
    return null;
  }
}

/** An object without the entries that are `undefined`: what is unknown is absent. */
export function known<T extends object>(entries: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
