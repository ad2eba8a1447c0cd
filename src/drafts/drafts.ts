import type { IncidentDigest } from '../incidents/briefing.ts';
import type { OwnDraft } from '../incidents/settings.ts';
import { TEXTS } from './texts.ts';

/** Drafts to start from: short, nothing conditional, and with a visible mark wherever the person must fill in. */

export type DraftMove = OwnDraft['move'];
export type DraftLanguage = 'es' | 'en';

export interface Draft {
  readonly id: string;
  readonly text: string;
  /** Written by the brand itself. */
  readonly own: boolean;
  /** Longer than the network takes. */
  readonly tooLong: boolean;
  /** Marks still to be filled in. */
  readonly marks: readonly string[];
}

/** Most characters of a post; networks that are not here take more than any draft has. */
const MOST: Readonly<Record<string, number>> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  threads: 500,
  pinterest: 500,
  tiktok: 150,
  reddit: 10_000,
  facebook: 8000,
  instagram: 2200,
  linkedin: 1250,
  youtube: 10_000,
};

/** What fits in a post of a network. */
export function lengthLimit(network: string): number {
  return MOST[network] ?? 2000;
}

/** The marks of a draft that nobody has filled in yet, such as `«[fecha]»`. */
export function marksIn(text: string): string[] {
  return text.match(/«\[[^\]]*\]»/g) ?? [];
}

/**
 * Drafts for a move, those of the brand first. Facts of the incident that are known are filled in, and a draft
 * too long for the network gives way to a shorter one where there is one.
 *
 * @param who the handle answered, without `@`.
 */
export function draftsFor(
  move: DraftMove,
  language: DraftLanguage,
  network: string,
  incident: Pick<IncidentDigest, 'title' | 'source'> | undefined,
  own: readonly OwnDraft[] = [],
  who?: string,
): Draft[] {
  const limit = lengthLimit(network);
  const make = (id: string, text: string, isOwn: boolean): Draft => {
    const filled = fill(text, language, incident, who);
    return { id, text: filled, own: isOwn, tooLong: [...filled].length > limit, marks: marksIn(filled) };
  };
  const written = own
    .filter((draft) => draft.move === move && draft.lang === language)
    .map((draft) => make(draft.id, draft.text, true));
  const ours = TEXTS[language][move].map((text, index) => make(`${move}-${language}-${index}`, text, false));
  const fitting = ours.filter((draft) => !draft.tooLong);
  return [...written, ...(fitting.length > 0 ? fitting : ours.slice(-1))];
}

const UNNAMED = { es: 'qué estaba mal', en: 'what was wrong' } as const;

/** `{what}`, `{link}` and `{who}` are facts; what is not known becomes a mark or is left out. */
function fill(
  text: string,
  language: DraftLanguage,
  incident: Pick<IncidentDigest, 'title' | 'source'> | undefined,
  who: string | undefined,
): string {
  const title = incident?.title.replace(/[«»]/g, '').replace(/[.…\s]+$/, '');
  return text
    .replaceAll('{what}', `«[${title || UNNAMED[language]}]»`)
    .replaceAll('{link}', incident?.source?.permalink ?? '')
    .replaceAll('{who}', who ? `@${who} ` : '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
