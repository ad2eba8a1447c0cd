/**
 * The extension API under its standard name. Chrome before 148 calls it `chrome`; its promises work the same there.
 * For content scripts, which must stay small: pages and background import `webextension-polyfill` instead.
 */
import type { Browser } from 'webextension-polyfill';

export const browser: Browser =
  (globalThis as { browser?: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome;
