import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Asks the server of a cluster to stop, without waiting: for a process that is ending and can wait for nothing. */
export const interruptServer = (cluster: string): void => {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    if (pid > 0) process.kill(pid, 'SIGINT');
  } catch {
    // It has stopped already.
  }
};
