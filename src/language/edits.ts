import {
  isForm,
  isSlip,
  linksOf,
  sameFigure,
  soundOf,
  tagsOf,
  type Written,
  withoutTags,
  writtenWords,
} from './writing.ts';

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

/** Says that the text is not what it was. Read in lower case without accents. */
const notes =
  /\b(?:edit|edited|edito|editat|editado|editada|editamos|edicion|edicao|edite|editiert|edition|correccion|correcciones|corregid[oa]s?|corregimos|corrijo|rectific\w{1,12}|rectifie\w{0,3}|rectificatif|retific\w{1,10}|correction|corrections|corrected|correcting|corrige|corrigee?s?|corrigons|correctif|update|updated|actualizad[oa]s?|actualizacion|actualizamos|actualisation|fe de errat\w{1,3}|errat\w{1,3}|errata corrige|correcao|correccao|corrigid[oa]s?|corrigimos|atualizad[oa]s?|atualizacao|mise a jour|mis a jour|modifie|modifiee|correzione|corrett[oa]|correggiamo|aggiornamento|aggiornat[oa]|rettific\w{1,8}|modificat[oa]|modificad[oa]|korrektur|korrigiert|korrigieren|berichtig\w{1,4}|richtigstellung|aktualisiert|aktualisierung|geandert|nachtrag|amended|amendment|typo fixed|fixed (?:a|the|typo)|typos? fixed|changed from|earlier version|version anterior|versione precedente|version precedente|versao anterior|fruheren? version|previously said|originally (?:said|wrote|posted)|decia antes|antes (?:decia|ponia|pusimos|dizia)|donde dice|donde decia|onde se le|dove si legge|au lieu de lire|en la version|hora cambiada|prima era scritto|hieß es zuerst|stand hier)\b/;
const spelling =
  /\b(?:spelling|typos?|errata|erratas|ortograf\w{1,5}|orthograph\w{1,4}|coquilles?|fautes?|refus[oi]|tippfehler|rechtschreib\w{1,6}|schreibfehler|gralhas?|digitacao|acentos?|tildes?|accents?|mal escrit[oa]|grammar|gramatica|grammaire|grammatik|autocorrect\w{0,3}|autokorrektur|commas?|comas?|letras?|letters?|punctuation|puntuacion|dedazo|dedo|rae)\b/;
const currency =
  /[€$£]|\b(?:eur|euros?|usd|dolares|pesos|reais|libras|pounds|dollars|franken|chf|soles|quetzales)\b/;
/** Greetings, thanks and reinforcement: they come and go without changing what is said. */
const courtesy = set(
  'hora hour stunde heure muchas muchos muchisimas molte tantissime muitas vielen dr doctor doctora prof professor profesor professora hola hello hallo hey ciao bonjour buenos buenas dias tardes gracias thanks thank danke merci grazie obrigado obrigada ola oi please favor bitte saludos abrazo dear liebe queridos queridas ahora mismo now just really even ora jetzt donc alors ademas also todos todas felix sorry unfortunately alle everyone folks team equipo amigos amigas gente quoi seguimos continuamos estamos sido been stato stata ete worden wurde wurden pagina website site sitio seite follow following come join visit check actually very so too finally enfin finalmente por fin nuevamente esperamos paciencia patience pazienza geduld paciencia love besos abrazos thankyou bonne bonsoir tag guten ragazzi tutti ojo atencion aviso recordad recuerda reminder info informacion mas more',
);
/** Words so close that one for the other changes nothing. */
const near = [
  'queda sigue resta rimane permanece continua bleibt',
  'motivo debido causa due because owing wegen aufgrund raison cause',
  'empieza comienza inicia arranca starts begins beginnt startet commence debute inizia comincia comeca',
  'termina acaba finaliza ends finishes endet finit finisce',
  'compartir publicar',
  'quick fast',
  'movil celular telefono',
  'purchase buy',
  'help assist',
  'mediodia noon',
  'tienda local shop store',
  'ya ahora already',
  'pronto enseguida soon shortly',
  'solo solamente unicamente only nur soltanto seulement uniquement',
  'todavia aun',
  'affect effect',
  'there their theyre',
  'then than',
  'hai ai',
  'photo foto picture image imagen',
  'big large huge',
  'bici bicis bicicleta bicicletas bike bikes bicycle bicycles',
  'begin start',
  'get receive',
  'purchase buy',
  'job work',
  'disponible ya',
  'auto coche carro',
  'seid seit',
  'haber ver',
  'estamos seguimos',
  'ab von',
  'cancelado suspendido anulado',
  'cancelled canceled',
];
/** Who answers for it: "our mistake" is not "their mistake". */
const ours = set(
  'our ours my we nuestro nuestra nuestros nuestras notre nos unser unsere unseren unserer nosso nossa nossos nossas nostro nostra nostri nostre wir noi nous nosotros',
);
const theirs = set(
  'your yours their theirs they his her su sus vuestro vuestra leur leurs votre vos ihr ihre ihren ihrer euer eure seu sua seus suas loro vostro vostra ellos ils eles sie',
);
const closeOf = new Map<string, number>();
near.forEach((line, group) => {
  for (const word of line.split(' ')) closeOf.set(word, group);
});

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

