import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** What the next requests of a method run into. */
type Fault = { readonly method: string; readonly kind: 'slow-down' | 'cut' | 'cut-half-way' };

/** An S3 store on loopback, path style, that forgets everything when the test ends. */
export type SimulatedS3 = {
  /** FILES_URL of its bucket. */
  readonly filesUrl: string;
  /** Bytes by key. */
  readonly objects: Map<string, Buffer>;
  /** Method and path of every request so far. */
  readonly requests: string[];
  /** The next `times` requests of `method` fail. */
  readonly fail: (fault: Fault, times: number) => void;
  readonly close: () => Promise<void>;
};

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const sendXml = (response: ServerResponse, status: number, xml: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
};

const refuse = (response: ServerResponse, status: number, code: string): void =>
  sendXml(response, status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);

const list = (objects: Map<string, Buffer>, query: URLSearchParams, mostKeys: number): string => {
  const prefix = query.get('prefix') ?? '';
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
  const shown = keys.slice(0, Math.min(mostKeys, Number(query.get('max-keys') ?? 1000)));
  const contents = shown.map((key) => `<Contents><Key>${escapeXml(key)}</Key></Contents>`).join('');
  const truncated = shown.length < keys.length;
  return `<ListBucketResult><IsTruncated>${truncated}</IsTruncated><KeyCount>${shown.length}</KeyCount>${contents}</ListBucketResult>`;
};

const put = (objects: Map<string, Buffer>, key: string, body: Buffer, request: IncomingMessage): string => {
  if (Number(request.headers['content-length']) !== body.length) return 'IncompleteBody';
  const stated = request.headers['x-amz-checksum-sha256'];
  const sum = createHash('sha256').update(body).digest('base64');
  if (stated !== undefined && stated !== sum) return 'BadDigest';
  objects.set(key, body);
  return 'OK';
};

const answerObject = (
  objects: Map<string, Buffer>,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): void => {
  const found = objects.get(key);
  if (request.method === 'PUT') {
    const outcome = put(objects, key, body, request);
    if (outcome !== 'OK') refuse(response, 400, outcome);
    else response.writeHead(200, { etag: '"0"' }).end();
  } else if (request.method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
  } else if (found === undefined) {
    if (request.method === 'HEAD') response.writeHead(404).end();
    else refuse(response, 404, 'NoSuchKey');
  } else {
    response.writeHead(200, { 'content-length': found.length });
    response.end(request.method === 'HEAD' ? undefined : found);
  }
};

const answerBucket = (
  objects: Map<string, Buffer>,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  mostKeys: number,
): void => {
  if (request.method === 'HEAD') response.writeHead(200).end();
  else if (request.method === 'POST' && query.has('delete')) {
    const sum = createHash('md5').update(body).digest('base64');
    if (request.headers['content-md5'] !== sum) refuse(response, 400, 'InvalidRequest');
    else {
      for (const [, key] of body.toString().matchAll(/<Key>([^<]+)<\/Key>/g)) objects.delete(key as string);
      sendXml(response, 200, '<DeleteResult></DeleteResult>');
    }
  } else sendXml(response, 200, list(objects, query, mostKeys));
};

const stumble = (fault: Fault, request: IncomingMessage, response: ServerResponse): void => {
  if (fault.kind === 'slow-down') refuse(response, 503, 'SlowDown');
  else if (fault.kind === 'cut') request.socket.destroy();
  else {
    response.writeHead(200, { 'content-length': 1_000_000 });
    response.write('half', () => request.socket.destroy());
  }
};

/**
 * Starts a store with the bucket `runs`. Requests must be signed by the key of the test environment.
 *
 * @param mostKeys a page of a list holds no more, so that paging is met with few objects.
 */
const startSimulatedS3 = async (mostKeys = 2): Promise<SimulatedS3> => {
  const objects = new Map<string, Buffer>();
  const requests: string[] = [];
  const faults: Fault[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://s3');
    requests.push(`${request.method} ${url.pathname}`);
    const index = faults.findIndex((fault) => fault.method === request.method);
    if (index >= 0) return stumble(faults.splice(index, 1)[0] as Fault, request, response);
    const body = await readBody(request).catch(() => null);
    if (body === null) return;
    const [, bucket, ...rest] = url.pathname.split('/');
    const key = decodeURIComponent(rest.join('/'));
    if (!/^AWS4-HMAC-SHA256 Credential=test-key\//.test(request.headers.authorization ?? ''))
      return refuse(response, 403, 'AccessDenied');
    if (bucket !== 'runs') return refuse(response, 404, 'NoSuchBucket');
    if (key === '') answerBucket(objects, url.searchParams, request, response, body, mostKeys);
    else answerObject(objects, key, request, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const endpoint = encodeURIComponent(`http://127.0.0.1:${port}`);
  return {
    filesUrl: `s3://runs/sinew?region=eu-central-1&endpoint=${endpoint}&forcePathStyle=true`,
    objects,
    requests,
    fail: (fault, times) => {
      for (let i = 0; i < times; i++) faults.push(fault);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** A store for the running test, and its credentials in the environment. */
export const useSimulatedS3 = async (): Promise<SimulatedS3> => {
  process.env['AWS_ACCESS_KEY_ID'] = 'test-key';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'test-secret';
  const s3 = await startSimulatedS3();
  onTestFinished(s3.close);
  return s3;
};
