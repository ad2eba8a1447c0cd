/** Characters nobody sees: zero-width, direction marks, variation selectors. Pages and editors sprinkle them. */
const UNSEEN = /\p{Cf}|\p{Variation_Selector}/gu;

/** The handle as we compare it: no `@`, no invisible characters, lower case. Empty input gives `undefined`. */
export function handle(raw: string | null | undefined): string | undefined {
  const clean = raw?.replace(UNSEEN, '').trim().replace(/^@/, '').toLowerCase();
  return clean ? clean : undefined;
}

/**
 * Two readings of one text (screen and wire) differ in white space, invisible characters, emoji drawn as images
 * and shortened links. This is what they have in common: letters, digits and `@#`, folded.
 */
export function essence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, '')
    .replace(/[^\p{L}\p{N}@#]/gu, '');
}

/** Whether two readings are of the same text. Texts of emoji alone are compared without white space only. */
export function sameText(a: string, b: string): boolean {
  const left = essence(a);
  const right = essence(b);
  if (left !== '' || right !== '') return left === right;
  const bare = (text: string) => text.replace(UNSEEN, '').replace(/\s/g, '');
  return bare(a) === bare(b);
}

/** A short stable name of a text (FNV-1a, 64 bits as two halves, base 36), for event ids. Not for secrets. */
export function fingerprint(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xc9dc5118;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index), 0x01000193);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
