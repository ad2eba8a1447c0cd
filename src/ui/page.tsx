import { type ComponentChildren, render } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { NewEvent } from '../incidents/events.ts';
import type { Request } from '../storage/protocol.ts';
import './style.css';
import { type MessageKey, nameThePage, t } from './i18n.ts';
import { send } from './send.ts';
import { type Store, useStore } from './store.ts';

/** What a page's parts need: the store, and ways to change it. */
export interface Desk {
  readonly store: Store;
  /** Records facts; tells whether they are stored. What goes wrong is shown on the page. */
  record(...events: readonly NewEvent[]): Promise<boolean>;
  /** Any other request, in the same way. */
  ask(request: Request): Promise<boolean>;
  /** Says something to people who don't see what changed, too. */
  say(words: string): void;
}

/** Draws a page into the document: names it, waits for the store, and tells what went wrong. */
export function drawPage(titleKey: MessageKey, Content: (props: { desk: Desk }) => ComponentChildren): void {
  nameThePage(titleKey);
  render(<Page content={Content} />, document.body);
}

function Page({ content: Content }: { content: (props: { desk: Desk }) => ComponentChildren }) {
  const store = useStore();
  const [error, setError] = useState('');
  const [said, say] = useState('');
  const ask = useCallback(async (request: Request) => {
    try {
      await send(request);
      setError('');
      return true;
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason));
      return false;
    }
  }, []);
  const record = useCallback((...events: readonly NewEvent[]) => ask({ type: 'record', events }), [ask]);
  return (
    <>
      <div role="alert">
        {error && <p class="notice bad">{error}</p>}
        {store instanceof Error && <p class="notice bad">{t('error_unreadable', store.message)}</p>}
      </div>
      {store !== undefined && !(store instanceof Error) && <Content desk={{ store, record, ask, say }} />}
      <p class="aside" role="status">
        {said}
      </p>
    </>
  );
}
