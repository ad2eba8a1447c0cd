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
