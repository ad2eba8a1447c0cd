import type { Decision } from '../incidents/events.ts';
import type { Incident, Statement } from '../incidents/fold.ts';

/** The lanes of the timeline picture, from top to bottom. */
export const LANES = ['statement', 'correction', 'apology', 'reply', 'held', 'act'] as const;
export type Lane = (typeof LANES)[number];

/** One thing that happened, as the timeline shows it. */
export interface Entry {
  readonly key: string;
  readonly at: number;
  /** Most often one; an apology that also corrects stands in both lanes. */
  readonly lanes: readonly Lane[];
  readonly text: string;
  readonly networks: readonly string[];
  readonly permalink?: string;
  readonly rules?: readonly string[];
  readonly decision?: Decision;
  readonly act?: string;
}

/** All that happened in an incident, in order. Pure. */
export function entriesOf(incident: Incident): Entry[] {
  const entries: Entry[] = [];
  for (const statement of incident.statements) {
    const link = statement.posts.find((post) => post.permalink)?.permalink;
    entries.push({
      key: statement.id,
      at: statement.at,
      lanes: lanesOf(statement),
      text: statement.text,
      networks: [...new Set(statement.posts.map((post) => post.network))],
      ...(link ? { permalink: link } : {}),
    });
  }
  for (const { warned, decision } of incident.held) {
    entries.push({
      key: warned.id,
      at: warned.at,
      lanes: ['held'],
      text: warned.text ?? warned.target?.text ?? '',
      networks: [warned.network],
      rules: warned.rules,
      ...(decision ? { decision } : {}),
    });
  }
  for (const act of incident.acts) {
    entries.push({
      key: act.id,
      at: act.at,
      lanes: ['act'],
      text: act.target?.text ?? '',
      networks: [act.network],
      act: act.kind.replaceAll('-', '_'),
      ...(act.target?.permalink ? { permalink: act.target.permalink } : {}),
    });
  }
  return entries.sort((a, b) => a.at - b.at);
}

function lanesOf(statement: Statement): Lane[] {
  if (statement.conversation !== undefined) return ['reply'];
  const lanes: Lane[] = [];
  if (statement.correction) lanes.push('correction');
  if (statement.apology) lanes.push('apology');
  return lanes.length > 0 ? lanes : ['statement'];
}
