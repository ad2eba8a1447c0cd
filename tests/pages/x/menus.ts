import type { Post } from './posts.ts';
import {
  block,
  type Choice,
  compose,
  hide,
  limitReplies,
  ME,
  mute,
  open,
  remove,
  repost,
  unfollow,
} from './store.ts';
import { HIDE_ASKS, RENAMED } from './switches.ts';
import { WORDS } from './words.ts';

const BIN =
  'M16 6V4.5C16 3.12 14.88 2 13.5 2h-3C9.11 2 8 3.12 8 4.5V6H3v2h1.06l.81 11.21C4.98 20.78 6.28 22 7.86 22h8.27c1.58 0 2.88-1.22 3-2.79L19.93 8H21V6h-5zm-6-1.5c0-.28.22-.5.5-.5h3c.27 0 .5.22.5.5V6h-4V4.5z';
const SPEAKER =
  'M18 6.59V1.2L8.71 7H5.5C4.12 7 3 8.12 3 9.5v5C3 15.88 4.12 17 5.5 17h2.09l-2.3 2.29 1.42 1.42 15.5-15.5z';
const BUBBLE =
  'M1.751 10c0-4.42 3.584-8 8.005-8h4.366c4.49 0 8.129 3.64 8.129 8.13 0 2.96-1.607 5.68-4.196 7.11l-8.054 4.46v-3.69h-.067c-4.49.1-8.183-3.51-8.183-8.01z';
const PLAIN = 'M4 4h16v16H4z';

/** Where a menu opens, and whether a key opened it: only then does it take the focus. */
interface Anchor {
  readonly at: DOMRect;
  readonly byKey: boolean;
}

/** A click that a key made has no detail. */
export function anchorOf(event: any): Anchor {
  return { at: event.currentTarget.getBoundingClientRect(), byKey: event.nativeEvent.detail === 0 };
}

/** Opens a menu. */
export function show(choices: readonly Choice[], anchor: Anchor): void {
  open({ kind: 'menu', choices, ...anchor });
}

/** The one sheet that asks for everything. */
function ask(title: string, body: string, yes: string, onYes: () => void): void {
  open({ kind: 'sheet', title, body, yes, onYes });
}

/** Asks and then blocks. */
export function askToBlock(handle: string): void {
  ask(`${WORDS.block} @${handle}?`, `@${handle}`, WORDS.block, () => void block(handle));
}

/** Asks and then unfollows. */
export function askToUnfollow(handle: string): void {
  ask(`${WORDS.unfollow} @${handle}?`, `@${handle}`, WORDS.unfollow, () => void unfollow(handle));
}

/** Opens what the three dots of a post offer. */
export function menuFor(post: Post, anchor: Anchor): void {
  const link = `/${post.author}/status/${post.id}`;
  const lists: Choice = { text: WORDS.lists, href: '/i/lists/add_member', icon: PLAIN, act: () => {} };
  const engagements: Choice = {
    text: WORDS.engagements,
    href: `${link}/quotes`,
    testID: 'tweetEngagements',
    icon: PLAIN,
    act: () => {},
  };
  if (post.author === ME) {
    show(
      [
        {
          text: WORDS.delete,
          icon: BIN,
          act: () => ask(WORDS.deleteTitle, WORDS.deleteBody, WORDS.delete, () => void remove(post)),
        },
        {
          text: WORDS.edit,
          testID: 'editWithPremium',
          icon: PLAIN,
          act: () => compose({ edit: post, text: post.text }),
        },
        { text: WORDS.pin, icon: PLAIN, act: () => {} },
        lists,
        { text: WORDS.whoCanReply, icon: BUBBLE, act: () => askWho(post, anchor) },
        engagements,
      ],
      anchor,
    );
    return;
  }
  show(
    [
      { text: `${WORDS.unfollow} @${post.author}`, icon: PLAIN, act: () => askToUnfollow(post.author) },
      lists,
      { text: `${WORDS.mute} @${post.author}`, icon: SPEAKER, act: () => void mute(post.author) },
      { text: WORDS.muteConversation, icon: SPEAKER, act: () => {} },
      {
        text: `${WORDS.block} @${post.author}`,
        testID: 'block',
        icon: PLAIN,
        act: () => askToBlock(post.author),
      },
      ...(post.parent ? [{ text: WORDS.hide, icon: PLAIN, act: () => hideReply(post) }] : []),
      engagements,
      { text: 'Report post', testID: 'report', icon: PLAIN, act: () => {} },
      {
        text: 'Request Community Note',
        href: `/i/communitynotes/noterequest/${post.id}`,
        icon: PLAIN,
        act: () => {},
      },
    ],
    anchor,
  );
}

function hideReply(post: Post): void {
  if (HIDE_ASKS) ask(`${WORDS.hide}?`, `@${post.author}`, WORDS.hide, () => void hide(post));
  else void hide(post);
}

function askWho(post: Post, anchor: Anchor): void {
  const modes = [
    ['Accounts you follow', 'Community'],
    ['Verified accounts', 'Verified'],
    ['Only accounts you mention', 'ByInvitation'],
  ] as const;
  show(
    modes.map(([text, mode]) => ({ text, icon: PLAIN, act: () => void limitReplies(post, mode) })),
    anchor,
  );
}

/** Opens what the repost button offers: repost or its undoing, and quoting. */
export function repostMenu(post: Post, anchor: Anchor): void {
  const name = RENAMED ? 'repostConfirm' : 'retweetConfirm';
  show(
    [
      {
        text: post.reposted ? 'Undo repost' : 'Repost',
        testID: (post.reposted ? 'un' : '') + name,
        icon: PLAIN,
        act: () => void repost(post, !post.reposted),
      },
      { text: WORDS.quote, href: '/compose/post', icon: PLAIN, act: () => compose({ quote: post }) },
    ],
    anchor,
  );
}
