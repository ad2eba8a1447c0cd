import { wordsOf } from './words.ts';

// A pretend Reddit (the new site), written from what is known of it: custom elements with open shadow roots inside
// each other; menus and editors are slotted or shadowed. Menus and dialogs are as far as general knowledge carries.
const call = (operation: string, input: object) =>
  void fetch('/svc/shreddit/graphql', {
    method: 'POST',
    body: JSON.stringify({ operation, variables: { input } }),
  });

const words = wordsOf(new URLSearchParams(location.search).get('lang'));
document.documentElement.lang = words.lang;

class Shadowed extends HTMLElement {
  draw(html: string): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  }
}

customElements.define(
  'shreddit-post',
  class extends Shadowed {
    connectedCallback() {
      this.draw(
        '<slot name="credit-bar"></slot><slot name="title"></slot><slot name="text-body"></slot><button id="upvote">▲</button>',
      );
      this.shadowRoot
        ?.querySelector('#upvote')
        ?.addEventListener('click', () => call('UpdatePostVoteState', {}));
    }
  },
);

/** Four roots deep: overflow menu > dropdown > popper > menu. */
class OverflowMenu extends Shadowed {
  connectedCallback() {
    const root = this.draw('<rpl-dropdown></rpl-dropdown>');
    const dropdown = root.querySelector('rpl-dropdown')?.attachShadow({ mode: 'open' });
    if (!dropdown) return;
    dropdown.innerHTML =
      '<button id="overflow-trigger" aria-label="Open user actions">⋯</button><rpl-popper></rpl-popper>';
    const popper = dropdown.querySelector('rpl-popper')?.attachShadow({ mode: 'open' });
    dropdown.querySelector('button')?.addEventListener('click', () => {
      if (!popper) return;
      const rows =
        this.getAttribute('author-name') === 'brand'
          ? ['edit', 'delete', 'hide']
          : ['block', 'report', 'remove', 'lock'];
      popper.innerHTML = `<faceplate-menu>${rows.map((row) => `<li><div role="menuitem" tabindex="-1" data-row="${row}">${words[row]}</div></li>`).join('')}</faceplate-menu>`;
      for (const row of popper.querySelectorAll<HTMLElement>('[role=menuitem]')) {
        row.addEventListener('click', () => this.#press(row.dataset.row ?? ''));
        row.addEventListener('keydown', (event) => {
          if (event.key === 'Enter') row.click();
        });
      }
    });
  }

  #press(row: string) {
    const id = this.getAttribute('thing-id') ?? '';
    const isPost = id.startsWith('t3');
    if (row === 'delete') {
      ask(words.deleteThis, words.delete, () =>
        call(isPost ? 'DeletePost' : 'DeleteComment', { [isPost ? 'postId' : 'commentId']: id }),
      );
    }
    if (row === 'block')
      ask(words.block, words.blockIt, () => call('UpdateBlockState', { blockState: 'BLOCKED' }));
    if (row === 'edit') edit();
    if (row === 'hide') call('UpdatePostHideState', { postId: id, hideState: 'HIDDEN' });
    if (row === 'report') call('ReportComment', { id });
    if (row === 'remove') call('ModerationRemove', { id });
    if (row === 'lock') call('UpdateCommentLockedState', { id, locked: true });
  }
}
customElements.define('shreddit-overflow-menu', OverflowMenu);
customElements.define('shreddit-post-overflow-menu', class extends OverflowMenu {});

/** The editor opens where the comment stands, with its text in it. */
function edit() {
  const place = document.querySelector('#t1_own-comment-rtjson-content')!;
  const before = place.textContent;
  place.innerHTML = `<faceplate-form><shreddit-composer><div slot="rte" id="edit" contenteditable="true" role="textbox"><p>${before}</p></div>
    <button slot="submit-button" type="submit">${words.save}</button></shreddit-composer></faceplate-form>`;
}

function ask(title: string, cta: string, run: () => void) {
  const modal = document.createElement('rpl-modal-card');
  modal.setAttribute('role', 'dialog');
  modal.setAttribute('aria-modal', 'true');
  modal.innerHTML = `<h2>${title}</h2><button slot="secondary-button">${words.cancel}</button><button slot="primary-button">${cta}</button>`;
  const shadow = modal.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<slot></slot><slot name="secondary-button"></slot><slot name="primary-button"></slot>';
  modal.querySelector('[slot=secondary-button]')?.addEventListener('click', () => modal.remove());
  modal.querySelector('[slot=primary-button]')?.addEventListener('click', () => {
    modal.remove();
    run();
  });
  document.body.append(modal);
}

