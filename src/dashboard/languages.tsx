import type { Brand } from '../incidents/settings.ts';
import { locale, t } from '../ui/i18n.ts';

/** What a brand may speak, as far as Mesura reads it, and the neighbours it may want drafts in. */
export const LANGUAGES = ['es', 'en', 'pt', 'fr', 'de', 'it', 'ca', 'gl', 'eu'] as const;

/** The name of a language in that of the page. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
}

/** The brand's languages: drafts are offered in the first one that there are any in. */
export function LanguageChoice(props: { brand: Brand; edit: (next: Pick<Brand, 'languages'>) => void }) {
  const { brand, edit } = props;
  const { languages = [] } = brand;
  const set = (tag: string, on: boolean) => {
    const others = languages.filter((entry) => entry !== tag);
    edit({ languages: on ? [...others, tag] : others });
  };
  return (
    <fieldset class="stack tight">
      <legend>
        <h3>{t('brand_languages')}</h3>
      </legend>
      <p class="quiet small">{t('brand_languages_how')}</p>
      <ul class="choices">
        {LANGUAGES.map((tag) => (
          <li key={tag}>
            <label class="choice">
              <input
                type="checkbox"
                checked={languages.includes(tag)}
                onChange={(event) => set(tag, event.currentTarget.checked)}
              />
              <span>
                {languageName(tag)}
                {languages[0] === tag && <span class="quiet small"> {t('brand_language_first')}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
