export { analyse } from './judge.ts';
export type * from './types.ts';
