import closeWithGrace from 'close-with-grace';
import { ConfigError, readConfig } from '../src/config.ts';
import { runWorker } from './run-worker.ts';

try {
  const worker = await runWorker(readConfig(process.env));
  const grace = closeWithGrace({ delay: 30_000 }, async ({ err }) => {
    if (err) process.stderr.write(`worker closes: ${err.stack ?? err.message}\n`);
    await worker.close();
  });
  // The API process that supervises this worker is gone.
  process.once('disconnect', () => grace.close());
} catch (error) {
  const text = error instanceof ConfigError ? error.message : ((error as Error).stack ?? String(error));
  process.stderr.write(`The worker cannot start: ${text}\n`);
  process.exit(1);
}
