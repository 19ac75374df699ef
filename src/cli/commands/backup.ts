import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Act, addJsonOption, type JsonOption, numberBetween } from '#src/cli/command.ts';
import { createProgressBar } from '#src/cli/progress.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal } from '#src/cli/terminal.ts';
import { describeCopy, tellMissing } from '#src/cli/text/describe-copy.ts';

type Options = JsonOption & { readonly keep: number };

const back = async (terminal: Terminal, parent: string, options: Options): Promise<ExitCode> => {
  const { backUp } = await import('#src/cli/backup.ts');
  const { readConfig } = await import('#src/config.ts');
  const bar = createProgressBar(terminal.err);
  const { manifest, missing, folder, removed } = await backUp(
    readConfig(terminal.env),
    resolve(parent),
    options.keep,
    { stop: terminal.stop, show: bar.show },
  ).finally(bar.clear);
  if (options.json) printJson(terminal, { folder, removed, ...manifest, missing });
  else {
    print(
      terminal,
      `${describeCopy(manifest)} are in ${folder}.`,
      ...removed.map((name) => `Removed: ${name}`),
    );
    tellMissing(terminal, missing);
  }
  return missing.length === 0 ? exitCodes.done : exitCodes.partly;
};

/** `sinew backup`: everything, in one consistent folder, while the service runs. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      'Writes one consistent snapshot of database and files, by the settings of this environment (DATA_DIR, DATABASE_URL, FILES_URL), into a new folder sinew-<time> inside the given one, while the service runs or not. The folder gets its name when it is complete. sinew import-data restores it into empty stores, also with a newer version of Sinew.',
    )
    .argument('<folder>', 'where backups are kept')
    .option(
      '--keep <number>',
      'keep so many of the newest; older ones in the folder are removed',
      numberBetween(1, 100_000, { whole: true }),
      7,
    );
  addJsonOption(command)
    .addHelpText(
      'after',
      `
A backup holds personal data of every runner, also of those who are erased later: protect it, and do not keep it longer
than you need. Encrypted secrets in it need the key of these settings, which is not in it: SECRETS_KEY, or the file
secrets-key in DATA_DIR. Keep that key in another place.

Partly done: raw files that should be there are missing; then no older backup is removed.`,
    )
    .action(act(back));
};
