import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REASONS } from '../../src/language/reasons.ts';

it.each(['es', 'en'])('has words for every reason in %s', (language) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  expect(REASONS.filter((reason) => !(`reason_${reason}` in messages))).toEqual([]);
});
