import * as v from 'valibot';
import type { IncidentEvent } from '../incidents/events.ts';
import { DEFAULT_LIMITS, DEFAULT_SETTINGS, MOST_MEGABYTES, type Settings } from '../incidents/settings.ts';

/**
 * What may come out of storage or an imported file. Anything else is set aside, never repaired by guessing and
 * never deleted.
 */

const text = v.pipe(v.string(), v.maxLength(100_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.object({ value: v.pipe(v.number(), v.finite(), v.minValue(0)), exact: v.boolean() });
const label = v.picklist([
  'apology',
  'routine_sorry',
  'non_apology',
  'defensive',
  'excuse',
  'correction',
  'meta',
]);
const kind = v.picklist([
  'publish',
  'edit',
  'delete',
  'archive',
  'hide',
  'remove',
  'block',
  'mute',
  'limit-replies',
]);

const post = v.object({
  network: id,
  id: v.optional(id),
  permalink: v.optional(text),
  author: v.optional(id),
  text: v.optional(text),
  postedAt: v.optional(time),
  engagement: v.optional(
    v.object({
      likes: v.optional(count),
      replies: v.optional(count),
      reposts: v.optional(count),
      quotes: v.optional(count),
      saves: v.optional(count),
      views: v.optional(count),
    }),
  ),
});

const fact = { id, v: v.literal(1), at: time, brand: id };
const place = { network: id, account: v.optional(id) };

const event = v.variant('type', [
  v.object({
    ...fact,
    type: v.literal('incident-opened'),
    incident: id,
    title: text,
    words: v.array(text),
    source: v.optional(post),
  }),
  v.object({ ...fact, type: v.literal('incident-noticed'), incident: id, noticedAt: time }),
  v.object({ ...fact, type: v.literal('incident-renamed'), incident: id, title: text }),
  v.object({
    ...fact,
    type: v.picklist(['incident-kept', 'incident-discarded', 'incident-closed', 'incident-reopened']),
    incident: id,
  }),
  v.object({
    ...fact,
    ...place,
    type: v.literal('published'),
    statement: id,
    move: id,
    postId: v.optional(id),
    permalink: v.optional(text),
    text,
    form: v.picklist(['post', 'reply', 'quote', 'thread', 'comment']),
    scheduledFor: v.optional(time),
    labels: v.array(label),
    inReplyTo: v.optional(post),
    incident: v.optional(v.nullable(id)),
  }),
  v.object({ ...fact, type: v.literal('statement-attached'), statement: id, incident: v.nullable(id) }),
  v.object({ ...fact, type: v.literal('apology-judged'), statement: id, apology: v.boolean() }),
  v.object({
    ...fact,
    type: v.literal('apology-added'),
    incident: id,
    statement: id,
    note: v.optional(text),
  }),
  v.object({
    ...fact,
    ...place,
    type: v.literal('warned'),
    move: id,
    kind,
    rules: v.array(id),
    incident: v.optional(id),
    text: v.optional(text),
    target: v.optional(post),
  }),
  v.object({
    ...fact,
    type: v.literal('decided'),
    move: id,
    decision: v.picklist(['went-back', 'took-better-move', 'went-ahead', 'corrected-us']),
  }),
  v.object({
    ...fact,
    ...place,
    type: v.literal('acted'),
    move: id,
    kind: v.picklist(['edit', 'delete', 'archive', 'hide', 'remove', 'block', 'mute', 'limit-replies']),
    target: v.optional(post),
    text: v.optional(text),
    batch: v.optional(v.number()),
    outcome: v.picklist(['confirmed', 'failed', 'unknown']),
    incident: v.optional(id),
  }),
  v.object({
    ...fact,
    ...place,
    type: v.literal('pictured'),
    move: id,
    picture: id,
    bytes: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.object({ ...fact, type: v.literal('reply-seen'), incident: id, post }),
  v.object({ ...fact, type: v.literal('reply-settled'), incident: id, reply: id, settled: v.boolean() }),
  v.object({
    ...fact,
    type: v.literal('ticked'),
    incident: id,
    item: v.picklist(['keep', 'correct', 'apologise', 'answer', 'stop', 'learn']),
    done: v.boolean(),
  }),
]);

const minutes = v.pipe(v.number(), v.minValue(1), v.maxValue(10_000));
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const limits = v.object({
  apologies: v.fallback(whole(20), DEFAULT_LIMITS.apologies),
  apologiesEach: v.fallback(whole(20), DEFAULT_LIMITS.apologiesEach),
  reactions: v.fallback(whole(1_000_000), DEFAULT_LIMITS.reactions),
  views: v.fallback(whole(1_000_000_000), DEFAULT_LIMITS.views),
  reminders: v.fallback(v.array(minutes), [...DEFAULT_LIMITS.reminders]),
  coolDown: v.fallback(whole(30), DEFAULT_LIMITS.coolDown),
});
const megabytes = v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_MEGABYTES));
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439));
const ownDraft = v.object({
  id,
  move: v.picklist(['correction', 'apology', 'answer', 'closing']),
  lang: id,
  text,
});
const settings = v.object({
  v: v.literal(1),
  brands: v.pipe(
    v.array(
      v.object({
        id,
        name: text,
        accounts: v.fallback(v.array(v.object({ network: id, handle: id })), []),
        languages: v.fallback(v.optional(v.array(id)), undefined),
        limits: v.fallback(limits, { ...DEFAULT_LIMITS, reminders: [...DEFAULT_LIMITS.reminders] }),
        off: v.fallback(v.array(id), []),
        sensitivity: v.fallback(v.optional(v.record(id, v.picklist(['low', 'normal', 'high']))), undefined),
        quietHours: v.fallback(v.optional(v.object({ from: minuteOfDay, to: minuteOfDay })), undefined),
        drafts: v.fallback(v.optional(v.array(ownDraft)), undefined),
      }),
    ),
    v.minLength(1),
  ),
  personal: v.fallback(v.array(id), []),
  networksOff: v.fallback(v.array(id), []),
  forgiven: v.fallback(v.array(id), []),
  phrases: v.fallback(v.optional(v.array(v.object({ rule: id, text }))), undefined),
  pictures: v.fallback(v.optional(v.object({ on: v.boolean(), megabytes })), undefined),
  sites: v.fallback(v.optional(v.array(v.object({ host: id, network: id }))), undefined),
  draftMark: v.fallback(v.optional(v.boolean()), undefined),
  snoozes: v.fallback(
    v.optional(v.array(v.object({ rule: id, brand: id, incident: v.optional(id), until: v.optional(time) }))),
    undefined,
  ),
});

/** An event as it came from outside, or nothing when it is not one of ours. */
export function parseEvent(raw: unknown): IncidentEvent | undefined {
  const parsed = v.safeParse(event, raw);
  return parsed.success ? (parsed.output as IncidentEvent) : undefined;
}

/** Settings as they came from outside. What cannot be read falls back to its default. */
export function parseSettings(raw: unknown): { settings: Settings; readable: boolean } {
  if (raw === undefined) return { settings: DEFAULT_SETTINGS, readable: true };
  const parsed = v.safeParse(settings, raw);
  return parsed.success
    ? { settings: parsed.output as Settings, readable: true }
    : { settings: DEFAULT_SETTINGS, readable: false };
}
