/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';

/** Draft.js as TikTok mounts it. */
export function DraftBox(props: {
  role: 'textbox' | 'combobox';
  placeholder: string;
  text?: string;
  onText(text: string): void;
  /** Enter sends; absent: it breaks the line. */
  onEnter?(): void;
}) {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(props.text ?? '')),
  );
  return (
    <Editor
      editorState={state}
      placeholder={props.placeholder}
      role={props.role}
      ariaMultiline
      spellCheck
      handleReturn={(event) => {
        if (!props.onEnter || event.shiftKey) return 'not-handled';
        props.onEnter();
        return 'handled';
      }}
      onChange={(next) => {
        setState(next);
        props.onText(next.getCurrentContent().getPlainText());
      }}
    />
  );
}
