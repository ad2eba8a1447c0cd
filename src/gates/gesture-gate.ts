import type { Move, MoveKind } from '../moves/move.ts';
import type { Gesture, Reading, Screens } from '../networks/network.ts';
import type { BetterMove } from '../rules/rule.ts';
import type { Keeper } from './keeper.ts';
import { sameMove, type Ticket } from './tickets.ts';

export interface GestureGateOptions {
  readonly screens: Screens;
  readonly keeper: Keeper;
  readonly signal: AbortSignal;
  /** Whether the briefing is there. Before that the request gate, which can wait, judges alone. */
  readonly ready: () => boolean;
  readonly off: () => boolean;
  readonly onSeen: (kind: MoveKind) => void;
  readonly onError: (error: unknown) => void;
  readonly onBetterMove: (better: BetterMove, reading: Reading) => void;
  /** The page ignored our replay, or obeys the person's own hand only. */
  readonly onPressAgain: (reading: Reading) => void;
}

/** How long a replayed move may take to send something before the person is asked to press once more. */
const REPLAY_MS = 2000;
/** How long a look-up of what the screen does not show may hold a move. */
const LOOK_UP_MS = 1500;

/**
 * Holds a move at the gesture that carries it out, before the page sees it.
 *
 * Decision: capture listeners on `window`, registered synchronously at `document_start`, so that they run before any
 * listener of the page. Keys are held at `keydown`, since pages act on it or on `keyup` without any click; whatever
 * the held key would still produce (`keypress`, `keyup`, `click`) is swallowed with it.
 */
export function watchGestures(options: GestureGateOptions): { sent(ticket: Ticket): void } {
  const { screens, keeper, signal } = options;
  /** Keys whose keydown was held: their keyup must not reach the page either. */
  const heldKeys = new Set<string>();
  /** Moves being asked about. */
  const holding: Move[] = [];
  const waiting = new Map<Ticket, ReturnType<typeof setTimeout>>();

  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => guarded(() => listener(event)), { capture: true, signal });

  /** Editors forget their caret as soon as they lose the focus: it is noted just before. */
  let written: Written | undefined;
  listen('blur', (event) => {
    const [target] = elements(event);
    if (target instanceof HTMLElement && isEditable(target))
      written = { editor: target, caret: caretIn(target) };
  });
  listen('click', (event) => {
    // Keys make clicks too (detail 0); their own keydown was read already, and read again gives the same ticket.
    meet(event, { kind: 'press', path: elements(event) });
  });
  listen('submit', (event) => meet(event, { kind: 'submit', path: submitPath(event) }));
  listen('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.repeat && heldKeys.has(event.code)) {
      swallow(event);
      return;
    }
    // Its keyup may have gone to our own dialog: pressed anew it is not the held press any longer.
    heldKeys.delete(event.code);
    const path = elements(event);
    const press =
      (event.key === 'Enter' || event.key === ' ') &&
      !isEditable(path[0]) &&
      !event.ctrlKey &&
      !event.metaKey;
    const gesture: Gesture = press
      ? { kind: 'press', path }
      : {
          kind: 'key',
          key: event.key,
          command: event.ctrlKey || event.metaKey,
          shift: event.shiftKey,
          alt: event.altKey,
          path,
        };
    if (meet(event, gesture)) heldKeys.add(event.code);
  });
  listen('keypress', (event) => {
    if (heldKeys.has(event.code)) swallow(event);
  });
  listen('keyup', (event) => {
    if (heldKeys.delete(event.code)) swallow(event);
  });

  /** Reads the gesture and holds it where it is a bad move. Returns whether it was held. */
  function meet(event: Event, gesture: Gesture): boolean {
    if (options.off()) return false;
    const reading = screens.read(gesture);
    if (reading === undefined) return false;
    options.onSeen(reading.move.kind);
    if (!options.ready()) return false;
    const { move } = reading;
    if (keeper.tickets.passing(move, Date.now())) return false;
    const verdict = keeper.judge(move);
    const unknown = reading.lookUp !== undefined && verdict.warnings.length > 0;
    if (verdict.warnings.length === 0) {
      keeper.pass(move, verdict.brand.id);
      return false;
    }
    swallow(event);
    // Pressed again while the first press is looked into: one question is enough.
    if (holding.some((other) => sameMove(other, move))) return true;
    holding.push(move);
    const place = rememberPlace(reading, lastWritten(reading));
    void (unknown ? withLookUp(reading) : Promise.resolve(reading))
      .then((known) => decide(known, place))
      .catch(options.onError)
      .finally(() => holding.splice(holding.indexOf(move), 1));
    return true;
  }

  /** Where the person wrote last, if that belongs to the composer of the move: a thread has several editors. */
  function lastWritten({ editor, move }: Reading): Written | undefined {
    if (editor === undefined || !written?.editor.isConnected) return undefined;
    if (written.editor === editor) return written;
    const draft = screens.draft(written.editor);
    return draft && sameMove(draft.move, move) ? written : undefined;
  }

  async function decide(reading: Reading, restore: () => void): Promise<void> {
    const verdict = keeper.judge(reading.move);
    if (verdict.warnings.length === 0) {
      const ticket = keeper.tickets.open(reading.move, { asked: true }, Date.now());
      replay(reading, ticket);
      return;
    }
    const { ticket, better } = await keeper.hold(reading.move, verdict, 'gesture');
    restore();
    if (ticket) replay(reading, ticket);
    else if (better) options.onBetterMove(better, reading);
  }

  /** Carries the move out by its own control, or asks for one more press where the page wants the person's hand. */
  function replay(reading: Reading, ticket: Ticket): void {
    const { control } = reading;
    if (control === undefined || reading.replay === 'by-hand' || !control.isConnected) {
      options.onPressAgain(reading);
      return;
    }
    waiting.set(
      ticket,
      setTimeout(() => {
        waiting.delete(ticket);
        if (ticket.sent || !stillThere(reading)) return;
        options.onPressAgain(reading);
      }, REPLAY_MS),
    );
    control.click();
  }

  /**
   * A page that took the move shows it: the control is gone or disabled, or the draft is no longer in the editor; or
   * it asks something of its own, over the control.
   */
  function stillThere(reading: Reading): boolean {
    const { control, editor } = reading;
    if (!control?.isConnected || control.matches(':disabled, [aria-disabled="true"]')) return false;
    if (isCovered(control)) return false;
    if (editor === undefined) return true;
    const draft = editor.isConnected ? screens.draft(editor) : undefined;
    return draft !== undefined && sameMove(draft.move, reading.move);
  }

  function guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      options.onError(error);
    }
  }

  return {
    sent(ticket) {
      clearTimeout(waiting.get(ticket));
      waiting.delete(ticket);
    },
  };
}

