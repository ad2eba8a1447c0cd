import { type Brand, DEFAULT_LIMITS, type Limits, type Settings } from '../incidents/settings.ts';
import { AccountList, AddAccount } from '../ui/accounts.tsx';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { t } from '../ui/i18n.ts';
import type { Change } from '../ui/settings-change.ts';
import { DraftEditor } from './draft-editor.tsx';
import { LanguageChoice } from './languages.tsx';
import { QuietHoursFields } from './quiet-hours.tsx';
import { RuleSwitches } from './rule-switches.tsx';

type Edit = (next: Partial<Brand>) => void;

/** Brands with their accounts, limits and rules. */
export function BrandsSettings({ settings, change }: { settings: Settings; change: Change }) {
  const add = () =>
    change((now) => ({
      ...now,
      brands: [
        ...now.brands,
        { id: crypto.randomUUID(), name: '', accounts: [], limits: DEFAULT_LIMITS, off: [] },
      ],
    }));
  return (
    <section class="stack" aria-labelledby="brands">
      <h2 id="brands">{t('settings_brands')}</h2>
      <p class="quiet small">{t('settings_brands_how')}</p>
      {settings.brands.map((brand, index) => (
        <BrandCard
          key={brand.id}
          brand={brand}
          first={index === 0}
          edit={(next) => change((now) => ({ ...now, brands: replace(now.brands, brand.id, next) }))}
          remove={() =>
            change((now) => ({ ...now, brands: now.brands.filter((entry) => entry.id !== brand.id) }))
          }
        />
      ))}
      <p>
        <button type="button" onClick={add}>
          {t('brand_add')}
        </button>
      </p>
    </section>
  );
}

function BrandCard(props: { brand: Brand; first: boolean; edit: Edit; remove: () => void }) {
  const { brand, first, edit, remove } = props;
  const name = brand.name || t('brand_unnamed');
  return (
    <section class="card stack" aria-label={name}>
      <label class="field">
        {t('brand_name')}
        <input
          value={brand.name}
          maxLength={100}
          onChange={(event) => edit({ name: event.currentTarget.value.trim() })}
        />
      </label>
      <div class="stack">
        <h3>{t('brand_accounts')}</h3>
        {first && <p class="quiet small">{t('brand_accounts_first')}</p>}
        <AccountList accounts={brand.accounts} onChange={(accounts) => edit({ accounts })} />
        <AddAccount
          known={brand.accounts}
          onAdd={(account) => edit({ accounts: [...brand.accounts, account] })}
        />
      </div>
      <details>
        <summary>{t('brand_limits')}</summary>
        <div class="stack">
          <LimitFields limits={brand.limits} onChange={(limits) => edit({ limits })} />
          <QuietHoursFields brand={brand} edit={edit} />
        </div>
      </details>
      <details>
        <summary>{t('brand_rules')}</summary>
        <RuleSwitches brand={brand} edit={edit} />
      </details>
      <details>
        <summary>{t('brand_drafts')}</summary>
        <div class="stack">
          <LanguageChoice brand={brand} edit={edit} />
          <DraftEditor brand={brand} edit={edit} />
        </div>
      </details>
      {!first && (
        <p>
          <ConfirmButton
            label={t('brand_remove')}
            question={t('brand_remove_question', name)}
            onConfirm={remove}
          >
            <p>{t('brand_remove_what')}</p>
          </ConfirmButton>
        </p>
      )}
    </section>
  );
}

const NUMBERS: readonly {
  key: 'apologies' | 'apologiesEach' | 'reactions' | 'views' | 'coolDown';
  most: number;
}[] = [
  { key: 'apologies', most: 20 },
  { key: 'apologiesEach', most: 20 },
  { key: 'reactions', most: 1_000_000 },
  { key: 'views', most: 1_000_000_000 },
  { key: 'coolDown', most: 30 },
];

function LimitFields({ limits, onChange }: { limits: Limits; onChange: (limits: Limits) => void }) {
  const setNumber = (key: (typeof NUMBERS)[number]['key'], field: HTMLInputElement) => {
    if (field.validity.valid && field.value !== '') onChange({ ...limits, [key]: field.valueAsNumber });
    else field.reportValidity();
  };
  const setReminders = (field: HTMLInputElement) => {
    const minutes = field.value
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number);
    const wrong = minutes.some((value) => !(value >= 1 && value <= 10_000));
    field.setCustomValidity(wrong ? t('limit_reminders_wrong') : '');
    if (wrong) field.reportValidity();
    else onChange({ ...limits, reminders: [...new Set(minutes)].sort((a, b) => a - b) });
  };
  return (
    <div class="setting-numbers">
      {NUMBERS.map(({ key, most }) => (
        <label key={key} class="field">
          {t(`limit_${key}`)}
          <input
            type="number"
            required
            min={0}
            max={most}
            step={1}
            value={limits[key]}
            onChange={(event) => setNumber(key, event.currentTarget)}
          />
        </label>
      ))}
      <label class="field">
        {t('limit_reminders')}
        <input
          inputMode="numeric"
          value={limits.reminders.join(', ')}
          onChange={(event) => setReminders(event.currentTarget)}
        />
      </label>
    </div>
  );
}

function replace(brands: readonly Brand[], id: string, next: Partial<Brand>): Brand[] {
  return brands.map((brand) => (brand.id === id ? { ...brand, ...next } : brand));
}
