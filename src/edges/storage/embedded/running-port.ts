import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Port of the server that holds a cluster, from the fourth line of its pid file; null when there is none. */
export const readRunningPort = async (cluster: string): Promise<number | null> => {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const port = Number(lines[3]);
  return Number.isInteger(port) && port > 0 ? port : null;
};
