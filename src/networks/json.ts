/** How bodies of calls, and what pages keep as JSON, are looked into when nothing vouches for their shape. Pure. */
export type Json = Record<string, unknown>;

/** JSON that may not be: an object, or nothing. */
export function jsonObject(text: string | null | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The value if it is an object, otherwise an empty one. */
export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** The first value under one of the keys, anywhere inside. */
export function deep(value: unknown, keys: readonly string[], depth = 8): unknown {
  if (typeof value !== 'object' || value === null || depth === 0) return undefined;
  for (const key of keys) {
    const found = (value as Json)[key];
    if (found !== undefined && found !== null && found !== '') return found;
  }
  for (const inner of Object.values(value)) {
    const found = deep(inner, keys, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text or a number as text; nothing for anything else. */
export function scalar(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}

/** A text, or the `text` of an object. */
export function wireText(value: unknown): string {
  return scalar(value) ?? scalar(deep(value, ['text'])) ?? '';
}
