import { openChannel } from './channel.ts';

/**
 * The request gate's hand in the page's own world: shows each matching call to the guard and does what it says.
 * It knows no network and judges nothing. Calls that do not match cost one test of a regular expression; calls that
 * are let through are made with the original function and arguments in the same turn, and the original promise or
 * request object goes back to the page. When the guard does not answer, the call is let through (fail open).
 */

/** Page world → guard. */
export type PageMessage =
  | {
      readonly type: 'request';
      readonly id: number;
      readonly method: string;
      readonly url: string;
      readonly body?: string;
      readonly headers: Readonly<Record<string, string>>;
      /** The call cannot wait: hold means refuse. */
      readonly sync?: boolean;
    }
  | { readonly type: 'response'; readonly id: number; readonly status: number; readonly body?: string }
  /** The call failed on the way, or the page gave it up. */
  | { readonly type: 'lost'; readonly id: number; readonly aborted: boolean };

/** Guard → page world. */
export interface GuardMessage {
  readonly id: number;
  readonly verdict: 'pass' | 'hold' | 'refuse';
}

const { apply, construct, defineProperty, deleteProperty } = Reflect;
const { addEventListener, dispatchEvent } = EventTarget.prototype;
const { then } = Promise.prototype;
const { get: weakGet, set: weakSet } = WeakMap.prototype;
const NativeRequest = Request;
const NativeResponse = Response;
const NativeProgressEvent = ProgressEvent;
const NativeEvent = Event;
const NativeURL = URL;
const NativePromise = Promise;
const requestClone = Request.prototype.clone;
const requestText = Request.prototype.text;
const responseClone = Response.prototype.clone;
const responseText = Response.prototype.text;
const getter = (type: { prototype: object }, name: string) =>
  Object.getOwnPropertyDescriptor(type.prototype, name)?.get as () => unknown;
const responseTextOf = getter(XMLHttpRequest, 'responseText');
const responseOf = getter(XMLHttpRequest, 'response');
const statusOf = getter(XMLHttpRequest, 'status');
const typeOf = getter(XMLHttpRequest, 'responseType');
const LONGEST_RESPONSE = 400_000;

interface Call {
  readonly xhr: XMLHttpRequest;
  readonly method: string;
  readonly url: string;
  readonly sync: boolean;
  readonly headers: Record<string, string>;
  id?: number;
  held?: boolean;
}

/**
 * Wraps `fetch` and `XMLHttpRequest` of this window.
 *
 * @param watch tested against `METHOD absolute-URL` of every call.
 */
export function hookPage(watch: RegExp): void {
  openChannel('page', (channel) => {
    let next = 1;
    const waiting = new Map<number, (verdict: GuardMessage['verdict']) => void>();
    channel.receive((message) => {
      const { id, verdict } = message as GuardMessage;
      const settle = waiting.get(id);
      if (verdict !== 'hold') waiting.delete(id);
      settle?.(verdict);
    });

    /**
     * Shows a call to the guard. `settle` is called within this call with what to do, and once more after a hold.
     * Without any answer the call passes.
     */
    const ask = (
      call: Omit<Extract<PageMessage, { type: 'request' }>, 'type' | 'id'>,
      settle: (verdict: GuardMessage['verdict'], id: number) => void,
    ): number => {
      const id = next++;
      let answered = false;
      waiting.set(id, (verdict) => {
        answered = true;
        settle(verdict, id);
      });
      channel.send({ type: 'request', id, ...call });
      if (!answered) {
        waiting.delete(id);
        settle('pass', id);
      }
      return id;
    };
    const tell = (message: PageMessage) => channel.send(message);
    const originals = new WeakMap<object, object>();
    wrapFetch(watch, ask, tell, originals, waiting);
    wrapXhr(watch, ask, tell, originals, waiting);
    hideWrapping(originals);
  });
}

type Ask = (
  call: Omit<Extract<PageMessage, { type: 'request' }>, 'type' | 'id'>,
  settle: (verdict: GuardMessage['verdict'], id: number) => void,
) => number;
type Tell = (message: PageMessage) => void;
type Waiting = Map<number, (verdict: GuardMessage['verdict']) => void>;

function wrap<F extends object>(
  original: F,
  handler: ProxyHandler<F>,
  originals: WeakMap<object, object>,
): F {
  const wrapped = new Proxy(original, handler);
  apply(weakSet, originals, [wrapped, original]);
  return wrapped;
}

/** `Function.prototype.toString` shows the originals, itself included. */
function hideWrapping(originals: WeakMap<object, object>): void {
  const native = Function.prototype.toString;
  Function.prototype.toString = wrap(
    native,
    {
      apply: (target, self, args) => {
        const known = (typeof self === 'function' || typeof self === 'object') && self !== null;
        return apply(target, (known && apply(weakGet, originals, [self])) || self, args);
      },
    },
    originals,
  );
}

