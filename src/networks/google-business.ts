import type { Account, Move, Outcome, Post } from '../moves/move.ts';
import { fingerprint } from '../moves/text.ts';
import { draftText, inPath, known, labelOf, visibleText } from './dom.ts';
import { type Composer, kindOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import type { CapturedRequest, CapturedResponse, Gesture, Network, Reading, Screens } from './network.ts';
import { means, says } from './words.ts';

/**
 * Answers to reviews of a business on Google: in the list of business.google.com, and in the frame that Search opens
 * over its results (`/local/business/<id>/customers/reviews`), which is a document of its own. The reply's field and
 * its button are known from two public tools, the card from one, changing and deleting a reply from none; the review
 * itself can only be reported, and is never the business's to delete. All of it unverified on the live site.
 */
export const watch =
  /^POST https:\/\/(?:business\.google\.com|www\.google\.[a-z.]+)\/\S*\/batchexecute\?\S*reviews/;

export const googleBusiness: Network = {
  id: 'google-business',
  name: 'Google Business',
  intents: {},
  requests: { read: readRequest, outcome },
  screens: (page) => new ReviewScreens(page),
};

const ANY: Account = { network: 'google-business' };

/** The other things that are done to a business have pages, and calls, of their own. */
function isReviews(path: string): boolean {
  return /\/reviews(?:\/|$)/.test(path);
}

/**
 * Every call goes to one address, and what each is called is not known: it is told by the page it comes from, which
 * stands in the address, and by a text in what it sends. A new reply and a changed one cannot be told apart, and a
 * deletion sends no text.
 */
function readRequest(request: CapturedRequest): Move | undefined {
  const { searchParams } = new URL(request.url);
  if (!isReviews(searchParams.get('source-path') ?? '')) return undefined;
  const texts = strings(parse(new URLSearchParams(request.body ?? '').get('f.req'))).filter(isSentence);
  const text = texts.sort((a, b) => b.length - a.length)[0];
  return text === undefined ? undefined : { kind: 'publish', account: ANY, parts: [text], form: 'reply' };
}

/** Ids and tokens have no words. */
function isSentence(text: string): boolean {
  return text.trim().split(/\s+/).length >= 3;
}

/** All texts in a value; JSON stands in JSON. */
function strings(value: unknown, depth = 12): string[] {
  if (depth === 0) return [];
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? parse(value) : undefined;
    return inner === undefined ? [value] : strings(inner, depth - 1);
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((one) => strings(one, depth - 1))
    : [];
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** `)]}'`, then lines: a length, a list of results. `wrb.fr` leads a result, `er` an error. */
function outcome(_request: CapturedRequest, { status, body = '' }: CapturedResponse): Outcome {
  if (status >= 400) return { state: 'failed' };
  const lines = body.split('\n').map(parse).filter(Array.isArray);
  const results = lines.flat().filter(Array.isArray) as unknown[][];
  const fails = ([name, , data, , , code]: unknown[]) =>
    name === 'er' || (name === 'wrb.fr' && data === null && Array.isArray(code));
  if (results.some(fails)) return { state: 'failed' };
  return { state: results.some(([name]) => name === 'wrb.fr') ? 'confirmed' : 'unknown' };
}

const REVIEWER = 'a[href*="/maps/contrib/"]';
const SEND = 'button[jsname=hrGhad]';
const FIELD = 'textarea[jsname=YPqjbf]';

/** What is acted on is the business's own reply; what a page shows is the review it stands under. */
class ReviewScreens extends MenuScreens implements Screens {
  readonly #change: Change;

  constructor(page: Document) {
    const change: Change = { of: undefined, before: undefined };
    super(page, layout(change));
    this.#change = change;
  }

  override read(gesture: Gesture): Reading | undefined {
    const field = inPath(gesture.path, 'textarea');
    if (field && this.#change.of !== undefined) this.#change.before ??= draftText(field);
    return this.#compared(super.read(gesture));
  }

  override draft(editable: Element): Reading | undefined {
    return this.#compared(super.draft(editable));
  }

  override postAt(element?: Element): Post | undefined {
    const card = element && cardOf(element);
    return card && reviewIn(card);
  }

  #compared(reading: Reading | undefined): Reading | undefined {
    const { before } = this.#change;
    if (reading?.move.kind !== 'edit' || before === undefined) return reading;
    return {
      ...reading,
      move: { ...reading.move, target: { ...reading.move.target, ...ANY, text: before } },
    };
  }
}

/** A reply that is being changed: under which review, and what stood in its field when that was first touched. */
interface Change {
  of: string | undefined;
  before: string | undefined;
}

function layout(change: Change): Layout {
  return {
    id: 'google-business',
    items: '.HRSRcc',
    item: cardOf,
    comments: () => false,
    menus: '[role=menu],[role=listbox]',
    dialogs: '[role=dialog],[role=alertdialog]',
    enter: () => 'never',
    row: (control, item) => {
      if (!isReviews(control.ownerDocument.location.pathname)) return null;
      const label = labelOf(control);
      const edits = means(label, 'edit');
      if (edits || means(label, 'reply'))
        Object.assign(change, { of: edits && item ? reviewIn(item).id : undefined, before: undefined });
      // Reviewers can be neither blocked nor hidden: it is only ever the reply.
      return kindOf(label, false) === 'delete' ? 'delete' : null;
    },
    // Whether a question follows is not known; where one does, the pass covers it.
    atOnce: () => true,
    post: (card) => {
      const review = reviewIn(card);
      return known({ network: 'google-business', id: review.id && `reply to ${review.id}` });
    },
    composer: (around) => composer(around, change.of),
    account: () => ANY,
  };
}

/** The smallest part around an element that names one reviewer: classes change from month to month. */
function cardOf(element: Element): HTMLElement | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const links = [...node.querySelectorAll(REVIEWER)].map((link) => link.getAttribute('href'));
    if (links.length > 0) return new Set(links).size === 1 ? (node as HTMLElement) : undefined;
  }
  return undefined;
}

/** A review's stars are no engagement: nobody but the reviewer gave them. It shows no id either. */
function reviewIn(card: Element): Post {
  const links = [...card.querySelectorAll(REVIEWER)];
  const href = links[0]?.getAttribute('href') ?? undefined;
  const author = /\/contrib\/(\d+)/.exec(href ?? '')?.[1];
  const text = visibleText(card.querySelector('.gyKkFe.JhRJje')) || undefined;
  return known({
    network: 'google-business',
    // A person reviews a business once.
    id: author ?? (text && fingerprint(text)),
    author,
    text,
  });
}

function composer(around: Element, changing: string | undefined): Composer | undefined {
  const page = around.ownerDocument;
  if (!isReviews(page.location.pathname)) return undefined;
  const card = cardOf(around);
  for (let node: Element | null = around; node; node = node.parentElement) {
    const editor = node.matches('textarea')
      ? undefined
      : (node.querySelector<HTMLElement>(FIELD) ?? node.querySelector<HTMLElement>('textarea'));
    if (editor) {
      const button = node.querySelector<HTMLElement>(SEND) ?? sayingButton(node);
      if (!button && node !== card) continue;
      const review = card && reviewIn(card);
      const edits = says(labelOf(button), 'edit') || (review?.id !== undefined && review.id === changing);
      return { editor, button, form: 'reply', edits, inReplyTo: review };
    }
    if (node === card) return undefined;
  }
  return undefined;
}
