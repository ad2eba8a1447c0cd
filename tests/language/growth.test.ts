import { expect, it } from 'vitest';
import { analyse, compareEdit, sameStatement } from '../../src/language/index.ts';
import { languages } from '../../src/language/languages/index.ts';

/** The shortest of a few runs: what the machine does besides only makes it longer. */
function shortest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const hostile = {
  'sorry sorry': 'sorry ',
  'nested quotes': '«“',
  'combining marks': 'a\u0301\u0301\u0301',
  'no end of a sentence': 'we if but our sorry, ',
  'one long word': 'x',
  hashtags: '#SorrySorry',
  figures: '1.1:1/1 ',
  'half links': 'www.a.',
};
const works = {
  analyse: (text: string) => void analyse(text),
  compareEdit: (text: string) => void compareEdit(text, `${text} again`),
  sameStatement: (text: string) => void sameStatement(text, `${text} again`),
};

it.each(
  Object.entries(works).flatMap(([name, work]) =>
    Object.entries(hostile).map(([kind, unit]) => [name, kind, work, unit] as const),
  ),
)('%s takes time that grows no faster than a text of %s', (_, __, work, unit) => {
  const time = (size: number) => shortest(() => work(unit.repeat(Math.ceil(size / unit.length))));
  time(1000);
  // Four times the text; sixteen times as long would be quadratic. Below some milliseconds all is noise, and a busy
  // machine may be slow for one of both.
  const ratio = () => (time(100_000) + 5) / (time(25_000) + 5);
  expect(Math.min(ratio(), ratio(), ratio())).toBeLessThan(9);
});

it('reads no file of a language that is not written', () => {
  const files = languages as Record<string, unknown>;
  const german = files.de;
  files.de = {
    common: languages.de!.common,
    get lexicon(): string {
      throw new Error('read');
    },
  };
  analyse('Ayer nos equivocamos con el precio y lo sentimos mucho.');
  files.de = german;
});
