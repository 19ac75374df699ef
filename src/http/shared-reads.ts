/** Reads what a name stands for, or answers what another caller is reading or has just read. */
export type SharedReads<Value> = (name: string, read: () => Promise<Value>) => Promise<Value>;

/** One read for all who ask for the same until `freshMs` after its end. */
export const createSharedReads = <Value>(freshMs: number): SharedReads<Value> => {
  const reads = new Map<string, Promise<Value>>();
  return (name, read) => {
    const current = reads.get(name);
    if (current !== undefined) return current;
    const started = read();
    reads.set(name, started);
    const forget = (): void => void setTimeout(() => reads.delete(name), freshMs).unref();
    started.then(forget, forget);
    return started;
  };
};
