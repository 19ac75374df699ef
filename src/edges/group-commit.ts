/** Does the work of several callers at once; the results are in the order of the items. */
export type GroupWork<Item, Answer> = (items: readonly Item[]) => Promise<readonly Answer[]>;

export type GroupCommit = {
  /**
   * Items that arrive for a key while earlier work for it runs are done together when that ends. A group that fails
   * is repeated one by one, so that each caller gets the error of its own item.
   */
  readonly join: <Item, Answer>(key: string, item: Item, work: GroupWork<Item, Answer>) => Promise<Answer>;
};

type Member = {
  readonly item: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
};

type Group = { readonly work: GroupWork<unknown, unknown>; readonly members: Member[] };

const doAlone = async (work: Group['work'], { item, resolve, reject }: Member): Promise<void> => {
  try {
    resolve((await work([item]))[0]);
  } catch (error) {
    reject(error);
  }
};

const doTogether = async ({ work, members }: Group): Promise<void> => {
  try {
    if (members.length > 1) {
      const answers = await work(members.map(({ item }) => item));
      for (const [index, { resolve }] of members.entries()) resolve(answers[index]);
      return;
    }
  } catch {
    // Repeating one by one shows which item failed.
  }
  for (const member of members) await doAlone(work, member);
};

/**
 * Group commit, as in databases: writers that would wait for one lock anyway share one transaction.
 *
 * @example
 * const commits = createGroupCommit();
 * await commits.join(runnerId, upload, (uploads) => fileAll(uploads));
 */
export const createGroupCommit = (): GroupCommit => {
  const waiting = new Map<string, Group>();
  const busy = new Set<string>();

  const run = async (key: string): Promise<void> => {
    busy.add(key);
    for (let group = waiting.get(key); group !== undefined; group = waiting.get(key)) {
      waiting.delete(key);
      await doTogether(group);
    }
    busy.delete(key);
  };

  return {
    join: (key, item, work) =>
      new Promise((resolve, reject) => {
        const group = waiting.get(key) ?? { work: work as Group['work'], members: [] };
        group.members.push({ item, resolve: resolve as Member['resolve'], reject });
        waiting.set(key, group);
        if (!busy.has(key)) void run(key);
      }),
  };
};
