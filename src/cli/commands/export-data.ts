import { resolve } from 'node:path';
import { type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { createProgressBar } from '#src/cli/progress.ts';
import { exitCodes, say, sayJson, UsageError } from '#src/cli/terminal.ts';
import { readConfig } from '#src/config.ts';

const flags = { json: { type: 'boolean', default: false } } as const;

const help = `sinew export-data <folder>

Writes everything that Sinew holds, by the settings of this environment (DATA_DIR, DATABASE_URL, FILES_URL),
into a new folder: every table as lines of JSON, every file, and a manifest that is written last. For moving to
other stores: sinew import-data reads it. Changes nothing; refused while a Sinew runs on the same stores.

  --json            one JSON document on standard output instead of text

The folder holds everything about everybody: keep it as you keep the database. What is sealed in it (signing
secrets, tokens of platforms) opens with the key of this place only: SECRETS_KEY, or the file secrets-key in
DATA_DIR, which the new place needs too.

${exitCodesHelp} Partly: raw files that should be there are missing.`;

/** `sinew export-data`: everything held, in a folder. */
export const exportDataCommand: Command = {
  name: 'export-data',
  summary: 'write everything held into a folder, to move to other stores',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    const [folder, another] = positionals;
    if (folder === undefined || another !== undefined) throw new UsageError('Say one folder to write into.');
    // Loaded only here: it stands on everything that the service stands on.
    const { exportData } = await import('#src/cli/export-data.ts');
    const bar = createProgressBar(terminal.err);
    const report = await exportData(readConfig(terminal.env), resolve(folder), {
      stop: terminal.stop,
      show: bar.show,
    }).finally(bar.clear);
    const { manifest, missing } = report;
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    if (values.json) sayJson(terminal, { folder: resolve(folder), ...manifest, missing });
    else {
      say(
        terminal,
        ...manifest.tables.filter((table) => table.rows > 0).map((table) => `${table.name}: ${table.rows}`),
        `${rows} rows of ${manifest.tables.length} tables and ${manifest.files.count} files (${manifest.files.bytes} bytes) are in ${resolve(folder)}.`,
        'Next: sinew import-data with the settings of the new place.',
      );
      for (const { runnerId, name } of missing.slice(0, 20))
        terminal.err.write(`Missing in the file store: ${name} of ${runnerId}\n`);
      if (missing.length > 20) terminal.err.write(`… and ${missing.length - 20} more (--json lists all).\n`);
    }
    return missing.length === 0 ? exitCodes.done : exitCodes.partly;
  },
};
