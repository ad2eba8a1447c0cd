import type { Account, Engagement, Move, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { known, timeOf } from './dom.ts';
import { jsonObject, object } from './json.ts';
import type { CapturedRequest, CapturedResponse, Network, Requests } from './network.ts';

/**
 * The Mastodon API as its web clients call it: same origin from an instance's own page, any origin from Phanpy and
 * Elk. Paths and bodies from Mastodon's documentation and the clients' source.
 */
export const WATCH =
  /^(?:POST|PUT|PATCH|DELETE) https?:\/\/[^/]+\/api\/v1\/(?:statuses(?:[?#]|$|\/\d\w*(?:[?#]|$|\/(?:quotes\/\w+\/revoke|interaction_policy)(?:[?#]|$)))|accounts\/\w+\/(?:block|mute)(?:[?#]|$)|domain_blocks(?:[?#]|$))/;

const ANY: Account = { network: 'mastodon' };

export const requests: Requests = { read, outcome };

/**
 * Mastodon through one of its front ends: the calls are the same, the screens its own. Every instance has its own
 * `/share?text=`; which one is the person's is not known here, so there are no links.
 */
export function throughScreens(screens: Network['screens']): Network {
  return { id: 'mastodon', name: 'Mastodon', intents: {}, requests, screens };
}

function read(request: CapturedRequest): Move | undefined {
  const url = new URL(request.url);
  const [, , , kind, id, sub] = url.pathname.split('/');
  const target: Post | undefined =
    id === undefined ? undefined : { network: 'mastodon', id, ...snowflakeAge(id) };
  const on = (moveKind: Move['kind']): Move => ({
    kind: moveKind,
    account: ANY,
    parts: [],
    ...known({ target }),
  });
  const method = request.method.toUpperCase();

  if (kind === 'statuses' && id === undefined) return method === 'POST' ? published(request) : undefined;
  if (kind === 'statuses' && sub === undefined) {
    if (method === 'DELETE') {
      // Mastodon's own page keeps the media when the text is opened again; other clients don't say so.
      return { ...on('delete'), ...(url.searchParams.get('delete_media') === 'false' && { redraft: true }) };
    }
    return method === 'PUT' ? { ...on('edit'), parts: [spoken(fields(request))] } : undefined;
  }
  if (kind === 'statuses' && sub === 'quotes') {
    const quoting = url.pathname.split('/')[6];
    return { ...on('hide'), target: known({ network: 'mastodon', id: quoting }) };
  }
  if (kind === 'statuses' && sub === 'interaction_policy') {
    return fields(request).quote_approval_policy === 'nobody' ? on('limit-replies') : undefined;
  }
  if (kind === 'accounts' && (sub === 'block' || sub === 'mute') && method === 'POST') {
    // The id is the account's, which names nobody.
    return { kind: sub, account: ANY, parts: [] };
  }
  if (kind === 'domain_blocks' && method === 'POST') return { kind: 'block', account: ANY, parts: [] };
  return undefined;
}

function published(request: CapturedRequest): Move | undefined {
  const body = fields(request);
  // A message to those it names is private.
  if (body.visibility === 'direct') return undefined;
  const answered = body.in_reply_to_id;
  const quoted = body.quoted_status_id ?? body.quote_id;
  const at = body.scheduled_at;
  const parent = answered ?? quoted;
  return {
    kind: 'publish',
    account: ANY,
    parts: [spoken(body)],
    form: answered ? 'reply' : quoted ? 'quote' : 'post',
    ...(at ? { scheduledFor: timeOf(String(at)) ?? ('unknown' as const) } : {}),
    ...(parent
      ? { inReplyTo: { network: 'mastodon', id: String(parent), ...snowflakeAge(String(parent)) } }
      : {}),
  };
}

/** A content warning is read first, and is part of what is said. */
function spoken(body: Record<string, unknown>): string {
  return [body.spoiler_text, body.status].filter((one) => typeof one === 'string' && one !== '').join('\n\n');
}

/** Bodies are JSON; some clients send forms. */
function fields(request: CapturedRequest): Record<string, unknown> {
  return jsonObject(request.body) ?? Object.fromEntries(new URLSearchParams(request.body ?? ''));
}

/** Ids are snowflakes: milliseconds in all but the lowest 16 bits. Other servers of the same API use other ids. */
export function snowflakeAge(id: string): { readonly postedAt?: number } {
  if (!/^1\d{16,18}$/.test(id)) return {};
  return { postedAt: Number(BigInt(id) >> 16n) };
}

function outcome(request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  if (response.status >= 400) {
    return { state: 'failed', ...(typeof body?.error === 'string' && { reason: body.error }) };
  }
  if (response.status < 200 || response.status >= 300) return { state: 'unknown' };
  if (typeof body?.error === 'string') return { state: 'failed', reason: body.error };
  if (read(request)?.kind !== 'publish') return { state: 'confirmed' };
  return {
    state: 'confirmed',
    ...known({
      postId: typeof body?.id === 'string' ? body.id : undefined,
      permalink: typeof body?.url === 'string' ? body.url : undefined,
    }),
  };
}

/** A status as the API gives it, as far as it says more than a screen. */
export function statusAsPost(status: Record<string, unknown>): Partial<Post> {
  const count = (value: unknown) => (typeof value === 'number' ? { value, exact: true } : undefined);
  const engagement: Engagement = known({
    replies: count(status.replies_count),
    reposts: count(status.reblogs_count),
    likes: count(status.favourites_count),
    quotes: count(status.quotes_count),
  });
  const account = object(status.account);
  return known({
    // An answer without numbers must not wipe out what the screen showed.
    engagement: Object.keys(engagement).length > 0 ? engagement : undefined,
    permalink: typeof status.url === 'string' ? status.url : undefined,
    postedAt: timeOf(typeof status.created_at === 'string' ? status.created_at : undefined),
    author: handle(typeof account.acct === 'string' ? account.acct : undefined),
  });
}

/**
 * Asks an instance about a post. Public posts need no token; for others the answer is that there is none, and what
 * the screen showed stands.
 */
export async function lookUpStatus(origin: string, id: string): Promise<Partial<Post>> {
  const response = await fetch(`${origin}/api/v1/statuses/${encodeURIComponent(id)}`);
  return response.ok ? statusAsPost((await response.json()) as Record<string, unknown>) : {};
}
