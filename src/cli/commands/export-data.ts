import { resolve } from 'node:path';
import { type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { createProgressBar } from '#src/cli/progress.ts';
import { exitCodes, print, printJson, UsageError } from '#src/cli/terminal.ts';
import { readConfig } from '#src/config.ts';

const flags = { json: { type: 'boolean', default: false } } as const;

const help = `sinew export-data <folder>

Writes all data of Sinew, by the settings of this environment (DATA_DIR, DATABASE_URL, FILES_URL),
into a new folder: every table as lines of JSON, every file, and a manifest that is written last. For moving to
other stores: sinew import-data reads it. Changes nothing; refused while Sinew runs on the same stores.

  --json            one JSON document on standard output instead of text

The folder holds personal data of every runner: protect it like the database. Encrypted secrets in it (signing
secrets, tokens of platforms) need the key of these settings: SECRETS_KEY, or the file secrets-key in DATA_DIR.
Set it for the new stores too.

${exitCodesHelp} Partly: raw files that should be there are missing.`;

/** `sinew export-data`: copies all data into a folder. */
export const exportDataCommand: Command = {
  name: 'export-data',
  summary: 'write all data into a folder, to move to other stores',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    const [folder, another] = positionals;
    if (folder === undefined || another !== undefined) throw new UsageError('Name one folder to write into.');
    // Loaded only here: it loads the whole service.
    const { exportData } = await import('#src/cli/export-data.ts');
    const bar = createProgressBar(terminal.err);
    const report = await exportData(readConfig(terminal.env), resolve(folder), {
      stop: terminal.stop,
      show: bar.show,
    }).finally(bar.clear);
    const { manifest, missing } = report;
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    if (values.json) printJson(terminal, { folder: resolve(folder), ...manifest, missing });
    else {
      print(
        terminal,
        ...manifest.tables.filter((table) => table.rows > 0).map((table) => `${table.name}: ${table.rows}`),
        `${rows} rows of ${manifest.tables.length} tables and ${manifest.files.count} files (${manifest.files.bytes} bytes) are in ${resolve(folder)}.`,
        'Next: sinew import-data with the settings of the new stores.',
      );
      for (const { runnerId, name } of missing.slice(0, 20))
        terminal.err.write(`Missing in the file store: ${name} of ${runnerId}\n`);
      if (missing.length > 20) terminal.err.write(`… and ${missing.length - 20} more (--json lists all).\n`);
    }
    return missing.length === 0 ? exitCodes.done : exitCodes.partly;
  },
};
