import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('weighs less than 60 KB in a content script', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/language/index.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    globalName: 'language',
    write: false,
  });
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(60_000);
});
