import { parseCount } from '../moves/counts.ts';
import type { Move, Outcome, Post } from '../moves/move.ts';
import { handle } from '../moves/text.ts';
import { closestAcross, findDeep, jsonObject, known, labelOf, visibleText } from './dom.ts';
import { INTENTS } from './intents.ts';
import { type Composer, engagementOf, type Layout, MenuScreens, sayingButton } from './menus.ts';
import { deep, scalar, wireText } from './meta.ts';
import type { CapturedRequest, CapturedResponse, Network } from './network.ts';

/**
 * LinkedIn, both front ends: the older one of Ember and Quill, and the server-driven one whose editor is the older
 * one's in an open shadow root. Read in a saved page and public tools; unverified on the live site.
 */
export const watch =
  /^(?:POST|PUT|DELETE) https:\/\/www\.linkedin\.com\/(?:voyager\/api\/(?:graphql\?[^#]*voyagerContentcreationDashShares|contentcreation\/normShares|voyagerSocialDashNormComments|feed\/(?:comments|updates))|flagship-web\/rsc-action\/actions\/server-request\?[^#]*(?:deletePost|omments\.(?:create|update|delete)Comment|[Bb]lock|ommentersScope|ommentControl(?:s|Setting)))/;

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  textLimit: 3000,
  intents: INTENTS.linkedin,
  requests: { read: readRequest, outcome },
  screens: (page) => new MenuScreens(page, LAYOUT),
};

const ANY = { network: 'linkedin' } as const;

function readRequest(request: CapturedRequest): Move | undefined {
  const url = new URL(request.url);
  const body = jsonObject(request.body);
  const sduiid = url.searchParams.get('sduiid') ?? '';
  if (sduiid) return readServerRequest(sduiid, body);
  if (request.method === 'DELETE') return remove(decodeURIComponent(url.pathname));
  if (/NormComments/.test(url.pathname)) {
    const id = urnId(body?.threadUrn);
    const reply = /comment:/.test(String(body?.threadUrn ?? ''));
    return {
      kind: 'publish',
      account: ANY,
      parts: [wireText(body?.commentary)],
      form: reply ? 'reply' : 'comment',
      ...(id && { inReplyTo: postOfId(id) }),
    };
  }
  // One name for creating, editing and deleting: the variables tell.
  const variables = jsonObject(JSON.stringify(body?.variables ?? body ?? {})) ?? {};
  if (variables.post) {
    const state = scalar(deep(variables.post, ['intendedShareLifeCycleState']));
    if (state === 'DRAFT') return undefined;
    const at = Number(deep(variables.post, ['scheduledAt', 'scheduledTime']));
    return {
      kind: 'publish',
      account: ANY,
      parts: [wireText(deep(variables.post, ['commentary']))],
      form: deep(variables.post, ['parentUrn', 'resharedUpdateUrn']) === undefined ? 'post' : 'quote',
      ...(state === 'SCHEDULED' && { scheduledFor: at > 0 ? at : ('unknown' as const) }),
    };
  }
  if (variables.entity) {
    const target = postOfId(
      urnId(variables.updateUrn) ?? urnId(deep(variables, ['updateUrn', 'resourceKey'])),
    );
    const commentary = deep(variables.entity, ['commentary']);
    if (commentary !== undefined)
      return { kind: 'edit', account: ANY, parts: [wireText(commentary)], target };
    const scope = scalar(deep(variables.entity, ['allowedCommentersScope']));
    return scope && scope !== 'ALL' ? { kind: 'limit-replies', account: ANY, parts: [], target } : undefined;
  }
  return variables.updateUrn ? remove(String(variables.updateUrn)) : undefined;
}

function readServerRequest(sduiid: string, body: unknown): Move | undefined {
  if (/\.deletePost$/.test(sduiid)) {
    return {
      kind: 'delete',
      account: ANY,
      parts: [],
      target: postOfId(scalar(deep(body, ['activityId'], 16))),
    };
  }
  const text = () =>
    scalar(deep(deep(body, ['states'], 16), ['stringValue'], 16)) ?? wireText(deep(body, ['commentary'], 16));
  if (/\.createComment$/.test(sduiid))
    return { kind: 'publish', account: ANY, parts: [text()], form: 'comment' };
  if (/\.updateComment$/.test(sduiid)) return { kind: 'edit', account: ANY, parts: [text()] };
  if (/\.deleteComment$/.test(sduiid)) {
    const id = scalar(deep(body, ['commentId', 'commentUrn'], 16));
    return { kind: 'delete', account: ANY, parts: [], target: known({ network: 'linkedin', id }) };
  }
  if (/block/i.test(sduiid) && !/unblock|query|dialog|modal|menu/i.test(sduiid))
    return { kind: 'block', account: ANY, parts: [] };
  return undefined;
}

function remove(urn: string): Move {
  return { kind: 'delete', account: ANY, parts: [], target: postOfId(urnId(urn)) };
}

function urnId(urn: unknown): string | undefined {
  const text = String(urn ?? '');
  return /comment:\([^)]*,(\d+)\)/.exec(text)?.[1] ?? /(?:activity|share|ugcPost):(\d+)/.exec(text)?.[1];
}

/** Ids carry the time in their upper bits: milliseconds. */
function postOfId(id: string | undefined): Post {
  const postedAt = id && /^\d{16,20}$/.test(id) ? Number(BigInt(id) >> 22n) : undefined;
  return known({
    network: 'linkedin',
    id,
    permalink: id ? `https://www.linkedin.com/feed/update/urn:li:activity:${id}/` : undefined,
    postedAt,
  });
}

function outcome(_request: CapturedRequest, response: CapturedResponse): Outcome {
  const body = jsonObject(response.body);
  const errors = deep(body, ['errors']);
  const reason = scalar(deep(errors, ['message'])) ?? scalar(body?.message);
  if (
    response.status >= 400 ||
    (Array.isArray(errors) && errors.length > 0) ||
    /"ValidationError"/.test(response.body ?? '')
  ) {
    return { state: 'failed', ...known({ reason }) };
  }
  if (response.status < 200 || response.status >= 300) return { state: 'unknown' };
  // The server-driven pages answer with a stream that is no JSON; without a word of failure it went well.
  if (response.status !== 204 && !response.body) return { state: 'unknown' };
  const id = /urn:li:activity:(\d+)/.exec(response.body ?? '')?.[1];
  return { state: 'confirmed', ...known({ postId: id, permalink: id && postOfId(id).permalink }) };
}

const COMMENT =
  'article.comments-comment-entity,[componentkey*="urn:li:comment"],[data-id^="urn:li:comment"]';
const POST = '[data-urn^="urn:li:"],[role=listitem][componentkey]';
const EDITOR =
  '.ql-editor[contenteditable=true],.tiptap[contenteditable=true],[role=textbox][contenteditable=true]';

const LAYOUT: Layout = {
  id: 'linkedin',
  items: `${COMMENT},${POST}`,
  comments: COMMENT,
  controls: '.artdeco-dropdown__item,.option-delete',
  menus: '[role=menu],.artdeco-dropdown__content,.feed-shared-control-menu__content',
  dialogs: '[role=alertdialog],[role=dialog]:not([data-test-modal-id=sharebox]):not(:has(.ql-editor))',
  confirm: '.feed-components-shared-decision-modal__confirm-button',
  enter: () => 'command',
  row: (control) => (control.closest('.option-delete') ? 'delete' : undefined),
  atOnce: () => false,
  post: postOf,
  composer,
  account: (page) => {
    const company = /^\/company\/([^/]+)\/admin/.exec(page.location.pathname)?.[1];
    const link = page.querySelector(
      '.share-box-feed-entry__top-bar a[href*="/in/"],nav a[href*="/in/"],aside a[href*="/in/"]',
    );
    const person = /\/in\/([^/?]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
    return known({ network: 'linkedin', handle: handle(company ?? person) });
  },
};

function composer(around: Element): Composer | undefined {
  const modal = closestAcross(around, '[data-test-modal-id=sharebox],.share-box-v2__modal,[role=dialog]');
  const share = modal && findDeep(modal, EDITOR);
  if (modal && share) {
    const button = findDeep(modal, 'button.share-actions__primary-action') ?? sayingButton(modal);
    const label = labelOf(button);
    return {
      editor: share,
      button,
      form: 'post',
      edits: /^(?:save|guardar|salvar|enregistrer|speichern|salva)$/i.test(label),
      scheduled: /^(?:schedule|programar|agendar|programmer|planen|programma)$/i.test(label),
    };
  }
  const box =
    around.closest('form.comments-comment-box__form,form.comments-comment-box') ??
    around.closest('[componentkey*=comment],[data-view-name=comment-box]') ??
    around.closest('[data-testid=ui-core-tiptap-text-editor-wrapper]')?.parentElement ??
    (around.matches('button') ? around.parentElement : null);
  const editor = box?.querySelector<HTMLElement>(EDITOR);
  if (!box || !editor) return undefined;
  const comment = box.closest(COMMENT);
  const item = comment ?? box.closest(POST);
  const button =
    box.querySelector<HTMLElement>('button[class*=comments-comment-box__submit-button]') ?? sayingButton(box);
  return {
    editor,
    button,
    form: comment ? 'reply' : 'comment',
    inReplyTo: item ? postOf(item, box.ownerDocument) : undefined,
  };
}

function postOf(item: Element, page: Document): Post {
  const lang = page.documentElement.lang;
  const urn = ['data-id', 'data-urn', 'componentkey']
    .map((name) => item.getAttribute(name))
    .find((one) => urnId(one));
  const named = item.querySelector(
    '.update-components-actor__meta-link,a[href*="/company/"],a[href*="/in/"]',
  );
  const message = item.querySelector(
    '.update-components-text,[data-testid=expandable-text-box],.comments-comment-item__main-content,.feed-shared-inline-show-more-text',
  );
  const more = visibleText(message?.querySelector('[data-testid=expandable-text-button],.see-more'));
  const said = visibleText(message);
  const texts = [...item.querySelectorAll('button,a')].map(
    (one) => `${one.getAttribute('aria-label') ?? ''}|${visibleText(one)}`,
  );
  const find = (pattern: RegExp) => {
    const found = texts.flatMap((text) => text.split('|')).find((text) => pattern.test(text));
    return found ? parseCount(found, lang) : undefined;
  };
  const others = texts
    .map((text) => /\band (\d[\d.,]*) others?$/.exec(text.split('|')[0] ?? '')?.[1])
    .find(Boolean);
  const reacted = find(
    /^\d.*\b(?:reactions?|reacciones|reacción|reações|recomendaciones|réactions?|reaktionen?|reazioni)/i,
  );
  const rest = others ? parseCount(others, lang) : undefined;
  return {
    ...postOfId(urnId(urn)),
    ...known({
      author: handle(/\/(?:company|in)\/([^/?]+)/.exec(named?.getAttribute('href') ?? '')?.[1]),
      text: (more && said.endsWith(more) ? said.slice(0, -more.length).trim() : said) || undefined,
      engagement: engagementOf({
        likes: reacted ?? (rest ? { ...rest, value: rest.value + 1 } : undefined),
        replies: find(/^\d.*\b(?:comments?|comentarios?|comentários?|commentaires?|kommentare?|commenti)/i),
        reposts: find(
          /^\d.*(?:reposts?|veces compartido|compartilhamentos?|partilhas?|republications?|diffusioni)/i,
        ),
      }),
    }),
  };
}
