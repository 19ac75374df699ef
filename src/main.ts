import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { openLog, openRuntime } from './compose.ts';
import { openApi } from './compose-api.ts';
import { openEmbeddedDatabase } from './compose-embedded.ts';
import { describeStartFailure } from './compose-failure.ts';
import { openMetricsPage } from './compose-metrics.ts';
import { type Config, readConfig } from './config.ts';
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

/** Starts the API process. Whatever was opened is closed in the opposite order, also when a later step fails. */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    const log = openLog(config, 'api');
    const embedded = await openEmbeddedDatabase(config, log);
    if (embedded !== null) closers.push(embedded.close);
    const databaseUrl = embedded?.connectionString ?? (config.databaseUrl as string);
    const runtime = await openRuntime(config, databaseUrl, 'api', log);
    closers.push(runtime.close);
    const { app, firstKey } = await openApi(runtime);
    if (firstKey !== null) await saveFirstKey(config, firstKey);
    const page = await openMetricsPage(runtime, 'api');
    if (page !== null) closers.push(page.close);
    if (config.superviseWorker) {
      const worker = startWorkerProcess({ ...process.env, DATABASE_URL: databaseUrl }, runtime.log);
      closers.push(worker.stop);
    }
    await app.listen({ host: config.host, port: config.port });
    closers.push(() => app.close());
    const { port } = app.server.address() as { port: number };
    const address = addressOf(config, port);
    print(`Sinew listens on ${address}`);
    print(`Documentation: ${address}/docs`);
    closeWithGrace({ delay: 30_000 }, async ({ err }) => {
      if (err) runtime.log.fatal({ err }, 'unexpected error; closing');
      await closeAll();
    });
  } catch (error) {
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
