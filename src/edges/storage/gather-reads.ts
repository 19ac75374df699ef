/** Reads a row by its key. */
export type GatheredRead<Row> = (key: string) => Promise<Row | undefined>;

/** A query that takes longer may hang, and holds nobody else up. */
const patienceMs = 100;

type Waiting<Row> = Map<string, PromiseWithResolvers<Row | undefined>>;

/**
 * Reads by key: one query at a time, and the next for all who asked meanwhile. None is answered what was read before it
 * asked.
 *
 * @example
 * const find = gatherReads((ids) => db.selectFrom('runner').where('id', 'in', ids).…, (row) => row.id);
 * await find('run_1');
 */
export const gatherReads = <Row>(
  readMany: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): GatheredRead<Row> => {
  let waiting: Waiting<Row> = new Map();
  let isReading = false;

  const readAll = async (asked: Waiting<Row>): Promise<void> => {
    try {
      const rows = new Map((await readMany([...asked.keys()])).map((row) => [keyOf(row), row]));
      for (const [key, { resolve }] of asked) resolve(rows.get(key));
    } catch (error) {
      for (const { reject } of asked.values()) reject(error);
    }
  };

  const readWaiting = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    while (waiting.size > 0) {
      const asked = waiting;
      waiting = new Map();
      await new Promise<void>((resolve) => {
        const patience = setTimeout(resolve, patienceMs);
        void readAll(asked).then(() => {
          clearTimeout(patience);
          resolve();
        });
      });
    }
    isReading = false;
  };

  return (key) => {
    const asked = waiting.get(key);
    if (asked !== undefined) return asked.promise;
    const mine = Promise.withResolvers<Row | undefined>();
    // Whoever asks in the same turn of the event loop comes along.
    if (waiting.size === 0) setImmediate(readWaiting);
    waiting.set(key, mine);
    return mine.promise;
  };
};
