import { streamName } from '#src/use-cases/activities/stream-name.ts';
import { openFiles, openLog } from './compose.ts';
import { type Config, ConfigError } from './config.ts';
import { createDiskFiles } from './edges/files/disk-files.ts';
import type { Files } from './edges/files/files.ts';
import { createDatabase, migrateDatabase } from './edges/storage/database.ts';
import { findEmbeddedPostgres } from './edges/storage/find-embedded.ts';
import type { HeldFile } from './edges/storage/list-held-files.ts';
import { createPool } from './edges/storage/pool.ts';
import { holdEmbedded } from './hold-embedded.ts';
import { arrivedName } from './use-cases/platforms/fetch-recording.ts';

/** The stores of a service that does not run, held so that it cannot start meanwhile where they are embedded. */
export type OfflineStores = {
  readonly connectionString: string;
  readonly files: Files;
  readonly close: () => Promise<void>;
};

/**
 * Opens the stores of the settings for copying; nothing is made or changed in the database.
 *
 * @throws ConfigError when a Sinew runs on the embedded database.
 */
export const openOfflineStores = async (config: Config): Promise<OfflineStores> => {
  const embedded = await holdEmbedded(config, openLog({ ...config, logLevel: 'silent' }, 'api'));
  const connectionString =
    embedded?.connectionString ?? config.databaseDirectUrl ?? (config.databaseUrl as string);
  try {
    return {
      connectionString,
      files: await openFiles(config),
      close: async () => embedded?.release(),
    };
  } catch (error) {
    await embedded?.release();
    throw error;
  }
};

/** @throws ConfigError where the settings mean an embedded database that was never made. */
export const requireDatabase = async (config: Config): Promise<void> => {
  if (config.databaseUrl !== null) return;
  if ((await findEmbeddedPostgres(config.dataDir)).kind === 'none')
    throw new ConfigError(`There is no database in DATA_DIR ${config.dataDir}.`);
};

/** Makes every table of this version. */
export const makeTables = async (connectionString: string): Promise<void> => {
  const database = createDatabase(
    createPool({ connectionString, max: 2, applicationName: 'sinew migrations', schema: null }),
  );
  await migrateDatabase(database).finally(() => database.destroy());
};

/** The file store of an exported folder. */
export const openExportedFiles = (folder: string): Promise<Files> => createDiskFiles(folder);

/** The name of a held file in every file store. */
export const heldFileName = (file: HeldFile): string => {
  if (file.kind === 'raw') return file.sha256;
  return file.kind === 'stream' ? streamName(file.uploadId, file.session) : arrivedName(file.inboxId);
};
