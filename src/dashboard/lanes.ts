import type { Entry } from '../incidents/timeline.ts';

/** The lanes of the timeline picture, from top to bottom. */
export const LANES = ['statement', 'correction', 'apology', 'reply', 'held', 'decided', 'act'] as const;
export type Lane = (typeof LANES)[number];

/** Where an entry stands in the picture: most often in one lane, in two when an apology also corrects, or in none. */
export function lanesOf(entry: Entry): readonly Lane[] {
  switch (entry.kind) {
    case 'posted':
      return ['statement'];
    case 'said': {
      if (entry.individual) return ['reply'];
      const lanes: Lane[] = [];
      if (entry.correction) lanes.push('correction');
      if (entry.apology) lanes.push('apology');
      return lanes.length > 0 ? lanes : ['statement'];
    }
    case 'added':
      return ['apology'];
    case 'warned':
      return ['held'];
    case 'decided':
      return ['decided'];
    case 'acted':
      return ['act'];
    case 'opened':
    case 'noticed':
    case 'pictured':
    case 'ticked':
    case 'closed':
      return [];
  }
}
