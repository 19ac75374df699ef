import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { openApi, openLog, openMetricsPage, openRuntime } from './compose.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { EmbeddedPostgresError } from './edges/storage/embedded-postgres.ts';
import { startWorkerProcess } from './edges/worker-process.ts';
import { holdEmbedded } from './hold-embedded.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const keepFirstKey = async (config: Config, key: string): Promise<void> => {
  const file = join(config.dataDir, 'api-key');
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  say(`API key (shown once, kept in ${file}): ${key}`);
};

const addressOf = (config: Config, port: number): string => {
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host;
  return config.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

/** Opens the API door; everything that was opened is closed again in the opposite order. */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    const log = openLog(config, 'api');
    const embedded = await holdEmbedded(config, log);
    if (embedded !== null) closers.push(embedded.release);
    const databaseUrl = embedded?.connectionString ?? (config.databaseUrl as string);
    const runtime = await openRuntime(config, databaseUrl, 'api', log);
    closers.push(runtime.close);
    const { app, firstKey } = await openApi(runtime);
    if (firstKey !== null) await keepFirstKey(config, firstKey);
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
    say(`Sinew listens on ${address}`);
    say(`Documentation: ${address}/docs`);
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
  const { code } = error as { code?: string };
  const known = error instanceof ConfigError || error instanceof EmbeddedPostgresError;
  if (known) process.stderr.write(`${error.message}\n`);
  else if (code === 'EADDRINUSE')
    process.stderr.write('PORT is in use by another process: choose another PORT.\n');
  else process.stderr.write(`Sinew cannot start: ${(error as Error).stack ?? String(error)}\n`);
  process.exit(1);
}
