import { analyse } from './judge.ts';
import { type Sign, signOf } from './lexicon.ts';
import { read } from './reading.ts';
import type { Context, Span } from './types.ts';

/** One component of an apology: whether the text has it, and where. */
export interface Part {
  readonly has: boolean;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What a good apology has, and what spoils one (`conditional`, `but`, `thirdParty`, `valuesFirst`). */
export interface ApologyParts {
  readonly namesDeed: Part;
  readonly responsibility: Part;
  readonly sorry: Part;
  readonly saysSorryOnce: boolean;
  readonly explanation: Part;
  readonly explanationIsShort: boolean;
  readonly repair: Part;
  readonly repairDate: Part;
  readonly notAgain: Part;
  readonly conditional: Part;
  readonly but: Part;
  readonly thirdParty: Part;
  readonly valuesFirst: Part;
  readonly words: number;
}

const signs = (names: string): ReadonlySet<Sign> => new Set(names.split(' ').map(signOf));

const us = signs('we our i');
const sorrySigns = signs('apologise sorry-adj');
const regretSigns = signs('apologise sorry-adj regret');
const faultSigns = signs(
  'fault err-verb blame responsib accept-own bad-act shame lie worth on-us wrong-deed',
);
const reasonSigns = signs('because cause');
const repairSigns = signs('fix refund delete correction change review repair-act');
const dateSigns = signs('today tomorrow weekday month');
const againSigns = signs('never-again');
const happenSigns = signs('happen not promise prevent');
const ifSigns = signs('if');
const butSigns = signs('but');
const valueSigns = signs('value');
/** How far from each other the words of one part may stand. */
const near = 4;

/** Tells which components of an apology `text` has, each with the spans that show it. */
export function apologyParts(text: string, context: Context = {}): ApologyParts {
  const { words, signs: found } = read(text, context);
  const { labels, spans: shown } = analyse(text, context);
  const is = (at: number, wanted: ReadonlySet<Sign>) => found[at]!.some((sign) => wanted.has(sign));
  const part = (holds: (at: number) => boolean): Part => {
    const spans: { start: number; end: number }[] = [];
    let last = Number.NEGATIVE_INFINITY;
    words.forEach((word, at) => {
      if (!holds(at)) return;
      if (at - last <= 2) spans[spans.length - 1]!.end = word.end;
      else spans.push({ start: word.start, end: word.end });
      last = at;
    });
    return { has: spans.length > 0, spans };
  };
  /** Whether a word of `wanted` stands near in the same sentence. */
  const beside = (at: number, wanted: ReadonlySet<Sign>): boolean => {
    for (let i = Math.max(0, at - near); i <= Math.min(words.length - 1, at + near); i++)
      if (words[i]!.sentence === words[at]!.sentence && is(i, wanted)) return true;
    return false;
  };
  const inSentence = (at: number, wanted: ReadonlySet<Sign>): boolean =>
    words.some((word, i) => word.sentence === words[at]!.sentence && is(i, wanted));
  const sorry = part((at) => is(at, sorrySigns));
  const regrets = found.some((_, at) => is(at, regretSigns));
  const responsibility = part((at) => is(at, faultSigns) && beside(at, us));
  const fault = part((at) => is(at, faultSigns));
  const repair = part((at) => is(at, repairSigns) && !is(at, faultSigns));
  const explanation = part((at) => is(at, reasonSigns));
  const said = Math.min(
    ...words.filter((_, at) => is(at, regretSigns)).map(({ end }) => end),
    responsibility.spans[0]?.end ?? Number.POSITIVE_INFINITY,
  );
  const buts = part((at) => is(at, butSigns) && words[at]!.start >= said);
  const excuses: Span[] = shown.filter(({ label }) => label === 'excuse');
  return {
    namesDeed: words.length >= 8 ? fault : { has: false, spans: [] },
    responsibility,
    sorry,
    saysSorryOnce: sorry.spans.length <= 1,
    explanation,
    explanationIsShort: explanation.spans.length <= 1,
    repair,
    repairDate: part((at) => is(at, dateSigns) && inSentence(at, repairSigns)),
    notAgain: part((at) => is(at, againSigns) || (is(at, happenSigns) && beside(at, againSigns))),
    conditional: part((at) => regrets && is(at, ifSigns)),
    but: buts,
    thirdParty: {
      has: labels.includes('excuse'),
      spans: excuses.map(({ start, end }) => ({ start, end })),
    },
    valuesFirst: part((at) => is(at, valueSigns) && words[at]!.start < Math.min(said, text.length)),
    words: words.length,
  };
}