function wrapFetch(
  watch: RegExp,
  ask: Ask,
  tell: Tell,
  originals: WeakMap<object, object>,
  waiting: Waiting,
): void {
  const follow = (id: number, answer: Promise<Response>): Promise<Response> => {
    apply(then, answer, [
      (response: Response) => {
        const copy = apply(responseClone, response, []);
        const read = apply(responseText, copy, []) as Promise<string>;
        apply(then, read, [
          (body: string) =>
            tell({ type: 'response', id, status: response.status, body: body.slice(0, LONGEST_RESPONSE) }),
          () => tell({ type: 'response', id, status: response.status }),
        ]);
      },
      (error: unknown) =>
        tell({ type: 'lost', id, aborted: (error as Error | undefined)?.name === 'AbortError' }),
    ]);
    return answer;
  };

  window.fetch = wrap(
    window.fetch,
    {
      apply(target, self, args: Parameters<typeof fetch>) {
        const [input, init] = args;
        const isRequest = input instanceof NativeRequest;
        const method = String(init?.method ?? (isRequest ? input.method : 'GET')).toUpperCase();
        const url = isRequest ? input.url : absolute(String(input));
        if (!watch.test(`${method} ${url}`)) return apply(target, self, args);
        const signal = init?.signal ?? (isRequest ? input.signal : undefined);
        const headers = headersOf(init?.headers ?? (isRequest ? input.headers : undefined));
        const go = () => apply(target, self, args) as Promise<Response>;

        const decide = (body: string | undefined): Promise<Response> => {
          let passed: Promise<Response> | undefined;
          let finish: ((verdict: 'pass' | 'refuse', id: number) => void) | undefined;
          const id = ask(
            { method, url, headers, ...(body === undefined ? {} : { body }) },
            (verdict, callId) => {
              if (verdict === 'hold') return;
              if (finish) finish(verdict, callId);
              else if (verdict === 'pass') passed = follow(callId, go());
              else passed = NativePromise.reject(new TypeError('Failed to fetch'));
            },
          );
          if (passed) return passed;
          return new NativePromise((resolve, reject) => {
            const giveUp = () => {
              waiting.delete(id);
              tell({ type: 'lost', id, aborted: true });
              reject(signal?.reason);
            };
            finish = (verdict, callId) => {
              if (signal) signal.removeEventListener('abort', giveUp);
              if (verdict === 'pass') resolve(follow(callId, go()));
              else reject(new TypeError('Failed to fetch'));
            };
            if (signal?.aborted) giveUp();
            else if (signal) apply(addEventListener, signal, ['abort', giveUp, { once: true }]);
          });
        };

        const body = readBody(init?.body);
        if (body !== LATER) return init?.body || !isRequest ? decide(body) : decideRequest(input, decide);
        return apply(then, readLater(init?.body), [decide, () => decide(undefined)]) as Promise<Response>;
      },
    },
    originals,
  );

  function decideRequest(
    request: Request,
    decide: (body: string | undefined) => Promise<Response>,
  ): Promise<Response> {
    if (request.bodyUsed || request.body === null) return decide(undefined);
    const copy = apply(requestClone, request, []);
    const read = apply(requestText, copy, []) as Promise<string>;
    return apply(then, read, [decide, () => decide(undefined)]) as Promise<Response>;
  }
}

