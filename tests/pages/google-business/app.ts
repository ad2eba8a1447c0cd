// A pretend Google: reviews of a business with their replies, in a list and in the frame that Search opens over its
// results. Obfuscated classes, `jsname`, one listener that reacts to `jsaction` of whatever was hit, and a policy that
// allows no markup from text. Nothing is taken from it.
import { call, REVIEWS } from './calls.ts';

const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'";
document.head.append(policy);

const root = document.querySelector('#root')!;
const actions = new Map<string, (hit: HTMLElement) => void>();

function make(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The words stand in a span, and it is the span that is hit. */
function button(action: string, words: string, more: Record<string, string> = {}): HTMLElement {
  const own = { jsaction: `click:${action}`, class: 'VfPpkd-LgbsSe', type: 'button', ...more };
  return make('button', own, make('span', { class: 'VfPpkd-vQzf8d' }, words));
}

document.addEventListener('click', ({ target }) => {
  const hit = (target as Element).closest<HTMLElement>('[jsaction]');
  if (hit) actions.get(hit.getAttribute('jsaction')!.replace('click:', ''))?.(hit);
});

function send(rpc: string, args: unknown): Promise<unknown> {
  const { method, url, body, headers } = call(location.href, rpc, args);
  return fetch(url, { method, body: body ?? null, ...(headers && { headers }) });
}

const cardOf = (hit: Element) => hit.closest<HTMLElement>('.HRSRcc')!;

function form(card: HTMLElement, text: string): void {
  card.querySelector('.FkJOzc')?.remove();
  const field = make('textarea', { jsname: 'YPqjbf', 'aria-label': 'Your public reply', maxlength: '4096' });
  (field as HTMLTextAreaElement).value = text;
  card.append(
    make(
      'div',
      { class: 'FkJOzc lgfhc LW6Hp' },
      field,
      button('submit', 'Reply', { jsname: 'hrGhad', class: 'VfPpkd-LgbsSe DuMIQc LQeN7' }),
      button('cancel', 'Cancel'),
    ),
  );
}

actions.set('open', (hit) => form(cardOf(hit), ''));
actions.set('edit', (hit) => form(cardOf(hit), cardOf(hit).querySelector('.said')!.textContent ?? ''));
actions.set('cancel', (hit) => hit.closest('.FkJOzc')!.remove());
actions.set('submit', (hit) => {
  const text = cardOf(hit).querySelector('textarea')!.value;
  void send('aBcD1', ['123', cardOf(hit).id, [text]]).then(() => hit.closest('.FkJOzc')!.remove());
});
actions.set('report', () => void send('rEpOr', ['123', 1]));
actions.set('like', () => void send('lIkE0', ['123', 1]));
actions.set('ask', (hit) => {
  const { id } = cardOf(hit);
  const sure = button('sure', 'Delete', { 'data-of': id, id: 'sure' });
  document.body.append(
    make(
      'div',
      { role: 'dialog', id: 'asks' },
      make('h2', {}, 'Delete reply?'),
      button('keep', 'Cancel'),
      sure,
    ),
  );
});
actions.set('keep', () => document.querySelector('#asks')!.remove());
actions.set('sure', (hit) => {
  void send('dElEt', ['123', hit.dataset.of]);
  document.querySelector('#asks')!.remove();
});
actions.set('photo', () => void send('pHoTo', ['123', 5]));

function card(id: string, contributor: string, name: string, said: string, reply?: string): HTMLElement {
  const review = make(
    'div',
    { class: 'noyJyc' },
    make('a', { jsname: 'xs1xe', href: `https://www.google.com/maps/contrib/${contributor}` }, name),
    make('div', { class: 'DYizzd', role: 'img', 'aria-label': '1 out of 5 stars' }),
    make('div', { class: 'gyKkFe JhRJje' }, said),
    button('like', 'Helpful', { class: 'like' }),
    button('report', 'Report review', { class: 'report' }),
  );
  const own = reply
    ? [
        make('div', { class: 'said' }, reply),
        button('edit', 'Edit', { class: 'edit' }),
        button('ask', 'Delete', { class: 'delete' }),
      ]
    : [button('open', 'Reply', { class: 'open' })];
  return make('div', { class: 'HRSRcc', id }, review, ...own);
}

if (location.pathname === '/search') {
  root.append(
    make('form', { role: 'search' }, make('textarea', { name: 'q', 'aria-label': 'Search' })),
    make(
      'div',
      { role: 'dialog', 'aria-label': 'Read reviews' },
      make('button', { 'aria-label': 'Close', type: 'button' }, '×'),
      make('iframe', { src: `${REVIEWS}/reply?hl=en`, title: 'Reviews', width: '700', height: '600' }),
    ),
  );
} else if (/photos/.test(location.pathname)) {
  root.append(
    make(
      'div',
      { role: 'dialog' },
      make('h2', {}, 'Delete photo?'),
      button('photo', 'Delete', { id: 'photo' }),
    ),
  );
} else {
  root.append(
    card('r1', '1001', 'Critic', 'Terrible service'),
    card('r2', '1002', 'Other', 'They charged me twice', 'We looked into it with you.'),
  );
}
