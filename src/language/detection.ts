import { languages } from './languages/index.ts';
import { signsAt } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

let common: Map<string, readonly string[]> | undefined;

/** Which languages each frequent word belongs to. */
function commonWords(): ReadonlyMap<string, readonly string[]> {
  if (common === undefined) {
    common = new Map();
    for (const [language, file] of Object.entries(languages))
      for (const word of file.common.split(' ')) common.set(word, [...(common.get(word) ?? []), language]);
  }
  return common;
}

/** How much a text's other sentences, and a hint, say of the language of one sentence. */
const loyalty = 1.5;

function best(scores: ReadonlyMap<string, number>): string | undefined {
  let winner: string | undefined;
  for (const [language, score] of scores)
    if (winner === undefined || score > scores.get(winner)!) winner = language;
  return winner;
}

/**
 * Tells the language of each sentence: people mix them, and write in others than their settings say.
 *
 * @param hint a language tag; it breaks ties.
 */
export function languagesOf({ words, sentences }: Tokens, hint?: string): string[] {
  const known = commonWords();
  const whole = new Map<string, number>();
  const tag = hint?.slice(0, 2).toLowerCase();
  if (tag !== undefined && tag in languages) whole.set(tag, loyalty);
  const each = sentences.map(({ first, end }) => {
    const score = new Map<string, number>();
    for (let i = first; i < end; i++) {
      const found = known.get(words[i]!.word);
      if (found === undefined) continue;
      for (const language of found) {
        const share = 1 / found.length;
        score.set(language, (score.get(language) ?? 0) + share);
        whole.set(language, (whole.get(language) ?? 0) + share);
      }
    }
    return score;
  });
  const main = best(whole) ?? byLexicon(words);
  return each.map((score) => {
    score.set(main, (score.get(main) ?? 0) + loyalty);
    return best(score)!;
  });
}

/** No frequent word at all: the language whose lexicon knows most of the first words. */
function byLexicon(words: Tokens['words']): string {
  const score = new Map<string, number>();
  for (const language of Object.keys(languages)) {
    let count = 0;
    for (let i = 0; i < Math.min(words.length, 20); i++) if (signsAt(words, i, language).length > 0) count++;
    score.set(language, count);
  }
  return best(score)!;
}
