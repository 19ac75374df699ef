import { Failure } from '#src/core/domain/failure.ts';

type Chunks = {
  /** Total bytes; null when not known before reading. */
  readonly bytes: number | null;
  readonly chunks: () => AsyncIterable<Uint8Array>;
};

/** More is refused: real files that are read as a whole are a few megabytes. */
const mostMebibytes = 32;
const mostBytes = mostMebibytes * 1024 * 1024;

const refuseAbove = (bytes: number): void => {
  if (bytes <= mostBytes) return;
  throw new Failure(
    'file-too-large',
    `The file is larger than ${mostMebibytes} MiB, the most of a file that has to be read as a whole.`,
  );
};

const countBytes = async (source: Chunks): Promise<number> => {
  let length = 0;
  for await (const chunk of source.chunks()) {
    length += chunk.length;
    refuseAbove(length);
  }
  return length;
};

/**
 * All bytes of a source. They are held once: those of a packed source, whose number is not known, are counted
 * first and unpacked again.
 *
 * @throws Failure `file-too-large` above 32 MiB.
 * @example
 * await gatherBytes({ bytes: null, chunks: async function* () { yield Uint8Array.of(1, 2); } }); // Uint8Array [1, 2]
 */
export const gatherBytes = async (source: Chunks): Promise<Uint8Array> => {
  refuseAbove(source.bytes ?? 0);
  const bytes = new Uint8Array(source.bytes ?? (await countBytes(source)));
  let at = 0;
  for await (const chunk of source.chunks()) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes.subarray(0, at);
};
