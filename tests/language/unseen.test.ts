import { expect, it } from 'vitest';
import {
  anyWarned,
  f1,
  falselyFound,
  has,
  isCourtesy,
  judgeUnseen,
} from '../../scripts/language-measures.ts';
import { trainingRows } from '../../scripts/language-rows.ts';

it('judges texts that it did not learn from', { timeout: 60_000 }, () => {
  const judged = judgeUnseen(trainingRows(), 0);
  expect(judged.length).toBeGreaterThan(1000);
  expect(f1(judged, has('apology')).f).toBeGreaterThan(0.77);
  expect(f1(judged, anyWarned).f).toBeGreaterThan(0.68);
  expect(f1(judged, has('correction')).f).toBeGreaterThan(0.58);
  expect(falselyFound(judged, isCourtesy, has('apology')).share).toBeLessThan(0.11);
  expect(falselyFound(judged, has('neutral'), anyWarned).share).toBeLessThan(0.13);
});
