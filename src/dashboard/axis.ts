const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What people count time in, in minutes. */
const STEPS = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 43_200];

/**
 * Round moments between two others, at most `most` of them: full quarters, hours or days of local time. Pure.
 *
 * @param from @param to epoch milliseconds.
 */
export function roundMoments(from: number, to: number, most = 6): number[] {
  const step = (STEPS.find((minutes) => (to - from) / (minutes * MINUTE) <= most) ?? 525_600) * MINUTE;
  const midnight = new Date(from).setHours(0, 0, 0, 0);
  const first = midnight + Math.ceil((from - midnight) / step) * step;
  const moments: number[] = [];
  for (let at = first; at <= to; at += step) moments.push(at);
  return moments;
}

/** Whether two moments are far enough apart for days to matter more than hours. */
export function spansDays(from: number, to: number): boolean {
  return to - from > 2 * DAY;
}
