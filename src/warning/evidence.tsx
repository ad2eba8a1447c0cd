import { type Move, textOf } from '../moves/move.ts';
import type { Evidence, Warning } from '../rules/rule.ts';
import { clock, describePost, has, language, plural, shorten, t } from './words.ts';

/** One line of evidence. */
export interface Line {
  readonly key: string;
  readonly shown: preact.ComponentChildren;
}

/** What a rule saw, as lines for people; quoted words are gathered into one line with the words marked in their place. */
export function evidenceOf(warning: Warning, move: Move, now: number): Line[] {
  const lines: Line[] = [];
  const apologies = warning.evidence.filter((item) => item.kind === 'apology');
  if (apologies.length > 0) {
    const times = new Intl.ListFormat(language()).format(apologies.map((apology) => clock(apology.at, now)));
    lines.push({ key: 'times', shown: plural('seen_apologies', apologies.length, times) });
    for (const apology of apologies.slice(-3)) {
      if (apology.text) lines.push({ key: `a${apology.at}`, shown: `«${shorten(apology.text)}»` });
    }
  }
  const quotes = warning.evidence.filter((item) => item.kind === 'quote');
  if (quotes.length > 0) lines.push({ key: 'quote', shown: <Quoted text={textOf(move)} quotes={quotes} /> });
  warning.evidence.forEach((item, index) => {
    if (item.kind === 'engagement') {
      lines.push({ key: `e${index}`, shown: describePost(move.target, now) });
      if (move.target?.text) lines.push({ key: `t${index}`, shown: `«${shorten(move.target.text)}»` });
    }
    if (item.kind === 'fact') {
      lines.push({ key: `f${index}`, shown: has(item.key) ? t(item.key, ...(item.values ?? [])) : item.key });
    }
  });
  return lines;
}

/** The text about to go out, with the words that show it marked; a long text is cut around them. */
function Quoted({ text, quotes }: { text: string; quotes: Extract<Evidence, { kind: 'quote' }>[] }) {
  const spans = [...quotes].sort((a, b) => a.start - b.start);
  const from = Math.max(0, (spans[0]?.start ?? 0) - 40);
  const parts: preact.ComponentChildren[] = [from > 0 ? '…' : ''];
  let at = from;
  for (const { start, end } of spans.slice(0, 6)) {
    if (start < at) continue;
    const between = text.slice(at, start);
    parts.push(between.length > 120 ? ` ${between.slice(0, 40)} … ${between.slice(-40)}` : between);
    parts.push(<mark>{text.slice(start, Math.min(end, start + 160))}</mark>);
    at = end;
  }
  const rest = text.slice(at, at + 40);
  parts.push(rest, text.length > at + 40 ? '…' : '');
  const reasons = [...new Set(spans.map(({ reason }) => `reason_${reason.replace(/\W/g, '_')}`))].filter(has);
  return (
    <span>
      {t('seen_text')} «{parts}»
      {reasons.length > 0 && <small> {reasons.map((reason) => t(reason)).join(' · ')}</small>}
    </span>
  );
}
