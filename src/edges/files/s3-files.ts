import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Failure } from '#src/core/domain/failure.ts';
import { safeName } from './file-name.ts';
import type { Files, ReceivedFile } from './files.ts';
import { packDerived, unpackDerived } from './packing.ts';
import type { S3Address } from './s3-address.ts';
import { connectS3 } from './s3-client.ts';
import { asS3Failure, isMissing, withRetries } from './s3-failures.ts';
import { openSpool, receiveOn } from './spool.ts';
import { type OnDamaged, verifyRaw } from './verify-raw.ts';

/** The most bytes of one PUT: https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html */
const mostBytesPerPut = 5 * 1024 ** 3;
/** The most keys of one DeleteObjects. */
const mostKeysPerDelete = 1000;
type Place = { readonly Bucket: string; readonly Key: string };

const openObject = async (client: S3Client, place: Place): Promise<Readable> =>
  (await client.send(new GetObjectCommand(place))).Body as Readable;

async function* readObject(client: S3Client, place: Place): AsyncIterable<Uint8Array> {
  try {
    yield* await openObject(client, place);
  } catch (error) {
    throw asS3Failure(error);
  }
}

const eraseBelow = async (client: S3Client, bucket: string, prefix: string): Promise<number> => {
  let erased = 0;
  for (;;) {
    // What was listed is deleted before the next list, so the first page is always the next one.
    const { Contents = [] } = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: mostKeysPerDelete }),
    );
    if (Contents.length === 0) return erased;
    const { Errors = [] } = await client.send(
      new DeleteObjectsCommand({
        Bucket: bucket,
        Delete: { Quiet: true, Objects: Contents.map(({ Key }) => ({ Key: Key ?? '' })) },
      }),
    );
    if (Errors.length > 0) throw new Error(`${Errors.length} objects stayed: ${Errors[0]?.Code ?? ''}`);
    erased += Contents.length;
  }
};

/**
 * Files in an S3-compatible store: `<prefix>raw/<runner>/<sha256>` and `<prefix>derived/<runner>/<name>`. Bytes
 * are spooled to `folder` while they are hashed, so that the object is sent complete, with its length and its
 * SHA-256, or not at all.
 *
 * @example
 * const files = await createS3Files(address, '/srv/sinew/files-on-the-way');
 */
export const createS3Files = async (
  address: S3Address,
  folder: string,
  onDamaged?: OnDamaged,
): Promise<Files> => {
  const client = connectS3(address);
  const spool = await openSpool(folder, Date.now());
  const Bucket = address.bucket;
  const prefixOf = (kind: 'raw' | 'derived', runnerId: string): string =>
    `${address.prefix}${kind}/${safeName(runnerId)}/`;
  const placeOf = (kind: 'raw' | 'derived', runnerId: string, name: string) => ({
    Bucket,
    Key: prefixOf(kind, runnerId) + safeName(name),
  });

  const putFile = (path: string, Key: string, { bytes, sha256 }: ReceivedFile): Promise<unknown> =>
    withRetries(async () => {
      const Body = createReadStream(path, { highWaterMark: 256 * 1024 });
      const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64');
      try {
        await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength: bytes, ChecksumSHA256 }));
      } finally {
        Body.destroy();
      }
    });

  const received = receiveOn(spool, async (path, file, runnerId) => {
    await putFile(path, placeOf('raw', runnerId, file.sha256).Key, file);
    return null;
  });

  const removeObject = async (place: { Bucket: string; Key: string }): Promise<void> => {
    await client.send(new DeleteObjectCommand(place)).catch((error) => {
      throw asS3Failure(error);
    });
  };

  const files: Files = {
    hold: (chunks, limitBytes) => received.hold(chunks, Math.min(limitBytes, mostBytesPerPut)),
    receive: (runnerId, chunks, limitBytes) =>
      received.receive(runnerId, chunks, Math.min(limitBytes, mostBytesPerPut)),
    receiveToRead: (runnerId, chunks, limitBytes) =>
      received.receiveToRead(runnerId, chunks, Math.min(limitBytes, mostBytesPerPut)),
    open: async (runnerId, sha256) => {
      const place = placeOf('raw', runnerId, sha256);
      const head = await client.send(new HeadObjectCommand(place)).catch((error) => {
        throw asS3Failure(error);
      });
      return { bytes: head.ContentLength ?? 0, chunks: () => readObject(client, place) };
    },
    materialise: async (runnerId, sha256) => {
      const place = placeOf('raw', runnerId, sha256);
      const path = spool.newPath();
      const release = () => rm(path, { force: true });
      try {
        await withRetries(async () =>
          pipeline(await openObject(client, place), createWriteStream(path, { mode: 0o600 })),
        );
      } catch (error) {
        await release();
        throw error;
      }
      const { size } = await stat(path);
      const chunks = () => createReadStream(path, { highWaterMark: 256 * 1024 });
      return { path, bytes: size, chunks, release };
    },
    writeDerived: async (runnerId, name, bytes) => {
      const Body = await packDerived(bytes);
      const place = placeOf('derived', runnerId, name);
      await client.send(new PutObjectCommand({ ...place, Body })).catch((error) => {
        throw asS3Failure(error);
      });
    },
    readDerived: async (runnerId, name) => {
      try {
        const { Body } = await client.send(new GetObjectCommand(placeOf('derived', runnerId, name)));
        return Body === undefined ? null : await unpackDerived(await Body.transformToByteArray());
      } catch (error) {
        if (isMissing(error)) return null;
        throw asS3Failure(error);
      }
    },
    removeDerived: (runnerId, name) => removeObject(placeOf('derived', runnerId, name)),
    removeRaw: (runnerId, sha256) => removeObject(placeOf('raw', runnerId, sha256)),
    eraseRunner: async (runnerId) => {
      try {
        const raw = await eraseBelow(client, Bucket, prefixOf('raw', runnerId));
        return raw + (await eraseBelow(client, Bucket, prefixOf('derived', runnerId)));
      } catch (error) {
        throw asS3Failure(error);
      }
    },
    check: async () => {
      await spool.check();
      await client.send(new HeadBucketCommand({ Bucket })).catch((error) => {
        throw isMissing(error)
          ? new Failure('unavailable', `There is no bucket "${Bucket}".`, { cause: error })
          : asS3Failure(error);
      });
    },
  };
  return verifyRaw(files, onDamaged);
};
