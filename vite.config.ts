import { readFileSync, writeFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

/** Where each network lives: rows of `src/networks/hosts.json`. One without hosts is guarded where the person asks. */
type Hosts = Record<string, { matches: string[]; frames?: boolean; drawn?: boolean }>;
const hosts: Hosts = JSON.parse(readFileSync('src/networks/hosts.json', 'utf8'));
/** Scripts are built for what the manifest names; this host stands for those that no host is declared for. */
const NOWHERE = 'https://undeclared.invalid/*';

/** `vite build --mode chrome` or `--mode firefox`: one source, one manifest, two builds. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = `dist/${target}`;
  return {
    plugins: [preact(), crx({ manifest: manifestFor(target), browser: target }), withoutUndeclared(outDir)],
    build: {
      outDir,
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

/** The scripts of a network, the page's hand first; they have to be there before any script of the page. */
function scriptsOf([id, { matches, frames, drawn }]: [string, Hosts[string]]) {
  const row = {
    matches: matches.length > 0 ? matches : [NOWHERE],
    run_at: 'document_start',
    ...(frames ? { all_frames: true } : {}),
    ...(drawn ? { match_origin_as_fallback: true } : {}),
  };
  return [
    { ...row, js: [`src/content/${id}.page.iife.ts`], world: 'MAIN' },
    { ...row, js: [`src/content/${id}.iife.ts`] },
  ];
}

/** Firefox knows no service worker, needs an id, and asks what is collected: nothing. */
function manifestFor(target: 'chrome' | 'firefox'): ManifestV3Export {
  const manifest = {
    ...JSON.parse(readFileSync('manifest.json', 'utf8')),
    content_scripts: Object.entries(hosts).flatMap(scriptsOf),
  };
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

/** Takes the scripts that no host is declared for out of the manifest again; their files stay, to be registered. */
function withoutUndeclared(outDir: string): Plugin {
  return {
    name: 'without-undeclared',
    enforce: 'post',
    closeBundle() {
      const path = `${outDir}/manifest.json`;
      const manifest = JSON.parse(readFileSync(path, 'utf8'));
      manifest.content_scripts = manifest.content_scripts.filter(
        ({ matches }: { matches: string[] }) => !matches.includes(NOWHERE),
      );
      writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}
