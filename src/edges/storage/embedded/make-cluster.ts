import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MS_PER_HOUR } from '#src/core/domain/units.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { keepPassword } from './password.ts';
import type { Place } from './place.ts';
import { describeExecError } from './server.ts';
import { programTimeoutMs, type ServerUser } from './server-user.ts';

/** Folders in which clusters are made. Nothing else is ever removed. */
const draftName = /^making-[0-9a-f]{16}$/;
/** No program works for so long in a draft: programs are ended before. */
const staleDraftMs = MS_PER_HOUR + programTimeoutMs;

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

const listEntries = async (folder: string): Promise<string[]> =>
  (await exists(folder)) ? await readdir(folder) : [];

/** What a start that was interrupted left behind, removed once no program can be at work in it. */
export const removeStaleDrafts = async (root: string, nowMs: number): Promise<void> => {
  for (const name of (await readdir(root)).filter((entry) => draftName.test(entry))) {
    const draft = join(root, name);
    const found = await lstat(draft).catch(() => null);
    if (found?.isDirectory() && nowMs - found.mtimeMs > staleDraftMs)
      await rm(draft, { recursive: true, force: true });
  }
};

/** @throws EmbeddedPostgresError where anything says that there was a cluster, so that its loss is not covered up. */
const requireFirstStart = async ({ root, data, passwordFile }: Place): Promise<void> => {
  const entries = await listEntries(root);
  const drafts = entries.filter((name) => draftName.test(name));
  // The password is written before the cluster is finished: beside a draft it proves nothing.
  const password = drafts.length === 0 && (await exists(passwordFile)) ? [passwordFile] : [];
  const [trace] = [
    ...entries.filter((name) => !draftName.test(name)).map((name) => join(root, name)),
    ...password,
  ];
  // Another process finished the cluster meanwhile.
  if (trace === undefined || (await exists(data))) return;
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL had a cluster (${trace} is there), but ${data} is missing: restore that folder from a backup. To begin with an empty database, move ${root} and ${passwordFile} away.`,
  );
};

/** Gives a path to the user that the server runs as. */
const giveTo = async ({ uid, gid }: ServerUser, path: string): Promise<void> => {
  if (uid !== null && gid !== null) await chown(path, uid, gid);
};

const runInitdb = async (draft: string, binaries: Binaries, user: ServerUser, password: string) => {
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  await giveTo(user, passwordFile);
  await user.exec(binaries.initdb, [
    `--pgdata=${join(draft, 'cluster')}`,
    '--username=sinew',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
  ]);
};

/** Moves the finished cluster to its place, durably; the one that another process finished first stays. */
const putInPlace = async (draft: string, { root, data }: Place): Promise<void> => {
  try {
    await rename(join(draft, 'cluster'), data);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as { code?: string }).code ?? '')) throw error;
  }
  await syncFolder(root);
  await syncFolder(dirname(root));
};

/**
 * Makes the cluster of a data directory that has none: in a folder of its own, which is renamed when it is finished.
 * So a folder in the place of the cluster is a finished one, whatever was killed, and nothing ever removes it.
 *
 * @throws EmbeddedPostgresError where a cluster was lost or none can be made.
 */
export const makeCluster = async (place: Place, binaries: Binaries, user: ServerUser): Promise<void> => {
  const { root, data, passwordFile } = place;
  if (await exists(data)) return;
  await requireFirstStart(place);
  await mkdir(root, { recursive: true, mode: 0o700 });
  const draft = join(root, `making-${randomBytes(8).toString('hex')}`);
  await mkdir(draft, { mode: 0o700 });
  try {
    await chmod(root, 0o700);
    await giveTo(user, root);
    await giveTo(user, draft);
    await runInitdb(draft, binaries, user, await keepPassword(passwordFile));
    await putInPlace(draft, place);
    await rm(draft, { recursive: true, force: true });
  } catch (cause) {
    // The empty folder stays: it says that the password beside it is not that of a lost cluster.
    for (const name of ['cluster', 'password'])
      await rm(join(draft, name), { recursive: true, force: true }).catch(() => undefined);
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL cannot be made in ${root} (${describeExecError(cause)}).`,
      { cause },
    );
  }
};
