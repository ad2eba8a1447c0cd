import hosts from './hosts.json' with { type: 'json' };

/** Which network a site belongs to. Pure; the hosts are data, in `hosts.json`. */

interface Row {
  readonly matches: readonly string[];
  readonly frames?: boolean;
  /** Also frames without an address of their own, which the page draws itself. */
  readonly drawn?: boolean;
  /**
   * Hosts that are guarded by this network when the person adds them; `*.` stands for any sub-domain. A path may follow
   * where only a part of the site is the network's.
   */
  readonly offered?: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = hosts;

/** Networks that can be chosen for a site of the person's own. */
export const OFFERED: readonly string[] = ['generic', 'mastodon', 'phanpy', 'elk'];

/** The match pattern that covers what a network guards of a site: all of it, mostly. */
export function patternOf({ host, network }: { readonly host: string; readonly network: string }): string {
  const place = ROWS[network]?.offered?.find((one) => covers(hostIn(one), host));
  return `https://${host}${place?.slice(hostIn(place).length) ?? ''}/*`;
}

/** Whether a network's pages have what is guarded in frames, and whether in some that they draw themselves. */
export function framesOf(network: string): { readonly any: boolean; readonly drawn: boolean } {
  const { frames = false, drawn = false } = ROWS[network] ?? {};
  return { any: frames, drawn };
}

/** The match patterns that each network declares at install. */
export function declaredPatterns(): (readonly [string, readonly string[]])[] {
  return Object.entries(ROWS).map(([network, { matches }]) => [network, matches] as const);
}

/** The network that is declared for a host at install, if one is. */
export function declaredFor(host: string): string | undefined {
  return Object.keys(ROWS).find((network) =>
    ROWS[network]?.matches.some((pattern) => covers(pattern.replace(/^https:\/\/|\/\*$/g, ''), host)),
  );
}

/** The network that knows a host which has to be added first, if one does. */
export function knownFor(host: string): string | undefined {
  return Object.keys(ROWS).find((network) =>
    ROWS[network]?.offered?.some((pattern) => covers(hostIn(pattern), host)),
  );
}

/**
 * The host that somebody means who writes an address, a host name or copies a link; nothing when it is none, or no
 * site that an extension may guard.
 */
export function hostOf(written: string): string | undefined {
  const text = written.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
    return protocol === 'https:' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

function hostIn(place: string): string {
  return place.split('/', 1)[0] ?? place;
}

function covers(pattern: string, host: string): boolean {
  return pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) || host === pattern.slice(2)
    : host === pattern;
}
