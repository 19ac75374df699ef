import { describeStartFailure } from '#src/compose-failure.ts';
import { type Command, exitCodesHelp } from './command.ts';
import { assessCommand } from './commands/assess.ts';
import { doctorCommand } from './commands/doctor.ts';
import { eraseCommand } from './commands/erase.ts';
import { exportDataCommand } from './commands/export-data.ts';
import { importCommand } from './commands/import.ts';
import { importDataCommand } from './commands/import-data.ts';
import { keysCommand } from './commands/keys.ts';
import { reprocessCommand } from './commands/reprocess.ts';
import { CommandError, type ExitCode, exitCodes, print, type Terminal, UsageError } from './terminal.ts';

const commands: readonly Command[] = [
  importCommand,
  reprocessCommand,
  assessCommand,
  keysCommand,
  eraseCommand,
  doctorCommand,
  exportDataCommand,
  importDataCommand,
];

const overview = `sinew: running data in, explained overtraining warnings and safe routines out

Usage: sinew <command> …

${commands.map(({ name, summary }) => `  ${name.padEnd(11)} ${summary}`).join('\n')}

sinew <command> --help explains a command.
${exitCodesHelp}`;

/**
 * The command line: finds the command, runs it and reports every error as one sentence and an exit code.
 *
 * @example
 * await runCli(['import', 'runs/', '--runner', 'ada', '--create'], terminal); // 0
 */
export const runCli = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    print(terminal, overview);
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    terminal.err.write(`There is no command "${name}".\n\n${overview}\n`);
    return exitCodes.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(terminal, command.help);
    return exitCodes.done;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err.write(`${error.message}\nsinew ${name} --help says how.\n`);
      return exitCodes.usage;
    }
    const line = error instanceof CommandError ? error.message : describeStartFailure(error);
    terminal.err.write(`${line ?? (error as Error).stack ?? String(error)}\n`);
    return exitCodes.failed;
  }
};
