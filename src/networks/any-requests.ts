import type { Move, MoveKind, Outcome, Post } from '../moves/move.ts';
import { known } from './dom.ts';
import { jsonObject } from './json.ts';
import type { CapturedRequest, CapturedResponse } from './network.ts';

/**
 * The calls of a site that nobody knows, read from what REST and GraphQL have in common: the method, the noun at the
 * end of the path or in the operation's name, and a few fields that most services call alike. Pure.
 *
 * A call that says neither that it takes a statement away nor that it makes one is no move: likes, follows, votes,
 * drafts, messages, settings and searches must pass, and the gesture gate has seen what matters of the rest.
 */
const NOUN =
  '(?:posts?|status(?:es)?|notes?|comments?|repl(?:y|ies)|articles?|topics?|threads?|discussions?|tweets?|toots?|answers?|reviews?|updates?|stories)';
const ONE = new RegExp(`^${NOUN}$`, 'i');

/** Tested against "METHOD URL" of every call of the page: cheap, and matching only what may be a move. */
export const watch = new RegExp(
  `^(?:POST|PUT|PATCH|DELETE) https?://[^/]+/\\S*(?:${NOUN}|publish|graphql|gql|moderat)`,
  'i',
);

/** What stands between a statement and what is done to it that is no move: votes, drafts, private matters. */
const ASIDE =
  /^(?:(?:un|dis|undis)?likes?|fav\w*|unfav\w*|votes?|(?:up|down)votes?|reactions?|react|un?follow\w*|bookmarks?|saves?|saved|drafts?(?:\.json)?|autosaves?|preview\w*|reposts?|unreposts?|derepost|reblogs?|boosts?|messages?|notifications?|reports?|flags?|views?|reads?|read|seen|typing|search|validate|uploads?|images?|media|attachments?|subscri\w*|polls?|pins?|unpins?|translat\w*|settings|preferences|profile|login|session|analytics|metrics|events?)$/i;

/** Verbs that stand in a path, or lead an operation's name. */
const VERBS: readonly (readonly [MoveKind, RegExp])[] = [
  ['delete', /^(?:delete|destroy|remove|trash|unpublish|erase)/i],
  ['archive', /^archive/i],
  ['hide', /^hide/i],
  ['limit-replies', /^(?:lock|disablecomments|closecomments)/i],
];
const MAKES = /^(?:create|add|publish|submit|send|new|post|make|write|reply|comment)/i;

/** Fields that hold a text, from the one that says most to the one that says least. */
const TEXTS = [
  'text',
  'content',
  'comment',
  'body',
  'message',
  'html',
  'markdown',
  'raw',
  'status',
  'caption',
  'reply',
];
/** Values of a state that take a statement from sight. */
const GONE: readonly (readonly [MoveKind, RegExp])[] = [
  ['delete', /^(?:deleted|trash(?:ed)?|removed|destroyed|unpublished)$/i],
  ['archive', /^archived$/i],
  ['hide', /^hidden$/i],
];

/** Reads a call as a move; nothing when it is none, or does not say so. */
export function readAnyRequest(request: CapturedRequest): Move | undefined {
  const url = new URL(request.url);
  const method = request.method.toUpperCase();
  const body = bodyOf(request.body);
  const operation = operationOf(url, body);
  return operation ? readOperation(operation, url, body) : readPath(method, url, body);
}

/** What the answer says: bad statuses, and errors under a good one. */
export function anyOutcome(_request: CapturedRequest, { status, body }: CapturedResponse): Outcome {
  const answer = jsonObject(body);
  const errors = Array.isArray(answer?.errors) && answer.errors.length > 0;
  const refused =
    typeof answer?.error === 'string' ||
    (typeof answer?.error === 'object' && answer.error !== null) ||
    answer?.success === false ||
    answer?.ok === false ||
    errors;
  if (status >= 400 || refused) {
    const said = [answer?.error, answer?.message, (answer?.errors as unknown[] | undefined)?.[0]]
      .map((one) => (typeof one === 'string' ? one : find(one, ['message'])))
      .find((one) => typeof one === 'string');
    return { state: 'failed', ...(typeof said === 'string' && { reason: said }) };
  }
  if (status < 200 || status >= 300) return { state: 'unknown' };
  const id = find(answer, ['id', '_id', 'postId', 'commentId', 'pid', 'uuid']);
  const link = find(answer, ['url', 'permalink', 'link']);
  return {
    state: 'confirmed',
    ...(/^(?:string|number)$/.test(typeof id) && { postId: idOn(new URL(_request.url).host, String(id)) }),
    ...(typeof link === 'string' && /^https?:/.test(link) && { permalink: link }),
  };
}

/**
 * The id of a post on a site that nobody knows. Sites count alike, so the site leads; what a screen and a call name
 * differently (a number here, a word there) is of two kinds, which never contradict each other.
 */
