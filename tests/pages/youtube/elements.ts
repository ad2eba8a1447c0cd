/** A small way to build trees: tag, attributes, children. */
export function el(
  tag: string,
  given: Readonly<Record<string, string | (() => void)>> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A button as both sites wrap them. */
export const button = (
  id: string,
  label: string,
  onPress: () => void,
  tag = 'ytd-button-renderer',
): HTMLElement =>
  el(tag, { id }, el('yt-button-shape', {}, el('button', { 'aria-label': label, click: onPress }, label)));

/** An item that is no button: it reacts to clicks, and makes clicks of Enter and Space. */
export class PaperItem extends HTMLElement {
  connectedCallback(): void {
    this.setAttribute('role', 'option');
    this.tabIndex = 0;
    this.onkeydown = (event) => {
      if (event.key === 'Enter' || event.key === ' ') this.click();
    };
  }
}
customElements.define('tp-yt-paper-item', PaperItem);
