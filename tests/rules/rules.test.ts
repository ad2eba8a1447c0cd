import { describe, expect, test, vi } from 'vitest';
import { endOfToday, withPhrases, withSnooze } from '../../src/incidents/leniency.ts';
import { DEFAULT_BRAND, DEFAULT_SETTINGS, type Settings } from '../../src/incidents/settings.ts';
import { fingerprint } from '../../src/moves/text.ts';
import { businessAsUsual } from '../../src/rules/business-as-usual.ts';
import { conditionalApology } from '../../src/rules/conditional-apology.ts';
import { dismissingCriticism } from '../../src/rules/dismissing-criticism.ts';
import { judge } from '../../src/rules/judge.ts';
import { longApology } from '../../src/rules/long-apology.ts';
import { makingExcuses } from '../../src/rules/making-excuses.ts';
import { reopeningClosedIncident } from '../../src/rules/reopening-closed-incident.ts';
import { silencingCritics } from '../../src/rules/silencing-critics.ts';
import { silentEdit } from '../../src/rules/silent-edit.ts';
import { incident, judgeBy, MINUTE, move, NOW, post, reads, reply } from './case.ts';

// The rules are tested by themselves: what a text does is given by the test.
vi.mock('../../src/language/index.ts', () => ({
  sameStatement: (a: string, b: string) => a === b,
  compareEdit: (before: string, after: string) => ({
    meaningChanged: before.replace(/\D/g, '') !== after.replace(/\D/g, ''),
    noted: /corregid|edit:/i.test(after),
    changes: [],
  }),
  analyse: (text: string) =>
    text.includes('exagera')
      ? {
          labels: ['defensive', 'excuse'],
          spans: [
            {
              label: 'defensive',
              start: text.indexOf('exagera'),
              end: text.indexOf('exagera') + 7,
              reason: 'words',
            },
            { label: 'excuse', start: 0, end: 5, reason: 'words' },
          ],
          confidence: 0.9,
        }
      : { labels: [], spans: [], confidence: 0 },
}));

const count = (value: number) => ({ value, exact: true });
const rulesOf = (settings: Settings, text: string, now = NOW) =>
  judge(reply(text), { v: 1, settings, incidents: [incident()], warnedLoose: {} }, now).warnings.map(
    (warning) => warning.rule,
  );

describe('silent-edit', () => {
  const edit = (text: string, likes = 5, before: string | undefined = 'La barra cuesta 1 euro') =>
    move({
      kind: 'edit',
      parts: [text],
      target: {
        network: 'x',
        id: 'p9',
        engagement: { likes: count(likes) },
        ...(before === undefined ? {} : { text: before }),
      },
    });

  test('fires on a changed meaning that people have seen, and quotes what is new', () => {
    const warning = judgeBy(silentEdit, edit('La barra cuesta 2 euros'));
    expect(warning?.severity).toBe('caution');
    expect(warning?.evidence).toContainEqual(expect.objectContaining({ kind: 'quote', text: '2 euros' }));
    expect(judgeBy(silentEdit, edit('La barra cuesta 2 euros', 500))?.severity).toBe('danger');
  });

  test('leaves alone typos, noted corrections, unseen posts and unknown old texts', () => {
    expect(judgeBy(silentEdit, edit('La barra cuesta 1 euro.'))).toBeUndefined();
    expect(judgeBy(silentEdit, edit('La barra cuesta 2 euros (corregido a las 10)'))).toBeUndefined();
    expect(judgeBy(silentEdit, edit('La barra cuesta 2 euros', 0))).toBeUndefined();
    const blind = move({ kind: 'edit', parts: ['2 euros'], target: { network: 'x', id: 'p9' } });
    expect(judgeBy(silentEdit, blind)).toBeUndefined();
  });

  test('knows the old text of an incident’s source, and is grave there', () => {
    const blind = move({ kind: 'edit', parts: ['Barra a 2 euros'], target: { network: 'x', id: 'p1' } });
    expect(judgeBy(silentEdit, blind, { incidents: [incident()] })?.severity).toBe('danger');
  });

  test('sensitivity', () => {
    expect(judgeBy(silentEdit, edit('Cuesta 2 euros'), { sensitivity: 'low' })).toBeUndefined();
    expect(judgeBy(silentEdit, edit('Cuesta 2 euros', 0), { sensitivity: 'high' })?.severity).toBe('note');
  });
});