customElements.define(
  'shreddit-composer',
  class extends Shadowed {
    connectedCallback() {
      this.draw(
        '<slot name="rte"></slot><slot name="cancel-button"></slot><slot name="submit-button"></slot>',
      );
      this.querySelector('[slot=submit-button]')?.addEventListener('click', (event) => {
        event.preventDefault();
        const said = this.querySelector('[slot=rte]')?.textContent;
        const parentId = this.closest('[comment-id]')?.getAttribute('comment-id') ?? undefined;
        if (this.closest('[slot=comment]')) call('UpdateComment', { commentId: 't1_own', content: said });
        else call('CreateComment', { postId: 't3_abc', parentId, content: said });
      });
      this.querySelector('[slot=rte]')?.addEventListener('keydown', (event) => {
        const { key, ctrlKey, metaKey } = event as KeyboardEvent;
        if (key === 'Enter' && (ctrlKey || metaKey))
          this.querySelector<HTMLElement>('[slot=submit-button]')?.click();
      });
      // What is being written is kept as a draft, whenever it changes.
      this.querySelector('[slot=rte]')?.addEventListener('input', () =>
        call('CreateCommentDraft', { content: this.textContent }),
      );
    }
  },
);

document.querySelector('main')!.innerHTML = `
  <rs-current-user display-name="brand"></rs-current-user>
  <article><shreddit-post id="t3_abc" permalink="/r/x/comments/abc/title/" author="brand" score="512" comment-count="87"
      created-timestamp="2026-09-20T10:00:00.000000+0000" post-title="Our prices end in 99">
    <span slot="credit-bar"><shreddit-post-overflow-menu author-name="brand" thing-id="t3_abc"></shreddit-post-overflow-menu></span>
    <a slot="title" href="/r/x/comments/abc/title/">Our prices end in 99</a>
    <div slot="text-body"><div class="md"><p>All of them</p></div></div></shreddit-post></article>
  <comment-composer-host><faceplate-form><shreddit-composer>
    <div slot="rte" id="top-level" contenteditable="true" role="textbox"><p><br></p></div>
    <button slot="cancel-button" type="button">Cancel</button>
    <button slot="submit-button" type="submit">Comment</button></shreddit-composer></faceplate-form></comment-composer-host>
  <r-post-composer-form><faceplate-textarea-input name="title"></faceplate-textarea-input>
    <shreddit-post-body><div id="body" contenteditable="true" role="textbox"><p><br></p></div></shreddit-post-body>
    <button id="save-draft" type="button">${words.draft}</button>
    <r-post-form-submit-button></r-post-form-submit-button></r-post-composer-form>
  <button id="follow">Follow</button><button id="unblock">Unblock</button><button id="message">Chat</button>
  <shreddit-comment thingid="t1_own" author="brand" depth="0" postid="t3_abc" permalink="/r/x/comments/abc/comment/own/" score="42">
    <div slot="comment"><div id="t1_own-comment-rtjson-content"><p>It costs 10 euros</p></div></div>
    <shreddit-comment-action-row slot="actionRow" comment-id="t1_own">
      <shreddit-overflow-menu author-name="brand" thing-id="t1_own"></shreddit-overflow-menu></shreddit-comment-action-row>
    <shreddit-comment thingid="t1_critic" author="critic" depth="1" postid="t3_abc" parentid="t1_own" permalink="/r/x/comments/abc/comment/critic/" score="7">
      <div slot="comment"><div id="t1_critic-comment-rtjson-content"><p>This is a scam</p></div></div>
      <shreddit-comment-action-row slot="actionRow" comment-id="t1_critic">
        <shreddit-overflow-menu author-name="critic" thing-id="t1_critic"></shreddit-overflow-menu>
        <faceplate-form><shreddit-composer><div slot="rte" id="reply" contenteditable="true" role="textbox"><p><br></p></div>
          <button slot="submit-button" type="submit">Comment</button></shreddit-composer></faceplate-form>
      </shreddit-comment-action-row></shreddit-comment></shreddit-comment>
  <shreddit-comment thingid="t1_fan" author="fan" depth="0" postid="t3_abc" permalink="/r/x/comments/abc/comment/fan/" score="1">
    <div slot="comment"><div id="t1_fan-comment-rtjson-content"><p>But why 99?</p></div></div></shreddit-comment>`;

customElements.define(
  'faceplate-textarea-input',
  class extends Shadowed {
    connectedCallback() {
      this.draw('<textarea name="title"></textarea>');
    }
  },
);
customElements.define(
  'r-post-form-submit-button',
  class extends Shadowed {
    connectedCallback() {
      this.draw('<button id="inner-post-submit-button">Post</button>');
      this.shadowRoot?.querySelector('button')?.addEventListener('click', () => {
        const title = document
          .querySelector('faceplate-textarea-input')
          ?.shadowRoot?.querySelector('textarea')?.value;
        call('CreatePost', { title, content: document.querySelector('#body')?.textContent });
      });
    }
  },
);
const elsewhere: Readonly<Record<string, [string, object]>> = {
  'save-draft': ['CreateDraft', { title: 'We apologise' }],
  follow: ['UpdateProfileFollowState', { state: 'FOLLOWED' }],
  unblock: ['UpdateBlockState', { blockState: 'NONE' }],
  message: ['CreateChatMessage', { text: 'We apologise' }],
};
for (const [id, args] of Object.entries(elsewhere))
  document.querySelector(`#${id}`)?.addEventListener('click', () => call(...args));
