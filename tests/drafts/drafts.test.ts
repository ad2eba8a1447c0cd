import { describe, expect, test } from 'vitest';
import { draftsFor, lengthLimit, marksIn } from '../../src/drafts/drafts.ts';
import { DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import { analyse, apologyParts } from '../../src/language/index.ts';
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
      for (const draft of drafts) expect([...draft.text].length).toBeLessThanOrEqual(lengthLimit(network));
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
