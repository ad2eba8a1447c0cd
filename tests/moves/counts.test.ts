import { describe, expect, test } from 'vitest';
import { mergeEngagement, parseCount, reactions } from '../../src/moves/counts.ts';
import { essence, fingerprint, handle, sameText } from '../../src/moves/text.ts';

describe('parseCount', () => {
  test.each([
    ['0', 0, true],
    ['7', 7, true],
    ['1,234', 1234, true],
    ['1.234', 1234, true],
    ['1 234', 1234, true],
    ['1\u00a0234', 1234, true],
    ['1\u202f234', 1234, true],
    ['1’234', 1234, true],
    ["12'345", 12_345, true],
    ['1.234.567', 1_234_567, true],
    ['12,34,567', 1_234_567, true],
    ['2 378 Me gusta', 2378, true],
    ['Responder. 76 respuestas', 76, true],
    ['76 replies 23', 76, true],
    ['12 7', 12, true],
    ['1,2 mil', 1200, false],
    ['1,2\u00a0mil', 1200, false],
    ['12.3K', 12_300, false],
    ['1.2K', 1200, false],
    ['1,2 k', 1200, false],
    ['1,2 M', 1_200_000, false],
    ['1,2 mi', 1_200_000, false],
    ['3 mil', 3000, false],
    ['1,5 Tsd.', 1500, false],
    ['2,5 Mio.', 2_500_000, false],
    ['2 Mrd.', 2_000_000_000, false],
    ['1,1 Mln', 1_100_000, false],
    ['3.4B', 3_400_000_000, false],
    ['1.2万', 12_000, false],
    ['\u200e1.2K\u200f', 1200, false],
    ['999+', 999, false],
    ['\u200b99+', 99, false],
    ['12 me gusta', 12, true],
    ['5 millas', 5, true],
    ['3 minutes', 3, true],
    ['4 mins', 4, true],
    ['2 miembros', 2, true],
  ])('%s', (label, value, exact) => {
    expect(parseCount(label)).toEqual({ value, exact });
  });

  test('Portuguese of Portugal writes m for thousand', () => {
    expect(parseCount('1,2 m', 'pt-PT')).toEqual({ value: 1200, exact: false });
    expect(parseCount('1,2 m', 'pt-BR')).toEqual({ value: 1_200_000, exact: false });
    expect(parseCount('1,2 M', 'es')).toEqual({ value: 1_200_000, exact: false });
  });

  test.each(['', 'Like', 'Me gusta', '—'])('%j has no number', (label) => {
    expect(parseCount(label)).toBeUndefined();
  });

  test('is quick on a long label', () => {
    const started = performance.now();
    parseCount('1 '.repeat(50_000));
    parseCount('1.'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(50);
  });
});

describe('engagement', () => {
  const count = (value: number) => ({ value, exact: true });

  test('reactions leave out views, and unknown is not zero', () => {
    expect(reactions(undefined)).toBeUndefined();
    expect(reactions({ views: count(900) })).toBeUndefined();
    expect(reactions({ likes: count(2), quotes: count(1), views: count(900) })).toBe(3);
  });

  test('a fresh reading wins, what it does not know is kept', () => {
    expect(mergeEngagement({ likes: count(1), views: count(5) }, { likes: count(2) })).toEqual({
      likes: count(2),
      views: count(5),
    });
  });

  test('Italian likes are no millions', () => {
    expect(parseCount('Mi piace (15.554 mi piace)')).toEqual({ value: 15554, exact: true });
    expect(parseCount('1,2 mi')).toEqual({ value: 1_200_000, exact: false });
  });
});

describe('texts', () => {
  test('handles lose their sign, case and unseen characters', () => {
    expect(handle(' @PanaderiaSol\u200b ')).toBe('panaderiasol');
    expect(handle('\u200b@Sol')).toBe('sol');
    expect(handle('@')).toBeUndefined();
    expect(handle(null)).toBeUndefined();
  });

  test('screen and wire readings of one text are the same text', () => {
    expect(
      sameText('Hoy  cerramos\u200b: https://t.co/a1 😀', 'hoy cerramos: https://sol.example/aviso'),
    ).toBe(true);
    expect(sameText('Hoy cerramos', 'Hoy no cerramos')).toBe(false);
    expect(sameText('❤️ ', '❤')).toBe(true);
    expect(sameText('❤', '😀')).toBe(false);
    expect(essence('Ｈoy #Cerramos @sol!')).toBe('hoy#cerramos@sol');
  });

  test('composed and decomposed letters are the same', () => {
    expect(sameText('Perdón', 'Perdo\u0301n')).toBe(true);
  });

  test('fingerprints are stable and tell texts apart', () => {
    expect(fingerprint('a')).toBe(fingerprint('a'));
    const many = new Set(Array.from({ length: 20_000 }, (_, index) => fingerprint(`text ${index}`)));
    expect(many.size).toBe(20_000);
  });
});
