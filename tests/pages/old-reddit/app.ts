// A pretend old.reddit.com: plain forms and links; rows ask "are you sure?" in place.
for (const toggle of document.querySelectorAll('.del-button .togglebutton')) {
  toggle.addEventListener('click', (event) => {
    event.preventDefault();
    toggle.closest('form')?.querySelector('.error')?.classList.add('active');
  });
}
for (const form of document.querySelectorAll('form.usertext')) {
  form.addEventListener('submit', (event) => event.preventDefault());
}
