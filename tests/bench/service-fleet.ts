import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { OutsideServers } from './outside-servers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const fleetKey = 'sinew-bench-operator-key';

/** Processes of the service on outside servers: PostgreSQL behind PgBouncer, Redis, files on one disk. */
export type Fleet = {
  /** Addresses of the API processes. */
  readonly urls: readonly string[];
  readonly apiPids: readonly number[];
  readonly workerPids: readonly number[];
  readonly stop: () => Promise<void>;
};

type Started = { readonly child: ChildProcess; readonly found: string };

const start = (script: string, env: Record<string, string>, sign: RegExp): Promise<Started> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd: root, env: { ...process.env, ...env } });
    let output = '';
    let known = false;
    // The address is written to one, the log to the other.
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        if (known) return;
        output += chunk.toString();
        const found = sign.exec(output);
        known = found !== null;
        if (found !== null) resolve({ child, found: found[1] ?? '' });
      });
    child.once('exit', () => reject(new Error(`${script} ended: ${output}`)));
  });

const end = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
};

/** Starts so many processes and waits until each takes requests or jobs. Each worker reads one file of a client at a time. */
export const startFleet = async (
  servers: OutsideServers,
  folder: string,
  size: { readonly apis: number; readonly workers: number },
): Promise<Fleet> => {
  const env = {
    DATABASE_URL: servers.poolerUrl,
    DATABASE_DIRECT_URL: servers.databaseUrl,
    REDIS_URL: servers.redisUrl,
    FILES_URL: `file://${folder}/files`,
    DATA_DIR: folder,
    SECRETS_KEY: randomBytes(32).toString('base64'),
    BOOTSTRAP_API_KEY: fleetKey,
    RATE_LIMIT_PER_MINUTE: '1000000',
    SUPERVISE_WORKER: 'no',
    WORKER_CONCURRENCY: '1',
    PORT: '0',
  };
  const apis: Started[] = [];
  // One after another: the first migrates.
  for (let n = 0; n < size.apis; n++) apis.push(await start('src/main.ts', env, /listens on (\S+)/));
  const starts = Array.from({ length: size.workers }, () =>
    start('workers/main.ts', env, /worker takes jobs/),
  );
  const workers = await Promise.all(starts);
  return {
    urls: apis.map(({ found }) => found),
    apiPids: apis.map(({ child }) => child.pid ?? 0),
    workerPids: workers.map(({ child }) => child.pid ?? 0),
    stop: async () => {
      await Promise.all([...workers, ...apis].map(({ child }) => end(child)));
    },
  };
};
