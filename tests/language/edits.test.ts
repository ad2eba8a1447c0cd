import { expect, it } from 'vitest';
import { compareEdit } from '../../src/language/index.ts';

it.each([
  ['number', 'Quedan 20 plazas en el taller.', 'Quedan 12 plazas en el taller.'],
  ['price', 'El bono cuesta 20 € al mes.', 'El bono cuesta 25 € al mes.'],
  ['date', 'Nos vemos el lunes en el taller.', 'Nos vemos el martes en el taller.'],
  ['name', 'La charla la da hoy Ana Ruiz en Soria.', 'La charla la da hoy Ana Gil en Soria.'],
  ['negation', 'The workshop is free for members.', 'The workshop is not free for members.'],
])('sees a changed %s', (kind, before, after) => {
  const edit = compareEdit(before, after);
  expect(edit.meaningChanged).toBe(true);
  expect(edit.changes.map((change) => change.kind)).toContain(kind);
});

it('lets a mended slip pass', () => {
  expect(compareEdit('Gracias por vuestra paciecia.', 'Gracias por vuestra paciencia.').meaningChanged).toBe(
    false,
  );
});

it('sees that the new text says it was corrected', () => {
  expect(compareEdit('Abrimos a las 9.', 'Abrimos a las 10. (Corregido: antes decía las 9)').noted).toBe(
    true,
  );
});

it.each([
  ['Ten new lamps.', '10 new lamps'],
  ['Cerramos a las 8 de la tarde.', 'Cerramos a las 20:00.'],
  ['Somos 3.500 socios.', 'Somos 3500 socios'],
  ["We don't ship there.", 'We do not ship there 📦 #shop'],
  ['El curso dura 1 hora', 'El curso dura una hora'],
  ['São vinte e cinco vagas', 'São 25 vagas'],
  ['Es sind fünfundzwanzig Plätze', 'Es sind 25 Plätze'],
  ['Ven. 3 ott. ore 21 spettacolo', 'Venerdì 3 ottobre alle 21:00 spettacolo'],
  ['Tel. 600 123 456', 'Teléfono: 600123456'],
  ['Calle Goya nº 5', 'Calle Goya, número 5'],
  ["Tomorow's class is full", "Tomorrow's class is full"],
  ['Se cancela el paseo por lluvia', 'El paseo se cancela por la lluvia.'],
  ['Plätze: https://chor.example/?utm_source=x', 'Plätze: https://chor.example/'],
])('lets another writing pass: %s', (before, after) => {
  expect(compareEdit(before, after).changes).toEqual([]);
});

it.each([
  ['It was our mistake.', 'It was their mistake.'],
  ['Nina beat Omar.', 'Omar beat Nina.'],
  ['The hall is open on Mondays.', 'The hall is open on Fridays.'],
])('sees what was put for something else: %s', (before, after) => {
  expect(compareEdit(before, after).meaningChanged).toBe(true);
});
