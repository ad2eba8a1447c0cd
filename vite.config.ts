import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `vite build --mode chrome` or `--mode firefox`: one source, one manifest, two builds. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [preact(), crx({ manifest: manifestFor(target), browser: target })],
    build: {
      outDir: `dist/${target}`,
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
function manifestFor(target: 'chrome' | 'firefox'): ManifestV3Export {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
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
