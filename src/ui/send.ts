import browser from 'webextension-polyfill';
import type { Answer, Request } from '../storage/protocol.ts';
import { t } from './i18n.ts';

/** Asks the background, the one writer, to do something. Rejects with a sentence for the person. */
export async function send(request: Request): Promise<void> {
  let answer: Answer | undefined;
  try {
    answer = (await browser.runtime.sendMessage(request)) as Answer | undefined;
  } catch {
    throw new Error(t('error_unreachable'));
  }
  if (answer === undefined) throw new Error(t('error_unreachable'));
  if (answer.ok) return;
  throw new Error(/quota/i.test(answer.error) ? t('error_full') : t('error_refused', answer.error));
}
