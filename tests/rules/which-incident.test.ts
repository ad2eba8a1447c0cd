import { describe, expect, test } from 'vitest';
import type { IncidentDigest } from '../../src/incidents/briefing.ts';
import { DEFAULT_BRAND, DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import type { Move } from '../../src/moves/move.ts';
import { judge } from '../../src/rules/judge.ts';
import { incident, MINUTE, NOW, post, reply } from './case.ts';

const price = incident({ id: 'price', words: ['precio', 'roscón', 'euros', 'caja'] });
const hours = incident({
  id: 'hours',
  openedAt: NOW - 10 * MINUTE,
  words: ['horario', 'domingo', 'puerta', 'cerrada'],
  source: {
    network: 'x',
    id: '1850000000000000002',
    permalink: 'https://x.com/sol/status/1850000000000000002',
  },
});
const said = (at: number) => ({ statement: `s${at}`, at, text: `Perdón ${at}`, places: [] });
const read = (asked: Move, ...incidents: IncidentDigest[]) =>
  judge(asked, { v: 1, settings: DEFAULT_SETTINGS, incidents, warnedLoose: {} }, NOW);

describe('with several incidents open, a text belongs to', () => {
  test('the one whose words it speaks', () => {
    const { incident: chosen, unsure } = read(
      post('Corregimos: el roscón tiene un precio de 25 euros'),
      price,
      hours,
    );
    expect([chosen?.id, unsure]).toEqual(['price', []]);
  });

  test('the one whose source, statement or critic it answers', () => {
    const answering = (id: string) => reply('Gracias', { inReplyTo: { network: 'x', id } });
    expect(read(answering('p1'), price, hours).incident?.id).toBe('price');
    const spoken = { ...price, thread: ['x:77'] };
    expect(read(answering('77'), spoken, hours)).toMatchObject({ incident: { id: 'price' }, unsure: [] });
    expect(read(answering('78'), spoken, hours).unsure).toHaveLength(2);
  });

  test('the one it links to, under any address of the post', () => {
    const text = 'Sobre esto: https://x.com/i/web/status/1850000000000000002';
    expect(read(post(text), hours, price)).toMatchObject({ incident: { id: 'hours' }, unsure: [] });
  });

  test('never another brand’s', () => {
    const other = { ...price, brand: 'other', apologies: [said(1), said(2)] };
    expect(read(post('Pedimos disculpas por el precio del roscón.'), other).warnings).toEqual([]);
  });
});

describe('when it cannot be told', () => {
  const apology = post('Pedimos disculpas a todos: nos equivocamos y fue culpa nuestra.');

  test('the third apology of either is held, and asked about', () => {
    const full = { ...price, apologies: [said(1), said(2)] };
    for (const open of [
      [full, hours],
      [hours, full],
    ]) {
      const verdict = read(apology, ...open);
      expect(verdict.warnings.map(({ rule }) => rule)).toContain('apology-limit');
      expect(verdict.incident?.id).toBe('price');
      expect(verdict.unsure.map(({ id }) => id).sort()).toEqual(['hours', 'price']);
    }
  });

  test('nothing is asked once the person has said', () => {
    const full = { ...price, apologies: [said(1), said(2)] };
    const briefing = { v: 1, settings: DEFAULT_SETTINGS, incidents: [full, hours], warnedLoose: {} } as const;
    expect(judge(apology, briefing, NOW, hours)).toMatchObject({
      incident: { id: 'hours' },
      unsure: [],
      warnings: [],
    });
  });

  test('the youngest is guessed where none has anything to warn about', () => {
    expect(read(apology, price, hours)).toMatchObject({ incident: { id: 'hours' }, warnings: [] });
  });
});

test('a personal account is left alone, whatever it says', () => {
  const settings = { ...DEFAULT_SETTINGS, brands: [DEFAULT_BRAND], personal: ['x:sol'] };
  const full = { ...price, apologies: [said(1), said(2)] };
  const briefing = { v: 1, settings, incidents: [full], warnedLoose: {} } as const;
  expect(
    judge(post('Pedimos disculpas: nos equivocamos y fue culpa nuestra.'), briefing, NOW).warnings,
  ).toEqual([]);
  const theirs = post('Pedimos disculpas: nos equivocamos y fue culpa nuestra.', {
    account: { network: 'x', handle: 'panaderia' },
  });
  expect(judge(theirs, briefing, NOW).warnings).not.toEqual([]);
});
