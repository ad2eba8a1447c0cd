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
  'meta-business-suite': 'Meta Business Suite',
  phanpy: 'Phanpy',
  elk: 'Elk',
  hootsuite: 'Hootsuite',
  buffer: 'Buffer',
  metricool: 'Metricool',
  sprout: 'Sprout Social',
  agorapulse: 'Agorapulse',
  pinterest: 'Pinterest',
  'google-business': 'Google Business',
  practice: 'Ágora',
};

/**
 * The networks that are guarded from the start, in the order they are offered. What acts for another network's accounts
 * (a client, a suite) is switched with it.
 */
export const NETWORK_IDS: readonly string[] = [
  'x',
  'facebook',
  'instagram',
  'threads',
  'linkedin',
  'youtube',
  'tiktok',
  'reddit',
  'bluesky',
  'mastodon',
];

/** The name of a network; its id for one that has no name here. */
export function networkName(id: string): string {
  if (id === 'generic') return t('network_generic');
  if (id === 'practice') return t('network_practice');
  return NAMES[id] ?? id;
}
