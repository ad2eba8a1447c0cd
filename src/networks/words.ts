/**
 * What controls are called, in the languages we know (en, es, pt-BR, pt-PT, fr, de, it). The last resort: structure,
 * roles and test ids come first, since sites rename their buttons and people use other languages.
 * Taken from the translation catalogues of Bluesky and Mastodon where they have the word, else general knowledge.
 */
const WORDS = {
  publish: [
    [
      'post',
      'publish',
      'post now',
      'publish now',
      'post all',
      'post anyway',
      'tweet',
      'toot',
      'share',
      'submit',
      'send',
      'share now',
    ],
    ['publicar', 'postear', 'postear todo', 'compartir', 'compartir ahora', 'enviar', 'tootear'],
    [
      'postar',
      'postar tudo',
      'compartilhar',
      'compartilhar agora',
      'partilhar',
      'partilhar agora',
      'publicar',
    ],
    ['publier', 'poster', 'tout poster', 'partager', 'partager maintenant', 'envoyer', 'pouet'],
    [
      'veröffentlichen',
      'posten',
      'alle posten',
      'teilen',
      'jetzt teilen',
      'senden',
      'absenden',
      'beitrag erstellen',
    ],
    ['pubblica', 'posta', 'condividi', 'condividi ora', 'invia'],
  ],
  reply: [
    ['reply', 'post reply', 'publish reply', 'send reply'],
    ['responder', 'contestar'],
    ['répondre'],
    ['antworten', 'antwort senden'],
    ['rispondi'],
  ],
  comment: [
    ['comment', 'add comment', 'post comment', 'leave a comment'],
    ['comentar', 'publicar comentario'],
    ['publicar comentário', 'enviar comentário'],
    ['commenter', 'publier le commentaire'],
    ['kommentieren', 'kommentar senden', 'kommentar abschicken'],
    ['commenta', 'pubblica commento'],
  ],
  schedule: [
    ['schedule', 'schedule post', 'add to queue'],
    ['programar', 'agendar', 'añadir a la cola', 'agregar a la cola'],
    ['programmer', 'planifier'],
    ['planen'],
    ['programma', 'pianifica'],
  ],
  edit: [
    ['edit', 'update', 'save changes', 'save edits', 'save'],
    ['editar', 'actualizar', 'guardar cambios', 'guardar'],
    ['atualizar', 'salvar', 'salvar alterações', 'guardar alterações'],
    ['modifier', 'mettre à jour', 'enregistrer'],
    ['bearbeiten', 'aktualisieren', 'speichern', 'änderungen speichern'],
    ['modifica', 'aggiorna', 'salva', 'salva modifiche'],
  ],
  delete: [
    ['delete', 'delete forever', 'yes, delete'],
    ['borrar', 'eliminar', 'suprimir', 'sí, eliminar'],
    ['excluir', 'apagar', 'deletar'],
    ['supprimer', 'effacer'],
    ['löschen', 'entfernen'],
    ['elimina', 'eliminare', 'cancella'],
  ],
  archive: [
    ['archive'],
    ['archivar', 'mover al archivo'],
    ['arquivar', 'mover para o arquivo'],
    ['archiver', 'déplacer vers les archives'],
    ['archivieren', 'ins archiv verschieben'],
    ['archivia', "sposta nell'archivio"],
  ],
  hide: [
    ['hide'],
    ['ocultar'],
    ['masquer', 'cacher'],
    ['ausblenden', 'verbergen'],
    ['nascondi', 'nascondere'],
  ],
  remove: [['remove'], ['quitar', 'retirar'], ['remover'], ['retirer'], ['entfernen'], ['rimuovi']],
  block: [
    ['block', 'ban'],
    ['bloquear', 'banear'],
    ['banir'],
    ['bloquer', 'bannir'],
    ['blockieren', 'sperren'],
    ['blocca', 'bloccare', 'banna'],
  ],
  mute: [
    ['mute'],
    ['silenciar'],
    ['ocultar'],
    ['masquer', 'mettre en sourdine'],
    ['stummschalten'],
    ['silenzia', 'silenziare'],
  ],
  lock: [
    ['lock', 'lock comments', 'turn off commenting', 'disable replies', 'close replies'],
    ['bloquear comentarios', 'cerrar comentarios', 'desactivar comentarios', 'desactivar los comentarios'],
    ['desativar comentários', 'desativar os comentários', 'bloquear comentários'],
    ['verrouiller', 'désactiver les commentaires'],
    ['kommentare sperren', 'kommentare deaktivieren', 'kommentarfunktion deaktivieren'],
    ['disattiva commenti', 'disattiva i commenti', 'blocca commenti'],
  ],
  /** Opens the choice of who may still answer. */
  whoAnswers: [
    ['who can comment', 'who can reply'],
    ['quién puede comentar', 'quién puede responder', 'quiénes pueden comentar', 'quiénes pueden responder'],
    ['quem pode comentar', 'quem pode responder'],
    ['qui peut commenter', 'qui peut répondre'],
    [
      'wer kann kommentieren',
      'wer kann diesen beitrag kommentieren',
      'wer kann antworten',
      'wer kann deinen beitrag kommentieren',
      'wer darf antworten',
    ],
    ['chi può commentare', 'chi può rispondere'],
  ],
  /** Takes an own post off the profile without deleting it. */
  unlist: [
    ['hide from profile', 'hide from page'],
    ['ocultar del perfil', 'ocultar de la página'],
    ['ocultar do perfil', 'ocultar da página'],
    ['masquer du profil', 'masquer de la page'],
    ['im profil verbergen', 'auf der seite verbergen', 'aus dem profil ausblenden'],
    ['nascondi dal profilo', 'nascondi dalla pagina'],
  ],
  /** On to the next step of a composer. */
  next: [
    ['next', 'continue'],
    ['siguiente', 'continuar'],
    ['avançar', 'seguinte', 'próximo'],
    ['suivant', 'continuer'],
    ['weiter'],
    ['avanti', 'continua'],
  ],
  redraft: [
    ['delete & re-draft', 'delete & redraft', 'delete and redraft', 'delete and re-draft'],
    ['borrar y volver a borrador', 'eliminar y volver a redactar', 'borrar y volver a redactar'],
    ['excluir e rascunhar', 'eliminar e reescrever'],
    ['supprimer et réécrire'],
    ['löschen und neu erstellen', 'löschen & neu verfassen'],
    ['elimina e riscrivi', 'eliminare e riformulare'],
  ],
  trash: [
    ['move to trash', 'move to bin', 'move to your trash'],
    ['mover a la papelera'],
    ['mover para a lixeira', 'mover para o lixo', 'mover para a reciclagem'],
    ['placer dans la corbeille', 'déplacer dans la corbeille', 'mettre à la corbeille'],
    ['in den papierkorb verschieben'],
    ['sposta nel cestino'],
  ],
  restrict: [['restrict'], ['restringir'], ['restreindre'], ['einschränken'], ['limita', 'limitare']],
  /** Takes a person's comments away from everyone. */
  hideUser: [
    ['hide user from channel', 'hide for everyone'],
    ['ocultar al usuario del canal', 'ocultar para todos'],
    ['ocultar usuário do canal', 'ocultar utilizador do canal'],
    ["masquer l'utilisateur sur la chaîne", 'masquer pour tout le monde'],
    ['nutzer auf dem kanal ausblenden', 'für alle ausblenden', 'für alle verbergen'],
    ['nascondi utente dal canale', 'nascondi per tutti', 'nascondi a tutti'],
  ],
  confirm: [
    ['confirm', 'move', 'ok', 'yes', 'done'],
    ['confirmar', 'mover', 'aceptar', 'sí', 'listo'],
    ['concluir', 'sim'],
    ['confirmer', 'déplacer', 'oui', 'terminer'],
    ['bestätigen', 'verschieben', 'ja', 'fertig'],
    ['conferma', 'sposta', 'sì', 'fine'],
  ],
  detach: [['detach'], ['desvincular'], ['desanexar'], ['détacher'], ['trennen'], ['scollega', 'scollegare']],
  cancel: [
    ['cancel', 'no', 'keep', 'go back', 'close', 'dismiss'],
    ['cancelar', 'cerrar', 'volver'],
    ['fechar', 'voltar', 'não'],
    ['annuler', 'fermer', 'non'],
    ['abbrechen', 'schließen', 'zurück', 'nein'],
    ['annulla', 'chiudi', 'indietro'],
  ],
  draft: [
    ['draft', 'drafts', 'discard', 'save draft'],
    ['borrador', 'borradores', 'descartar'],
    ['rascunho', 'rascunhos'],
    ['brouillon', 'brouillons', 'abandonner'],
    ['entwurf', 'entwürfe', 'verwerfen'],
    ['bozza', 'bozze', 'scarta', 'scartare'],
  ],
  /** What a statement is called. */
  post: [
    ['post', 'reply', 'comment', 'tweet', 'toot', 'status', 'note', 'thread', 'article'],
    ['publicación', 'respuesta', 'comentario', 'hilo', 'nota', 'artículo', 'entrada'],
    ['postagem', 'publicação', 'resposta', 'comentário', 'fio'],
    ['publication', 'réponse', 'commentaire', 'message', 'note', 'article'],
    ['beitrag', 'antwort', 'kommentar', 'notiz', 'artikel'],
    ['risposta', 'commento', 'messaggio', 'nota', 'articolo'],
  ],
  /** Things whose deletion takes no statement back. */
  otherThing: [
    [
      'list',
      'account',
      'message',
      'conversation',
      'chat',
      'filter',
      'collection',
      'photo',
      'image',
      'media',
      'notification',
      'column',
      'app',
      'search',
      'history',
      'album',
      'highlight',
    ],
    [
      'lista',
      'cuenta',
      'mensaje',
      'conversación',
      'filtro',
      'foto',
      'imagen',
      'notificación',
      'historial',
      'álbum',
      'chat',
    ],
    ['conta', 'mensagem', 'conversa', 'imagem', 'notificação', 'histórico', 'álbum'],
    [
      'liste',
      'compte',
      'conversation',
      'discussion',
      'filtre',
      'image',
      'photo',
      'notification',
      'historique',
    ],
    ['konto', 'account', 'nachricht', 'unterhaltung', 'chat', 'bild', 'foto', 'benachrichtigung', 'verlauf'],
    ['account', 'messaggio', 'conversazione', 'immagine', 'notifica', 'cronologia'],
  ],
} as const satisfies Record<string, readonly (readonly string[])[]>;

