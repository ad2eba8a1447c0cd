// A pretend site that nobody has a file for. What its parts do stands on them: `data-call` is the call that a press, a
// submit or a key (`data-key`) makes, `data-from` the editor whose text it sends, `data-opens` what it opens.
const BODY = {
  rest: (text: string) => ({ text }),
  html: (text: string) => ({ comments: [{ html: `<p>${text}</p>` }] }),
  graphql: (text: string) => ({
    operationName: 'CreateReply',
    query: 'mutation CreateReply($input: ReplyInput!) { createReply(input: $input) { id } }',
    variables: { input: { body: text } },
  }),
};

function wire(root: Document | ShadowRoot): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-call],[data-opens]')) {
    const act = () => {
      const { call, from, body, as = 'rest', opens, closes } = element.dataset;
      if (closes) close(root.querySelector<HTMLElement>(closes)!);
      if (opens) open(root.querySelector<HTMLElement>(opens)!);
      if (!call) return;
      const [method = '', path = ''] = call.split(' ');
      const sent = from
        ? BODY[as as keyof typeof BODY](textOf(editorIn(root, from)))
        : body && JSON.parse(body);
      if (from && textOf(editorIn(root, from)) === '') return;
      void fetch(path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      }).then((response) => {
        if (response.ok && from) empty(editorIn(root, from));
      });
    };
    const { key } = element.dataset;
    if (element.tagName === 'FORM')
      element.addEventListener('submit', (event) => {
        event.preventDefault();
        act();
      });
    else if (key)
      element.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.ctrlKey !== (key === 'Control+Enter')) return;
        event.preventDefault();
        act();
      });
    else element.addEventListener('click', act);
  }
  for (const close of root.querySelectorAll<HTMLElement>('dialog button'))
    close.addEventListener('click', () => close.closest('dialog')!.close());
}

function open(what: HTMLElement): void {
  if (what instanceof HTMLDialogElement) what.showModal();
  else if (what.popover) what.showPopover();
  else what.hidden = false;
}

function close(what: HTMLElement): void {
  if (what.popover) what.hidePopover();
  else what.hidden = true;
}

/** An editor, or the body of the frame that is one. */
function editorIn(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector)!;
  return found instanceof HTMLIFrameElement ? found.contentDocument!.body : found;
}

function textOf(editor: HTMLElement): string {
  return editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement
    ? editor.value
    : (editor.textContent ?? '');
}

function empty(editor: HTMLElement): void {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) editor.value = '';
  else editor.textContent = '';
}

wire(document);

// A composer in two open shadow roots.
const outer = document.querySelector('#shadow')!.attachShadow({ mode: 'open' });
outer.innerHTML = '<x-editor></x-editor>';
const inner = outer.querySelector('x-editor')!.attachShadow({ mode: 'open' });
inner.innerHTML =
  '<textarea aria-label="Your comment"></textarea><button data-call="POST /api/comments" data-from="textarea">Comment</button>';
wire(inner);

// An older rich-text editor: a frame that is nothing but editable, its button in the page.
const rich = document.querySelector<HTMLIFrameElement>('#rich-frame')!;
rich.contentDocument!.body.contentEditable = 'true';

// A comment box that its page draws into a frame without an address, and sends for itself.
const drawn = document.querySelector<HTMLIFrameElement>('#drawn')!;
const draw = () => {
  const there = drawn.contentDocument!;
  if (there.querySelector('textarea')) return;
  there.body.innerHTML =
    '<form><textarea aria-label="Join the discussion"></textarea><button>Add comment</button></form>' +
    '<article role="comment" data-comment-id="65ab0000000000000000cafe"><p>Our prices end in 99</p><button class="more" aria-label="More">⋯</button><div role="menu"><button role="menuitem" class="delete">Delete</button></div></article>';
  const text = there.querySelector('textarea')!;
  there.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    void fetch('/api/comments', { method: 'POST', body: JSON.stringify(BODY.html(text.value)) });
  });
  there.querySelector('.delete')!.addEventListener('click', () => {
    const body = { comments: [{ id: '65ab0000000000000000cafe', status: 'deleted' }] };
    void fetch('/api/comments/65ab0000000000000000cafe', { method: 'PUT', body: JSON.stringify(body) });
  });
};
drawn.addEventListener('load', draw);
drawn.srcdoc = '<!doctype html><html><body></body></html>';
