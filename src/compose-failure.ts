import { ConfigError } from './config.ts';
import { isFailure } from './core/domain/failure.ts';
import { SecretBoxError } from './edges/secret-box.ts';
import { EmbeddedPostgresError } from './edges/storage/embedded-postgres.ts';
import { NewerDatabaseError } from './edges/storage/newer-database-error.ts';

/** An error of the system or, with a severity, of PostgreSQL. */
type StartError = NodeJS.ErrnoException & { readonly severity?: string };

/** Their messages are whole sentences that say what to do. */
const startErrors = [ConfigError, EmbeddedPostgresError, NewerDatabaseError, SecretBoxError];

/** What to do about an error of the system on a file or folder. */
const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free space on it',
  EDQUOT: 'the quota of this user is used up: raise it, or free space',
  EROFS: 'the disk is read-only: mount it writable, or set DATA_DIR to another folder',
  EACCES: 'give this user the right to read and write there, or set DATA_DIR to another folder',
  EPERM: 'give this user the right to read and write there, or set DATA_DIR to another folder',
  EEXIST: 'there is a file where a folder must be: set DATA_DIR to a folder',
  ENOENT: 'the folder above is missing or read-only: set DATA_DIR to a folder that can be made',
  ENOTDIR: 'there is a file where a folder must be: set DATA_DIR to a folder',
  EISDIR: 'there is a folder where a file must be: move it away',
  EIO: 'the disk is damaged: restore its content to another one',
};

const foreignHost = 'set HOST to an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them';
/** What to do where the API cannot listen at HOST and PORT. */
const addressAdvice: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT is in use by another process: stop it, or choose another PORT',
  EADDRNOTAVAIL: foreignHost,
  ENOTFOUND: foreignHost,
  EAI_AGAIN: foreignHost,
};

/** What to do about an error of PostgreSQL, by its code: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const databaseAdvice: readonly (readonly [RegExp, string])[] = [
  [/^28/, 'correct the password in DATABASE_URL, or restore postgres-password in DATA_DIR from a backup'],
  [/^3D/, 'make that database, or correct its name in DATABASE_URL'],
  [/^42501$/, 'give the user of DATABASE_URL that right'],
  [/^53/, 'free space or connections of the database'],
  [/^(XX|58)/, 'the database is damaged: restore it from a backup'],
];

/**
 * Why a process cannot start, in one line that says what to do; null for an error that nobody foresaw.
 *
 * @example
 * describeStartFailure(new ConfigError('PORT must be a whole number.')); // 'PORT must be a whole number.'
 */
export const describeStartFailure = (error: unknown): string | null => {
  const foreseen = startErrors.some((kind) => error instanceof kind);
  if (foreseen) return (error as Error).message;
  if (isFailure(error) && error.cause instanceof Error) {
    const known = describeStartFailure(error.cause);
    if (known !== null) return `${error.message} (${known})`;
    const reason = error.cause.message || String(error.cause);
    return `${error.message} (${reason}) Start it, or correct its address in the settings.`;
  }
  const { code = '', message = '', syscall, path, severity } = error as StartError;
  const address = addressAdvice[code];
  if (address !== undefined) return `Sinew cannot listen (${message}): ${address}.`;
  if (syscall !== undefined && path !== undefined && advice[code] !== undefined)
    return `Sinew cannot start (${message}): ${advice[code]}.`;
  if (severity === undefined) return null;
  const found = databaseAdvice.find(([pattern]) => pattern.test(code));
  if (found === undefined && severity !== 'FATAL') return null;
  return `The database refuses (${message}): ${found?.[1] ?? 'correct what it names, or restore it from a backup'}.`;
};
