import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '#src/config.ts';
import { decoderVersion, featuresVersion } from '#src/core/domain/activity-features.ts';
import { inspectFolder } from '#src/edges/files/inspect-folder.ts';
import { createBackend } from '#src/edges/queue/backend.ts';
import { findEmbeddedPostgres } from '#src/edges/storage/find-embedded.ts';
import { type DatabaseInspection, inspectDatabase } from '#src/edges/storage/inspect-database.ts';
import { inAddress } from './api.ts';

/** What a check found, and what to do about it. */
export type Check = {
  readonly name: string;
  readonly status: 'ok' | 'note' | 'bad';
  readonly found: string;
  /** null when there is nothing to do. */
  readonly advice: string | null;
};

const ok = (name: string, found: string): Check => ({ name, status: 'ok', found, advice: null });
const note = (name: string, found: string, advice: string): Check => ({
  name,
  status: 'note',
  found,
  advice,
});
const bad = (name: string, found: string, advice: string): Check => ({ name, status: 'bad', found, advice });

const oldestNodeMajor = 24;
const lowDiskBytes = 1024 ** 3;
const clockToleranceMs = 5_000;
/** An upload that waits longer means that no worker runs. */
const longWaitSeconds = 180;

const checkNode = (version: string): Check =>
  Number(version.split('.')[0]) >= oldestNodeMajor
    ? ok('node', version)
    : bad('node', version, `Sinew needs Node ${oldestNodeMajor}: run it by npm or npx, which install it.`);

const reasonOf = (error: unknown): string => {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown[] };
  return message || code || (errors?.[0] === undefined ? String(error) : reasonOf(errors[0]));
};

const checkMigrations = ({ pendingMigrations, unknownMigrations }: DatabaseInspection): Check => {
  if (unknownMigrations.length > 0)
    return bad(
      'tables',
      `made by a newer version (${unknownMigrations.join(', ')})`,
      'Start the newer version of Sinew; migrations cannot be undone.',
    );
  return pendingMigrations.length === 0
    ? ok('tables', 'up to date')
    : note('tables', `${pendingMigrations.join(', ')} to be migrated`, 'The next npm start does it.');
};

const checkWork = ({ work }: DatabaseInspection): Check[] => {
  if (work === null) return [];
  const { unfinishedUploads, oldestUnfinishedSeconds, dirtyRunners, openReprocessings } = work;
  const waiting = `${unfinishedUploads} uploads and ${dirtyRunners} assessments wait, ${openReprocessings} reprocessing jobs are open`;
  const waits = (oldestUnfinishedSeconds ?? 0) > longWaitSeconds;
  const worker = waits
    ? bad(
        'work',
        `${waiting}; the oldest for ${Math.round((oldestUnfinishedSeconds ?? 0) / 60)} min`,
        'No worker seems to run: npm run worker, or npm start without SUPERVISE_WORKER=no.',
      )
    : ok('work', waiting);
  const outdated =
    work.outdatedActivities === 0
      ? ok('versions', `decoder ${decoderVersion}, features ${featuresVersion}; every activity is up to date`)
      : note(
          'versions',
          `decoder ${decoderVersion}, features ${featuresVersion}; ${work.outdatedActivities} activities are older`,
          'sinew reprocess --dry-run shows what would change, sinew reprocess changes it.',
        );
  return [worker, outdated];
};

const checkClock = ({ clockAheadMilliseconds }: DatabaseInspection): Check => {
  const seconds = (clockAheadMilliseconds / 1000).toFixed(1);
  return Math.abs(clockAheadMilliseconds) < clockToleranceMs
    ? ok('clock', `agrees with the database's within ${Math.abs(Number(seconds))} s`)
    : bad('clock', `the database's clock is ${seconds} s ahead`, 'Set both clocks by NTP.');
};

type Found = { readonly checks: readonly Check[]; readonly inspection: DatabaseInspection | null };

