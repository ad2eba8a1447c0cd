import { checkApology } from '../drafts/check.ts';
import { t } from './i18n.ts';

/** Which parts a draft of an apology has and lacks, and what spoils it; told anew to screen readers as it changes. */
export function ApologyCheck({ draft, language }: { draft: string; language: string }) {
  if (draft.trim() === '') return null;
  const { has, lacks, spoiledBy } = checkApology(draft, language);
  const group = (label: string, parts: readonly string[]) =>
    parts.length > 0 && (
      <p>
        <strong>{label}</strong> {parts.map((part) => t(`part_${part}`)).join(' · ')}
      </p>
    );
  return (
    <div class="small stack" role="status" aria-label={t('check_apology')}>
      {group(t('check_has'), has)}
      {group(t('check_lacks'), lacks)}
      {group(t('check_spoiled'), spoiledBy)}
    </div>
  );
}
