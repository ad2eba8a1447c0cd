import { draftLanguage, draftsFor, firstFitting } from '../drafts/drafts.ts';
import { watchGestures } from '../gates/gesture-gate.ts';
import { Keeper } from '../gates/keeper.ts';
import { watchRequests } from '../gates/request-gate.ts';
import type { MoveKind } from '../moves/move.ts';
import type { Network, Reading } from '../networks/network.ts';
import type { Verdict } from '../rules/judge.ts';
import type { BetterMove } from '../rules/rule.ts';
import { watchBriefing } from '../storage/briefing.ts';
import { browser } from '../storage/browser.ts';
import type { StartIncident, TabFacts, TabQuestion } from '../storage/protocol.ts';
import { ask } from '../warning/dialog.tsx';
import { notify } from '../warning/notice.tsx';
import { raiseShield } from '../warning/shield.ts';
import { t } from '../warning/words.ts';
import { watchCriticism } from './criticism.ts';
import { isGone, Recorder } from './recorder.ts';
import { keeperFor } from './shared-keeper.ts';
import { postInView, startsIncidents } from './start-incident.ts';
import { watchDrafts } from './watch-drafts.ts';

/** How long a call waits for the briefing of a page that has only just opened, in ms. */
const BRIEFING_MS = 1000;

/** How long a picture may keep the warning from being drawn, in ms: it must not be on it. */
const PICTURE_MS = 400;

/**
 * Guards this page for one network. Call it synchronously at `document_start`: everything that has to come before
 * the page's own scripts is registered before it returns.
 */
export function guard(network: Network): void {
  const stop = new AbortController();
  const { signal } = stop;
  let broken = false;
  let loading: Promise<void> | undefined;

  raiseShield();
  const screens = network.screens(document);
  const recorder = new Recorder(leave, () => notify(t('notice_not_saved')));
  const briefing = watchBriefing(signal, () => {
    started = true;
  });
  let started = false;
  const keeper = keeperFor(
    network.id,
    () =>
      new Keeper({
        briefing: () => briefing.current(),
        ask,
        record: recorder.record,
        forgive: recorder.forgive,
        async picture(move, brand, account) {
          if (!briefing.current().settings.pictures?.on) return;
          const until = Date.now() + PICTURE_MS;
          const late = new Promise((resolve) => setTimeout(resolve, PICTURE_MS));
          await Promise.race([recorder.picture({ type: 'picture', move, brand, account, until }), late]);
        },
      }),
  );
  /** What was told already, once a page: which gate saw which kind of move. */
  const seen = new Set<string>();

  const off = () => {
    if (signal.aborted) return true;
    if (isGone()) {
      leave();
      return true;
    }
    return briefing.current().settings.networksOff.includes(network.id);
  };
  const report = (gate: 'gesture' | 'request', what: 'seen' | 'missed' | 'failed', kind?: MoveKind) => {
    const told = `${gate} ${kind}`;
    if (what === 'seen' && seen.has(told)) return;
    if (what === 'seen') seen.add(told);
    // The next gesture that is seen says that the screens are recognised again.
    else seen.clear();
    recorder.report({ network: network.id, at: Date.now(), gate, what, ...(kind && { kind }) });
  };
  /** Something of ours broke: the page goes on as without us, and the person is told once. */
  const fail = (gate: 'gesture' | 'request') => (error: unknown) => {
    if (isGone(error)) {
      leave();
      return;
    }
    report(gate, 'failed');
    if (!broken) notify(t('notice_broken', network.name));
    broken = true;
  };

  const gestures = watchGestures({
    screens,
    keeper,
    signal,
    off,
    ready: () => started,
    onSeen: (kind) => report('gesture', 'seen', kind),
    onError: fail('gesture'),
    onBetterMove: (better, reading) =>
      void takeBetterMove(network, better, reading, keeper.judge(reading.move)).catch(fail('gesture')),
    onPressAgain: () => notify(t('notice_press_again')),
  });
  watchRequests({
    requests: network.requests,
    keeper,
    account: () => screens.account(),
    ready: () => started || waitForBriefing(),
    off,
    onSeen: (what, kind) => report('request', what, kind),
    onError: fail('request'),
    onSent: gestures.sent,
  });
  watchDrafts({
    screens,
    keeper,
    signal,
    off: () => !started || off() || briefing.current().settings.draftMark === false,
    onError: fail('gesture'),
  });
  const lookForCriticism = watchCriticism({
    network,
    screens,
    briefing: () => briefing.current(),
    record: recorder.record,
    off,
    signal,
  });
  const startIncident = startsIncidents({
    network,
    screens,
    briefing: () => briefing.current(),
    record: recorder.record,
    notify,
    signal,
  });
  answerQuestions();

  /** Until the briefing has come; without one after a second the defaults judge, and the person is told. */
  function waitForBriefing(): Promise<void> {
    loading ??= new Promise((resolve) => {
      const until = Date.now() + BRIEFING_MS;
      const look = () => {
        if (started || Date.now() > until) {
          if (!started) notify(t('notice_not_ready'));
          started = true;
          resolve();
        } else setTimeout(look, 20);
      };
      look();
    });
    return loading;
  }

  /** The extension was updated or removed: this copy can no longer record anything, so it stands aside. */
  function leave(): void {
    if (signal.aborted) return;
    stop.abort();
    notify(leftBehind);
  }

  function answerQuestions(): void {
    // Answered by callback, which every browser understands; Chrome before 148 takes no promise.
    const listener = (message: unknown, _sender: unknown, respond: (facts?: TabFacts) => void) => {
      const asked = message as TabQuestion | StartIncident | undefined;
      if (asked?.type === 'start-incident') {
        startIncident(asked);
        respond();
        return;
      }
      if (asked?.type !== 'tab-facts') return;
      lookForCriticism();
      const post = postInView(screens);
      respond({ account: screens.account(), ...(post ? { post } : {}) });
    };
    browser.runtime.onMessage.addListener(listener as never);
    signal.addEventListener('abort', () => {
      try {
        browser.runtime.onMessage.removeListener(listener as never);
      } catch {
        // The extension is gone, and its listeners with it.
      }
    });
  }
}

