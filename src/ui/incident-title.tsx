import { useEffect, useRef, useState } from 'preact/hooks';
import type { Incident } from '../incidents/fold.ts';
import { renaming } from './facts.ts';
import { t } from './i18n.ts';
import type { Desk } from './page.tsx';

/** The title, and a field in its place while it is being changed. Enter keeps, Escape leaves it as it was. */
export function IncidentTitle(props: {
  incident: Incident;
  desk: Desk;
  editing: boolean;
  onEditing: (editing: boolean) => void;
}) {
  const { incident, desk, editing, onEditing } = props;
  const [draft, setDraft] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!editing) return;
    setDraft(incident.title);
    field.current?.focus();
    field.current?.select();
  }, [editing, incident.title]);
  if (!editing) return <h1>{incident.title || t('incident_untitled')}</h1>;
  const keep = async (event: Event) => {
    event.preventDefault();
    const title = draft.trim();
    if (title && title !== incident.title && !(await desk.record(renaming(incident, title)))) return;
    onEditing(false);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEditing(false);
  };
  return (
    <form class="stack" onSubmit={keep} onKeyDown={leave}>
      <label class="field">
        {t('incident_title_label')}
        <input
          ref={field}
          value={draft}
          maxLength={200}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="main">
          {t('common_save')}
        </button>
        <button type="button" onClick={() => onEditing(false)}>
          {t('common_cancel')}
        </button>
      </div>
    </form>
  );
}
