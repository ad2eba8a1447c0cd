import { nameOf, type Sign, signOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/**
 * What the weights are for, as a number: a sign and how it stands. `.` anywhere, `@reply` in a reply, `^` at the
 * start of a sentence, `^^` of the text, `$` at its end; `+other` together with another sign in a sentence.
 */
export type Feature = number;

const forms = ['.', '@reply', '^', '^^', '$', '+'] as const;
const how = Object.fromEntries(forms.map((form, i) => [form, i << 20])) as Record<
  (typeof forms)[number],
  number
>;

/** The sign of a feature and how it stands, as the file of weights has them. */
export function featureName(feature: Feature): readonly [sign: string, form: string] {
  const form = forms[feature >> 20]!;
  const pair = [nameOf((feature >> 10) & 1023), nameOf(feature & 1023)].sort() as [string, string];
  return form === '+' ? [pair[0], `+${pair[1]}`] : [nameOf((feature >> 10) & 1023), form];
}

/** The feature of that name. */
export function featureNamed(sign: string, form: string): Feature {
  if (form.startsWith('+')) return together(signOf(sign), signOf(form.slice(1)));
  return how[form as (typeof forms)[number]] | (signOf(sign) << 10);
}

/** Two signs in one sentence, in whatever order. */
function together(one: Sign, other: Sign): Feature {
  return how['+'] | (Math.min(one, other) << 10) | Math.max(one, other);
}

/** Signs that tell something together with any other in the sentence. */
const telling = new Set(
  'accept-own agency belittle scold on-us not-our-doing not-but rumour they-sorry sneer stir cond-hurt wrong-deed passive-wrong worth denial employee apologise ask-beg bad-act blame but campaign complain correction delete err-verb excuse explain fact fault fix hack hurt i if inaccurate intent intern joke misunderstand mock never-again not our policy price publish refund regret responsib right shame someone sorry-adj supplier system threat wait we you'
    .split(' ')
    .map(signOf),
);
/** Signs of a sentence that are paired with each other; a longer one is no sentence. */
const mostPaired = 48;

const marks: readonly (readonly [Sign, RegExp])[] = [
  [signOf('mark-dots'), /\.\.\.|…/],
  [signOf('mark-exclaim'), /!/],
  [signOf('mark-question'), /\?/],
  [signOf('mark-smile'), /[;:]-?\)/],
  [signOf('mark-emoji'), /\p{Extended_Pictographic}/u],
  [signOf('mark-caps'), /\p{Lu}{4}/u],
  [signOf('mark-quote'), /[«“"]/],
  [signOf('mark-money'), /[€$£]/],
  [signOf('mark-link'), /https?:|www\./],
  [signOf('mark-handle'), /@\w/],
  [signOf('mark-hashtag'), /#\w/],
  [signOf('mark-initials'), /[-—^]\s?[A-Z]\w{0,12}\s*$/],
  [signOf('mark-star'), /^\*/],
];
const lengths: readonly (readonly [number, Sign])[] = [
  [6, signOf('a-few-words')],
  [12, signOf('a-dozen-words')],
  [25, signOf('two-dozen-words')],
  [50, signOf('four-dozen-words')],
];
const answers = signOf('answers');
const marksRead = 2000;

function marksOf({ text, words, context }: Reading): Sign[] {
  const start = text.slice(0, marksRead);
  const found = marks.filter(([, mark]) => mark.test(start)).map(([sign]) => sign);
  for (const [length, sign] of lengths) if (words.length < length) found.push(sign);
  if (context.inReplyTo !== undefined) found.push(answers);
  return found;
}

/** Tells `visit` every feature of signs in the text, with the words that show it: first, and end exclusive. */
export function eachFeature(
  reading: Reading,
  visit: (feature: Feature, first: number, end: number) => void,
): void {
  const { signs, sentences, context } = reading;
  const isReply = context.kind === 'reply';
  const alone = (sign: Sign, first: number, end: number) => {
    visit(how['.'] | (sign << 10), first, end);
    if (isReply) visit(how['@reply'] | (sign << 10), first, end);
  };
  for (const sign of marksOf(reading)) alone(sign, 0, 0);
  let last = -1;
  for (let i = signs.length - 1; i >= 0 && last < 0; i--) if (signs[i]!.length > 0) last = i;
  let begun = false;
  for (const { first, end } of sentences) {
    const here: [Sign, number][] = [];
    const known = new Set<Sign>();
    let starts = true;
    for (let i = first; i < end; i++) {
      const mine = signs[i]!;
      if (mine.length === 0) continue;
      for (const sign of mine) {
        alone(sign, i, i + 1);
        if (starts) visit(how['^'] | (sign << 10), i, i + 1);
        if (!begun) visit(how['^^'] | (sign << 10), i, i + 1);
        if (i === last) visit(how.$ | (sign << 10), i, i + 1);
        if (known.has(sign) || here.length >= mostPaired) continue;
        known.add(sign);
        here.push([sign, i]);
      }
      starts = false;
      begun = true;
    }
    for (let a = 0; a < here.length; a++) {
      const [one, oneAt] = here[a]!;
      for (let b = a + 1; b < here.length; b++) {
        const [other, otherAt] = here[b]!;
        if (!telling.has(one) && !telling.has(other)) continue;
        visit(together(one, other), oneAt, otherAt + 1);
      }
    }
  }
}

const stemLength = 5;

/** What of a word is weighed by itself, beside its signs: its language and first letters. */
export function stemOf({ word }: Token): string {
  return word.slice(0, stemLength);
}
