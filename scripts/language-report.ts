// Measures the language engine: node scripts/run.mjs scripts/language-report.ts [--write]
import { writeFileSync } from 'node:fs';
import { analyse, compareEdit, sameStatement } from '../src/language/index.ts';
import { learn } from './language-learning.ts';
import {
  anyWarned,
  crossValidate,
  f1,
  falselyFound,
  has,
  isCourtesy,
  type Judged,
  judge,
  share,
} from './language-measures.ts';
import { blindRows, externalRows, trainingRows } from './language-rows.ts';

const show = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));

function section(title: string, judged: readonly Judged[]): string {
  if (judged.length === 0) return `### ${title}\n\nNot at hand; skipped.\n`;
  const lines = [
    `### ${title}`,
    '',
    '| figure | value | precision | recall | rows |',
    '|---|---|---|---|---|',
  ];
  const row = (name: string, part: readonly Judged[], holds: (labels: readonly string[]) => boolean) => {
    const { f, precision, recall, wanted } = f1(part, holds);
    lines.push(`| ${name} | ${show(f)} | ${show(precision)} | ${show(recall)} | ${wanted} |`);
  };
  row('apology', judged, has('apology'));
  const real = judged.filter((one) => one.row.real);
  if (real.length > 0) row('apology, real texts alone', real, has('apology'));
  row('any warned label', judged, anyWarned);
  for (const label of ['defensive', 'excuse', 'non_apology', 'correction', 'routine_sorry', 'meta'])
    row(label, judged, has(label));
  const counted = falselyFound(judged, isCourtesy, has('apology'));
  const frightened = falselyFound(judged, has('neutral'), anyWarned);
  lines.push(
    `| courtesy or meta called apology | ${(100 * counted.share).toFixed(1)} % | | | ${counted.of} |`,
    `| neutral called warned | ${(100 * frightened.share).toFixed(1)} % | | | ${frightened.of} |`,
    '',
    '| language | apology | warned | correction | routine_sorry | meta | rows |',
    '|---|---|---|---|---|---|---|',
  );
  for (const lang of ['es', 'en', 'pt', 'fr', 'it', 'de']) {
    const part = judged.filter((one) => one.row.lang === lang);
    const value = (holds: (labels: readonly string[]) => boolean) => show(f1(part, holds).f);
    lines.push(
      `| ${lang} | ${value(has('apology'))} | ${value(anyWarned)} | ${value(has('correction'))} | ${value(has('routine_sorry'))} | ${value(has('meta'))} | ${part.length} |`,
    );
  }
  return `${lines.join('\n')}\n`;
}

const columns = [
  'apology',
  'routine_sorry',
  'non_apology',
  'defensive',
  'excuse',
  'correction',
  'meta',
  'none',
];

function confusion(judged: readonly Judged[]): string {
  const parts: string[] = [];
  for (const lang of ['es', 'en', 'pt', 'fr', 'it', 'de']) {
    const part = judged.filter((one) => one.row.lang === lang);
    parts.push(
      `#### ${lang}`,
      '',
      `| is \\ called | ${columns.join(' | ')} |`,
      `|---|${columns.map(() => '---|').join('')}`,
    );
    for (const label of [...columns.slice(0, -1), 'neutral']) {
      const rows = part.filter(({ row }) => row.labels[0] === label);
      if (rows.length === 0) continue;
      const cells = columns.map(
        (column) =>
          rows.filter(({ found }) => (column === 'none' ? found.length === 0 : found.includes(column)))
            .length,
      );
      parts.push(`| ${label} | ${cells.join(' | ')} |`);
    }
    parts.push('');
  }
  return parts.join('\n');
}

/** How often two texts are compared rightly, in the files whose names begin so. */
function comparisons(part: 'dev' | 'held', pairFiles: string, editFiles: string): string {
  const pairs = blindRows<{ a: string; b: string; same: boolean }>(part, pairFiles);
  const edits = blindRows<{ before: string; after: string; meaningChanged: boolean; noted: boolean }>(
    part,
    editFiles,
  );
  const figure = (name: string, right: readonly boolean[]) =>
    `| ${name} | ${show(share(right.filter(Boolean).length, right.length))} | ${right.length} |`;
  const same = pairs.map(({ a, b, same }) => ({ same, right: sameStatement(a, b) === same }));
  const compared = edits.map(({ before, after, ...edit }) => ({ edit, found: compareEdit(before, after) }));
  const changed = compared.map(({ edit, found }) => ({
    changed: edit.meaningChanged,
    right: found.meaningChanged === edit.meaningChanged,
  }));
  const rights = (rows: readonly { right: boolean }[]) => rows.map(({ right }) => right);
  return [
    '| accuracy | value | rows |',
    '|---|---|---|',
    figure('same statement or not', rights(same)),
    figure('one statement, adapted', rights(same.filter((one) => one.same))),
    figure('two statements', rights(same.filter((one) => !one.same))),
    figure('edit: meaning changed or not', rights(changed)),
    figure('edit that changes the meaning', rights(changed.filter((one) => one.changed))),
    figure('edit that does not', rights(changed.filter((one) => !one.changed))),
    figure(
      'edit: says it was corrected',
      compared.map(({ edit, found }) => edit.noted === found.noted),
    ),
    '',
  ].join('\n');
}

const own = trainingRows();
const crossed = crossValidate(own);
const fromOwn = learn(own);
const report = [
  section('Our own texts, cross-validated by group', crossed),
  section('Learned from our own texts alone: external development corpus', judge(externalRows(), fromOwn)),
  section(
    'Learned from our own texts alone: written statements, held back',
    judge(blindRows('held', 'statements2.'), fromOwn),
  ),
  section(
    'Learned from our own texts alone: written statements, held back, often measured before',
    judge(blindRows('held', 'statements.'), fromOwn),
  ),
  section(
    'As shipped (learned from our own texts and the blind ones for development): written statements, held back',
    blindRows('held', 'statements2.').map((row) => ({ row, found: analyse(row.text, row).labels })),
  ),
  `### Two texts compared, for development\n\n${comparisons('dev', 'pairs.', 'edits.')}`,
  `### Two texts compared, held back\n\n${comparisons('held', 'pairs2.', 'edits2.')}`,
  `### Two texts compared, held back, often measured before\n\n${comparisons('held', 'pairs.', 'edits.')}`,
].join('\n');
const tables = `### Confusion on our own texts, cross-validated\n\nRows are the main label, columns what was found (a text may have several).\n\n${confusion(crossed)}`;

if (process.argv.includes('--misses')) {
  const wantedLang = process.argv[process.argv.indexOf('--misses') + 1];
  for (const { row, found } of crossed) {
    const wanted = row.labels.filter((label) => label !== 'neutral');
    if (row.lang !== wantedLang || [...wanted].sort().join() === [...found].sort().join()) continue;
    console.log(`${row.kind?.[0]} [${wanted}] → [${found}] ${row.text.replaceAll('\n', ' ').slice(0, 200)}`);
  }
} else if (process.argv.includes('--write')) {
  writeFileSync(
    'docs/language-figures.md',
    `# Figures of the language engine\n\nMade by \`node scripts/run.mjs scripts/language-report.ts --write\`.\n\n${report}\n${tables}`,
  );
} else console.log(report);
