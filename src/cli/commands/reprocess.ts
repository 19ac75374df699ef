import { setTimeout as wait } from 'node:timers/promises';
import type { Api } from '#src/cli/api.ts';
import { apiFlags, apiFlagsHelp, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { findRunner } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { createProgressBar, formatSeconds } from '#src/cli/progress.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal, UsageError } from '#src/cli/terminal.ts';
import { describeReprocessing, type ReprocessingAnswer } from '#src/cli/text/describe-reprocessing.ts';

const flags = {
  ...apiFlags,
  runner: { type: 'string', multiple: true, default: [] as string[] },
  from: { type: 'string' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  follow: { type: 'boolean', default: false },
} as const;

const help = `sinew reprocess [--runner <id | externalId>]… [--from <day>] [--to <day>] [--dry-run] [--follow]

Computes everything derived from files with the current versions: files that an older reader or older formulas
processed are read again, and every runner is assessed with the current rules. Earlier assessments stay.
The job runs in the service, after live uploads; ending this command does not end it.

  --runner <name>   only this runner; may be given several times (default: all of the key's client)
  --from, --to      only activities of these days, YYYY-MM-DD
  --dry-run         show what would change, and for whom; change nothing
  --force           read files that are up to date, too
  --follow          show the progress and end with the job
${apiFlagsHelp}

${exitCodesHelp} Partly done: some files could not be read and keep their numbers.
The key needs the scope admin.`;

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

/** `sinew reprocess`: starts a reprocessing job. */
export const reprocessCommand: Command = {
  name: 'reprocess',
  summary: 'compute again what older versions computed',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not expected here.`);
    const api = await openApi(values, terminal);
    const runnerIds: string[] = [];
    for (const name of values.runner) runnerIds.push((await findRunner(api, name)).id);
    const started = await api.call<ReprocessingAnswer>('/v1/reprocessing-jobs', {
      method: 'POST',
      json: {
        ...(runnerIds.length > 0 ? { runnerIds } : {}),
        ...(values.from === undefined ? {} : { from: values.from }),
        ...(values.to === undefined ? {} : { to: values.to }),
        dryRun: values['dry-run'],
        force: values.force,
      },
    });
    const job = values.follow ? await follow(api, started.id, terminal) : started;
    if (values.json) printJson(terminal, job);
    else print(terminal, ...describeReprocessing(job));
    return exitCodeOf(job);
  },
};
