import { useState } from 'preact/hooks';
import {
  type DraftMove,
  draftLanguage,
  FACTS,
  type Template,
  templatesFor,
  withDraft,
  withoutDraft,
} from '../drafts/drafts.ts';
import type { Brand } from '../incidents/settings.ts';
import { ApologyCheck } from '../ui/apology-check.tsx';
import { locale, t } from '../ui/i18n.ts';
import { LANGUAGES, languageName } from './languages.tsx';

const MOVES: readonly DraftMove[] = ['correction', 'apology', 'answer', 'closing'];

type Edit = (next: Pick<Brand, 'drafts'>) => void;

/** The brand's drafts for one move in one language: ours to change, its own to add, and ours back at a press. */
export function DraftEditor({ brand, edit }: { brand: Brand; edit: Edit }) {
  const [move, setMove] = useState<DraftMove>('correction');
  const [language, setLanguage] = useState(() => draftLanguage(brand, locale()));
  const ours = new Map(templatesFor(move, language, []).map(({ id, text }) => [id, text]));
  const store = ({ drafts }: Brand) => edit(drafts ? { drafts } : {});
  const change = (id: string, text: string) => {
    const plain = text.trim();
    // Nothing written, or our own words again: then it is ours, or gone.
    if (plain === '' || plain === ours.get(id)) store(withoutDraft(brand, id));
    else store(withDraft(brand, { id, move, lang: language, text: plain }));
  };
  return (
    <div class="stack">
      <p class="quiet small">{t('drafts_how', FACTS.join(' '))}</p>
      <div class="setting-numbers">
        <label class="field">
          {t('drafts_move')}
          <select value={move} onChange={(event) => setMove(event.currentTarget.value as DraftMove)}>
            {MOVES.map((id) => (
              <option key={id} value={id}>
                {t(`drafts_for_${id}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {t('drafts_language')}
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            {LANGUAGES.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul class="stack">
        {templatesFor(move, language, brand.drafts).map((template) => (
          <OneDraft
            key={`${template.id} ${template.own} ${language}`}
            template={template}
            {...{ move, language }}
            replaces={template.own && ours.has(template.id)}
            onChange={(text) => change(template.id, text)}
            onRemove={() => store(withoutDraft(brand, template.id))}
          />
        ))}
      </ul>
      <AddDraft
        key={`${move} ${language}`}
        {...{ move, language }}
        onAdd={(text) => change(crypto.randomUUID(), text)}
      />
    </div>
  );
}

function OneDraft(props: {
  template: Template;
  move: DraftMove;
  language: string;
  /** It stands in the place of one of ours. */
  replaces: boolean;
  onChange: (text: string) => void;
  onRemove: () => void;
}) {
  const { template, move, language, replaces, onChange, onRemove } = props;
  const [text, setText] = useState(template.text);
  const label = t(replaces ? 'drafts_changed' : template.own ? 'drafts_own' : 'drafts_ours');
  return (
    <li class="stack tight">
      <label class="field">
        {label}
        <textarea
          rows={4}
          lang={language}
          maxLength={10_000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      {move === 'apology' && <ApologyCheck draft={text} language={language} />}
      {template.own && (
        <p>
          <button type="button" class="plain" onClick={onRemove}>
            {t(replaces ? 'drafts_restore' : 'drafts_remove')}
          </button>
        </p>
      )}
    </li>
  );
}

function AddDraft(props: { move: DraftMove; language: string; onAdd: (text: string) => void }) {
  const { move, language, onAdd } = props;
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    onAdd(text);
    setText('');
  };
  return (
    <form class="stack tight" onSubmit={add}>
      <label class="field">
        {t('drafts_new')}
        <textarea
          rows={3}
          required
          lang={language}
          maxLength={10_000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {move === 'apology' && <ApologyCheck draft={text} language={language} />}
      <p>
        <button type="submit">{t('drafts_add')}</button>
      </p>
    </form>
  );
}
