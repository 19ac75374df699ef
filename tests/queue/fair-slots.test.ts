import { expect, it } from 'vitest';
import { createFairSlots } from '#src/edges/fair-slots.ts';

/** How many slots an owner gets at once. */
const takeAll = async (slots: ReturnType<typeof createFairSlots>, owner: string): Promise<(() => void)[]> => {
  const taken: (() => void)[] = [];
  for (;;) {
    const giveBack = await slots.take(owner, 1);
    if (giveBack === null) return taken;
    taken.push(giveBack);
  }
};

it('gives one owner half of what the others leave free, so that five in a row find room in sixteen', async () => {
  const slots = createFairSlots(16);
  const counts: number[] = [];
  for (const owner of ['a', 'b', 'c', 'd', 'e']) counts.push((await takeAll(slots, owner)).length);
  expect(counts).toEqual([8, 4, 2, 1, 1]);
});

it('has room for a second owner from two slots on', async () => {
  for (const count of [2, 3, 4, 7, 32]) {
    const slots = createFairSlots(count);
    expect((await takeAll(slots, 'a')).length).toBe(Math.ceil(count / 2));
    expect((await takeAll(slots, 'b')).length).toBeGreaterThan(0);
  }
});

it('gives a slot that comes free to the longest waiting owner that may have one', async () => {
  const slots = createFairSlots(2);
  const [first] = await takeAll(slots, 'a');
  const order: string[] = [];
  const wait = async (owner: string): Promise<(() => void) | null> => {
    const giveBack = await slots.take(owner);
    order.push(owner);
    return giveBack;
  };
  const [again, other] = [wait('a'), wait('b')];
  (await other)?.();
  expect(order).toEqual(['b']);
  first?.();
  (await again)?.();
  expect(order).toEqual(['b', 'a']);
});

it('keeps no trace of those who stopped waiting', async () => {
  const slots = createFairSlots(2);
  const [giveBack] = await takeAll(slots, 'a');
  expect(await slots.take('a', 1)).toBeNull();
  giveBack?.();
  expect((await takeAll(slots, 'a')).length).toBe(1);
});
