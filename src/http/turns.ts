/** Does work when its turn comes; null, and nothing done, when too much waits already. */
export type Turns = <Answer>(work: () => Promise<Answer>) => Promise<Answer | null>;

/** Turns for work of one kind: some at a time, the others in the order in which they came. */
export const createTurns = ({
  atOnce,
  mostWaiting,
}: {
  readonly atOnce: number;
  readonly mostWaiting: number;
}): Turns => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < atOnce) running += 1;
    else if (waiting.length < mostWaiting) await new Promise<void>((resolve) => waiting.push(resolve));
    else return null;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
