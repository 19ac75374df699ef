import { resolve } from 'node:path';
import { type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { createProgressBar } from '#src/cli/progress.ts';
import { exitCodes, print, printJson, UsageError } from '#src/cli/terminal.ts';
import { readConfig } from '#src/config.ts';

const flags = { json: { type: 'boolean', default: false } } as const;

const help = `sinew import-data <folder>

Fills the empty stores of this environment (DATABASE_URL, FILES_URL, or DATA_DIR) with what sinew export-data
wrote: files first, then every table in one transaction, counted at the end. Refused when the database is
not empty, is of another version, or Sinew runs on it. Stopped or failed, it leaves the database empty
and can be run again.

  --json            one JSON document on standard output instead of text

${exitCodesHelp}`;

/** `sinew import-data`: fills empty stores from an exported folder. */
export const importDataCommand: Command = {
  name: 'import-data',
  summary: 'fill empty stores with what export-data wrote',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    const [folder, another] = positionals;
    if (folder === undefined || another !== undefined) throw new UsageError('Name one folder to read.');
    // Loaded only here: it loads the whole service.
    const { importData } = await import('#src/cli/import-data.ts');
    const bar = createProgressBar(terminal.err);
    const config = readConfig(terminal.env);
    const report = await importData(config, resolve(folder), {
      stop: terminal.stop,
      show: bar.show,
    }).finally(bar.clear);
    if (values.json) printJson(terminal, report);
    else {
      const rows = report.tables.reduce((sum, table) => sum + table.rows, 0);
      print(
        terminal,
        `${rows} rows of ${report.tables.length} tables and ${report.files.count} files (${report.files.bytes} bytes) are in place; all counts agree.`,
        ...(config.secretsKeys === null
          ? [
              'SECRETS_KEY is not set: give every process the key of the old settings (SECRETS_KEY, or secrets-key in DATA_DIR).',
            ]
          : []),
        'Next: npm start.',
      );
    }
    return exitCodes.done;
  },
};
