import type { Post } from '../moves/move.ts';
import type { IncidentOpened } from './events.ts';
import { proposeTitle, tellingWords } from './title.ts';

/**
 * The event that opens an incident. Title and the words it is known by are proposed from the post it began with.
 *
 * @param id of the incident, new and unique; the event's own id goes by it, so that telling it twice opens one.
 * @param at epoch milliseconds.
 * @param title as the person gave it; proposed when absent.
 * @param about the text it is about, where that is not the source's.
 */
export function opening(
  id: string,
  at: number,
  brand: string,
  source: Post | undefined,
  title?: string,
  about: string = source?.text ?? '',
): Omit<IncidentOpened, 'v'> {
  const named = title ?? proposeTitle(about);
  return {
    id: `opened:${id}`,
    at,
    brand,
    type: 'incident-opened',
    incident: id,
    title: named,
    words: tellingWords(`${named} ${about}`),
    ...(source ? { source } : {}),
  };
}
