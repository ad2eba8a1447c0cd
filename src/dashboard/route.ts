import { useEffect, useState } from 'preact/hooks';

export const SECTIONS = ['incidents', 'trends', 'data', 'settings'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where in the dashboard somebody is. It stands in the address, so that links and the back button work. */
export interface Route {
  readonly section: Section;
  readonly incident?: string;
}

/** The address of one incident's page. */
export function incidentLink(id: string): string {
  return `#incidents/${encodeURIComponent(id)}`;
}

/** The route, told anew when the address changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parse(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(parse(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}

function parse(hash: string): Route {
  const [name, id] = hash.slice(1).split('/');
  const section = SECTIONS.find((entry) => entry === name) ?? 'incidents';
  return id ? { section, incident: decodeURIComponent(id) } : { section };
}
