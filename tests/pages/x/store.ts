import { useSyncExternalStore } from 'react';
import { form, graphql, Refused } from './api.ts';
import type { Post } from './posts.ts';
import { UNDO_DELAY } from './switches.ts';
import { WORDS } from './words.ts';

/** Whose account is signed in. */
export const ME = 'panaderia';

/** What a composer is for. */
export interface Purpose {
  readonly replyTo?: Post;
  readonly quote?: Post;
  readonly edit?: Post;
  readonly text?: string;
}

/** One row of a menu. */
export interface Choice {
  readonly text: string;
  readonly icon?: string;
  readonly testID?: string;
  readonly href?: string;
  readonly act: () => void;
}

/** What lies over the page, the last one on top. */
export type Layer =
  | {
      readonly kind: 'menu';
      readonly choices: readonly Choice[];
      readonly byKey: boolean;
      readonly at: DOMRect;
    }
  | {
      readonly kind: 'sheet';
      readonly title: string;
      readonly body: string;
      readonly yes: string;
      readonly no?: string;
      readonly onYes: () => void;
      readonly onNo?: () => void;
    }
  | { readonly kind: 'compose'; readonly purpose: Purpose }
  | { readonly kind: 'schedule'; readonly onPick: (at: number) => void }
  | { readonly kind: 'drafts'; readonly onPick: (text: string) => void };

export interface Draft {
  readonly id: string;
  readonly text: string;
}

interface State {
  /** The page under the layers. */
  readonly path: string;
  readonly posts: readonly Post[];
  readonly layers: readonly Layer[];
  readonly drafts: readonly Draft[];
  readonly toast?: { readonly text: string; readonly undo?: () => void };
}

let state: State = { path: '/home', posts: [], layers: [], drafts: [] };
const listeners = new Set<() => void>();

export const current = (): State => state;

export function change(patch: Partial<State>): void {
  state = { ...state, ...patch };
  for (const listener of listeners) listener();
}

/** The state, for components. */
export function useStore(): State {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
}

let toasted: ReturnType<typeof setTimeout>;
export function toast(text: string, undo?: () => void): void {
  clearTimeout(toasted);
  change({ toast: undo ? { text, undo } : { text } });
  toasted = setTimeout(() => change({ toast: undefined } as never), 6000);
}

/** Opens a layer. A menu never stays under another one. */
export function open(layer: Layer): void {
  change({ layers: [...state.layers.filter(({ kind }) => kind !== 'menu'), layer] });
}

/** Opens the composer over the page and gives it its address. */
export function compose(purpose: Purpose): void {
  history.pushState({}, '', '/compose/post');
  open({ kind: 'compose', purpose });
}

/** Closes the topmost layer, and leaves the composer's address with it. */
export function close(): void {
  const top = state.layers.at(-1);
  change({ layers: state.layers.slice(0, -1) });
  if (top?.kind === 'compose' && location.pathname.startsWith('/compose'))
    history.pushState({}, '', state.path);
}

/** Goes to another page of the app without loading it. */
export function go(path: string): void {
  history.pushState({}, '', path);
  change({ path, layers: [] });
  window.scrollTo(0, 0);
}

export async function loadPosts(): Promise<void> {
  change({ posts: (await graphql('HomeTimeline', { count: 40 }, 'GET')).posts });
}

/** Does it, and says in a toast what went wrong. */
export async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    toast(
      error instanceof Refused
        ? error.message
        : 'Something went wrong, but don’t fret — let’s give it another shot.',
    );
    return false;
  }
}

export const remove = (post: Post) =>
  attempt(async () => {
    await graphql('DeleteTweet', { tweet_id: post.id, dark_request: false });
    change({ posts: state.posts.filter(({ id }) => id !== post.id) });
    toast(WORDS.deleted);
  });

export const hide = (post: Post) => attempt(() => graphql('ModerateTweet', { tweetId: post.id }));
export const block = (handle: string) => attempt(() => form('blocks/create.json', { screen_name: handle }));
export const mute = (handle: string) =>
  attempt(() => form('mutes/users/create.json', { screen_name: handle }));
export const unfollow = (handle: string) =>
  attempt(() => form('friendships/destroy.json', { screen_name: handle }));
export const like = (post: Post) => attempt(() => graphql('FavoriteTweet', { tweet_id: post.id }));
export const limitReplies = (post: Post, mode: string) =>
  attempt(() => graphql('ConversationControlChange', { tweet_id: post.id, mode }));

export function repost(post: Post, on: boolean): Promise<boolean> {
  return attempt(async () => {
    if (on) await graphql('CreateRetweet', { tweet_id: post.id });
    else await graphql('DeleteRetweet', { source_tweet_id: post.id });
    change({ posts: state.posts.map((one) => (one.id === post.id ? { ...one, reposted: on } : one)) });
  });
}

export const saveDraft = (text: string) =>
  attempt(async () => {
    const data = await graphql('CreateDraftTweet', {
      post_tweet_request: { status: text, auto_populate_reply_metadata: false },
    });
    change({ drafts: [...state.drafts, { id: data.tweet.rest_id, text }] });
  });

export const deleteDrafts = (ids: readonly string[]) =>
  attempt(async () => {
    for (const id of ids) await graphql('DeleteDraftTweet', { draft_tweet_id: id });
    change({ drafts: state.drafts.filter(({ id }) => !ids.includes(id)) });
  });

/** Everything a composer holds when its button is pressed. */
export interface Composed extends Purpose {
  readonly texts: readonly string[];
  readonly scheduledAt?: number;
  readonly media: number;
}

/** Sends what was composed; each part of a thread replies to the one before it. */
export async function publish(composed: Composed): Promise<boolean> {
  if (UNDO_DELAY > 0 && composed.scheduledAt === undefined) {
    const timer = setTimeout(() => void attempt(() => send(composed)), UNDO_DELAY);
    toast(WORDS.sent, () => clearTimeout(timer));
    return true;
  }
  return attempt(() => send(composed));
}

async function send({ texts, replyTo, quote, edit, scheduledAt, media }: Composed): Promise<void> {
  if (scheduledAt !== undefined) {
    const request = {
      auto_populate_reply_metadata: false,
      status: texts[0],
      exclude_reply_user_ids: [],
      media_ids: [],
    };
    await graphql('CreateScheduledTweet', {
      post_tweet_request: request,
      execute_at: Math.floor(scheduledAt / 1000),
    });
    toast(WORDS.sent);
    return;
  }
  let parent = replyTo?.id;
  for (const text of texts) {
    const long = [...text].length > 280;
    const data = await graphql(long ? 'CreateNoteTweet' : 'CreateTweet', {
      tweet_text: text,
      ...(parent && { reply: { in_reply_to_tweet_id: parent, exclude_reply_user_ids: [] } }),
      ...(quote && { attachment_url: `https://x.com/${quote.author}/status/${quote.id}` }),
      ...(edit && { edit_options: { previous_tweet_id: edit.id } }),
      dark_request: false,
      media: {
        media_entities: Array.from({ length: media }, (_, at) => ({ media_id: `${at}`, tagged_users: [] })),
        possibly_sensitive: false,
      },
      semantic_annotation_ids: [],
      disallowed_reply_options: null,
    });
    const created = Object.values<any>(data)[0]?.tweet_results?.result;
    parent = created?.rest_id ?? created?.result?.rest_id;
  }
  toast(texts.length > 1 ? WORDS.sentMany : WORDS.sent);
  await loadPosts();
}
