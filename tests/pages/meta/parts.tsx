/** @jsxImportSource react */
// What Meta's pages are built of, as far as it is known: React, Lexical, controls that are divs with a role, layers
// that hang at the end of the body and take no focus.
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { inLang, LANGS } from './calls.ts';

export { inLang };

/** The language that the address asks for, and the page speaks. */
export const lang = (() => {
  const asked = new URLSearchParams(location.search).get('lang') ?? 'en';
  const known = LANGS.find((one) => one === asked) ?? 'en';
  document.documentElement.lang = known;
  return known;
})();

export const asked = (name: string) => new URLSearchParams(location.search).get(name);

interface ButtonProps {
  readonly label?: string | undefined;
  readonly role?: string;
  readonly popup?: boolean;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  readonly onPress?: () => void;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A div that acts on a click, and on Enter and Space as soon as they go down. */
export function Button({
  label,
  role = 'button',
  popup,
  disabled,
  checked,
  onPress,
  children,
  className,
}: ButtonProps) {
  const keys = (event: KeyboardEvent) => {
    if (disabled || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    event.stopPropagation();
    onPress?.();
  };
  return (
    <div
      role={role}
      tabIndex={disabled ? -1 : 0}
      className={className}
      aria-label={label}
      aria-haspopup={popup ? 'menu' : undefined}
      aria-expanded={popup ? false : undefined}
      aria-disabled={disabled || undefined}
      aria-checked={checked}
      onClick={(event) => {
        event.stopPropagation();
        if (!disabled) onPress?.();
      }}
      onKeyDown={keys}
    >
      <div>{children ?? <span>{label}</span>}</div>
    </div>
  );
}

/** A layer at the end of the body. */
export function Layer({ children }: { children: ReactNode }) {
  return createPortal(<div className="layer">{children}</div>, document.body);
}

interface EditorProps {
  readonly label: string;
  readonly role?: string;
  readonly editable?: 'true' | 'plaintext-only';
  readonly mode?: 'plain' | 'rich';
  readonly start?: string;
  readonly onText: (text: string) => void;
  /** Plain Enter sends. */
  readonly onEnter?: (() => void) | undefined;
  /** Ctrl or Cmd with Enter sends. */
  readonly onCommandEnter?: (() => void) | undefined;
  /** The editor that is shown first is put away for another one as soon as it is entered. */
  readonly remounts?: boolean;
}

export function Editor(props: EditorProps) {
  const [entered, setEntered] = useState(false);
  const swap = props.remounts && !entered;
  return (
    <div onFocus={swap ? () => setEntered(true) : undefined}>
      <Lexical key={String(entered)} {...props} focus={entered} />
    </div>
  );
}

function Lexical(props: EditorProps & { focus: boolean }) {
  const { label, role = 'textbox', editable = 'true', mode = 'plain', start = '', focus } = props;
  const place = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  useLayoutEffect(() => {
    const root = place.current;
    if (!root) return undefined;
    const editor = createEditor({ namespace: 'meta', onError: (error) => console.error(error) });
    editor.setRootElement(root);
    // Lexical writes the attribute itself; one page asks for plain text.
    root.setAttribute('contenteditable', editable);
    const off = [
      mode === 'rich' ? registerRichText(editor) : registerPlainText(editor),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const command = event?.ctrlKey || event?.metaKey;
          const send = command
            ? now.current.onCommandEnter
            : event?.shiftKey
              ? undefined
              : now.current.onEnter;
          if (!send) return false;
          event?.preventDefault();
          send();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(({ editorState }) =>
        now.current.onText(editorState.read(() => $getRoot().getTextContent())),
      ),
    ];
    editor.update(() => {
      const paragraph = $createParagraphNode();
      if (start) paragraph.append($createTextNode(start));
      $getRoot().clear().append(paragraph);
    });
    if (focus) root.focus();
    return () => {
      for (const stop of off) stop();
      editor.setRootElement(null);
    };
  }, [editable, focus, mode, start]);
  return (
    <div
      ref={place}
      role={role}
      contentEditable
      suppressContentEditableWarning
      aria-label={label}
      aria-placeholder={label}
      style={{ minHeight: 24, minWidth: 120, border: '1px solid #ccc' }}
    />
  );
}
