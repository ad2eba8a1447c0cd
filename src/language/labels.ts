import type { Label } from './types.ts';

/** Every label, in the order in which they are told. */
export const order: readonly Label[] = [
  'apology',
  'routine_sorry',
  'non_apology',
  'defensive',
  'excuse',
  'correction',
  'meta',
];
