import { access } from 'node:fs/promises';
import { readPassword } from './embedded/password.ts';
import { readPidFile } from './embedded/pid-file.ts';
import { placeOf } from './embedded/place.ts';

/** The state of a data directory's embedded cluster. */
export type FoundEmbedded =
  | { readonly kind: 'none' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'running'; readonly connectionString: string };

/**
 * Looks for the embedded cluster of a data directory; starts and makes nothing. A pid file that a killed server
 * left behind reads as running; connecting then fails.
 */
export const findEmbeddedPostgres = async (dataDir: string): Promise<FoundEmbedded> => {
  const { data, passwordFile } = placeOf(dataDir);
  const made = await access(data).then(
    () => true,
    () => false,
  );
  if (!made) return { kind: 'none' };
  const running = await readPidFile(data);
  const password = await readPassword(passwordFile).catch(() => null);
  if (running === null || password === null) return { kind: 'stopped' };
  const connectionString = `postgresql://sinew:${password}@127.0.0.1:${running.port}/postgres`;
  return { kind: 'running', connectionString };
};
