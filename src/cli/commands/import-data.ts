import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Act, addJsonOption, type JsonOption } from '#src/cli/command.ts';
import { createProgressBar } from '#src/cli/progress.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal } from '#src/cli/terminal.ts';
import { describeCopy } from '#src/cli/text/describe-copy.ts';

const importAll = async (terminal: Terminal, folder: string, { json }: JsonOption): Promise<ExitCode> => {
  const { importData } = await import('#src/cli/import-data.ts');
  const { readConfig } = await import('#src/config.ts');
  const bar = createProgressBar(terminal.err);
  const config = readConfig(terminal.env);
  const report = await importData(config, resolve(folder), {
    stop: terminal.stop,
    show: bar.show,
  }).finally(bar.clear);
  if (json) printJson(terminal, report);
  else
    print(
      terminal,
      `${describeCopy(report)} are in place; all counts agree.`,
      ...(config.secretsKeys === null
        ? [
            `No copy holds the key of its encrypted secrets: before the start put the old DATA_DIR's file secrets-key into ${config.dataDir}, or set SECRETS_KEY as it was.`,
          ]
        : []),
      'Next: npm start.',
    );
  return exitCodes.done;
};

/** `sinew import-data`: fills empty stores from an exported folder. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      'Fills the empty stores of this environment (DATABASE_URL, FILES_URL, or DATA_DIR) with what sinew export-data or sinew backup wrote, also with an older version: files first, then every table in one transaction, counted at the end. Refused when the database is not empty, the folder is of a newer version, or Sinew runs on it. Stopped or failed, it leaves the tables empty and can be run again.',
    )
    .argument('<folder>', 'what was written');
  addJsonOption(command).action(act(importAll));
};
