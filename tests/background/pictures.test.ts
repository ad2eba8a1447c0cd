import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import { dropPicturesExcept, picturesKept } from '../../src/storage/pictures.ts';

/** The browser's side: storage that can be full, and a tab that may be left while its picture is taken. */
const browser = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const state = { full: false, active: true, slow: 0, taken: 0 };
  return {
    stored,
    state,
    api: {
      storage: {
        local: {
          get: async (keys: string | string[] | null) =>
            keys === null
              ? { ...stored }
              : Object.fromEntries(
                  [keys].flat().flatMap((key) => (key in stored ? [[key, stored[key]]] : [])),
                ),
          set: async (values: Record<string, unknown>) => {
            if (state.full) throw new Error('QUOTA_BYTES quota exceeded');
            Object.assign(stored, structuredClone(values));
          },
        },
      },
      tabs: {
        captureVisibleTab: async () => {
          state.taken++;
          vi.setSystemTime(Date.now() + state.slow);
          return `data:image/jpeg;base64,${btoa('x'.repeat(3000))}`;
        },
        get: async () => ({ id: 1, windowId: 1, active: state.active }),
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: browser.api }));

const { takePicture, dropForgottenPictures, erasePictures } = await import(
  '../../src/background/pictures.ts'
);
const { enqueue } = await import('../../src/background/queue.ts');

const NOW = Date.UTC(2026, 2, 10);
const tab = { id: 1, windowId: 1, active: true, incognito: false };
const take = async (some: object = {}) => {
  const request = {
    type: 'picture',
    move: 'm',
    brand: 'brand',
    account: { network: 'x', handle: 'sol' },
  } as const;
  await takePicture({ ...request, until: Date.now() + 400 }, { ...tab, ...some } as never);
  await enqueue(async () => {});
};
const facts = () => Object.keys(browser.stored).filter((key) => key.startsWith('event:pictured:'));

beforeEach(async () => {
  for (const key of Object.keys(browser.stored)) delete browser.stored[key];
  Object.assign(browser.state, { full: false, active: true, slow: 0, taken: 0 });
  browser.stored.settings = { ...DEFAULT_SETTINGS, pictures: { on: true, megabytes: 1 } };
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await dropPicturesExcept(new Set());
});

describe('a picture', () => {
  test('is kept, with a fact that names the move', async () => {
    await take();
    const [key] = facts();
    expect(browser.stored[key!]).toMatchObject({
      type: 'pictured',
      move: 'm',
      network: 'x',
      account: 'sol',
      bytes: 3000,
    });
    expect(await picturesKept()).toEqual({ count: 1, bytes: 3000 });
    await erasePictures([key!.slice('event:'.length), 'warned:m']);
    expect(await picturesKept()).toEqual({ count: 0, bytes: 0 });
  });

  test.each([
    ['it is not allowed', () => Object.assign(browser.stored, { settings: DEFAULT_SETTINGS }), {}, 0],
    ['the window is private', () => {}, { incognito: true }, 0],
    ['the tab is not in view', () => {}, { active: false }, 0],
    ['the tab was left meanwhile', () => Object.assign(browser.state, { active: false }), {}, 1],
    ['it came after the warning was drawn', () => Object.assign(browser.state, { slow: 500 }), {}, 1],
  ])('is not kept when %s', async (_, arrange, some, taken) => {
    arrange();
    await take(some);
    expect([facts(), browser.state.taken]).toEqual([[], taken]);
    expect(await picturesKept()).toEqual({ count: 0, bytes: 0 });
  });

  test('of which no fact could be written, on a full disk or after a kill, is dropped at the next start', async () => {
    await take();
    browser.state.full = true;
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await take();
    expect(logged).toHaveBeenCalled();
    expect([facts().length, (await picturesKept()).count]).toEqual([1, 2]);
    browser.state.full = false;
    await dropForgottenPictures();
    expect([facts().length, (await picturesKept()).count]).toEqual([1, 1]);
  });

  test('of which the fact is damaged stays', async () => {
    await take();
    browser.stored[facts()[0]!] = 'torn';
    await dropForgottenPictures();
    expect((await picturesKept()).count).toBe(1);
  });
});
