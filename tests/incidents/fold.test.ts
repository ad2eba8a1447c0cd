import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IncidentEvent } from '../../src/incidents/events.ts';
import { countedApologies, fold, LAPSE_MS, type State } from '../../src/incidents/fold.ts';
import {
  acted,
  apology,
  attached,
  DAY,
  decided,
  judged,
  log,
  MINUTE,
  moved,
  opened,
  published,
  warned,
} from './facts.ts';

// What counts as the same statement is the language engine's business; here it is the same letters.
vi.mock('../../src/language/index.ts', () => ({
  sameStatement: (a: string, b: string) => a.toLowerCase() === b.toLowerCase(),
}));

const incident = (state: State, id: string) => state.incidents.find((entry) => entry.id === id);
const counts = (state: State, id: string) =>
  countedApologies(incident(state, id) ?? { statements: [] }).length;

describe('order and repetition', () => {
  const texts = ['We apologise for the price', 'We apologise for the date', 'New bread on Monday'];
  const at = fc.integer({ min: 0, max: 40 }).map((day) => day * DAY);
  const which = fc.constantFrom('a', 'b', 'c', 'd');
  const where = fc.constantFrom('i', 'j');
  const event: fc.Arbitrary<IncidentEvent> = fc.oneof(
    fc.record({ i: where, at }).map(({ i, at }) => opened(i, at)),
    fc
      .record({
        s: which,
        at,
        network: fc.constantFrom('x', 'bluesky'),
        text: fc.constantFrom(...texts),
        reply: fc.boolean(),
      })
      .map(({ s, at, network, text, reply }) =>
        published(`${s}:${network}:${text.length}`, at, {
          network,
          text,
          postId: `${s}${network}${text.length}`,
          labels: text.startsWith('We') ? ['apology'] : [],
          ...(reply ? { form: 'reply' as const, inReplyTo: { network, author: 'ana' } } : {}),
        }),
      ),
    fc
      .record({ s: which, at, apology: fc.boolean() })
      .map(({ s, at, apology }) => judged(`${s}:x:26`, apology, at)),
    fc.record({ s: which, i: fc.option(where), at }).map(({ s, i, at }) => attached(`${s}:x:26`, i, at)),
    fc
      .record({
        i: where,
        at,
        type: fc.constantFrom(
          'incident-closed' as const,
          'incident-reopened' as const,
          'incident-discarded' as const,
        ),
      })
      .map(({ i, at, type }) => moved(type, i, at)),
    fc.record({ m: which, at, i: where }).map(({ m, at, i }) => warned(m, at, { incident: i })),
    fc.record({ m: which, at }).map(({ m, at }) => decided(m, at, 'went-back')),
    fc.record({ m: which, at, i: where }).map(({ m, at, i }) => acted(m, at, { incident: i })),
  );

  test('make no difference', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 25 }).chain((events) =>
          fc.record({
            events: fc.constant(events),
            shuffled: fc.shuffledSubarray([...events, ...events], {
              minLength: events.length * 2,
              maxLength: events.length * 2,
            }),
          }),
        ),
        ({ events, shuffled }) => {
          expect(fold(shuffled)).toEqual(fold(events));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('lose no statement and count none twice', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) => {
        const state = fold(events);
        const posts = [
          ...state.incidents.flatMap((one) => one.statements),
          ...state.loose.statements,
        ].flatMap((statement) => statement.posts.map((post) => post.id));
        const facts = new Set(events.filter((one) => one.type === 'published').map((one) => one.id));
        expect(posts.length).toBe(facts.size);
        expect(new Set(posts)).toEqual(facts);
      }),
      { numRuns: 300 },
    );
  });
});

