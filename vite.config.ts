import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/**
 * `vite build --mode chrome` or `--mode firefox`: one source, one manifest, two builds. `--mode preview` is Chrome's
 * with the networks that are still being proved (`src/networks/preview.json`), for the tests and for trying them.
 */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [preact(), crx({ manifest: manifestFor(target, mode === 'preview'), browser: target })],
    build: {
      outDir: `dist/${mode === 'preview' ? 'preview' : target}`,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: {
          practice: 'src/practice/index.html',
          dashboard: 'src/dashboard/index.html',
          welcome: 'src/welcome/index.html',
        },
      },
    },
  };
});

/** Firefox knows no service worker, needs an id, and asks what is collected: nothing. */
function manifestFor(target: 'chrome' | 'firefox', preview: boolean): ManifestV3Export {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
  if (preview)
    manifest.content_scripts.push(...JSON.parse(readFileSync('src/networks/preview.json', 'utf8')));
  if (target === 'chrome') return manifest;
  const { minimum_chrome_version: _, ...rest } = manifest;
  return {
    ...rest,
    background: { scripts: ['src/background/index.ts'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'mesura@mesura.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
