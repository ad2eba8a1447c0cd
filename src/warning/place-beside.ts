/** Where something small can stand beside a control without covering anything that a person uses or reads. */

const GAP = 8;
/** What must stay free: controls, fields, pictures, counters. */
const USED =
  'a[href],button,input,textarea,select,summary,img,svg,video,canvas,[contenteditable=true],[role=button],[role=link],[role=textbox],[role=switch],[role=checkbox],[role=combobox],[role=menuitem],[role=progressbar],[tabindex="0"]';

export interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Looks for room left of the control, above it, below it and right of it, in this order.
 *
 * @param size of what is to be placed, in CSS pixels.
 * @returns viewport coordinates of its top left corner, or nothing where there is no room.
 */
export function placeBeside(
  control: Element,
  size: { readonly width: number; readonly height: number },
): Place | undefined {
  const box = control.getBoundingClientRect();
  if (box.width === 0 || box.bottom < 0 || box.top > innerHeight) return undefined;
  const middle = box.top + (box.height - size.height) / 2;
  const right = box.right - size.width;
  const places: Place[] = [
    { left: box.left - GAP - size.width, top: middle },
    { left: right, top: box.top - GAP - size.height },
    { left: right, top: box.bottom + GAP },
    { left: box.right + GAP, top: middle },
  ];
  return places.find((place) => isFree(place, size));
}

/** Looks at points a few pixels apart: closer together than the smallest control. */
function isFree({ left, top }: Place, { width, height }: { width: number; height: number }): boolean {
  if (left < 0 || top < 0 || left + width > innerWidth || top + height > innerHeight) return false;
  for (const y of [top, top + height / 2, top + height - 1])
    for (let x = left; x <= left + width; x += 12) if (isUsed(Math.min(x, left + width - 1), y)) return false;
  return true;
}

function isUsed(x: number, y: number): boolean {
  const element = document.elementFromPoint(x, y);
  return element?.closest(USED) != null || hasText(element);
}

/** Whether the innermost element at a point says something itself. */
function hasText(element: Element | null): boolean {
  return [...(element?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}
