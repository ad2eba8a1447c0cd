import type { Briefing } from '../incidents/briefing.ts';
import type { NewEvent } from '../incidents/events.ts';
import { nameOf } from '../incidents/fold.ts';
import type { Network, Screens } from '../networks/network.ts';

/** What tells that something else may be on the screen. */
const STIRS = ['click', 'keyup', 'scrollend', 'focus', 'visibilitychange', 'load'] as const;
/** A page needs a moment to draw what was asked for; many stirs within it are one look. */
const SETTLE_MS = 1000;

/**
 * Notes the replies to an open incident's source that the person's screen shows, each once.
 *
 * Decision: a look a moment after the person did something, when the browser is idle, and only while an incident is
 * open whose source is on this network. No observer over the page, and nothing asked of the network: what no screen
 * showed is not known.
 *
 * @returns looks now.
 */
export function watchCriticism(options: {
  readonly network: Network;
  readonly screens: Screens;
  readonly briefing: () => Briefing;
  readonly record: (events: readonly NewEvent[]) => void;
  readonly off: () => boolean;
  readonly signal: AbortSignal;
}): () => void {
  const { network, screens, briefing, record, signal } = options;
  /** Those told already; the briefing has them too, but takes a moment. */
  const told = new Set<string>();
  let waiting = false;

  const sources = () =>
    briefing().incidents.filter(({ state, source }) => state === 'open' && source?.network === network.id);

  const look = () => {
    waiting = false;
    if (options.off()) return;
    for (const { id: incident, brand, source, thread } of sources()) {
      const ours = new Set(
        [source?.author, screens.account().handle].concat(
          briefing()
            .settings.brands.find((one) => one.id === brand)
            ?.accounts.map(({ handle }) => handle) ?? [],
        ),
      );
      const fresh = (source && screens.repliesTo ? screens.repliesTo(source) : []).filter((reply) => {
        const key = `${incident} ${nameOf(reply)}`;
        if (told.has(key) || thread.includes(nameOf(reply)) || ours.has(reply.author)) return false;
        told.add(key);
        return true;
      });
      if (fresh.length === 0) continue;
      record(
        fresh.map((post) => ({
          id: `reply:${incident}:${nameOf(post)}`,
          at: Date.now(),
          brand,
          type: 'reply-seen',
          incident,
          post,
        })),
      );
    }
  };

  const soon = () => {
    if (waiting || screens.repliesTo === undefined || sources().length === 0) return;
    waiting = true;
    setTimeout(() => requestIdleCallback(safely, { timeout: SETTLE_MS }), SETTLE_MS);
  };
  /** What a screen shows is read at leisure: if that fails, nothing of the person's work depends on it. */
  const safely = () => {
    try {
      if (!signal.aborted) look();
    } catch (error) {
      console.warn(error);
    }
  };
  for (const stir of STIRS) window.addEventListener(stir, soon, { capture: true, passive: true, signal });
  return safely;
}
