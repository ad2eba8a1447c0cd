import { describe, expect, it } from 'vitest';
import { analyse, type Label } from '../../src/language/index.ts';

/** The sentences that brands write every day; none of these may ever go wrong. */
const APOLOGIES = [
  'Pedimos disculpas por el error.',
  'Pedimos disculpas por el error en el precio del roscón.',
  'Pedimos disculpas a nuestros clientes por el error de ayer.',
  'De nuevo, pedimos disculpas a todos por el error del roscón.',
  'Os pedimos perdón: ayer cobramos mal el roscón y fue culpa nuestra.',
  'Lamentamos profundamente lo ocurrido y pedimos perdón.',
  'Nos equivocamos con la campaña. Lo sentimos.',
  'We apologise for the wrong price on our menu.',
  'We are sorry. We got the dates wrong and charged you twice.',
  'We made a mistake and we apologize to everyone affected.',
  'Pedimos desculpa pelo erro na publicação de ontem.',
  'Nous nous excusons pour notre erreur dans la campagne.',
  'Ci scusiamo per l’errore nel post di ieri.',
  'Wir entschuldigen uns für unseren Fehler in der Anzeige.',
];
const NOT_APOLOGIES: readonly (readonly [string, Label | undefined])[] = [
  ['Perdona, ¿qué talla buscas?', undefined],
  ['Hoy abrimos a las ocho. ¡Os esperamos!', undefined],
  ['Sentimos la espera, te atendemos enseguida por privado.', 'routine_sorry'],
  ['Sorry to hear that! Please send us a DM with your order number.', 'routine_sorry'],
  ['Sorry not sorry: the new menu is here', undefined],
  ['Fresh croissants every morning from seven.', undefined],
];

describe('everyday sentences', () => {
  it.each(APOLOGIES)('%s', (text) => {
    expect(analyse(text).labels).toContain('apology');
  });
  it.each(NOT_APOLOGIES)('%s', (text, label) => {
    const { labels } = analyse(text, { kind: 'reply' });
    expect(labels).not.toContain('apology');
    if (label) expect(labels).toContain(label);
  });
});
