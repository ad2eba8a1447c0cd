import { describe, expect, test } from 'vitest';
import { checkApology } from '../../src/drafts/check.ts';
import {
  draftLanguage,
  draftsFor,
  firstFitting,
  marksIn,
  templatesFor,
  withDraft,
  withoutDraft,
} from '../../src/drafts/drafts.ts';
import { DEFAULT_BRAND, DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import { analyse, apologyParts } from '../../src/language/index.ts';
import { textLimit } from '../../src/moves/text-limits.ts';
import { judge } from '../../src/rules/judge.ts';

const incident = {
  title: 'el precio de la barra',
  source: { network: 'x', permalink: 'https://x.com/sol/status/1' },
};
const MOVES = ['correction', 'apology', 'answer', 'closing'] as const;
const FILLED = {
  es: { date: 'viernes', how: 'devolvemos la diferencia', what: 'dos personas revisan cada texto' },
  en: { date: 'Friday', how: 'we refund the difference', what: 'two people check every text' },
};

/** A draft as somebody would fill it in. */
function fillIn(text: string, lang: 'es' | 'en'): string {
  const { date, how, what } = FILLED[lang];
  return text.replace(/«\[([^\]]*)\]»/g, (_, mark: string) =>
    /fecha|date/.test(mark) ? date : /cómo|how/.test(mark) ? how : /cambia|change/.test(mark) ? what : mark,
  );
}

describe.each(['es', 'en'] as const)('drafts in %s', (lang) => {
  test.each(MOVES)('%s: nothing in them is warned about', (move) => {
    for (const { text, id } of draftsFor(move, lang, 'facebook', incident)) {
      const warnings = judge(
        {
          kind: 'publish',
          form: move === 'answer' ? 'reply' : 'post',
          account: { network: 'x' },
          parts: [fillIn(text, lang)],
        },
        { v: 1, settings: DEFAULT_SETTINGS, incidents: [], warnedLoose: {} },
        0,
      ).warnings;
      expect([id, warnings]).toEqual([id, []]);
    }
  });

  test('an apology owns the fault, repairs it by a date, and sets no conditions', () => {
    for (const draft of draftsFor('apology', lang, 'facebook', incident)) {
      const text = fillIn(draft.text, lang);
      expect(analyse(text).labels).toContain('apology');
      const parts = apologyParts(text);
      expect(parts.responsibility.has).toBe(true);
      expect(parts.saysSorryOnce).toBe(true);
      expect(parts.repair.has).toBe(true);
      expect(parts.repairDate.has).toBe(true);
      expect([parts.conditional.has, parts.but.has, parts.thirdParty.has]).toEqual([false, false, false]);
    }
  });

  test('a correction corrects and does not apologise', () => {
    for (const draft of draftsFor('correction', lang, 'facebook', incident)) {
      const { labels } = analyse(fillIn(draft.text, lang));
      expect(labels).toContain('correction');
      expect(labels).not.toContain('apology');
    }
  });

  test.each(MOVES)('%s: one that fits is offered on the shortest networks', (move) => {
    for (const network of ['x', 'bluesky', 'tiktok']) {
      const drafts = draftsFor(move, lang, network, incident);
      expect(drafts.length).toBeGreaterThan(0);
      for (const draft of drafts) expect([...draft.text].length).toBeLessThanOrEqual(textLimit(network));
    }
  });
});

test('facts are filled in, what is missing stays marked', () => {
  const [draft] = draftsFor('correction', 'es', 'facebook', incident);
  expect(draft?.text).toContain('el precio de la barra');
  expect(draft?.text).toContain('https://x.com/sol/status/1');
  expect(draft?.marks).toContain('«[dato correcto]»');
  const [blank] = draftsFor('correction', 'es', 'facebook', undefined);
  expect(marksIn(blank?.text ?? '')).toContain('«[qué estaba mal]»');
});

test('the answer names whom it answers', () => {
  expect(draftsFor('answer', 'en', 'x', incident, [], 'ana')[0]?.text).toMatch(/^@ana Thank/);
});

test('the brand’s own drafts come first, too long ones say so', () => {
  const own = [
    { id: 'o1', move: 'apology' as const, lang: 'es', text: `Perdón por {what}. ${'Más. '.repeat(80)}` },
    { id: 'o2', move: 'apology' as const, lang: 'en', text: 'Sorry about {what}.' },
  ];
  const drafts = draftsFor('apology', 'es', 'x', incident, own);
  expect(drafts[0]).toMatchObject({ id: 'o1', own: true, tooLong: true });
  expect(drafts.some((draft) => draft.id === 'o2')).toBe(false);
});

test('the brand changes one of ours, and gets it back by deleting its own', () => {
  const id = 'answer-es-0';
  const changed = withDraft(DEFAULT_BRAND, { id, move: 'answer', lang: 'es', text: '{who}Hola. «[qué]»' });
  const again = withDraft(changed, { id, move: 'answer', lang: 'es', text: '{who}Gracias. «[qué]»' });
  expect(again.drafts).toHaveLength(1);
  const ids = templatesFor('answer', 'es', again.drafts).map((template) => [template.id, template.own]);
  expect(ids).toEqual([
    [id, true],
    ['answer-es-1', false],
  ]);
  expect(draftsFor('answer', 'es', 'x', incident, again.drafts, 'ana')[0]?.text).toBe(
    '@ana Gracias. «[qué]»',
  );
  const back = templatesFor('answer', 'es', withoutDraft(again, id).drafts);
  expect(back).toEqual(templatesFor('answer', 'es', undefined));
});

test('a brand drafts in its own language, also in one that is not ours', () => {
  expect(draftLanguage(DEFAULT_BRAND, 'es-AR')).toBe('es');
  expect(draftLanguage({ ...DEFAULT_BRAND, languages: ['en', 'es'] }, 'es')).toBe('en');
  const catalan = { ...DEFAULT_BRAND, languages: ['ca', 'es'] };
  expect(draftLanguage(catalan, 'en')).toBe('es');
  const own = { id: 'o', move: 'answer' as const, lang: 'ca', text: 'Gràcies, {who}' };
  expect(draftLanguage(withDraft(catalan, own), 'en')).toBe('ca');
  expect(draftsFor('answer', 'ca', 'x', incident, [own], 'ana')).toMatchObject([{ text: 'Gràcies, @ana' }]);
});

test('what fits the network is offered before what does not', () => {
  const own = [{ id: 'o', move: 'apology' as const, lang: 'es', text: `Perdón. ${'Más. '.repeat(80)}` }];
  expect(firstFitting(draftsFor('apology', 'es', 'x', incident, own))?.own).toBe(false);
  expect(firstFitting(draftsFor('apology', 'es', 'facebook', incident, own))?.id).toBe('o');
  expect(firstFitting([])).toBeUndefined();
});

describe('the apology checker', () => {
  test.each(['es', 'en'] as const)('finds nothing wrong with our own in %s', (lang) => {
    const [longest] = draftsFor('apology', lang, 'facebook', incident);
    const { lacks, spoiledBy } = checkApology(longest?.text ?? '', lang);
    expect([lacks, spoiledBy]).toEqual([[], []]);
  });

  test('says what a bad one lacks and what spoils it', () => {
    const check = checkApology(
      'Lamentamos si alguien se ha sentido ofendido, pero no era nuestra intención.',
      'es',
    );
    expect(check.lacks).toEqual(expect.arrayContaining(['repair', 'repairDate']));
    expect(check.spoiledBy).toEqual(expect.arrayContaining(['conditional', 'but']));
    expect(checkApology('', 'es').has).toEqual([]);
  });
});
