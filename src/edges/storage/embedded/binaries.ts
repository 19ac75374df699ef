import { arch, platform } from 'node:os';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** Paths of PostgreSQL's own programs. */
export type Binaries = { readonly pg_ctl: string; readonly initdb: string };

/** @throws EmbeddedPostgresError where no package of binaries exists for this machine. */
export const loadBinaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${platform()} on ${arch()}: set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
};
