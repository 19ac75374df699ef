import { setTimeout as wait } from 'node:timers/promises';
import type { Api } from '#src/cli/api.ts';
import { apiFlags, apiFlagsHelp, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { findRunner } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { createProgressBar, formatSeconds } from '#src/cli/progress.ts';
import { type ExitCode, exitCodes, say, sayJson, type Terminal, UsageError } from '#src/cli/terminal.ts';
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

Brings everything derived from files up to the versions of now: what an older reader or older formulas made is
read again from the raw bytes, and every runner is assessed with the rules of now. Earlier assessments stay.
It runs in the service, behind live uploads; ending this command does not end it.

  --runner <name>   only this runner; may be given several times (default: all of the key's client)
  --from, --to      only activities of these days, YYYY-MM-DD
  --dry-run         find out what would change, and for whom; change nothing
  --force           read also the files whose numbers are up to date
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

/** `sinew reprocess`: old numbers made new. */
export const reprocessCommand: Command = {
  name: 'reprocess',
  summary: 'bring numbers of older versions up to date',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not understood here.`);
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
    if (values.json) sayJson(terminal, job);
    else say(terminal, ...describeReprocessing(job));
    return exitCodeOf(job);
  },
};
