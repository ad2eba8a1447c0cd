// The page is markup alone: menus and dialogs stand open, nothing acts.
document.addEventListener('click', (event) => event.preventDefault());
