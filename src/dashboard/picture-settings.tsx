import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DEFAULT_PICTURES, MOST_MEGABYTES, type Settings } from '../incidents/settings.ts';
import { picturesKept } from '../storage/pictures.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { number } from '../ui/format.ts';
import { plural, t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';
import type { Change } from '../ui/settings-change.ts';

/** A browser gives a picture of a tab only with this; it is asked for here, by a press, and given back here. */
const PERMISSION = { origins: ['<all_urls>'] };

/** Pictures as evidence: off until somebody switches them on, with the room they may take and the room they do take. */
export function PictureSettings(props: { settings: Settings; change: Change; desk: Desk }) {
  const { settings, change, desk } = props;
  const pictures = settings.pictures ?? DEFAULT_PICTURES;
  const [allowed, setAllowed] = useState(true);
  const [kept, setKept] = useState({ count: 0, bytes: 0 });
  const look = () => {
    void browser.permissions.contains(PERMISSION).then(setAllowed);
    picturesKept().then(setKept, () => setKept({ count: 0, bytes: 0 }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with settings and log.
  useEffect(look, [settings, desk.store.log]);
  const set = (next: Partial<typeof pictures>) =>
    change((now) => ({ ...now, pictures: { ...(now.pictures ?? DEFAULT_PICTURES), ...next } }));
  const allow = async (on: boolean) => {
    // Asked for at once: a browser takes the question only within the press itself.
    const granted = on ? await browser.permissions.request(PERMISSION) : false;
    if (!on) await browser.permissions.remove(PERMISSION).catch(() => false);
    set({ on: granted });
    look();
  };
  const dropAll = async () => {
    if (await desk.ask({ type: 'drop-pictures' })) desk.say(t('pictures_dropped'));
    look();
  };
  return (
    <section class="card stack" aria-labelledby="pictures">
      <h2 id="pictures">{t('pictures')}</h2>
      <p class="quiet small">{t('pictures_how')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={pictures.on && allowed}
          onChange={(event) => void allow(event.currentTarget.checked)}
        />
        <span>{t('pictures_on')}</span>
      </label>
      {pictures.on && !allowed && <p class="notice care">{t('pictures_not_allowed')}</p>}
      <label class="field">
        {t('pictures_room')}
        <input
          type="number"
          required
          min={1}
          max={MOST_MEGABYTES}
          step={1}
          value={pictures.megabytes}
          onChange={({ currentTarget: field }) => {
            if (field.reportValidity() && field.value !== '') set({ megabytes: field.valueAsNumber });
          }}
        />
      </label>
      <p class="small" role="status">
        {plural('pictures_kept', kept.count, number(Math.ceil(kept.bytes / 100_000) / 10))}
      </p>
      {kept.count > 0 && (
        <p>
          <ConfirmButton
            label={t('pictures_drop')}
            question={t('pictures_drop_question')}
            onConfirm={dropAll}
          >
            <p>{t('pictures_drop_what')}</p>
          </ConfirmButton>
        </p>
      )}
    </section>
  );
}