describe('business-as-usual', () => {
  const advert = post('¡Croissants recién hechos para el sábado!');
  const during = { incidents: [incident()] };

  test('fires on something unrelated while nothing is corrected, scheduled too', () => {
    expect(judgeBy(businessAsUsual, advert, during)?.evidence).toContainEqual({
      kind: 'fact',
      key: 'evidence_uncorrected',
      values: ['Precio equivocado', 30],
    });
    const later = judgeBy(businessAsUsual, { ...advert, scheduledFor: NOW + 60 * MINUTE }, during);
    expect(later?.evidence).toContainEqual({ kind: 'fact', key: 'evidence_scheduled' });
    expect(
      judgeBy(businessAsUsual, { ...advert, scheduledFor: NOW + 48 * 60 * MINUTE }, during)?.severity,
    ).toBe('note');
  });

  test.each([
    ['corrected', { corrected: true }],
    ['only proposed', { state: 'proposed' as const }],
    ['closed', { state: 'closed' as const, closedAt: NOW }],
    ['of another brand', { brand: 'other' }],
    ['forgotten', { openedAt: NOW - 8 * 24 * 60 * MINUTE }],
  ])('leaves it alone when the incident is %s', (_, some) => {
    expect(judgeBy(businessAsUsual, advert, { incidents: [incident(some)] })).toBeUndefined();
  });

  test.each([
    ['a reply to a customer', reply('Abrimos a las 8, ¡te esperamos!')],
    ['a word on the matter', post('El precio de la barra era otro')],
    ['a holding line', post('Estamos revisando lo que nos contáis. Volvemos antes de las 12.')],
    ['an English holding line', post("We're aware of the problem and looking into it")],
    ['its link', post('https://x.com/sol/status/1')],
    ['a picture alone', post('')],
    ['an edit', move({ kind: 'edit', parts: ['Croissants'] })],
  ])('leaves alone %s', (_, asked) => {
    expect(judgeBy(businessAsUsual, asked, during)).toBeUndefined();
  });

  test('leaves alone an apology that shares no words', () => {
    const text = 'Nos hemos equivocado y pedimos perdón';
    expect(
      judgeBy(businessAsUsual, post(text), {
        ...during,
        analysis: reads(text, { apology: 'pedimos perdón' }),
      }),
    ).toBeUndefined();
  });

  test('sensitivity', () => {
    const old = { incidents: [incident({ openedAt: NOW - 2 * 24 * 60 * MINUTE })] };
    expect(judgeBy(businessAsUsual, advert, { ...old, sensitivity: 'low' })).toBeUndefined();
    expect(judgeBy(businessAsUsual, post(''), { ...during, sensitivity: 'high' })).toBeDefined();
  });
});

describe.each([
  [dismissingCriticism, 'defensive', 'estás exagerando'],
  [makingExcuses, 'excuse', 'fue el becario'],
  [conditionalApology, 'non_apology', 'si alguien se ofendió'],
] as const)('%#', (rule, label, words) => {
  const text = `Mira, ${words}, de verdad`;
  const analysis = reads(text, { [label]: words });

  test('fires on a reply, with the words quoted', () => {
    const warning = judgeBy(rule, reply(text), { analysis });
    expect(warning?.rule).toBe(rule.id);
    expect(warning?.evidence).toEqual([
      { kind: 'quote', text: words, start: 6, end: 6 + words.length, reason: 'words' },
    ]);
  });

  test('leaves alone other texts, and words an edit did not bring', () => {
    expect(judgeBy(rule, reply(text), { analysis: reads(text, { routine_sorry: 'Mira' }) })).toBeUndefined();
    const edit = move({ kind: 'edit', parts: [text], target: { network: 'x', id: 'p', text: `¡${words}!` } });
    expect(judgeBy(rule, edit, { analysis })).toBeUndefined();
  });

  test('sensitivity asks for a surer reading, or a less sure one', () => {
    const unsure = { analysis: { ...analysis, confidence: 0.6 } };
    const guess = { analysis: { ...analysis, confidence: 0.3 } };
    expect(judgeBy(rule, reply(text), { ...unsure, sensitivity: 'low' })).toBeUndefined();
    expect(judgeBy(rule, reply(text), unsure)).toBeDefined();
    expect(judgeBy(rule, reply(text), guess)).toBeUndefined();
    expect(judgeBy(rule, reply(text), { ...guess, sensitivity: 'high' })).toBeDefined();
  });
});

test('dismissing-criticism minds a post of one’s own only during an incident', () => {
  const text = 'Hay gente que exagera';
  const analysis = reads(text, { defensive: 'exagera' });
  expect(judgeBy(dismissingCriticism, post(text), { analysis })).toBeUndefined();
  expect(judgeBy(dismissingCriticism, post(text), { analysis, incidents: [incident()] })?.severity).toBe(
    'danger',
  );
});