const inspect = async (connectionString: string, advice: string): Promise<Found> => {
  try {
    const inspection = await inspectDatabase(connectionString, {
      features: featuresVersion,
      decoder: decoderVersion,
    });
    const speed = `${inspection.answerMilliseconds.toFixed(0)} ms`;
    const checks = [
      ok('database', `PostgreSQL ${inspection.serverVersion} answers in ${speed}`),
      checkMigrations(inspection),
      checkClock(inspection),
      ...checkWork(inspection),
    ];
    return { checks, inspection };
  } catch (error) {
    return { checks: [bad('database', `does not answer (${reasonOf(error)})`, advice)], inspection: null };
  }
};

const checkDatabase = async (config: Config): Promise<Found> => {
  if (config.databaseUrl !== null)
    return inspect(config.databaseUrl, 'Check DATABASE_URL and that the server runs.');
  const embedded = await findEmbeddedPostgres(config.dataDir);
  const start = 'npm start starts it.';
  if (embedded.kind === 'running')
    return inspect(embedded.connectionString, `The embedded server was killed. ${start}`);
  const found = embedded.kind === 'none' ? 'there is none yet' : 'the embedded server is stopped';
  return { checks: [note('database', `${found} (${config.dataDir})`, start)], inspection: null };
};

const checkQueue = async (config: Config, database: DatabaseInspection | null): Promise<Check> => {
  if (config.redisUrl === null) {
    if (database === null) return note('queue', 'is in the database', 'See above.');
    return database.queueTables
      ? ok('queue', 'is in the database')
      : note('queue', 'has no tables yet', 'The next npm start creates them.');
  }
  const backend = createBackend({ kind: 'redis', url: config.redisUrl });
  try {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await backend.check();
    return ok('queue', 'Redis answers');
  } catch (error) {
    return bad(
      'queue',
      `Redis does not answer (${reasonOf(error)})`,
      'Check REDIS_URL and that the server runs. Meanwhile uploads are accepted and wait.',
    );
  } finally {
    await backend.close();
  }
};

const checkFiles = async (config: Config): Promise<Check> => {
  if (config.filesUrl?.startsWith('s3:') === true)
    return note('files', 'object storage', '/health/ready of the service says whether it answers.');
  const folder = config.filesUrl === null ? join(config.dataDir, 'files') : fileURLToPath(config.filesUrl);
  const { exists, writable, freeBytes } = await inspectFolder(folder);
  if (!writable)
    return bad('files', `${folder} cannot be written to`, 'Give this user the right to write there.');
  const free = freeBytes === null ? '' : `, ${(freeBytes / 1024 ** 3).toFixed(1)} GiB free`;
  if (freeBytes !== null && freeBytes < lowDiskBytes)
    return bad('files', `${folder}${free}`, 'Free space: without it uploads are refused.');
  return ok('files', `${folder}${exists ? '' : ' (not created yet)'}${free}`);
};

const checkKey = async (config: Config): Promise<Check> => {
  const file = join(config.dataDir, 'api-key');
  const found = await stat(file).catch(() => null);
  if (found === null) return ok('key', 'there is none in DATA_DIR');
  return (found.mode & 0o077) === 0
    ? ok('key', `${file} is readable by its owner only`)
    : bad('key', `${file} is readable by others`, `chmod 600 ${file}`);
};

const checkService = async (address: string): Promise<Check> => {
  try {
    const response = await fetch(inAddress('/health/ready', address), { signal: AbortSignal.timeout(5_000) });
    const ready = (await response.json()) as { status?: string };
    return response.ok && ready.status === 'ok'
      ? ok('service', `${address} is ready`)
      : bad('service', `${address} answers ${JSON.stringify(ready)}`, 'Its log says what is unavailable.');
  } catch (error) {
    const reason = reasonOf((error as { cause?: unknown }).cause ?? error);
    return note('service', `no answer from ${address} (${reason})`, 'npm start starts it.');
  }
};

/** Checks everything Sinew needs. Read-only; works while the service is down. */
export const examine = async (config: Config, address: string): Promise<Check[]> => {
  const { checks, inspection } = await checkDatabase(config);
  return [
    checkNode(process.versions.node),
    ...checks,
    await checkQueue(config, inspection),
    await checkFiles(config),
    await checkKey(config),
    await checkService(address),
  ];
};
