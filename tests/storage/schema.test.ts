import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import { parseEvent, parseSettings } from '../../src/storage/schema.ts';
import { noticed, pictured } from '../incidents/facts.ts';

const seen = {
  v: 1,
  id: 'reply:i:x:r',
  at: 1,
  brand: 'brand',
  type: 'reply-seen',
  incident: 'i',
  post: { network: 'x', id: 'r', author: 'ana', engagement: { likes: { value: 3, exact: false } } },
};
const settled = {
  v: 1,
  id: 's',
  at: 1,
  brand: 'brand',
  type: 'reply-settled',
  incident: 'i',
  reply: 'x:r',
  settled: true,
};

describe('facts out of storage or a file', () => {
  test.each([noticed('i', 2, 1), pictured('m', 3), seen, settled])(
    'are read as they were written: $type',
    (fact) => {
      expect(parseEvent(structuredClone(fact))).toEqual(fact);
    },
  );

  test.each([
    ['a time that is none', { ...noticed('i', 2, 1), noticedAt: Number.NaN }],
    ['a time before all time', { ...noticed('i', 2, 1), noticedAt: -5 }],
    ['a picture without a name', { ...pictured('m', 3), picture: '' }],
    ['a size that is none', { ...pictured('m', 3), bytes: 'many' }],
    ['a reply without a post', { ...seen, post: undefined }],
    ['a reply settled by nothing', { ...settled, settled: 'yes' }],
    ['a later shape', { ...seen, v: 2 }],
    ['half a record', 'half a rec'],
    ['nothing', null],
  ])('are set aside with %s', (_, raw) => {
    expect(parseEvent(raw)).toBeUndefined();
  });
});

describe('settings', () => {
  const read = (some: object) => parseSettings({ ...DEFAULT_SETTINGS, ...some });

  test('keep pictures, snoozes, wordings, languages and drafts', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      brands: [
        {
          ...DEFAULT_SETTINGS.brands[0]!,
          languages: ['es', 'ca'],
          drafts: [{ id: 'apology-es-0', move: 'apology', lang: 'es', text: 'Perdón' }],
        },
      ],
      pictures: { on: true, megabytes: 20 },
      phrases: [{ rule: 'r', text: 'no es para tanto' }],
      snoozes: [{ rule: 'r', brand: 'brand', incident: 'i' }],
    };
    expect(parseSettings(structuredClone(settings))).toEqual({ settings, readable: true });
  });

  test('that are damaged in one place fall back there, and pictures to off', () => {
    for (const pictures of ['yes', { on: true }, { on: true, megabytes: -1 }, { on: true, megabytes: 1e9 }])
      expect(read({ pictures }).settings.pictures).toBeUndefined();
    expect(read({ snoozes: 7, pictures: { on: true, megabytes: 5 } }).settings).toMatchObject({
      pictures: { on: true, megabytes: 5 },
    });
    const [brand] = DEFAULT_SETTINGS.brands;
    const { settings, readable } = read({ brands: [{ ...brand, languages: 'es', drafts: [{ id: 1 }] }] });
    expect([readable, settings.brands[0]?.languages, settings.brands[0]?.drafts]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });
});
