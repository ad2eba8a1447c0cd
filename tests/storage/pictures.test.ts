import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  beyond,
  dropPictures,
  dropPicturesExcept,
  keepPicture,
  picturesKept,
  readPicture,
  trimPictures,
} from '../../src/storage/pictures.ts';

const picture = (id: string, at: number, bytes = 100) => ({ id, at, blob: new Blob(['x'.repeat(bytes)]) });

beforeEach(() => dropPicturesExcept(new Set()));

describe('pictures', () => {
  test('are kept and read again', async () => {
    await keepPicture(picture('a', 1), 1000);
    expect(await (await readPicture('a'))?.text()).toHaveLength(100);
    expect(await readPicture('b')).toBeUndefined();
    expect(await picturesKept()).toEqual({ count: 1, bytes: 100 });
  });

  test('give way oldest first where the room is used up, also when the clock jumped back', async () => {
    for (const [id, at] of [
      ['a', 30],
      ['b', 10],
      ['c', 20],
    ] as const)
      await keepPicture(picture(id, at), 1000);
    await keepPicture(picture('d', 40), 250);
    expect(await picturesKept()).toEqual({ count: 2, bytes: 200 });
    expect(await readPicture('b')).toBeUndefined();
    expect(await readPicture('c')).toBeUndefined();
    await trimPictures(100);
    expect(await readPicture('d')).toBeDefined();
  });

  test('go when they are told to, and those nothing speaks of', async () => {
    for (const id of ['a', 'b', 'c']) await keepPicture(picture(id, 1), 1000);
    await dropPictures(['a']);
    await dropPicturesExcept(new Set(['b']));
    expect(await picturesKept()).toEqual({ count: 1, bytes: 100 });
  });

  test('make room on a full disk, the older half first, and say so when even that is not enough', async () => {
    for (const at of [1, 2, 3, 4]) await keepPicture(picture(`p${at}`, at), 1000);
    const put = IDBObjectStore.prototype.put;
    const full = (times: number) => {
      let left = times;
      return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...values
      ) {
        if (left-- > 0) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, values);
      });
    };
    const once = full(1);
    await keepPicture(picture('new', 9), 1000);
    once.mockRestore();
    expect(await Promise.all(['p1', 'p2', 'p3', 'new'].map(async (id) => !!(await readPicture(id))))).toEqual(
      [false, false, true, true],
    );
    const always = full(9);
    await expect(keepPicture(picture('more', 10), 1000)).rejects.toThrow('full');
    always.mockRestore();
  });

  test('that are damaged are no picture, take no room, and go first', async () => {
    const database = await openDB('pictures', 1);
    await database.put('pictures', { id: 'bad', at: Number.NaN, blob: 'torn' });
    database.close();
    await keepPicture(picture('a', 1), 1000);
    expect(await readPicture('bad')).toBeUndefined();
    expect(await picturesKept()).toEqual({ count: 2, bytes: 100 });
    await keepPicture(picture('b', 2), 100);
    expect(await picturesKept()).toEqual({ count: 1, bytes: 100 });
  });
});

test('only as many go as must', () => {
  const kept = [
    { id: 'a', at: 2, bytes: 5 },
    { id: 'b', at: 1, bytes: 5 },
  ];
  expect(beyond(kept, 10)).toEqual([]);
  expect(beyond(kept, 9).map(({ id }) => id)).toEqual(['b']);
  expect(beyond(kept, 0).map(({ id }) => id)).toEqual(['b', 'a']);
});
