/**
 * The private, synchronous channel between our script in the page's world and the one in the extension's world.
 *
 * Problem: both worlds share only the DOM, and so does the page. Constraint: a page must be able neither to listen
 * nor to forge, and an unheld call must not be delayed, so the answer has to come within the same call.
 * Decision: custom events on `window` whose name is a random secret. Whichever script runs second offers the secret
 * under a fixed name and the first one takes it; both run at `document_start`, and the offer is closed at the first
 * element the parser adds, which is before any page script. Rejected: `postMessage` (asynchronous, page-readable).
 */
const OFFER = 'mesura-offer';

export interface Channel {
  send(message: unknown): void;
  receive(handler: (message: unknown) => void): void;
}

// A page may replace these later; ours are taken before it runs.
const { apply } = Reflect;
const { parse, stringify } = JSON;
const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
const { preventDefault, stopImmediatePropagation } = Event.prototype;
const NativeCustomEvent = CustomEvent;
const detailOf = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get as () => unknown;

/**
 * Opens this world's end of the channel.
 *
 * @param end `page` in the page's world, `guard` in the extension's.
 * @param onOpen called when the other end is there; never, when it does not come before the page's first script.
 */
export function openChannel(end: 'page' | 'guard', onOpen: (channel: Channel) => void): void {
  const secret = randomName();
  const offer = new NativeCustomEvent(OFFER, { detail: secret, cancelable: true });
  const taken = !apply(dispatchEvent, window, [offer]);
  if (taken) {
    onOpen(channel(secret, end));
    return;
  }
  const closing = new MutationObserver(() => stop());
  const take = (event: Event) => {
    const offered = apply(detailOf, event, []);
    apply(preventDefault, event, []);
    apply(stopImmediatePropagation, event, []);
    stop();
    onOpen(channel(String(offered), end));
  };
  const stop = () => {
    closing.disconnect();
    apply(removeEventListener, window, [OFFER, take, true]);
  };
  apply(addEventListener, window, [OFFER, take, true]);
  closing.observe(document, { childList: true, subtree: true });
}

function channel(secret: string, end: 'page' | 'guard'): Channel {
  const other = end === 'page' ? 'guard' : 'page';
  return {
    send(message) {
      const event = new NativeCustomEvent(`${secret}:${other}`, { detail: stringify(message) });
      apply(dispatchEvent, window, [event]);
    },
    receive(handler) {
      const listener = (event: Event) => {
        apply(stopImmediatePropagation, event, []);
        handler(parse(apply(detailOf, event, []) as string));
      };
      apply(addEventListener, window, [`${secret}:${end}`, listener, true]);
    },
  };
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
