/** What the pretend LinkedIn says. English as seen; the other languages partly seen, partly general knowledge. */
export interface Words {
  readonly lang: string;
  readonly start: string;
  readonly post: string;
  readonly schedule: string;
  readonly save: string;
  readonly comment: string;
  readonly reply: string;
  readonly delete: string;
  readonly cancel: string;
  readonly edit: string;
  readonly editPost: string;
  readonly deletePost: string;
  readonly deletePostTitle: string;
  readonly deleteComment: string;
  readonly who: string;
  readonly thoughts: string;
  readonly block: string;
  readonly reactions: string;
  readonly comments: string;
  readonly reposts: string;
}

const order = [
  'start',
  'post',
  'schedule',
  'save',
  'comment',
  'reply',
  'delete',
  'cancel',
  'edit',
  'editPost',
  'deletePost',
  'deletePostTitle',
  'deleteComment',
  'who',
  'thoughts',
  'block',
  'reactions',
  'comments',
  'reposts',
] as const;

const TABLE: Readonly<Record<string, string>> = {
  en: 'Start a post|Post|Schedule|Save|Comment|Reply|Delete|Cancel|Edit|Edit post|Delete post|Delete post?|Delete comment?|Who can comment on this post?|Repost with your thoughts|Block|reactions|comments|reposts',
  es: 'Crear publicación|Publicar|Programar|Guardar|Comentar|Responder|Eliminar|Cancelar|Editar|Editar publicación|Eliminar publicación|¿Eliminar publicación?|¿Eliminar comentario?|¿Quién puede comentar esta publicación?|Compartir con tus comentarios|Bloquear|reacciones|comentarios|veces compartido',
  'pt-BR':
    'Começar publicação|Publicar|Agendar|Salvar|Comentar|Responder|Excluir|Cancelar|Editar|Editar publicação|Excluir publicação|Excluir publicação?|Excluir comentário?|Quem pode comentar nesta publicação?|Compartilhar com seus comentários|Bloquear|reações|comentários|compartilhamentos',
  'pt-PT':
    'Comece uma publicação|Publicar|Agendar|Guardar|Comentar|Responder|Eliminar|Cancelar|Editar|Editar publicação|Eliminar publicação|Eliminar publicação?|Eliminar comentário?|Quem pode comentar esta publicação?|Partilhar com os seus comentários|Bloquear|reações|comentários|partilhas',
  fr: 'Commencer un post|Publier|Programmer|Enregistrer|Commenter|Répondre|Supprimer|Annuler|Modifier|Modifier le post|Supprimer le post|Supprimer le post ?|Supprimer le commentaire ?|Qui peut commenter ce post ?|Republier avec vos réflexions|Bloquer|réactions|commentaires|republications',
  de: 'Beitrag beginnen|Posten|Planen|Speichern|Kommentieren|Antworten|Löschen|Abbrechen|Bearbeiten|Beitrag bearbeiten|Beitrag löschen|Beitrag löschen?|Kommentar löschen?|Wer kann diesen Beitrag kommentieren?|Mit Gedanken reposten|Blockieren|Reaktionen|Kommentare|Reposts',
  it: 'Crea un post|Pubblica|Programma|Salva|Commenta|Rispondi|Elimina|Annulla|Modifica|Modifica post|Elimina post|Eliminare il post?|Eliminare il commento?|Chi può commentare questo post?|Diffondi con le tue riflessioni|Blocca|reazioni|commenti|diffusioni',
};

export const LANGUAGES = Object.keys(TABLE);

/** The words of a language; English where there is none. */
export function wordsOf(lang: string | null): Words {
  const known = lang && TABLE[lang] ? lang : 'en';
  const said = (TABLE[known] as string).split('|');
  return { lang: known, ...Object.fromEntries(order.map((name, at) => [name, said[at]])) } as never;
}
