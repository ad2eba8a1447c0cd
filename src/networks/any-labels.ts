import type { MoveKind } from '../moves/move.ts';
import { beside, type Meaning, means, mentions, says, undoes } from './words.ts';

/**
 * What the labels of a site that nobody knows say. Stricter than a network's own file has to be: on any site there
 * are buttons that delete, hide, block and send a hundred other things.
 */

export type Acting = Exclude<MoveKind, 'publish' | 'edit'>;

/** From the most telling word to the least: "Delete and block" deletes. */
const ACTS: readonly (readonly [Acting, Meaning])[] = [
  ['delete', 'redraft'],
  ['delete', 'trash'],
  ['delete', 'delete'],
  ['archive', 'archive'],
  ['limit-replies', 'lock'],
  ['block', 'block'],
  ['hide', 'hide'],
  ['remove', 'remove'],
  ['mute', 'mute'],
];

/** Words that add nothing to what is deleted: "Delete this post permanently", "Yes, delete it". */
const FILLING =
  /^(?:this|the|my|your|it|a|an|yes|permanently|forever|now|anyway|for|everyone|este|esta|esto|el|la|lo|los|mi|tu|su|un|una|sí|definitivamente|permanentemente|para|siempre|todos|esse|essa|o|meu|minha|sim|permanente|ce|cette|cet|le|mon|ma|votre|oui|définitivement|pour|tout|monde|toujours|diesen|dieses|diese|den|das|die|meinen|meine|ja|endgültig|für|alle|immer|questo|questa|il|mio|tuo|sì|per|tutti|sempre|l|d|de|del|von|di|by|of|von)$/i;
/** One of them: "Hide replies" only folds them. */
const COMMENT =
  /^(?:comment|reply|answer|review|comentario|respuesta|comentário|resposta|commentaire|réponse|kommentar|antwort|commento|risposta)$/i;
const PERSON =
  /^(?:@\S+|users?|accounts?|persons?|people|authors?|members?|usuarios?|cuentas?|personas?|autor(?:a|es)?|usuários?|utilizador(?:es)?|contas?|pessoas?|utilisateurs?|comptes?|personnes?|auteurs?|benutzer|nutzer|konto|konten|person|utent[ei]|persona|autore)$/i;
/** A button beside a composer or a post that only opens something, or sets how it looks. */
const SETS =
  /(?:^|[\s-])(?:options?|settings?|preview|menu|history|link|more|opciones|ajustes|configuraci\S*|vista previa|paramètres|réglages|aperçu|einstellungen|vorschau|optionen|impostazioni|opzioni|anteprima|configurações|definições|pré-visualiza\S*)(?:$|\s)/iu;
/** What a form is sent with that says nothing in public. */
const WITHOUT_SAYING =
  /^(?:next|continue|preview|apply|filters?|search|find|log ?in|sign ?(?:in|up)|register|subscribe|unsubscribe|upload|download|translate|add to (?:cart|basket)|buy|pay|checkout|cancel|close|ok|siguiente|continuar|vista previa|aplicar|filtrar|buscar|iniciar sesión|entrar|registrarse|suscribirse|subir|traducir|comprar|pagar|próximo|seguinte|pesquisar|inscrever-se|assinar|suivant|continuer|aperçu|appliquer|filtrer|rechercher|se connecter|connexion|s['’]inscrire|s['’]abonner|télécharger|acheter|payer|weiter|vorschau|anwenden|filtern|suchen|anmelden|registrieren|abonnieren|hochladen|kaufen|bezahlen|avanti|continua|anteprima|applica|filtra|cerca|accedi|registrati|iscriviti|carica|compra|paga)\b/iu;
/** Who is written to is one person or nobody: messages, searches, settings, the person's own profile. */
const ALONE =
  /\b(?:dms?|direct messages?|inbox|chats?|conversations?|mensajes? (?:privado|directo)s?|mensagens? (?:privada|direta)s?|nachrichten|messaggi(?:o)? privat[io]|settings|preferences|profile|bio|about (?:me|you)|acerca de mí|sobre mim|à propos de (?:moi|vous)|über mich|su di me|biograf[ií]a|password|contraseña|senha|mot de passe|passwort|log ?in|search|buscar|pesquisar|rechercher|suchen|cerca|contact|contacto|contato|kontakt|contatto|feedback|newsletter|prompt)\b/iu;
