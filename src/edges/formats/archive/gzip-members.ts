import { constants, crc32, createInflateRaw } from 'node:zlib';
import { Failure } from '#src/core/domain/failure.ts';
import { type PackedBytes, takeBytes } from './packed-bytes.ts';

// RFC 1952, section 2.3.
const headBytes = 10;
const trailerBytes = 8;
const deflate = 8;
const flag = { headCheckSum: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 } as const;
/** Bytes of a name or comment; no tool writes longer ones. Convention. */
const longestName = 64 * 1024;
/** Members of one file: blocked gzip writes one for each 64 KiB. Convention. */
const mostMembers = 10_000;
/** Bytes inflated at a time: one piece can become a thousand times as many before limits are checked. */
const pieceBytes = 4096;

const corrupt = (cause?: unknown): Failure =>
  new Failure('file-corrupt', 'The gzip file is damaged and cannot be unpacked.', { cause });

/** True for the first bytes of gzip (RFC 1952). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

const isMember = (head: Uint8Array): boolean =>
  isGzip(head) && head[2] === deflate && ((head[3] ?? 0xff) & flag.reserved) === 0;

const skipText = async (packed: PackedBytes): Promise<void> => {
  for (let skipped = 0; skipped < longestName; ) {
    const bytes = await packed.take(pieceBytes);
    const end = bytes.indexOf(0);
    if (end >= 0) packed.giveBack(bytes.subarray(end + 1));
    if (end >= 0 || bytes.length === 0) return;
    skipped += bytes.length;
  }
  throw corrupt();
};

const skipHead = async (packed: PackedBytes): Promise<void> => {
  const flags = (await packed.takeAll(headBytes))[3] ?? 0;
  if ((flags & flag.extra) !== 0) {
    const [low = 0, high = 0] = await packed.takeAll(2);
    await packed.takeAll(low + high * 256);
  }
  if ((flags & flag.name) !== 0) await skipText(packed);
  if ((flags & flag.comment) !== 0) await skipText(packed);
  if ((flags & flag.headCheckSum) !== 0) await packed.takeAll(2);
};

/** Inflates up to the end of the deflated data, and gives back what lies behind it. */
async function* inflate(packed: PackedBytes): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
  const unpacked: Uint8Array[] = [];
  const state: { ended: boolean; error: unknown; wake: () => void } = {
    ended: false,
    error: null,
    wake: () => undefined,
  };
  const until = (act: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      state.wake = resolve;
      act(resolve);
    });
  inflater.on('data', (bytes: Uint8Array) => unpacked.push(bytes));
  inflater.on('end', () => {
    state.ended = true;
    state.wake();
  });
  inflater.on('error', (error) => {
    state.error = error;
    state.wake();
  });
  try {
    for (let more = true; more; ) {
      const piece = await packed.take(pieceBytes);
      const before = inflater.bytesWritten;
      if (piece.length === 0) inflater.end();
      else await until((done) => inflater.write(piece, () => done()));
      const used = inflater.bytesWritten - before;
      more = used > 0 && used === piece.length;
      if (!more) packed.giveBack(piece.subarray(used));
      while (!more && !state.ended && state.error === null) await until(() => undefined);
      if (state.error !== null) throw corrupt(state.error);
      yield* unpacked.splice(0);
    }
  } finally {
    inflater.destroy();
  }
}

async function* unpackMember(packed: PackedBytes): AsyncGenerator<Uint8Array> {
  await skipHead(packed);
  let length = 0;
  let checkSum = 0;
  for await (const bytes of inflate(packed)) {
    length += bytes.length;
    checkSum = crc32(bytes, checkSum);
    yield bytes;
  }
  const trailer = await packed.takeAll(trailerBytes);
  if (trailer.length < trailerBytes) return;
  const stated = new DataView(trailer.buffer, trailer.byteOffset);
  if (stated.getUint32(0, true) !== checkSum || stated.getUint32(4, true) !== length % 2 ** 32)
    throw corrupt();
}

/**
 * The unpacked bytes of all members of a gzip file. Bytes behind the last member (padding, rubbish) are left
 * aside, and a member that is cut off early ends early.
 *
 * @throws Failure `file-corrupt`, also for more than 10,000 members; an error of the packed source passes unchanged.
 */
export async function* unpackMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = takeBytes(chunks);
  try {
    for (let members = 0; ; members += 1) {
      const head = await packed.takeAll(4);
      if (!isMember(head) && members > 0) return;
      if (!isMember(head) || members === mostMembers) throw corrupt();
      packed.giveBack(head);
      yield* unpackMember(packed);
    }
  } finally {
    await packed.close();
  }
}
