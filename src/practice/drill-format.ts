import * as v from 'valibot';
import type { MoveKind } from '../moves/move.ts';

/** The file format of drills and replays; described for people in `docs/replay-format.md`. */

const MOVES = [
  'publish',
  'edit',
  'delete',
  'archive',
  'hide',
  'remove',
  'block',
  'mute',
  'limit-replies',
] as const satisfies readonly MoveKind[];

const amount = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.object({ value: v.pipe(v.number(), v.minValue(0)), exact: v.boolean() }),
]);
const post = v.strictObject({
  id: v.optional(v.string()),
  permalink: v.optional(v.string()),
  author: v.optional(v.string()),
  text: v.optional(v.string()),
  time: v.optional(v.string()),
  engagement: v.optional(
    v.strictObject({
      likes: v.optional(amount),
      replies: v.optional(amount),
      reposts: v.optional(amount),
      quotes: v.optional(amount),
      saves: v.optional(amount),
      views: v.optional(amount),
    }),
  ),
});
const step = v.strictObject({
  time: v.string(),
  network: v.optional(v.pipe(v.string(), v.minLength(1))),
  account: v.optional(v.string()),
  move: v.picklist([...MOVES, 'open-incident', 'close-incident']),
  form: v.optional(v.picklist(['post', 'reply', 'quote', 'thread', 'comment'])),
  id: v.optional(v.string()),
  text: v.optional(v.union([v.string(), v.array(v.string())])),
  target: v.optional(post),
  inReplyTo: v.optional(post),
  scheduledFor: v.optional(v.string()),
  batch: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  title: v.optional(v.string()),
  words: v.optional(v.array(v.string())),
  good: v.optional(v.boolean()),
  note: v.optional(v.string()),
});
const file = v.strictObject({
  format: v.literal(1),
  title: v.string(),
  lang: v.optional(v.string()),
  about: v.optional(v.string()),
  sources: v.optional(v.array(v.string())),
  steps: v.pipe(v.array(step), v.minLength(1)),
});

export type DrillStep = v.InferOutput<typeof step> & {
  /** Epoch milliseconds. */
  readonly at: number;
};
export type DrillPost = v.InferOutput<typeof post>;
export interface Drill extends Omit<v.InferOutput<typeof file>, 'steps'> {
  readonly steps: readonly DrillStep[];
  /** What `+HH:MM` counts from, epoch milliseconds. */
  readonly start: number;
}

/** What is wrong with a file, and where, in words for whoever wrote it. */
export class DrillError extends Error {}

/** Reads a drill. Steps are put in the order of their times. @throws DrillError when it is none. */
export function parseDrill(json: string): Drill {
  let raw: unknown;
  try {
    raw = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new DrillError(`not valid JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(file, raw);
  if (!parsed.success) {
    const first = parsed.issues[0];
    const where = v.getDotPath(first);
    throw new DrillError(`${where ? `${where}: ` : ''}${first.message}`);
  }
  const start = Date.parse(
    parsed.output.steps.find((one) => !one.time.startsWith('+'))?.time ?? '2020-01-01T12:00Z',
  );
  const steps = parsed.output.steps.map((one, index) => {
    const at = timeOf(one.time, start);
    if (at === undefined) {
      throw new DrillError(
        `steps.${index}.time: expected ISO 8601 or +HH:MM, got ${JSON.stringify(one.time)}`,
      );
    }
    const others = {
      scheduledFor: one.scheduledFor,
      'target.time': one.target?.time,
      'inReplyTo.time': one.inReplyTo?.time,
    };
    for (const [where, time] of Object.entries(others)) {
      if (time !== undefined && timeOf(time, start) === undefined) {
        throw new DrillError(
          `steps.${index}.${where}: expected ISO 8601 or +HH:MM, got ${JSON.stringify(time)}`,
        );
      }
    }
    const acts = one.move !== 'open-incident' && one.move !== 'close-incident';
    if (acts && one.network === undefined) throw new DrillError(`steps.${index}.network: missing`);
    if ((one.move === 'publish' || one.move === 'edit') && one.text === undefined) {
      throw new DrillError(`steps.${index}.text: a ${one.move} needs its text (it may be empty)`);
    }
    return { ...one, at };
  });
  return { ...parsed.output, start, steps: steps.sort((a, b) => a.at - b.at) };
}

/** `+01:30` counts from the first absolute time of the file. */
export function timeOf(time: string, start: number): number | undefined {
  const after = /^\+(\d{1,4}):(\d{2})$/.exec(time);
  if (after) return start + (Number(after[1]) * 60 + Number(after[2])) * 60_000;
  const at = /^\d{4}-\d{2}-\d{2}/.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isFinite(at) ? at : undefined;
}