export function idOn(host: string, id: string): string {
  let said = id;
  try {
    said = decodeURIComponent(id);
  } catch {
    // Not encoded, then.
  }
  const last =
    said
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? said;
  const site = host.split(':')[0]?.split('.').slice(-2).join('.');
  const kind = /^\d+$/.test(last) ? 'number' : /^[0-9a-f-]{16,}$/i.test(last) ? 'hex' : 'name';
  return `${site} ${kind}:${last}`;
}

interface Operation {
  readonly name: string;
  readonly variables: unknown;
}

/** The operation of a GraphQL call, by name: in the body, in the address, or in the query's own words. */
function operationOf(url: URL, body: unknown): Operation | undefined {
  const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>;
  const asks = typeof query === 'string' && /^\s*(?:mutation|query|subscription|\{)/.test(query);
  if (!asks && !/graphql|\bgql\b/i.test(url.pathname)) return undefined;
  if (asks && /^\s*(?:query|\{|subscription)/.test(query)) return { name: '', variables: undefined };
  const named =
    typeof operationName === 'string' ? operationName : /mutation\s+(\w+)/.exec(String(query))?.[1];
  const field = /mutation[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(String(query))?.[1];
  const known = [field, named, url.searchParams.get('_o'), url.pathname.split('/').at(-1)].filter(Boolean);
  return {
    name: known.find((one) => kindOfName(String(one)) !== undefined) ?? '',
    variables: variables ?? body,
  };
}

type Named = { readonly kind: MoveKind; readonly noun: string } | undefined;

/** What the name of an operation says: `deletePost`, `useCommentCreateMutation`, `create_reply`. */
function kindOfName(name: string): Named {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+|\s+/)
    .filter((word) => word !== '' && !/^(?:use|mutation|v\d+|my|the|a)$/i.test(word));
  const noun = words.find((word) => ONE.test(word));
  // "deletePostLike", "createCommentDraft" and "deletePhoto" are about something else than the statement.
  if (noun === undefined || words.some((word) => ASIDE.test(word) && !/^(?:reply|comment|post)$/i.test(word)))
    return undefined;
  for (const word of words) {
    const verb = VERBS.find(([, says]) => says.test(word));
    if (verb) return { kind: verb[0], noun };
  }
  if (words.some((word) => /^(?:edit|update|change)$/i.test(word))) return { kind: 'edit', noun };
  return words.some((word) => MAKES.test(word) && !(ONE.test(word) && words.length > 1 && word === noun))
    ? { kind: 'publish', noun }
    : undefined;
}

function readOperation({ name, variables }: Operation, url: URL, body: unknown): Move | undefined {
  const named = kindOfName(name);
  if (!named || isDraft(variables)) return undefined;
  const id = find(variables, [
    'id',
    'postId',
    'commentId',
    'noteId',
    'replyId',
    'statusId',
    'nodeId',
    'uuid',
  ]);
  const target = targetOf(url, id);
  if (named.kind === 'publish')
    return publication(named.noun, textIn(variables ?? body), undefined, variables);
  if (named.kind === 'edit') {
    const text = textIn(variables);
    return text === undefined
      ? undefined
      : { kind: 'edit', ...SOMEBODY, parts: [text], ...known({ target }) };
  }
  return { kind: named.kind, ...SOMEBODY, parts: [], ...known({ target }) };
}

const SOMEBODY = { account: { network: 'generic' } } as const;

/** A REST call: `DELETE …/posts/1`, `POST …/posts/1/delete`, `PUT …/comments/1 {"status":"deleted"}`, `POST …/comments`. */
function readPath(method: string, url: URL, body: unknown): Move | undefined {
  const path = url.pathname.split('/').filter(Boolean);
  const at = path.findLastIndex((part) => ONE.test(part));
  const after = path.slice(at + 1);
  const last = path.at(-1) ?? '';
  if (at < 0 || path.some((part, index) => index !== at && ASIDE.test(part))) return undefined;
  const noun = path[at] ?? '';
  const id = after[0] ?? find(body, ['id', 'postId', 'commentId']);
  const target = targetOf(url, id);
  const acting = (kind: MoveKind): Move => ({ kind, ...SOMEBODY, parts: [], ...known({ target }) });

  if (method === 'DELETE') return after.length <= 1 ? acting('delete') : undefined;
  const verb = VERBS.find(([, says]) => says.test(last) && !ONE.test(last));
  if (verb) return acting(verb[0]);
  const state = goneIn(body);
  if (state) return acting(state);
  if (isDraft(body)) return undefined;
  const text = textIn(body);
  if (text === undefined) return undefined;
  if (method === 'POST' && (after.length === 0 || MAKES.test(last) || isReplyTo(path, at)))
    return publication(noun, text, at, body, path, url);
  if (after.length === 1) return { kind: 'edit', ...SOMEBODY, parts: [text], ...known({ target }) };
  return undefined;
}

/** `actions/reply/<what it answers>`: the noun is a verb here. */
function isReplyTo(path: readonly string[], at: number): boolean {
  return /^(?:reply|comment)$/i.test(path[at] ?? '') && path.length === at + 2;
}

function publication(
  noun: string,
  text: string | undefined,
  at?: number,
  body?: unknown,
  path: readonly string[] = [],
  url?: URL,
): Move | undefined {
  if (text === undefined) return undefined;
  const above = at === undefined ? undefined : isReplyTo(path, at) ? path[at + 1] : parentIn(path, at);
  const told = find(body, [
    'inReplyToId',
    'in_reply_to_id',
    'parentId',
    'parent_id',
    'replyTo',
    'in_reply_to',
  ]);
  const parent = above ?? (/^(?:string|number)$/.test(typeof told) ? String(told) : undefined);
  const comment = /^(?:comment|answer|review)/i.test(noun);
  const form = comment ? 'comment' : /^repl/i.test(noun) || parent !== undefined ? 'reply' : 'post';
  const inReplyTo = parent !== undefined && url ? targetOf(url, parent) : undefined;
  return { kind: 'publish', ...SOMEBODY, parts: [text], form, ...known({ inReplyTo }) };
}

/** `posts/1/comments`: what a comment stands under. */
function parentIn(path: readonly string[], at: number): string | undefined {
  return at >= 2 && ONE.test(path[at - 2] ?? '') ? path[at - 1] : undefined;
}

function targetOf(url: URL, id: unknown): Post {
  return known({
    network: 'generic',
    id: /^(?:string|number)$/.test(typeof id) ? idOn(url.host, String(id)) : undefined,
  });
}

/** JSON, or a form; nothing for anything else. */
function bodyOf(body: string | undefined): unknown {
  if (body === undefined) return undefined;
  const parsed = json(body);
  if (parsed !== undefined) return parsed;
  return /^[^\s=&{]+=/.test(body) ? Object.fromEntries(new URLSearchParams(body)) : undefined;
}

function json(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The nearest value under one of the names, breadth first and not deep: answers nest what they are about. */
function find(value: unknown, names: readonly string[]): unknown {
  let level: unknown[] = [value];
  for (let depth = 0; depth < 4 && level.length > 0; depth++) {
    for (const one of level) {
      if (typeof one !== 'object' || one === null || Array.isArray(one)) continue;
      for (const name of names) {
        const found = (one as Record<string, unknown>)[name];
        if (found !== undefined && found !== null && found !== '') return found;
      }
    }
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one).slice(0, 50) : [],
    );
  }
  return undefined;
}

/** Whether a body says that nothing goes out yet. */
export function isDraft(body: unknown): boolean {
  const state = find(body, ['status', 'state', 'visibility', 'saveMode']);
  const flags = ['draft', 'isDraft', 'is_draft', 'saveAsDraft', 'autosave'].map((name) => find(body, [name]));
  return (
    /^(?:draft|auto-?draft|private|preview)$/i.test(String(state)) ||
    flags.some((flag) => flag === true || flag === 'true' || flag === 1 || flag === '1')
  );
}

function goneIn(body: unknown): MoveKind | undefined {
  const state = find(body, ['status', 'state']);
  const kind = GONE.find(([, says]) => says.test(String(state)))?.[0];
  if (kind) return kind;
  const yes = (names: readonly string[]) => /^(?:true|1)$/.test(String(find(body, names)));
  if (yes(['deleted', 'isDeleted', 'is_deleted', 'trashed'])) return 'delete';
  if (yes(['archived', 'isArchived', 'is_archived'])) return 'archive';
  return yes(['hidden', 'isHidden', 'is_hidden']) ? 'hide' : undefined;
}

/** The text that a body sends: under a name that says so, freed of markup, or gathered from an editor's document. */
function textIn(body: unknown): string | undefined {
  for (const name of TEXTS) {
    const found = find(body, [name]);
    const text = typeof found === 'string' ? plain(found) : gathered(found).trim();
    // "status": "published" is a state, and one word says nothing to anyone.
    if (text !== '' && (name !== 'status' || /\s/.test(text))) return text;
  }
  const document = find(body, ['lexical', 'doc', 'json', 'blocks']);
  const text = gathered(typeof document === 'string' ? json(document) : document).trim();
  return text === '' ? undefined : text;
}

/** The text nodes of an editor's document (Lexical, ProseMirror, Slate), a line for each block. */
function gathered(node: unknown): string {
  if (Array.isArray(node)) return node.map(gathered).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { text, children, content, root } = node as Record<string, unknown>;
  if (typeof text === 'string') return text;
  const inner = gathered(root ?? children ?? content);
  return inner === '' || inner.endsWith('\n') ? inner : `${inner}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

function plain(text: string): string {
  const document = /^\s*[{[]/.test(text) ? json(text) : undefined;
  const said = document === undefined ? text : gathered(document) || text;
  if (!/<\/?[a-z][^>]*>/i.test(said)) return said.trim();
  return said
    .replace(/<(?:br\s*\/?|\/p|\/div|\/li|\/h\d|\/blockquote)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}
