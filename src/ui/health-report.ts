import browser from 'webextension-polyfill';
import type { Health } from '../storage/protocol.ts';
import { type GuardState, guardState } from './guard-state.ts';
import { locale } from './i18n.ts';

/**
 * A report for whoever mends a network: versions, and which gate saw what kind of move when. No account, no text, no
 * address: nothing that anybody wrote or read.
 */
export function healthReport(health: Health): string {
  const lines = Object.entries(health).flatMap(([network, entry]) => [
    `${network}: ${WORDS[guardState(entry)]}; screens ${time(entry.gesture)}; calls ${time(entry.request)}; ` +
      `missed ${entry.missed ?? 0} (${time(entry.missedAt)}); failed ${time(entry.failedAt)}`,
    ...Object.entries(entry.saw ?? {}).map(([what, at]) => `  ${what} ${time(at)}`),
  ]);
  const { version } = browser.runtime.getManifest();
  return [`Mesura ${version}`, navigator.userAgent, locale(), ...lines].join('\n');
}

const WORDS: Readonly<Record<GuardState, string>> = {
  watching: 'watching',
  blind: 'screens changed',
  failed: 'failed',
};

function time(at: number | undefined): string {
  return at === undefined ? '-' : new Date(at).toISOString();
}
