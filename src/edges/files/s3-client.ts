import { createHash } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import type { S3Address } from './s3-address.ts';
import { attempts } from './s3-failures.ts';

// Errors are thrown as failures; the client's own warnings would bypass the log.
const nothing = () => undefined;
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

type Request = { readonly headers: Record<string, string>; readonly body: string | Uint8Array };

/** A client of an S3-compatible store, of Amazon or another maker. */
export const connectS3 = (address: S3Address): S3Client => {
  const client = new S3Client({
    region: address.region,
    forcePathStyle: address.forcePathStyle,
    ...(address.endpoint === null ? {} : { endpoint: address.endpoint }),
    maxAttempts: attempts,
    logger: silent,
    requestHandler: { connectionTimeout: 3_000, socketTimeout: 15_000 },
    // S3-compatible stores of other makers refuse the newer trailing checksums; the SHA-256 is sent instead.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        // S3 demanded the MD5 of this request for years, and stores of other makers still do; the SDK sends a newer sum.
        if (commandName === 'DeleteObjectsCommand') {
          const { headers, body } = args.request as Request;
          headers['content-md5'] = createHash('md5').update(body).digest('base64');
        }
        return next(args);
      },
    { step: 'build', name: 'md5OfDeleteObjects' },
  );
  return client;
};
