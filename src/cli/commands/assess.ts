import { apiFlags, apiFlagsHelp, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { exitCodes, print, printJson, UsageError } from '#src/cli/terminal.ts';
import { describeAssessment, describeBriefly } from '#src/cli/text/describe-assessment.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';

const flags = {
  ...apiFlags,
  runner: { type: 'string' },
  'as-of': { type: 'string' },
  'planned-meters': { type: 'string' },
  full: { type: 'boolean' },
} as const;

const help = `sinew assess --runner <id | externalId> [--as-of <day>] [--planned-meters <meters>] [--full]

What to do next, the next run and a few routines for a runner. No medical advice and no prediction.

  --runner <name>           the runner's id or externalId
  --as-of <day>             the assessment of a day, YYYY-MM-DD (default today)
  --planned-meters <n>      length of a planned run
  --full                    every warning with its reasons, every action and routine
${apiFlagsHelp}

${exitCodesHelp} A warning is an answer and exits with 0.`;

/** `sinew assess`: the short answer as text, or the whole one. */
export const assessCommand: Command = {
  name: 'assess',
  summary: 'show what a runner should do next',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    const name = values.runner ?? positionals[0];
    if (name === undefined) throw new UsageError('Name the runner: --runner <id>.');
    const api = await openApi(values, terminal);
    const runner = await findRunner(api, name);
    const query = new URLSearchParams({
      ...(values['as-of'] === undefined ? {} : { asOf: values['as-of'] }),
      ...(values['planned-meters'] === undefined ? {} : { plannedMeters: values['planned-meters'] }),
    });
    const assessment = await api.call<Assessment>(`/v1/runners/${runner.id}/assessment?${query}`);
    if (values.json) printJson(terminal, assessment);
    else {
      const describe = values.full === true ? describeAssessment : describeBriefly;
      print(terminal, ...describe(nameOf(runner), assessment));
    }
    return exitCodes.done;
  },
};
