import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pino from 'pino';
import { openLog, openRuntime } from './compose.ts';
import { openEmbeddedDatabase } from './compose-embedded.ts';
import { describeStartFailure } from './compose-failure.ts';
import { openMetricsPage } from './compose-metrics.ts';
import { prepareStart } from './compose-start.ts';
import { openStoreWatch } from './compose-watch.ts';
import { type Config, readConfig } from './config.ts';
import { endGracefully } from './edges/process-end.ts';
import { startWorkerProcess } from './edges/worker-process.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Shows the first API key and saves it where only the owner can read it. */
const saveFirstKey = async (config: Config, key: string): Promise<void> => {
  const file = join(config.dataDir, 'api-key');
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  print(`API key (shown once, kept in ${file}): ${key}`);
};

const addressOf = (config: Config, port: number): string => {
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host;
  return config.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

/** What was opened, with the longest time that its closing may take. */
type Opened = { readonly close: () => Promise<unknown>; readonly longestMs: number };

/** Longer than all steps of closing together. */
const closingMs = 10_000;

/** Closes what was opened, the last first. A step that fails or does not end keeps none of the others from closing. */
const closeInTurn = async (opened: readonly Opened[], log: Pick<pino.Logger, 'error'>): Promise<void> => {
  for (const { close, longestMs } of opened.toReversed()) {
    const failed = (err: unknown): void => log.error({ err }, 'closing failed');
    await Promise.race([close().catch(failed), wait(longestMs)]);
  }
};

/** Starts the API process. Whatever was opened is closed in the opposite order, also when a later step fails. */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  await prepareStart(config);
  const log = openLog(config, 'api');
  const opened: Opened[] = [];
  let closing: Promise<void> | undefined;
  const closeAll = (): Promise<void> => {
    closing ??= closeInTurn(opened, log);
    return closing;
  };
  endGracefully({ log, longestMs: closingMs, close: closeAll });
  try {
    // Loaded while the database starts.
    const loading = import('./compose-api.ts');
    const opening = openEmbeddedDatabase(config, log);
    // A database that is just being started is stopped, too.
    opened.push({ close: async () => (await opening.catch(() => null))?.close(), longestMs: 2_000 });
    const embedded = await opening;
    // However this process ends, its database does not stay behind.
    if (embedded !== null) process.once('exit', embedded.interrupt);
    const databaseUrl = embedded?.connectionString ?? (config.databaseUrl as string);
    const runtime = await openRuntime(config, databaseUrl, 'api', log);
    opened.push({ close: runtime.close, longestMs: 1_000 });
    opened.push({ close: openStoreWatch(runtime).close, longestMs: 100 });
    const { openApi } = await loading;
    const { app, firstKey } = await openApi(runtime);
    if (firstKey !== null) await saveFirstKey(config, firstKey);
    const page = await openMetricsPage(runtime, 'api');
    if (page !== null) opened.push({ close: page.close, longestMs: 500 });
    const worker = config.superviseWorker
      ? startWorkerProcess({ ...process.env, DATABASE_URL: databaseUrl }, runtime.log)
      : null;
    opened.push({ close: () => Promise.all([app.close(), worker?.stop()]), longestMs: 6_000 });
    await app.listen({ host: config.host, port: config.port });
    const { port } = app.server.address() as { port: number };
    const address = addressOf(config, port);
    print(`Sinew listens on ${address}`);
    print(`Documentation: ${address}/docs`);
  } catch (error) {
    // Told to stop while it started: what failed then is no fault.
    if (closing !== undefined) return closing;
    await closeAll();
    throw error;
  }
};

try {
  await start();
} catch (error) {
  const line = describeStartFailure(error);
  process.stderr.write(`${line ?? `Sinew cannot start: ${(error as Error).stack ?? String(error)}`}\n`);
  process.exit(1);
}
