import type { Briefing, IncidentDigest } from '../incidents/briefing.ts';
import type { Decision, NewEvent } from '../incidents/events.ts';
import { endOfToday } from '../incidents/leniency.ts';
import { opening } from '../incidents/opening.ts';
import type { RememberedPhrase, Snooze } from '../incidents/settings.ts';
import { isPublication, type Move, type Outcome, textOf } from '../moves/move.ts';
import { fingerprint } from '../moves/text.ts';
import { isPersonal, judge, type Verdict } from '../rules/judge.ts';
import type { BetterMove } from '../rules/rule.ts';
import { type Ticket, Tickets } from './tickets.ts';

/** What the person wishes for later, along with whatever they answer. */
export interface Wishes {
  /** Rules that shall be silent, and for how long. */
  readonly snooze: readonly { readonly rule: string; readonly how: 'incident' | 'today' }[];
  /** The words that a rule judged wrongly shall not be minded again, in any text. */
  readonly remember: boolean;
}

/** What the person answered to a warning. */
export type Answer = Choice & { readonly wishes?: Wishes };
type Choice =
  | { readonly decision: 'went-back' }
  | { readonly decision: 'took-better-move'; readonly better: BetterMove }
  | { readonly decision: 'went-ahead' }
  | {
      readonly decision: 'corrected-us';
      /** The rules that judged wrongly; the text is not warned about by them again. */
      readonly rules: readonly string[];
      readonly notAnApology: boolean;
    }
  /** The move belongs to another incident: judged again with it. */
  | { readonly decision: 'attach'; readonly incident: string | 'new' };

/** Shows a warning and waits for the answer. `signal` aborts when the page itself gave the move up. */
export type Ask = (held: HeldMove, signal?: AbortSignal) => Promise<Answer>;

export interface HeldMove {
  readonly move: Move;
  readonly verdict: Verdict;
  readonly briefing: Briefing;
  /** Not yet sent (gesture gate) or already under way (request gate). */
  readonly gate: 'gesture' | 'request';
  /** Rules that have warned before in the same incident: they are shown smaller. */
  readonly again: readonly string[];
  /** The person said already which incident it is about. */
  readonly named: boolean;
}

/** What a person told us not to say again, to be kept in the settings. */
export interface Leniency {
  /** Texts judged harmless, as `rule:fingerprint`. */
  readonly marks: readonly string[];
  readonly phrases: readonly RememberedPhrase[];
  readonly snoozes: readonly Snooze[];
}

/** How a hold ended: with a ticket the move may go ahead; without one it does not, perhaps for a better move. */
export interface Held {
  readonly ticket?: Ticket;
  readonly better?: BetterMove;
}

/** What a keeper needs of the page it is on. */
export interface Page {
  readonly briefing: () => Briefing;
  readonly ask: Ask;
  /** Hands events to the one writer; keeps them until they are acknowledged. */
  readonly record: (events: readonly NewEvent[]) => void;
  readonly forgive: (told: Leniency) => void;
  /** Takes a picture of the tab as it is now, for this move; resolves when that is done or would take too long. */
  readonly picture: (move: string, brand: string, account: Move['account']) => Promise<void>;
}

/** Moves that take something from sight: what was there is kept, as a picture too where the person allows it. */
const PICTURED: readonly Move['kind'][] = ['delete', 'archive', 'hide', 'remove', 'edit'];

/**
 * What both gates share on one page: the briefing, the tickets, the judge, and the person's answers. Knows neither
 * DOM nor extension API.
 */
export class Keeper {
  readonly tickets = new Tickets();
  /** Texts that somebody told us here are no apology; the log has it too, but takes a moment. */
  readonly #forgiven = new Set<string>();
  readonly #page: Page;
  #asking: Promise<unknown> = Promise.resolve();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Lets a move pass that nobody has to be asked about. */
  pass(move: Move, brand: string): Ticket {
    const ticket = this.tickets.open(move, { asked: false }, Date.now());
    void this.#picture(ticket.id, move, brand);
    return ticket;
  }

