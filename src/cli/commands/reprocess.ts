import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Api } from '#src/cli/api.ts';
import { type Act, type ApiOptions, addApiOptions, collect } from '#src/cli/command.ts';
import { findRunner } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { createProgressBar, formatSeconds } from '#src/cli/progress.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal } from '#src/cli/terminal.ts';
import { describeReprocessing, type ReprocessingAnswer } from '#src/cli/text/describe-reprocessing.ts';

type Options = ApiOptions & {
  readonly runner: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly dryRun?: true;
  readonly force?: true;
  readonly follow?: true;
};

const pollMs = 500;

const follow = async (api: Api, id: string, terminal: Terminal): Promise<ReprocessingAnswer> => {
  const bar = createProgressBar(terminal.err);
  for (;;) {
    const job = await api.call<ReprocessingAnswer>(`/v1/reprocessing-jobs/${id}`);
    if (job.finishedAt !== null || terminal.stop.aborted) {
      bar.clear();
      return job;
    }
    const rate = job.ratePerSecond === null ? '' : `${job.ratePerSecond.toFixed(1)} files/s`;
    const eta = job.etaSeconds === null ? '' : `, ${formatSeconds(job.etaSeconds)} left`;
    bar.show({ done: job.done + job.failed, total: job.total, note: rate + eta });
    await wait(pollMs, undefined, { signal: terminal.stop }).catch(() => undefined);
  }
};

const exitCodeOf = (job: ReprocessingAnswer): ExitCode => {
  if (job.status === 'cancelled') return exitCodes.failed;
  if (job.failed === 0) return exitCodes.done;
  return job.done === 0 ? exitCodes.failed : exitCodes.partly;
};

const reprocess = async (terminal: Terminal, options: Options): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const runnerIds: string[] = [];
  for (const name of options.runner) runnerIds.push((await findRunner(api, name)).id);
  const started = await api.call<ReprocessingAnswer>('/v1/reprocessing-jobs', {
    method: 'POST',
    json: {
      ...(runnerIds.length > 0 ? { runnerIds } : {}),
      from: options.from,
      to: options.to,
      dryRun: options.dryRun === true,
      force: options.force === true,
    },
  });
  const job = options.follow ? await follow(api, started.id, terminal) : started;
  if (options.json) printJson(terminal, job);
  else print(terminal, ...describeReprocessing(job));
  return exitCodeOf(job);
};

/** `sinew reprocess`: starts a reprocessing job. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      'Computes everything derived from files with the current versions: files that an older reader or older formulas processed are read again, and every runner is assessed with the current rules. Earlier assessments stay. The job runs in the service, after live uploads; ending this command does not end it. The key needs the scope admin.',
    )
    .option(
      '--runner <name>',
      "only this runner; may be given several times (default: all of the key's client)",
      collect,
      [],
    )
    .option('--from <day>', 'only activities from this day on, YYYY-MM-DD')
    .option('--to <day>', 'only activities up to this day')
    .option('--dry-run', 'show what would change, and for whom; change nothing')
    .option('--force', 'read files that are up to date, too')
    .option('--follow', 'show the progress and end with the job');
  addApiOptions(command)
    .addHelpText('after', '\nPartly done: some files could not be read and keep their numbers.')
    .action(act(reprocess));
};
