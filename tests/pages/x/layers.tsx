import type React from 'react';
import { useEffect, useRef, useState } from 'react';
import { Pressable } from 'react-native-web';
import { ComposeView, useDraft } from './composer.tsx';
import { type Choice, close, deleteDrafts, type Layer, open, saveDraft, useStore } from './store.ts';
import { NARROW } from './switches.ts';
import { WORDS } from './words.ts';

const FOCUSABLE = 'a[href],button:not([disabled]),[tabindex="0"],[contenteditable=true],select,input';

/** Fetches the focus back when it leaves the element. Does not take it by itself: a sheet opens unfocused. */
function useFocusTrap() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fetchBack = (event: FocusEvent) => {
      const box = ref.current;
      // Only the topmost trap pulls.
      if (!box || box !== [...document.querySelectorAll('[aria-modal=true]')].at(-1)) return;
      if (!box.contains(event.target as Node)) box.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    };
    document.addEventListener('focus', fetchBack, true);
    return () => document.removeEventListener('focus', fetchBack, true);
  }, []);
  return ref;
}

/** Everything that lies over the page, in `#layers`. */
export function Layers() {
  const { layers } = useStore();
  return layers.map((layer, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stack only grows and shrinks at its end.
    <div key={at} className="layer">
      <One layer={layer} />
    </div>
  ));
}

function One({ layer }: { layer: Layer }) {
  switch (layer.kind) {
    case 'menu':
      return <Menu {...layer} />;
    case 'sheet':
      return <Sheet {...layer} />;
    case 'compose':
      // The narrow layout shows the composer as a page of its own.
      return NARROW ? null : <ComposeDialog purpose={layer.purpose} />;
    case 'schedule':
      return <ScheduleDialog onPick={layer.onPick} />;
    case 'drafts':
      return <DraftsDialog onPick={layer.onPick} />;
  }
}

function Menu({ choices, byKey, at }: Extract<Layer, { kind: 'menu' }>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (byKey) box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [byKey]);
  const walk = (event: React.KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const here = items.indexOf(document.activeElement as HTMLElement);
    items.at((here + (event.key === 'ArrowDown' ? 1 : -1)) % items.length)?.focus();
  };
  const place = NARROW
    ? { left: 0, bottom: 0, right: 0 }
    : { top: Math.min(at.top, innerHeight - 360), left: at.left };
  return (
    <>
      <div className="backdrop" onClick={close} />
      <div role="menu" className="menu" style={place} onKeyDown={walk} ref={box}>
        <div>
          <div data-testid={NARROW ? 'sheetDialog' : 'Dropdown'}>
            {choices.map((choice) => (
              <Item key={choice.text} choice={choice} />
            ))}
            {NARROW && (
              <Pressable role="button" onPress={close}>
                <span>{WORDS.cancel}</span>
              </Pressable>
            )}
          </div>
        </div>
      </div>
    </>
  );
}

/**
 * A menu item is a `div`: the library acts on Enter when the key comes up, and no click happens. Space it leaves to
 * us, in the same way.
 */
function Item({ choice }: { choice: Choice }) {
  const act = () => {
    close();
    choice.act();
  };
  return (
    <Pressable
      role="menuitem"
      tabIndex={0}
      testID={choice.testID}
      href={choice.href}
      onPress={(event: any) => {
        event.preventDefault();
        act();
      }}
      onKeyUp={(event: any) => {
        if (event.key === ' ') act();
      }}
    >
      <div>
        <svg viewBox="0 0 24 24" aria-hidden="true" width="16" height="16">
          <g>
            <path d={choice.icon} />
          </g>
        </svg>
      </div>
      <div>
        <span>{choice.text}</span>
      </div>
    </Pressable>
  );
}

function Sheet({ title, body, yes, no = WORDS.cancel, onYes, onNo }: Extract<Layer, { kind: 'sheet' }>) {
  const box = useFocusTrap();
  return (
    <>
      <div data-testid="mask" className="backdrop" onClick={close} />
      <div role="alertdialog" aria-modal="true" className="box-over" ref={box}>
        <div data-testid="confirmationSheetDialog">
          <h1>
            <span>{title}</span>
          </h1>
          <div>
            <span>{body}</span>
          </div>
          <Pressable
            role="button"
            testID="confirmationSheetConfirm"
            onPress={() => {
              close();
              onYes();
            }}
          >
            <div>
              <span>
                <span>{yes}</span>
              </span>
            </div>
          </Pressable>
          <Pressable
            role="button"
            testID="confirmationSheetCancel"
            onPress={() => {
              close();
              onNo?.();
            }}
          >
            <div>
              <span>
                <span>{no}</span>
              </span>
            </div>
          </Pressable>
        </div>
      </div>
    </>
  );
}

