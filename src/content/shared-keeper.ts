import type { Keeper } from '../gates/keeper.ts';

/**
 * Frames that a page draws into itself (`about:srcdoc`, `about:blank`) are parts of that page: what is pressed there is
 * sent by the page around them. So they share its keeper: one ticket for the press and the call, one warning, on the
 * whole page rather than in a strip of it.
 *
 * Found through `window.parent`, which in Chrome shows the extension's own side of the page around, and never the
 * page's. Firefox keeps the sides of two frames apart, and another site's frame cannot be looked at: there each frame
 * keeps its own.
 */
const NAME = 'mesuraKeepers';

type Keeping = Window & { [NAME]?: Map<string, Keeper> };

/**
 * The keeper of the page that this frame is drawn into, or a new one.
 *
 * @param network its id: two networks' guards may be on one page.
 */
export function keeperFor(network: string, make: () => Keeper): Keeper {
  const own = window as Keeping;
  const keeper = keeperAround(network) ?? make();
  own[NAME] ??= new Map();
  own[NAME].set(network, keeper);
  return keeper;
}

function keeperAround(network: string): Keeper | undefined {
  try {
    return window.parent === window ? undefined : (window.parent as Keeping)[NAME]?.get(network);
  } catch {
    return undefined;
  }
}
