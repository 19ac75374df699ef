import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRunningPort } from './embedded/running-port.ts';

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
  const root = join(dataDir, 'postgres');
  const made = await access(join(root, 'initialised')).then(
    () => true,
    () => false,
  );
  if (!made) return { kind: 'none' };
  const port = await readRunningPort(join(root, 'cluster'));
  const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8').catch(() => '')).trim();
  if (port === null || password === '') return { kind: 'stopped' };
  const connectionString = `postgresql://sinew:${password}@127.0.0.1:${port}/postgres`;
  return { kind: 'running', connectionString };
};