  /** Judges a move now, leaving out what the person already told us is wrong. */
  judge(move: Move, incident?: IncidentDigest | null): Verdict {
    const verdict = judge(move, this.#page.briefing(), Date.now(), incident);
    const mark = fingerprint(textOf(move).trim());
    return {
      ...verdict,
      warnings: verdict.warnings.filter((warning) => !this.#forgiven.has(`${warning.rule}:${mark}`)),
    };
  }

  /**
   * Holds a move: warns, one at a time, until the person has decided.
   *
   * @returns the ticket when the move may go ahead, otherwise what to do instead.
   */
  async hold(move: Move, first: Verdict, gate: HeldMove['gate'], signal?: AbortSignal): Promise<Held> {
    const before = this.#asking;
    let done = () => {};
    this.#asking = new Promise<void>((resolve) => {
      done = resolve;
    });
    await before;
    try {
      return await this.#askUntilDecided(move, first, gate, signal);
    } finally {
      done();
    }
  }

  async #askUntilDecided(
    move: Move,
    first: Verdict,
    gate: HeldMove['gate'],
    signal?: AbortSignal,
  ): Promise<Held> {
    const id = crypto.randomUUID();
    /** As it was before this warning, which is not a second one. */
    const before = this.#page.briefing();
    let verdict = first;
    let named: string | null | undefined;
    let notAnApology = false;
    this.#warned(id, move, verdict);
    await this.#picture(id, move, verdict.brand.id);
    for (;;) {
      const answer = await this.#page.ask(
        {
          move,
          verdict,
          briefing: this.#page.briefing(),
          gate,
          again: warnedIn(before, verdict),
          named: named !== undefined,
        },
        signal,
      );
      this.#follow(answer, move, verdict);
      switch (answer.decision) {
        case 'went-back':
          this.#decided(id, verdict, 'went-back');
          return {};
        case 'took-better-move':
          this.#decided(id, verdict, 'took-better-move');
          return { better: answer.better };
        case 'corrected-us':
          this.#decided(id, verdict, 'corrected-us');
          notAnApology ||= answer.notAnApology;
          verdict = this.judge(move, verdict.incident ?? null);
          break;
        case 'attach': {
          const chosen =
            answer.incident === 'new'
              ? this.#openIncident(move, verdict)
              : this.#page.briefing().incidents.find((incident) => incident.id === answer.incident);
          named = typeof chosen === 'string' ? chosen : chosen?.id;
          verdict = this.judge(move, typeof chosen === 'object' ? chosen : null);
          break;
        }
        case 'went-ahead':
          this.#decided(id, verdict, 'went-ahead');
          // Asked which incident, the person left it at the one that was shown.
          if (verdict.unsure.length > 0) named ??= verdict.incident?.id;
          return { ticket: this.#go(id, move, verdict.brand.id, named, notAnApology) };
      }
      if (verdict.warnings.length === 0)
        return { ticket: this.#go(id, move, verdict.brand.id, named, notAnApology) };
    }
  }

  async #picture(id: string, move: Move, brand: string): Promise<void> {
    if (!PICTURED.includes(move.kind)) return;
    if (isPersonal(this.#page.briefing().settings, move.account)) return;
    await this.#page.picture(id, brand, move.account);
  }

  /** Keeps what the person told us not to say again. */
  #follow(answer: Answer, move: Move, { warnings, brand, incident }: Verdict): void {
    const now = Date.now();
    const wrong = answer.decision === 'corrected-us' ? answer.rules : [];
    const marks = wrong.map((rule) => `${rule}:${fingerprint(textOf(move).trim())}`);
    for (const mark of marks) this.#forgiven.add(mark);
    const phrases = warnings
      .filter(({ rule }) => answer.wishes?.remember && wrong.includes(rule))
      .flatMap(({ rule, evidence }) =>
        evidence.flatMap((item) => (item.kind === 'quote' ? [{ rule, text: item.text }] : [])),
      );
    const snoozes = (answer.wishes?.snooze ?? []).map(({ rule, how }): Snooze => {
      const here = how === 'incident' && incident ? { incident: incident.id } : { until: endOfToday(now) };
      return { rule, brand: brand.id, ...here };
    });
    if (marks.length + snoozes.length > 0) this.#page.forgive({ marks, phrases, snoozes });
  }

  /** Opens the pass. A text that is no apology says so in the log before it is published. */
  #go(
    id: string,
    move: Move,
    brand: string,
    named: string | null | undefined,
    notAnApology: boolean,
  ): Ticket {
    const ticket = this.tickets.open(
      move,
      { asked: true, id, ...(named === undefined ? {} : { incident: named }) },
      Date.now(),
    );
    if (notAnApology) {
      this.#page.record([
        {
          id: `judged:${ticket.statement}`,
          at: Date.now(),
          brand,
          type: 'apology-judged',
          statement: ticket.statement,
          apology: false,
        },
      ]);
    }
    return ticket;
  }

  #openIncident(move: Move, verdict: Verdict): string {
    const incident = crypto.randomUUID();
    // An own post that is touched is the mistake itself; an answer is about what it answers.
    const own = move.kind === 'delete' || move.kind === 'archive' || move.kind === 'edit';
    const source = own ? move.target : move.inReplyTo;
    const about = own ? (move.target?.text ?? '') : textOf(move) || (move.target?.text ?? '');
    this.#page.record([opening(incident, Date.now(), verdict.brand.id, source, undefined, about)]);
    return incident;
  }

  #warned(id: string, move: Move, verdict: Verdict): void {
    const text = textOf(move);
    this.#page.record([
      {
        id: `warned:${id}`,
        at: Date.now(),
        brand: verdict.brand.id,
        type: 'warned',
        move: id,
        kind: move.kind,
        network: move.account.network,
        rules: verdict.warnings.map((warning) => warning.rule),
        ...(move.account.handle ? { account: move.account.handle } : {}),
        ...(verdict.incident ? { incident: verdict.incident.id } : {}),
        ...(text ? { text } : {}),
        ...(move.target ? { target: move.target } : {}),
      },
    ]);
  }

  #decided(id: string, verdict: Verdict, decision: Decision): void {
    const event = {
      id: `decided:${id}`,
      at: Date.now(),
      brand: verdict.brand.id,
      move: id,
      decision,
    } as const;
    this.#page.record([{ ...event, type: 'decided' }]);
  }

  /**
   * Writes down what the network's answer says happened to a move. Failures of publishing leave no event.
   *
   * @param move as sent, with what the screen knew of it.
   */
  settle(move: Move, ticket: Ticket | undefined, outcome: Outcome): void {
    const now = Date.now();
    const { network, handle } = move.account;
    // A personal account is left alone, in the record too.
    if (isPersonal(this.#page.briefing().settings, move.account)) return;
    const verdict = this.judge(move);
    const incident = ticket?.incident === undefined ? verdict.incident?.id : ticket.incident;
    const base = {
      at: now,
      brand: verdict.brand.id,
      network,
      move: ticket?.id ?? crypto.randomUUID(),
      ...(handle ? { account: handle } : {}),
    };
    if (move.kind !== 'publish') {
      this.#page.record([
        {
          ...base,
          id: `acted:${base.move}:${outcome.state}`,
          type: 'acted',
          kind: move.kind,
          outcome: outcome.state,
          ...(move.target ? { target: move.target } : {}),
          ...(move.batch === undefined ? {} : { batch: move.batch }),
          ...(isPublication(move) ? { text: textOf(move) } : {}),
          ...(incident ? { incident } : {}),
        },
      ]);
      return;
    }
    if (outcome.state !== 'confirmed') return;
    const statement =
      ticket?.statement ?? this.tickets.threadOf(move, now) ?? `s:${network}:${outcome.postId ?? base.move}`;
    this.tickets.published(statement, outcome.postId, now);
    this.#page.record([
      {
        ...base,
        id: `published:${network}:${outcome.postId ?? base.move}`,
        type: 'published',
        statement,
        text: textOf(move),
        form: move.form ?? 'post',
        labels: verdict.analysis.labels,
        ...(outcome.postId === undefined ? {} : { postId: outcome.postId }),
        ...(outcome.permalink === undefined ? {} : { permalink: outcome.permalink }),
        ...(typeof move.scheduledFor === 'number' ? { scheduledFor: move.scheduledFor } : {}),
        ...(move.inReplyTo ? { inReplyTo: move.inReplyTo } : {}),
        ...(ticket?.incident === undefined ? {} : { incident: ticket.incident }),
      },
    ]);
  }
}

/** The rules of a verdict that have warned before in its incident; outside of any, that have warned outside of any. */
function warnedIn(briefing: Briefing, { incident, warnings }: Verdict): string[] {
  const known = briefing.incidents.find(({ id }) => id === incident?.id);
  const times = incident ? (known?.warned ?? {}) : briefing.warnedLoose;
  return warnings.map(({ rule }) => rule).filter((rule) => (times[rule] ?? 0) > 0);
}
