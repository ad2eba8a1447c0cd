// A pretend site nobody has a file for: a native dialog, a form, a rich editor without one.
for (const form of document.querySelectorAll('form'))
  form.addEventListener('submit', (event) => event.preventDefault());
const dialog = document.querySelector('dialog')!;
document
  .querySelector('#more')
  ?.addEventListener('click', () => document.querySelector<HTMLElement>('#menu')!.showPopover());
document.querySelector('#menu [role=menuitem]')?.addEventListener('click', () => dialog.showModal());
for (const button of dialog.querySelectorAll('button'))
  button.addEventListener('click', () => dialog.close());
