/** What nobody could check on the live X. */
export const UNVERIFIED = [
  'What happens after “Hide reply” is pressed: it is held at the row, whether or not a question follows.',
  'Its keyboard shortcuts, but for `r`.',
  'That “undo post” delays the real call by up to a minute.',
  'The German and French words of its menus and sheets, and the order of its engagement labels there.',
  'That each part of a thread is a call of its own, answering the one before.',
  'That an answer without a post means that it was dropped in silence.',
  'That rows of its menus act on keys without any click.',
];
