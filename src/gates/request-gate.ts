import type { Move } from '../moves/move.ts';
import type { CapturedRequest, Requests } from '../networks/network.ts';
import { openChannel } from './channel.ts';
import type { Keeper } from './keeper.ts';
import type { GuardMessage, PageMessage } from './page-hook.ts';
import type { Ticket } from './tickets.ts';

export interface RequestGateOptions {
  readonly requests: Requests;
  readonly keeper: Keeper;
  /** Who acts, for requests that do not say; read from the page. */
  readonly account: () => Move['account'];
  /** Whether the briefing is there; until then a call waits for it, at the most a second. */
  readonly ready: () => true | Promise<unknown>;
  /** Whether to stand aside (switched off, extension gone). */
  readonly off: () => boolean;
  readonly onSeen: (what: 'seen' | 'missed', kind: Move['kind']) => void;
  readonly onError: (error: unknown) => void;
  /** A ticket's request went out: the gesture gate need not wait for it any longer. */
  readonly onSent: (ticket: Ticket) => void;
}

interface UnderWay {
  readonly request: CapturedRequest;
  readonly move: Move;
  ticket: Ticket | undefined;
  readonly giveUp: AbortController;
}

/** The net behind the gesture gate: reads the page's own calls, holds what nobody was asked about, notes outcomes. */
export function watchRequests(options: RequestGateOptions): void {
  const { requests, keeper } = options;
  openChannel('guard', (channel) => {
    const underWay = new Map<number, UnderWay>();
    const answer = (message: GuardMessage) => channel.send(message);

    channel.receive((raw) => {
      const message = raw as PageMessage;
      try {
        if (message.type === 'request') onRequest(message);
        else if (message.type === 'response') onResponse(message);
        else onLost(message);
      } catch (error) {
        // Not answering lets the call through: the page works as without us.
        options.onError(error);
      }
    });

    function onRequest(message: Extract<PageMessage, { type: 'request' }>): void {
      if (options.off()) return;
      const { id, method, url, body, headers } = message;
      const request: CapturedRequest = { method, url, headers, ...(body === undefined ? {} : { body }) };
      const read = requests.read(request);
      if (read === undefined) return;
      const known = read.account.handle === undefined ? { ...read, account: options.account() } : read;
      const missed = !keeper.tickets.expects(known);
      const ticket = keeper.tickets.takeRequest(known, Date.now());
      const move = ticket ? enrich(known, ticket.move) : known;
      const call: UnderWay = { request, move, ticket, giveUp: new AbortController() };
      underWay.set(id, call);
      options.onSeen(missed ? 'missed' : 'seen', move.kind);
      if (ticket) {
        options.onSent(ticket);
        return;
      }
      const ready = options.ready();
      if (ready === true) {
        const verdict = keeper.judge(move);
        if (verdict.warnings.length === 0) return;
        answer({ id, verdict: 'hold' });
        void hold(id, call, message.sync === true);
        return;
      }
      answer({ id, verdict: 'hold' });
      void ready.then(() => hold(id, call, message.sync === true));
    }

    async function hold(id: number, call: UnderWay, sync: boolean): Promise<void> {
      try {
        const verdict = keeper.judge(call.move);
        if (verdict.warnings.length > 0) {
          const { ticket } = await keeper.hold(call.move, verdict, 'request', call.giveUp.signal);
          if (call.giveUp.signal.aborted) return;
          if (ticket === undefined) {
            underWay.delete(id);
            answer({ id, verdict: 'refuse' });
            return;
          }
          // A call that could not wait was refused already: the pass stays open for the next try.
          if (!sync) call.ticket = keeper.tickets.takeRequest(call.move, Date.now()) ?? ticket;
        }
        answer({ id, verdict: 'pass' });
      } catch (error) {
        options.onError(error);
        answer({ id, verdict: 'pass' });
      }
    }

    function onResponse({ id, status, body }: Extract<PageMessage, { type: 'response' }>): void {
      const call = underWay.get(id);
      if (!call) return;
      underWay.delete(id);
      const outcome = requests.outcome(call.request, { status, ...(body === undefined ? {} : { body }) });
      if (outcome.state === 'failed' && call.ticket)
        keeper.tickets.restore(call.ticket, call.move, Date.now());
      keeper.settle(call.move, call.ticket, outcome);
    }

    function onLost({ id, aborted }: Extract<PageMessage, { type: 'lost' }>): void {
      const call = underWay.get(id);
      if (!call) return;
      underWay.delete(id);
      call.giveUp.abort();
      if (call.ticket) keeper.tickets.restore(call.ticket, call.move, Date.now());
      if (!aborted) keeper.settle(call.move, call.ticket, { state: 'unknown' });
    }
  });
}

/** The request is exact about text and ids; the screen knew the post's numbers and the text being answered. */
function enrich(move: Move, seen: Move): Move {
  return {
    ...seen,
    ...move,
    // Only the screen knows whose comment it was.
    kind: seen.kind,
    account: { ...seen.account, ...move.account },
    ...(seen.target || move.target
      ? { target: { ...seen.target, ...move.target } as NonNullable<Move['target']> }
      : {}),
    ...(seen.inReplyTo || move.inReplyTo
      ? { inReplyTo: { ...move.inReplyTo, ...seen.inReplyTo } as NonNullable<Move['inReplyTo']> }
      : {}),
    ...(seen.form ? { form: seen.form } : {}),
  };
}
