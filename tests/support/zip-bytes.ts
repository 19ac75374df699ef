import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** One entry of a zip for tests; everything a hostile zip may lie about can be set. */
export type ZipEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `stored` or, by default, `deflated`. */
  readonly packing?: 'stored' | 'deflated';
  readonly flags?: number;
  readonly method?: number;
  readonly checkSum?: number;
  /** What the table of contents says of the unpacked size. */
  readonly statedBytes?: number;
  /** Extra fields and the comment of the table of contents. */
  readonly extra?: Uint8Array;
  readonly comment?: Uint8Array;
};

const utf8Names = 0x800;

type Packed = ZipEntry & {
  readonly packed: Uint8Array;
  readonly nameBytes: Buffer;
  readonly usedMethod: number;
  readonly sum: number;
};

const pack = (entry: ZipEntry): Packed => {
  const stored = entry.packing === 'stored';
  return {
    ...entry,
    packed: stored ? entry.bytes : deflateRawSync(entry.bytes),
    nameBytes: Buffer.from(entry.name),
    usedMethod: entry.method ?? (stored ? 0 : 8),
    sum: entry.checkSum ?? crc32(entry.bytes),
  };
};

const commonHeader = (entry: Packed): Buffer => {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE((entry.flags ?? 0) | utf8Names, 2);
  header.writeUInt16LE(entry.usedMethod, 4);
  header.writeUInt32LE(entry.sum, 10);
  header.writeUInt32LE(entry.packed.length, 14);
  header.writeUInt32LE(entry.statedBytes ?? entry.bytes.length, 18);
  header.writeUInt16LE(entry.nameBytes.length, 22);
  return header;
};

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const localHeader = (entry: Packed): Buffer =>
  Buffer.concat([signature(0x04034b50), commonHeader(entry), entry.nameBytes]);

const centralHeader = (entry: Packed, offset: number): Buffer => {
  const { extra = Buffer.of(), comment = Buffer.of() } = entry;
  const header = commonHeader(entry);
  header.writeUInt16LE(extra.length, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(comment.length, 0);
  rest.writeUInt32LE(offset, 10);
  const head = [signature(0x02014b50), Buffer.from([20, 0]), header, rest];
  return Buffer.concat([...head, entry.nameBytes, extra, comment]);
};

const endRecord = (count: number, size: number, offset: number, comment: Uint8Array): Buffer => {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(comment.length, 16);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end, comment]);
};

/**
 * The bytes of a zip. `overlapping` lets every entry of the table of contents point at the first one, as a
 * bomb does.
 *
 * @example
 * zipBytes([{ name: 'run.gpx', bytes: Buffer.from('<gpx/>') }]).subarray(0, 2).toString(); // 'PK'
 */
export const zipBytes = (
  entries: readonly ZipEntry[],
  shape: { readonly overlapping?: true; readonly comment?: Uint8Array } = {},
): Buffer => {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const entry of entries.map(pack)) {
    table.push(centralHeader(entry, shape.overlapping ? 0 : offset));
    const body = Buffer.concat([localHeader(entry), entry.packed]);
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(table);
  const end = endRecord(entries.length, directory.length, offset, shape.comment ?? Buffer.of());
  return Buffer.concat([...bodies, directory, end]);
};

/** The bytes of a gzip file. */
export const gzipBytes = (bytes: Uint8Array): Buffer => gzipSync(bytes);
