import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = [
  process.env.MESURA_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX = [process.env.MESURA_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const first = (paths) => paths.find((path) => path && existsSync(path));

/** The browsers that are here: paths, or nothing where there is none. */
export const browsers = () => ({ chromium: first(CHROMIUM), firefox: first(FIREFOX) });

/** Installs what is missing where that can be done without asking: Debian's packages, as root. */
export function installBrowsers(wanted) {
  const here = browsers();
  const packages = wanted
    .filter((name) => !here[name])
    .map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      `Missing: ${packages.join(', ')}. Install them, or set MESURA_CHROMIUM and MESURA_FIREFOX.`,
    );
    return;
  }
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], options);
}
