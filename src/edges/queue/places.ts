/** Jobs of one client in a second that are placed as if it had none waiting. */
const forgottenPerSecond = 10;
/** The furthest place: a client is forgiven after a quarter of an hour. */
const furthest = 9_000;
/** Clients after which those that have no jobs left are removed. */
const cleanedAt = 1_000;

/**
 * Counts what each client enqueued lately, so that those with many jobs are placed behind those with few. A process
 * counts its own: the first jobs of a client in each process come first.
 *
 * @returns the number of jobs that the next one is placed behind, by what is counted together.
 * @example
 * const placeOf = createPlaces(() => 0);
 * placeOf('cli_1'); // 0
 * placeOf('cli_1'); // 1
 * placeOf('cli_2'); // 0
 */
export const createPlaces = (nowMs: () => number): ((counted: string) => number) => {
  const counts = new Map<string, { count: number; atMs: number }>();
  const countOf = ({ count, atMs }: { count: number; atMs: number }, now: number): number =>
    Math.max(0, count - ((now - atMs) / 1_000) * forgottenPerSecond);
  const clean = (now: number): void => {
    for (const [counted, known] of counts) if (countOf(known, now) === 0) counts.delete(counted);
  };
  return (counted) => {
    const now = nowMs();
    const known = counts.get(counted);
    const behind = known === undefined ? 0 : countOf(known, now);
    if (known === undefined && counts.size >= cleanedAt) clean(now);
    counts.set(counted, { count: Math.min(behind + 1, furthest), atMs: now });
    return Math.floor(behind);
  };
};
