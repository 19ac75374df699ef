import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Config } from './config.ts';
import { makeFolder } from './edges/make-folder.ts';

/** Whether the API may listen there, found out before anything is made. */
const tryAddress = ({ host, port }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port }, () => server.close(() => resolve()));
  });

/**
 * Makes the data directory and tries what would otherwise fail late in a start.
 *
 * @throws the error of the system, which `describeStartFailure` words.
 */
export const prepareStart = async (config: Config): Promise<void> => {
  await makeFolder(config.dataDir);
  await access(config.dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  await tryAddress(config);
};
