// A pretend Phanpy, written from what is known of it: menus inside menus instead of dialogs, icons named in
// `data-icon`, a composer whose Ctrl+Enter sends an untrusted `submit`.
localStorage.setItem(
  'accounts',
  JSON.stringify([{ info: { id: '1', acct: 'brand' }, instanceURL: 'mastodon.example' }]),
);
sessionStorage.setItem('currentAccount', '1');
const call = (method: string, path: string, body?: object) =>
  void fetch(`https://mastodon.example/api/v1/${path}`, { method, body: body ? JSON.stringify(body) : null });

/** A post's own page: what it answers, itself, answers, and what answers those folded inside them. */
if (location.hash.includes('/s/')) {
  const status = (id: number, by: string, text: string, size: string) => `
    <article class="status ${size}" data-state-post-id="mastodon.example/1155940123456789${id}">
      <a class="name-text" title="@${by}">${by}</a><div class="content"><p>${text}</p></div></article>`;
  const linked = (id: number, by: string, text: string) =>
    `<a class="status-link" href="#/mastodon.example/s/1155940123456789${id}">${status(id, by, text, 'small')}</a>`;
  document.querySelector('#place')!.innerHTML = `<ul class="timeline flat contextual grow">
    <li class="ancestor thread">${linked(10, 'asker', 'What do prices end in?')}</li>
    <li class="hero"><div class="status-focus">${status(11, 'brand', 'Our prices end in 99', 'large')}</div></li>
    <li class="descendant">${linked(12, 'critic@other.example', 'This is a scam')}
      <details class="replies"><summary>1 reply</summary><ul><li>${linked(13, 'fan', 'No, you are')}</li></ul></details></li>
    <li class="descendant">${linked(14, 'fan', 'But why 99?')}</li></ul>`;
}

const form = document.querySelector<HTMLFormElement>('#compose-container form')!;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { value: visibility } = form.querySelector('select')!;
  call('POST', 'statuses', { status: form.querySelector('textarea')?.value, visibility });
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    form.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
});

for (const like of document.querySelectorAll('.favourite-button')) {
  like.addEventListener('click', () => call('POST', 'statuses/115594012345678901/favourite'));
}
for (const more of document.querySelectorAll('.more-button')) {
  more.addEventListener('click', () => {
    const id = more.closest('article')?.dataset.statePostId?.split('/')[1];
    const menu = document.createElement('ul');
    menu.className = 'szh-menu';
    menu.setAttribute('role', 'menu');
    const sub = (icon: string, label: string, rows: string) => `<li class="szh-menu__submenu" role="none">
      <div role="menuitem" aria-haspopup="true" class="szh-menu__item szh-menu__item--submenu danger" data-opens="${icon}"><span data-icon="${icon}"></span>${label}</div>
      <ul role="menu" class="szh-menu menu-emphasized" hidden>${rows}</ul></li>`;
    menu.innerHTML = `
      <li role="menuitem" class="szh-menu__item" id="mute-conversation"><span data-icon="mute"></span>Mute conversation</li>
      ${sub('trash', 'Delete…', '<li role="menuitem" class="szh-menu__item danger" id="delete"><span data-icon="trash"></span>Delete this post?</li>')}
      ${sub('mute', 'Mute @critic…', '<li role="menuitem" class="szh-menu__item" id="mute">1 day</li>')}
      ${sub('block', 'Block @critic…', '<li role="menuitem" class="szh-menu__item danger" id="block"><span data-icon="block"></span>Block @critic?</li>')}
      <li role="menuitem" class="szh-menu__item danger" id="report"><span data-icon="flag"></span>Report</li>`;
    document.body.append(menu);
    // Rows are no buttons: their keys press them by script.
    for (const row of menu.querySelectorAll<HTMLElement>('[role=menuitem]')) {
      row.tabIndex = -1;
      row.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') row.click();
      });
    }
    for (const row of menu.querySelectorAll<HTMLElement>('[data-opens]')) {
      row.addEventListener('click', () => row.nextElementSibling?.removeAttribute('hidden'));
    }
    const does: Readonly<Record<string, [string, string]>> = {
      delete: ['DELETE', `statuses/${id}`],
      mute: ['POST', 'accounts/2/mute'],
      block: ['POST', 'accounts/2/block'],
      report: ['POST', 'reports'],
      'mute-conversation': ['POST', `statuses/${id}/mute`],
    };
    for (const [row, args] of Object.entries(does))
      menu.querySelector(`#${row}`)?.addEventListener('click', () => call(...args));
  });
}