/** Closing a composer with text in it asks, in the sheet that asks for everything, whether to save. */
function useCompose(text?: string) {
  const draft = useDraft(text);
  const composed = draft.texts.join('\n').trim();
  const leave = () => {
    if (composed === '') return close();
    open({
      kind: 'sheet',
      title: WORDS.saveTitle,
      body: 'You can save this to send later from your drafts.',
      yes: WORDS.save,
      no: WORDS.discard,
      onYes: () => {
        close();
        void saveDraft(composed);
      },
      onNo: close,
    });
  };
  useEffect(() => {
    leaving = leave;
    return () => {
      leaving = undefined;
    };
  });
  return { draft, leave };
}

/** How the open composer is left; Escape does it too. */
let leaving: (() => void) | undefined;

function ComposeDialog({ purpose }: { purpose: Extract<Layer, { kind: 'compose' }>['purpose'] }) {
  const box = useFocusTrap();
  const { draft, leave } = useCompose(purpose.text);
  return (
    <>
      <div data-testid="mask" className="backdrop" onClick={leave} />
      <div role="dialog" aria-modal="true" className="box-over" ref={box}>
        <ComposeView purpose={purpose} draft={draft} onClose={leave} onSent={close} />
      </div>
    </>
  );
}

/** The composer as a page, with no dialog around it. */
export function ComposePage({ purpose }: { purpose: Extract<Layer, { kind: 'compose' }>['purpose'] }) {
  const { draft, leave } = useCompose(purpose.text);
  return <ComposeView purpose={purpose} draft={draft} onClose={leave} onSent={close} />;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

function ScheduleDialog({ onPick }: { onPick: (at: number) => void }) {
  const box = useFocusTrap();
  const [at, setAt] = useState(() => new Date(Date.now() + 7_200_000));
  const selects: [string, number, number, number][] = [
    ['Month', 1, 12, at.getMonth() + 1],
    ['Day', 1, 31, at.getDate()],
    ['Year', at.getFullYear(), at.getFullYear() + 1, at.getFullYear()],
    ['Hour', 0, 23, at.getHours()],
    ['Minute', 0, 59, at.getMinutes()],
  ];
  const pick = (name: string, value: number) => {
    const next = new Date(at);
    if (name === 'Month') next.setMonth(value - 1);
    if (name === 'Day') next.setDate(value);
    if (name === 'Year') next.setFullYear(value);
    if (name === 'Hour') next.setHours(value);
    if (name === 'Minute') next.setMinutes(value);
    setAt(next);
  };
  return (
    <div role="dialog" aria-modal="true" className="box-over" ref={box}>
      {selects.map(([name, from, to, value]) => (
        <select
          key={name}
          aria-label={name}
          value={value}
          onChange={(event) => pick(name, Number(event.target.value))}
        >
          {range(from, to).map((number) => (
            <option key={number}>{number}</option>
          ))}
        </select>
      ))}
      <Pressable
        role="button"
        testID="scheduledConfirmationPrimaryAction"
        onPress={() => {
          close();
          onPick(at.getTime());
        }}
      >
        <span>Confirm</span>
      </Pressable>
    </div>
  );
}

/** Unsent posts. Deleting them looks just like deleting a published one, and is none. */
function DraftsDialog({ onPick }: { onPick: (text: string) => void }) {
  const box = useFocusTrap();
  const { drafts } = useStore();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <div role="dialog" aria-modal="true" className="box-over" ref={box}>
      {drafts.map(({ id, text }) => (
        <div key={id} className="row">
          <input
            type="checkbox"
            aria-label={text}
            onChange={(event) =>
              setChosen((all) => (event.target.checked ? [...all, id] : all.filter((one) => one !== id)))
            }
          />
          <Pressable
            role="button"
            onPress={() => {
              close();
              onPick(text);
            }}
          >
            <span>{text}</span>
          </Pressable>
        </div>
      ))}
      <Pressable
        role="button"
        disabled={chosen.length === 0}
        onPress={() =>
          open({
            kind: 'sheet',
            title: WORDS.draftsTitle,
            body: '',
            yes: WORDS.delete,
            onYes: () => void deleteDrafts(chosen),
          })
        }
      >
        <span>{WORDS.delete}</span>
      </Pressable>
    </div>
  );
}

/** What Escape does: a composer asks before it goes, everything else just closes. */
export function onEscape(layers: readonly Layer[]): void {
  if (layers.at(-1)?.kind === 'compose' && leaving) leaving();
  else if (layers.length > 0) close();
}
