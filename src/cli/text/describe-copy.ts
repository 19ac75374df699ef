import type { ExportReport } from '#src/cli/export-data.ts';
import type { Terminal } from '#src/cli/terminal.ts';

/** How much a folder of all data holds: "912 rows of 20 tables and 14 files (123 bytes)". */
export const describeCopy = ({
  tables,
  files,
}: Pick<ExportReport['manifest'], 'tables' | 'files'>): string => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows of ${tables.length} tables and ${files.count} files (${files.bytes} bytes)`;
};

const mostLines = 20;

/** Names raw files that rows reference and the file store does not have. */
export const tellMissing = (terminal: Terminal, missing: ExportReport['missing']): void => {
  for (const { runnerId, name } of missing.slice(0, mostLines))
    terminal.err.write(`Missing in the file store: ${name} of ${runnerId}\n`);
  if (missing.length > mostLines)
    terminal.err.write(`… and ${missing.length - mostLines} more (--json lists all).\n`);
};
