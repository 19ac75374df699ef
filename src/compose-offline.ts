import { openLog } from './compose.ts';
import { openEmbeddedDatabase } from './compose-embedded.ts';
import { openFiles } from './compose-stores.ts';
import { type Config, ConfigError } from './config.ts';
import { createDiskFiles } from './edges/files/disk-files.ts';
import type { Files } from './edges/files/files.ts';
import { findEmbeddedPostgres } from './edges/storage/find-embedded.ts';
import type { HeldFile } from './edges/storage/list-held-files.ts';
import { arrivedName } from './use-cases/platforms/fetch-recording.ts';

/** The stores of a stopped service. Embedded stores stay locked until `close`, so that the service cannot start. */
export type OfflineStores = {
  readonly connectionString: string;
  readonly files: Files;
  readonly close: () => Promise<void>;
};

/**
 * Opens the stores of the settings for copying; creates and changes nothing in the database.
 *
 * @throws ConfigError when a service runs on the embedded database.
 */
export const openOfflineStores = async (config: Config): Promise<OfflineStores> => {
  const embedded = await openEmbeddedDatabase(config, openLog({ ...config, logLevel: 'silent' }, 'api'));
  const connectionString =
    embedded?.connectionString ?? config.databaseDirectUrl ?? (config.databaseUrl as string);
  try {
    return {
      connectionString,
      files: await openFiles(config),
      close: async () => embedded?.close(),
    };
  } catch (error) {
    await embedded?.close();
    throw error;
  }
};

/**
 * Opens the stores of the settings for reading, whether the service runs or not.
 *
 * @throws ConfigError where the settings mean an embedded database that does not exist.
 */
export const openStoresToRead = async (config: Config): Promise<OfflineStores> => {
  await requireDatabase(config);
  if (config.databaseUrl !== null) return openOfflineStores(config);
  const embedded = await findEmbeddedPostgres(config.dataDir);
  if (embedded.kind !== 'running') return openOfflineStores(config);
  const { connectionString } = embedded;
  return { connectionString, files: await openFiles(config), close: async () => undefined };
};

/** @throws ConfigError where the settings mean an embedded database that does not exist. */
export const requireDatabase = async (config: Config): Promise<void> => {
  if (config.databaseUrl !== null) return;
  if ((await findEmbeddedPostgres(config.dataDir)).kind === 'none')
    throw new ConfigError(`There is no database in DATA_DIR ${config.dataDir}.`);
};

/** The file store of an exported folder. */
export const openExportedFiles = (folder: string): Promise<Files> => createDiskFiles(folder);

/** The name of a file of the database in every file store. */
export const heldFileName = (file: HeldFile): string =>
  file.kind === 'raw' ? file.sha256 : arrivedName(file.inboxId);

/**
 * Address of the database of the settings, which runs.
 *
 * @throws ConfigError where it is embedded and does not run.
 */
export const findRunningDatabase = async (config: Config): Promise<string> => {
  const known = config.databaseDirectUrl ?? config.databaseUrl;
  if (known !== null) return known;
  const embedded = await findEmbeddedPostgres(config.dataDir);
  if (embedded.kind === 'running') return embedded.connectionString;
  throw new ConfigError(
    `The embedded database in DATA_DIR ${config.dataDir} does not run: npm start starts it.`,
  );
};