function wrapXhr(
  watch: RegExp,
  ask: Ask,
  tell: Tell,
  originals: WeakMap<object, object>,
  waiting: Waiting,
): void {
  const type = XMLHttpRequest.prototype;
  const calls = new WeakMap<XMLHttpRequest, Call>();
  const callOf = (xhr: XMLHttpRequest): Call | undefined => apply(weakGet, calls, [xhr]);
  const nativeSend = type.send;

  type.open = wrap(
    type.open,
    {
      apply(target, xhr: XMLHttpRequest, args: unknown[]) {
        const result = apply(target, xhr, args);
        deleteProperty(xhr, 'readyState');
        const method = String(args[0]).toUpperCase();
        const url = absolute(String(args[1]));
        const call = watch.test(`${method} ${url}`)
          ? { xhr, method, url, sync: args.length > 2 && args[2] === false, headers: {} }
          : undefined;
        apply(weakSet, calls, [xhr, call]);
        return result;
      },
    },
    originals,
  );

  type.setRequestHeader = wrap(
    type.setRequestHeader,
    {
      apply(target, xhr: XMLHttpRequest, args: [string, string]) {
        const result = apply(target, xhr, args);
        const call = callOf(xhr);
        if (call) call.headers[String(args[0]).toLowerCase()] = String(args[1]);
        return result;
      },
    },
    originals,
  );

  type.send = wrap(
    type.send,
    {
      apply(target, xhr: XMLHttpRequest, args: [(XMLHttpRequestBodyInit | Document | null)?]) {
        const call = callOf(xhr);
        if (call === undefined) return apply(target, xhr, args);
        if (call.held) throw new DOMException('The request is already under way.', 'InvalidStateError');
        const body = readBody(args[0]);
        if (body === LATER && !call.sync) {
          call.held = true;
          apply(then, readLater(args[0]), [
            (text: string) => decide(call, text, args),
            () => decide(call, undefined, args),
          ]);
          return undefined;
        }
        return decide(call, body === LATER ? undefined : body, args);
      },
    },
    originals,
  );

  type.abort = wrap(
    type.abort,
    {
      apply(target, xhr: XMLHttpRequest, args: []) {
        const call = callOf(xhr);
        if (!call?.held) return apply(target, xhr, args);
        call.held = false;
        if (call.id !== undefined) {
          waiting.delete(call.id);
          tell({ type: 'lost', id: call.id, aborted: true });
        }
        apply(weakSet, calls, [xhr, undefined]);
        end(xhr, 'abort');
        return undefined;
      },
    },
    originals,
  );

  function decide(call: Call, body: string | undefined, args: unknown[]): void {
    const { xhr, method, url, sync } = call;
    call.id = ask(
      {
        method,
        url,
        headers: call.headers,
        ...(body === undefined ? {} : { body }),
        ...(sync ? { sync } : {}),
      },
      (verdict, id) => {
        call.id = id;
        if (verdict === 'hold') {
          if (sync) throw new DOMException('The request was not sent.', 'NetworkError');
          call.held = true;
          return;
        }
        call.held = false;
        if (verdict === 'pass') {
          apply(addEventListener, xhr, ['loadend', () => report(xhr, id), { once: true }]);
          apply(nativeSend, xhr, args);
        } else {
          end(xhr, 'error');
        }
      },
    );
  }

  function report(xhr: XMLHttpRequest, id: number): void {
    const status = apply(statusOf, xhr, []) as number;
    if (status === 0) {
      tell({ type: 'lost', id, aborted: false });
      return;
    }
    const body = bodyOf(xhr);
    tell({
      type: 'response',
      id,
      status,
      ...(body === undefined ? {} : { body: body.slice(0, LONGEST_RESPONSE) }),
    });
  }
}

/** What the page sees of a call that was not sent: the same events as of a lost connection. */
function end(xhr: XMLHttpRequest, how: 'error' | 'abort'): void {
  defineProperty(xhr, 'readyState', { value: 4, configurable: true });
  apply(dispatchEvent, xhr, [new NativeEvent('readystatechange')]);
  apply(dispatchEvent, xhr, [new NativeProgressEvent(how)]);
  apply(dispatchEvent, xhr, [new NativeProgressEvent('loadend')]);
}

function bodyOf(xhr: XMLHttpRequest): string | undefined {
  const kind = apply(typeOf, xhr, []);
  if (kind === '' || kind === 'text') return apply(responseTextOf, xhr, []) as string;
  if (kind === 'json') return JSON.stringify(apply(responseOf, xhr, []));
  if (kind === 'arraybuffer') {
    const buffer = apply(responseOf, xhr, []) as ArrayBuffer | null;
    return buffer ? new TextDecoder().decode(buffer) : undefined;
  }
  return undefined;
}

const LATER = Symbol('read later');

/** The body as text where that can be had at once; `LATER` for a blob and what is compressed; nothing for a stream. */
function readBody(body: unknown): string | undefined | typeof LATER {
  if (body === null || body === undefined) return undefined;
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  if (body instanceof FormData) {
    const pairs = new URLSearchParams();
    for (const [name, value] of body.entries())
      pairs.append(name, typeof value === 'string' ? value : value.name);
    return pairs.toString();
  }
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return isGzip(bytesOf(body)) ? LATER : new TextDecoder().decode(body);
  return body instanceof Blob ? LATER : undefined;
}

/** Reads a blob, or bytes that the page compressed itself, as YouTube does. */
async function readLater(body: unknown): Promise<string> {
  const blob = body instanceof Blob ? body : new Blob([body as BlobPart]);
  const packed = isGzip(new Uint8Array(await blob.slice(0, 2).arrayBuffer()));
  const stream = packed ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
  return new NativeResponse(stream).text();
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function bytesOf(body: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(body)
    ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    : new Uint8Array(body);
}

function absolute(url: string): string {
  if (url.startsWith('https://')) return url;
  if (url[0] === '/' && url[1] !== '/') return location.origin + url;
  try {
    return (construct(NativeURL, [url, document.baseURI]) as URL).href;
  } catch {
    return url;
  }
}

function headersOf(headers: HeadersInit | undefined): Record<string, string> {
  if (headers === undefined) return {};
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    return {};
  }
}
