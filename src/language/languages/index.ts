import { type Grammar, parseGrammar } from '../patterns.ts';
import type { Token } from '../tokens.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';

/** Adding a language is adding its file and its name here. */
const sources: Record<string, string> = { es, en, pt, fr, it, de };
const grammars = new Map<string, Grammar>();
let commonWords: Map<string, string[]> | undefined;

/** Which languages each frequent word belongs to. Read from the first section of every file only. */
function common(): Map<string, string[]> {
  if (commonWords) return commonWords;
  commonWords = new Map();
  for (const [language, source] of Object.entries(sources)) {
    const line = source.slice(source.indexOf('[common]') + 9, source.indexOf('[sorry.strong]'));
    const plain = line.trim().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
    for (const word of plain.split('|')) {
      const list = commonWords.get(word);
      if (list) list.push(language);
      else commonWords.set(word, [language]);
    }
  }
  return commonWords;
}

function grammarOf(language: string): Grammar {
  let grammar = grammars.get(language);
  if (grammar === undefined) {
    grammar = parseGrammar(sources[language]!.replace(/^\[common\]\n.*$/m, ''));
    grammars.set(language, grammar);
  }
  return grammar;
}

/**
 * Gives the grammars of the languages that `words` are written in; the first use of a language reads its file.
 * The tag `hint` breaks ties: people write in other languages than their settings say.
 */
export function grammarsFor(words: readonly Token[], hint?: string): Grammar[] {
  const score = new Map<string, number>();
  const known = common();
  const tag = hint?.slice(0, 2).toLowerCase();
  if (tag !== undefined && tag in sources) score.set(tag, 1.5);
  for (const { word } of words) {
    const languages = known.get(word);
    if (languages === undefined) continue;
    const share = 1 / languages.length;
    for (const language of languages) score.set(language, (score.get(language) ?? 0) + share);
  }
  let best = 0;
  for (const value of score.values()) if (value > best) best = value;
  if (best === 0) return [grammarOf('en'), grammarOf('es')];
  const chosen: Grammar[] = [];
  for (const [language, value] of score)
    if (value === best || (value >= 2 && value >= best * 0.6)) chosen.push(grammarOf(language));
  return chosen;
}
