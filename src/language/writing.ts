import { fold, type Token, tokenise } from './tokens.ts';

/** A word in one common writing, so that "ten" and "10", "8pm" and "20:00", "won't" and "will not" are alike. */
export interface Written extends Token {
  readonly figure: boolean;
  /** A clock time that said "pm" or the like: 7 and 19 may both be meant by one without it. */
  readonly evening: boolean;
  readonly day: boolean;
  readonly negation: boolean;
  /** Capital letter inside a sentence. */
  readonly name: boolean;
  /** Articles, prepositions, auxiliaries: they hold any sentence together. */
  readonly small: boolean;
}

const set = (words: string) => new Set(words.split(' '));

const negations = set(
  'no ni nunca jamas sin tampoco not never without nao nem sem pas jamais sans aucun aucune non mai senza nicht kein keine keinen keinem keiner nie ohne nessun nessuno nessuna nada nadie ningun ninguna ninguno nenhum nenhuma',
);

/** The days of the week in every language, and short for them where a full stop follows. */
const week = [
  'lunes monday montag lundi lunedi segunda | lun mon mo seg',
  'martes tuesday dienstag mardi martedi terca | mar tue tues di ter',
  'miercoles wednesday mittwoch mercredi mercoledi quarta | mie wed mi mer qua',
  'jueves thursday donnerstag jeudi giovedi quinta | jue thu thur thurs do jeu gio qui',
  'viernes friday freitag vendredi venerdi sexta | vie fri fr ven sex',
  'sabado saturday samstag samedi sabato sonnabend | sab sat sa sam',
  'domingo sunday sonntag dimanche domenica | dom sun so dim',
];
const weekdays = new Map<string, string>();
const shortDays = new Map<string, string>();
week.forEach((line, number) => {
  const [full = '', short = ''] = line.split(' | ');
  for (const word of full.split(' ')) weekdays.set(word, `day${number + 1}`);
  for (const word of short.split(' ')) shortDays.set(word, `day${number + 1}`);
});
/** Short for a day also without a full stop: no other word. */
const shortAlone = set('mon tue tues wed thu thurs fri sat jue vie sab');
const otherDays =
  'feira hoy ayer manana anoche today tomorrow yesterday tonight heute morgen gestern oggi domani ieri hoje amanha ontem hier demain aujourd';
const monthsOf = [
  '1 enero january janeiro janvier gennaio januar jan ene janner janv gen',
  '2 febrero february fevereiro fevrier febbraio februar feb fevr fev',
  '3 marzo march marco mars marz mrz',
  '4 abril april avril aprile abr apr avr',
  '5 mayo may maio mai maggio mag',
  '6 junio june junho juin giugno juni jun giu',
  '7 julio july julho juillet luglio juli jul lug juil',
  '8 agosto august aout aug ago',
  '9 septiembre september setembro septembre settembre sep sept set setiembre',
  '10 octubre october outubro octobre ottobre oktober oct okt out ott',
  '11 noviembre november novembro novembre nov',
  '12 diciembre december dezembro decembre dicembre dezember dec dic dez',
];
const days = set(`${otherDays} ${[...weekdays.values()].join(' ')}`);
/** Months by their number, in every language: "3/5" and "3 de mayo" are one day. */
const months = new Map<string, string>();
for (const line of monthsOf) {
  const [number, ...words] = line.split(' ');
  for (const word of words) months.set(word, `month${number}`);
}

const small = set(
  'calle el la los las lo le les un una unos unas al del de a y e o u que en con por para se su sus es son ser esta estan estamos ha han hemos he hay me te os nos mi tu ya muy mas the an and or of to in on at for with is are was were be been am it its this that these those we you they i our your their my he she his her has have had will would do does did as by from so der die das den dem des ein eine einen einem einer und oder zu im am um mit von vom fur auf aus bei als ist sind war waren wird werden hat haben habe es sie wir ihr uns euch ich du er sich auch zum zur le les du au aux et ou des ce cette il elle on nous vous je qui dans sur est sont ont avons a y il lo gli i dei delle della dello nel nella di da con su per che e sono ha hanno abbiamo ci vi si mi ti os as do da dos das no na nos nas em um uma uns umas com ao aos pelo pela seu sua foi s d l n c j m qu t re ve ll mr mrs ms mx herr frau monsieur madame euro euros eur usd gbp pounds dollars dolares libras percent porcento prozent pourcent ciento',
);

