import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gatherReads } from '#src/edges/storage/gather-reads.ts';

type Row = { readonly id: string; readonly value: number };

/** A table of one row whose reads take a while and can be counted. */
const openTable = (readMs: number) => {
  const queries: (readonly string[])[] = [];
  let value = 0;
  const find = gatherReads<Row>(
    async (ids) => {
      queries.push(ids);
      if (ids.includes('broken')) throw new Error('the query failed');
      const now = value;
      await wait(readMs);
      return ids.filter((id) => id !== 'none').map((id) => ({ id, value: now }));
    },
    ({ id }) => id,
  );
  return {
    find,
    queries,
    change: () => {
      value += 1;
    },
  };
};

it('one query answers all who ask in the same moment, each with its own row', async () => {
  const { find, queries } = openTable(5);
  const rows = await Promise.all(['a', 'b', 'a', 'none', 'c'].map(find));
  expect(rows.map((row) => row?.id)).toEqual(['a', 'b', 'a', undefined, 'c']);
  expect(queries).toEqual([['a', 'b', 'none', 'c']]);
});

it('nobody is answered what was read before it asked', async () => {
  const { find, change } = openTable(20);
  const reads: Promise<void>[] = [];
  for (let index = 0; index < 40; index++) {
    change();
    reads.push(
      find('a').then((row) => {
        expect(row?.value).toBeGreaterThanOrEqual(index + 1);
      }),
    );
    if (index % 4 === 0) await wait(3);
  }
  await Promise.all(reads);
});

it('a query that hangs holds nobody up who asks later', async () => {
  let asked = 0;
  const find = gatherReads<Row>(
    async (ids) => {
      asked += 1;
      if (asked === 1) await wait(3_000);
      return ids.map((id) => ({ id, value: asked }));
    },
    ({ id }) => id,
  );
  const hung = find('a');
  await wait(5);
  const startedAt = performance.now();
  expect((await find('a'))?.value).toBe(2);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  await hung;
});

it('many who ask one after another share few queries, and a failure reaches those who asked together only', async () => {
  const { find, queries } = openTable(30);
  const reads: Promise<unknown>[] = [];
  for (let index = 0; index < 30; index++) {
    reads.push(find(`${index}`));
    await wait(1);
  }
  await Promise.all(reads);
  expect(queries.length).toBeLessThan(10);
  const failed = await Promise.allSettled([find('broken'), find('a')]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await find('a'))?.id).toBe('a');
});
