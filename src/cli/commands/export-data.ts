import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Act, addJsonOption, type JsonOption } from '#src/cli/command.ts';
import { createProgressBar } from '#src/cli/progress.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal } from '#src/cli/terminal.ts';
import { describeCopy, tellMissing } from '#src/cli/text/describe-copy.ts';

const exportAll = async (terminal: Terminal, folder: string, { json }: JsonOption): Promise<ExitCode> => {
  const { exportData } = await import('#src/cli/export-data.ts');
  const { readConfig } = await import('#src/config.ts');
  const bar = createProgressBar(terminal.err);
  const { manifest, missing } = await exportData(readConfig(terminal.env), resolve(folder), {
    stop: terminal.stop,
    show: bar.show,
  }).finally(bar.clear);
  if (json) printJson(terminal, { folder: resolve(folder), ...manifest, missing });
  else {
    print(
      terminal,
      ...manifest.tables.filter((table) => table.rows > 0).map((table) => `${table.name}: ${table.rows}`),
      `${describeCopy(manifest)} are in ${resolve(folder)}.`,
      'Next: sinew import-data with the settings of the new stores.',
    );
    tellMissing(terminal, missing);
  }
  return missing.length === 0 ? exitCodes.done : exitCodes.partly;
};

/** `sinew export-data`: copies all data into a folder. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      'Writes all data of Sinew, by the settings of this environment (DATA_DIR, DATABASE_URL, FILES_URL), into a new folder: every table as lines of JSON, every file, and a manifest that is written last. For moving to other stores: sinew import-data reads it. Changes nothing; refused while Sinew runs on the same stores (sinew backup is not).',
    )
    .argument('<folder>', 'a new or empty folder');
  addJsonOption(command)
    .addHelpText(
      'after',
      `
The folder holds personal data of every runner: protect it like the database. Encrypted secrets in it (signing
secrets, tokens of platforms) need the key of these settings: SECRETS_KEY, or the file secrets-key in DATA_DIR.
Set it for the new stores too.

Partly done: raw files that should be there are missing.`,
    )
    .action(act(exportAll));
};
