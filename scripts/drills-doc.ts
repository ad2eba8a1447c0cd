import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { play, resultOf, totals } from '../src/practice/drill.ts';
import { type Drill, parseDrill } from '../src/practice/drill-format.ts';

/** `npm run drills`: plays all drills through the real rules and writes what came out into docs/drills.md. */

const FOLDER = 'src/practice/drills';
const DOC = 'docs/drills.md';

const drills = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => {
    const drill = parseDrill(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    const played = play(drill);
    return { drill, played, sum: totals(played) };
  });
const all = totals(drills.flatMap(({ played }) => played));
const wrong = drills.flatMap(({ drill, played }) => played.flatMap((one) => mistake(drill, one)));

writeFileSync(
  DOC,
  `# Drills

Documented incidents, told by us in our own words from public facts, to be gone through step by step on the practice
network. Each is a file in the [replay format](replay-format.md) and is played through the rules that guard real
networks: what really happened goes on record, warned about or not. \`npm run drills\` writes this page anew.

Over all ${drills.length}: **${all.badWarned} of ${all.bad}** bad moves are warned about, **${all.goodLeftAlone} of ${all.good}** good ones left alone.
We wrote these files, and the rules were made with them in sight: on cases that nobody here has seen, expect less.

| Drill | Language | Bad moves warned about | Good moves left alone |
| --- | --- | --- | --- |
${drills.map(({ drill, sum }) => `| ${drill.title} | ${drill.lang} | ${sum.badWarned} of ${sum.bad} | ${sum.goodLeftAlone} of ${sum.good} |`).join('\n')}

## What goes wrong

${wrong.join('\n') || 'Nothing.'}

## Sources

${drills.map(({ drill }) => `- ${drill.title}: ${drill.sources?.join('; ')}`).join('\n')}
`,
);
console.log(`bad moves warned: ${all.badWarned} of ${all.bad}`);
console.log(`good moves left alone: ${all.goodLeftAlone} of ${all.good}`);

/** A line for a bad move that nothing was said about, or a good one that was warned about. */
function mistake(drill: Drill, one: ReturnType<typeof play>[number]): string[] {
  const result = resultOf(one);
  if (result !== 'missed' && result !== 'disturbed') return [];
  const { step, verdict } = one;
  const rules = verdict?.warnings.map(({ rule }) => `\`${rule}\``).join(', ');
  const said = [step.text ?? step.target?.text ?? []].flat().join(' / ').replace(/\s+/g, ' ');
  return [
    `- ${drill.title}: a ${result === 'missed' ? 'bad' : 'good'} \`${step.move}\`, ${result === 'missed' ? 'not warned about' : `warned about by ${rules}`}: “${said}”`,
  ];
}
