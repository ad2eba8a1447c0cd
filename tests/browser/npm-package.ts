import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Ignored by git: what others wrote stays theirs. */
const CACHE = '.cache/clients';

/**
 * The folder of a package as published on npm, fetched once and kept in the cache.
 *
 * @param name as on npm. @param version an exact one.
 * @param part the folder of the package that is needed; the rest is not unpacked.
 * @returns nothing, with the reason on the console, when it is not in the cache and the registry cannot be reached.
 */
export async function npmPackage(name: string, version: string, part: string): Promise<string | undefined> {
  const folder = join(CACHE, `${name.replace('/', '+')}@${version}`);
  if (existsSync(folder)) return join(folder, part);
  mkdirSync(CACHE, { recursive: true });
  // Into a folder of its own first: one that was broken off must not be taken for whole.
  const half = mkdtempSync(join(CACHE, 'half-'));
  try {
    await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', half], {
      timeout: 60_000,
    });
    const tarball = readdirSync(half).find((file) => file.endsWith('.tgz')) ?? '';
    await run('tar', ['xzf', tarball, '--strip-components=1', `package/${part}`], { cwd: half });
    rmSync(join(half, tarball));
    renameSync(half, folder);
    return join(folder, part);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    const why = String((error as Error).message).split('\n')[0];
    console.warn(
      `${name}@${version} could not be had from the npm registry, its tests are skipped (${why}).`,
    );
    return undefined;
  }
}
