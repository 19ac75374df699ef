import type { Command } from 'commander';
import type { FilesReport } from '#src/cli/check-files.ts';
import { type Act, type ApiOptions, addJsonOption, addUrlOption, numberBetween } from '#src/cli/command.ts';
import type { Check } from '#src/cli/doctor.ts';
import { findAddress } from '#src/cli/open-api.ts';
import { createProgressBar } from '#src/cli/progress.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal } from '#src/cli/terminal.ts';

type Options = ApiOptions & { readonly files?: true; readonly bytesPerSecond: number };

/** Slow enough to leave a disk or a store to the service. */
const defaultBytesPerSecond = 20_000_000;

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

const examineFiles = async (terminal: Terminal, options: Options): Promise<ExitCode> => {
  const { checkFiles } = await import('#src/cli/check-files.ts');
  const { readConfig } = await import('#src/config.ts');
  const bar = createProgressBar(terminal.err);
  const report = await checkFiles(readConfig(terminal.env), options.bytesPerSecond, {
    stop: terminal.stop,
    show: bar.show,
  }).finally(bar.clear);
  if (options.json) printJson(terminal, report);
  else print(terminal, ...describeFiles(report));
  if (report.faults.length > 0) return exitCodes.failed;
  return report.stopped ? exitCodes.partly : exitCodes.done;
};

const examineAll = async (terminal: Terminal, options: Options): Promise<ExitCode> => {
  const { examine } = await import('#src/cli/doctor.ts');
  const { ConfigError, readConfig } = await import('#src/config.ts');
  const address = findAddress(options, terminal);
  let checks: readonly Check[];
  try {
    checks = await examine(readConfig(terminal.env), address);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    checks = [{ name: 'settings', status: 'bad', found: error.message, advice: 'Correct the setting.' }];
  }
  const healthy = checks.every(({ status }) => status !== 'bad');
  if (options.json) printJson(terminal, { healthy, checks });
  else print(terminal, ...checks.flatMap(describeCheck));
  return healthy ? exitCodes.done : exitCodes.failed;
};

/** `sinew doctor`: finds faults, and says what to do. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      'Checks what Sinew needs, by the settings of this environment: Node, database, tables, clock, waiting work, versions, queue, files, key, service. Says what to do. Changes nothing, and works while the service is down.',
    )
    .option(
      '--files',
      'instead read every original file in the file store and compare its bytes with what was received; lists the missing and damaged ones. The database has to run, the service may',
    )
    .option(
      '--bytes-per-second <number>',
      'how fast --files reads',
      numberBetween(1, Number.MAX_SAFE_INTEGER),
      defaultBytesPerSecond,
    );
  addJsonOption(addUrlOption(command))
    .addHelpText('after', '\nFailed: a check found a fault. Partly done: --files was stopped before its end.')
    .action(
      act((terminal, options: Options) =>
        options.files ? examineFiles(terminal, options) : examineAll(terminal, options),
      ),
    );
};
