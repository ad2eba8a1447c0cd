// A pretend Elk, written from what is known of it: TipTap, menu rows with the class of their icon, a dialog without a
// role, numbers that stand there twice while they move.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

localStorage.setItem('elk-current-user-handle', 'brand@mastodon.example');
const call = (method: string, path: string, body?: object) =>
  void fetch(`https://mastodon.example/api/v1/${path}`, { method, body: body ? JSON.stringify(body) : null });

/** A post's own page: what it answers, itself at length, then answers; a line over a card says if it answers another. */
if (location.pathname.includes('/@brand/')) {
  const card = (id: number, by: string, text: string, line = '') => `
    <div id="status-1155940123456789${id}" aria-roledescription="status-card">${line}
      <a href="/mastodon.example/@${by}/1155940123456789${id}"><time datetime="2026-04-20T13:00:00.000Z">1h</time></a>
      <div class="status-body"><span class="content-rich"><p>${text}</p></span></div></div>`;
  const answers =
    '<a href="/mastodon.example/status/1"><div i-ri-chat-1-line></div><div>Replying to Critic</div></a>';
  document.querySelector('#place')!.innerHTML = `${card(10, 'asker', 'What do prices end in?')}
    <div id="status-115594012345678911" aria-roledescription="status-details">
      <div class="status-body"><span class="content-rich"><p>Our prices end in 99</p></span></div></div>
    ${card(12, 'critic@other.example', 'This is a scam')}${card(13, 'fan@mastodon.example', 'Me neither', answers)}
    ${card(14, 'fan@mastodon.example', 'But why 99?')}`;
}

/** The post that is being answered. */
let answering: string | undefined;
const widget = document.querySelector('[aria-roledescription="publish-widget"]')!;
const button = widget.querySelector<HTMLButtonElement>('.publish-button')!;
const editor = new Editor({
  element: widget.querySelector('.editor')!,
  extensions: [
    StarterKit.extend({
      addKeyboardShortcuts: () => ({
        'Mod-Enter': () => {
          publish();
          return true;
        },
      }),
    }),
  ],
});
button.addEventListener('click', publish);
function publish() {
  call('POST', 'statuses', { status: editor.getText(), ...(answering && { in_reply_to_id: answering }) });
}

/** What a row calls, by its icon. */
const DOES: Readonly<Record<string, (id: string) => [string, string, object?]>> = {
  'i-ri:delete-bin-line': (id) => ['DELETE', `statuses/${id}`],
  'i-ri:eraser-line': (id) => ['DELETE', `statuses/${id}`],
  'i-ri:volume-mute-line': () => ['POST', 'accounts/2/mute'],
  'i-ri:forbid-2-line': () => ['POST', 'accounts/2/block'],
};

for (const name of document.querySelectorAll<HTMLElement>('.status-actions button')) {
  name.addEventListener('click', () => {
    const id = name.closest('[id^="status-"]')?.id.slice(7);
    if (name.ariaLabel === 'Reply') answering = id;
    else call('POST', `statuses/${id}/${name.ariaLabel === 'Boost' ? 'reblog' : 'favourite'}`);
  });
}
for (const more of document.querySelectorAll('.more')) {
  more.addEventListener('click', () => {
    const card = more.closest('[id^="status-"]');
    const rows = [
      ['i-ri:eye-off-line', 'Mute conversation'],
      ['i-ri:delete-bin-line', 'Delete'],
      ['i-ri:eraser-line', 'Delete & re-draft'],
      ['i-ri:volume-mute-line', 'Mute @critic'],
      ['i-ri:forbid-2-line', 'Block @critic'],
    ];
    const popper = document.createElement('div');
    popper.innerHTML = rows
      .map(
        ([icon, label]) =>
          `<button type="button" aria-label="${label}"><div class="${icon}"></div>${label}</button>`,
      )
      .join('');
    document.body.append(popper);
    for (const row of popper.querySelectorAll('button')) {
      row.addEventListener('click', () => {
        popper.remove();
        if (row.querySelector('[class="i-ri:eye-off-line"]')) {
          call('POST', `statuses/${card?.id.slice(7)}/mute`);
          return;
        }
        const dialog = document.createElement('div');
        dialog.setAttribute('aria-modal', 'true');
        dialog.innerHTML =
          '<div class="dialog-main"><div>Sure?</div><button btn-text>Cancel</button><button btn-solid>Confirm</button></div>';
        document.body.append(dialog);
        for (const choice of dialog.querySelectorAll('button'))
          choice.addEventListener('click', () => dialog.remove());
        const icon = row.firstElementChild?.className ?? '';
        dialog
          .querySelector('[btn-solid]')
          ?.addEventListener('click', () =>
            call(...(DOES[icon]?.(card?.id.slice(7) ?? '') ?? ['POST', 'nothing'])),
          );
      });
    }
  });
}
