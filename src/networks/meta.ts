import type { Account, Move, MoveKind, Outcome } from '../moves/move.ts';
import { known } from './dom.ts';
import { deep, type Json, jsonObject, scalar } from './json.ts';
import type { CapturedRequest, CapturedResponse } from './network.ts';

/**
 * What Facebook, Instagram, Threads and Business Suite share: GraphQL calls as URL-encoded forms, named by
 * `fb_api_req_friendly_name`. Names drift and ids rotate, so the shape of the name decides. Known from many public
 * observers; unverified on the live site.
 */
/** The name, variables and other fields of a call. */
export function metaCall(request: CapturedRequest): { name: string; variables: Json; form: URLSearchParams } {
  const form = new URLSearchParams(request.body ?? '');
  const inUrl = new URL(request.url).searchParams.get('fb_api_req_friendly_name');
  const name = form.get('fb_api_req_friendly_name') ?? request.headers['x-fb-friendly-name'] ?? inUrl ?? '';
  return { name, variables: jsonObject(form.get('variables')) ?? {}, form };
}

const NOT_A_MOVE =
  /Query$|Un(?:hide|block|mute|restrict|archive|ban)|Undo|Restore|Draft|Scheduled|Typing|Precheck|Reaction|Like|Repost|Message|Chat|Notification|Search|Saved?(?:Post|Story|Item)|Viewed|Seen/i;
const STATEMENT = '(?:Post|Story|Stories|Media|Comment|Repl(?:y|ies))';
const PERSON = '(?:User|Many|Profile|Page|Account|Member|Author)';
/** What is done, by the words in a name: before what it is done to, or after it. */
const NAMES: readonly (readonly [MoveKind, RegExp])[] = [
  [
    'delete',
    new RegExp(
      `(?:Delete|Trash)\\w*${STATEMENT}|${STATEMENT}\\w*(?:Delete|Trash)|RemoveComment|CommentRemove`,
    ),
  ],
  ['archive', new RegExp(`Archive\\w*${STATEMENT}|${STATEMENT}\\w*Archive`)],
  ['hide', /(?:Hide|Moderat)\w*(?:Comment|Repl)|(?:Comment|Repl)\w*(?:Hide|Moderat)/],
  [
    'block',
    new RegExp(`(?:Block|Ban(?!n))(?:Mutation|\\w*${PERSON}\\w*Mutation)|${PERSON}(?:Block|Ban)Mutation`),
  ],
  ['mute', new RegExp(`(?:Mute|Restrict(?!ion))(?:Mutation|(?:Posts?|Story|Stories)|\\w*${PERSON})`)],
  [
    'limit-replies',
    /ReplyControl|Comment\w*(?:Privacy|Audience|Control)|(?:Disable|TurnOff)\w*Comment|WhoCan(?:Comment|Reply)/,
  ],
];

/** What a mutation does to what exists, by the shape of its name. To let everyone answer shuts nobody out. */
export function kindOfCall(name: string, variables: Json): MoveKind | undefined {
  if (!/Mutation/.test(name) || NOT_A_MOVE.test(name)) return undefined;
  const kind = NAMES.find(([, shape]) => shape.test(name))?.[0];
  const opens =
    kind === 'limit-replies' && /"(?:EVERYONE|ANYONE|PUBLIC|ALL)"/i.test(JSON.stringify(variables));
  return opens ? undefined : kind;
}

/** When a post goes out that is kept for later, epoch milliseconds; nothing where the variables have no time. */
export function dueIn(variables: Json): number | 'unknown' | undefined {
  const due = deep(variables, ['scheduled_publish_time', 'scheduledPublishTime']);
  const seconds = Number(due);
  return due === undefined ? undefined : seconds > 0 ? seconds * 1000 : 'unknown';
}

/** Ids of comments first: a comment's call names its post too. */
const IDS = ['comment_id', 'story_id', 'mediaID', 'media_id', 'post_id', 'post_id_str', 'id'];
const MANY = [
  'comment_ids',
  'comment_ids_to_delete',
  'story_ids',
  'media_ids',
  'post_ids',
  'target_user_ids',
];

/**
 * A move on something, named by the first id the variables hold.
 *
 * @param idOf the network's own id in the shape its screens have it.
 */
export function actOn(
  network: string,
  kind: MoveKind,
  variables: unknown,
  idOf: (raw: string) => string = (raw) => raw,
): Move {
  const account: Account = { network };
  const many = deep(variables, MANY);
  const batch = Array.isArray(many) && many.length > 1 ? many.length : undefined;
  const onPerson = kind === 'block' || kind === 'mute';
  const raw =
    onPerson || batch
      ? undefined
      : scalar(deep(variables, IDS) ?? (Array.isArray(many) ? many[0] : undefined));
  const target = known({ network, id: raw === undefined ? undefined : idOf(raw) });
  return { kind, account, parts: [], ...known({ target: batch ? undefined : target, batch }) };
}

/** What an answer says, line by line: they are guarded against being run, and streamed. */
export function answers({ body = '' }: CapturedResponse): Json[] {
  const plain = body.replace(/^\s*for\s*\(\s*;\s*;\s*\)\s*;/, '');
  const whole = jsonObject(plain);
  if (whole) return [whole];
  return plain.split('\n').flatMap((line): Json[] => {
    const read = jsonObject(line);
    return read ? [read] : [];
  });
}

/**
 * What an answer proves. Failures come under HTTP 200, and a root that is null proves nothing.
 *
 * @param posted what the answer says of the post that it made, for answers that confirm.
 */
export function metaOutcome(
  response: CapturedResponse,
  posted: (answer: Json) => { postId?: string | undefined; permalink?: string | undefined } = () => ({}),
): Outcome {
  const parts = answers(response);
  const [first] = parts;
  const reason =
    scalar(
      deep(
        parts.map(({ errors }) => errors),
        ['message'],
      ),
    ) ??
    scalar(first?.errorSummary) ??
    scalar(first?.message);
  const failed: Outcome = { state: 'failed', ...known({ reason }) };
  if (response.status >= 400) return failed;
  if (!first || response.status < 200 || response.status >= 300) return { state: 'unknown' };
  if (parts.some(hasErrors)) return failed;
  const data = first.data as Json | null | undefined;
  if (data) {
    const roots = Object.values(data);
    if (roots.every((root) => root === null)) return { state: 'unknown' };
    if (roots.some((root) => (root as Json | null)?.success === false || hasErrors(root))) return failed;
  } else if (first.status !== 'ok' && first.did_delete !== true && first.status !== 'success') {
    return { state: 'unknown' };
  }
  return { state: 'confirmed', ...known(posted(first)) };
}

function hasErrors(value: unknown): boolean {
  const { errors, error, status } = (value ?? {}) as Json;
  return (Array.isArray(errors) && errors.length > 0) || Boolean(error) || status === 'fail';
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The number behind an address of Instagram or Threads: addresses have it in base 64, calls as it is.
 *
 * @returns nothing where it is no such code. Codes of private posts carry more behind the first eleven characters.
 */
export function idOfCode(code: string | undefined): string | undefined {
  if (!code || !/^[\w-]{5,}$/.test(code)) return undefined;
  let id = 0n;
  for (const letter of code.slice(0, 11)) id = id * 64n + BigInt(ALPHABET.indexOf(letter));
  return String(id);
}

/** The number of a media id such as `123_45` (post and author). */
export function mediaId(raw: string): string {
  return /^\d+/.exec(raw)?.[0] ?? raw;
}
