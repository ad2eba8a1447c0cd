import { useState } from 'preact/hooks';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { plural, t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';
import { backup, type Preview, preview } from './backup.ts';

/** Taking the data along, bringing it back, and deleting it. */
export function DataPage({ desk }: { desk: Desk }) {
  const { log, settings } = desk.store;
  const eraseAll = async () => {
    if (await desk.ask({ type: 'erase', events: log.events.map((event) => event.id) }))
      desk.say(t('data_erased'));
  };
  return (
    <>
      <h1>{t('dash_data')}</h1>
      <p class="quiet">{t('data_intro')}</p>
      <div class="columns">
        <section class="card stack" aria-labelledby="export">
          <h2 id="export">{t('data_export')}</h2>
          <p>{plural('data_records', log.events.length)}</p>
          <p>
            <button
              type="button"
              onClick={() => save('mesura.json', 'application/json', backup(log.events, settings))}
            >
              {t('data_export_json')}
            </button>
          </p>
        </section>
        <Import desk={desk} />
        <section class="card stack" aria-labelledby="erase">
          <h2 id="erase">{t('data_erase')}</h2>
          <p>{t('data_erase_how')}</p>
          <p>
            <ConfirmButton
              label={t('data_erase_do')}
              question={t('data_erase_question')}
              onConfirm={eraseAll}
            >
              <p>{t('incident_erase_what')}</p>
            </ConfirmButton>
          </p>
        </section>
      </div>
    </>
  );
}

function Import({ desk }: { desk: Desk }) {
  const [seen, setSeen] = useState<Preview | 'foreign'>();
  const choose = async (file: File | undefined) => {
    setSeen(file && (preview(await file.text(), desk.store.log.events) ?? 'foreign'));
  };
  const merge = async (events: Preview['fresh']) => {
    if (!(await desk.record(...events))) return;
    setSeen(undefined);
    desk.say(plural('import_done', events.length));
  };
  return (
    <section class="card stack" aria-labelledby="import">
      <h2 id="import">{t('data_import')}</h2>
      <label class="field">
        {t('data_import_file')}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </label>
      <div role="status" class="stack">
        {seen === 'foreign' && <p class="notice care">{t('import_foreign')}</p>}
        {seen !== undefined && seen !== 'foreign' && (
          <>
            <p>
              {plural('import_fresh', seen.fresh.length)} {plural('import_known', seen.known)}{' '}
              {seen.unreadable > 0 && plural('import_unreadable', seen.unreadable)}
            </p>
            {seen.fresh.length > 0 && (
              <p>
                <button type="button" class="main" onClick={() => merge(seen.fresh)}>
                  {t('import_do')}
                </button>
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** Hands a text to the person as a file. */
function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
