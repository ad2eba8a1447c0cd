/** Taken for what is not in the table: more than any draft has. */
const PLENTY = 2000;

/** By network: what fits in a post and in a comment of it, in characters. A text may go into either. */
export const TEXT_LIMITS: Readonly<Record<string, number>> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  phanpy: 500,
  elk: 500,
  threads: 500,
  pinterest: 500,
  facebook: 8000,
  instagram: 2200,
  'meta-business-suite': 2200,
  linkedin: 1250,
  youtube: 10_000,
  tiktok: 150,
  reddit: 10_000,
  'google-business': 4096,
  // A suite's text may go to X as well.
  hootsuite: 280,
  buffer: 280,
  metricool: 280,
  sprout: 280,
  agorapulse: 280,
  practice: 500,
  generic: PLENTY,
};

/** What fits in a post or a comment of a network. */
export function textLimit(network: string): number {
  return TEXT_LIMITS[network] ?? PLENTY;
}
