import type { Move, Outcome } from '../moves/move.ts';
import { anyOutcome, isDraft, readAnyRequest } from './any-requests.ts';
import { known } from './dom.ts';
import { GenericScreens } from './generic.ts';
import { jsonObject } from './json.ts';
import type { CapturedRequest, CapturedResponse, Gesture, Network, Reading, Screens } from './network.ts';

/**
 * What the suites have in common that managers work in. A suite publishes from a server of its own, mostly later, and
 * one press may reach several accounts: the statement is one, and it counts when the suite confirms it. Its screens are
 * known too little to go by anything but roles and labels, as on any site.
 *
 * Taking something out of the queue takes nothing back that anybody has read: a delete is one only where the screen
 * shows that the post is out, by its numbers or by a link to it elsewhere. Hiding or removing a comment always is.
 */
export interface Suite {
  readonly id: string;
  readonly name: string;
  /** `METHOD URL` of calls that send a text, where they are not called as everywhere. */
  readonly sends?: RegExp;
  /** Fields of the body or the address that name the profile which speaks. */
  readonly profile: readonly string[];
  /** Fields that say when it goes out. */
  readonly when: readonly string[];
  /** Fields, and their values, that say "now". */
  readonly now?: RegExp;
}

/** A suite's network, from what tells it apart. */
export function suite(given: Suite): Network {
  return {
    id: given.id,
    name: given.name,
    intents: {},
    requests: { read: (request) => readRequest(given, request), outcome },
    screens: (page) => new SuiteScreens(page, given.id),
  };
}

class SuiteScreens extends GenericScreens implements Screens {
  readonly #host: string;

  constructor(page: Document, id: string) {
    super(page, id, true);
    this.#host = page.location.host;
  }

  override read(gesture: Gesture): Reading | undefined {
    const reading = super.read(gesture);
    if (!reading || (reading.move.kind !== 'delete' && reading.move.kind !== 'archive')) return reading;
    const { permalink, engagement } = reading.move.target ?? {};
    const elsewhere = permalink !== undefined && new URL(permalink).host !== this.#host;
    return elsewhere || Object.keys(engagement ?? {}).length > 0 ? reading : undefined;
  }
}

function readRequest(given: Suite, request: CapturedRequest): Move | undefined {
  const body = jsonObject(request.body) ?? {};
  if (isDraft(body)) return undefined;
  const url = new URL(request.url);
  const named = given.sends?.test(`${request.method} ${request.url}`);
  const text = named ? find(body, ['text', 'message', 'body']) : undefined;
  const read: Move | undefined =
    typeof text === 'string' && text.trim() !== ''
      ? { kind: 'publish', account: { network: given.id }, parts: [text.trim()], form: 'post' }
      : readAnyRequest(request);
  // Whether what is deleted was out or only queued, no call says; the screen does.
  if (!read || read.kind === 'delete' || read.kind === 'archive') return undefined;
  const profile =
    find(body, given.profile) ?? given.profile.map((name) => url.searchParams.get(name)).find(Boolean);
  const handle = /^(?:string|number)$/.test(typeof profile) ? String(profile).toLowerCase() : undefined;
  const due = find(body, given.when);
  const at = typeof due === 'string' ? Date.parse(due) : Number.NaN;
  const later =
    read.kind === 'publish' && (due !== undefined || (given.now && !given.now.test(request.body ?? '')));
  return {
    ...read,
    account: known({ network: given.id, handle }),
    ...(read.target && { target: { ...read.target, network: given.id } }),
    ...(read.inReplyTo && { inReplyTo: { ...read.inReplyTo, network: given.id } }),
    ...(later && { scheduledFor: Number.isNaN(at) ? ('unknown' as const) : at }),
  };
}

/** Typed errors stand in the data of a good answer: a message, and nothing that was made. */
function outcome(request: CapturedRequest, response: CapturedResponse): Outcome {
  const data = jsonObject(response.body)?.data;
  const results = typeof data === 'object' && data !== null ? Object.values(data) : [];
  for (const one of results as ({ message?: unknown; post?: unknown; id?: unknown } | null)[])
    if (typeof one?.message === 'string' && one.post === undefined && one.id === undefined)
      return { state: 'failed', reason: one.message };
  return anyOutcome(request, response);
}

/** The first value under one of the names, objects and lists searched. */
function find(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value))
    for (const name of names) {
      const own = (value as Record<string, unknown>)[name];
      if (own !== undefined && own !== null && own !== '') return own;
    }
  for (const inner of Object.values(value)) {
    const found = find(inner, names);
    if (found !== undefined) return found;
  }
  return undefined;
}
