import type { Brand, Sensitivity } from '../incidents/settings.ts';
import { t } from '../ui/i18n.ts';
import { RULE_IDS, ruleName } from '../ui/rules.ts';

const LEVELS: readonly Sensitivity[] = ['low', 'normal', 'high'];

/** Which rules speak for a brand, and how readily. */
export function RuleSwitches({ brand, edit }: { brand: Brand; edit: (next: Partial<Brand>) => void }) {
  const { off, sensitivity = {} } = brand;
  return (
    <ul class="stack">
      {RULE_IDS.map((id) => (
        <li key={id} class="row between">
          <label class="choice">
            <input
              type="checkbox"
              checked={!off.includes(id)}
              onChange={(event) => {
                const others = off.filter((entry) => entry !== id);
                edit({ off: event.currentTarget.checked ? others : [...others, id] });
              }}
            />
            <span>{ruleName(id)}</span>
          </label>
          <select
            class="level"
            aria-label={t('rule_level_named', ruleName(id))}
            value={sensitivity[id] ?? 'normal'}
            disabled={off.includes(id)}
            onChange={(event) =>
              edit({ sensitivity: { ...sensitivity, [id]: event.currentTarget.value as Sensitivity } })
            }
          >
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(`rule_level_${level}`)}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
