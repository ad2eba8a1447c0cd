import type { IncidentEvent } from '../incidents/events.ts';
import type { Incident } from '../incidents/fold.ts';

/** The ids of all events an incident is made of: what deleting it must remove. Pure. */
export function eventsOf(log: readonly IncidentEvent[], incident: Incident): string[] {
  const statements = new Set(
    incident.statements.flatMap((entry) => [entry.id, ...entry.posts.map((post) => post.statement)]),
  );
  const moves = new Set([
    ...incident.held.map((move) => move.warned.move),
    ...incident.acts.map((act) => act.move),
  ]);
  const belongs = (event: IncidentEvent) =>
    ('incident' in event && event.incident === incident.id) ||
    ('statement' in event && statements.has(event.statement)) ||
    ((event.type === 'warned' ||
      event.type === 'decided' ||
      event.type === 'acted' ||
      event.type === 'pictured') &&
      moves.has(event.move));
  return log.filter(belongs).map((event) => event.id);
}
