/** Little words that name nothing, in the languages of the interface and the commonest of the networks. */
const LITTLE = new Set(
  `a al algo ante como con cual cuando de del desde donde el ella ellos en entre era es esa ese eso esta este esto fue ha
  han hasta hay hemos la las le les lo los mas más me mi muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o os
  otra otro para pero por porque que qué quien se sea ser si sí sido sin sobre son su sus también te tiene todo todos tras
  tu un una unas uno unos vuestra vuestro y ya yo the an and are as at be been but by can do for from had has have he her
  his i if in is it its just me more my not of on or our ours she so some than that their them then there these they this
  those to too was we were what when where which who will with you your pedimos pido disculpas disculpa perdón perdon
  sentimos siento lamentamos lamento sorry apologise apologize apologies apology error errores mistake today hoy ayer
  yesterday hola hello hi post tweet das der die und wir um e o os as um uma do da le les des et nous semana semanas week weeks weekend lunes martes miércoles
    jueves viernes sábado domingo monday tuesday wednesday thursday friday saturday sunday gracias thanks thank`
    .split(/\s+/)
    .filter(Boolean),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/**
 * The words a text is known by: its names, hashtags and content words, most telling first, folded to lower case.
 *
 * @param most how many words at the most.
 */
export function tellingWords(text: string, most = 8): string[] {
  const plain = text.slice(0, 2000).replace(/https?:\/\/\S+|@\S+/g, ' ');
  const weight = new Map<string, number>();
  for (const match of plain.matchAll(WORD)) {
    const raw = match[0];
    const word = raw.toLowerCase();
    if (word.length < 4 || LITTLE.has(word)) continue;
    const name = /^\p{Lu}/u.test(raw) && match.index > 0 && !/[.!?¡¿]\s*$/.test(plain.slice(0, match.index));
    const hashtag = plain[match.index - 1] === '#';
    weight.set(word, (weight.get(word) ?? 0) + 1 + (name ? 2 : 0) + (hashtag ? 2 : 0) + word.length / 20);
  }
  return [...weight]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word);
}

/** A title for an incident, taken from a text: its first sentence, cut at a word near 60 characters. */
export function proposeTitle(text: string): string {
  const flat = text
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:@\S+\s+)+/, '');
  const sentence = /^.{15,}?[.!?](?=\s)/u.exec(flat)?.[0] ?? flat;
  if (sentence.length <= 60) return sentence.replace(/[.\s]+$/, '');
  const cut = sentence.slice(0, 60);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30)).replace(/[\s,;:]+$/, '')}…`;
}

/** How much of the incident's words a text speaks: 0 to 1. */
export function overlap(words: readonly string[], text: string): number {
  if (words.length === 0) return 0;
  const spoken = new Set(tellingWords(text, 60));
  const shared = words.filter((word) => spoken.has(word)).length;
  return shared / Math.min(words.length, 4);
}
