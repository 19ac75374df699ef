/** Reads a row by its key. */
export type GatheredRead<Row> = (key: string) => Promise<Row | undefined>;

type Waiting<Row> = Map<string, PromiseWithResolvers<Row | undefined>>;

/** One is sent while the answer of the one before is on its way; more would only make each of them smaller. */
const mostAtOnce = 2;

/**
 * Reads by key, in one query for all who ask until it is sent: none is answered what was read before it asked.
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
  let atOnce = 0;

  const readAll = async (asked: Waiting<Row>): Promise<void> => {
    try {
      const rows = new Map((await readMany([...asked.keys()])).map((row) => [keyOf(row), row]));
      for (const [key, { resolve }] of asked) resolve(rows.get(key));
    } catch (error) {
      for (const { reject } of asked.values()) reject(error);
    }
  };

  const send = async (): Promise<void> => {
    if (atOnce === mostAtOnce || waiting.size === 0) return;
    const asked = waiting;
    waiting = new Map();
    atOnce += 1;
    await readAll(asked);
    atOnce -= 1;
    await send();
  };

  return (key) => {
    const asked = waiting.get(key);
    if (asked !== undefined) return asked.promise;
    const mine = Promise.withResolvers<Row | undefined>();
    // Whoever asks in the same turn of the event loop comes along.
    if (waiting.size === 0) setImmediate(send);
    waiting.set(key, mine);
    return mine.promise;
  };
};
