import { useMemo, useState } from 'preact/hooks';
import { countedApologies, type Incident, type IncidentState } from '../incidents/fold.ts';
import { day, excerpt, moment } from '../ui/format.ts';
import { plural, t } from '../ui/i18n.ts';
import { networkName } from '../ui/networks.ts';
import type { Desk } from '../ui/page.tsx';
import { incidentLink } from './route.ts';

const STATES: readonly IncidentState[] = ['proposed', 'open', 'closed', 'discarded'];

/** All incidents, youngest first, by state, brand, network and words. Discarded ones are shown when asked for. */
export function IncidentList({ desk }: { desk: Desk }) {
  const { state, settings } = desk.store;
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState('');
  const [brand, setBrand] = useState('');
  const [network, setNetwork] = useState('');
  const networks = useMemo(() => [...new Set(state.incidents.flatMap(networksOf))].sort(), [state]);
  const shown = state.incidents
    .filter((incident) => (wanted === '' ? incident.state !== 'discarded' : incident.state === wanted))
    .filter((incident) => brand === '' || incident.brand === brand)
    .filter((incident) => network === '' || networksOf(incident).includes(network))
    .filter((incident) => speaksOf(incident, words))
    .toReversed();
  return (
    <>
      <h1>{t('dash_incidents')}</h1>
      <search class="filters">
        <label class="field">
          {t('filter_words')}
          <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
        <Choice
          label="filter_state"
          value={wanted}
          onChoose={setWanted}
          options={STATES.map((id) => [id, t(`state_${id}`)])}
        />
        {settings.brands.length > 1 && (
          <Choice
            label="filter_brand"
            value={brand}
            onChoose={setBrand}
            options={settings.brands.map((entry) => [entry.id, entry.name || t('brand_unnamed')])}
          />
        )}
        {networks.length > 1 && (
          <Choice
            label="filter_network"
            value={network}
            onChoose={setNetwork}
            options={networks.map((id) => [id, networkName(id)])}
          />
        )}
      </search>
      <p role="status" class="quiet">
        {state.incidents.length === 0 ? t('incidents_none') : plural('incidents_found', shown.length)}
      </p>
      <ul class="stack">
        {shown.map((incident) => (
          <Row key={incident.id} incident={incident} />
        ))}
      </ul>
    </>
  );
}

function Row({ incident }: { incident: Incident }) {
  const apologies = countedApologies(incident).length;
  return (
    <li class="card incident-row">
      <div class="row between">
        <a class="title" href={incidentLink(incident.id)}>
          {incident.title || t('incident_untitled')}
        </a>
        <span class={`pill ${incident.state}`}>{t(`state_${incident.state}`)}</span>
      </div>
      <p class="quiet small">
        {[
          `${day(incident.openedAt)}, ${moment(incident.openedAt, incident.openedAt)}`,
          networksOf(incident).map(networkName).join(', '),
          plural('count_apologies', apologies),
          incident.held.length > 0 ? plural('count_held', incident.held.length) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {incident.source?.text && <q class="quiet small">{excerpt(incident.source.text, 140)}</q>}
    </li>
  );
}

function Choice(props: {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label class="field">
      {t(props.label)}
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="">{t('filter_all')}</option>
        {props.options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function networksOf(incident: Incident): string[] {
  const seen = [
    incident.source?.network,
    ...incident.statements.flatMap((statement) => statement.posts.map((post) => post.network)),
    ...incident.acts.map((act) => act.network),
    ...incident.held.map((move) => move.warned.network),
  ];
  return [...new Set(seen)].filter((network): network is string => network !== undefined);
}

/** Every word asked for stands somewhere in the incident; accents and case don't matter. */
function speaksOf(incident: Incident, words: string): boolean {
  const said = plain(
    [
      incident.title,
      incident.source?.text ?? '',
      ...incident.statements.map((statement) => statement.text),
    ].join(' '),
  );
  return plain(words)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
