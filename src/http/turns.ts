import { Failure } from '#src/core/index.ts';

/** Does work when its turn comes. */
export type Turns = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/**
 * Turns for work of one kind: some at a time, the others in the order in which they came.
 *
 * @throws Failure `rate-limited` when too much waits already.
 */
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
    else throw new Failure('rate-limited', 'Too many requests with unknown API keys; try again in a second.');
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
