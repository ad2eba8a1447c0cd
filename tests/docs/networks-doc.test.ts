import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../src/networks/network.ts';
import { type Conformance, exported } from '../pages/cases.ts';

/** The committed page about the networks speaks of each that has a pretend page played in full, and leaves nothing out. */
const doc = readFileSync('docs/networks.md', 'utf8');
const sections = new Map(
  doc
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0] ?? '', section]),
);

const folders = readdirSync('tests/pages').filter((name) => existsSync(`tests/pages/${name}/conformance.ts`));
const all = await Promise.all(
  folders.map(async (folder) => {
    const { conformance } = (await import(`../pages/${folder}/conformance.ts`)) as {
      conformance: Conformance;
    };
    const module = (await import(`../../src/networks/${conformance.network}.ts`)) as Record<string, Network>;
    return { name: conformance.name ?? module[exported(conformance.network)]?.name ?? folder, conformance };
  }),
);
const played = all.filter(({ conformance }) => conformance.answer && conformance.network !== 'generic');

describe('docs/networks.md', () => {
  it.each(['X', ...played.map(({ name }) => name)])('has a whole section on %s', (name) => {
    const section = sections.get(name) ?? '';
    for (const title of ['Held', 'Counted', 'Passes untouched', 'Not verified on the live site'])
      expect(section).toContain(`### ${title}\n\n`);
    expect(section).toContain('| the gesture');
    expect(section).toContain('| the call alone');
    expect(sections.get('At a glance')).toContain(`| ${name} `);
  });

  it('reports nothing as missed', () => {
    expect(doc).not.toMatch(/\*\*\(\d+ of \d+ not\)\*\*/);
  });

  it.each(played.map(({ name, conformance }) => [name, conformance] as const))(
    'says what is unverified about %s',
    (name, { unverified = [] }) => {
      expect(unverified.length).toBeGreaterThan(0);
      for (const fact of unverified) expect(sections.get(name)).toContain(`- ${fact}\n`);
    },
  );
});
