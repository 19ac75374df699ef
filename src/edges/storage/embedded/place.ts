import { join } from 'node:path';

/** Where the embedded database lies in a data directory. */
export type Place = {
  readonly root: string;
  /** PostgreSQL's own data directory. */
  readonly data: string;
  readonly passwordFile: string;
  /** Holds the port of the last start. */
  readonly portFile: string;
  readonly logFile: string;
};

export const placeOf = (dataDir: string): Place => {
  const root = join(dataDir, 'postgres');
  return {
    root,
    data: join(root, 'cluster'),
    passwordFile: join(dataDir, 'postgres-password'),
    portFile: join(root, 'port'),
    logFile: join(root, 'server.log'),
  };
};
