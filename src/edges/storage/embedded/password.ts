import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/**
 * The password of the cluster's only user.
 *
 * @throws EmbeddedPostgresError when the file does not hold one: only a new cluster gets a new password.
 */
export const readPassword = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const password = text.trim();
  if (/^[\w-]+$/.test(password)) return password;
  throw new EmbeddedPostgresError(
    `The password of the embedded PostgreSQL is not in ${file}: restore that file from a backup.`,
  );
};

/** The password for a new cluster: made once, readable by the owner alone; of several processes all get the same. */
export const keepPassword = async (file: string): Promise<string> => {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    const text = `${randomBytes(24).toString('base64url')}\n`;
    await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    await link(draft, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readPassword(file);
};
