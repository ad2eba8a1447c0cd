import { LANG } from './switches.ts';

/** Words of the page that depend on nothing. */
export interface Words {
  post: string;
  postAll: string;
  reply: string;
  quote: string;
  schedule: string;
  home: string;
  yourReply: string;
  another: string;
  box: string;
  sent: string;
  sentMany: string;
  deleted: string;
  more: string;
  cancel: string;
  delete: string;
  deleteTitle: string;
  deleteBody: string;
  block: string;
  unfollow: string;
  mute: string;
  muteConversation: string;
  hide: string;
  lists: string;
  pin: string;
  edit: string;
  engagements: string;
  whoCanReply: string;
  save: string;
  discard: string;
  saveTitle: string;
  drafts: string;
  draftsTitle: string;
  undo: string;
  /** Singular and plural of replies, reposts, likes, bookmarks and views, as in labels. */
  counts: readonly (readonly [string, string])[];
  /** Thousands and millions. */
  units: readonly [string, string];
  liked: string;
}

const ALL: Record<string, Words> = {
  en: {
    post: 'Post',
    postAll: 'Post all',
    reply: 'Reply',
    quote: 'Quote',
    schedule: 'Schedule',
    home: 'What’s happening?',
    yourReply: 'Post your reply',
    another: 'Add another post',
    box: 'Post text',
    sent: 'Your post was sent.',
    sentMany: 'Your posts were sent.',
    deleted: 'Your post was deleted',
    more: 'More',
    cancel: 'Cancel',
    delete: 'Delete',
    deleteTitle: 'Delete post?',
    deleteBody:
      'This can’t be undone and it will be removed from your profile, the timeline of any accounts that follow you, and from search results.',
    block: 'Block',
    unfollow: 'Unfollow',
    mute: 'Mute',
    muteConversation: 'Mute this conversation',
    hide: 'Hide reply',
    lists: 'Add/remove from Lists',
    pin: 'Pin to your profile',
    edit: 'Edit post',
    engagements: 'View post engagements',
    whoCanReply: 'Change who can reply',
    save: 'Save',
    discard: 'Discard',
    saveTitle: 'Save post?',
    drafts: 'Drafts',
    draftsTitle: 'Discard unsent posts?',
    undo: 'Undo',
    counts: [
      ['reply', 'replies'],
      ['repost', 'reposts'],
      ['like', 'likes'],
      ['bookmark', 'bookmarks'],
      ['view', 'views'],
    ],
    units: ['K', 'M'],
    liked: 'Liked',
  },
  es: {
    post: 'Postear',
    postAll: 'Postear todo',
    reply: 'Responder',
    quote: 'Citar',
    schedule: 'Programar',
    home: '¿Qué está pasando?',
    yourReply: 'Postea tu respuesta',
    another: 'Añadir otro post',
    box: 'Texto del post',
    sent: 'Tu post se envió.',
    sentMany: 'Tus posts se enviaron.',
    deleted: 'Se eliminó tu post',
    more: 'Más opciones',
    cancel: 'Cancelar',
    delete: 'Eliminar',
    deleteTitle: '¿Quieres eliminar el post?',
    deleteBody:
      'Esta acción no se puede revertir, y se eliminará de tu perfil, de las cronologías de las cuentas que te siguen y de los resultados de búsqueda.',
    block: 'Bloquear a',
    unfollow: 'Dejar de seguir a',
    mute: 'Silenciar a',
    muteConversation: 'Silenciar esta conversación',
    hide: 'Ocultar respuesta',
    lists: 'Añadir a Listas o eliminar de ellas',
    pin: 'Fijar en tu perfil',
    edit: 'Editar post',
    engagements: 'Ver interacciones del post',
    whoCanReply: 'Cambiar quién puede responder',
    save: 'Guardar',
    discard: 'Descartar',
    saveTitle: '¿Guardar el post?',
    drafts: 'Borradores',
    draftsTitle: '¿Descartar los posts sin enviar?',
    undo: 'Deshacer',
    counts: [
      ['respuesta', 'respuestas'],
      ['repost', 'reposts'],
      ['Me gusta', 'Me gusta'],
      ['elemento guardado', 'elementos guardados'],
      ['reproducción', 'reproducciones'],
    ],
    units: [' mil', ' M'],
    liked: 'Indicado como Me gusta',
  },
  pt: {
    post: 'Postar',
    postAll: 'Postar tudo',
    reply: 'Responder',
    quote: 'Comentar',
    schedule: 'Programar',
    home: 'O que está acontecendo?',
    yourReply: 'Postar sua resposta',
    another: 'Adicionar outro post',
    box: 'Texto do post',
    sent: 'Seu post foi enviado.',
    sentMany: 'Seus posts foram enviados.',
    deleted: 'Seu post foi excluído',
    more: 'Mais',
    cancel: 'Cancelar',
    delete: 'Excluir',
    deleteTitle: 'Excluir post?',
    deleteBody:
      'Essa ação não poderá ser desfeita, e o post será removido do seu perfil, da timeline das contas que seguem você e dos resultados de busca.',
    block: 'Bloquear',
    unfollow: 'Deixar de seguir',
    mute: 'Silenciar',
    muteConversation: 'Silenciar esta conversa',
    hide: 'Ocultar resposta',
    lists: 'Adicionar/excluir das Listas',
    pin: 'Fixar no seu perfil',
    edit: 'Editar post',
    engagements: 'Ver engajamentos do post',
    whoCanReply: 'Alterar quem pode responder',
    save: 'Salvar',
    discard: 'Descartar',
    saveTitle: 'Salvar post?',
    drafts: 'Rascunhos',
    draftsTitle: 'Descartar posts não enviados?',
    undo: 'Desfazer',
    counts: [
      ['resposta', 'respostas'],
      ['repost', 'reposts'],
      ['curtida', 'curtidas'],
      ['item salvo', 'itens salvos'],
      ['visualização', 'visualizações'],
    ],
    units: [' mil', ' mi'],
    liked: 'Curtido',
  },
  fr: {
    post: 'Poster',
    postAll: 'Tout poster',
    reply: 'Répondre',
    quote: 'Citation',
    schedule: 'Programmer',
    home: 'Quoi de neuf ?',
    yourReply: 'Postez votre réponse',
    another: 'Ajoutez un autre post',
    box: 'Texte du post',
    sent: 'Votre post a été publié.',
    sentMany: 'Vos posts ont été publiés.',
    deleted: 'Votre post a été supprimé',
    more: 'Plus',
    cancel: 'Annuler',
    delete: 'Supprimer',
    deleteTitle: 'Supprimer le post ?',
    deleteBody:
      'Il n’est pas possible d’annuler cette opération. Le post sera supprimé de votre profil, du fil des comptes qui vous suivent et des résultats de recherche.',
    block: 'Bloquer',
    unfollow: 'Se désabonner de',
    mute: 'Masquer',
    muteConversation: 'Masquer cette conversation',
    hide: 'Masquer la réponse',
    lists: 'Ajouter/supprimer des Listes',
    pin: 'Épingler à votre profil',
    edit: 'Modifier le post',
    engagements: 'Voir les engagements du post',
    whoCanReply: 'Modifier qui peut répondre',
    save: 'Enregistrer',
    discard: 'Ne pas conserver',
    saveTitle: 'Enregistrer le post ?',
    drafts: 'Brouillons',
    draftsTitle: 'Abandonner les posts non envoyés ?',
    undo: 'Annuler',
    counts: [
      ['réponse', 'réponses'],
      ['repost', 'reposts'],
      ["J'aime", "J'aime"],
      ['signet', 'signets'],
      ['vue', 'vues'],
    ],
    units: [' k', ' M'],
    liked: 'Aimé',
  },
  de: {
    post: 'Posten',
    postAll: 'Alle posten',
    reply: 'Antworten',
    quote: 'Zitieren',
    schedule: 'Planen',
    home: 'Was gibt’s Neues?',
    yourReply: 'Deine Antwort posten',
    another: 'Weiteren Post hinzufügen',
    box: 'Posttext',
    sent: 'Dein Post wurde gesendet.',
    sentMany: 'Deine Posts wurden gesendet.',
    deleted: 'Dein Post wurde gelöscht',
    more: 'Mehr',
    cancel: 'Abbrechen',
    delete: 'Löschen',
    deleteTitle: 'Post löschen?',
    deleteBody:
      'Das kann nicht rückgängig gemacht werden und der Post wird aus deinem Profil, der Timeline deiner Follower und den Suchergebnissen entfernt.',
    block: 'Blockieren:',
    unfollow: 'Entfolgen:',
    mute: 'Stummschalten:',
    muteConversation: 'Diese Unterhaltung stummschalten',
    hide: 'Antwort ausblenden',
    lists: 'Zu Listen hinzufügen/daraus löschen',
    pin: 'An dein Profil anheften',
    edit: 'Post bearbeiten',
    engagements: 'Post-Interaktionen anzeigen',
    whoCanReply: 'Ändern, wer antworten kann',
    save: 'Speichern',
    discard: 'Verwerfen',
    saveTitle: 'Post speichern?',
    drafts: 'Entwürfe',
    draftsTitle: 'Nicht gesendete Posts verwerfen?',
    undo: 'Rückgängig',
    counts: [
      ['Antwort', 'Antworten'],
      ['Repost', 'Reposts'],
      ['„Gefällt mir“-Angabe', '„Gefällt mir“-Angaben'],
      ['Lesezeichen', 'Lesezeichen'],
      ['Mal angezeigt', 'Mal angezeigt'],
    ],
    units: [' Tsd.', ' Mio.'],
    liked: 'Gefällt mir',
  },
};

export const WORDS: Words = ALL[LANG] ?? (ALL.en as Words);

/** A count as the screen shows it: cut, never rounded up (2378 → 2.3K). */
export function short(count: number): string {
  if (count === 0) return '';
  const [size, unit] =
    count >= 1_000_000 ? [1_000_000, WORDS.units[1]] : count >= 1000 ? [1000, WORDS.units[0]] : [1, ''];
  if (size === 1) return String(count);
  const cut = String(Math.floor((count * 10) / size) / 10);
  return (LANG === 'en' ? cut : cut.replace('.', ',')) + unit;
}

/** A count and its word, in the plural that it needs: `1 reply`. Exact, without separators. */
export function counted(kind: number, count: number): string {
  const [one, many] = WORDS.counts[kind] ?? ['', ''];
  return `${count} ${count === 1 ? one : many}`;
}
