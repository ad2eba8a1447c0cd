// Writes docs/networks.md from what the browser tests left in dist/conformance/ (`--write`), or says what would change.
//   npx vitest run tests/browser/conformance tests/browser/x-matrix.browser.test.ts
//   node scripts/networks-doc.mjs --write
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'dist/conformance/';
const DOC = 'docs/networks.md';

if (!existsSync(FOLDER)) {
  console.error(`Nothing in ${FOLDER}: run the browser tests first.`);
  process.exit(1);
}
const parts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(FOLDER + name, 'utf8')))
  .sort((a, b) => a.network.localeCompare(b.network));

const doc = [intro(), overview(), ...parts.map(section)].join('\n\n').concat('\n');
if (process.argv.includes('--write')) writeFileSync(DOC, doc);
else if (!existsSync(DOC) || readFileSync(DOC, 'utf8') !== doc) {
  console.error(`${DOC} is not what the last run found: node scripts/networks-doc.mjs --write`);
  process.exit(1);
}

function intro() {
  return `# Networks

What was tried on each network, and what is not known. Written by \`scripts/networks-doc.mjs\` from what the browser tests
found; don't edit it by hand.

**None of this was tried on a live site.** Each network has a pretend page, written from what is known of the real one and
served under its address to the built extension, with an incident open and both of its apologies made. A bad move must be
held at the gesture, give draft and caret back, and be sent once after "go ahead"; its call alone must be held too, on a
page that nothing else is known of; the network's answer decides what is counted; everything else must pass. What nobody
could check stands at the end of each section.`;
}

function overview() {
  const rows = parts.map(({ network, rows }) => {
    const { gesture, request, outcomes, benign, drafts } = sorted(rows);
    return [
      network,
      ...[gesture, request, outcomes, drafts].map(share),
      `${benign.filter((row) => !row.as).length} of ${benign.length}`,
    ];
  });
  const head = [
    'Network',
    'Held at the gesture',
    'Held by the call alone',
    'Counted as answered',
    'Draft intact',
    'False holds',
  ];
  return `## At a glance\n\n${table(head, rows)}`;
}

function section({ network, rows, unverified }) {
  const { gesture, request, outcomes, benign } = sorted(rows);
  return [
    `## ${network}`,
    `### Held\n\n${table(
      ['Surface', 'Move', 'Input', 'Languages', 'By'],
      grouped(
        [...gesture, ...request],
        (row) => [row.surface, row.move, row.gate],
        (all) => [
          all[0].surface,
          all[0].move,
          list(all, 'input'),
          list(all, 'lang'),
          `${all[0].gate === 'gesture' ? 'the gesture' : 'the call alone'}${missed(all)}`,
        ],
      ),
    )}`,
    `### Counted\n\n${
      outcomes.length === 0
        ? 'Not tried.'
        : table(
            ['Move', 'Answer', 'Result'],
            grouped(
              outcomes,
              (row) => [row.move, row.outcome, row.expected],
              (all) => [all[0].move, all[0].outcome, `${all[0].expected}${missed(all)}`],
            ),
          )
    }`,
    `### Passes untouched\n\n${grouped(
      benign,
      (row) => [row.move],
      (all) => [`- ${all[0].move}${languages(all)}${missed(all)}`],
    ).join('\n')}`,
    `### Not verified on the live site\n\n${unverified.map((fact) => `- ${fact}`).join('\n') || '- Nothing was noted.'}`,
  ].join('\n\n');
}

function sorted(rows) {
  const held = rows.filter((row) => row.expected === 'held');
  return {
    gesture: held.filter((row) => row.gate === 'gesture'),
    request: held.filter((row) => row.gate === 'request'),
    outcomes: rows.filter((row) => row.outcome),
    benign: rows.filter((row) => row.expected === 'passes'),
    drafts: held.filter((row) => row.draft),
  };
}

function share(rows) {
  return rows.length === 0 ? '–' : `${rows.filter((row) => row.as).length} of ${rows.length}`;
}

function missed(rows) {
  const count = rows.filter((row) => !row.as).length;
  return count === 0 ? '' : ` **(${count} of ${rows.length} not)**`;
}

function languages(rows) {
  const known = list(rows, 'lang');
  return known === 'en' ? '' : ` (${known})`;
}

function list(rows, key) {
  return [...new Set(rows.map((row) => row[key]))].join(', ');
}

function grouped(rows, key, show) {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row).join('|');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].map(show);
}

function table(head, rows) {
  const widths = head.map((title, at) =>
    Math.max(...[title, ...rows.map((row) => row[at])].map((cell) => cell.length)),
  );
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}
