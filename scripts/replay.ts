import { readFileSync } from 'node:fs';
import { play, totals } from '../src/practice/drill.ts';
import { DrillError, parseDrill } from '../src/practice/drill-format.ts';

/** `npm run --silent replay -- FILE.json`: plays a timeline through the real rules. Format: docs/replay-format.md. */

const [path, ...more] = process.argv.slice(2);
if (path === undefined || more.length > 0) fail('Usage: npm run --silent replay -- FILE.json');

let json = '';
try {
  json = readFileSync(path, 'utf8');
} catch (error) {
  fail(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
}

try {
  print(json);
} catch (error) {
  if (error instanceof DrillError) fail(`${path}: ${error.message}`);
  throw error;
}

function print(text: string): void {
  const drill = parseDrill(text);
  const played = play(drill);
  console.log(drill.title);
  played.forEach(({ step, verdict, reminders }, index) => {
    for (const reminder of reminders)
      console.log(`      clock: ${reminder.rule} after ${reminder.minutes} min`);
    const mark = step.good === undefined ? '' : step.good ? ' [good]' : ' [bad]';
    const where = [step.network, step.account && `@${step.account.replace(/^@/, '')}`]
      .filter(Boolean)
      .join(' ');
    const time = new Date(step.at).toISOString().slice(0, 16).replace('T', ' ');
    console.log(
      `${String(index + 1).padStart(4)}. ${time} ${where} ${step.move}${mark}`.replace(/ +/g, (m, at) =>
        at === 0 ? m : ' ',
      ),
    );
    const said = typeof step.text === 'string' ? step.text : step.text?.join(' / ');
    const shown = (said ?? step.target?.text ?? step.title ?? '').replace(/\s+/g, ' ');
    if (shown) console.log(`      «${shown.length > 100 ? `${shown.slice(0, 99)}…` : shown}»`);
    if (verdict === undefined) return;
    if (verdict.warnings.length === 0) console.log('      no warning');
    for (const warning of verdict.warnings) {
      const seen = warning.evidence.flatMap((item) => (item.kind === 'quote' ? [`“${item.text}”`] : []));
      console.log(
        `      ${warning.severity}: ${warning.rule} (don't ${warning.dont})${seen.length > 0 ? ` ${seen.join(', ')}` : ''}`,
      );
    }
  });
  const sum = totals(played);
  console.log(`bad moves warned: ${sum.badWarned} of ${sum.bad}`);
  console.log(`good moves left alone: ${sum.goodLeftAlone} of ${sum.good}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
