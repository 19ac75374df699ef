import type { Command } from 'commander';
import { type Act, type ApiOptions, addApiOptions, numberBetween } from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal, UsageError } from '#src/cli/terminal.ts';
import { describeAssessment, describeBriefly } from '#src/cli/text/describe-assessment.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';

type Options = ApiOptions & {
  readonly runner?: string;
  readonly asOf?: string;
  readonly plannedMeters?: number;
  readonly full?: true;
};

const assess = async (
  terminal: Terminal,
  stated: string | undefined,
  options: Options,
): Promise<ExitCode> => {
  const name = options.runner ?? stated;
  if (name === undefined) throw new UsageError('Name the runner: --runner <id>.');
  const api = await openApi(options, terminal);
  const runner = await findRunner(api, name);
  const query = new URLSearchParams({
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(options.plannedMeters === undefined ? {} : { plannedMeters: String(options.plannedMeters) }),
  });
  const assessment = await api.call<Assessment>(`/v1/runners/${runner.id}/assessment?${query}`);
  const describe = options.full === true ? describeAssessment : describeBriefly;
  if (options.json) printJson(terminal, assessment);
  else print(terminal, ...describe(nameOf(runner), assessment));
  return exitCodes.done;
};

/** `sinew assess`: the short answer as text, or the whole one. */
export const define = (command: Command, act: Act): void => {
  addApiOptions(
    command
      .description(
        'What to do next, the next run and a few routines for a runner. No medical advice and no prediction.',
      )
      .argument('[runner]', 'in place of --runner')
      .option('--runner <name>', "the runner's id or your own externalId")
      .option('--as-of <day>', 'the assessment of a day, YYYY-MM-DD (default today)')
      .option('--planned-meters <meters>', 'length of a planned run', numberBetween(0, 1_000_000))
      .option('--full', 'every warning with its reasons, every action and routine'),
  )
    .addHelpText('after', '\nA warning is an answer and exits with 0.')
    .action(act(assess));
};
