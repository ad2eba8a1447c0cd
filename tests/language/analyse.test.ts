import { describe, expect, it } from 'vitest';
import { analyse, type Label } from '../../src/language/index.ts';

const posts: [string, Label][] = [
  ['Nos equivocamos con el precio y lo vamos a arreglar.', 'apology'],
  ['NOS EQUIVOCAMOS. PEDIMOS PERDON A LOS VECINOS', 'apology'],
  ['We got the seating plan wrong and we apologise to every family.', 'apology'],
  ['Pedimos desculpas aos moradores. Foi um erro nosso.', 'apology'],
  ['Nous avons commis une erreur et nous vous présentons nos excuses.', 'apology'],
  ['Abbiamo sbagliato e chiediamo scusa agli abbonati.', 'apology'],
  ['Wir haben einen Fehler gemacht und bitten um Entschuldigung.', 'apology'],
  ['Sorry not sorry: the pancakes stay.', 'meta'],
  ['Si alguien se sintió ofendido con el mural, lo sentimos.', 'non_apology'],
  ['Corrección: la charla es el 9 de mayo, no el 8.', 'correction'],
];

const replies: [string, Label][] = [
  ['Hola, Bea. Sentimos la espera. ¿Nos pasas tu número de pedido por DM?', 'routine_sorry'],
  ['Sorry to hear that, Kim! Please DM us your order number.', 'routine_sorry'],
  ['You clearly did not read the terms.', 'defensive'],
];

describe('analyse', () => {
  it.each(posts)('judges the post "%s"', (text, label) => {
    expect(analyse(text, { kind: 'post' }).labels).toContain(label);
  });

  it.each(replies)('judges the reply "%s"', (text, label) => {
    const { labels } = analyse(text, { kind: 'reply' });
    expect(labels).toContain(label);
    expect(labels).not.toContain('apology');
  });

  it('finds nothing in an opening', () => {
    expect(analyse('Abrimos tienda en Soria el jueves. ¡Os esperamos!').labels).toEqual([]);
  });

  it('points at the words that show a label', () => {
    const text = 'Ayer fallamos. Nos equivocamos de cartel y pedimos perdón a los vecinos.';
    const shown = analyse(text).spans.map(({ start, end }) => text.slice(start, end));
    expect(shown.join(' ')).toContain('pedimos perdón');
  });

  it('does not take a quotation for the voice of the brand', () => {
    expect(analyse('«Nos equivocamos y pedimos perdón», dice el portavoz del club.').labels).not.toContain(
      'apology',
    );
  });

  it.each(['', ' ', '😀', '«'.repeat(2000), `a${'\u0301'.repeat(5000)}`, 'sorry '.repeat(5000)])(
    'stands hostile input',
    (text) => {
      for (const { start, end } of analyse(text).spans) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});
