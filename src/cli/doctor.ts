import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '#src/config.ts';
import { decoderVersion, featuresVersion } from '#src/core/domain/activity-features.ts';
import { inspectFolder } from '#src/edges/files/inspect-folder.ts';
import { createBackend } from '#src/edges/queue/backend.ts';
import { findEmbeddedPostgres } from '#src/edges/storage/find-embedded.ts';
import { type DatabaseInspection, inspectDatabase } from '#src/edges/storage/inspect-database.ts';

/** What one look found, and what to do about it. */
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
/** An upload that waits longer than this has no worker. */
const longWaitSeconds = 180;

export const checkNode = (version: string): Check =>
  Number(version.split('.')[0]) >= oldestNodeMajor
    ? ok('node', version)
    : bad(
        'node',
        version,
        `Sinew needs Node ${oldestNodeMajor}: run it by npm or npx, which bring one along.`,
      );

const reasonOf = (error: unknown): string => {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown[] };
  return message || code || (errors?.[0] === undefined ? String(error) : reasonOf(errors[0]));
};

const checkMigrations = ({ pendingMigrations, unknownMigrations }: DatabaseInspection): Check => {
  if (unknownMigrations.length > 0)
    return bad(
      'tables',
      `made by a newer version (${unknownMigrations.join(', ')})`,
      'Start the newer version of Sinew; tables never go back.',
    );
  return pendingMigrations.length === 0
    ? ok('tables', 'up to date')
    : note('tables', `${pendingMigrations.join(', ')} to be made`, 'The next npm start makes them.');
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

const lookAtDatabase = async (connectionString: string, away: string): Promise<Found> => {
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
    return { checks: [bad('database', `does not answer (${reasonOf(error)})`, away)], inspection: null };
  }
};

const checkDatabase = async (config: Config): Promise<Found> => {
  if (config.databaseUrl !== null)
    return lookAtDatabase(config.databaseUrl, 'Check DATABASE_URL and that the server runs.');
  const embedded = await findEmbeddedPostgres(config.dataDir);
  const start = 'It starts with npm start.';
  if (embedded.kind === 'running')
    return lookAtDatabase(embedded.connectionString, `The embedded one was killed. ${start}`);
  const found = embedded.kind === 'none' ? 'there is none yet' : 'the embedded one is stopped';
  return { checks: [note('database', `${found} (${config.dataDir})`, start)], inspection: null };
};

const checkQueue = async (config: Config, database: DatabaseInspection | null): Promise<Check> => {
  if (config.redisUrl === null) {
    if (database === null) return note('queue', 'lives in the database', 'See above.');
    return database.queueTables
      ? ok('queue', 'lives in the database')
      : note('queue', 'has no tables yet', 'The next npm start makes them.');
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
      'Check REDIS_URL and that the server runs. Uploads are taken meanwhile and read later.',
    );
  } finally {
    await backend.close();
  }
};

const checkFiles = async (config: Config): Promise<Check> => {
  if (config.filesUrl?.startsWith('s3:') === true)
    return note('files', 'object storage', 'Whether it answers shows at /health/ready of the service.');
  const folder = config.filesUrl === null ? join(config.dataDir, 'files') : fileURLToPath(config.filesUrl);
  const { exists, writable, freeBytes } = await inspectFolder(folder);
  if (!writable)
    return bad('files', `${folder} cannot be written to`, 'Give this user the right to write there.');
  const free = freeBytes === null ? '' : `, ${(freeBytes / 1024 ** 3).toFixed(1)} GiB free`;
  if (freeBytes !== null && freeBytes < lowDiskBytes)
    return bad('files', `${folder}${free}`, 'Make room: without it no upload is taken.');
  return ok('files', `${folder}${exists ? '' : ' (not made yet)'}${free}`);
};

const checkKey = async (config: Config): Promise<Check> => {
  const file = join(config.dataDir, 'api-key');
  const found = await stat(file).catch(() => null);
  if (found === null) return ok('key', 'none is kept in DATA_DIR');
  return (found.mode & 0o077) === 0
    ? ok('key', `${file} is readable by its owner only`)
    : bad('key', `${file} is readable by others`, `chmod 600 ${file}`);
};

const checkService = async (address: string): Promise<Check> => {
  try {
    const response = await fetch(new URL('/health/ready', address), { signal: AbortSignal.timeout(5_000) });
    const ready = (await response.json()) as { status?: string };
    return response.ok && ready.status === 'ok'
      ? ok('service', `${address} is ready`)
      : bad(
          'service',
          `${address} answers ${JSON.stringify(ready)}`,
          'What is away there stands in its log.',
        );
  } catch (error) {
    const reason = reasonOf((error as { cause?: unknown }).cause ?? error);
    return note('service', `nobody answers at ${address} (${reason})`, 'npm start starts it.');
  }
};

/** Looks at everything Sinew stands on. Changes nothing and works while the service is down. */
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
