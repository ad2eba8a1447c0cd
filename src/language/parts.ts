import { read } from './features.ts';
import { analyse } from './judge.ts';
import type { Context } from './types.ts';

/** One component of an apology: whether the text has it, and where. */
export interface Part {
  readonly has: boolean;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What a good apology has, and what spoils one (`conditional`, `but`, `thirdParty`, `valuesFirst`). */
export interface ApologyParts {
  readonly namesDeed: Part;
  readonly responsibility: Part;
  readonly sorry: Part;
  readonly saysSorryOnce: boolean;
  readonly explanation: Part;
  readonly explanationIsShort: boolean;
  readonly repair: Part;
  readonly repairDate: Part;
  readonly notAgain: Part;
  readonly conditional: Part;
  readonly but: Part;
  readonly thirdParty: Part;
  readonly valuesFirst: Part;
  readonly words: number;
}

const becauseWords = new Set(
  'porque debido causa because reason due since porquê parce car perche weil deshalb grund wegen cause raison motivo'.split(
    ' ',
  ),
);
const dateWords = new Set(
  'hoy mañana lunes martes miercoles jueves viernes sabado domingo today tomorrow monday tuesday wednesday thursday friday saturday sunday hoje amanha segunda terca quarta quinta sexta aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche oggi domani lunedi martedi mercoledi giovedi venerdi sabato domenica heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag manana'.split(
    ' ',
  ),
);

/** Tells which components of an apology `text` has, each with the spans that show it. */
export function apologyParts(text: string, context: Context = {}): ApologyParts {
  const { tokens, matches } = read(text, context);
  const { words } = tokens;
  const part = (wanted: (cue: string) => boolean): Part => {
    const spans: { start: number; end: number }[] = [];
    for (const { cue, first, end } of matches) {
      if (!wanted(cue)) continue;
      const span = { start: words[first]!.start, end: words[end - 1]!.end };
      if (!spans.some((one) => span.start < one.end && span.end > one.start)) spans.push(span);
    }
    return { has: spans.length > 0, spans };
  };
  const wordsPart = (wanted: (index: number) => boolean): Part => {
    const spans = words.filter((_, i) => wanted(i)).map(({ start, end }) => ({ start, end }));
    return { has: spans.length > 0, spans };
  };
  const labels = new Set(analyse(text, context).labels);
  const sorry = part((cue) => cue === 'sorry.strong' || cue === 'sorry.weak');
  const responsibility = part((cue) => cue === 'admit');
  const fault = part((cue) => cue === 'fault');
  const repair = part((cue) => cue === 'repair');
  const repairSentences = new Set(
    matches.filter(({ cue }) => cue === 'repair').map(({ first }) => words[first]!.sentence),
  );
  const explanation = wordsPart((i) => becauseWords.has(words[i]!.word));
  const afterSorry = sorry.spans[0]?.end ?? responsibility.spans[0]?.end ?? Number.POSITIVE_INFINITY;
  const but = part((cue) => cue === 'but');
  const values = part((cue) => cue === 'values');
  const empty: Part = { has: false, spans: [] };
  const buts = but.spans.filter(({ start }) => start >= afterSorry);
  const early = values.spans.filter(({ start }) => start < Math.min(afterSorry, text.length));
  return {
    namesDeed: fault.has ? fault : responsibility.has && words.length >= 8 ? responsibility : empty,
    responsibility,
    sorry,
    saysSorryOnce: sorry.spans.length <= 1,
    explanation,
    explanationIsShort: explanation.spans.length <= 1,
    repair,
    repairDate: wordsPart((i) => repairSentences.has(words[i]!.sentence) && dateWords.has(words[i]!.word)),
    notAgain: part((cue) => cue === 'never'),
    conditional: sorry.has ? part((cue) => cue === 'cond') : empty,
    but: { has: buts.length > 0, spans: buts },
    thirdParty: labels.has('excuse') ? part((cue) => cue.startsWith('exc')) : empty,
    valuesFirst: { has: early.length > 0, spans: early },
    words: words.length,
  };
}
