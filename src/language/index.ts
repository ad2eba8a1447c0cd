export { type Change, compareEdit, type Edit } from './edits.ts';
export { analyse } from './judge.ts';
export { type ApologyParts, apologyParts, type Part } from './parts.ts';
export { sameStatement } from './statements.ts';
export type * from './types.ts';
