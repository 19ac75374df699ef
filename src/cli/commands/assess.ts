import { apiFlags, apiFlagsHelp, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { exitCodes, say, sayJson, UsageError } from '#src/cli/terminal.ts';
import { describeAssessment } from '#src/cli/text/describe-assessment.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';

const flags = {
  ...apiFlags,
  runner: { type: 'string' },
  'as-of': { type: 'string' },
  'planned-meters': { type: 'string' },
} as const;

const help = `sinew assess --runner <id | externalId> [--as-of <day>] [--planned-meters <meters>]

What the runs and answers of a runner mean, and what to do now. No medical advice and no prediction.

  --runner <name>           whose
  --as-of <day>             as it was on a day, YYYY-MM-DD (default today)
  --planned-meters <n>      with a run of this length ahead
${apiFlagsHelp}

${exitCodesHelp} A warning is an answer and exits with 0.`;

/** `sinew assess`: the explained answer as text. */
export const assessCommand: Command = {
  name: 'assess',
  summary: 'say what stands out for a runner, and why',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    const name = values.runner ?? positionals[0];
    if (name === undefined) throw new UsageError('Say whose assessment: --runner <id>.');
    const api = await openApi(values, terminal);
    const runner = await findRunner(api, name);
    const query = new URLSearchParams({
      ...(values['as-of'] === undefined ? {} : { asOf: values['as-of'] }),
      ...(values['planned-meters'] === undefined ? {} : { plannedMeters: values['planned-meters'] }),
    });
    const assessment = await api.call<Assessment>(`/v1/runners/${runner.id}/assessment?${query}`);
    if (values.json) sayJson(terminal, assessment);
    else say(terminal, ...describeAssessment(nameOf(runner), assessment));
    return exitCodes.done;
  },
};
