import type { Command } from 'commander';
import { type Act, type ApiOptions, addApiOptions } from '#src/cli/command.ts';
import { openApi } from '#src/cli/open-api.ts';
import {
  CommandError,
  type ExitCode,
  exitCodes,
  print,
  printJson,
  type Terminal,
} from '#src/cli/terminal.ts';

/** The samples are not part of the container image. */
const loadSamples = async () => {
  try {
    return await import('#samples/seed/seed-runners.ts');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!isMissing) throw error;
    throw new CommandError(
      'The samples folder is not here: run the command where the source is, with --url.',
    );
  }
};

const seed = async (terminal: Terminal, options: ApiOptions): Promise<ExitCode> => {
  const { seedRunners } = await loadSamples();
  const api = await openApi(options, terminal);
  const runners = await seedRunners(api, Date.now(), (runner) => {
    if (options.json) return;
    print(
      terminal,
      `${runner.name}${runner.isNew ? '' : ' (seeded earlier today)'}`,
      `  ${runner.summary}`,
      `  severity ${runner.severity}; ${runner.warnings.join(', ') || 'no warnings'}`,
      `  sinew report --runner ${runner.id}`,
      '',
    );
  });
  if (options.json) printJson(terminal, { items: runners });
  else print(terminal, `${runners.length} runners are at ${api.address}.`);
  return exitCodes.done;
};

/** `sinew seed`: runners to look at. */
export const define = (command: Command, act: Act): void => {
  command.description(
    'Fills a running service with five runners whose simulated history ends today, with check-ins. The same day again it changes nothing.',
  );
  addApiOptions(command).action(act(seed));
};
