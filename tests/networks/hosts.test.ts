import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TEXT_LIMITS } from '../../src/moves/text-limits.ts';
import { declaredFor, hostOf } from '../../src/networks/sites.ts';

const rows: Record<string, { matches: string[] }> = JSON.parse(
  readFileSync('src/networks/hosts.json', 'utf8'),
);

describe('the hosts that are guarded', () => {
  it.each(Object.entries(rows))(
    '%s has its scripts, its name, its length of texts, and its hosts justified',
    (id, { matches }) => {
      expect(TEXT_LIMITS).toHaveProperty(id);
      const privacy = readFileSync('docs/privacy.md', 'utf8');
      for (const file of [
        `src/networks/${id}.ts`,
        `src/content/${id}.iife.ts`,
        `src/content/${id}.page.iife.ts`,
      ])
        expect(existsSync(file), file).toBe(true);
      for (const match of matches) {
        expect(match).toMatch(/^https:\/\/[a-z0-9.*-]+\/\*$/);
        expect(privacy, match).toContain(`\`${match.slice('https://'.length, -2)}\``);
      }
    },
  );

  it('are found again by host', () => {
    expect(declaredFor('www.facebook.com')).toBe('facebook');
    expect(declaredFor('business.facebook.com')).toBe('meta-business-suite');
    expect(declaredFor('facebook.com.example')).toBeUndefined();
  });
});

describe('an address that somebody writes', () => {
  it.each([
    ['mastodon.example', 'mastodon.example'],
    [' https://Social.Example.org/@brand?x=1 ', 'social.example.org'],
    ['app.example.com:443/x', 'app.example.com'],
    ['http://plain.example', undefined],
    ['localhost', undefined],
    ['not an address', undefined],
    ['chrome://extensions', undefined],
    ['', undefined],
  ])('%s', (written, host) => {
    expect(hostOf(written)).toBe(host);
  });
});