const figures = new Map<string, string>();
for (const line of [
  '0 zero cero',
  '1 uno one',
  '2 dos two zwei deux due dois duas',
  '3 tres three drei trois tre third',
  '4 cuatro four vier quatre quattro quatro fourth',
  '5 cinco five funf cinq cinque fifth',
  '6 seis six sechs sei sixth',
  '7 siete seven sieben sept sette sete seventh',
  '8 ocho eight acht huit otto oito eighth',
  '9 nueve nine neun neuf nove ninth',
  '10 diez ten zehn dix dieci dez tenth',
  '11 eleven elf onze undici',
  '12 doce twelve zwolf douze dodici doze noon mediodia midi mezzogiorno',
  '13 trece thirteen dreizehn treize tredici treze',
  '14 catorce fourteen vierzehn quatorze quattordici',
  '15 quince fifteen funfzehn quinze quindici',
  '16 dieciseis sixteen sechzehn seize sedici dezesseis dezasseis',
  '17 diecisiete seventeen siebzehn diciassette dezessete dezassete',
  '18 dieciocho eighteen achtzehn diciotto dezoito',
  '19 diecinueve nineteen neunzehn diciannove dezanove dezenove',
  '20 veinte twenty zwanzig vingt venti vinte',
  '30 treinta thirty dreissig trente trenta trinta',
  '40 cuarenta forty vierzig quarante quaranta quarenta',
  '50 cincuenta fifty funfzig cinquante cinquanta cinquenta',
  '60 sesenta sixty sechzig soixante sessanta sessenta',
  '70 setenta seventy siebzig settanta',
  '80 ochenta eighty achtzig ottanta oitenta',
  '90 noventa ninety neunzig novanta',
  '100 cien cem hundred hundert cent cento',
  '1000 mil thousand tausend mille',
  '1000000 million millon millones milhao milhoes millionen milione milioni',
  '0.5 half mitad mitade metade halb moitie meta',
]) {
  const [value, ...words] = line.split(' ');
  for (const word of words) figures.set(word, value!);
}

/** Short for, or the same as. Only what never tells one fact from another. */
const alike = new Map<string, string>();
for (const line of [
  'street st',
  'avenue ave',
  'avenida avda av',
  'sunday sun',
  'you u',
  'are r',
  'por x',
  'que q',
  'porque xq pq',
  'desde partir',
  'information info informacion informacao informazioni',
  'telefono tel tlf tfno telephone phone telefon',
  'kilo kg kilos kilogramos',
  'kilometros km kilometres kilometers',
  'minutos min mins minutes minuten minuti',
  'gratis gratuito gratuita gratuitos gratuitas',
  'apologise apologize',
  'mail email correo',
  'not cannot',
  'approximately approx aprox aproximadamente circa ca ungefahr environ circa aproximadamente',
  'senor sr',
  'senora sra',
  'doctor dr doctora dra',
  'profesor prof professor',
  'tambien tb tmb',
  'thanks thx ty',
  'please pls plz',
  'tomorrow tmrw tmw',
  'plaza pza plz',
  'strasse str',
  'boulevard bd blvd',
  'numero num nr nummer number numero',
  'until till til',
  'okay ok',
  'rendez rdv',
  'photo pic',
  'people ppl',
  'weekend finde wochenende',
]) {
  const [value, ...words] = line.split(' ');
  for (const word of words) alike.set(word, value!);
}

/** Emoji and stray marks say nothing here. */
const spoken = /[\p{L}\p{N}]/u;
const hourWords = set('h hs hrs uhr horas hora ore heures heure oclock clock');
const eveningWords = set('tarde noche noite soir pomeriggio sera abends nachmittags evening afternoon');
const betweenHour = set('de la da do du del in the');
const link =
  /(?:https?:\/\/|www\.)\S{1,300}|[\p{L}\d-]{1,60}\.(?:example|com|org|net|info|es|fr|de|it|pt|br|mx|ar|cl|co|uk|eu|io|app|test)(?:\/\S{0,300}|(?![\p{L}\d]))/giu;

