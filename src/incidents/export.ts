import Papa from 'papaparse';
import type { Decision, IncidentEvent } from './events.ts';
import { figures } from './figures.ts';
import { fold, type Incident, inOrder } from './fold.ts';
import type { Settings } from './settings.ts';
import { type Entry, timeline } from './timeline.ts';

/** Taking data out (post-mortem, JSON, CSV) and in again. Pure: words and the reader of events are handed in. */

/** The shape of the JSON file. */
export const EXPORT_VERSION = 1;

/** What the post-mortem is written with. `event` and `decision` are by the timeline's kinds. */
export interface PostMortemWords {
  /** BCP 47 tag, for dates and numbers. */
  readonly lang: string;
  readonly figures: string;
  readonly timeline: string;
  readonly opened: string;
  readonly noticed: string;
  readonly closed: string;
  readonly toFirstReaction: string;
  readonly toCorrection: string;
  readonly toApology: string;
  readonly never: string;
  readonly statements: string;
  readonly networks: string;
  readonly apologies: string;
  readonly replies: string;
  readonly individualApologies: string;
  readonly held: string;
  readonly decision: Readonly<Record<Decision | 'open', string>>;
  readonly event: Readonly<Record<Entry['kind'] | 'apologised' | 'corrected' | 'replied', string>>;
  readonly time: string;
  readonly what: string;
  readonly where: string;
  readonly text: string;
  readonly lessons: string;
  readonly lessonsHint: string;
  /** The name of a rule for people. */
  readonly rule: (id: string) => string;
}

/** One incident as a post-mortem in Markdown. */
export function postMortem(incident: Incident, words: PostMortemWords, timeZone?: string): string {
  const numbers = figures(incident);
  const date = new Intl.DateTimeFormat(words.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone ? { timeZone } : {}),
  });
  const lasted = (ms: number | undefined) => (ms === undefined ? words.never : span(ms));
  const decisions = (Object.keys(numbers.held) as (keyof typeof numbers.held)[])
    .filter((decision) => numbers.held[decision] > 0)
    .map((decision) => `${words.decision[decision]}: ${numbers.held[decision]}`);
  const lines = [
    `# ${cell(incident.title)}`,
    '',
    `- ${words.opened}: ${date.format(incident.openedAt)}`,
    ...(incident.noticedAt === incident.openedAt
      ? []
      : [`- ${words.noticed}: ${date.format(incident.noticedAt)}`]),
    ...(incident.closedAt === undefined ? [] : [`- ${words.closed}: ${date.format(incident.closedAt)}`]),
    '',
    `## ${words.figures}`,
    '',
    `- ${words.toFirstReaction}: ${lasted(numbers.toFirstReaction)}`,
    `- ${words.toCorrection}: ${lasted(numbers.toCorrection)}`,
    `- ${words.toApology}: ${lasted(numbers.toApology)}`,
    `- ${words.statements}: ${numbers.statements}`,
    `- ${words.networks}: ${numbers.networks.join(', ') || '—'}`,
    `- ${words.apologies}: ${numbers.apologies}`,
    `- ${words.replies}: ${numbers.replies}`,
    `- ${words.individualApologies}: ${numbers.individualApologies}`,
    `- ${words.held}: ${decisions.join('; ') || '0'}`,
    '',
    `## ${words.timeline}`,
    '',
    `| ${words.time} | ${words.what} | ${words.where} | ${words.text} |`,
    '| --- | --- | --- | --- |',
    ...timeline(incident).map(
      (entry) =>
        `| ${date.format(entry.at)} | ${cell(describe(entry, words))} | ${cell(place(entry))} | ${cell(entry.text ?? '')} |`,
    ),
    '',
    `## ${words.lessons}`,
    '',
    words.lessonsHint,
    '',
  ];
  return lines.join('\n');
}

