import { apiFlags, apiFlagsHelp, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { exitCodes, say, sayJson, UsageError } from '#src/cli/terminal.ts';

const flags = {
  ...apiFlags,
  runner: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

const help = `sinew erase --runner <id | externalId> --yes

Erases a runner for good: every activity, answer, assessment and raw file. There is no way back; the answer is
a receipt of what went.

  --runner <name>   whose
  --yes             without it nothing happens
${apiFlagsHelp}

${exitCodesHelp}`;

type Receipt = {
  readonly runnerId: string;
  readonly uploads: number;
  readonly activities: number;
  readonly checkIns: number;
  readonly files: number;
};

/** `sinew erase`: a runner and everything held of them, gone. */
export const eraseCommand: Command = {
  name: 'erase',
  summary: 'erase a runner and everything held of them',
  help,
  run: async (args, terminal) => {
    const { values } = parseCommand(args, flags);
    if (values.runner === undefined) throw new UsageError('Say who is to be erased: --runner <id>.');
    const api = await openApi(values, terminal);
    const runner = await findRunner(api, values.runner);
    if (!values.yes)
      throw new UsageError(`This would erase ${nameOf(runner)} (${runner.id}) for good. Add --yes to do it.`);
    const receipt = await api.call<Receipt>(`/v1/runners/${runner.id}`, { method: 'DELETE' });
    if (values.json) sayJson(terminal, receipt);
    else {
      const { uploads, activities, checkIns, files } = receipt;
      say(
        terminal,
        `${nameOf(runner)} (${runner.id}) is erased: ${activities} activities, ${uploads} uploads, ${checkIns} check-ins, ${files} files.`,
      );
    }
    return exitCodes.done;
  },
};
