import { randomBytes } from 'node:crypto';
import { chown, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { ServerUser } from './server-user.ts';

/** The password of the cluster's only user: made once, readable by the owner alone. */
export const readPassword = async (file: string): Promise<string> => {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    const password = randomBytes(24).toString('base64url');
    await writeFile(file, `${password}\n`, { mode: 0o600 });
    return password;
  }
};

/** Makes an empty cluster; whatever an interrupted attempt left is removed first. */
export const initialiseCluster = async (options: {
  binaries: Binaries;
  user: ServerUser;
  root: string;
  data: string;
  password: string;
}) => {
  const { binaries, user, root, data, password } = options;
  await rm(data, { recursive: true, force: true });
  const passwordFile = join(root, 'initial-password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (user.uid !== null && user.gid !== null) {
      await chown(root, user.uid, user.gid);
      await chown(passwordFile, user.uid, user.gid);
    }
    await user.exec(binaries.initdb, [
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