function describe(entry: Entry, words: PostMortemWords): string {
  switch (entry.kind) {
    case 'said': {
      const what = [
        ...(entry.apology ? [words.event.apologised] : []),
        ...(entry.correction ? [words.event.corrected] : []),
      ];
      if (what.length === 0) what.push(entry.individual ? words.event.replied : words.event.said);
      return what.join(', ');
    }
    case 'warned':
      return `${words.event.warned}: ${entry.rules.map(words.rule).join('; ')}`;
    case 'decided':
      return `${words.event.decided}: ${words.decision[entry.decision]}`;
    case 'acted':
      return `${words.event.acted}: ${entry.move} (${entry.outcome})`;
    case 'ticked':
      return `${words.event.ticked}: ${entry.item}`;
    default:
      return words.event[entry.kind];
  }
}

function place(entry: Entry): string {
  return [entry.network, entry.account && `@${entry.account}`].filter(Boolean).join(' ');
}

/** Text that cannot break out of a table cell, or pass for markup. */
function cell(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `2 h 05 min`; `4 d 3 h` from two days on. */
function span(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** All data as JSON text, in one fixed order. */
export function toJson(events: Iterable<IncidentEvent>, settings: Settings, now: number): string {
  const data = {
    mesura: EXPORT_VERSION,
    exportedAt: new Date(now).toISOString(),
    settings,
    events: inOrder(events),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** All entries of all incidents as CSV: one row each, with times as ISO 8601. */
export function toCsv(incidents: readonly Incident[]): string {
  const rows = incidents.flatMap((incident) =>
    timeline(incident).map((entry) => ({
      incident: incident.id,
      title: incident.title,
      state: incident.state,
      time: new Date(entry.at).toISOString(),
      minutes_since_opened: Math.round(entry.since / 60_000),
      kind: entry.kind,
      network: entry.network ?? '',
      account: entry.account ?? '',
      apology: entry.kind === 'said' ? entry.apology : entry.kind === 'added' ? true : '',
      correction: entry.kind === 'said' ? entry.correction : '',
      individual: entry.kind === 'said' ? entry.individual : '',
      move: 'move' in entry ? entry.move : '',
      rules: 'rules' in entry ? entry.rules.join(' ') : '',
      decision: entry.kind === 'decided' ? entry.decision : '',
      outcome: entry.kind === 'acted' ? entry.outcome : '',
      permalink: entry.permalink ?? '',
      text: entry.text ?? '',
    })),
  );
  return Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' });
}

export interface ImportPreview {
  /** Events that the log does not have yet. */
  readonly fresh: readonly IncidentEvent[];
  /** Events that are there already; they are counted once. */
  readonly known: number;
  /** Entries that cannot be read, set aside. */
  readonly unreadable: number;
  /** Titles of the incidents that the import adds. */
  readonly incidents: readonly string[];
}

/** Why a file cannot be imported: it is no JSON, no export of ours, or written by a newer build. */
export type ImportProblem = 'not-json' | 'not-an-export' | 'newer';

/**
 * Reads an exported file and says what it would bring, without changing anything.
 *
 * @param parseEvent the reader of untrusted events.
 */
export function previewImport(
  json: string,
  log: readonly IncidentEvent[],
  parseEvent: (raw: unknown) => IncidentEvent | undefined,
): ImportPreview | ImportProblem {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return 'not-json';
  }
  const file = data as { mesura?: unknown; events?: unknown } | null;
  if (typeof file !== 'object' || file === null) return 'not-an-export';
  if (typeof file.mesura !== 'number' || !Array.isArray(file.events)) return 'not-an-export';
  if (file.mesura > EXPORT_VERSION) return 'newer';
  const read = file.events.map(parseEvent);
  const events = inOrder(read.filter((event): event is IncidentEvent => event !== undefined));
  const ids = new Set(log.map((event) => event.id));
  const fresh = events.filter((event) => !ids.has(event.id));
  const before = new Set(fold(log).incidents.map((incident) => incident.id));
  return {
    fresh,
    known: events.length - fresh.length,
    unreadable: read.filter((event) => event === undefined).length,
    incidents: fold([...log, ...fresh])
      .incidents.filter((incident) => !before.has(incident.id))
      .map((incident) => incident.title),
  };
}
