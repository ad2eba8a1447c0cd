import { useState } from 'preact/hooks';
import { type ImportPreview, type ImportProblem, previewImport, toCsv, toJson } from '../incidents/export.ts';
import { parseEvent } from '../storage/schema.ts';
import { ConfirmButton } from '../ui/confirm-button.tsx';
import { plural, t } from '../ui/i18n.ts';
import type { Desk } from '../ui/page.tsx';
import { save } from '../ui/save.ts';

/** Taking the data along, bringing it back, and deleting it. */
export function DataPage({ desk }: { desk: Desk }) {
  const { log, state, settings } = desk.store;
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
          <p class="row">
            <button
              type="button"
              onClick={() =>
                save('mesura.json', 'application/json', toJson(log.events, settings, Date.now()))
              }
            >
              {t('data_export_json')}
            </button>
            <button type="button" onClick={() => save('mesura.csv', 'text/csv', toCsv(state.incidents))}>
              {t('data_export_csv')}
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
  const [seen, setSeen] = useState<ImportPreview | ImportProblem>();
  const choose = async (file: File | undefined) => {
    setSeen(file && previewImport(await file.text(), desk.store.log.events, parseEvent));
  };
  const merge = async (events: ImportPreview['fresh']) => {
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
        {typeof seen === 'string' && (
          <p class="notice care">{t(seen === 'newer' ? 'import_newer' : 'import_foreign')}</p>
        )}
        {typeof seen === 'object' && (
          <>
            <p>
              {plural('import_fresh', seen.fresh.length)} {plural('import_known', seen.known)}{' '}
              {seen.unreadable > 0 && plural('import_unreadable', seen.unreadable)}
            </p>
            {seen.incidents.length > 0 && (
              <ul class="small">
                {seen.incidents.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            )}
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
