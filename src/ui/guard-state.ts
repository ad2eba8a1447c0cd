import type { Health } from '../storage/protocol.ts';

export type GuardState = 'watching' | 'blind' | 'failed';

/** How the guard of one network does: a failure counts until a gate has worked again. */
export function guardState(health: Health[string]): GuardState {
  const worked = Math.max(health.gesture ?? 0, health.request ?? 0);
  if ((health.failedAt ?? 0) > worked) return 'failed';
  return (health.missed ?? 0) > 0 ? 'blind' : 'watching';
}
