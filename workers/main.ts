import { openLog } from '#src/compose.ts';
import { describeStartFailure } from '#src/compose-failure.ts';
import { readConfig } from '#src/config.ts';
import { endGracefully } from '#src/edges/process-end.ts';
import { runWorker } from './run-worker.ts';

/** Beside an API the worker ends with it, which takes ten seconds; a worker of its own may finish longer jobs. */
const supervised = process.send !== undefined;
const finishMs = supervised ? 4_000 : 25_000;
const longestMs = finishMs + 5_000;

try {
  const config = readConfig(process.env);
  // Before the worker takes jobs there is nothing to finish.
  let close = async (): Promise<void> => undefined;
  const log = openLog(config, 'worker');
  const end = endGracefully({ log, longestMs, close: () => close() });
  process.once('disconnect', () => end.begin('its API has ended'));
  if (supervised && !process.connected) end.begin('its API has ended');
  ({ close } = await runWorker(config, log, finishMs));
} catch (error) {
  const text = describeStartFailure(error) ?? (error as Error).stack ?? String(error);
  process.stderr.write(`The worker cannot start: ${text}\n`);
  process.exit(1);
}