describe('proposal', () => {
  test('the first public apology proposes an incident, the next ones join it', () => {
    const state = fold(log(apology('a', 0), apology('b', MINUTE), apology('c', 2 * MINUTE)));
    expect(state.incidents.map((one) => one.state)).toEqual(['proposed']);
    expect(counts(state, 'proposed:a')).toBe(3);
  });

  test('an apology to one person proposes nothing', () => {
    const reply = apology('a', 0, { form: 'reply', inReplyTo: { network: 'x', author: 'ana' } });
    expect(fold([reply]).incidents).toEqual([]);
  });

  test('a lapsed one takes no more; a kept one does', () => {
    const late = log(apology('a', 0), apology('b', LAPSE_MS + 1));
    expect(fold(late).incidents).toHaveLength(2);
    expect(fold([...late, moved('incident-kept', 'proposed:a', MINUTE)]).incidents).toHaveLength(1);
  });

  test('a discarded one takes no more, and the next apology proposes anew', () => {
    const state = fold(
      log(apology('a', 0), moved('incident-discarded', 'proposed:a', 5), apology('b', MINUTE)),
    );
    expect(incident(state, 'proposed:a')?.state).toBe('discarded');
    expect(incident(state, 'proposed:b')?.state).toBe('proposed');
  });

  test('what somebody says is no apology proposes nothing', () => {
    expect(fold(log(apology('a', 0), judged('a', false, 1))).incidents).toEqual([]);
  });

  test('one that was kept stays when its first apology is judged to be none', () => {
    const state = fold(
      log(
        apology('a', 0),
        moved('incident-kept', 'proposed:a', 5),
        apology('b', MINUTE),
        judged('a', false, 9),
      ),
    );
    expect(incident(state, 'proposed:a')?.state).toBe('open');
    expect(counts(state, 'proposed:a')).toBe(1);
  });
});

describe('cross-posts', () => {
  const first = apology('a', 0, { text: 'We apologise for the price' });
  const retold = apology('b', MINUTE, { network: 'bluesky', text: 'We apologise for the price' });

  test('are one apology on two networks', () => {
    const state = fold(log(first, retold));
    const [one] = countedApologies(state.incidents[0]!);
    expect(counts(state, 'proposed:a')).toBe(1);
    expect(one?.posts.map((post) => post.network)).toEqual(['x', 'bluesky']);
  });

  test('on the same account are two', () => {
    expect(counts(fold(log(first, { ...retold, network: 'x' })), 'proposed:a')).toBe(2);
  });

  test('stay uncounted when the statement was judged no apology', () => {
    const state = fold(log(opened('i', 0), first, retold, judged('a', false, 2 * MINUTE)));
    expect(counts(state, 'i')).toBe(0);
  });

  test('keep their further parts with them', () => {
    const part = apology('b', MINUTE + 1, {
      network: 'bluesky',
      postId: 'b2',
      text: 'And this is what we do',
    });
    const state = fold(log(first, retold, part));
    expect(counts(state, 'proposed:a')).toBe(1);
    expect(countedApologies(state.incidents[0]!)[0]?.posts).toHaveLength(3);
  });

  test('that somebody put in another incident are a statement there', () => {
    const state = fold(log(opened('i', 0), first, opened('j', 1), { ...retold, incident: 'j' }));
    expect([counts(state, 'i'), counts(state, 'j')]).toEqual([1, 1]);
  });
});

