import type { Briefing, IncidentDigest } from '../../src/incidents/briefing.ts';
import { DEFAULT_BRAND, DEFAULT_SETTINGS, type Sensitivity } from '../../src/incidents/settings.ts';
import type { Analysis, Label } from '../../src/language/types.ts';
import { type Move, textOf } from '../../src/moves/move.ts';
import type { Case, Rule } from '../../src/rules/rule.ts';

/** Cases for rules: what a text does is given, so that each rule is tested by itself. */

export const NOW = Date.UTC(2026, 2, 10, 12);
export const MINUTE = 60_000;

export const incident = (some: Partial<IncidentDigest> = {}): IncidentDigest => ({
  id: 'i',
  brand: 'brand',
  title: 'Precio equivocado',
  words: ['precio', 'oferta', 'barra', 'euro'],
  state: 'open',
  openedAt: NOW - 30 * MINUTE,
  lastAt: NOW - 30 * MINUTE,
  source: { network: 'x', id: 'p1', permalink: 'https://x.com/sol/status/1', text: 'Barra a 1 euro' },
  apologies: [],
  individual: {},
  corrections: [],
  corrected: false,
  replies: [],
  thread: [],
  warned: {},
  ...some,
});

export const move = (some: Partial<Move> = {}): Move => ({
  kind: 'publish',
  account: { network: 'x', handle: 'sol' },
  parts: [],
  ...(some.kind === undefined || some.kind === 'publish' ? { form: 'post' as const } : {}),
  ...some,
});

export const post = (text: string, some: Partial<Move> = {}) => move({ parts: [text], ...some });
export const reply = (text: string, some: Partial<Move> = {}) =>
  post(text, { form: 'reply', inReplyTo: { network: 'x', id: 'r1', author: 'ana' }, ...some });

/** A reading in which `words` of the text show the label. */
export function reads(
  text: string,
  shown: Partial<Record<Label, string | string[]>>,
  confidence = 0.9,
): Analysis {
  const spans = Object.entries(shown).flatMap(([label, words]) =>
    [words].flat().map((word) => {
      const start = text.indexOf(word);
      if (start < 0) throw new Error(`no ${word} in ${text}`);
      return { label: label as Label, start, end: start + word.length, reason: 'words' };
    }),
  );
  return { labels: Object.keys(shown) as Label[], spans, confidence };
}

export function judgeBy(
  rule: Rule,
  asked: Move,
  options: {
    incidents?: readonly IncidentDigest[];
    analysis?: Analysis;
    sensitivity?: Sensitivity;
    now?: number;
  } = {},
) {
  const brand = {
    ...DEFAULT_BRAND,
    ...(options.sensitivity ? { sensitivity: { [rule.id]: options.sensitivity } } : {}),
  };
  const incidents = options.incidents ?? [];
  const briefing: Briefing = {
    v: 1,
    settings: { ...DEFAULT_SETTINGS, brands: [brand] },
    incidents,
    warnedLoose: {},
  };
  const facts: Case = {
    move: asked,
    brand,
    incident: incidents.find((one) => one.state !== 'closed'),
    briefing,
    analysis: options.analysis ?? { labels: [], spans: [], confidence: 0 },
    text: textOf(asked),
    now: options.now ?? NOW,
  };
  return rule.judge(facts);
}
