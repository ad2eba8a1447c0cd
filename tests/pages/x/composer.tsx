import { CompositeDecorator, ContentState, Editor, EditorState } from 'draft-js';
import type React from 'react';
import { useEffect, useRef, useState } from 'react';
import { Pressable } from 'react-native-web';
import { Article } from './post.tsx';
import { compose, ME, open, type Purpose, publish } from './store.ts';
import { WORDS } from './words.ts';

/** Emoji, mentions and tags are drawn in elements of their own, inside the editor's text. */
const decorate = new CompositeDecorator(
  [
    [
      /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*/gu,
      { backgroundImage: 'url(/emoji.svg)' },
    ],
    [/[@#][\p{L}\p{N}_]+/gu, { color: 'rgb(29, 155, 240)' }],
  ].map(([pattern, style]: any) => ({
    strategy(block: any, found: (from: number, to: number) => void) {
      for (const { index, 0: text } of block.getText().matchAll(pattern)) found(index, index + text.length);
    },
    component: ({ children }: any) => (
      <span style={style}>
        <span>{children}</span>
      </span>
    ),
  })),
);

const editorOf = (text = '') =>
  EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorate));
const textOf = (editor: EditorState) => editor.getCurrentContent().getPlainText('\n');

/**
 * What somebody is composing. It outlives the elements that show it: adding a part or an image mounts the whole
 * composer anew, as X does.
 */
export function useDraft(text?: string) {
  const [parts, setParts] = useState(() => [editorOf(text)]);
  const [media, setMedia] = useState(0);
  const [scheduledAt, setScheduledAt] = useState<number>();
  const [epoch, setEpoch] = useState(0);
  const again = () => setEpoch((now) => now + 1);
  return {
    parts,
    media,
    scheduledAt,
    epoch,
    texts: parts.map(textOf),
    edit: (at: number, editor: EditorState) =>
      setParts((all) => all.map((old, index) => (index === at ? editor : old))),
    fill(next: string) {
      setParts([editorOf(next)]);
      again();
    },
    addPart() {
      setParts((all) => [...all, editorOf()]);
      again();
    },
    attach() {
      setMedia((count) => count + 1);
      again();
    },
    schedule: setScheduledAt,
    clear() {
      setParts([editorOf()]);
      setMedia(0);
      setScheduledAt(undefined);
      again();
    },
  };
}

type DraftState = ReturnType<typeof useDraft>;

interface Props extends Purpose {
  readonly draft: DraftState;
  readonly inline?: boolean;
  /** Called when everything was sent. */
  readonly onSent: () => void;
}

