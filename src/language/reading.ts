import { languagesOf } from './detection.ts';
import { type Sign, signOf, signsAt } from './lexicon.ts';
import { type Token, type Tokens, tokenise } from './tokens.ts';
import type { Context } from './types.ts';

/** A text with the signs of each of its words. */
export interface Reading {
  readonly text: string;
  readonly context: Context;
  readonly words: readonly Token[];
  readonly sentences: Tokens['sentences'];
  /** The language of each sentence. */
  readonly languages: readonly string[];
  /** The signs of each word; empty where the lexicon does not know it. */
  readonly signs: readonly (readonly Sign[])[];
}

/** Longer texts are read at their beginning and their end, so that no text can hold up the page. */
const mostWords = 1500;

function shorten({ words, sentences }: Tokens): Tokens {
  if (words.length <= mostWords) return { words, sentences };
  const cut = words.length - mostWords;
  const at = mostWords / 2;
  const kept = [...words.slice(0, at), ...words.slice(at + cut)];
  const place = (index: number) => (index <= at ? index : Math.max(at, index - cut));
  return {
    words: kept,
    sentences: sentences.map((one) => ({ ...one, first: place(one.first), end: place(one.end) })),
  };
}

const quoted: readonly Sign[] = [signOf('quoted')];

/** Reads `text`: its words, the language of each sentence, and the signs. Linear in its length. */
export function read(text: string, context: Context = {}): Reading {
  const tokens = shorten(tokenise(text));
  const { words, sentences } = tokens;
  const languages = languagesOf(tokens, context.lang);
  const signs = words.map((word, at) =>
    word.quoted ? quoted : signsAt(words, at, languages[word.sentence]!),
  );
  return { text, context, words, sentences, languages, signs };
}
