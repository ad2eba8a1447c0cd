import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { play, totals } from '../../src/practice/drill.ts';
import { DrillError, parseDrill } from '../../src/practice/drill-format.ts';

const FOLDER = 'src/practice/drills';
const drills = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, drill: parseDrill(readFileSync(`${FOLDER}/${name}`, 'utf8')) }));

describe('our drills', () => {
  test('are at least eight, in both languages, with their sources', () => {
    expect(drills.length).toBeGreaterThanOrEqual(8);
    for (const lang of ['es', 'en']) {
      expect(drills.filter(({ drill }) => drill.lang === lang).length).toBeGreaterThanOrEqual(4);
    }
    for (const { drill } of drills) expect(drill.sources?.length).toBeGreaterThan(0);
  });

  test('most bad moves are warned about, nearly every good one is left alone', () => {
    const wrong: string[] = [];
    const sum = { bad: 0, badWarned: 0, good: 0, goodLeftAlone: 0 };
    for (const { name, drill } of drills) {
      const played = play(drill);
      const own = totals(played);
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += own[key];
      for (const { step, verdict } of played) {
        const warned = (verdict?.warnings.length ?? 0) > 0;
        if (step.good === undefined || step.good !== warned) continue;
        const rules = verdict?.warnings.map((warning) => warning.rule).join(', ') || 'no warning';
        wrong.push(`${name} ${step.time} ${step.move} ${step.text ?? ''} (${rules})`);
      }
    }
    console.info(
      `drills: bad moves warned ${sum.badWarned} of ${sum.bad}, good left alone ${sum.goodLeftAlone} of ${sum.good}`,
      wrong,
    );
    expect(sum.badWarned / sum.bad).toBeGreaterThanOrEqual(0.85);
    expect(sum.goodLeftAlone / sum.good).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the format', () => {
  const step = { time: '2024-05-06T10:00:00Z', network: 'x', move: 'publish', text: 'Hola' };
  const read = (steps: unknown[]) => parseDrill(JSON.stringify({ format: 1, title: 'T', steps }));

  test('puts steps in the order of their times', () => {
    const drill = read([{ ...step, time: '+01:30' }, step]);
    expect(drill.steps.map((one) => one.time)).toEqual(['2024-05-06T10:00:00Z', '+01:30']);
    expect((drill.steps[1]?.at ?? 0) - (drill.steps[0]?.at ?? 0)).toBe(90 * 60_000);
  });

  test.each([
    ['{', /not valid JSON/],
    ['[]', /./],
    ['{"format":2,"title":"T","steps":[]}', /format/],
    [JSON.stringify({ format: 1, title: 'T', steps: [{ ...step, move: 'shout' }] }), /steps\.0\.move/],
    [JSON.stringify({ format: 1, title: 'T', steps: [{ ...step, time: 'noon' }] }), /steps\.0\.time/],
    [
      JSON.stringify({ format: 1, title: 'T', steps: [{ ...step, scheduledFor: 'soon' }] }),
      /steps\.0\.scheduledFor/,
    ],
    [
      JSON.stringify({ format: 1, title: 'T', steps: [{ ...step, inReplyTo: { time: 'noon' } }] }),
      /steps\.0\.inReplyTo\.time/,
    ],
    [
      JSON.stringify({ format: 1, title: 'T', steps: [{ ...step, network: undefined }] }),
      /steps\.0\.network/,
    ],
    [JSON.stringify({ format: 1, title: 'T', steps: [{ ...step, text: undefined }] }), /steps\.0\.text/],
    [JSON.stringify({ format: 1, title: 'T', steps: [{ ...step, goood: true }] }), /goood/],
  ])('says what is wrong with %s', (json, message) => {
    expect(() => parseDrill(json)).toThrow(DrillError);
    expect(() => parseDrill(json)).toThrow(message);
  });
});
