import { t } from './i18n.ts';

/** The names people know the networks by. A page needs no more of a network than its name. */
const NAMES: Readonly<Record<string, string>> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  reddit: 'Reddit',
  practice: 'Ágora',
};

/** The networks that are guarded, in the order they are offered. A new network adds itself here. */
export const NETWORK_IDS: readonly string[] = ['x', 'bluesky', 'mastodon', 'reddit'];

/** The name of a network; its id for one that has no name here. */
export function networkName(id: string): string {
  if (id === 'generic') return t('network_generic');
  if (id === 'practice') return t('network_practice');
  return NAMES[id] ?? id;
}