const SENDS = /^(?:$|send|enviar|envoyer|senden|absenden|invia|submit)/iu;
const MESSAGE = /\b(?:messages?|mensajes?|mensagem|mensagens|nachricht|messaggio)\b/iu;

/** What a label does to a statement or a person, where that is certain from its words. */
export interface Act {
  readonly kind: Acting;
  /** Whether the label itself says that a statement is meant: "Delete post". */
  readonly named: boolean;
  readonly redraft: boolean;
}

/** The move that a label names; nothing when it takes something back, or is about anything but statements and people. */
export function actOf(label: string): Act | undefined {
  const said = label.replace(/\p{Extended_Pictographic}|\ufe0f/gu, '').trim();
  if (said.length > 60 || undoes(said) || mentions(said, 'draft') || SETS.test(said)) return undefined;
  for (const [kind, meaning] of ACTS) {
    const rest = beside(said, meaning);
    if (rest === undefined) continue;
    const redraft = meaning === 'redraft';
    const words = rest.split(/[\s,'’]+/).filter((word) => word !== '' && !FILLING.test(word));
    const whole = words.length === 0 || redraft || meaning === 'trash';
    const noun = words.some((word) => mentions(word, 'post'));
    const comment = words.some((word) => COMMENT.test(word));
    const person = words.every((word) => PERSON.test(word)) || areNames(words, said);
    const short = comment && words.length <= 2;
    const fits = {
      delete: whole || noun || comment,
      archive: whole || noun || comment,
      'limit-replies': true,
      // "Block Ana", but not "Block quote", "Block ads".
      block: whole || person,
      mute: whole || person,
      hide: whole || short,
      remove: whole || short,
    };
    if (fits[kind]) return { kind, named: noun || comment || (kind === 'mute' && !whole), redraft };
  }
  return undefined;
}

/** "Block Ana López": names are written large, wherever the verb stands. */
function areNames(words: readonly string[], label: string): boolean {
  const large = label
    .split(/\s+/)
    .filter((word) => /^[@\p{Lu}]/u.test(word))
    .map((word) => word.toLowerCase());
  return words.length <= 3 && words.every((word) => large.includes(word));
}

/** Whether a control sends what was written. `submits`: it is the submit button of the composer's own form. */
export function publishes(label: string, submits: boolean): boolean {
  if (label.length > 40 || mentions(label, 'draft') || undoes(label) || SETS.test(label)) return false;
  if (savesChange(label)) return false;
  const sends = (['publish', 'reply', 'comment', 'schedule'] as const).some((word) => says(label, word));
  // "Post comment", "Publicar respuesta", "Add reply Reply", "Reply to Ana".
  const names = (['publish', 'reply', 'comment'] as const).some((meaning) => {
    const words = beside(label, meaning)?.split(' ') ?? ['otherwise'];
    const others = words.filter((word) => !FILLING.test(word) && !/^(?:to|as|reply|on|in)$/.test(word));
    return others.every((word) => mentions(word, 'post')) || (meaning === 'reply' && areNames(others, label));
  });
  const loosely = (['publish', 'reply', 'comment'] as const).some((word) => means(label, word));
  return sends || names || (submits && loosely);
}

/** Whether a form's button sends something that is no statement: a search, a filter, a sign-in. */
export function sendsOtherwise(label: string): boolean {
  return mentions(label, 'draft') || undoes(label) || WITHOUT_SAYING.test(label.trim());
}

/** Whether what is written here reaches nobody, or one person. `button`: what sends it. */
export function isAlone(around: string, button: string): boolean {
  // Forums call a post a message too; a button that posts, replies or comments says so.
  return ALONE.test(around) || (MESSAGE.test(around) && SENDS.test(button.trim()));
}

/** Whether a label says the saving of a change to a statement. */
export function savesChange(label: string): boolean {
  const rest = beside(label, 'edit');
  return rest !== undefined && (rest === 'post' || !means(rest, 'publish'));
}