/** The editors, the toolbar and the button; the same in the page and in the dialog but for the button's test id. */
export function Composer({ draft, inline, onSent, replyTo, quote, edit }: Props) {
  const [busy, setBusy] = useState(false);
  const last = useRef<Editor>(null);
  const { parts, texts, media, scheduledAt } = draft;
  const empty = media === 0 && texts.every((text) => text.trim() === '');
  useEffect(() => {
    if (!inline) last.current?.focus();
  }, [inline]);

  const send = async () => {
    if (busy || empty) return;
    setBusy(true);
    const sent = await publish({ texts, replyTo, quote, edit, scheduledAt, media });
    setBusy(false);
    if (!sent) return;
    draft.clear();
    onSent();
  };

  const label = scheduledAt
    ? WORDS.schedule
    : parts.length > 1
      ? WORDS.postAll
      : replyTo
        ? WORDS.reply
        : WORDS.post;
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
          event.preventDefault();
          void send();
        }
      }}
    >
      <div data-testid={`UserAvatar-Container-${ME}`}>
        <a href={`/${ME}`} tabIndex={-1} aria-hidden="true" />
      </div>
      {parts.map((editor, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name.
        <div key={at} data-testid={`tweetTextarea_${at}_label`} className="box">
          <div data-testid={`tweetTextarea_${at}RichTextInputContainer`}>
            <Editor
              ref={at === parts.length - 1 ? last : undefined}
              editorState={editor}
              onChange={(next) => draft.edit(at, next)}
              placeholder={at > 0 ? WORDS.another : replyTo ? WORDS.yourReply : WORDS.home}
              ariaLabel={WORDS.box}
              ariaMultiline
              webDriverTestID={`tweetTextarea_${at}`}
              handleReturn={(event) => (event.ctrlKey || event.metaKey ? 'handled' : 'not-handled')}
            />
          </div>
        </div>
      ))}
      {quote && (
        <div role="link" tabIndex={0} className="quoted">
          <div data-testid="User-Name">
            <span>@{quote.author}</span>
          </div>
          <div data-testid="tweetText">{quote.text}</div>
        </div>
      )}
      {media > 0 && <div data-testid="attachments" role="group" aria-label="Image" className="image" />}
      <div data-testid="toolBar" className="row">
        <nav data-testid="ScrollSnap-List" className="row">
          <input
            data-testid="fileInput"
            type="file"
            accept="image/jpeg,image/png"
            multiple
            onChange={draft.attach}
          />
          <Tool id="gifSearchButton" label="Add a GIF" />
          <Tool id="createPollButton" label="Add poll" />
          <Tool
            id="scheduleOption"
            label="Schedule post"
            act={() => open({ kind: 'schedule', onPick: draft.schedule })}
          />
          <Tool id="geoButton" label="Tag location" disabled />
        </nav>
        {!inline && !edit && texts.some((text) => text !== '') && (
          <Pressable role="button" testID="addButton" aria-label="Add post" onPress={draft.addPart}>
            <span>+</span>
          </Pressable>
        )}
        <Pressable
          role="button"
          testID={inline ? 'tweetButtonInline' : 'tweetButton'}
          disabled={busy || empty}
          onPress={() => void send()}
        >
          <div>
            <span>
              <span>{label}</span>
            </span>
          </div>
        </Pressable>
      </div>
    </div>
  );
}

function Tool({
  id,
  label,
  act,
  disabled,
}: {
  id: string;
  label: string;
  act?: () => void;
  disabled?: boolean;
}) {
  return (
    <Pressable role="button" testID={id} aria-label={label} disabled={disabled} onPress={act}>
      <span>·</span>
    </Pressable>
  );
}

/** The composer that is part of a page: under the header of home, or under a post as its reply. */
export function InlineComposer({ replyTo }: Purpose) {
  const draft = useDraft();
  return (
    <div className="inline-composer">
      <Composer key={draft.epoch} inline draft={draft} replyTo={replyTo} onSent={() => {}} />
    </div>
  );
}

/** What the dialog and, on a narrow screen, the composer's own page hold. */
export function ComposeView({
  purpose,
  draft,
  onClose,
  onSent,
}: {
  purpose: Purpose;
  draft: DraftState;
  onClose: () => void;
  onSent: () => void;
}) {
  return (
    <div key={draft.epoch}>
      <div className="row">
        <Pressable role="button" testID="app-bar-close" aria-label="Close" onPress={onClose}>
          <span>×</span>
        </Pressable>
        <Pressable
          role="button"
          testID="unsentButton"
          onPress={() => open({ kind: 'drafts', onPick: draft.fill })}
        >
          <span>{WORDS.drafts}</span>
        </Pressable>
      </div>
      {purpose.replyTo && (
        <>
          <Article post={purpose.replyTo} />
          <div>
            Replying to <a href={`/${purpose.replyTo.author}`}>@{purpose.replyTo.author}</a>
          </div>
        </>
      )}
      <Composer {...purpose} draft={draft} onSent={onSent} />
    </div>
  );
}

/** Opens the composer from a link, without leaving the page. */
export const startComposing = (event: React.MouseEvent) => {
  event.preventDefault();
  compose({});
};
