import { isForm, isSlip, sameFigure, soundOf, tagsOf, type Written, writtenWords } from './writing.ts';

const mostRead = 8000;
const set = (words: string) => new Set(words.split(' '));

/** Greetings, closings and pointers to a longer text: they say nothing of the matter. */
const frame = set(
  'hola hello hallo hey ciao bonjour bonsoir buenos buenas bon dia dias tardes noches good morning evening afternoon boa bom buongiorno buonasera guten tag abend gracias thanks thank danke merci grazie obrigado obrigada please favor bitte saludos abrazo abrazos besos bisous dear liebe lieber leute queridos queridas estimados gentili chers chere sehr geehrte kundinnen kunden everyone folks hilo thread full statement nota completa integra comunicado info informacion mas more read link bio photo text here aqui qui hier ojo aviso atencion leer leggi lire lesen siehe via web update mail email post posted also equipo team ya now just really presentons pedimos chiediamo demandons bitten offrons queremos',
);
/** Words of regret: one statement says sorry now in a verb, now in a noun. */
const regret = set(
  'perdon perdonad perdonen disculpa disculpas disculpen disculpamos disculparnos sentimos siento sorry apologise apologize apologies apology apologising desculpa desculpas excuses excusons excuser pardon scusa scuse scusiamo scusate entschuldigung entschuldigen verzeihung',
);
/** What a later text on the same matter says: again, another, also, still, no longer. */
const later = set(
  'again another second further more also tampoco nuevo nuevamente volvio volvimos vuelve volver otra otro otros otras segunda todavia aun ya encore nouveau nouvelle autre autres deuxieme toujours erneut noch wieder weitere zweite ancora altro altra altri seconda nuovo novamente outra outro ainda segunda tambem pospone finalmente finally update still already later since',
);

/** Days that a second statement gives in the same words. */
const relative = set(
  'hoy ayer manana anoche today tomorrow yesterday tonight heute morgen gestern oggi domani ieri hoje amanha ontem hier demain aujourd',
);

interface Side {
  readonly words: readonly Written[];
  readonly content: readonly Written[];
}

function sideOf(text: string): Side {
  const words = writtenWords(
    text
      .slice(0, mostRead)
      .replace(/^\s*[([]?\d{1,2}\s?\/\s?\d{1,2}[)\]]?|[([]\d{1,2}\/\d{1,2}[)\]]/g, (one) =>
        ' '.repeat(one.length),
      ),
  ).filter(({ before }) => before !== '@');
  return { words, content: words.filter(({ small, negation }) => !small && !negation) };
}

/** For each content word of `a`, the place in `b` of the word that says the same, or -1. */
function align(a: readonly Written[], b: readonly Written[]): number[] {
  const places = new Map<string, number[]>();
  const add = (key: string, at: number) => {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  };
  b.forEach((one, at) => {
    add(one.word, at);
    if (!one.figure && one.word.length >= 4) {
      add(`~${one.word.slice(0, 4)}`, at);
      add(`=${soundOf(one.word)}`, at);
    }
    if (one.figure) add('#', at);
  });
  const used = new Set<number>();
  const found: number[] = new Array(a.length).fill(-1);
  const ratio = a.length === 0 ? 1 : b.length / a.length;
  const take = (i: number, keys: readonly string[], fits: (other: Written) => boolean) => {
    if (found[i]! >= 0) return;
    let best = -1;
    for (const key of keys) {
      let tried = 0;
      for (const at of places.get(key) ?? []) {
        if (++tried > 40) break;
        if (used.has(at) || !fits(b[at]!)) continue;
        if (best < 0 || Math.abs(at - i * ratio) < Math.abs(best - i * ratio)) best = at;
      }
      if (best >= 0) break;
    }
    if (best < 0) return;
    used.add(best);
    found[i] = best;
  };
  a.forEach((one, i) => {
    take(i, [one.word], () => true);
  });
  a.forEach((one, i) => {
    if (one.figure) take(i, ['#'], (other) => sameFigure(one, other));
    else if (one.word.length >= 4 && !one.day)
      take(
        i,
        [`=${soundOf(one.word)}`, `~${one.word.slice(0, 4)}`],
        (other) => !other.day && (isForm(one.word, other.word) || isSlip(one.word, other.word)),
      );
  });
  // Irregular forms of one verb stand where the other stood: "dijeron", "dijisteis".
  a.forEach((one, i) => {
    if (found[i]! >= 0 || one.figure || one.day || one.word.length < 5) return;
    const at = found[i - 1] !== undefined && found[i - 1]! >= 0 ? found[i - 1]! + 1 : -1;
    const other = b[at];
    if (other === undefined || used.has(at) || other.figure || other.day || other.word.length < 5) return;
    if (one.word.slice(0, 3) !== other.word.slice(0, 3) || one.name || other.name) return;
    used.add(at);
    found[i] = at;
  });
  return found;
}

/** The figures that a negation stands right before: "46, not 44". */
function deniedFigures(words: readonly Written[]): string[] {
  const denied: string[] = [];
  words.forEach(({ negation, sentence }, i) => {
    if (!negation) return;
    for (const next of words.slice(i + 1, i + 5)) {
      if (next.sentence !== sentence) return;
      if (next.figure) {
        denied.push(next.word);
        return;
      }
    }
  });
  return denied;
}

/** Length of the longest part of `places` that only goes forward. */
function forward(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
  }
  return ends.length;
}

