import type { Conformance } from '../cases.ts';

const comment = (id: string, text: string) =>
  `<ytd-comment-thread-renderer><ytd-comment-view-model id="${id}"><a id="author-text" href="/@brand">@brand</a><span id="published-time-text"><a href="/watch?v=V&lc=Ugx${id}">1 h</a></span><div id="content-text"><span>${text}</span></div><div id="like-button"><button aria-label="Like this comment along with 1,234 other people">+</button></div><span id="vote-count-middle">1.2K</span><div id="action-menu"><button aria-label="Action menu">⋮</button></div></ytd-comment-view-model></ytd-comment-thread-renderer>`;

/** Markup from the known structure, without Polymer: reads only. One popup serves both comments. */
export const conformance: Conformance = {
  network: 'youtube',
  url: 'https://www.youtube.com/watch?v=V',
  script: 'app.ts',
  body: `${comment('a', 'First')}${comment('b', 'Second')}<ytd-commentbox><div id="contenteditable-root" contenteditable="true"></div><div id="submit-button"><button aria-label="Comment">Comment</button></div></ytd-commentbox>
    <ytd-popup-container><ytd-menu-popup-renderer><tp-yt-paper-item role="option" id="row">Delete</tp-yt-paper-item></ytd-menu-popup-renderer>
    <tp-yt-paper-dialog role="dialog"><yt-confirm-dialog-renderer><h1>Delete comment</h1><div id="cancel-button"><button>Cancel</button></div><div id="confirm-button"><button>Delete</button></div></yt-confirm-dialog-renderer></tp-yt-paper-dialog></ytd-popup-container>`,
  cases: [
    {
      name: 'delete the second comment after opening the first one’s menu',
      steps: [
        { press: '#a #action-menu button' },
        { press: '#b #action-menu button' },
        { press: '#row' },
        { press: '#confirm-button button' },
      ],
      move: {
        kind: 'delete',
        target: { text: 'Second', engagement: { likes: { value: 1234, exact: true } } },
      },
    },
    {
      name: 'comment',
      steps: [{ type: 'Hi', into: '#contenteditable-root' }, { press: '#submit-button button' }],
      move: { kind: 'publish', form: 'comment', parts: ['Hi'] },
    },
    { name: 'like', steps: [{ press: '#a #like-button button' }], move: null },
  ],
};
