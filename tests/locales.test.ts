import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/rules/judge.ts';

type Messages = Record<string, { message: string }>;

const read = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const es = read('es');
const en = read('en');
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n');
const PLURALS = /_(?:one|many|other)$/;

describe('the texts people read', () => {
  it('exist in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(es).sort());
  });

  it('say something, with the same substitutions', () => {
    for (const key of Object.keys(es)) {
      const [said, told] = [es[key]?.message ?? '', en[key]?.message ?? ''];
      expect(said.trim(), key).not.toBe('');
      expect(told.trim(), key).not.toBe('');
      expect(substitutions(told), key).toEqual(substitutions(said));
    }
  });

  it('come in every plural form', () => {
    for (const key of Object.keys(es).filter((entry) => /_one$/.test(entry))) {
      expect(es, key).toHaveProperty([key.replace(/_one$/, '_other')]);
    }
  });

  it('are there for every key the code names', () => {
    const named = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]!);
    const counted = [...source.matchAll(/\bplural\(\s*'([^']+)'/g)].map((match) => `${match[1]}_other`);
    const chosen = [...source.matchAll(/\bt\(\s*[^'`()]+\? '([^']+)' : '([^']+)'/g)].flatMap((match) => [
      match[1]!,
      match[2]!,
    ]);
    expect([...named, ...counted, ...chosen].filter((key) => !key.startsWith('@@') && !(key in es))).toEqual(
      [],
    );
  });

  it('name every rule', () => {
    for (const id of [...RULES.map((rule) => rule.id), 'late-correction', 'ignoring-criticism'])
      expect(es).toHaveProperty(`switch_${id.replaceAll('-', '_')}`);
  });

  it('are all used', () => {
    const literals = new Set([...source.matchAll(/['"]([a-z][A-Za-z0-9_]*)['"]/g)].map((match) => match[1]!));
    const families = [...source.matchAll(/`([a-z]+_[a-z_]*)\$\{[^`]*\}([a-z_]*)`/g)].map(
      (match) => new RegExp(`^${match[1]}.+${match[2]}$`),
    );
    const manifest = readFileSync('manifest.json', 'utf8');
    const used = (key: string) =>
      literals.has(key) ||
      literals.has(key.replace(PLURALS, '')) ||
      families.some((family) => family.test(key)) ||
      manifest.includes(`__MSG_${key}__`);
    expect(Object.keys(es).filter((key) => !used(key))).toEqual([]);
  });
});

function substitutions(message: string): string[] {
  return [...new Set(message.replaceAll('$$', '').match(/\$\d/g))].sort();
}
