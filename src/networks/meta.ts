import type { Account, Move, MoveKind, Outcome } from '../moves/move.ts';
import { jsonObject, known } from './dom.ts';
import type { CapturedRequest, CapturedResponse } from './network.ts';

/**
 * What Facebook, Instagram, Threads and Business Suite share: GraphQL calls as URL-encoded forms, named by
 * `fb_api_req_friendly_name`. Names drift and ids rotate, so the shape of the name decides. Known from many public
 * observers; unverified on the live site.
 */
export type Json = Record<string, unknown>;

/** The name, variables and other fields of a call. */
export function metaCall(request: CapturedRequest): { name: string; variables: Json; form: URLSearchParams } {
  const form = new URLSearchParams(request.body ?? '');
  const inUrl = new URL(request.url).searchParams.get('fb_api_req_friendly_name');
  const name = form.get('fb_api_req_friendly_name') ?? request.headers['x-fb-friendly-name'] ?? inUrl ?? '';
  return { name, variables: jsonObject(form.get('variables')) ?? {}, form };
}

/** The first value under one of the keys, anywhere inside. */
export function deep(value: unknown, keys: readonly string[], depth = 8): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  for (const key of keys) {
    const found = (value as Json)[key];
    if (found !== undefined && found !== null && found !== '') return found;
  }
  for (const inner of Object.values(value)) {
    const found = deep(inner, keys, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text or a number as text; nothing for anything else. */
export function scalar(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}

/** A text, or the `text` of an object. */
export function wireText(value: unknown): string {
  return scalar(value) ?? scalar(deep(value, ['text'])) ?? '';
}

const NOT_A_MOVE =
  /Query$|Un(?:hide|block|mute|restrict|archive)|Undo|Restore|Draft|Typing|Precheck|Reaction?|Like|Repost|Message|Notification|Search|Saved?(?:Post|Story|Item)|Viewed|Seen/i;

/** What a mutation does to what exists, by the shape of its name. */
export function kindOfName(name: string): MoveKind | undefined {
  if (!/Mutation/.test(name) || NOT_A_MOVE.test(name)) return undefined;
  const what = /Comment|Reply|Replies/i.test(name);
  if (
    /(?:Delete|Trash|Remove)\w*(?:Post|Story|Media|Comment|Reply)|(?:Post|Story|Media|Comment|Reply)\w*(?:Delete|Trash)/.test(
      name,
    )
  ) {
    return 'delete';
  }
  if (/Archive/.test(name)) return 'archive';
  if (what && /Hide|Moderat/.test(name)) return 'hide';
  if (/(?:Block|Ban)(?:User|Many|Mutation|\w*(?:User|Profile|Page)\w*Mutation)/.test(name)) return 'block';
  if (/Mute|Restrict/.test(name)) return 'mute';
  if (/ReplyControl|CommentPrivacy|DisableComments?|WhoCanComment/.test(name)) return 'limit-replies';
  return undefined;
}

/** A move on something, named by the first id the variables hold. */
export function actOn(network: string, kind: MoveKind, variables: unknown): Move {
  const account: Account = { network };
  const ids = deep(variables, ['target_user_ids']);
  const id = scalar(
    deep(variables, [
      'comment_id',
      'story_id',
      'mediaID',
      'media_id',
      'post_id',
      'target_user_id',
      'user_id',
      'id',
    ]),
  );
  const batch = Array.isArray(ids) && ids.length > 1 ? ids.length : undefined;
  const onPerson = kind === 'block' || kind === 'mute';
  const target = known({ network, id: onPerson ? undefined : id });
  return { kind, account, parts: [], target, ...known({ batch }) };
}

/** Failures come under HTTP 200, and a root that is null proves nothing. */
export function metaOutcome(_request: CapturedRequest, response: CapturedResponse): Outcome {
  const lines = (response.body ?? '').replace(/^for\s*\(;;\);/, '').split('\n');
  const parsed = jsonObject(lines.join('\n')) ?? jsonObject(lines[0]);
  const reason =
    scalar(deep(parsed?.errors, ['message'])) ?? scalar(parsed?.errorSummary) ?? scalar(parsed?.message);
  const failed: Outcome = { state: 'failed', ...known({ reason }) };
  if (response.status >= 400) return failed;
  if (!parsed || response.status < 200 || response.status >= 300) return { state: 'unknown' };
  if (lines.some((line) => hasErrors(jsonObject(line))) || hasErrors(parsed)) return failed;
  const data = parsed.data as Json | undefined;
  if (data) {
    const roots = Object.values(data);
    if (roots.every((root) => root === null)) return { state: 'unknown' };
    if (roots.some((root) => (root as Json | null)?.success === false || hasErrors(root))) return failed;
  } else if (parsed.status !== 'ok' && parsed.did_delete !== true && parsed.status !== 'success') {
    return { state: 'unknown' };
  }
  const permalink = scalar(deep(data, ['url']));
  const code = scalar((parsed.media as Json | undefined)?.code);
  return { state: 'confirmed', ...known({ postId: code, permalink }) };
}

function hasErrors(value: unknown): boolean {
  const { errors, error, status } = (value ?? {}) as Json;
  return (Array.isArray(errors) && errors.length > 0) || Boolean(error) || status === 'fail';
}