/** Said when no message can be fetched any more, so it is fetched while it can be. */
const leftBehind = t('notice_left_behind');

/** Better moves that open the network's own composer on the post; the others leave the person where they write. */
const OPENS_REPLY = new Set<BetterMove>(['reply-with-correction', 'hide-nothing-answer']);

/** The text to start from, the brand's own first. */
function draftFor(
  network: Network,
  better: BetterMove,
  reading: Reading,
  { brand, incident }: Verdict,
): string {
  const move =
    better === 'draft-apology'
      ? 'apology'
      : better === 'draft-answer' || better === 'hide-nothing-answer'
        ? 'answer'
        : 'correction';
  const who = move === 'answer' ? (reading.move.inReplyTo ?? reading.move.target)?.author : undefined;
  const language = draftLanguage(brand, t('language_tag'));
  const drafts = draftsFor(move, language, network.id, incident, brand.drafts, who);
  return firstFitting(drafts)?.text ?? '';
}

/** Carries out what the person chose instead of the move. */
async function takeBetterMove(
  network: Network,
  better: BetterMove,
  reading: Reading,
  verdict: Verdict,
): Promise<void> {
  if (better === 'back-to-editor') return;
  const draft = draftFor(network, better, reading, verdict);
  const copied = await navigator.clipboard.writeText(draft).then(
    () => true,
    () => false,
  );
  const { target, inReplyTo } = reading.move;
  if (!OPENS_REPLY.has(better)) {
    notify(copied ? t('notice_draft_copied') : draft);
    return;
  }
  const post = target ?? inReplyTo;
  const url = post ? network.intents.reply?.(post, draft) : network.intents.post?.(draft);
  notify(t(copied ? 'notice_draft_copied' : 'notice_draft_opened'));
  if (url) await browser.runtime.sendMessage({ type: 'open', url });
}
