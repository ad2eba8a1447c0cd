/** @jsxImportSource react */
import Quill from 'quill';
import { useEffect, useRef } from 'react';

/** Quill as LinkedIn dresses it. Its text reaches the page later, so the button is switched on later. */
export function QuillEditor(props: {
  label: string;
  placeholder: string;
  text?: string;
  onText(text: string): void;
  onSend?(): void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  useEffect(() => {
    const { label, placeholder, text = '' } = now.current;
    const quill = new Quill(place.current!, { placeholder, modules: { toolbar: false } });
    const given = {
      role: 'textbox',
      'aria-label': label,
      'aria-multiline': 'true',
      'data-test-ql-editor-contenteditable': 'true',
    };
    // Quill knows nothing of shadow roots: the focus and the caret are the root's there.
    const root = quill.root.getRootNode() as ShadowRoot;
    quill.selection.hasFocus = () => root.activeElement === quill.root;
    for (const [name, value] of Object.entries(given)) quill.root.setAttribute(name, value);
    quill.on('text-change', () => setTimeout(() => now.current.onText(quill.getText().trim()), 30));
    if (text) quill.setText(text);
    quill.root.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) now.current.onSend?.();
    });
    quill.focus();
  }, []);
  return (
    <div className="editor-container">
      <div ref={place} />
    </div>
  );
}
