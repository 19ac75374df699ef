const noBytes = new Uint8Array(0);

/** Packed bytes that are taken in order, and given back where too many were taken. */
export type PackedBytes = {
  /** The next bytes, at most `count`, at least one; none at the end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** The next `count` bytes; fewer where the end comes first. */
  readonly takeAll: (count: number) => Promise<Uint8Array>;
  readonly giveBack: (bytes: Uint8Array) => void;
  /** Ends the reading of the chunks. */
  readonly close: () => Promise<void>;
};

/** The bytes of some chunks, one after the other. */
export const takeBytes = (chunks: AsyncIterable<Uint8Array>): PackedBytes => {
  const iterator = chunks[Symbol.asyncIterator]();
  const waiting: Uint8Array[] = [];

  const take = async (count: number): Promise<Uint8Array> => {
    let bytes = waiting.pop() ?? noBytes;
    while (bytes.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return noBytes;
      bytes = next.value;
    }
    if (bytes.length > count) waiting.push(bytes.subarray(count));
    return bytes.subarray(0, count);
  };

  return {
    take,
    takeAll: async (count) => {
      const parts: Uint8Array[] = [];
      let missing = count;
      while (missing > 0) {
        const bytes = await take(missing);
        if (bytes.length === 0) break;
        parts.push(bytes);
        missing -= bytes.length;
      }
      return Buffer.concat(parts);
    },
    giveBack: (bytes) => {
      waiting.push(bytes);
    },
    close: async () => {
      await iterator.return?.();
    },
  };
};