describe('belonging', () => {
  test('attaching moves a statement, and null makes it loose without a proposal', () => {
    const events = log(opened('i', 0), opened('j', 1), apology('a', 2));
    expect(counts(fold([...events, attached('a', 'i', 3)]), 'i')).toBe(1);
    const loose = fold([...events, attached('a', 'i', 3), attached('a', null, 4)]);
    expect(loose.loose.statements.map((one) => one.id)).toEqual(['a']);
    expect(loose.incidents).toHaveLength(2);
  });

  test('an apology added by hand counts, and can be taken out of the incident', () => {
    const byHand: IncidentEvent = {
      v: 1,
      brand: 'brand',
      id: 'added:h',
      type: 'apology-added',
      incident: 'i',
      statement: 'h',
      at: 5,
    };
    expect(counts(fold([opened('i', 0), byHand]), 'i')).toBe(1);
    expect(incident(fold([opened('i', 0), byHand]), 'i')?.lastAt).toBe(5);
    expect(counts(fold([opened('i', 0), byHand, attached('h', null, 6)]), 'i')).toBe(0);
    expect(counts(fold([opened('i', 0), byHand, judged('h', false, 6)]), 'i')).toBe(0);
  });

  test('another brand takes nothing', () => {
    const state = fold(log(opened('i', 0), apology('a', 1, { brand: 'other' })));
    expect(counts(state, 'i')).toBe(0);
    expect(incident(state, 'proposed:a')?.brand).toBe('other');
  });

  test('the thread, then the words, choose among open incidents', () => {
    const events = log(
      opened('i', 0, { words: ['precio', 'oferta', 'lunes'], source: { network: 'x', id: 'p1' } }),
      opened('j', 1, { words: ['fecha', 'concierto', 'entradas'] }),
    );
    const byWords = apology('a', 2, { text: 'Pedimos perdón por la fecha del concierto' });
    const byThread = apology('b', 3, {
      text: 'Pedimos perdón por la fecha del concierto, otra vez',
      form: 'reply',
      inReplyTo: { network: 'x', id: 'p1', author: 'panaderia' },
    });
    const state = fold([...events, byWords, byThread]);
    expect(incident(state, 'j')?.statements.map((one) => one.id)).toEqual(['a']);
    expect(incident(state, 'i')?.statements.map((one) => one.id)).toEqual(['b']);
  });
});

describe('close and reopen', () => {
  test('a closed incident takes nothing, a reopened one does', () => {
    const events = log(opened('i', 0), moved('incident-closed', 'i', 10));
    const closed = fold([...events, apology('a', 20)]);
    expect(incident(closed, 'i')?.closedAt).toBe(10);
    expect(counts(closed, 'i')).toBe(0);
    const reopened = fold([...events, moved('incident-reopened', 'i', 15), apology('a', 20)]);
    expect(incident(reopened, 'i')?.state).toBe('open');
    expect(incident(reopened, 'i')?.closedAt).toBeUndefined();
    expect(counts(reopened, 'i')).toBe(1);
  });

  test('closing ticks the last step, by hand un-ticks it', () => {
    const events = log(opened('i', 0), moved('incident-closed', 'i', 10));
    expect(incident(fold(events), 'i')?.ticks.map((tick) => tick.item)).toEqual(['learn']);
    const undone: IncidentEvent = {
      v: 1,
      brand: 'brand',
      id: 't',
      type: 'ticked',
      incident: 'i',
      item: 'learn',
      done: false,
      at: 11,
    };
    expect(incident(fold([...events, undone]), 'i')?.ticks).toEqual([]);
  });
});

describe('individual conversations', () => {
  const to = (author: string) => ({
    form: 'reply' as const,
    inReplyTo: { network: 'x', author, id: `p-${author}` },
  });

  test('are counted apart from statements', () => {
    const state = fold(
      log(opened('i', 0), apology('a', 1, to('ana')), apology('b', 2, to('ana')), apology('c', 3)),
    );
    expect(counts(state, 'i')).toBe(1);
    const talks = incident(state, 'i')?.statements.map((one) => one.conversation);
    expect(talks).toEqual(['x:ana', 'x:ana', undefined]);
  });

  test('a reply under the own post speaks to everyone', () => {
    const under = apology('b', 2, {
      form: 'reply',
      inReplyTo: { network: 'x', author: 'panaderia', id: 'a' },
    });
    expect(counts(fold(log(opened('i', 0), apology('a', 1), under)), 'i')).toBe(2);
  });

  test('a correction to one person is none to everyone; under the source it is', () => {
    const source = { network: 'x', id: 'p0' };
    const fix = (parent: object) =>
      published('k', 1, { labels: ['correction'], form: 'reply', inReplyTo: { network: 'x', ...parent } });
    const ticks = (parent: object) =>
      incident(fold(log(opened('i', 0, { source }), fix(parent))), 'i')?.ticks.map((tick) => tick.item);
    expect(ticks({ id: 'p9', author: 'ana' })).toEqual(['answer']);
    expect(ticks({ id: 'p0' })).toContain('correct');
  });
});

test('a warning and its decision are one held move, whatever comes first', () => {
  const state = fold(log(opened('i', 0), decided('m', 5, 'went-back'), warned('m', 4, { incident: 'i' })));
  expect(incident(state, 'i')?.held).toMatchObject([{ decision: 'went-back', decidedAt: 5 }]);
});

