// What the suites' pages have in common, drawn from the sketch in the facts: `data-call` and `data-body` are the call
// that a press makes, `data-from` the editor whose text stands in the body for TEXT, `data-opens` what it opens.
for (const button of document.querySelectorAll<HTMLElement>('[data-call],[data-opens]'))
  button.addEventListener('click', () => {
    const { call, body, from, opens, closes } = button.dataset;
    if (closes) document.querySelector<HTMLElement>(closes)!.hidden = true;
    if (opens) document.querySelector<HTMLElement>(opens)!.hidden = false;
    if (!call) return;
    const [method = '', url = ''] = call.split(' ');
    const editor = from ? document.querySelector<HTMLElement>(from)! : undefined;
    const text = JSON.stringify(editor?.textContent ?? '').slice(1, -1);
    void fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: body.replace('TEXT', () => text) }),
    }).then(() => {
      if (editor) editor.textContent = '';
    });
  });
