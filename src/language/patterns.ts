import { fold, type Token } from './tokens.ts';

/**
 * A pattern is a row of elements over folded words:
 * `word`, `one|other`, `stem*`, `?optional`, `#` (a number), `..` (up to 4 words), `...` (up to 9 words),
 * a leading `^` (start of a sentence), a trailing `:` (a colon follows), `,` (a comma follows)
 * or `$` (the sentence ends there).
 */
interface Element {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
  readonly gap: number;
}

interface Pattern {
  readonly cue: string;
  readonly elements: readonly Element[];
  readonly atStart: boolean;
  readonly mark: string;
}

/** Where a cue was found: word indices, `end` exclusive. */
export interface Match {
  readonly cue: string;
  readonly first: number;
  readonly end: number;
}

export interface Grammar {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byStem: ReadonlyMap<string, readonly Pattern[]>;
}

const stemKey = 3;

function parseElement(source: string): Element {
  const optional = source.length > 1 && source.startsWith('?');
  const body = optional ? source.slice(1) : source;
  if (body === '..' || body === '...')
    return { words: [], stems: [], number: false, optional: true, gap: body === '..' ? 4 : 9 };
  const words: string[] = [];
  const stems: string[] = [];
  let number = false;
  for (const part of body.split('|')) {
    if (part === '#') number = true;
    else if (part.endsWith('*')) stems.push(fold(part.slice(0, -1)));
    else words.push(fold(part));
  }
  return { words, stems, number, optional, gap: 0 };
}

function parsePattern(cue: string, source: string): Pattern {
  const atStart = source.startsWith('^');
  let body = atStart ? source.slice(1) : source;
  const last = body[body.length - 1]!;
  const mark = last === ':' || last === ',' || last === '$' ? last : '';
  if (mark) body = body.slice(0, -1);
  const elements = body.replace(/['’]/g, ' ').trim().split(/ +/).map(parseElement);
  const head = elements[0]!;
  if (head.optional || head.stems.some((stem) => stem.length < stemKey))
    throw new Error(`A pattern must begin with a word or a stem of ${stemKey} letters: ${source}`);
  return { cue, elements, atStart, mark };
}

/**
 * Reads a grammar: lines `[cue]` open a section, every other line is a pattern, `//` begins a remark.
 * Throws an Error on a pattern that begins with something optional.
 */
export function parseGrammar(source: string): Grammar {
  const byWord = new Map<string, Pattern[]>();
  const byStem = new Map<string, Pattern[]>();
  const add = (map: Map<string, Pattern[]>, key: string, pattern: Pattern) => {
    const list = map.get(key);
    if (list) list.push(pattern);
    else map.set(key, [pattern]);
  };
  let cue = '';
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('//')) continue;
    if (line.startsWith('[')) {
      cue = line.slice(1, -1);
      continue;
    }
    const pattern = parsePattern(cue, line);
    const head = pattern.elements[0]!;
    for (const word of head.words) add(byWord, word, pattern);
    if (head.number) add(byWord, '#', pattern);
    for (const stem of head.stems) add(byStem, stem.slice(0, stemKey), pattern);
  }
  return { byWord, byStem };
}

function accepts(element: Element, word: string): boolean {
  for (const one of element.words) if (one === word) return true;
  for (const stem of element.stems) if (word.startsWith(stem)) return true;
  if (!element.number) return false;
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Gives the index after the match of `elements` from `at`, or -1. Gaps are bounded, so the work is too. */
function matchFrom(
  pattern: Pattern,
  index: number,
  words: readonly Token[],
  at: number,
  sentence: number,
): number {
  const { elements, mark } = pattern;
  if (index === elements.length) {
    const next = words[at];
    if (mark === '$') return next === undefined || next.sentence !== sentence ? at : -1;
    if (mark !== '') return next !== undefined && next.before === mark ? at : -1;
    return at;
  }
  const element = elements[index]!;
  if (element.gap > 0) {
    for (let skip = 0; skip <= element.gap; skip++) {
      const token = words[at + skip];
      if (token === undefined || token.sentence !== sentence) return -1;
      const end = matchFrom(pattern, index + 1, words, at + skip, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = words[at];
  if (token !== undefined && token.sentence === sentence && accepts(element, token.word)) {
    const end = matchFrom(pattern, index + 1, words, at + 1, sentence);
    if (end >= 0) return end;
  }
  return element.optional ? matchFrom(pattern, index + 1, words, at, sentence) : -1;
}

/** Finds every pattern of `grammar` in `words`, in the order of the text. */
export function findMatches(grammar: Grammar, words: readonly Token[]): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < words.length; i++) {
    const { word, sentence } = words[i]!;
    const starts = i === 0 || words[i - 1]!.sentence !== sentence;
    const exact = grammar.byWord.get(word);
    const stemmed = word.length >= stemKey ? grammar.byStem.get(word.slice(0, stemKey)) : undefined;
    const first = word.charCodeAt(0);
    const numbered = first >= 48 && first <= 57 ? grammar.byWord.get('#') : undefined;
    for (const list of [exact, stemmed, numbered]) {
      if (list === undefined) continue;
      for (const pattern of list) {
        if (pattern.atStart && !starts) continue;
        const end = matchFrom(pattern, 0, words, i, sentence);
        if (end >= 0) found.push({ cue: pattern.cue, first: i, end });
      }
    }
  }
  return found;
}
