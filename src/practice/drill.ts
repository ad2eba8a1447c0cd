import { brief } from '../incidents/briefing.ts';
import { type Reminder, reminders } from '../incidents/clock.ts';
import type { IncidentEvent } from '../incidents/events.ts';
import { fold } from '../incidents/fold.ts';
import { DEFAULT_SETTINGS, type Settings } from '../incidents/settings.ts';
import { proposeTitle, tellingWords } from '../incidents/title.ts';
import type { Engagement, Move, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { judge, type Verdict } from '../rules/judge.ts';
import { type Drill, type DrillPost, type DrillStep, timeOf } from './drill-format.ts';

/**
 * Plays a documented incident through the real judge and the real fold: at each step, what Mesura would have said;
 * then what really happened goes into the log, so that the next step is judged in the light of it. Pure.
 */

export interface Played {
  readonly step: DrillStep;
  /** Absent for steps that open or close the incident. */
  readonly verdict?: Verdict;
  /** The move that was judged, as an adapter would have read it. */
  readonly move?: Move;
  /** What the clock said between the step before and this one. */
  readonly reminders: readonly Reminder[];
}

export interface Totals {
  readonly bad: number;
  readonly badWarned: number;
  readonly good: number;
  readonly goodLeftAlone: number;
}

/** Plays all steps, in order. */
export function play(drill: Drill, settings: Settings = DEFAULT_SETTINGS): Played[] {
  const log: IncidentEvent[] = [];
  const reminded = new Set<string>();
  const { start } = drill;
  return drill.steps.map((step, index) => {
    const briefing = brief(fold(log), settings, step.at);
    const due = briefing.incidents.flatMap((incident) => {
      const brand = settings.brands.find((one) => one.id === incident.brand);
      return brand ? reminders(incident, brand, settings, step.at).due : [];
    });
    const fresh = due.filter(({ id }) => !reminded.has(id));
    for (const { id } of fresh) reminded.add(id);
    if (step.move === 'open-incident' || step.move === 'close-incident') {
      const incident = briefing.incidents.findLast((one) => one.state !== 'closed')?.id;
      log.push(
        ...(step.move === 'open-incident' ? [openedBy(step, index)] : closedBy(step, index, incident)),
      );
      return { step, reminders: fresh };
    }
    const move = moveOf(step, start);
    const verdict = judge(move, briefing, step.at);
    log.push(...happened(move, step, index, verdict));
    return { step, move, verdict, reminders: fresh };
  });
}

/** How a step came out: what was to be warned about and was, or was not; absent where the file does not say. */
export type Result = 'caught' | 'missed' | 'left-alone' | 'disturbed';

export function resultOf({ step, verdict }: Played): Result | undefined {
  if (verdict === undefined || step.good === undefined) return undefined;
  const warned = verdict.warnings.length > 0;
  if (step.good) return warned ? 'disturbed' : 'left-alone';
  return warned ? 'caught' : 'missed';
}

/** How many bad moves were warned about, and how many good ones left alone. Steps that say neither do not count. */
export function totals(played: readonly Played[]): Totals {
  const results = played.map(resultOf);
  const count = (...wanted: readonly Result[]) =>
    results.filter((result) => result !== undefined && wanted.includes(result)).length;
  return {
    bad: count('caught', 'missed'),
    badWarned: count('caught'),
    good: count('left-alone', 'disturbed'),
    goodLeftAlone: count('left-alone'),
  };
}

/** The move of a step, as an adapter would have read it. */
export function moveOf(step: DrillStep, start: number): Move {
  const network = step.network ?? '';
  const account = handle(step.account);
  const text = step.text === undefined ? [] : typeof step.text === 'string' ? [step.text] : step.text;
  const scheduled = step.scheduledFor === undefined ? undefined : timeOf(step.scheduledFor, start);
  return {
    kind: step.move as Move['kind'],
    account: { network, ...(account ? { handle: account } : {}) },
    parts: text,
    ...(step.move === 'publish' ? { form: step.form ?? (step.inReplyTo ? 'reply' : 'post') } : {}),
    ...(step.scheduledFor === undefined ? {} : { scheduledFor: scheduled ?? ('unknown' as const) }),
    ...(step.target ? { target: postOf(step.target, network, start) } : {}),
    ...(step.inReplyTo ? { inReplyTo: postOf(step.inReplyTo, network, start) } : {}),
    ...(step.batch === undefined ? {} : { batch: step.batch }),
  };
}

function postOf(post: DrillPost, network: string, start: number): Post {
  const author = handle(post.author);
  const postedAt = post.time === undefined ? undefined : timeOf(post.time, start);
  const engagement = Object.fromEntries(
    Object.entries(post.engagement ?? {}).map(([name, amount]) => [
      name,
      typeof amount === 'number' ? { value: amount, exact: true } : amount,
    ]),
  ) as Engagement;
  return {
    network,
    ...(post.id === undefined ? {} : { id: post.id }),
    ...(post.permalink === undefined ? {} : { permalink: post.permalink }),
    ...(author === undefined ? {} : { author }),
    ...(post.text === undefined ? {} : { text: post.text }),
    ...(postedAt === undefined ? {} : { postedAt }),
    ...(post.engagement === undefined ? {} : { engagement }),
  };
}

const BRAND = DEFAULT_SETTINGS.brands[0]?.id ?? 'brand';

function openedBy(step: DrillStep, index: number): IncidentEvent {
  const text = step.target?.text ?? step.title ?? '';
  return {
    v: 1,
    id: `drill:${index}:opened`,
    at: step.at,
    brand: BRAND,
    type: 'incident-opened',
    incident: `drill:${index}`,
    title: step.title ?? proposeTitle(text),
    words: step.words ?? tellingWords(`${step.title ?? ''} ${text}`),
    ...(step.target ? { source: postOf(step.target, step.network ?? '', step.at) } : {}),
  };
}

function closedBy(step: DrillStep, index: number, incident: string | undefined): IncidentEvent[] {
  if (incident === undefined) return [];
  return [
    { v: 1, id: `drill:${index}:closed`, at: step.at, brand: BRAND, type: 'incident-closed', incident },
  ];
}

/** The events of a step that was carried out, warned about or not: history did not listen. */
function happened(move: Move, step: DrillStep, index: number, verdict: Verdict): IncidentEvent[] {
  const id = `drill:${index}`;
  const { network, handle: account } = move.account;
  const base = { v: 1, at: step.at, brand: verdict.brand.id } as const;
  const place = { network, ...(account === undefined ? {} : { account }) };
  const incident = verdict.incident ? { incident: verdict.incident.id } : {};
  const target = move.target ? { target: move.target } : {};
  const events: IncidentEvent[] = [];
  if (verdict.warnings.length > 0) {
    const rules = verdict.warnings.map((warning) => warning.rule);
    const text = move.parts.join('\n\n');
    events.push(
      {
        ...base,
        ...place,
        ...incident,
        ...target,
        id: `${id}:warned`,
        type: 'warned',
        move: id,
        kind: move.kind,
        rules,
        text,
      },
      { ...base, id: `${id}:decided`, type: 'decided', move: id, decision: 'went-ahead' },
    );
  }
  if (move.kind !== 'publish') {
    events.push({
      ...base,
      ...place,
      ...incident,
      ...target,
      id: `${id}:acted`,
      type: 'acted',
      move: id,
      kind: move.kind,
      outcome: 'confirmed',
    });
    return events;
  }
  move.parts.forEach((text, part) => {
    events.push({
      ...base,
      ...place,
      id: `${id}:published:${part}`,
      type: 'published',
      statement: id,
      move: id,
      postId: part === 0 && step.id !== undefined ? step.id : `${id}:${part}`,
      text,
      form: move.form ?? 'post',
      labels: verdict.analysis.labels,
      ...(move.inReplyTo ? { inReplyTo: move.inReplyTo } : {}),
    });
  });
  return events;
}
