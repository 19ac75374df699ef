import type { ByteLimit } from './check-quota.ts';

/** What one request has on the way. */
export type RequestBytes = {
  /**
   * Passes chunks on while all that a client has on the way stays within the limit; throws its failure beyond it. What a
   * stream that fails has brought counts no more.
   */
  readonly count: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** They are stored by now, or thrown away. */
  readonly end: () => void;
};

/** Starts to count a request of a client. */
export type BytesOnTheWay = (clientId: string, limit: ByteLimit) => RequestBytes;

/**
 * Counts what each client sends to this process at a time. Bytes lie on the disk before they are reserved in a quota: many
 * slow requests, each within what the quota leaves, would fill it.
 *
 * @example
 * const bytes = createBytesOnTheWay()('cli_1', { bytes: 1_000_000, exceeded });
 * for await (const chunk of bytes.count(body)) … ;
 * bytes.end();
 */
export const createBytesOnTheWay = (): BytesOnTheWay => {
  const ofClients = new Map<string, number>();
  return (clientId, limit) => {
    let own = 0;
    const add = (bytes: number): number => {
      own += bytes;
      const all = (ofClients.get(clientId) ?? 0) + bytes;
      if (all === 0) ofClients.delete(clientId);
      else ofClients.set(clientId, all);
      return all;
    };
    return {
      count: async function* (chunks) {
        let bytes = 0;
        let isWhole = false;
        try {
          for await (const chunk of chunks) {
            bytes += chunk.byteLength;
            if (add(chunk.byteLength) > limit.bytes) throw limit.exceeded();
            yield chunk;
          }
          isWhole = true;
        } finally {
          if (!isWhole) add(-bytes);
        }
      },
      end: () => void add(-own),
    };
  };
};
