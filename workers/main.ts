import closeWithGrace from 'close-with-grace';
import { describeStartFailure } from '#src/compose-failure.ts';
import { readConfig } from '#src/config.ts';
import { runWorker } from './run-worker.ts';

// The API process that supervises this worker ended. Before the worker takes jobs there is nothing to finish.
let end = (): void => process.exit(0);
process.once('disconnect', () => end());
if (process.send !== undefined && !process.connected) end();

try {
  const worker = await runWorker(readConfig(process.env));
  const grace = closeWithGrace({ delay: 30_000 }, async ({ err }) => {
    if (err) process.stderr.write(`the worker stops: ${err.stack ?? err.message}\n`);
    await worker.close();
  });
  end = () => grace.close();
} catch (error) {
  const text = describeStartFailure(error) ?? (error as Error).stack ?? String(error);
  process.stderr.write(`The worker cannot start: ${text}\n`);
  process.exit(1);
}
