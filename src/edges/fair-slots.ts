export type FairSlots = {
  /**
   * Waits for a slot; of those that may have one, the longest waiting gets it. Resolves with the call that gives it
   * back, or with null when there was none within `longestMs`.
   */
  readonly take: (owner: string, longestMs?: number) => Promise<(() => void) | null>;
};

type Waiting = { readonly owner: string; readonly start: () => void };

/**
 * Slots that owners share: each holds at most half of what the others leave free, rounded up. So one owner alone never
 * holds all of several slots, however slow its work is, and there is room for the next one at once.
 *
 * @example
 * const slots = createFairSlots(8);
 * const giveBack = await slots.take('cli_1'); // cli_1 can hold 4 of them; cli_2 then 2
 */
export const createFairSlots = (count: number): FairSlots => {
  const heldBy = new Map<string, number>();
  const waiting = new Set<Waiting>();
  let held = 0;
  const mayStart = (owner: string): boolean => {
    const own = heldBy.get(owner) ?? 0;
    return own < Math.ceil((count - (held - own)) / 2);
  };
  const add = (owner: string, more: 1 | -1): void => {
    const own = (heldBy.get(owner) ?? 0) + more;
    if (own === 0) heldBy.delete(owner);
    else heldBy.set(owner, own);
    held += more;
  };
  const startWaiting = (): void => {
    for (const next of waiting) if (mayStart(next.owner)) next.start();
  };
  const hold = (owner: string): (() => void) => {
    add(owner, 1);
    return () => {
      add(owner, -1);
      startWaiting();
    };
  };
  return {
    take: async (owner, longestMs) => {
      if (mayStart(owner)) return hold(owner);
      return new Promise((resolve) => {
        const timer =
          longestMs === undefined
            ? undefined
            : setTimeout(() => {
                waiting.delete(next);
                resolve(null);
              }, longestMs);
        const next: Waiting = {
          owner,
          start: () => {
            waiting.delete(next);
            clearTimeout(timer);
            resolve(hold(owner));
          },
        };
        waiting.add(next);
      });
    },
  };
};
