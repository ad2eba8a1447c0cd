/** What the pretend TikTok says: partly seen, partly general knowledge. */
const NAMES = [
  'post',
  'schedule',
  'reply',
  'delete',
  'cancel',
  'block',
  'privacy',
  'done',
  'everyone',
  'only',
] as const;
export type Words = Readonly<Record<(typeof NAMES)[number] | 'lang', string>>;

const TABLE: Readonly<Record<string, string>> = {
  en: 'Post|Schedule|Reply|Delete|Cancel|Block|Privacy settings|Done|Everyone|Only you',
  es: 'Publicar|Programar|Responder|Eliminar|Cancelar|Bloquear|Ajustes de privacidad|Listo|Todos|Solo tú',
  'pt-BR':
    'Publicar|Agendar|Responder|Excluir|Cancelar|Bloquear|Configurações de privacidade|Concluir|Todos|Somente você',
  'pt-PT':
    'Publicar|Agendar|Responder|Eliminar|Cancelar|Bloquear|Definições de privacidade|Concluir|Todos|Apenas tu',
  fr: 'Publier|Programmer|Répondre|Supprimer|Annuler|Bloquer|Paramètres de confidentialité|Terminer|Tout le monde|Toi uniquement',
  de: 'Posten|Planen|Antworten|Löschen|Abbrechen|Blockieren|Datenschutzeinstellungen|Fertig|Alle|Nur du',
  it: 'Pubblica|Programma|Rispondi|Elimina|Annulla|Blocca|Impostazioni sulla privacy|Fine|Tutti|Solo tu',
};

export const LANGUAGES = Object.keys(TABLE);

/** The words of a language; English where there is none. */
export function wordsOf(lang: string | null): Words {
  const known = lang && TABLE[lang] ? lang : 'en';
  const said = (TABLE[known] as string).split('|');
  return { lang: known, ...Object.fromEntries(NAMES.map((name, at) => [name, said[at] as string])) } as Words;
}