export type Meaning = keyof typeof WORDS;

/** A label that takes something back: "Unmute account", "Dejar de silenciar", "Réafficher ce compte". */
const UNDOES =
  /^(?:un(?:mute|block|hide|lock|archive|do)|des(?:bloquear|silenciar|ocultar|archivar|arquivar)|dessilenciar|dejar de|deixar de|ne plus|nicht mehr|non nascondere|reexibir|voltar a mostrar|débloquer|réafficher|remover silenciamento|retirar silenciamento|ent(?:blocken|sperren)|sblocca|riattiva|show|mostrar|mostra|afficher|re-?attach|reanexar|réattacher|riattacca|vincular .* (?:nuevo|novo))\b|\b(?:aufheben|anzeigen|einblenden|wieder anhängen)$/iu;

function plain(label: string): string {
  return (
    label
      .toLowerCase()
      // Pages put characters nobody sees into their labels.
      .replace(/\p{Cf}/gu, '')
      .replace(/’/g, "'")
      .replace(/[¿?¡!….:()[\]«»"“”]/g, ' ')
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .trim()
  );
}

/** Whether a label says that something is taken back rather than done. */
export function undoes(label: string): boolean {
  return UNDOES.test(plain(label));
}

/** Whether a label begins or ends with one of the words: "Delete post", "Beitrag löschen". */
export function means(label: string, meaning: Meaning): boolean {
  const text = plain(label);
  return (WORDS[meaning] as readonly (readonly string[])[])
    .flat()
    .some((word) => text === word || text.startsWith(`${word} `) || text.endsWith(` ${word}`));
}

/** Whether one of the words stands anywhere in a label. */
export function mentions(label: string, meaning: Meaning): boolean {
  const text = ` ${plain(label)} `;
  return (WORDS[meaning] as readonly (readonly string[])[]).flat().some((word) => text.includes(` ${word} `));
}

/** Whether a label is one of the words and nothing else: "Post", not "Post options". */
export function says(label: string, meaning: Meaning): boolean {
  const text = plain(label);
  return (WORDS[meaning] as readonly (readonly string[])[]).flat().includes(text);
}

/** What a label says beside one of the words at its start or end: `post` in "Delete post"; nothing when it says none. */
export function beside(label: string, meaning: Meaning): string | undefined {
  const text = plain(label);
  const words = (WORDS[meaning] as readonly (readonly string[])[]).flat().sort((a, b) => b.length - a.length);
  for (const word of words) {
    if (text === word) return '';
    if (text.startsWith(`${word} `)) return text.slice(word.length + 1);
    if (text.endsWith(` ${word}`)) return text.slice(0, -word.length - 1);
  }
  return undefined;
}