/** The links in `text` without what follows a question mark or a hash: parameters only track. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(link)].map(([one]) =>
    one
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[?#].*$/, '')
      .replace(/[/.,;:)]+$/, ''),
  );
}

export function withoutLinks(text: string): string {
  return text
    .replace(link, (one) => ' '.repeat(one.length))
    .replace(/\d\uFE0F?\u20E3/g, (one) => ' '.repeat(one.length));
}

function isDigits(word: string | undefined): boolean {
  if (word === undefined || word === '') return false;
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const scales = new Map<string, number>();
for (const word of ['mil', 'thousand', 'tausend', 'mille', 'mila']) scales.set(word, 1000);
for (const word of 'million millions millon millones milhao milhoes millionen milione milioni'.split(' '))
  scales.set(word, 1_000_000);
const clock = /^(\d{1,12})(am|pm|h|hs|hrs|th|st|nd|rd|k|a|o|e|er|eme)?(\d\d)?(?:h|hs)?$/;

/** Reads the figure that starts at `at`; gives its common writing and the index after it. */
function readFigure(text: string, words: readonly Token[], at: number) {
  const token = words[at]!;
  const parts = clock.exec(token.word);
  if (parts === null) return { word: token.word, next: at + 1, evening: false };
  let value = parts[1]!;
  let suffix = parts[2] ?? '';
  let minutes = parts[3] ?? '';
  let next = at + 1;
  let decimals = '';
  for (;;) {
    const last = words[next - 1]!;
    const token = words[next];
    if (suffix !== '' || minutes !== '' || token === undefined || token.start !== last.end + 1) break;
    const mark = text[last.end]!;
    const after = /^(\d{2,3}|\d)(am|pm|h|hs)?$/.exec(token.word);
    if (after === null || decimals !== '') break;
    const [, digits, ending] = after;
    if (mark === ':' && digits!.length === 2) minutes = digits!;
    else if (/[.,\s]/.test(mark) && digits!.length === 3 && value.length <= 9) value += digits;
    else if ((mark === '.' || mark === ',') && digits!.length < 3) {
      if (ending !== undefined && digits!.length === 2) minutes = digits!;
      else decimals = digits!;
    } else break;
    suffix = ending ?? '';
    next++;
  }
  const follows = words[next];
  const close = follows !== undefined && follows.start - words[next - 1]!.end <= 2;
  if (suffix === '' && close && hourWords.has(follows.word)) {
    next++;
    const more = words[next];
    if (
      minutes === '' &&
      follows.word === 'h' &&
      more !== undefined &&
      /^\d\d$/.test(more.word) &&
      more.start - follows.end === 1 &&
      text[follows.end] === ' '
    ) {
      minutes = more.word;
      next++;
    }
  } else if (suffix === '' && close && (follows.word === 'pm' || follows.word === 'am')) {
    suffix = follows.word;
    next++;
  } else if (
    suffix === '' &&
    close &&
    (follows.word === 'p' || follows.word === 'a') &&
    words[next + 1]?.word === 'm' &&
    text[follows.end] === '.'
  ) {
    suffix = `${follows.word}m`;
    next += 2;
  } else if (suffix === '' && close && Number(value) <= 12) {
    let look = next;
    while (look < next + 2 && betweenHour.has(words[look]?.word ?? '')) look++;
    if (eveningWords.has(words[look]?.word ?? '')) {
      suffix = 'pm';
      next = look + 1;
    }
  }
  const evening = suffix === 'pm' && Number(value) < 12;
  if (evening) value = String(Number(value) + 12);
  if (suffix === 'k') value = `${value}000`;
  value = value.replace(/^0+(?=\d)/, '');
  const scale = scales.get(words[next]?.word ?? '');
  if (scale !== undefined && minutes === '' && suffix === '') {
    value = String(Math.round(Number(decimals === '' ? value : `${value}.${decimals}`) * scale));
    decimals = '';
    next++;
  }
  const rest = (minutes || decimals).replace(/^00?$/, '');
  return {
    word: rest === '' ? value : minutes ? `${value}:${rest}` : `${value}.${rest.replace(/0+$/, '')}`,
    next,
    evening,
  };
}

/** A day and a month, the day first: "3/5", "4.7.". */
function readDate(text: string, words: readonly Token[], at: number) {
  const one = words[at]!;
  const two = words[at + 1];
  if (two === undefined || two.start !== one.end + 1) return undefined;
  if (text[one.end] !== '/' && !(text[one.end] === '.' && text[two.end] === '.')) return undefined;
  if (!/^\d{1,2}$/.test(one.word) || !/^\d{1,2}$/.test(two.word)) return undefined;
  const day = Number(one.word);
  const month = Number(two.word);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { day: String(day), month: `month${month}`, end: two.end, next: at + 2 };
}

