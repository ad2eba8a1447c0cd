import { describe, expect, test } from 'vitest';
import {
  type PostMortemWords,
  postMortem,
  previewImport,
  toCsv,
  toJson,
} from '../../src/incidents/export.ts';
import { clockOf, figures, median, trends } from '../../src/incidents/figures.ts';
import { fold } from '../../src/incidents/fold.ts';
import { DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import { timeline } from '../../src/incidents/timeline.ts';
import { parseEvent } from '../../src/storage/schema.ts';
import { acted, apology, decided, log, MINUTE, moved, noticed, opened, published, warned } from './facts.ts';

const T = Date.UTC(2026, 2, 10, 10);
const at = (minutes: number) => T + minutes * MINUTE;
const source = { network: 'x', id: 'p1', author: 'panaderia', text: 'Barra a 1 euro', postedAt: at(-20) };
const events = log(
  opened('i', at(0), { title: 'Precio | equivocado', source }),
  warned('m1', at(2), { incident: 'i', kind: 'delete', rules: ['deleting-engaged-post'], target: source }),
  decided('m1', at(3), 'went-back'),
  published('k', at(10), { incident: 'i', labels: ['correction'], text: 'La barra cuesta 1,20' }),
  apology('a', at(12), { incident: 'i', text: '=Pedimos disculpas' }),
  apology('a2', at(14), { incident: 'i', network: 'bluesky', text: '=Pedimos disculpas' }),
  apology('r', at(20), {
    incident: 'i',
    form: 'reply',
    text: 'Perdona, Ana',
    inReplyTo: { network: 'x', author: 'ana' },
  }),
  acted('m2', at(30), { incident: 'i', kind: 'hide', outcome: 'failed' }),
  moved('incident-closed', 'i', at(120)),
);
const incident = fold(events).incidents[0]!;

test('the timeline is in order, from the post to the closing', () => {
  const entries = timeline(incident);
  expect(entries.map((entry) => entry.kind)).toEqual([
    'posted',
    'opened',
    'warned',
    'decided',
    'said',
    'said',
    'said',
    'said',
    'acted',
    'closed',
  ]);
  expect(entries[0]?.since).toBe(-20 * MINUTE);
  expect(
    entries
      .filter((entry) => entry.kind === 'said')
      .map((entry) => [entry.network, entry.retold, entry.individual]),
  ).toEqual([
    ['x', false, false],
    ['x', false, false],
    ['bluesky', true, false],
    ['x', false, true],
  ]);
});

describe('figures', () => {
  test('of one incident', () => {
    expect(figures(incident)).toEqual({
      toFirstReaction: 10 * MINUTE,
      toCorrection: 10 * MINUTE,
      toApology: 12 * MINUTE,
      duration: 120 * MINUTE,
      statements: 2,
      networks: ['bluesky', 'x'],
      posts: 3,
      apologies: 1,
      replies: 1,
      individualApologies: 1,
      held: { 'went-back': 1, 'took-better-move': 0, 'went-ahead': 0, 'corrected-us': 0, open: 0 },
      byRule: { 'deleting-engaged-post': 1 },
    });
  });

  test('count from when the brand noticed, also when that is said later', () => {
    const before = fold([...events, noticed('i', at(40), at(-5))]).incidents[0]!;
    expect(figures(before)).toMatchObject({
      toFirstReaction: 15 * MINUTE,
      toCorrection: 15 * MINUTE,
      duration: 120 * MINUTE,
    });
    const corrected = fold([...events, noticed('i', at(41), at(3)), noticed('i', at(40), at(-5))]);
    expect(corrected.incidents[0]?.noticedAt).toBe(at(3));
    expect(timeline(before).find((entry) => entry.kind === 'noticed')?.since).toBe(-5 * MINUTE);
    expect(timeline(incident).some((entry) => entry.kind === 'noticed')).toBe(false);
  });

  test('the clock runs while the incident is open, and never below zero', () => {
    const open = fold(log(opened('i', at(0), { source }), noticed('i', at(1), at(-10)))).incidents[0]!;
    expect(clockOf(open, at(30))).toEqual({
      sincePosted: 50 * MINUTE,
      sinceOpened: 30 * MINUTE,
      sinceNoticed: 40 * MINUTE,
    });
    expect(clockOf(open, at(-60))).toEqual({ sincePosted: 0, sinceOpened: 0, sinceNoticed: 0 });
    expect(clockOf(incident, at(900))).toMatchObject({
      sinceOpened: 120 * MINUTE,
      toFirstReaction: 10 * MINUTE,
      toCorrection: 10 * MINUTE,
    });
  });

  test('that nobody knows are absent', () => {
    const bare = figures(fold(log(opened('i', at(0)))).incidents[0]!);
    expect(bare).not.toHaveProperty('toCorrection');
    expect(bare).not.toHaveProperty('toFirstReaction');
    expect(bare.statements).toBe(0);
  });

  test('of many are in order, without proposals', () => {
    const state = fold(
      log(opened('b', at(60)), opened('a', at(0)), apology('z', at(-9), { brand: 'other' })),
    );
    expect(trends(state.incidents).map((trend) => trend.incident)).toEqual(['a', 'b']);
    expect(median([3, undefined, 1, 2])).toBe(2);
    expect(median([4, 1])).toBe(2.5);
    expect(median([undefined])).toBeUndefined();
  });
});

const words: PostMortemWords = {
  lang: 'es',
  figures: 'Cifras',
  timeline: 'Cronología',
  opened: 'Abierta',
  noticed: 'Advertida',
  closed: 'Cerrada',
  toFirstReaction: 'Hasta la primera reacción',
  toCorrection: 'Hasta la corrección',
  toApology: 'Hasta la disculpa',
  never: 'no hubo',
  statements: 'Declaraciones',
  networks: 'Redes',
  apologies: 'Disculpas públicas',
  replies: 'Respuestas',
  individualApologies: 'Disculpas a personas',
  held: 'Acciones retenidas',
  decision: {
    'went-back': 'volvió atrás',
    'took-better-move': 'mejor paso',
    'went-ahead': 'siguió',
    'corrected-us': 'nos corrigió',
    open: 'sin decidir',
  },
  event: {
    posted: 'Publicado',
    opened: 'Incidencia abierta',
    noticed: 'Advertida',
    said: 'Declaración',
    added: 'Disculpa añadida a mano',
    warned: 'Aviso',
    decided: 'Decisión',
    acted: 'Acción',
    pictured: 'Imagen guardada',
    ticked: 'Paso hecho',
    closed: 'Cerrada',
    apologised: 'Disculpa',
    corrected: 'Corrección',
    replied: 'Respuesta',
  },
  time: 'Hora',
  what: 'Qué',
  where: 'Dónde',
  text: 'Texto',
  lessons: 'Qué haremos distinto',
  lessonsHint: '…',
  rule: (id) => id,
};

test('the post-mortem has figures and timeline, and no text breaks its table', () => {
  const text = postMortem(incident, words, 'UTC');
  expect(text).toContain('# Precio \\| equivocado');
  expect(text).toContain('- Hasta la corrección: 10 min');
  expect(text).toContain('- Acciones retenidas: volvió atrás: 1');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(2 + 10);
  for (const row of rows) expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(6);
});

test('the CSV has a row per entry, and no cell that a spreadsheet would run', () => {
  const rows = toCsv([incident]).split('\r\n');
  expect(rows).toHaveLength(11);
  expect(rows.some((row) => row.includes("'=Pedimos disculpas"))).toBe(true);
  expect(rows.some((row) => row.includes(',=Pedimos'))).toBe(false);
});

describe('import', () => {
  const json = toJson(events, DEFAULT_SETTINGS, T);

  test('of an export brings everything back once', () => {
    const preview = previewImport(json, [], parseEvent);
    expect(preview).toMatchObject({ known: 0, unreadable: 0, incidents: ['Precio | equivocado'] });
    if (typeof preview === 'string') throw new Error(preview);
    expect(fold(preview.fresh)).toEqual(fold(events));
    expect(previewImport(json, events, parseEvent)).toMatchObject({
      fresh: [],
      known: events.length,
      incidents: [],
    });
    expect(previewImport(json, events.slice(0, 3), parseEvent)).toMatchObject({ known: 3 });
  });

  test('sets aside what cannot be read, and says why a file is none of ours', () => {
    const odd = JSON.stringify({ mesura: 1, events: [events[0], { type: 'odd' }, null] });
    expect(previewImport(odd, [], parseEvent)).toMatchObject({ unreadable: 2 });
    expect(previewImport('{', [], parseEvent)).toBe('not-json');
    expect(previewImport('null', [], parseEvent)).toBe('not-an-export');
    expect(previewImport('{"events":[]}', [], parseEvent)).toBe('not-an-export');
    expect(previewImport('{"mesura":9,"events":[]}', [], parseEvent)).toBe('newer');
  });
});
