import { apiFlags, apiFlagsHelp, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { exitCodes, print, printJson, UsageError } from '#src/cli/terminal.ts';

const flags = {
  ...apiFlags,
  runner: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const;

const help = `sinew erase --runner <id | externalId> --yes

Erases a runner for good: every activity, check-in, assessment and raw file. This cannot be undone. The output
says how much was erased.

  --runner <name>   the runner's id or externalId
  --yes             confirms; without it nothing is erased
${apiFlagsHelp}

${exitCodesHelp}`;

type Receipt = {
  readonly runnerId: string;
  readonly uploads: number;
  readonly activities: number;
  readonly checkIns: number;
  readonly files: number;
};

/** `sinew erase`: deletes a runner and all data of them. */
export const eraseCommand: Command = {
  name: 'erase',
  summary: 'erase a runner and all their data',
  help,
  run: async (args, terminal) => {
    const { values } = parseCommand(args, flags);
    if (values.runner === undefined) throw new UsageError('Name the runner to erase: --runner <id>.');
    const api = await openApi(values, terminal);
    const runner = await findRunner(api, values.runner);
    if (!values.yes)
      throw new UsageError(`This would erase ${nameOf(runner)} (${runner.id}) for good. Add --yes to do it.`);
    const receipt = await api.call<Receipt>(`/v1/runners/${runner.id}`, { method: 'DELETE' });
    if (values.json) printJson(terminal, receipt);
    else {
      const { uploads, activities, checkIns, files } = receipt;
      print(
        terminal,
        `${nameOf(runner)} (${runner.id}) is erased: ${activities} activities, ${uploads} uploads, ${checkIns} check-ins, ${files} files.`,
      );
    }
    return exitCodes.done;
  },
};
