import { describe, expect, test } from 'vitest';
import { type Answer, type HeldMove, Keeper, type Leniency } from '../../src/gates/keeper.ts';
import type { Briefing, IncidentDigest } from '../../src/incidents/briefing.ts';
import type { NewEvent } from '../../src/incidents/events.ts';
import { endOfToday } from '../../src/incidents/leniency.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/incidents/settings.ts';
import { incident, move, post, reply } from '../rules/case.ts';

/** A page on which the person gives these answers, one after the other. */
function page(answers: Answer[], incidents: IncidentDigest[] = [], settings: Partial<Settings> = {}) {
  const briefing: Briefing = {
    v: 1,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    incidents,
    warnedLoose: {},
  };
  const events: NewEvent[] = [];
  const told: Leniency[] = [];
  const asked: HeldMove[] = [];
  const steps: string[] = [];
  const keeper = new Keeper({
    briefing: () => briefing,
    ask: async (held) => {
      steps.push('asked');
      asked.push(held);
      return answers.shift() ?? { decision: 'went-back' };
    },
    record: (fresh) => void events.push(...fresh),
    forgive: (leniency) => void told.push(leniency),
    picture: async (id) =>
      void steps.push(`picture ${events.some((event) => 'move' in event && event.move === id)}`),
  });
  const hold = (asking: Parameters<Keeper['judge']>[0]) =>
    keeper.hold(asking, keeper.judge(asking), 'gesture');
  return { keeper, hold, events, told, asked, steps };
}

const seen = {
  network: 'x',
  id: 'p9',
  author: 'sol',
  text: 'Roscón a 15 €',
  engagement: { likes: { value: 142, exact: true } },
};
const deletion = move({ kind: 'delete', target: seen });
const BELITTLING = 'Estás exagerando, no es para tanto.';
const open = incident({ openedAt: Date.now(), lastAt: Date.now(), source: { network: 'x', id: 'other' } });

describe('a picture', () => {
  test('is taken before the question, for the move that is written down', async () => {
    const { hold, steps } = page([]);
    await hold(deletion);
    expect(steps).toEqual(['picture true', 'asked']);
  });

  test('is taken of a deletion that passes, not of a text, nor for a personal account', async () => {
    const { keeper, hold, steps } = page([{ decision: 'went-back' }]);
    keeper.pass(deletion, 'brand');
    await hold(reply(BELITTLING));
    expect(steps).toEqual(['picture false', 'asked']);
    const own = page([], [], { personal: ['x:sol'] });
    own.keeper.pass(deletion, 'brand');
    own.keeper.settle(deletion, undefined, { state: 'confirmed' });
    expect([own.steps, own.events]).toEqual([[], []]);
  });
});

describe('what the person wishes', () => {
  test('is kept whatever they answer: silence in this incident, or for today', async () => {
    const snooze = [
      { rule: 'deleting-engaged-post', how: 'incident' },
      { rule: 'silent-edit', how: 'today' },
    ] as const;
    const { hold, told } = page([{ decision: 'went-back', wishes: { snooze, remember: false } }], [open]);
    expect(await hold(deletion)).toEqual({});
    expect(told).toEqual([
      {
        marks: [],
        phrases: [],
        snoozes: [
          { rule: 'deleting-engaged-post', brand: 'brand', incident: 'i' },
          { rule: 'silent-edit', brand: 'brand', until: endOfToday(Date.now()) },
        ],
      },
    ]);
  });

  test('is the words that were judged wrongly, and only when they say that it is wrong', async () => {
    const wishes = { snooze: [], remember: true };
    const wrong = {
      decision: 'corrected-us',
      rules: ['dismissing-criticism'],
      notAnApology: false,
      wishes,
    } as const;
    const { hold, told } = page([wrong]);
    expect((await hold(reply(BELITTLING))).ticket).toBeDefined();
    expect(told[0]?.phrases).toEqual([
      { rule: 'dismissing-criticism', text: expect.stringMatching(/exagera/) },
    ]);
    const back = page([{ decision: 'went-back', wishes }]);
    await back.hold(reply(BELITTLING));
    expect(back.told).toEqual([]);
  });
});

describe('a warning', () => {
  test('is no second one by being written down, but is in an incident where the rule has warned', async () => {
    const first = page([], [open]);
    await first.hold(deletion);
    expect(first.asked[0]?.again).toEqual([]);
    const later = page([], [{ ...open, warned: { 'deleting-engaged-post': 1 } }]);
    await later.hold(deletion);
    expect(later.asked[0]?.again).toEqual(['deleting-engaged-post']);
  });

  test('opens an incident with the post that was to be deleted, and is told under one id with what follows', async () => {
    const { keeper, hold, events, asked } = page([
      { decision: 'attach', incident: 'new' },
      { decision: 'went-ahead' },
    ]);
    const { ticket } = await hold(deletion);
    expect(asked.map(({ named }) => named)).toEqual([false, true]);
    keeper.settle(deletion, ticket, { state: 'confirmed' });
    const opened = events.find((event) => event.type === 'incident-opened');
    expect(opened).toMatchObject({ title: 'Roscón a 15 €', source: seen });
    const [warned, decided, acted] = ['warned', 'decided', 'acted'].map((type) =>
      events.find((event) => event.type === type),
    ) as { move: string; incident?: string }[];
    expect([decided?.move, acted?.move]).toEqual([warned?.move, warned?.move]);
    expect(acted?.incident).toBe(opened?.type === 'incident-opened' ? opened.incident : 'none');
  });

  test('that could not tell the incident names the one it showed, when the person just goes ahead', async () => {
    const said = [1, 2].map((at) => ({ statement: `s${at}`, at, text: `Perdón ${at}`, places: [] }));
    const full = { ...open, id: 'full', words: ['roscón'], apologies: said };
    const other = { ...open, id: 'other', words: ['domingo'] };
    const { hold, asked } = page([{ decision: 'went-ahead' }], [full, other]);
    const { ticket } = await hold(post('Pedimos disculpas a todos: nos equivocamos y fue culpa nuestra.'));
    expect(asked[0]?.verdict.unsure).toHaveLength(2);
    expect(ticket?.incident).toBe('full');
  });
});