test('a routine reply is never warned about outside an incident', () => {
  const text = 'Sentimos la espera, el sistema va lento';
  const analysis = reads(text, { routine_sorry: 'Sentimos la espera', excuse: 'el sistema' });
  expect(judgeBy(makingExcuses, reply(text), { analysis })).toBeUndefined();
  expect(judgeBy(longApology, reply(text), { analysis })).toBeUndefined();
});

describe('silencing-critics', () => {
  const comment = (text: string, author = 'ana') => ({ network: 'x', id: 'k', author, text });
  const remove = move({ kind: 'remove', target: comment('Vaya timo el precio') });

  test.each(['hide', 'remove', 'block', 'mute', 'limit-replies'] as const)(
    'fires on %s during an incident',
    (kind) => {
      expect(judgeBy(silencingCritics, move({ kind }), { incidents: [incident()] })?.rule).toBe(
        'silencing-critics',
      );
    },
  );

  test('is graver in a batch', () => {
    const hide = move({ kind: 'hide', target: comment('Timo') });
    expect(judgeBy(silencingCritics, hide, { incidents: [incident()] })?.severity).toBe('caution');
    expect(judgeBy(silencingCritics, { ...hide, batch: 12 }, { incidents: [incident()] })?.severity).toBe(
      'danger',
    );
  });

  test('leaves alone spam, one’s own comment, and quiet times', () => {
    const during = { incidents: [incident()] };
    const spam = comment('Gana dinero con bitcoin: https://t.me/x');
    expect(judgeBy(silencingCritics, move({ kind: 'remove', target: spam }), during)).toBeUndefined();
    expect(
      judgeBy(silencingCritics, move({ kind: 'remove', target: comment('Hola', 'sol') }), during),
    ).toBeUndefined();
    const close = move({ kind: 'limit-replies', target: { ...comment('Hola', 'sol') } });
    expect(judgeBy(silencingCritics, close, during)?.rule).toBe('silencing-critics');
    expect(judgeBy(silencingCritics, remove)).toBeUndefined();
    expect(judgeBy(silencingCritics, remove, { incidents: [incident({ state: 'closed' })] })).toBeUndefined();
    expect(judgeBy(silencingCritics, remove, { incidents: [incident({ brand: 'other' })] })).toBeUndefined();
  });

  test('a critic with a link is no spam', () => {
    const critic = comment('Aquí la captura del precio: https://img.example/1');
    expect(
      judgeBy(silencingCritics, move({ kind: 'hide', target: critic }), { incidents: [incident()] }),
    ).toBeDefined();
  });

  test('sensitivity', () => {
    const proposed = { incidents: [incident({ state: 'proposed' })] };
    expect(judgeBy(silencingCritics, remove, proposed)?.severity).toBe('caution');
    expect(judgeBy(silencingCritics, remove, { ...proposed, sensitivity: 'low' })).toBeUndefined();
    expect(judgeBy(silencingCritics, remove, { sensitivity: 'high' })?.severity).toBe('note');
  });
});

describe('reopening-closed-incident', () => {
  const closed = { incidents: [incident({ state: 'closed', closedAt: NOW - 86_400_000 })] };

  test.each([
    ['its link', post('Para que no se olvide: https://x.com/sol/status/1')],
    ['its words, looking back', post('Sobre lo ocurrido con el precio de la oferta de la barra')],
    ['all its words', post('La oferta: precio de la barra a un euro')],
    [
      'a quote of its source',
      post('Aprendimos', { form: 'quote', inReplyTo: { network: 'x', id: 'p1', author: 'sol' } }),
    ],
  ])('fires on %s', (_, asked) => {
    expect(judgeBy(reopeningClosedIncident, asked, closed)?.severity).toBe('caution');
  });

  test.each([
    [
      'an answer to somebody',
      reply('Sobre lo ocurrido con el precio de la oferta de la barra: ya está arreglado'),
    ],
    ['everyday words of the trade', post('Nueva oferta: dos por el precio de uno')],
    ['something else', post('Croissants para el sábado')],
  ])('leaves alone %s', (_, asked) => {
    expect(judgeBy(reopeningClosedIncident, asked, closed)).toBeUndefined();
  });

  test('leaves alone what belongs to an incident that is open', () => {
    const both = { incidents: [...closed.incidents, incident({ id: 'j' })] };
    const text = 'Sobre lo ocurrido con el precio de la oferta de la barra';
    expect(judgeBy(reopeningClosedIncident, post(text), both)).toBeUndefined();
  });

  test('sensitivity', () => {
    const words = post('Sobre lo ocurrido con el precio de la oferta de la barra');
    expect(judgeBy(reopeningClosedIncident, words, { ...closed, sensitivity: 'low' })).toBeUndefined();
    const everyday = post('Nueva oferta: dos por el precio de uno');
    expect(judgeBy(reopeningClosedIncident, everyday, { ...closed, sensitivity: 'high' })).toBeDefined();
  });
});

