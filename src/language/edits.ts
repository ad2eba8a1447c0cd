import { type Token, tokenise } from './tokens.ts';

export interface Change {
  readonly kind: 'number' | 'price' | 'date' | 'name' | 'negation' | 'wording';
  readonly before?: string;
  readonly after?: string;
}

export interface Edit {
  readonly meaningChanged: boolean;
  /** The new text says that it was corrected. */
  readonly noted: boolean;
  readonly changes: readonly Change[];
}

const set = (words: string) => new Set(words.split(' '));
const negations = set(
  'no ni nunca jamas sin tampoco not never without cannot nor t nao nem sem ne pas jamais sans aucun non mai senza nicht kein keine keinen keinem keiner nie ohne nessun nessuna nada nadie ningun ninguna',
);
const dates = set(
  'lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi sabato domenica segunda terca quarta quinta sexta feira hoy ayer manana today tomorrow yesterday tonight heute morgen gestern oggi domani ieri hoje amanha ontem hier demain enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre january february march april june july august september october november december janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januar februar marz juni juli oktober dezember',
);
const numbers = set(
  'uno dos tres cuatro cinco seis siete ocho nueve diez doce veinte cien mil one two three four five six seven eight nine ten twelve twenty hundred thousand million millones zwei drei vier funf sechs sieben acht neun zehn hundert tausend deux trois quatre cinq sept huit neuf dix vingt cent mille due tre quattro cinque sei sette otto nove dieci venti cento dois duas quatro sete oito nove dez vinte cem half mitad gratis free kostenlos gratuito gratuita gratuit doble double',
);
const notes =
  /\b(edit|edited|editado|edicion|correccion|corregido|corregida|corregimos|rectificacion|rectificamos|correction|corrected|correcting|update|updated|actualizado|actualizacion|actualizamos|fe de errat|errat|erratum|correcao|correccao|corrigido|corrigida|atualizado|atualizacao|retificacao|rectificatif|corrige|corrigee|correctif|mise a jour|mis a jour|modifie|correzione|corretto|aggiornamento|aggiornato|rettifica|modificato|korrektur|korrigiert|berichtigung|richtigstellung|aktualisiert|aktualisierung|nachtrag|earlier version|version anterior|versione precedente|version precedente|fruhere version|frueheren version|fruheren version|previously said|decia antes|donde dice|donde decia|en la version)/;
const currency = /[€$£]|\b(?:eur|euro|euros|usd|dolares|pesos|reais|libras|pounds|dollars)\b/;

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function isNumber({ word }: Token): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || numbers.has(word);
}

/** Numbers and clock times with the marks inside them, in one common writing: "3.400", "20:45". */
function numberTokens(text: string): Token[] {
  const { words } = tokenise(text);
  const joined: Token[] = [];
  for (const token of words) {
    const last = joined[joined.length - 1];
    const digits = token.word.charCodeAt(0) >= 48 && token.word.charCodeAt(0) <= 57;
    if (
      last !== undefined &&
      digits &&
      token.start === last.end + 1 &&
      '.,:/'.includes(text[last.end]!) &&
      isNumber(last)
    )
      joined[joined.length - 1] = {
        ...last,
        word: `${last.word}${text[last.end] === ':' ? ':' : '.'}${token.word}`,
        end: token.end,
      };
    else joined.push(token);
  }
  return joined;
}

/** Words of `a` that are in `b` less often. */
function missing(a: readonly Token[], b: readonly Token[]): Token[] {
  const count = new Map<string, number>();
  for (const { word } of b) count.set(word, (count.get(word) ?? 0) + 1);
  return a.filter(({ word }) => {
    const left = count.get(word) ?? 0;
    count.set(word, left - 1);
    return left <= 0;
  });
}

/** True where one word is the other with a slip of the keyboard: one letter more, less or changed, or two swapped. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const left = Math.max(a.length, b.length) - i - j;
  return left <= 1 || (left === 2 && a.length === b.length && a[i] === b[i + 1] && a[i + 1] === b[i]);
}

/**
 * Compares two versions of a published text: which numbers, prices, dates, names and negations changed, and
 * whether so many words did that it says something else.
 */
export function compareEdit(before: string, after: string): Edit {
  const noted = notes.test(folded(after)) && !notes.test(folded(before));
  const old = numberTokens(before.slice(0, 8000));
  const now = numberTokens(after.slice(0, 8000));
  let gone = missing(old, now);
  let come = missing(now, old);
  const slips = new Set<Token>();
  for (const a of gone) {
    if (isNumber(a) || negations.has(a.word) || dates.has(a.word)) continue;
    const b = come.find(
      (one) => !slips.has(one) && isSlip(a.word, one.word) && !isNumber(one) && !dates.has(one.word),
    );
    if (b === undefined) continue;
    slips.add(a);
    slips.add(b);
  }
  gone = gone.filter((one) => !slips.has(one));
  come = come.filter((one) => !slips.has(one));
  const changes: Change[] = [];
  const isName = (text: string, words: readonly Token[]) => (token: Token) => {
    const initial = text[token.start]!;
    const at = words.indexOf(token);
    const starts = at <= 0 || words[at - 1]!.sentence !== token.sentence;
    return (
      !starts &&
      initial !== initial.toLowerCase() &&
      token.before !== '#' &&
      !dates.has(token.word) &&
      token.word.length > 1
    );
  };
  const kinds: [Change['kind'], (token: Token) => boolean, (token: Token) => boolean][] = [
    ['number', isNumber, isNumber],
    ['date', ({ word }) => dates.has(word), ({ word }) => dates.has(word)],
    ['negation', ({ word }) => negations.has(word), ({ word }) => negations.has(word)],
    ['name', isName(before, old), isName(after, now)],
  ];
  for (const [kind, wasKind, isKind] of kinds) {
    const a = gone.filter(wasKind);
    const b = come.filter(isKind);
    const only = kind === 'name' ? Math.min(a.length, b.length) : Math.max(a.length, b.length);
    for (let i = 0; i < only; i++) {
      const was = a[i] && before.slice(a[i]!.start, a[i]!.end);
      const is = b[i] && after.slice(b[i]!.start, b[i]!.end);
      const near = (text: string, token: Token | undefined) =>
        token !== undefined &&
        currency.test(text.slice(Math.max(0, token.start - 3), token.end + 9).toLowerCase());
      const price = kind === 'number' && (near(before, a[i]) || near(after, b[i]));
      changes.push({
        kind: price ? 'price' : kind,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      });
    }
  }
  const content = (tokens: readonly Token[]) =>
    tokens.filter(({ word, before: mark }) => word.length > 3 && mark !== '#' && mark !== '@');
  const total = content(old).length;
  const lost = content(gone).length;
  const gained = content(come).length;
  if (
    total > 0 &&
    (lost / total > 0.25 ||
      (lost >= 1 && gained >= 1 && lost / total > 0.12) ||
      gained > Math.max(4, total * 0.5))
  )
    changes.push({ kind: 'wording' });
  return { meaningChanged: changes.length > 0, noted, changes };
}
