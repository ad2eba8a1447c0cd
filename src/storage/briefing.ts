import { type Briefing, brief } from '../incidents/briefing.ts';
import { fold } from '../incidents/fold.ts';
import { DEFAULT_SETTINGS } from '../incidents/settings.ts';
import { browser } from './browser.ts';

/** The key that the background writes the briefing to, and every guarded page watches. */
export const BRIEFING_KEY = 'briefing';

/** What a page judges by until its briefing has arrived, or when there is none: no incidents, default limits. */
export const EMPTY_BRIEFING: Briefing = brief(fold([]), DEFAULT_SETTINGS, 0);

/**
 * Keeps the briefing in memory, for content scripts. `current()` is synchronous from the first moment on.
 *
 * @param onLoad called once: whether a briefing was there and could be read.
 */
export function watchBriefing(
  signal: AbortSignal,
  onLoad: (state: 'loaded' | 'missing') => void = () => {},
): { current(): Briefing; loaded(): boolean } {
  let briefing = EMPTY_BRIEFING;
  let loaded = false;
  const take = (raw: unknown) => {
    if (!isBriefing(raw)) return false;
    briefing = raw;
    loaded = true;
    return true;
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && BRIEFING_KEY in changes) take(changes[BRIEFING_KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  browser.storage.local.get(BRIEFING_KEY).then(
    // A change that was told meanwhile is newer.
    (stored) => onLoad(loaded || take(stored[BRIEFING_KEY]) ? 'loaded' : 'missing'),
    () => onLoad('missing'),
  );
  return { current: () => briefing, loaded: () => loaded };
}

function isBriefing(raw: unknown): raw is Briefing {
  const candidate = raw as Partial<Briefing> | null | undefined;
  return (
    candidate?.v === 1 &&
    Array.isArray(candidate.incidents) &&
    Array.isArray(candidate.settings?.brands) &&
    candidate.settings.brands.length > 0
  );
}
