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

it.each([
  [
    'Hola a todos: la piscina cierra el 3 de mayo a las 8 de la tarde.',
    'La piscina cierra el 3/5 a las 20:00 🏊',
  ],
  ['The lift is broken. We are sorry.', "The lift's broken. Sorry! Full note: tower.example/lift"],
  [
    'El ascensor de la estación vuelve a funcionar el jueves a las 9:00. Mientras tanto, hay personal en el andén 2.',
    'El ascensor de la estación volverá a funcionar el jueves a las 9. Mientras, hay personal en el andén 2.',
  ],
  [
    'Wir haben die Gewinner zu früh veröffentlicht. Die Liste gilt nicht. Gezogen wird am 4. Juli um 18 Uhr.',
    'Wir haben die Gewinner zu früh veröffentlicht, die Liste gilt nicht. Gezogen wird am 4.7. um 18:00 Uhr. #Gewinnspiel',
  ],
])('knows an adapted copy: %s', (a, b) => {
  expect(sameStatement(a, b)).toBe(true);
});

it.each([
  [
    'Pedimos perdón a los vecinos de Lugo por el ruido.',
    'Pedimos perdón a los vecinos de Vigo por el ruido.',
  ],
  ['Wir öffnen am Montag um 9 Uhr.', 'Wir öffnen am Dienstag um 9 Uhr.'],
  ['We are sorry for the broken lift.', 'We are sorry for the broken heating.'],
])('tells a replaced name, day or thing: %s', (a, b) => {
  expect(sameStatement(a, b)).toBe(false);
});
