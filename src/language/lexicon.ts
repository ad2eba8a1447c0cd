import { type LanguageFile, languages } from './languages/index.ts';
import { isFigure, type Token } from './tokens.ts';

/** What a word or a few words may be a sign of: "nosotros", "we" and "wir" of `we`, "becario" of `intern`. */
export type Sign = number;

const names: string[] = [];
const numbers = new Map<string, Sign>();

/** The number by which a sign is known while this program runs; below 1024. */
export function signOf(name: string): Sign {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.length;
    names.push(name);
    numbers.set(name, number);
  }
  return number;
}

/** The name that the language files give a sign. */
export function nameOf(sign: Sign): string {
  return names[sign]!;
}

/** Marks that mean the same in every language. */
const everywhere = 'eye-roll: 🙃 🤡 🙄 💅 😏 🍿 🤷 🥱 😘\nlaughing: 😂 🤣\nclapping: 👏';
const figure = signOf('figure');
const handle = signOf('handle');

interface Phrase {
  readonly rest: readonly string[];
  readonly sign: Sign;
}

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly Sign[]>;
  readonly stems: ReadonlyMap<string, readonly Sign[]>;
  readonly endings: ReadonlyMap<string, readonly Sign[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const shortest = 2;
const longestStem = 16;
const longestEnding = 5;

function parse({ lexicon }: LanguageFile): Lexicon {
  const words = new Map<string, Sign[]>();
  const stems = new Map<string, Sign[]>();
  const endings = new Map<string, Sign[]>();
  const phrases = new Map<string, Phrase[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const line of `${everywhere}\n${lexicon}`.split('\n')) {
    const colon = line.indexOf(': ');
    if (colon < 0) continue;
    const sign = signOf(line.slice(0, colon));
    for (const entry of line.slice(colon + 2).split(' ')) {
      if (entry.includes('_')) {
        const [head, ...rest] = entry.split('_');
        add(phrases, head!, { rest, sign });
      } else if (entry.startsWith('*')) add(endings, entry.slice(1), sign);
      else if (entry.endsWith('*')) add(stems, entry.slice(0, -1), sign);
      else add(words, entry, sign);
    }
  }
  return { words, stems, endings, phrases };
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language; its file is read at the first use, so that a language never met costs nothing. */
function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = parse(languages[language]!);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

const none: readonly Sign[] = [];

/** The signs of a single word: its own, those of the longest stem it begins with, and of its ending. */
function ofWord(lexicon: Lexicon, word: string): readonly Sign[] {
  let found = lexicon.words.get(word) ?? none;
  for (let length = Math.min(word.length, longestStem); length >= shortest; length--) {
    const signs = lexicon.stems.get(word.slice(0, length));
    if (signs === undefined) continue;
    found = found === none ? signs : [...new Set([...found, ...signs])];
    break;
  }
  for (let length = Math.min(word.length - shortest, longestEnding); length >= shortest; length--) {
    const signs = lexicon.endings.get(word.slice(-length));
    if (signs === undefined) continue;
    found = found === none ? signs : [...new Set([...found, ...signs])];
    break;
  }
  return found;
}

function follows(words: readonly Token[], at: number, rest: readonly string[]): boolean {
  const { sentence } = words[at]!;
  for (let i = 0; i < rest.length; i++) {
    const token = words[at + 1 + i];
    const wanted = rest[i]!;
    if (token === undefined || token.sentence !== sentence) return false;
    if (wanted.endsWith('*') ? !token.word.startsWith(wanted.slice(0, -1)) : token.word !== wanted)
      return false;
  }
  return true;
}

/** The signs that `words[at]` is, or begins, in `language`. */
export function signsAt(words: readonly Token[], at: number, language: string): readonly Sign[] {
  const token = words[at]!;
  if (token.before === '@') return [handle];
  if (isFigure(token.word)) return [figure];
  const lexicon = lexiconOf(language);
  const found = ofWord(lexicon, token.word);
  const phrases = lexicon.phrases.get(token.word);
  if (phrases === undefined) return found;
  const begun = phrases.filter(({ rest }) => follows(words, at, rest)).map(({ sign }) => sign);
  return begun.length === 0 ? found : [...new Set([...found, ...begun])];
}