const unitsOf = [
  '1 uno un one ein une um',
  '2 dos two zwei deux due dois duas',
  '3 tres three drei trois tre',
  '4 cuatro four vier quatre quattro quatro',
  '5 cinco five funf cinq cinque',
  '6 seis six sechs sei',
  '7 siete seven sieben sept sette sete',
  '8 ocho eight acht huit otto oito',
  '9 nueve nine neun neuf nove',
];
const units = new Map<string, number>();
unitsOf.forEach((line) => {
  const [value, ...words] = line.split(' ');
  for (const word of words) units.set(word, Number(value));
});
const tensBefore =
  /^(venti?|trenta?|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?|veinti)(\p{L}{2,9})$/u;
const tensAfter = /^(\p{L}{3,8})und(\p{L}{5,9})$/u;
const italianTens = [
  'venti',
  'trenta',
  'quaranta',
  'cinquanta',
  'sessanta',
  'settanta',
  'ottanta',
  'novanta',
];

/** A number written as one word: "veinticinco", "venticinque", "fünfundzwanzig". */
function compound(word: string): string | undefined {
  const before = tensBefore.exec(word);
  if (before !== null) {
    const unit = units.get(before[2]!);
    const tens = italianTens.findIndex((one) => one.startsWith(before[1]!));
    if (unit !== undefined) return String((before[1] === 'veinti' ? 20 : (tens + 2) * 10) + unit);
  }
  const after = tensAfter.exec(word);
  if (after === null) return undefined;
  const unit = units.get(after[1]!);
  const tens = Number(figures.get(after[2]!));
  return unit !== undefined && tens >= 20 && tens < 100 ? String(tens + unit) : undefined;
}

const joining = set('y e et and');

/** Whether the unit at `at` belongs to the tens before it: "vinte e cinco", "twenty-five". */
function joinsTens(words: readonly Token[], at: number, number: string): boolean {
  const unit = Number(number);
  if (!(unit >= 1 && unit <= 9)) return false;
  const tensAt = joining.has(words[at - 1]?.word ?? '') ? at - 2 : at - 1;
  const tens = Number(figures.get(words[tensAt]?.word ?? ''));
  return tens >= 20 && tens < 100 && tens % 10 === 0 && words[tensAt]!.sentence === words[at]!.sentence;
}

/** The day that a short form stands for: "Ven. 3", "Mo.". */
function shortDayAt(text: string, { word, end }: Token): string | undefined {
  const day = shortDays.get(word);
  if (day === undefined) return undefined;
  return shortAlone.has(word) || text[end] === '.' || /^,? ?\d/.test(text.slice(end, end + 3))
    ? day
    : undefined;
}

