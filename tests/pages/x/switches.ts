/** What the address asks the page to be like. Read once: later addresses of the app carry no query of ours. */
const query = new URLSearchParams(location.search);

/** The page's own language; X's is set by the account, whatever the browser speaks. */
export const LANG = query.get('lang') ?? 'en';
/** A page after a redesign: no test id left, other elements, other roles; only the requests are the same. */
export const REDESIGNED = query.get('variant') === 'redesigned';
/** The layout of a phone or a narrow window: sheets instead of menus, the composer as a page of its own. */
export const NARROW = query.has('narrow');
/** Premium's delay before a post is really sent, in milliseconds. */
export const UNDO_DELAY = Number(query.get('undo-delay') ?? 0);
/** Whether requests go by XMLHttpRequest, as most of X's do, or by fetch. */
export const FETCHES = query.get('transport') === 'fetch';
/** Whether the page itself sends a request again after the network failed. */
export const RETRIES = query.has('retry');
/** Whether hiding a reply asks first. */
export const HIDE_ASKS = query.has('hide-sheet');
/** Names of test ids that are under way to new ones (retweet → repost). */
export const RENAMED = query.has('renamed');
