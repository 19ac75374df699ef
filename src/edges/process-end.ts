import closeWithGrace from 'close-with-grace';
import type { Log } from './log.ts';

/** Signals that ask a process to stop, and what they mean to a person. */
const meanings = {
  SIGINT: 'Ctrl-C',
  SIGTERM: 'it was told to stop',
  SIGHUP: 'its terminal was closed',
} as const;
type StopSignal = keyof typeof meanings;
const stopSignals = Object.keys(meanings) as StopSignal[];

const parentCheckMs = 500;
/** Whoever stops a whole process group may reach one process twice; no person is so fast. */
const repeatedMs = 200;
/** npm passes on the Ctrl-C that a terminal has already sent to the whole process group. */
const passedOnMs = 2_000;

/** What runs below other scripts of npm inherits their names, but is not started by npm itself. */
const startedByNpm = ['start', 'worker'].includes(process.env['npm_lifecycle_event'] ?? '');

/** A closed terminal or a full disk takes no more output; that must not end the process. */
const ignoreLostOutput = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
};

/** Calls back when the npm that started this process is gone: a killed npm passes nothing on. */
const watchNpm = (onGone: () => void): void => {
  if (!startedByNpm) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    onGone();
  }, parentCheckMs);
  timer.unref();
};

const badEnds = (log: Log) => ({
  onSecondError: (err: unknown) => log.fatal({ err }, 'another unexpected error; ending at once'),
  onTimeout: (delayMs: number) => log.warn({ delayMs }, 'not everything ended in time; ending at once'),
});

/** What ends a process gracefully. */
export type ProcessEnd = { readonly begin: (because: string) => void };

/**
 * Closes the process once, whatever asks for it: a signal, the end of its npm, an unexpected error or `begin`. A second
 * signal ends it at once.
 *
 * @param options.longestMs after this time the process ends in any case.
 */
export const endGracefully = (options: {
  readonly log: Log;
  readonly longestMs: number;
  readonly close: () => Promise<void>;
}): ProcessEnd => {
  const { log, longestMs, close } = options;
  ignoreLostOutput();
  const grace = closeWithGrace(
    { delay: longestMs, skip: stopSignals, logger: false, ...badEnds(log) },
    async ({ err }: { err?: Error }) => {
      if (err) log.fatal({ err }, 'unexpected error; stopping');
      await close();
      log.info({}, 'stopped');
    },
  );
  let begun = false;
  const begin = (because: string): void => {
    if (begun) return;
    begun = true;
    log.info({ because }, 'stopping: what runs may finish');
    grace.close();
  };
  let first: { readonly signal: StopSignal; readonly atMs: number } | undefined;
  const onSignal = (signal: StopSignal): void => {
    if (first === undefined) {
      first = { signal, atMs: performance.now() };
      begin(meanings[signal]);
      return;
    }
    const sameMs = startedByNpm && signal === 'SIGINT' ? passedOnMs : repeatedMs;
    const repeated = first.signal === signal && performance.now() - first.atMs < sameMs;
    // One repetition only: after it `first` lies too far back to excuse another.
    first = { signal, atMs: Number.NEGATIVE_INFINITY };
    if (repeated) return;
    log.warn({}, 'told to stop a second time: ending at once; what was running is done after the next start');
    process.exit(1);
  };
  for (const signal of stopSignals) process.on(signal, onSignal);
  watchNpm(() => begin('its npm has ended'));
  return { begin };
};