const openings: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Cuts what only says that the text was corrected: a bracket, a heading, or the sentences from there on. */
function withoutNote(text: string): { rest: string; note: string } {
  const trimmed = text.trimEnd();
  const opening = openings[trimmed[trimmed.length - 1] ?? ''];
  if (opening !== undefined) {
    const at = trimmed.lastIndexOf(opening);
    if (at > 0 && notes.test(folded(trimmed.slice(at))))
      return { rest: trimmed.slice(0, at), note: trimmed.slice(at) };
  }
  const colon = /^[^\n.:!?]{1,40}[:|]/.exec(text);
  if (colon !== null && notes.test(folded(colon[0])))
    return { rest: text.slice(colon[0].length), note: colon[0] };
  const ends = /[.!?…\n)\]][\s"»”]{0,5}|[\s]{1,3}[-–—*|]+\s/g;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    const from = end.index + end[0].length;
    const next = text.slice(from, from + 60).split(/[.!?\n]/)[0]!;
    if (notes.test(folded(next))) return { rest: text.slice(0, end.index + 1), note: text.slice(from) };
  }
  return { rest: text, note: '' };
}

/** Words of `a` that `b` has less often, and the other way round. */
function missing(a: readonly Written[], b: readonly Written[]): Written[] {
  const count = new Map<string, number>();
  for (const { word } of b) count.set(word, (count.get(word) ?? 0) + 1);
  return a.filter(({ word }) => {
    const left = count.get(word) ?? 0;
    count.set(word, left - 1);
    return left <= 0;
  });
}

const german = set('der die das und wir ist nicht mit fur von ein eine den dem alle');

/** "1 hour" is "an hour". */
const isOne = ({ word, figure }: Written) => (figure ? word === '1' : articles.has(word));
const articles = set('un una uno um uma une ein eine einen einer einem a an');

/** The words that were only mended or said in another form are taken out of both lists. */
function pairOff(
  gone: Written[],
  come: Written[],
  inGerman: boolean,
  mended: boolean,
): [Written[], Written[]] {
  const used = new Set<Written>();
  // So many differences are another text; no need to pair each.
  for (const a of gone.slice(0, 200)) {
    const b = come.find((one) => {
      if (used.has(one)) return false;
      if (a.figure !== one.figure) return isOne(a) && isOne(one);
      if (a.figure) return sameFigure(a, one);
      if (a.negation || one.negation) return false;
      if (a.day !== one.day) return isSlip(a.word, one.word);
      if (a.day) return false;
      const group = closeOf.get(a.word);
      if (group !== undefined && group === closeOf.get(one.word)) return true;
      const plural = a.word.length > 3 && (`${a.word}s` === one.word || `${one.word}s` === a.word);
      const longer = Math.max(a.word.length, one.word.length);
      if (a.name && one.name && !inGerman && !mended && longer < 8) return false;
      if (plural || isSlip(a.word, one.word)) return true;
      if (longer > 2 && soundOf(a.word) === soundOf(one.word)) return true;
      if (!a.name && isForm(a.word, one.word) && !a.small) return true;
      return mended && (isForm(a.word, one.word) || a.word[0] === one.word[0]) && !a.name;
    });
    if (b === undefined) continue;
    used.add(a);
    used.add(b);
  }
  return [gone.filter((one) => !used.has(one)), come.filter((one) => !used.has(one))];
}

/** Compounds are written apart, together or with a hyphen: "re-opens", "reopens". */
function joinCompounds(words: Written[], known: ReadonlySet<string>): Written[] {
  const result: Written[] = [];
  for (let i = 0; i < words.length; i++) {
    const one = words[i]!;
    const next = words[i + 1];
    if (next !== undefined && !one.figure && !known.has(next.word) && known.has(one.word + next.word)) {
      result.push({ ...one, word: one.word + next.word, end: next.end, small: false });
      i++;
    } else result.push(one);
  }
  return result;
}

const mostRead = 8000;

/**
 * Compares two versions of a published text: which numbers, prices, dates, names and negations changed, and
 * whether so many words did that it says something else.
 */
