import { describe, expect, test } from 'vitest';
import type { Sensitivity } from '../../src/incidents/settings.ts';
import type { Engagement } from '../../src/moves/move.ts';
import { apologyLimit } from '../../src/rules/apology-limit.ts';
import { deletingEngagedPost } from '../../src/rules/deleting-engaged-post.ts';
import { incident, judgeBy, move, post, reads } from './case.ts';

const LEVELS: Sensitivity[] = ['low', 'normal', 'high'];

test('apology-limit counts a plain apology at low, a half-hearted one at high', () => {
  const text = 'Lamentamos lo ocurrido';
  const full = incident({
    apologies: [1, 2].map((at) => ({ statement: `s${at}`, at, text: 'x', places: [] })),
  });
  const held = (label: 'apology' | 'non_apology', confidence: number) =>
    LEVELS.filter((sensitivity) =>
      judgeBy(apologyLimit, post(text), {
        incidents: [full],
        analysis: reads(text, { [label]: 'Lamentamos' }, confidence),
        sensitivity,
      }),
    );
  expect(held('apology', 0.9)).toEqual(['low', 'normal', 'high']);
  expect(held('apology', 0.5)).toEqual(['normal', 'high']);
  expect(held('non_apology', 0.9)).toEqual(['high']);
});

describe('deleting-engaged-post', () => {
  const severities = (engagement: Engagement | undefined, some = {}) =>
    LEVELS.map(
      (sensitivity) =>
        judgeBy(
          deletingEngagedPost,
          move({ kind: 'delete', target: { network: 'x', id: 'p9', ...(engagement ? { engagement } : {}) } }),
          { sensitivity, ...some },
        )?.severity,
    );
  const likes = (value: number) => ({ likes: { value, exact: true } });

  test('asks for more at low, for nothing at high', () => {
    expect(severities(likes(0))).toEqual([undefined, undefined, 'note']);
    expect(severities(likes(3))).toEqual([undefined, 'caution', 'caution']);
    expect(severities(likes(10))).toEqual(['caution', 'caution', 'caution']);
    expect(severities(undefined)).toEqual([undefined, 'caution', 'caution']);
  });

  test('minds the source of an incident at every level', () => {
    const own = incident({ source: { network: 'x', id: 'p9' } });
    expect(severities(likes(0), { incidents: [own] })).toEqual(['danger', 'danger', 'danger']);
  });
});
