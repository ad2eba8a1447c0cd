// Tells what texts do: npm run --silent analyse -- [--pairs|--edits] FILE.jsonl   ('-' reads standard input)
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyse, type Context, compareEdit, sameStatement } from '../src/language/index.ts';

type Line = Record<string, unknown>;

function text(line: Line, field: string): string {
  const value = line[field];
  if (typeof value !== 'string') throw new Error(`"${field}" must be a string`);
  return value;
}

function contextOf(line: Line): Context {
  const { kind, lang, inReplyTo } = line;
  return {
    ...(kind === 'post' || kind === 'reply' ? { kind } : {}),
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(typeof inReplyTo === 'string' ? { inReplyTo } : {}),
  };
}

const tasks: Record<string, (line: Line) => Line> = {
  '--texts': (line) => {
    const { labels, spans, confidence } = analyse(text(line, 'text'), contextOf(line));
    return { labels, spans, confidence };
  },
  '--pairs': (line) => ({ same: sameStatement(text(line, 'a'), text(line, 'b')) }),
  '--edits': (line) => {
    const { meaningChanged, noted } = compareEdit(text(line, 'before'), text(line, 'after'));
    return { meaningChanged, noted };
  },
};

const args = process.argv.slice(2);
const flag = args.find((arg) => arg.startsWith('--')) ?? '--texts';
const file = args.find((arg) => !arg.startsWith('--'));
const task = tasks[flag];
if (task === undefined || file === undefined) {
  console.error('Usage: npm run --silent analyse -- [--pairs|--edits] FILE.jsonl (or - for standard input)');
  process.exit(2);
}

const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
input.on('error', (error: Error) => {
  console.error(error.message);
  process.exit(1);
});
let number = 0;
for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (raw.trim() === '') continue;
  try {
    const line = JSON.parse(raw) as Line | null;
    if (line === null || typeof line !== 'object' || Array.isArray(line)) throw new Error('not an object');
    const id = line.id === undefined ? {} : { id: line.id };
    console.log(JSON.stringify({ ...id, ...task(line) }));
  } catch (error) {
    console.log(JSON.stringify({ error: (error as Error).message, line: number }));
  }
}