export function compareEdit(before: string, after: string): Edit {
  const first = before.slice(0, mostRead);
  const noted = notes.test(folded(after.slice(0, mostRead))) && !notes.test(folded(first));
  const { rest, note } = noted
    ? withoutNote(after.slice(0, mostRead))
    : { rest: after.slice(0, mostRead), note: '' };
  const mended = noted && spelling.test(folded(note === '' ? rest : note));
  const handles = [tagsOf(first, '@'), tagsOf(rest, '@')] as const;
  const told = [...handles[0], ...handles[1], ...tagsOf(first, '#'), ...tagsOf(rest, '#')].join(' ');
  let old = writtenWords(withoutTags(first));
  let now = writtenWords(withoutTags(rest));
  old = joinCompounds(old, new Set(now.map(({ word }) => word)));
  now = joinCompounds(now, new Set(old.map(({ word }) => word)));
  const inGerman = old.filter(({ word }) => german.has(word)).length * 6 >= old.length;
  const [gone, come] = pairOff(missing(old, now), missing(now, old), inGerman, mended);
  const changes: Change[] = [];
  const add = (kind: Change['kind'], a: Written | undefined, b: Written | undefined) =>
    changes.push({
      kind,
      ...(a === undefined ? {} : { before: first.slice(a.start, a.end) }),
      ...(b === undefined ? {} : { after: rest.slice(b.start, b.end) }),
    });
  const priced = (text: string, token: Written | undefined) =>
    token !== undefined &&
    currency.test(text.slice(Math.max(0, token.start - 3), token.end + 9).toLowerCase());
  const kinds: [Change['kind'], (word: Written) => boolean][] = [
    ['number', ({ figure }) => figure],
    ['date', ({ day }) => day],
    ['negation', ({ negation }) => negation],
    ['name', ({ name, small, figure, day }) => name && !small && !figure && !day],
  ];
  for (const [kind, is] of kinds) {
    const a = gone.filter(is);
    const b = come.filter(is);
    const count = kind === 'name' ? Math.min(a.length, b.length) : Math.max(a.length, b.length);
    for (let i = 0; i < count; i++)
      add(kind === 'number' && (priced(first, a[i]) || priced(rest, b[i])) ? 'price' : kind, a[i], b[i]);
  }
  const content = (words: readonly Written[]) =>
    words.filter(
      ({ word, small, figure, day, negation }) =>
        !small &&
        !figure &&
        !day &&
        !negation &&
        !courtesy.has(word) &&
        !(word.length > 2 && told.includes(word)),
    );
  const lost = content(gone);
  const gained = content(come);
  if (changes.length === 0 && !mended && (lost.length > 0 || gained.length > 0))
    add('wording', lost[0], gained[0]);
  if (gone.some(({ word }) => ours.has(word)) && come.some(({ word }) => theirs.has(word)))
    add(
      'wording',
      gone.find(({ word }) => ours.has(word)),
      come.find(({ word }) => theirs.has(word)),
    );
  const [was, is] = handles;
  if (
    was.length > 0 &&
    is.length > 0 &&
    !was.some((one) => is.some((other) => one === other || isSlip(one, other) || isForm(one, other)))
  )
    changes.push({ kind: 'name', before: was[0]!, after: is[0]! });
  const coins = (text: string) =>
    [/€|\beur/i, /£|\bgbp|\bpounds?\b/i, /\$|\busd\b|\bd[oó]lar|\bdollars?\b/i].map((one) => one.test(text));
  const paid = coins(first);
  const pays = coins(rest);
  if (paid.includes(true) && pays.includes(true) && !paid.some((one, i) => one && pays[i]))
    changes.push({ kind: 'price' });
  // The same words in another order: who did it to whom.
  if (changes.length === 0 && gone.length === 0 && come.length === 0 && swapsNames(first, old, rest, now))
    add('name', old[0], now[0]);
  const links = linksOf(first);
  const linked = linksOf(rest);
  if (
    changes.length === 0 &&
    links.length > 0 &&
    linked.length > 0 &&
    !links.some((one) => linked.includes(one))
  )
    changes.push({ kind: 'wording', before: links[0]!, after: linked[0]! });
  return { meaningChanged: changes.length > 0, noted, changes };
}

/** Two names or two figures that changed places. */
function swapsNames(
  before: string,
  old: readonly Written[],
  after: string,
  now: readonly Written[],
): boolean {
  const capitals = (text: string, words: readonly Written[]) => {
    const known = new Set<string>();
    for (const { word, start, figure } of words) {
      const initial = text[start]!;
      if (figure || initial !== initial.toLowerCase()) known.add(word);
    }
    return known;
  };
  const inOld = capitals(before, old);
  const inNow = capitals(after, now);
  const order = (words: readonly Written[]) =>
    words.filter(({ word, small }) => inOld.has(word) && inNow.has(word) && !small).map(({ word }) => word);
  const a = order(old);
  const b = order(now);
  if (a.length < 2 || a.length !== b.length) return false;
  // Whole clauses that moved keep their words together; a swap leaves the words between in place.
  const different = a.map((word, i) => (word === b[i] ? -1 : i)).filter((i) => i >= 0);
  if (different.length !== 2) return false;
  const [i, j] = different as [number, number];
  if (a[i] !== b[j] || a[j] !== b[i]) return false;
  const place = (words: readonly Written[], word: string) => words.findIndex((one) => one.word === word);
  return (
    Math.abs(place(old, a[i]!) - place(now, a[j]!)) <= 1 &&
    Math.abs(place(old, a[j]!) - place(now, a[i]!)) <= 1
  );
}
