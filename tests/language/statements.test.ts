import { expect, it } from 'vitest';
import { sameStatement } from '../../src/language/index.ts';

const long =
  'Ayer cobramos dos veces el abono a 300 socios del gimnasio. Fue un error nuestro y mañana tendréis el dinero de vuelta. @GimnasioNorte';

it('knows a shortened copy with hashtags', () => {
  expect(
    sameStatement(long, 'Ayer cobramos dos veces el abono a 300 socios. Fue un error nuestro. #Norte'),
  ).toBe(true);
});

it('tells a second statement on the same matter apart', () => {
  expect(
    sameStatement(
      long,
      'Hoy el gimnasio ha devuelto cada cuota. Gracias por vuestra paciencia con este error.',
    ),
  ).toBe(false);
});
