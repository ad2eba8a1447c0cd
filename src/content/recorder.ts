import type { Leniency } from '../gates/keeper.ts';
import type { NewEvent } from '../incidents/events.ts';
import { browser } from '../storage/browser.ts';
import type { Answer, HealthReport, Request } from '../storage/protocol.ts';

/** Pauses before the next try, in ms; the last one repeats. */
const PAUSES = [200, 1000, 5000, 30_000];

/**
 * Hands events to the background and keeps each until it is acknowledged: the worker may be killed between any two
 * steps, and since every event has its own id, telling it twice is telling it once.
 *
 * @param onGone called when the extension was updated or removed under this tab.
 * @param onRefused called with the reason when storage refuses (a full disk); the events are kept and tried again.
 */
export class Recorder {
  readonly #queue = new Map<string, NewEvent>();
  #tries = 0;
  #busy = false;
  readonly #onGone: () => void;
  readonly #onRefused: (error: string) => void;

  constructor(onGone: () => void, onRefused: (error: string) => void) {
    this.#onGone = onGone;
    this.#onRefused = onRefused;
  }

  readonly record = (events: readonly NewEvent[]): void => {
    for (const event of events) this.#queue.set(event.id, event);
    if (!this.#busy) void this.#flush();
  };

  /** Asks to remember what is not to be said again; wrongly judged texts this page remembers by itself. */
  readonly forgive = (told: Leniency): void => {
    ask({ type: 'forgive', ...told }).catch(() => {});
  };

  /** Asks for a picture of this tab; resolves when it was taken or could not be. */
  async picture(request: Extract<Request, { type: 'picture' }>): Promise<void> {
    await ask(request).catch(() => {});
  }

  /** Tells how a gate does; not worth a retry. */
  report(report: HealthReport): void {
    ask({ type: 'health', report }).catch(() => {});
  }

  async #flush(): Promise<void> {
    this.#busy = true;
    const events = [...this.#queue.values()];
    try {
      const answer = await ask({ type: 'record', events });
      if (!answer?.ok) throw new Error(answer?.error ?? 'no answer');
      for (const event of events) this.#queue.delete(event.id);
      this.#tries = 0;
    } catch (error) {
      if (isGone(error)) {
        this.#onGone();
        return;
      }
      if (this.#tries === 2) this.#onRefused(error instanceof Error ? error.message : String(error));
      await new Promise((resolve) => setTimeout(resolve, PAUSES[Math.min(this.#tries++, PAUSES.length - 1)]));
    }
    this.#busy = false;
    if (this.#queue.size > 0) void this.#flush();
  }
}

async function ask(request: Request): Promise<Answer | undefined> {
  return (await browser.runtime.sendMessage(request)) as Answer | undefined;
}

/** Whether this copy of the content script was left behind by an update or removal. */
export function isGone(error?: unknown): boolean {
  if (error instanceof Error && /context invalidated/i.test(error.message)) return true;
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
