import { type Briefing, brandOf } from '../incidents/briefing.ts';
import type { NewEvent } from '../incidents/events.ts';
import { opening } from '../incidents/opening.ts';
import type { Post } from '../moves/move.ts';
import type { Network, Screens } from '../networks/network.ts';
import type { StartIncident } from '../storage/protocol.ts';
import { t } from '../warning/words.ts';

/** The post that is being looked at: the page's own, the one with the focus, or the one in the middle of the window. */
export function postInView(screens: Screens): Post | undefined {
  const candidates = [
    undefined,
    document.activeElement ?? undefined,
    document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? undefined,
  ];
  for (const element of candidates) {
    const post = screens.postAt(element);
    if (post) return post;
  }
  return undefined;
}

/**
 * Starts incidents on this page when the context menu or the keyboard command says so. The browser does not tell the
 * background where a menu was opened, so that is noted here.
 *
 * @param notify says to the person what was done.
 * @returns carries out the request.
 */
export function startsIncidents(options: {
  readonly network: Network;
  readonly screens: Screens;
  readonly briefing: () => Briefing;
  readonly record: (events: readonly NewEvent[]) => void;
  readonly notify: (text: string) => void;
  readonly signal: AbortSignal;
}): (request: StartIncident) => void {
  const { network, screens, briefing, record, notify, signal } = options;
  let pressed: WeakRef<Element> | undefined;
  window.addEventListener(
    'contextmenu',
    (event) => {
      const [target] = event.composedPath();
      pressed = target instanceof Element ? new WeakRef(target) : undefined;
    },
    { capture: true, passive: true, signal },
  );
  return ({ from }) => {
    const place = from === 'menu' ? pressed?.deref() : undefined;
    const post = place ? screens.postAt(place) : postInView(screens);
    const brand = brandOf(briefing().settings, network.id, screens.account(place).handle);
    const known = briefing().incidents.find(
      ({ brand: owner, state, source }) =>
        owner === brand.id && state === 'open' && post?.id !== undefined && source?.id === post.id,
    );
    if (known) {
      notify(t('notice_incident_known', known.title));
      return;
    }
    const event = opening(crypto.randomUUID(), Date.now(), brand.id, post);
    record([event]);
    notify(event.title ? t('notice_incident_opened', event.title) : t('notice_incident_unnamed'));
  };
}
