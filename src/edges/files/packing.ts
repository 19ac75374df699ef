import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const compress = promisify(gzip) as (bytes: Uint8Array, options: { level: number }) => Promise<Uint8Array>;
const expand = promisify(gunzip) as (bytes: Uint8Array) => Promise<Uint8Array>;

/** Derived bytes as they are stored, in every file store: gzip at its fastest level. */
export const packDerived = (bytes: Uint8Array): Promise<Uint8Array> => compress(bytes, { level: 1 });

/** Unpacks what `packDerived` packed. */
export const unpackDerived = (packed: Uint8Array): Promise<Uint8Array> => expand(packed);
