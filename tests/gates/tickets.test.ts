import { describe, expect, it } from 'vitest';
import { Tickets } from '../../src/gates/tickets.ts';
import type { Move } from '../../src/moves/move.ts';

const publish = (...parts: string[]): Move => ({
  kind: 'publish',
  account: { network: 'x' },
  parts,
  form: 'post',
});
const remove = (id?: string): Move => ({
  kind: 'delete',
  account: { network: 'x' },
  parts: [],
  target: { network: 'x', ...(id ? { id } : {}) },
});

describe('a ticket', () => {
  it('lets exactly its move pass each gate once', () => {
    const tickets = new Tickets();
    tickets.open(remove('1'), { asked: true }, 0);
    expect(tickets.passing(remove('2'), 1)).toBeUndefined();
    expect(tickets.passing(remove('1'), 1)).toBeDefined();
    expect(tickets.takeRequest(remove('2'), 2)).toBeUndefined();
    expect(tickets.takeRequest(remove('1'), 2)).toBeDefined();
    expect(tickets.takeRequest(remove('1'), 2)).toBeUndefined();
    expect(tickets.passing(remove('1'), 3)).toBeUndefined();
    tickets.open(publish('Uno'), { asked: true }, 4);
    expect(tickets.passing(publish('Dos'), 5)).toBeUndefined();
    expect(tickets.passing(publish('Uno'), 5)).toBeDefined();
    expect(tickets.takeRequest(publish('Uno'), 6)).toBeDefined();
    expect(tickets.passing(publish('Uno'), 7)).toBeUndefined();
  });

  it.each([
    ['deletion', remove('1')],
    ['post', publish('Uno')],
  ])('lasts through the page’s own question about a %s', (_name, move) => {
    const tickets = new Tickets();
    tickets.open(move, { asked: true }, 0);
    expect(tickets.passing(move, 1)).toBeDefined();
    expect(tickets.passing(move, 2)).toBeDefined();
  });

  it('is not good for the same words to somebody else', () => {
    const tickets = new Tickets();
    const reply = (id: string): Move => ({
      ...publish('No es culpa nuestra'),
      form: 'reply',
      inReplyTo: { network: 'x', id },
    });
    tickets.open(reply('1'), { asked: true }, 0);
    expect(tickets.passing(reply('2'), 1)).toBeUndefined();
    expect(tickets.passing(reply('1'), 1)).toBeDefined();
  });

  it('runs out', () => {
    const tickets = new Tickets();
    tickets.open(remove('1'), { asked: true }, 0);
    expect(tickets.takeRequest(remove('1'), 100_000)).toBeUndefined();
  });

  it('knows its text through what editors and the wire do to it', () => {
    const tickets = new Tickets();
    tickets.open(publish('Hoy  cerramos\nantes 🥐'), { asked: false }, 0);
    expect(tickets.takeRequest(publish('Otra cosa'), 1)).toBeUndefined();
    expect(tickets.takeRequest(publish('Hoy cerramos antes'), 1)).toBeDefined();
  });

  it('is used part by part by a thread, and all parts are one statement', () => {
    const tickets = new Tickets();
    const { statement } = tickets.open(publish('Uno', 'Dos'), { asked: false }, 0);
    expect(tickets.takeRequest(publish('Uno'), 1)?.statement).toBe(statement);
    expect(tickets.takeRequest(publish('Uno'), 1)).toBeUndefined();
    expect(tickets.takeRequest(publish('Dos'), 1)?.statement).toBe(statement);
  });

  it('may be used again after a failure, without asking again', () => {
    const tickets = new Tickets();
    tickets.open(publish('Uno'), { asked: true }, 0);
    const ticket = tickets.takeRequest(publish('Uno'), 1);
    expect(ticket).toBeDefined();
    if (ticket) tickets.restore(ticket, publish('Uno'), 2);
    expect(tickets.passing(publish('Uno'), 3)).toBe(ticket);
    expect(tickets.takeRequest(publish('Uno'), 3)).toBe(ticket);
  });

  it('is one for a keydown and the click it makes', () => {
    const tickets = new Tickets();
    const first = tickets.open(publish('Uno'), { asked: false }, 0);
    expect(tickets.open(publish('Uno'), { asked: false }, 5)).toBe(first);
  });

  it('compares ids of one kind only: screens and calls may name a post differently', () => {
    const tickets = new Tickets();
    tickets.open(remove('urn:li:activity:71'), { asked: true }, 0);
    expect(tickets.takeRequest(remove('urn:li:activity:72'), 1)).toBeUndefined();
    expect(tickets.takeRequest(remove('urn:li:ugcPost:70'), 1)).toBeDefined();
    expect(tickets.takeRequest(remove('urn:li:ugcPost:70'), 1)).toBeUndefined();
  });

  it('goes by the person where a move is on a person', () => {
    const tickets = new Tickets();
    const block = (author?: string): Move => ({
      kind: 'block',
      account: { network: 'x' },
      parts: [],
      target: { network: 'x', ...(author ? { author } : {}) },
    });
    tickets.open(block('critic'), { asked: true }, 0);
    expect(tickets.takeRequest(block('somebody'), 1)).toBeUndefined();
    expect(tickets.takeRequest(block(), 1)).toBeDefined();
  });

  it("lets a call delete what the screen called taking away somebody else's comment", () => {
    const tickets = new Tickets();
    tickets.open({ ...remove('1'), kind: 'remove' }, { asked: true }, 0);
    expect(tickets.expects(remove('1'))).toBe(true);
    expect(tickets.takeRequest(remove('1'), 1)).toBeDefined();
    expect(tickets.takeRequest(remove('1'), 1)).toBeUndefined();
  });

  it('lets a call say a changed text like a new one, as long as it is that text', () => {
    const changed = (kind: Move['kind'], text: string) => ({ ...publish(text), kind });
    const tickets = new Tickets();
    tickets.open(changed('edit', 'What we say now'), { asked: true }, 0);
    expect(tickets.takeRequest(changed('publish', 'Something else'), 1)).toBeUndefined();
    expect(tickets.takeRequest(changed('publish', 'What we say now'), 1)?.move.kind).toBe('edit');
  });

  it('is good for a batch, whether it goes out in one call or in one for each', () => {
    const batch: Move = { ...remove(), batch: 2 };
    const each = new Tickets();
    each.open(batch, { asked: true }, 0);
    expect(each.takeRequest(remove('1'), 1)).toBeDefined();
    expect(each.takeRequest(remove('2'), 1)).toBeDefined();
    expect(each.takeRequest(remove('3'), 1)).toBeUndefined();
    const whole = new Tickets();
    whole.open(batch, { asked: true }, 0);
    expect(whole.takeRequest(batch, 1)).toBeDefined();
    expect(whole.takeRequest(remove('3'), 1)).toBeUndefined();
  });
});
