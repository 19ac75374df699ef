/** A piece of work that takes a few milliseconds: objects are made, read and collected, as in the service. */
const text = JSON.stringify(
  Array.from({ length: 4_000 }, (_, n) => ({ n, name: `run ${n}`, values: [n, n / 7, null] })),
);

const pieceMs = (): number => {
  const before = process.threadCpuUsage();
  JSON.stringify(JSON.parse(text));
  const used = process.threadCpuUsage(before);
  return (used.user + used.system) / 1000;
};

const everyMs = 250;

/**
 * CPU milliseconds of a fixed piece of work, the mean while `work` goes on. It differs between machines, and on one machine by
 * what else uses its cores and caches.
 */
export const withPieces = async (work: () => Promise<unknown>): Promise<number> => {
  const pieces: number[] = [];
  const timer = setInterval(() => pieces.push(pieceMs()), everyMs);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return pieces.reduce((sum, ms) => sum + ms, 0) / pieces.length;
};