/** Gives the words of `text` in one common writing. Handles and hashtags keep their mark in `before`. */
export function writtenWords(text: string): Written[] {
  const shown = withoutLinks(text);
  const { words } = tokenise(shown);
  const capital = (token: Token) => text[token.start] !== text[token.start]!.toLowerCase();
  const shouted = words.filter(capital).length * 2 > words.length;
  const result: Written[] = [];
  const push = (token: Token, word: string, extra: Partial<Written> = {}) => {
    const initial = text[token.start] ?? '';
    const last = result[result.length - 1];
    result.push({
      ...token,
      word,
      figure: false,
      evening: false,
      day: days.has(word),
      negation: negations.has(word),
      name:
        last !== undefined &&
        last.sentence === token.sentence &&
        !shouted &&
        initial !== initial.toLowerCase() &&
        token.before !== '#' &&
        token.end - token.start > 1 &&
        !days.has(word),
      small: (word.length === 1 && token.before !== '#') || small.has(word),
      ...extra,
    });
  };
  for (let i = 0; i < words.length; ) {
    const found = words[i]!;
    const { word } = found;
    if (!spoken.test(word)) {
      i++;
      continue;
    }
    const apart = (found.before === '@' || found.before === '#') && text[found.start - 1] !== found.before;
    const token = apart ? { ...found, before: '' } : found;
    if (isDigits(word) && token.before !== '@') {
      const date = readDate(shown, words, i);
      if (date !== undefined) {
        push(token, date.day, { figure: true, small: false, name: false });
        push({ ...token, end: date.end }, date.month, { day: true, small: false, name: false });
        i = date.next;
        continue;
      }
      const { word: value, next, evening } = readFigure(shown, words, i);
      const last = result[result.length - 1];
      const end = words[next - 1]!.end;
      push({ ...token, end }, value, { figure: true, evening, small: false, name: false });
      if (last?.figure && last.word === value && last.sentence === token.sentence) result.pop();
      i = next;
      continue;
    }
    i++;
    const month = months.get(word);
    // A "may" that is no month: "you may".
    if (month !== undefined && (word !== 'may' || text[token.start] === 'M')) {
      push(token, month, { day: true, small: false, name: false });
      continue;
    }
    const previous = words[i - 2]?.word;
    if (/^c(?:i?ent)o?$/.test(word) && (previous === 'por' || previous === 'per' || previous === 'pour'))
      continue;
    const number = figures.get(word) ?? compound(word);
    if (number !== undefined) {
      if (joinsTens(words, i - 1, number)) {
        if (!result[result.length - 1]!.figure) result.pop();
        const tens = result.pop()!;
        push({ ...token, start: tens.start }, String(Number(tens.word) + Number(number)), {
          figure: true,
          small: false,
          name: false,
          negation: false,
        });
        continue;
      }
      const last = result[result.length - 1];
      if (last?.figure && last.word === number) continue;
      push(token, number, { figure: true, small: false, name: false, negation: false });
      continue;
    }
    if (word === 't' && /n$/.test(result[result.length - 1]?.word ?? '')) {
      result.pop();
      push(token, 'not', { name: false });
      continue;
    }
    // "ore 21" is "21".
    if (hourWords.has(word) && word.length > 2 && isDigits(words[i]?.word)) continue;
    // "nº" is no "no".
    if (word === 'no' && shown.slice(token.start, token.end).includes('º')) {
      push(token, 'numero');
      continue;
    }
    const day = weekdays.get(word) ?? weekdays.get(word.replace(/s$/, '')) ?? shortDayAt(shown, token);
    push(token, day ?? alike.get(word) ?? word);
  }
  return result;
}

/** True where one word is the other with a slip of the keyboard: one letter more, less or changed, or two swapped. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const left = Math.max(a.length, b.length) - i - j;
  return left <= 1 || (left === 2 && a.length === b.length && a[i] === b[i + 1] && a[i + 1] === b[i]);
}

/** True where two words share so much of their beginning that they are forms of one. */
export function isForm(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a[same] === b[same]) same++;
  return same >= 4 && same >= Math.max(a.length, b.length) * 0.6;
}

/** How a word sounds, roughly: what people mistake in writing is alike. */
export function soundOf(word: string): string {
  return word
    .replace(/h/g, '')
    .replace(/v/g, 'b')
    .replace(/qu|k/g, 'c')
    .replace(/ll/g, 'y')
    .replace(/z|ss|c(?=[ei])/g, 's')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/(.)\1+/g, '$1');
}

/** The handles and hashtags in `text`, in lower case without accents and marks. */
export function tagsOf(text: string, mark: '@' | '#'): string[] {
  const found: string[] = [];
  for (const [one] of text.matchAll(/[@#][\p{L}\p{M}\p{N}_.]{1,60}/gu))
    if (one.startsWith(mark)) found.push(fold(one.slice(1)).replace(/[_.]/g, ''));
  return found;
}

export function withoutTags(text: string): string {
  return text.replace(/[@#][\p{L}\p{M}\p{N}_.]{1,60}/gu, (one) => ' '.repeat(one.length));
}

function asTime(word: string): string {
  return word.replace(/[.:](\d)$/, (_, digit: string) => `:${digit}0`).replace('.', ':');
}

export function sameFigure(a: Written, b: Written): boolean {
  if (a.word === b.word) return true;
  // "7.40" may be a time of day.
  if (a.word.includes('.') !== b.word.includes('.') && asTime(a.word) === asTime(b.word)) return true;
  if (a.evening === b.evening) return false;
  const [hourA, restA] = a.word.split(':');
  const [hourB, restB] = b.word.split(':');
  return restA === restB && Math.abs(Number(hourA) - Number(hourB)) === 12;
}
