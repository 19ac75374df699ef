import type { Command } from 'commander';
import { type Act, type ApiOptions, addApiOptions, addRunnerOption } from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal, UsageError } from '#src/cli/terminal.ts';

type Options = ApiOptions & { readonly runner: string; readonly yes?: true };

type Receipt = {
  readonly runnerId: string;
  readonly uploads: number;
  readonly activities: number;
  readonly checkIns: number;
  readonly files: number;
};

const erase = async (terminal: Terminal, options: Options): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const runner = await findRunner(api, options.runner);
  if (!options.yes)
    throw new UsageError(`This would erase ${nameOf(runner)} (${runner.id}) for good. Add --yes to do it.`);
  const receipt = await api.call<Receipt>(`/v1/runners/${runner.id}`, { method: 'DELETE' });
  const { uploads, activities, checkIns, files } = receipt;
  if (options.json) printJson(terminal, receipt);
  else
    print(
      terminal,
      `${nameOf(runner)} (${runner.id}) is erased: ${activities} activities, ${uploads} uploads, ${checkIns} check-ins, ${files} files.`,
    );
  return exitCodes.done;
};

/** `sinew erase`: deletes a runner and all data of them. */
export const define = (command: Command, act: Act): void => {
  command.description(
    'Erases a runner for good: every activity, check-in, assessment and raw file. This cannot be undone. The output says how much was erased.',
  );
  addApiOptions(addRunnerOption(command).option('--yes', 'confirms; without it nothing is erased')).action(
    act(erase),
  );
};
