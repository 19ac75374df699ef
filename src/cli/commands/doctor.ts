import { checkFiles, defaultBytesPerSecond, type FilesReport } from '#src/cli/check-files.ts';
import { apiFlags, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { type Check, examine } from '#src/cli/doctor.ts';
import { findAddress } from '#src/cli/open-api.ts';
import { createProgressBar } from '#src/cli/progress.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal, UsageError } from '#src/cli/terminal.ts';
import { ConfigError, readConfig } from '#src/config.ts';

const help = `sinew doctor [--files [--bytes-per-second <number>]]

Checks what Sinew needs, by the settings of this environment: Node, database, tables, clock, waiting work,
versions, queue, files, key, service. Says what to do. Changes nothing, and works while the service is down.

  --files           instead read every original file in the file store and compare its bytes with what was received;
                    lists the missing and damaged ones. The database has to run, the service may
  --bytes-per-second <number>   how fast --files reads (default ${defaultBytesPerSecond})
  --url <address>   the service (or SINEW_URL; default http://127.0.0.1:$PORT, port 3000)
  --json            one JSON document on standard output instead of text

${exitCodesHelp} Failed: a check found a fault. Partly done: --files was stopped before its end.`;

const flags = {
  ...apiFlags,
  files: { type: 'boolean', default: false },
  'bytes-per-second': { type: 'string', default: String(defaultBytesPerSecond) },
} as const;

const marks = { ok: '✓', note: '·', bad: '✗' } as const;

const describeCheck = ({ name, status, found, advice }: Check): string[] => [
  `${marks[status]} ${name.padEnd(9)} ${found}`,
  ...(advice === null ? [] : [`${' '.repeat(12)}→ ${advice}`]),
];

const describeFiles = ({ files, bytes, faults, stopped }: FilesReport): string[] => [
  ...(faults.length === 0 ? [] : [`${'fault'.padEnd(8)} ${'runner'.padEnd(30)} sha256`]),
  ...faults.map(({ fault, runnerId, sha256 }) => `${fault.padEnd(8)} ${runnerId.padEnd(30)} ${sha256}`),
  `${files} files (${(bytes / 1e6).toFixed(1)} MB) read, ${faults.length} missing or damaged${stopped ? '; stopped before the end' : ''}`,
  ...(faults.length === 0
    ? []
    : ['Restore them from a backup of the file store; nothing is computed from them meanwhile.']),
];

const examineFiles = async (
  values: { readonly 'bytes-per-second': string; readonly json: boolean },
  terminal: Terminal,
): Promise<ExitCode> => {
  const bytesPerSecond = Number(values['bytes-per-second']);
  if (!(bytesPerSecond >= 1 && bytesPerSecond <= Number.MAX_SAFE_INTEGER))
    throw new UsageError('--bytes-per-second must be a number from 1.');
  const bar = createProgressBar(terminal.err);
  const report = await checkFiles(readConfig(terminal.env), bytesPerSecond, {
    stop: terminal.stop,
    show: bar.show,
  }).finally(bar.clear);
  if (values.json) printJson(terminal, report);
  else print(terminal, ...describeFiles(report));
  if (report.faults.length > 0) return exitCodes.failed;
  return report.stopped ? exitCodes.partly : exitCodes.done;
};

/** `sinew doctor`: finds faults, and says what to do. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'check database, queue, files and service, and say what to do',
  help,
  run: async (args, terminal) => {
    const { values } = parseCommand(args, flags);
    if (values.files) return examineFiles(values, terminal);
    const address = findAddress(values, terminal);
    let checks: readonly Check[];
    try {
      checks = await examine(readConfig(terminal.env), address);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      checks = [{ name: 'settings', status: 'bad', found: error.message, advice: 'Correct the setting.' }];
    }
    const healthy = checks.every(({ status }) => status !== 'bad');
    if (values.json) printJson(terminal, { healthy, checks });
    else print(terminal, ...checks.flatMap(describeCheck));
    return healthy ? exitCodes.done : exitCodes.failed;
  },
};
