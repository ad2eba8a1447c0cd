import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';

/** What a language's file tells. Words are in lower case and without accents. */
export interface LanguageFile {
  /** Frequent words by which the language is recognised. */
  readonly common: string;
  /**
   * One line per sign: `sign: word stem* *ending two_words`. Signs are the same in every language, so what was
   * learned of them in one holds for all.
   */
  readonly lexicon: string;
}

/** Adding a language is adding its file and its name here. */
export const languages: Readonly<Record<string, LanguageFile>> = { es, en, pt, fr, it, de };
