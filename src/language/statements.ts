import { fold, tokenise } from './tokens.ts';

const address = /https?:\/\/\S{1,300}/g;
/** Words this long and rarer say what a statement is about; shorter ones hold any sentence together. */
const contentLength = 4;

function contentOf(text: string): string[] {
  const { words } = tokenise(text.slice(0, 8000).replace(address, ' '));
  const content: string[] = [];
  for (const { word, before } of words) {
    if (before === '@') continue;
    if (word.length >= contentLength || isFigure(word)) content.push(word);
  }
  return content;
}

/** Two texts that each give a figure the other lacks report different facts. Clock digits are written too freely. */
function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57 && word !== '00';
}

/** Share of the shorter list's neighbouring pairs that the longer one has too. */
function sharedPairs(shorter: readonly string[], longer: readonly string[]): number {
  const pairs = new Set<string>();
  for (let i = 1; i < longer.length; i++) pairs.add(`${longer[i - 1]} ${longer[i]}`);
  let shared = 0;
  for (let i = 1; i < shorter.length; i++) if (pairs.has(`${shorter[i - 1]} ${shorter[i]}`)) shared++;
  return shorter.length > 1 ? shared / (shorter.length - 1) : 0;
}

/**
 * Tells whether two texts are one statement, perhaps shortened or with other handles, hashtags and greeting.
 * Two statements on one matter share its words, but seldom their order; so both are asked.
 */
export function sameStatement(a: string, b: string): boolean {
  const one = contentOf(a);
  const two = contentOf(b);
  const [shorter, longer] = one.length <= two.length ? [one, two] : [two, one];
  if (shorter.length === 0) return fold(a).trim() === fold(b).trim();
  const known = new Set(longer);
  const briefer = new Set(shorter);
  if (
    shorter.some((word) => isFigure(word) && !known.has(word)) &&
    longer.some((word) => isFigure(word) && !briefer.has(word))
  )
    return false;
  const distinct = [...new Set(shorter)];
  const words = distinct.filter((word) => known.has(word)).length / distinct.length;
  const pairs = sharedPairs(shorter, longer);
  if (shorter.length < 4) return words === 1 && longer.length <= shorter.length * 2;
  const replaced = distinct.length - Math.round(words * distinct.length);
  if (replaced > 0 && shorter.length === longer.length && pairs > 0.3) return false;
  return words >= 0.92 || words * 0.5 + pairs * 0.5 >= 0.62;
}
