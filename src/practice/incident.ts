import type { NewEvent } from '../incidents/events.ts';
import { PRACTICE_BRAND } from '../incidents/settings.ts';
import { tellingWords } from '../incidents/title.ts';
import type { Post } from '../moves/move.ts';
import { t } from '../ui/i18n.ts';
import { APOLOGIES, currentWorld, OWN, SOURCE } from './server.ts';

export const PRACTICE_INCIDENT = 'practice-incident';

/**
 * The record of what happened on the pretend network before the person came: the incident and two counted apologies.
 * The ids are fixed, so recording it again on every visit changes nothing.
 */
export function readyMadeEvents(): NewEvent[] {
  const { posts, startedAt } = currentWorld();
  const brand = PRACTICE_BRAND.id;
  const network = 'practice';
  const exact = (value: number) => ({ value, exact: true });
  const wrong = posts.find((post) => post.id === SOURCE);
  const text = wrong?.text ?? t('practice_post_source');
  const source: Post = {
    network,
    id: SOURCE,
    author: OWN,
    text,
    ...(wrong
      ? {
          postedAt: wrong.at,
          engagement: {
            likes: exact(wrong.likes),
            replies: exact(wrong.replies),
            reposts: exact(wrong.reposts),
          },
        }
      : {}),
  };
  const opened: NewEvent = {
    id: 'practice:opened',
    at: startedAt - 100 * 60_000,
    brand,
    type: 'incident-opened',
    incident: PRACTICE_INCIDENT,
    title: t('practice_incident'),
    words: tellingWords(text),
    source,
  };
  const apologies = APOLOGIES.map((id, index): NewEvent => {
    const post = posts.find((entry) => entry.id === id);
    return {
      id: `published:practice:${id}`,
      at: post?.at ?? startedAt - (78 - index * 37) * 60_000,
      brand,
      type: 'published',
      network,
      account: OWN,
      statement: `s:practice:${id}`,
      move: `practice:${id}`,
      postId: id,
      text: post?.text ?? t(index === 0 ? 'practice_post_apology_1' : 'practice_post_apology_2'),
      form: 'post',
      labels: ['apology'],
      incident: PRACTICE_INCIDENT,
    };
  });
  return [opened, ...apologies];
}
