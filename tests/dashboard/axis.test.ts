import { describe, expect, it } from 'vitest';
import { roundMoments } from '../../src/dashboard/axis.ts';

const at = (hours: number, minutes: number) => new Date(2026, 10, 25, hours, minutes).getTime();
const clock = (moment: number) => new Date(moment).toTimeString().slice(0, 5);

describe('the moments of a timeline', () => {
  it('are round, lie between its ends, and are few', () => {
    expect(roundMoments(at(14, 16), at(16, 14)).map(clock)).toEqual(['14:30', '15:00', '15:30', '16:00']);
    expect(roundMoments(at(9, 58), at(10, 3)).map(clock)).toEqual([
      '09:58',
      '09:59',
      '10:00',
      '10:01',
      '10:02',
      '10:03',
    ]);
  });

  it('stay few over years', () => {
    for (const days of [1, 3, 10, 60, 400, 2000]) {
      const moments = roundMoments(at(8, 7), at(8, 7) + days * 86_400_000);
      expect(moments.length).toBeGreaterThan(0);
      expect(moments.length).toBeLessThanOrEqual(7);
    }
  });
});
