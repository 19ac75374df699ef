import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, lstat, readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { MS_PER_MINUTE } from '#src/core/domain/units.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** Longest time of a program of PostgreSQL; the server itself runs on without it. */
export const programTimeoutMs = 10 * MS_PER_MINUTE;

const run = (file: string, args: readonly string[], options: { uid?: number; gid?: number } = {}) =>
  promisify(execFile)(file, [...args], { cwd: '/', timeout: programTimeoutMs, ...options });

/** The user that runs PostgreSQL's programs; ids are null where it is this process's own. */
export type ServerUser = {
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

/** True when every user may pass through every folder above `path`. */
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

/**
 * The user that the server runs as. PostgreSQL refuses to run as root. Then it runs as `postgres` or `nobody`, and
 * where a folder above one of `paths` (a home of mode 0700) keeps that user out, with the one capability that lets
 * it pass through folders.
 *
 * @throws EmbeddedPostgresError where there is no such user or it cannot reach `paths`.
 */
export const chooseServerUser = async (paths: readonly string[]): Promise<ServerUser> => {
  if (!isRoot()) {
    return { uid: null, gid: null, exec: run };
  }
  const user = (await lookUpUser('postgres')) ?? (await lookUpUser('nobody'));
  if (user === null) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root and there is no user "postgres" or "nobody": start Sinew as an ordinary user.',
    );
  }
  const open = (await Promise.all(paths.map(isOpenToAll))).every(Boolean);
  if (open) {
    return { ...user, exec: (file, args) => run(file, args, user) };
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
    // access(2) ignores capabilities of other users unless this is set, and initdb looks for its binaries with it.
    '--securebits=+no_setuid_fixup',
    `--inh-caps=-all,+${capability}`,
    `--ambient-caps=-all,+${capability}`,
    file,
    ...args,
  ];
  return { ...user, exec: (file, args) => run('/usr/bin/setpriv', wrap(file, args)) };
};
