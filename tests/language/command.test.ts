import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(args: string[], input: string): Record<string, unknown>[] {
  const { stdout } = spawnSync('node', ['scripts/run.mjs', 'scripts/analyse.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('answers line by line, in order, past bad lines', () => {
  const answers = run(['-'], '{"id":"a","text":"We got this wrong."}\nnonsense\n{"id":"b","text":"Hi"}\n');
  expect(answers[0]).toMatchObject({ id: 'a', labels: ['apology'] });
  expect(answers[1]).toMatchObject({ line: 2 });
  expect(answers[2]).toMatchObject({ id: 'b', labels: [] });
});

it('compares pairs', () => {
  expect(run(['--pairs', '-'], '{"id":1,"a":"One text here today","b":"One text here today"}')).toEqual([
    { id: 1, same: true },
  ]);
});

it('compares edits', () => {
  expect(run(['--edits', '-'], '{"id":1,"before":"Open at 9","after":"Open at 10"}')).toEqual([
    { id: 1, meaningChanged: true, noted: false },
  ]);
});
