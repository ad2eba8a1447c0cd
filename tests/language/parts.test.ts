import { expect, it } from 'vitest';
import { apologyParts } from '../../src/language/index.ts';

it('finds the components of a whole apology', () => {
  const parts = apologyParts(
    'Ayer nos equivocamos con las entradas. Pedimos perdón. Devolvemos el importe el viernes y no volverá a pasar.',
  );
  expect(parts.responsibility.has).toBe(true);
  expect(parts.sorry.has).toBe(true);
  expect(parts.saysSorryOnce).toBe(true);
  expect(parts.repair.has).toBe(true);
  expect(parts.repairDate.has).toBe(true);
  expect(parts.notAgain.has).toBe(true);
  expect(parts.conditional.has).toBe(false);
});

it('finds what spoils one', () => {
  const parts = apologyParts('Pedimos disculpas si alguien se sintió ofendido, pero era una broma.');
  expect(parts.conditional.has).toBe(true);
  expect(parts.but.has).toBe(true);
});
