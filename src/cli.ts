#!/usr/bin/env node
import { createAsk } from './cli/ask-person.ts';
import { runCli } from './cli/run-cli.ts';

const stop = new AbortController();
// The first Ctrl-C finishes what has begun and reports; the second one ends at once.
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());
// A reader that closes the pipe early (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  out: process.stdout,
  err: process.stderr,
  ask: createAsk(stop.signal),
  stop: stop.signal,
});
