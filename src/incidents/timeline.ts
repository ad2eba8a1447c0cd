import type { Label } from '../language/types.ts';
import type { MoveKind } from '../moves/move.ts';
import type { ChecklistItem, Decision } from './events.ts';
import type { Incident } from './fold.ts';

/** One incident as an ordered list: what pictures, pages and exports show. */

export type Entry = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Milliseconds since the incident was opened; negative for what came before. */
  readonly since: number;
  readonly network?: string;
  readonly account?: string;
  readonly text?: string;
  readonly permalink?: string;
} & (
  | { readonly kind: 'posted' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'noticed' }
  | {
      readonly kind: 'said';
      readonly statement: string;
      readonly apology: boolean;
      readonly correction: boolean;
      /** To one person rather than to everyone. */
      readonly individual: boolean;
      /** Told before on another network. */
      readonly retold: boolean;
      readonly labels: readonly Label[];
    }
  | { readonly kind: 'added'; readonly statement: string }
  | { readonly kind: 'warned'; readonly move: MoveKind; readonly rules: readonly string[] }
  | {
      readonly kind: 'decided';
      readonly move: MoveKind;
      readonly rules: readonly string[];
      readonly decision: Decision;
    }
  | {
      readonly kind: 'acted';
      readonly move: MoveKind;
      readonly outcome: 'confirmed' | 'failed' | 'unknown';
      readonly batch?: number;
    }
  | { readonly kind: 'pictured' }
  | { readonly kind: 'ticked'; readonly item: ChecklistItem }
  | { readonly kind: 'closed' }
);

type WithoutSince<E> = E extends Entry ? Omit<E, 'since'> : never;

/** The timeline of an incident, oldest first. Pure. */
export function timeline(incident: Incident): Entry[] {
  const entries: WithoutSince<Entry>[] = [{ kind: 'opened', at: incident.openedAt }];
  if (incident.noticedAt !== incident.openedAt) entries.push({ kind: 'noticed', at: incident.noticedAt });
  const { source } = incident;
  if (source?.postedAt !== undefined) {
    entries.push({
      kind: 'posted',
      at: source.postedAt,
      network: source.network,
      ...optional({ account: source.author, text: source.text, permalink: source.permalink }),
    });
  }
  for (const statement of incident.statements) {
    const { id, at, apology, correction } = statement;
    if (statement.byHand) entries.push({ kind: 'added', at, statement: id, text: statement.text });
    statement.posts.forEach((post, index) => {
      entries.push({
        kind: 'said',
        at: post.at,
        network: post.network,
        text: post.text,
        statement: id,
        apology,
        correction,
        individual: statement.conversation !== undefined,
        retold: index > 0 && post.statement !== id,
        labels: post.labels,
        ...optional({ account: post.account, permalink: post.permalink }),
      });
    });
  }
  for (const { warned, decision, decidedAt } of incident.held) {
    const { network, account, target } = warned;
    const text = warned.text ?? target?.text;
    const place = { network, ...optional({ account, text, permalink: target?.permalink }) };
    const { kind: move, rules } = warned;
    entries.push({ kind: 'warned', at: warned.at, move, rules, ...place });
    if (decision !== undefined) {
      entries.push({ kind: 'decided', at: decidedAt ?? warned.at, move, rules, decision, ...place });
    }
  }
  for (const act of incident.acts) {
    entries.push({
      kind: 'acted',
      at: act.at,
      move: act.kind,
      outcome: act.outcome,
      network: act.network,
      ...optional({
        account: act.account,
        text: act.target?.text,
        permalink: act.target?.permalink,
        batch: act.batch,
      }),
    });
  }
  for (const { at, network, account } of incident.pictures) {
    entries.push({ kind: 'pictured', at, network, ...optional({ account }) });
  }
  for (const tick of incident.ticks) {
    if (tick.by === 'person') entries.push({ kind: 'ticked', at: tick.at, item: tick.item });
  }
  if (incident.closedAt !== undefined) entries.push({ kind: 'closed', at: incident.closedAt });
  return entries
    .map((entry) => ({ ...entry, since: entry.at - incident.openedAt }) as Entry)
    .sort((a, b) => a.at - b.at);
}

/** Leaves out what is not known. */
function optional<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
