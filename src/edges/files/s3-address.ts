import { withoutEndSlashes } from '#src/edges/end-slashes.ts';

/** Where an S3-compatible store is. Credentials come from the usual AWS environment, never from the address. */
export type S3Address = {
  readonly bucket: string;
  /** Empty, or ends with a slash. */
  readonly prefix: string;
  readonly region: string;
  /** null: Amazon's own of the region. */
  readonly endpoint: string | null;
  readonly forcePathStyle: boolean;
};

const known = new Set(['region', 'endpoint', 'forcePathStyle']);

/**
 * Reads `s3://bucket/prefix?region=…&endpoint=…&forcePathStyle=true`; a text instead of an address is one
 * sentence that says what is wrong with it. Without `region` it is AWS_REGION, else us-east-1.
 *
 * @example
 * readS3Address('s3://runs/sinew?region=eu-central-1', {}); // { bucket: 'runs', prefix: 'sinew/', … }
 */
export const readS3Address = (
  text: string,
  env: { readonly [name: string]: string | undefined },
): S3Address | string => {
  const url = URL.parse(text);
  if (url === null || url.protocol !== 's3:' || url.hostname === '')
    return 'must look like s3://bucket/prefix';
  if (url.username !== '' || url.password !== '')
    return 'must not hold credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
  const stray = [...url.searchParams.keys()].find((name) => !known.has(name));
  if (stray !== undefined) return `has the unknown option "${stray}"`;
  const style = url.searchParams.get('forcePathStyle') ?? 'false';
  if (style !== 'true' && style !== 'false') return 'has a forcePathStyle that is neither true nor false';
  const endpoint = url.searchParams.get('endpoint');
  if (endpoint !== null && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    return 'has an endpoint that is no http or https address';
  const prefix = withoutEndSlashes(decodeURIComponent(url.pathname)).replace(/^\/+/, '');
  return {
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: url.searchParams.get('region') ?? env['AWS_REGION'] ?? 'us-east-1',
    endpoint,
    forcePathStyle: style === 'true',
  };
};
