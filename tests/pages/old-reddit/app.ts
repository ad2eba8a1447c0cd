// A pretend old.reddit.com: plain forms and links; rows ask "are you sure?" in place, and jQuery posts forms.
const post = (path: string, fields: Readonly<Record<string, string>>) =>
  void fetch(`/api/${path}`, { method: 'POST', body: new URLSearchParams(fields) });
const thingOf = (element: Element) => element.closest<HTMLElement>('.thing')?.dataset.fullname ?? '';

// A post's own page: the post, and below it the comments, each with its answers inside.
if (location.pathname.startsWith('/r/x/comments/')) {
  const [own, critic] = document.querySelectorAll('.thing');
  own?.insertAdjacentHTML(
    'beforebegin',
    `<div id="siteTable"><div class="thing link" data-fullname="t3_abc" data-author="brand" data-permalink="/r/x/comments/abc/title/">
      <div class="entry"><a class="title" href="/r/x/comments/abc/title/">Our prices end in 99</a></div></div></div>
      <div class="commentarea"><div class="sitetable nestedlisting"></div></div>`,
  );
  const list = document.querySelector('.nestedlisting');
  if (own) list?.append(own);
  if (critic) own?.querySelector('.child')?.append(critic);
  list?.insertAdjacentHTML(
    'beforeend',
    `<div class="thing comment" data-fullname="t1_fan" data-author="fan" data-permalink="/r/x/comments/abc/title/fan/">
      <div class="entry"><div class="usertext-body"><div class="md"><p>But why 99?</p></div></div></div><div class="child"></div></div>`,
  );
}

for (const toggle of document.querySelectorAll('.togglebutton')) {
  toggle.addEventListener('click', (event) => {
    event.preventDefault();
    toggle.closest('form')?.querySelector('.error')?.classList.add('active');
  });
}
for (const yes of document.querySelectorAll<HTMLElement>('a.yes')) {
  yes.addEventListener('click', (event) => {
    event.preventDefault();
    const action = yes.closest('form')?.dataset.calls ?? '';
    post(action, { id: thingOf(yes), executed: `${action}d` });
  });
}
for (const link of document.querySelectorAll<HTMLElement>('a.no, a.vote, a.reply-button, .pretty-button')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (link.dataset.calls) post(link.dataset.calls, { id: thingOf(link) });
  });
}
for (const edit of document.querySelectorAll<HTMLElement>('a.edit-usertext')) {
  edit.addEventListener('click', (event) => {
    event.preventDefault();
    edit.closest('.entry')?.querySelector('.usertext-edit')?.removeAttribute('hidden');
  });
}
for (const form of document.querySelectorAll<HTMLFormElement>('form.usertext, #newlink, #compose-message')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    post(form.dataset.calls ?? '', { thing_id: thingOf(form) || 't3_abc', ...said });
  });
}