/** Asks the network what the screen does not show; unknown stays unknown when that takes too long. */
async function withLookUp(reading: Reading): Promise<Reading> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, LOOK_UP_MS, undefined));
  const found = await Promise.race([reading.lookUp?.().catch(() => undefined), late]);
  if (found === undefined || reading.move.target === undefined) return reading;
  return { ...reading, move: { ...reading.move, target: { ...reading.move.target, ...found } } };
}

/** Whether something else lies over the middle of an element; one outside of the window counts as not covered. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const upper = root.elementFromPoint(left + width / 2, top + height / 2);
  if (upper === null || upper.contains(element)) return false;
  for (let inner: Node | null = upper; inner; inner = (inner as Element).assignedSlot ?? inner.parentNode)
    if (inner === element) return false;
  return true;
}

/** An editor, and where the caret was in it; text fields keep theirs themselves. */
interface Written {
  readonly editor: HTMLElement;
  readonly caret: Range | undefined;
}

/** Remembers focus and caret; what it returns puts them back. */
function rememberPlace({ editor }: Reading, written: Written | undefined): () => void {
  const focused = deepActive(document);
  const writing = focused instanceof HTMLElement && isEditable(focused) ? focused : undefined;
  const place = writing ?? written?.editor ?? editor ?? focused;
  const range = (place instanceof HTMLElement ? caretIn(place) : undefined) ?? written?.caret;
  return () => {
    if (place instanceof HTMLElement && place.isConnected && deepActive(document) !== place)
      place.focus({ preventScroll: true });
    if (!range?.startContainer.isConnected) return;
    const selection = selectionAt(range.startContainer);
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

/** The caret in an editable element, if it is there. */
function caretIn(editor: HTMLElement): Range | undefined {
  const selection = selectionAt(editor);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && editor.contains(range.startContainer) ? range.cloneRange() : undefined;
}

/** The selection around a node: an open shadow root has one of its own where the browser knows that. */
function selectionAt(node: Node): Selection | null {
  const root = node.getRootNode() as Node & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}

function deepActive(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? (deepActive(active.shadowRoot) ?? active) : active;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function elements(event: Event): Element[] {
  return event.composedPath().filter((target): target is Element => target instanceof Element);
}

function submitPath(event: SubmitEvent): Element[] {
  const path = elements(event);
  return event.submitter ? [event.submitter, ...path] : path;
}

/** Whether typing goes into the element: Enter and Space are text there. */
function isEditable(element: Element | undefined): boolean {
  if (element === undefined) return false;
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement)
    return !/^(?:button|submit|reset|checkbox|radio|image|file)$/.test(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}
