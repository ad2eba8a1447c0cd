import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';

/** Everything that has to hold, on a machine with nothing but Node: set-up, lint, types, build, all tests. */
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

if (!existsSync('node_modules/vitest') && !run('npm', ['ci', '--no-audit', '--no-fund'])) process.exit(1);
installBrowsers(['chromium', 'firefox']);

let passed = 0;
let failed = 0;
const step = (name, ok) => {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
};

step('formatter, linter and import arrows', run('npx', ['biome', 'check', '.']));
step('types', run('npx', ['tsc', '-p', '.']));
const built = run('npm', ['run', 'build', '--silent']);
step('builds for Chrome and Firefox', built);

if (built) {
  const report = join(mkdtempSync(join(tmpdir(), 'mesura-test-')), 'vitest.json');
  run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    // A file that could not even be run has no tests in it, and must not pass for that.
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    failed += numFailedTests + broken.length;
    if (numPassedTests + numFailedTests === 0) failed++;
  } else {
    step('the test runner', false);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
