import { expect, it } from 'vitest';
import { createGroupCommit } from '#src/edges/group-commit.ts';

/** Work that notes its groups and ends when the test says so. */
const noteGroups = (faulty: (items: readonly number[]) => boolean = () => false) => {
  const groups: number[][] = [];
  const gates: (() => void)[] = [];
  const work = async (items: readonly number[]): Promise<string[]> => {
    groups.push([...items]);
    await new Promise<void>((resolve) => gates.push(resolve));
    if (faulty(items)) throw new Error(`bad: ${items.join(' ')}`);
    return items.map((item) => `done ${item}`);
  };
  const finishNext = async (): Promise<void> => {
    await expect.poll(() => gates.length).toBeGreaterThan(0);
    gates.shift()?.();
  };
  return { groups, work, finishNext };
};

it('does in one go what was asked for the same key meanwhile, and what is of another key beside it', async () => {
  const { join } = createGroupCommit();
  const { groups, work, finishNext } = noteGroups();
  const answers = Promise.all([
    join('a', 1, work),
    join('a', 2, work),
    join('b', 10, work),
    join('a', 3, work),
  ]);
  expect(groups).toEqual([[1], [10]]);
  for (let n = 0; n < 3; n++) await finishNext();
  expect(await answers).toEqual(['done 1', 'done 2', 'done 10', 'done 3']);
  expect(groups).toEqual([[1], [10], [2, 3]]);
});

it('does a group that fails one by one: only the one at fault fails', async () => {
  const { join } = createGroupCommit();
  const { groups, work, finishNext } = noteGroups((items) => items.includes(3));
  const answers = Promise.allSettled([1, 2, 3, 4].map((item) => join('a', item, work)));
  for (let n = 0; n < 5; n++) await finishNext();
  expect((await answers).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual(
    ['done 1', 'done 2', 'Error: bad: 3', 'done 4'],
  );
  expect(groups).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
});

it('goes on after an error, and holds no key for ever', async () => {
  const { join } = createGroupCommit();
  const fail = async (): Promise<string[]> => {
    throw new Error('unavailable');
  };
  await expect(join('a', 1, fail)).rejects.toThrow('unavailable');
  expect(await join('a', 2, async (items) => items.map(String))).toBe('2');
});
