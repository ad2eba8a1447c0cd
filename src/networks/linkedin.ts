import { parseCount } from '../moves/counts.ts';
import type { Account, Count, Move, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { closestAcross, findDeep, known, labelOf, visibleText } from './dom.ts';
import { INTENTS } from './intents.ts';
import { deep, type Json, jsonObject, scalar, wireText } from './json.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';
import { says } from './words.ts';

/**
 * LinkedIn, both front ends: the older one of Ember and Quill (company pages mostly), and the server-driven one of
 * React and TipTap, which shows the older one's share box in an open shadow root. Screens from saved pages and public
 * tools, calls from public captures of 2026; unverified on the live site.
 */
export const watch =
  /^(?:POST|PUT|DELETE) https:\/\/www\.linkedin\.com\/(?:voyager\/api\/(?:graphql\?[^#]*voyagerContentcreationDashShares|contentcreation\/normShares|voyagerSocialDashNormComments|feed\/(?:comments|updates)\/)|flagship-web\/rsc-action\/actions\/server-request\?[^#]*sduiid=[\w.]*(?:deletePost|omments\.(?:create|update|delete)Comment|[Bb]lock))/;

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  intents: INTENTS.linkedin,
  requests: { read: readRequest, outcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ANY = { network: 'linkedin' } as const;

function readRequest(request: CapturedRequest): Move | undefined {
  const url = new URL(request.url);
  const body = jsonObject(request.body);
  const action = url.searchParams.get('sduiid');
  if (action) return readServerRequest(action, body);
  if (request.method === 'DELETE') return remove(postNamed(decodeURIComponent(url.pathname)));
  if (/NormComments/.test(url.pathname))
    return comment(wireText(body?.commentary), postNamed(body?.threadUrn));
  if (!body) return undefined;
  const variables = jsonObject(scalar(body.variables)) ?? (body.variables as Json | undefined);
  return variables ? readShares(variables) : publication(body);
}

/** Creating, editing and deleting have one name: the variables tell. */
function readShares({ post, entity, updateUrn }: Json): Move | undefined {
  if (post) return publication(post as Json);
  const target = postNamed(updateUrn);
  if (!entity) return updateUrn ? remove(target) : undefined;
  const commentary = deep(entity, ['commentary']);
  if (commentary !== undefined) return { kind: 'edit', account: ANY, parts: [wireText(commentary)], target };
  const scope = scalar(deep(entity, ['allowedCommentersScope']));
  return scope && scope !== 'ALL' ? { kind: 'limit-replies', account: ANY, parts: [], target } : undefined;
}

function publication(share: Json): Move | undefined {
  const state = scalar(share.intendedShareLifeCycleState ?? share.postState);
  const text = share.commentary ?? share.commentaryV2;
  if (state === 'DRAFT' || (state === undefined && text === undefined)) return undefined;
  const at = Number(deep(share, ['scheduledAt', 'scheduledTime']));
  const reposted = deep(share, ['parentUrn', 'resharedUpdateUrn', 'reshareUpdateUrn']);
  return {
    kind: 'publish',
    account: ANY,
    parts: [wireText(text)],
    form: reposted === undefined ? 'post' : 'quote',
    ...(state === 'SCHEDULED' && { scheduledFor: at > 0 ? at : ('unknown' as const) }),
    ...(reposted !== undefined && { inReplyTo: postNamed(reposted) }),
  };
}

function readServerRequest(action: string, body: unknown): Move | undefined {
  const payload = deep(body, ['payload'], 16);
  const post = () => postOfId(kindAndNumber('activity', scalar(deep(payload, ['activityId'], 16))));
  const said = () => kindAndNumber('comment', scalar(deep(payload, ['commentId'], 16)));
  // The text stands in a state of the page or in the call itself, differently from week to week.
  const text = () =>
    scalar(deep(deep(body, ['states'], 16), ['stringValue'], 16)) ??
    wireText(deep(payload, ['commentary'], 16));
  if (/\.deletePost$/.test(action)) return remove(post());
  if (/\.createComment$/.test(action)) {
    const parent = said();
    return comment(text(), parent ? postOfId(parent) : post());
  }
  if (/\.updateComment$/.test(action))
    return { kind: 'edit', account: ANY, parts: [text()], target: postOfId(said()) };
  if (/\.deleteComment$/.test(action)) return remove(postOfId(said()));
  if (/block/i.test(action) && !/unblock|query|dialog|modal|menu|list/i.test(action))
    return { kind: 'block', account: ANY, parts: [] };
  return undefined;
}

function remove(target: Post): Move {
  return { kind: 'delete', account: ANY, parts: [], target };
}

function comment(text: string, inReplyTo: Post): Move {
  const form = inReplyTo.id?.startsWith('comment:') ? 'reply' : 'comment';
  return { kind: 'publish', account: ANY, parts: [text], form, inReplyTo };
}

function postNamed(urn: unknown): Post {
  return postOfId(idIn(scalar(urn) ?? ''));
}

/**
 * The id in what names a post or a comment. A comment is named in three orders (`comment:(activity:1,2)`,
 * `comment:(urn:li:activity:1,2)`, `fsd_comment:(2,urn:li:activity:1)`); a post has one number as an activity and
 * another as a share.
 */
function idIn(name: string): string | undefined {
  const said = /comment:\((?:(\d+),urn|[^)]*,(\d+)\))/i.exec(name);
  if (said) return kindAndNumber('comment', said[1] ?? said[2]);
  const post = /(activity|share|ugcPost)[:-](\d{6,})/.exec(name);
  return post ? kindAndNumber(post[1] ?? '', post[2]) : undefined;
}

function kindAndNumber(kind: string, number: string | undefined): string | undefined {
  if (number === undefined) return undefined;
  return kind === 'comment' ? `comment:${number}` : `urn:li:${kind}:${number}`;
}

/** Ids carry the time in their upper bits: milliseconds. */
function postOfId(id: string | undefined): Post {
  const number = /\d{16,20}$/.exec(id ?? '')?.[0];
  return known({
    network: 'linkedin',
    id,
    permalink: id?.startsWith('urn:') ? `https://www.linkedin.com/feed/update/${id}/` : undefined,
    postedAt: number ? Number(BigInt(number) >> 22n) : undefined,
  });
}

function outcome(_request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  const errors = deep(body, ['errors']);
  const reason = scalar(deep(errors, ['message'])) ?? scalar(body?.message);
  if (
    response.status >= 400 ||
    (Array.isArray(errors) && errors.length > 0) ||
    /"[\w.]*ValidationError"/.test(response.body ?? '')
  ) {
    return { state: 'failed', ...known({ reason }) };
  }
  if (response.status < 200 || response.status >= 300) return { state: 'unknown' };
  // The server-driven pages answer with a stream that is no JSON; without a word of failure it went well.
  if (response.status !== 204 && !response.body) return { state: 'unknown' };
  const id = idIn(/urn:li:activity:\d+/.exec(response.body ?? '')?.[0] ?? '');
  return { state: 'confirmed', ...known({ postId: id, permalink: id && postOfId(id).permalink }) };
}

/** Of the newer pages' nested parts, the innermost with a text is the comment. */
const NEWER_COMMENT = '[componentkey*=omment]:has([data-testid=expandable-text-box])';
const COMMENT = `article.comments-comment-entity,[data-id^="urn:li:comment"],${NEWER_COMMENT}:not(:has([componentkey*=omment] [data-testid=expandable-text-box]))`;
const POST = '.feed-shared-update-v2,[data-urn^="urn:li:"],[role=listitem][componentkey]';
const EDITOR = '.ql-editor,.tiptap[contenteditable=true],[role=textbox][contenteditable=true]';
const SHARE_BOX = '[data-test-modal-id=sharebox],.share-box-v2__modal';
const MESSAGES = '[class*=msg-form],[class*=msg-overlay]';

const LAYOUT: Layout = {
  id: 'linkedin',
  items: `${COMMENT},${POST}`,
  comments: COMMENT,
  controls: '.artdeco-dropdown__item,.option-delete',
  // The newer pages' menus have no role: a list of buttons that are no buttons.
  menus:
    '[role=menu],.artdeco-dropdown__content,.feed-shared-control-menu__content,ul:has(> li > div[role=button])',
  dialogs: `[role=alertdialog],[role=dialog]:not(${SHARE_BOX}):not(:has(${EDITOR}))`,
  confirm: '.feed-components-shared-decision-modal__confirm-button',
  enter: () => 'command',
  row: (control) => (control.closest('.option-delete') ? 'delete' : undefined),
  atOnce: () => false,
  post: postOf,
  replies,
  composer,
  account: actor,
};

function composer(around: Element, opened?: Post): Composer | undefined {
  if (around.closest(MESSAGES)) return undefined;
  const modal = closestAcross(around, SHARE_BOX) ?? closestAcross(around, '[role=dialog]');
  const share = modal && findDeep(modal, EDITOR);
  if (modal && share) {
    const button = findDeep(modal, 'button.share-actions__primary-action') ?? sayingButton(modal);
    const label = labelOf(button);
    const reposts = modal.querySelector('.update-components-actor,[data-urn]') !== null;
    return {
      editor: share,
      button,
      form: reposts ? 'quote' : 'post',
      edits: says(label, 'edit'),
      scheduled: says(label, 'schedule'),
      inReplyTo: reposts ? opened : undefined,
    };
  }
  const box = boxAround(around);
  const editor = box?.querySelector<HTMLElement>(EDITOR);
  if (!box || !editor) return undefined;
  const own = box.closest(COMMENT);
  const item = own ?? box.closest(POST);
  const button =
    box.querySelector<HTMLElement>('button[class*=comments-comment-box__submit-button]') ?? sayingButton(box);
  return {
    editor,
    button,
    form: own ? 'reply' : 'comment',
    edits: says(labelOf(button), 'edit'),
    inReplyTo: item ? postOf(item, box.ownerDocument) : undefined,
  };
}

/** The form of a comment: the older pages have one, in the newer ones the button follows the editor's wrapper. */
function boxAround(around: Element): Element | undefined {
  const form = around.closest('form[class*=comments-comment-box]');
  if (form) return form;
  const wrapper = '[data-testid=ui-core-tiptap-text-editor-wrapper]';
  for (let box: Element | null = around; box && !box.matches(`${COMMENT},${POST}`); box = box.parentElement) {
    const editors = box.querySelectorAll(wrapper);
    if (editors.length > 1) return undefined;
    if (editors.length === 1 && sayingButton(box)) return box;
  }
  return undefined;
}

/**
 * Who acts: the identity switched to on this post, the one at the head of the share box, the company whose own pages
 * these are, or the person. Pictures and boxes show names, links show handles: the longest company name wins.
 */
function actor(page: Document, near?: Element): Account {
  const item = near && closestAcross(near, POST);
  const box = near && closestAcross(near, SHARE_BOX);
  const admin = /^\/company\/([^/]+)\/admin/.exec(page.location.pathname)?.[1];
  // On a company's own pages every post is switched to it; dialogs there stand in no post.
  const toggle = (item ?? (admin ? page : undefined))?.querySelector('.content-admin-identity-toggle-button');
  const shown =
    visibleText(box?.querySelector('.share-unified-settings-entry-button')) ||
    (toggle?.querySelector('img')?.getAttribute('alt') ?? '');
  const companies = [...page.querySelectorAll('a[href*="/company/"]')].map((link) => ({
    name: visibleText(link).split('\n')[0] ?? '',
    slug: slugOf(link, 'company'),
  }));
  const named = companies
    .filter(({ name }) => name !== '' && shown.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  const link = page.querySelector(
    'nav a[href*="/in/"],header a[href*="/in/"],.share-box-feed-entry__top-bar a[href*="/in/"],aside a[href*="/in/"]',
  );
  return known({ network: 'linkedin', handle: handle(named?.slug ?? admin ?? slugOf(link, 'in')) });
}

function slugOf(link: Element | null | undefined, of: string): string | undefined {
  return new RegExp(`/(?:${of})/([^/?]+)`).exec(link?.getAttribute('href') ?? '')?.[1];
}

/** A comment's name has that of its post in it. An answer to a comment stands inside it (general knowledge). */
function replies(post: Post, page: Document): Post[] {
  return [...page.querySelectorAll(COMMENT)]
    .filter((item) => {
      const named = namesOf(item).flatMap((name) => /comment:\([^)]*?(\w+:\d+)/.exec(name)?.[1] ?? [])[0];
      return named && `urn:li:${named}` === post.id && !item.parentElement?.closest(COMMENT);
    })
    .map((item) => postOf(item, page));
}

function namesOf(item: Element): string[] {
  return ['data-id', 'data-urn', 'componentkey'].map((name) => item.getAttribute(name) ?? '');
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const id = namesOf(item).map(idIn).find(Boolean);
  const named =
    item.querySelector('.update-components-actor__meta-link') ??
    item.querySelector('a[href*="/company/"],a[href*="/in/"]');
  const message = item.querySelector(
    '.update-components-text,[data-testid=expandable-text-box],.comments-comment-item__main-content',
  );
  const more = visibleText(message?.querySelector('[data-testid=expandable-text-button],.see-more'));
  const said = visibleText(message);
  return {
    ...postOfId(id),
    ...known({
      author: handle(slugOf(named, 'company|in')),
      text: (more && said.endsWith(more) ? said.slice(0, -more.length).trim() : said) || undefined,
      engagement: engagementOf(countsOf(item, lang)),
    }),
  };
}

/** Numbers are written out in full, next to the word for what is counted; the older pages mark some by class. */
function countsOf(item: Element, lang: string) {
  const texts = [...item.querySelectorAll('button,a')].filter(
    (one) => one.closest(`${COMMENT},${POST}`) === item,
  );
  const read = (text: string | null | undefined) => (text ? parseCount(text, lang) : undefined);
  const find = (pattern: RegExp): Count | undefined =>
    texts
      .flatMap((one) => [visibleText(one), one.getAttribute('aria-label') ?? ''])
      .filter((text) => pattern.test(text))
      .map(read)[0];
  const marked = item.querySelector(
    '.social-details-social-counts__reactions-count,[data-view-name=feed-reaction-count]',
  );
  const shown = marked?.closest(`${COMMENT},${POST}`) === item ? read(visibleText(marked)) : undefined;
  return {
    likes: shown ?? find(REACTIONS),
    replies: find(COMMENTS),
    reposts: find(REPOSTS),
  };
}

const REACTIONS =
  /^\d.*\b(?:reactions?|reacci(?:ones|ón)|reaç(?:ões|ão)|recomendaciones|réactions?|reaktion(?:en)?|reazion[ie])/i;
const COMMENTS = /^\d.*\b(?:comments?|comentarios?|comentários?|commentaires?|kommentare?|comment[io])/i;
const REPOSTS =
  /^\d.*(?:reposts?|veces compartido|compartilhamentos?|partilhas?|republications?|diffusion[ie])/i;