describe('what was left undone', () => {
  const SOURCE = { network: 'x', id: 'wrong' };
  const events = log(
    opened('i', 0, { source: SOURCE }),
    warned('m1', 10, { kind: 'delete', target: SOURCE, rules: ['deleting-engaged-post'], incident: 'i' }),
    decided('m1', 20, 'went-back'),
    apology('s1', 30),
    apology('s2', 40),
    warned('m2', 50, { rules: ['apology-limit'], incident: 'i' }),
    decided('m2', 60, 'took-better-move'),
  );
  const ticked = (more: readonly IncidentEvent[] = []) =>
    fold([...events, ...more]).incidents[0]?.ticks.filter(({ item }) => item === 'keep' || item === 'stop');

  test('ticks its step: the post that stayed up, the apology that was not made', () => {
    expect(ticked()).toEqual([
      { item: 'keep', at: 20, by: 'log' },
      { item: 'stop', at: 60, by: 'log' },
    ]);
  });

  test('loses the tick once it was done all the same', () => {
    const deleted = acted('m3', 70, { kind: 'delete', target: SOURCE, incident: 'i' });
    expect(ticked([deleted])).toEqual([{ item: 'stop', at: 60, by: 'log' }]);
    expect(ticked([apology('s3', 80)])).toEqual([{ item: 'keep', at: 20, by: 'log' }]);
    expect(ticked([{ ...deleted, outcome: 'failed' }])).toHaveLength(2);
  });

  test('is another matter for another post, and for who went ahead', () => {
    const ahead = decided('m1', 20, 'went-ahead');
    const others = events.filter(({ id }) => id !== ahead.id);
    expect(fold([...others, ahead]).incidents[0]?.ticks.some(({ item }) => item === 'keep')).toBe(false);
  });
});

describe('replies to the source', () => {
  const seen = (id: string, at: number, author = 'ana'): IncidentEvent => ({
    v: 1,
    brand: 'brand',
    id: `reply:i:x:${id}`,
    type: 'reply-seen',
    incident: 'i',
    at,
    post: { network: 'x', id, author },
  });
  const settled = (reply: string, at: number, done: boolean): IncidentEvent => ({
    v: 1,
    brand: 'brand',
    id: `settled:${at}`,
    type: 'reply-settled',
    incident: 'i',
    reply,
    settled: done,
    at,
  });
  const answer = (id: string, at: number, author: string) =>
    published(`a${id}`, at, { form: 'reply', inReplyTo: { network: 'x', id, author } });
  const answered = (...events: IncidentEvent[]) =>
    incident(fold(log(opened('i', 0), ...events)), 'i')?.replies.map((reply) => reply.answered);

  test('wait until they, or their author, were answered', () => {
    expect(answered(seen('r1', 5), seen('r2', 6, 'leo'))).toEqual([false, false]);
    expect(answered(seen('r1', 5), seen('r2', 6, 'leo'), answer('r1', 9, 'ana'))).toEqual([true, false]);
    expect(answered(seen('r1', 5), answer('r9', 9, 'ana'))).toEqual([true]);
    expect(answered(seen('r1', 5), answer('r9', 3, 'ana'))).toEqual([false]);
  });

  test('are seen once however often they are told, and settled by hand', () => {
    expect(answered(seen('r1', 5), seen('r1', 50), settled('x:r1', 60, true))).toEqual([true]);
    expect(answered(seen('r1', 5), settled('x:r1', 60, true), settled('x:r1', 61, false))).toEqual([false]);
  });

  test('belong to their incident’s thread, and so do the answers to them', () => {
    const state = fold(
      log(opened('i', 0), opened('j', 1), seen('r1', 5), answer('r1', 9, 'ana'), answer('q', 9, 'leo')),
    );
    expect(incident(state, 'i')?.statements.map(({ id }) => id)).toEqual(['ar1']);
    expect(incident(state, 'j')?.statements.map(({ id }) => id)).toEqual(['aq']);
  });
});
