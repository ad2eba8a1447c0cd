import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/dashboard/events-of.ts';
import { exhibits } from '../../src/incidents/evidence.ts';
import { fold } from '../../src/incidents/fold.ts';
import { timeline } from '../../src/incidents/timeline.ts';
import { acted, apology, decided, log, opened, pictured, warned } from './facts.ts';

const source = {
  network: 'x',
  id: 'p1',
  author: 'panaderia',
  text: 'Barra a 1 euro',
  permalink: 'https://x.com/panaderia/status/p1',
  postedAt: 5,
  engagement: { likes: { value: 142, exact: true } },
};

describe('what was there', () => {
  test('is kept of a move that was held and of one that went through', () => {
    const state = fold(
      log(
        opened('i', 10, { source }),
        warned('m1', 20, { incident: 'i', kind: 'delete', target: source }),
        decided('m1', 21, 'went-back'),
        warned('m2', 30, {
          incident: 'i',
          kind: 'hide',
          target: { network: 'x', id: 'c', text: '¡Qué caro!' },
        }),
        decided('m2', 31, 'went-ahead'),
        acted('m2', 32, { incident: 'i', kind: 'hide', target: { network: 'x', id: 'c' } }),
        acted('m3', 40, {
          incident: 'i',
          kind: 'edit',
          target: source,
          text: 'Barra a 1,20',
          outcome: 'failed',
        }),
        pictured('m1', 19),
      ),
    );
    const shown = exhibits(state.incidents[0]!);
    expect(shown).toMatchObject([
      { move: 'm1', kind: 'delete', outcome: 'held', decision: 'went-back', post: source },
      {
        move: 'm2',
        kind: 'hide',
        outcome: 'confirmed',
        decision: 'went-ahead',
        post: { text: '¡Qué caro!' },
      },
      { move: 'm3', kind: 'edit', outcome: 'failed', post: source, newText: 'Barra a 1,20' },
    ]);
    expect(shown.map(({ pictures }) => pictures.length)).toEqual([1, 0, 0]);
    expect(timeline(state.incidents[0]!).some(({ kind }) => kind === 'pictured')).toBe(true);
  });

  test('is filled in from the log where only the request was seen', () => {
    const bare = (move: string, id: string) =>
      acted(move, 50, { incident: 'i', target: { network: 'x', id }, outcome: 'confirmed' });
    const state = fold(
      log(
        opened('i', 10, { source }),
        apology('a', 20, { incident: 'i' }),
        bare('m1', 'p1'),
        bare('m2', 'a'),
      ),
    );
    expect(exhibits(state.incidents[0]!)).toMatchObject([
      { post: source },
      { post: { text: 'We apologise a', author: 'panaderia', postedAt: 20 } },
    ]);
  });

  test('belongs to the incident that is opened about that post afterwards', () => {
    const events = log(
      warned('m1', 1, { kind: 'delete', target: source }),
      acted('m1', 2, { target: { network: 'x', id: 'p1' } }),
      pictured('m1', 1),
      acted('m9', 3, { target: { network: 'x', id: 'other' } }),
      acted('m8', 3, { brand: 'another', target: { network: 'x', id: 'p1' } }),
      opened('i', 10, { source }),
    );
    const state = fold(events);
    expect(exhibits(state.incidents[0]!).map(({ move, pictures }) => [move, pictures.length])).toEqual([
      ['m1', 1],
    ]);
    expect(state.loose.acts.map(({ move }) => move)).toEqual(['m8', 'm9']);
    const gone = eventsOf(events, state.incidents[0]!);
    expect(gone.sort()).toEqual(['acted:m1', 'opened:i', 'pictured:p:m1', 'warned:m1']);
  });
});
