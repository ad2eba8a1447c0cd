import type { Keeper } from '../gates/keeper.ts';
import type { Screens } from '../networks/network.ts';
import { readDraft } from '../rules/draft-reading.ts';
import { draftMark } from '../warning/draft-mark.tsx';
import { t } from '../warning/words.ts';

/** How long a person has stopped writing before the draft is read, in ms. */
const PAUSE_MS = 500;
/** Composers close some time after the control that sends was pressed. */
const AFTER_MS = 2000;
/** What tells that a text changes: some editors write by themselves, and no `input` comes. */
const WRITING = ['beforeinput', 'input', 'keyup', 'paste', 'drop', 'compositionend'] as const;
/** What may move or close the composer that the mark stands beside. */
const MOVING = ['click', 'scroll', 'resize', 'focusout'] as const;

export interface DraftWatch {
  readonly screens: Screens;
  readonly keeper: Keeper;
  readonly signal: AbortSignal;
  /** Switched off, network off, or not ready yet. */
  readonly off: () => boolean;
  readonly onError: (error: unknown) => void;
}

/**
 * Says quietly, while somebody writes, what the draft reads as. Listeners only note where and set a timer; reading
 * waits for a pause and for an idle moment, so that typing is never slowed.
 */
export function watchDrafts({ screens, keeper, signal, off, onError }: DraftWatch): void {
  const mark = draftMark();
  let editable: Element | undefined;
  let marked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(look, { timeout: PAUSE_MS }), ms);
  };
  const hide = () => {
    marked = false;
    mark.hide();
  };
  const look = () => {
    try {
      const reading = !off() && editable?.isConnected ? screens.draft(editable) : undefined;
      const control = reading?.control;
      const verdict = reading && keeper.judge(reading.move);
      const remarks = reading && verdict ? readDraft(reading.move, verdict) : [];
      if (!control?.isConnected || !verdict || remarks.length === 0) {
        hide();
        return;
      }
      marked = true;
      mark.show(
        remarks.map(({ key, values = [] }) => t(key, ...values)),
        verdict.warnings.length > 0,
        control,
      );
    } catch (error) {
      hide();
      onError(error);
    }
  };

  for (const type of WRITING)
    window.addEventListener(
      type,
      (event) => {
        const [target] = event.composedPath();
        if (target instanceof Element) editable = target;
        schedule(PAUSE_MS);
      },
      { capture: true, passive: true, signal },
    );
  for (const type of MOVING)
    window.addEventListener(
      type,
      () => {
        if (marked) schedule(type === 'click' ? AFTER_MS : 100);
      },
      { capture: true, passive: true, signal },
    );
  signal.addEventListener('abort', hide);
}