/** Words of a short sentence of its own at the beginning or the end: a greeting, a pointer, a farewell. */
function framing({ content }: Side, isShared: (index: number) => boolean): Set<Written> {
  const framed = new Set<Written>();
  const shared = content.filter((_, i) => isShared(i)).length;
  if (shared < 5) return framed;
  for (const sentence of [content[0]?.sentence, content[content.length - 1]?.sentence]) {
    const own = content.filter((word) => word.sentence === sentence);
    if (own.length > 4 || own.length * 2 > shared) continue;
    if (content.some((word, i) => word.sentence === sentence && (isShared(i) || word.figure || word.day)))
      continue;
    for (const word of own) framed.add(word);
  }
  return framed;
}

/** What two texts share and where they part. */
function compareStatements(a: string, b: string) {
  const one = sideOf(a);
  const two = sideOf(b);
  const [brief, full] = one.content.length <= two.content.length ? [one, two] : [two, one];
  const places = align(brief.content, full.content);
  const tags = [tagsOf(a, '@'), tagsOf(b, '@'), tagsOf(a, '#'), tagsOf(b, '#')].flat().join(' ');
  const told = (word: Written) =>
    frame.has(word.word) ||
    regret.has(word.word) ||
    (word.word.length > 2 && !word.figure && tags.includes(word.word)) ||
    word.before === '#';
  const matched = places.filter((place) => place >= 0);
  const taken = new Set(matched);
  const framed = framing(full, (i) => taken.has(i));
  const right = full.content.filter((word, i) => !taken.has(i) && !told(word) && !framed.has(word));
  // Much that is new beside it: what the shorter one says alone is no mere farewell.
  const framedBrief =
    right.length * 2 > matched.length ? new Set<Written>() : framing(brief, (i) => places[i]! >= 0);
  const left = brief.content.filter((word, i) => places[i]! < 0 && !told(word) && !framedBrief.has(word));
  const count = (words: readonly Written[], is: (word: Written) => boolean) => words.filter(is).length;
  const isFigure = ({ figure }: Written) => figure;
  const isDay = ({ day }: Written) => day;
  const isName = ({ name, figure, day }: Written) => name && !figure && !day;
  const isAnchor = ({ figure, day, word }: Written) => figure || (day && !relative.has(word));
  const isLater = ({ word }: Written) => later.has(word) || /^v(?:ue|o)lv/.test(word);
  const both = (is: (word: Written) => boolean) => Math.min(count(left, is), count(right, is));
  const denials = (side: Side) => count(side.words, ({ negation }) => negation);
  // A word of its own on either side, at the same place: the one was put for the other.
  let replaced = 0;
  for (let i = 0; i < brief.content.length; i++) {
    if (places[i]! >= 0 || told(brief.content[i]!)) continue;
    const before = i === 0 ? -1 : places[i - 1]!;
    const after = i === brief.content.length - 1 ? full.content.length : places[i + 1]!;
    if (before < 0 && i > 0 && after < 0) continue;
    const spot = before >= 0 || i === 0 ? before + 1 : after - 1;
    const other = full.content[spot];
    if (other !== undefined && !taken.has(spot) && !told(other)) replaced++;
  }
  const denied = deniedFigures(brief.words);
  const deniedToo = deniedFigures(full.words);
  return {
    matched: matched.length,
    left: left.length,
    right: right.length,
    replaced,
    order: matched.length === 0 ? 0 : forward(matched) / matched.length,
    /** Figures, days and names that both give, and those that each gives in the other's place. */
    shared: brief.content.filter((word, i) => places[i]! >= 0 && isAnchor(word)).length,
    facts: both(isFigure) + both(isDay) + both(isName),
    lostFacts: count(left, (word) => word.figure || word.day),
    newDays: count(right, isDay),
    denials: denials(full) - denials(brief),
    later: Math.abs(count(right, isLater) - count(left, isLater)),
    denied: denied.length > 0 && deniedToo.length > 0 && !denied.some((figure) => deniedToo.includes(figure)),
  };
}

/**
 * Tells whether two texts are one statement, perhaps shortened or with other handles, hashtags and greeting.
 * A statement may leave out much, but what it keeps is not replaced: another name, number, day or place, a
 * denial or a word such as "again" make it a second statement on the matter.
 */
export function sameStatement(a: string, b: string): boolean {
  const found = compareStatements(a, b);
  const { matched, left, right, replaced } = found;
  if (matched === 0) return left === 0 && right === 0 && plain(a) === plain(b);
  if (found.facts > 0 || found.denied) return false;
  if (found.denials < 0 && left + right > 0) return false;
  if (found.denials !== 0 && (left > 0 || right <= 2)) return false;
  if (found.later > 0 && (left > 0 || right <= 2)) return false;
  const size = matched + left;
  if (left === 0) return found.order >= 0.5;
  const own = left / size;
  if (found.order < 0.7) return false;
  if (found.shared >= 2 && found.lostFacts === 0 && found.newDays === 0) return own <= 0.3;
  if (left > 0 && right > matched * 0.8) return false;
  if (replaced > 0 && (size <= 12 ? replaced / size > 0.1 : replaced / size > 0.12)) return false;
  if (right >= 2 && left / size > 0.1 && size < 12) return false;
  return own <= 0.2;
}

/** A text without marks and emoji, for those that hold nothing else to compare. */
function plain(text: string): string {
  return text
    .slice(0, mostRead)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
