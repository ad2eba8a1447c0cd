// A pretend Elk, written from what is known of it: TipTap, menu rows with the class of their icon, a dialog without a
// role, numbers that stand there twice while they move.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

localStorage.setItem('elk-current-user-handle', 'brand@mastodon.example');
const call = (method: string, path: string, body?: object) =>
  void fetch(`https://mastodon.example/api/v1/${path}`, { method, body: body ? JSON.stringify(body) : null });

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
