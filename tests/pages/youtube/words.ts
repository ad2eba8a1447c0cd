/** What the pretend YouTube says: partly seen, partly general knowledge. */
const NAMES = [
  'comment',
  'reply',
  'save',
  'cancel',
  'edit',
  'delete',
  'remove',
  'hideUser',
  'pin',
  'report',
  'post',
  'like',
  'replies',
] as const;
export type Words = Readonly<Record<(typeof NAMES)[number] | 'lang', string>>;

const TABLE: Readonly<Record<string, string>> = {
  en: 'Comment|Reply|Save|Cancel|Edit|Delete|Remove|Hide user from channel|Pin|Report|Post|Like this comment along with # other people|replies',
  es: 'Comentar|Responder|Guardar|Cancelar|Editar|Eliminar|Quitar|Ocultar al usuario del canal|Fijar|Denunciar|Publicar|Indicar que me gusta este comentario, como a # personas más|respuestas',
  'pt-BR':
    'Comentar|Responder|Salvar|Cancelar|Editar|Excluir|Remover|Ocultar usuário do canal|Fixar|Denunciar|Postar|Marque este comentário como "Gostei", como outras # pessoas|respostas',
  'pt-PT':
    'Comentar|Responder|Guardar|Cancelar|Editar|Eliminar|Remover|Ocultar utilizador do canal|Fixar|Denunciar|Publicar|Goste deste comentário, tal como outras # pessoas|respostas',
  fr: 'Commenter|Répondre|Enregistrer|Annuler|Modifier|Supprimer|Retirer|Masquer l’utilisateur sur la chaîne|Épingler|Signaler|Publier|Aimer ce commentaire, comme # autres personnes|réponses',
  de: 'Kommentieren|Antworten|Speichern|Abbrechen|Bearbeiten|Löschen|Entfernen|Nutzer auf dem Kanal ausblenden|Anpinnen|Melden|Posten|Ich mag diesen Kommentar, wie # andere auch|Antworten',
  it: 'Commenta|Rispondi|Salva|Annulla|Modifica|Elimina|Rimuovi|Nascondi utente dal canale|Fissa|Segnala|Pubblica|Mi piace questo commento, come ad altre # persone|risposte',
};

export const LANGUAGES = Object.keys(TABLE);

/** The words of a language; English where there is none. */
export function wordsOf(lang: string | null): Words {
  const known = lang && TABLE[lang] ? lang : 'en';
  const said = (TABLE[known] as string).split('|');
  return { lang: known, ...Object.fromEntries(NAMES.map((name, at) => [name, said[at] as string])) } as Words;
}
