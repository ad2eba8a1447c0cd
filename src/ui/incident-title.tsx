import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Incident } from '../incidents/fold.ts';
import { renaming } from './facts.ts';
import { t } from './i18n.ts';
import type { Desk } from './page.tsx';

interface Props {
  readonly incident: Incident;
  readonly desk: Desk;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
}

/** The title, and a field in its place while it is being changed. */
export function IncidentTitle(props: Props) {
  if (props.editing) return <TitleField {...props} />;
  return <h1>{props.incident.title || t('incident_untitled')}</h1>;
}

/** Enter keeps, Escape leaves the title as it was. */
function TitleField({ incident, desk, onEditing }: Props) {
  const [draft, setDraft] = useState(incident.title);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
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
