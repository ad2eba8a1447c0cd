import { type ApologyParts, apologyParts } from '../language/parts.ts';

/** What an apology should have, in the order it is best said, and what spoils it. Each has words under `part_…`. */
const NEEDED = ['namesDeed', 'responsibility', 'sorry', 'explanation', 'repair', 'repairDate'] as const;
const SPOILING = ['conditional', 'but', 'thirdParty', 'valuesFirst', 'sorryTwice', 'explainsMuch'] as const;

export interface ApologyCheck {
  readonly has: readonly (typeof NEEDED)[number][];
  readonly lacks: readonly (typeof NEEDED)[number][];
  readonly spoiledBy: readonly (typeof SPOILING)[number][];
}

/** A mark that stands for a date, in the languages of our drafts. */
const DATE_MARK = /«\[[^\]]*(?:fecha|cuándo|día|date|when|day)[^\]]*\]»/giu;
const MARK = /«\[([^\]]*)\]»/g;

/**
 * Which parts a draft of an apology has and lacks. What a mark stands for counts as there: it will be filled in.
 *
 * @param language of the draft, for the word a date is read as.
 */
export function checkApology(draft: string, language: string): ApologyCheck {
  const day = language === 'es' ? 'mañana' : 'tomorrow';
  const parts = apologyParts(draft.replace(DATE_MARK, day).replace(MARK, '$1'));
  const lacks = NEEDED.filter((part) => !parts[part].has);
  return {
    has: NEEDED.filter((part) => parts[part].has),
    lacks,
    spoiledBy: SPOILING.filter((part) => spoils(parts, part)),
  };
}

function spoils(parts: ApologyParts, part: (typeof SPOILING)[number]): boolean {
  if (part === 'sorryTwice') return !parts.saysSorryOnce;
  if (part === 'explainsMuch') return !parts.explanationIsShort;
  return parts[part].has;
}