describe('long-apology', () => {
  const apology = (length: number) => {
    const text = `Pedimos perdón. ${'Nos equivocamos otra vez. '.repeat(40)}`.slice(0, length);
    return { asked: post(text), options: { analysis: reads(text, { apology: 'Pedimos perdón' }) } };
  };

  test('fires above 280 characters, graver above twice that', () => {
    const long = apology(300);
    expect(judgeBy(longApology, long.asked, long.options)?.severity).toBe('note');
    const longer = apology(700);
    expect(judgeBy(longApology, longer.asked, longer.options)?.severity).toBe('caution');
  });

  test('fires on two explanations, however short', () => {
    const text = 'Perdón. Falló la web. Y falló el proveedor.';
    const analysis = reads(text, { apology: 'Perdón', excuse: ['Falló la web', 'falló el proveedor'] });
    expect(judgeBy(longApology, post(text), { analysis })).toBeDefined();
  });

  test('leaves alone short ones, long links and long texts that apologise for nothing', () => {
    const short = apology(200);
    expect(judgeBy(longApology, short.asked, short.options)).toBeUndefined();
    const text = `Pedimos perdón. https://sol.example/${'a'.repeat(300)}`;
    expect(
      judgeBy(longApology, post(text), { analysis: reads(text, { apology: 'Pedimos perdón' }) }),
    ).toBeUndefined();
    expect(judgeBy(longApology, post('Pan. '.repeat(100)))).toBeUndefined();
  });

  test('sensitivity', () => {
    const medium = apology(240);
    expect(judgeBy(longApology, medium.asked, { ...medium.options, sensitivity: 'high' })).toBeDefined();
    const long = apology(300);
    expect(judgeBy(longApology, long.asked, { ...long.options, sensitivity: 'low' })).toBeUndefined();
  });
});

describe('the verdict', () => {
  const text = 'Fue el becario y la gente exagera';

  test('shows all that applies, worst first', () => {
    expect(rulesOf(DEFAULT_SETTINGS, text)).toEqual(['making-excuses', 'dismissing-criticism']);
  });

  test('leaves out rules that are switched off', () => {
    const settings = { ...DEFAULT_SETTINGS, brands: [{ ...DEFAULT_BRAND, off: ['making-excuses'] }] };
    expect(rulesOf(settings, text)).toEqual(['dismissing-criticism']);
  });

  test('leaves out texts and wordings that were forgiven, for that rule only', () => {
    const forgiven = { ...DEFAULT_SETTINGS, forgiven: [`making-excuses:${fingerprint(text)}`] };
    expect(rulesOf(forgiven, text)).toEqual(['dismissing-criticism']);
    const remembered = withPhrases(DEFAULT_SETTINGS, 'dismissing-criticism', ['Exagera', 'exagera']);
    expect(remembered.phrases).toHaveLength(1);
    expect(rulesOf(remembered, text)).toEqual(['making-excuses']);
    expect(rulesOf(remembered, 'Otra gente exagera')).toEqual(['making-excuses']);
  });

  test('leaves out snoozed rules, for the incident or for today', () => {
    const rule = 'making-excuses';
    const here = withSnooze(DEFAULT_SETTINGS, { rule, brand: 'brand', incident: 'i' }, NOW);
    expect(rulesOf(here, text)).toEqual(['dismissing-criticism']);
    const elsewhere = withSnooze(DEFAULT_SETTINGS, { rule, brand: 'brand', incident: 'j' }, NOW);
    expect(rulesOf(elsewhere, text)).toHaveLength(2);
    const today = withSnooze(DEFAULT_SETTINGS, { rule, brand: 'brand', until: endOfToday(NOW) }, NOW);
    expect(rulesOf(today, text)).toHaveLength(1);
    expect(rulesOf(today, text, endOfToday(NOW) + 1)).toHaveLength(2);
    expect(withSnooze(today, { rule, brand: 'brand', incident: 'k' }, endOfToday(NOW)).snoozes).toHaveLength(
      1,
    );
  });
});
