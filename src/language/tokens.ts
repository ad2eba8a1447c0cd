/** One word of a text. */
export interface Token {
  /** Lower case, without accents. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it stands in. */
  readonly sentence: number;
  /** The last punctuation mark before it, or ''. */
  readonly before: string;
  /** True inside quotation marks or a reposted text. */
  readonly quoted: boolean;
}

export interface Sentence {
  /** Index of its first word, and of the word after its last. */
  readonly first: number;
  readonly end: number;
  readonly question: boolean;
}

export interface Tokens {
  readonly words: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const longestWord = 40;
const closingOf: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"' };
const gestures = new Set([...'🙃🤡😂🤣😘👏🙄💅😏🍿🤷🥱']);
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const accents = /\p{M}+/gu;

function isWord(code: number, character: string): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Letters of the Latin alphabets, but for × and ÷.
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return wordCharacter.test(character);
}

/** Gives `word` in lower case without accents, and with letters drawn out for emphasis said once. */
export function fold(word: string): string {
  const lower = (word.length > longestWord ? word.slice(0, longestWord) : word).toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      return lower.normalize('NFKD').replace(accents, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe');
    }
  }
  return lower.replace(/([a-z])\1{2,}/g, '$1');
}

/** Whether a word begins with a digit. */
export function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const lowerThenUpper = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Where the words of `#PerdonPorElError` end; other words are one. */
function* partsOf(text: string, start: number, end: number): Generator<[start: number, end: number]> {
  if (text[start - 1] !== '#') {
    yield [start, end];
    return;
  }
  let from = start;
  for (const part of text.slice(start, end).split(lowerThenUpper)) {
    yield [from, from + part.length];
    from += part.length;
  }
}

/** True where a full stop ends no sentence: inside numbers, hours and web addresses. */
function isInner(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next >= 48 && next <= 57) || (next >= 97 && next <= 122);
}

/** Splits `text` into words and sentences. Linear in its length. */
export function tokenise(text: string): Tokens {
  const words: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let before = '';
  let question = false;
  let closing = '';
  let opened = 0;
  const lastOf = new Map<string, number>();
  for (const mark of Object.values(closingOf)) lastOf.set(mark, text.lastIndexOf(mark));
  const reposted = text.startsWith('RT @');

  const endSentence = () => {
    if (words.length > first) sentences.push({ first, end: words.length, question });
    first = words.length;
    question = false;
  };

  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const wide = code >= 0xd800 && code < 0xdc00;
    const character = wide ? text.slice(i, i + 2) : text[i]!;
    if (isWord(code, character) || (wide && gestures.has(character))) {
      const start = i;
      if (wide && gestures.has(character)) i += 2;
      else {
        while (i < text.length) {
          const inner = text.charCodeAt(i);
          const two = inner >= 0xd800 && inner < 0xdc00;
          if (!isWord(inner, two ? text.slice(i, i + 2) : text[i]!)) break;
          i += two ? 2 : 1;
        }
      }
      const mark = text[start - 1];
      for (const [from, to] of partsOf(text, start, i))
        words.push({
          word: fold(text.slice(from, to)),
          start: from,
          end: to,
          sentence: sentences.length,
          before: mark === '#' || mark === '@' ? mark : before,
          quoted: reposted || closing !== '',
        });
      before = '';
      continue;
    }
    if (closing !== '') {
      if (character === closing || i - opened > 2000) closing = '';
    } else {
      const wanted = closingOf[character];
      if (wanted !== undefined && lastOf.get(wanted)! > i) {
        closing = wanted;
        opened = i;
      }
    }
    if (character === '\n' || character === '!' || character === '?' || character === '…') {
      if (character === '?') question = true;
      endSentence();
      before = character;
    } else if (character === '.' && !isInner(text, i)) {
      endSentence();
      before = character;
    } else if (character !== ' ') before = character;
    i += wide ? 2 : 1;
  }
  endSentence();
  return { words, sentences };
}
