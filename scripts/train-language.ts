// Learns the weights of the language engine: node scripts/run.mjs scripts/train-language.ts
// From texts of the project alone, so that everybody gets the same weights.
import { renameSync, writeFileSync } from 'node:fs';
import { featureName } from '../src/language/features.ts';
import { order } from '../src/language/labels.ts';
import { letters } from '../src/language/weights.ts';
import { learn } from './language-learning.ts';
import { blindRows, trainingRows } from './language-rows.ts';

const path = 'src/language/learned.ts';

function written(weight: ArrayLike<number>): string {
  return order.map((label, i) => (weight[i] ? letters[label] + weight[i] : '')).join('');
}

/** One line for each name, with all its keys. */
function lines(
  entries: readonly (readonly [name: string, key: string, weight: ArrayLike<number>])[],
): string {
  const byName = new Map<string, string[]>();
  for (const [name, key, weight] of [...entries].sort(([a, b], [c, d]) =>
    `${a} ${b}` < `${c} ${d}` ? -1 : 1,
  ))
    byName.set(name, [...(byName.get(name) ?? []), `${key} ${written(weight)}`]);
  return [...byName].map(([name, rest]) => `${name} ${rest.join(' ')}\n`).join('');
}

const { bias, features, words } = learn([...trainingRows(), ...blindRows('dev')]);
const named = [...features].map(([feature, weight]) => [...featureName(feature), weight] as const);
/** Words are listed under their first two letters. */
const ofWords = [...words]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([language, stems]) => {
    const entries = [...stems].map(([stem, weight]) => [stem.slice(0, 2), stem.slice(2), weight] as const);
    return `  ${language}: \`\n${lines(entries)}\`,\n`;
  });
const source = `// Made by scripts/train-language.ts: what each feature adds to the score of each label (see weights.ts).

/** What the score of each label begins with, in the order of \`order\`. */
export const bias: readonly number[] = [${bias.join(', ')}];

/** Features of signs, see features.ts. */
export const signs = \`
${lines(named)}\`;

/** First letters of words, by language. */
export const words: Readonly<Record<string, string>> = {
${ofWords.join('')}};
`;
// Whoever builds meanwhile reads the old file or the new one, never half of one.
writeFileSync(`${path}.new`, source);
renameSync(`${path}.new`, path);
