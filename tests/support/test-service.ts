import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { onTestFinished } from 'vitest';
import { openRuntime, type Runtime } from '#src/compose.ts';
import { openApi } from '#src/compose-api.ts';
import { opening, readFileHere } from '#src/compose-reading.ts';
import { openConsumer } from '#src/compose-worker.ts';
import { readConfig } from '#src/config.ts';
import type { Consumer } from '#src/edges/queue/consumer.ts';
import type { App } from '#src/http/context.ts';
import type { ConnectionLimits } from '#src/http/guard-connections.ts';
import { createProcessors } from '#workers/processors.ts';
import { createAnswerCheck } from './check-answer.ts';
import { openRedisServer } from './redis-server.ts';
import { type TestDatabase, takeDatabase } from './test-database.ts';

/** `npm run test:redis`: the same tests with the queue on Redis. */
const onRedis = process.env['TEST_QUEUE'] === 'redis';

export const operatorKey = 'sinew-test-operator-key';

/** A JSON value that a test reads its way into; its shape is checked against its schema elsewhere. */
export interface Body {
  readonly [name: string]: Body;
  readonly [index: number]: Body;
}

export type Answer = {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Body;
};

/** A whole service in this process: API, stores on a database of its own, files in a folder, and a worker. */
export type TestService = {
  readonly app: App;
  readonly runtime: Runtime;
  /** A request with the operator's key (another one as `key`; `null` for none). */
  readonly call: (
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT',
    url: string,
    options?: {
      body?: unknown;
      raw?: Uint8Array | string;
      key?: string | null;
      headers?: Record<string, string>;
    },
  ) => Promise<Answer>;
  readonly createRunner: (fields?: object) => Promise<string>;
  /** Uploads bytes and waits for their end. */
  readonly upload: (runnerId: string, bytes: Uint8Array | string, filename?: string) => Promise<Body>;
  readonly startWorker: () => Consumer;
  /** Listens on loopback, where it did not yet; answers the address. */
  readonly listen: () => Promise<string>;
  readonly databaseUrl: string;
};

type Options = {
  readonly worker?: boolean;
  readonly env?: Record<string, string>;
  readonly connectionLimits?: Partial<ConnectionLimits>;
  /** Replaces a part of the runtime: a clock, a simulated platform. */
  readonly replace?: (runtime: Runtime) => Runtime;
};

/** What is opened for a service. */
type Opened = Pick<TestService, 'app' | 'runtime'> & {
  readonly database: TestDatabase;
  readonly dataDir: string;
  readonly close: () => Promise<void>;
};

/** Files are read in place: processes of their own have tests of their own. */
const readInPlace = (runtime: Runtime): Runtime => ({
  ...runtime,
  deps: { ...runtime.deps, reading: { ...opening, readFile: readFileHere } },
});

const open = async ({
  env = {},
  connectionLimits,
  replace = (runtime) => runtime,
}: Options): Promise<Opened> => {
  const database = await takeDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-test-'));
  const redis = onRedis ? await openRedisServer() : null;
  const config = readConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    BOOTSTRAP_API_KEY: operatorKey,
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '100000',
    // API and worker in one process.
    DATABASE_QUEUE_POOL_MAX: '8',
    ...(redis === null ? {} : { REDIS_URL: redis.url }),
    ...env,
  });
  const runtime = replace(readInPlace(await openRuntime(config, config.databaseUrl ?? database.url, 'api')));
  const { app } = await openApi(runtime, connectionLimits);
  const close = async (): Promise<void> => {
    await app.close();
    await runtime.close();
    await redis?.close();
    await database.giveBack();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { app, runtime, database, dataDir, close };
};

/** Services of this worker that no test uses: emptying one takes milliseconds, opening one a fifth of a second. */
const idle: Opened[] = [];

/**
 * A service with the usual settings goes back emptied, so that the next test finds nothing of this one. One that
 * listens on a port cannot listen again.
 */
const reuse = async (opened: Opened): Promise<void> => {
  if (opened.app.server.listening || !(await opened.database.empty())) return opened.close();
  const files = join(opened.dataDir, 'files');
  for (const entry of await readdir(files, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) await rm(join(entry.parentPath, entry.name));
  }
  idle.push(opened);
};

/** Opens a service until `close` is called. With `worker: false` jobs wait until `startWorker` is called. */
export const openTestService = async (
  options: Options = {},
): Promise<TestService & { close: () => Promise<void> }> => {
  const { env, replace, connectionLimits } = options;
  const isUsual = [env, replace, connectionLimits].every((option) => option === undefined) && !onRedis;
  const opened = (isUsual ? idle.pop() : undefined) ?? (await open(options));
  const { app, runtime, database } = opened;
  const checkAnswer = createAnswerCheck(app);
  const consumers: Consumer[] = [];
  const startWorker = (): Consumer => {
    const consumer = openConsumer(runtime, createProcessors(runtime.deps));
    consumers.push(consumer);
    return consumer;
  };
  if (options.worker !== false) startWorker();
  const call: TestService['call'] = async (method, url, request = {}) => {
    const key = request.key === undefined ? operatorKey : request.key;
    const injected: InjectOptions = {
      method,
      url,
      headers: { ...(key === null ? {} : { authorization: `Bearer ${key}` }), ...request.headers },
    };
    if (request.body !== undefined) injected.payload = request.body as object;
    if (request.raw !== undefined) injected.payload = Buffer.from(request.raw as Uint8Array);
    const response = await app.inject(injected);
    const contentType = String(response.headers['content-type'] ?? '');
    const body = /json/.test(contentType) ? response.json() : response.body;
    checkAnswer(method, url, response.statusCode, contentType, body);
    return { status: response.statusCode, headers: response.headers, body: body as Body };
  };
  const close = async (): Promise<void> => {
    for (const consumer of consumers) await consumer.close();
    await (isUsual ? reuse(opened) : opened.close());
  };
  return {
    app,
    runtime,
    call,
    startWorker,
    listen: async () => {
      if (!app.server.listening) return app.listen({ host: '127.0.0.1', port: 0 });
      const address = app.server.address();
      if (address === null || typeof address === 'string') throw new Error('the service has no port');
      return `http://127.0.0.1:${address.port}`;
    },
    databaseUrl: database.url,
    createRunner: async (fields = {}) => {
      const { body } = await call('POST', '/v1/runners', { body: fields });
      return body['id'] as unknown as string;
    },
    upload: async (runnerId, bytes, filename = 'run.fit') => {
      const { status, body } = await call('POST', `/v1/runners/${runnerId}/uploads?filename=${filename}`, {
        raw: bytes,
        headers: { prefer: 'wait=30', 'content-type': 'application/octet-stream' },
      });
      if (status !== 200) throw new Error(`upload of ${filename}: ${status} ${JSON.stringify(body)}`);
      return body['items']?.[0] as Body;
    },
    close,
  };
};

/** A service that closes with the running test. */
export const useTestService = async (options: Options = {}): Promise<TestService> => {
  const service = await openTestService(options);
  onTestFinished(service.close);
  return service;
};
