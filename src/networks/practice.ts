import { parseCount } from '../moves/counts.ts';
import type { Account, Engagement, Move, Outcome, Post, PublishForm } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { controlIn, draftText, known, timeOf, visibleText } from './dom.ts';
import { jsonObject } from './json.ts';
import type { CapturedRequest, Gesture, Network, Reading, Screens } from './network.ts';

/**
 * The practice network: a page of ours that is built to be read, and so the shortest real example of a network.
 * It is guarded by the same gates as any other.
 */
export const watch = /^(?:POST|PUT|DELETE) [a-z-]+:\/\/[^/]+\/practice-api\//;

const COUNTS = ['likes', 'replies', 'reposts'] as const;

class PracticeScreens implements Screens {
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  read(gesture: Gesture): Reading | undefined {
    if (gesture.kind === 'submit') return undefined;
    if (gesture.kind === 'key') {
      return gesture.command && gesture.key === 'Enter' && gesture.path[0]
        ? this.draft(gesture.path[0])
        : undefined;
    }
    const control = controlIn(gesture.path);
    switch (control?.dataset.act) {
      case 'publish':
        return this.draft(control);
      case 'confirm-delete':
        return this.#onPost('delete', control);
      case 'hide':
        return this.#onPost('hide', control);
      default:
        return undefined;
    }
  }

  #onPost(kind: 'delete' | 'hide', control: HTMLElement): Reading {
    const target = this.postAt(control);
    return { move: { kind, account: this.account(), parts: [], ...(target ? { target } : {}) }, control };
  }

  draft(element: Element): Reading | undefined {
    const composer = element.closest<HTMLElement>('form[data-composer]');
    const control = composer?.querySelector<HTMLButtonElement>('button[data-act="publish"]');
    const editor = composer?.querySelector('textarea');
    if (!composer || !control || control.disabled || !editor) return undefined;
    const base = { account: this.account(), parts: [draftText(editor)] };
    const about = this.postAt(composer);
    const move: Move =
      composer.dataset.composer === 'edit' && about
        ? { ...base, kind: 'edit', target: about }
        : {
            ...base,
            kind: 'publish',
            form: about ? 'reply' : 'post',
            ...(about ? { inReplyTo: about } : {}),
          };
    return { move, control, editor };
  }

  account(): Account {
    return known({ network: 'practice', handle: handle(this.#page.body?.dataset.account) });
  }

  postAt(element?: Element): Post | undefined {
    const article = element?.closest<HTMLElement>('[data-post]');
    return article ? readPost(article) : undefined;
  }
}

function readPost(article: HTMLElement): Post {
  const counts = COUNTS.map((name) => {
    const shown = article.querySelector<HTMLElement>(`[data-count="${name}"]`);
    return [name, shown ? parseCount(shown.dataset.value ?? '') : undefined];
  });
  return known({
    network: 'practice',
    id: article.dataset.post,
    author: handle(article.dataset.author),
    text: visibleText(article.querySelector('[data-text]')) || undefined,
    postedAt: timeOf(article.querySelector('time')?.dateTime),
    engagement: known(Object.fromEntries(counts)) as Engagement,
  }) as Post;
}

function readRequest({ method, url, body }: CapturedRequest): Move | undefined {
  const [, id, act] = /\/practice-api\/posts(?:\/([^/?]+))?(?:\/(\w+))?/.exec(url) ?? [];
  const account: Account = { network: 'practice' };
  const post = (of: string): Post => ({ network: 'practice', id: of });
  const sent = jsonObject(body);
  const parts = [String(sent?.text ?? '')];
  if (id === undefined) {
    const answered = typeof sent?.inReplyTo === 'string' ? sent.inReplyTo : undefined;
    const form: PublishForm = answered ? 'reply' : 'post';
    return {
      kind: 'publish',
      account,
      parts,
      form,
      ...(answered ? { inReplyTo: post(answered) } : {}),
    };
  }
  if (method === 'DELETE') return { kind: 'delete', account, parts: [], target: post(id) };
  if (method === 'PUT') return { kind: 'edit', account, parts, target: post(id) };
  return act === 'hide' ? { kind: 'hide', account, parts: [], target: post(id) } : undefined;
}

function readOutcome(
  { method }: CapturedRequest,
  response: { readonly status: number; readonly body?: string },
): Outcome {
  if (response.status >= 400) return { state: 'failed', reason: `HTTP ${response.status}` };
  const id = jsonObject(response.body)?.id;
  if (method === 'POST' && typeof id === 'string') return { state: 'confirmed', postId: id };
  return { state: 'confirmed' };
}

export const practice: Network = {
  id: 'practice',
  name: 'Ágora',
  intents: {},
  requests: { read: readRequest, outcome: readOutcome },
  screens: (page) => new PracticeScreens(page),
};
