import type { IncidentDigest } from '../incidents/briefing.ts';
import type { Brand, OwnDraft } from '../incidents/settings.ts';
import { textLimit } from '../moves/text-limits.ts';
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

/** The marks of a draft that nobody has filled in yet, such as `«[fecha]»`. */
export function marksIn(text: string): string[] {
  return text.match(/«\[[^\]]*\]»/g) ?? [];
}

/** What may stand in a draft for a fact: what went wrong, the link to it, and the handle that is answered. */
export const FACTS = ['{what}', '{link}', '{who}'] as const;

/** A draft as it is kept: facts as `{what}`, what the person fills in as `«[…]»`. */
export interface Template {
  readonly id: string;
  readonly text: string;
  /** Written by the brand, or ours as the brand changed it. */
  readonly own: boolean;
}

/** The templates for a move: those of the brand first, then ours that it has not put its own in the place of. */
export function templatesFor(
  move: DraftMove,
  language: string,
  own: readonly OwnDraft[] | undefined,
): Template[] {
  const written = (own ?? []).filter((draft) => draft.move === move && draft.lang === language);
  const ours = isOurs(language) ? TEXTS[language][move] : [];
  return [
    ...written.map(({ id, text }) => ({ id, text, own: true })),
    ...ours
      .map((text, index) => ({ id: `${move}-${language}-${index}`, text, own: false }))
      .filter(({ id }) => !written.some((draft) => draft.id === id)),
  ];
}

/** The brand with a draft added, or changed where the id is known. With the id of one of ours it takes its place. */
export function withDraft(brand: Brand, draft: OwnDraft): Brand {
  const drafts = brand.drafts ?? [];
  const known = drafts.some(({ id }) => id === draft.id);
  return {
    ...brand,
    drafts: known ? drafts.map((one) => (one.id === draft.id ? draft : one)) : [...drafts, draft],
  };
}

/** The brand without one of its drafts; where it stood for one of ours, ours is back. */
export function withoutDraft(brand: Brand, id: string): Brand {
  return { ...brand, drafts: (brand.drafts ?? []).filter((draft) => draft.id !== id) };
}

/**
 * The language to draft in: the first of the brand's that there are drafts for, otherwise that of the interface.
 *
 * @param tag the interface's language, such as `es` or `es-AR`.
 */
export function draftLanguage(brand: Brand, tag: string): string {
  const there = (language: string) =>
    isOurs(language) || (brand.drafts ?? []).some(({ lang }) => lang === language);
  return brand.languages?.find(there) ?? (tag.startsWith('es') ? 'es' : 'en');
}

function isOurs(language: string): language is DraftLanguage {
  return language in TEXTS;
}

/**
 * Drafts for a move, those of the brand first. Facts of the incident that are known are filled in, and a draft
 * too long for the network gives way to a shorter one where there is one.
 *
 * @param who the handle answered, without `@`.
 */
export function draftsFor(
  move: DraftMove,
  language: string,
  network: string,
  incident: Pick<IncidentDigest, 'title' | 'source'> | undefined,
  own: readonly OwnDraft[] = [],
  who?: string,
): Draft[] {
  const limit = textLimit(network);
  const all = templatesFor(move, language, own).map((template): Draft => {
    const text = fill(template.text, language, incident, who);
    return { ...template, text, tooLong: [...text].length > limit, marks: marksIn(text) };
  });
  const ours = all.filter((draft) => !draft.own);
  const fitting = ours.filter((draft) => !draft.tooLong);
  return [...all.filter((draft) => draft.own), ...(fitting.length > 0 ? fitting : ours.slice(-1))];
}

/** The draft to offer: the first that fits the network, otherwise the first. */
export function firstFitting(drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((draft) => !draft.tooLong) ?? drafts[0];
}

const UNNAMED = { es: 'qué estaba mal', en: 'what was wrong' } as const;

/** `{what}`, `{link}` and `{who}` are facts; what is not known becomes a mark or is left out. */
function fill(
  text: string,
  language: string,
  incident: Pick<IncidentDigest, 'title' | 'source'> | undefined,
  who: string | undefined,
): string {
  const title = incident?.title.replace(/[«»]/g, '').replace(/[.…\s]+$/, '');
  return text
    .replaceAll('{what}', `«[${title || UNNAMED[isOurs(language) ? language : 'en']}]»`)
    .replaceAll('{link}', incident?.source?.permalink ?? '')
    .replaceAll('{who}', who ? `@${who} ` : '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
