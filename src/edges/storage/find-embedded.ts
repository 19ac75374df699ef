import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The embedded cluster of a data directory as it lies there; nothing is started or made. */
export type FoundEmbedded =
  | { readonly kind: 'none' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'running'; readonly connectionString: string };

/** Port of the server that holds a cluster: the fourth line of its pid file. */
const readPort = async (cluster: string): Promise<number> => {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[3] ?? 0);
};

/**
 * Looks for the embedded cluster of a data directory. A pid file that a killed server left behind reads as
 * running: whoever connects finds out.
 */
export const findEmbeddedPostgres = async (dataDir: string): Promise<FoundEmbedded> => {
  const root = join(dataDir, 'postgres');
  const made = await access(join(root, 'initialised')).then(
    () => true,
    () => false,
  );
  if (!made) return { kind: 'none' };
  const port = await readPort(join(root, 'cluster'));
  const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8').catch(() => '')).trim();
  if (!(port > 0) || password === '') return { kind: 'stopped' };
  const connectionString = `postgresql://sinew:${password}@127.0.0.1:${port}/postgres`;
  return { kind: 'running', connectionString };
};
