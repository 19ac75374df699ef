import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { ProblemError } from '#openapi/client/problem-error.ts';
import type { Act } from './command.ts';
import { commandTable } from './command-table.ts';
import { CommandError, type ExitCode, exitCodes, type Terminal, UsageError, visible } from './terminal.ts';

const readVersion = async (): Promise<string> => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
};

const createProgram = (terminal: Terminal, version: string): Command =>
  new Command('sinew')
    .description('Running data in, explained overtraining warnings and safe routines out.')
    .usage('<command> …')
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'how to use it')
    .helpCommand(false)
    .configureHelp({ sortOptions: false, showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, '')),
      getOutHelpWidth: () => terminal.out.columns ?? 100,
      getErrHelpWidth: () => terminal.err.columns ?? 100,
    })
    .exitOverride()
    .addHelpText('after', '\nsinew <command> --help explains a command.')
    .addHelpText('afterAll', '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done.');

/** Adds every command; those that the arguments name are imported, of the others only the name is needed. */
const addCommands = async (program: Command, args: readonly string[], act: Act): Promise<void> => {
  const [first = ''] = args;
  for (const { name, summary, load } of commandTable) {
    const command = program.command(name).summary(summary).description(summary);
    // Completion describes them all.
    if (name !== first && first !== 'completion') continue;
    command.helpCommand(false).showHelpAfterError(`sinew ${name} --help says how.`);
    (await load()).define(command, act);
  }
};

const reportError = async (error: unknown, name: string, terminal: Terminal): Promise<ExitCode> => {
  // Commander has said what is wrong.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof UsageError) {
    terminal.err.write(`${error.message}\nsinew ${name} --help says how.\n`);
    return exitCodes.usage;
  }
  if (error instanceof CommandError || error instanceof ProblemError)
    terminal.err.write(`${error.message.split('\n').map(visible).join('\n')}\n`);
  else {
    const { describeStartFailure } = await import('#src/compose-failure.ts');
    const line = describeStartFailure(error);
    terminal.err.write(`${line ?? (error instanceof Error ? error.stack : undefined) ?? String(error)}\n`);
  }
  return exitCodes.failed;
};

/**
 * The command line: finds the command, runs it and reports every error as one sentence and an exit code.
 *
 * @example
 * await runCli(['import', 'runs/', '--runner', 'ada', '--create'], terminal); // 0
 */
export const runCli = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const [first, ...rest] = args;
  // `sinew help import` is `sinew import --help`.
  const asked = first === 'help' ? [...rest, '--help'] : args;
  let code: ExitCode = exitCodes.done;
  const act: Act =
    (run) =>
    async (...given) => {
      code = await run(terminal, ...given);
    };
  try {
    const program = createProgram(terminal, await readVersion());
    await addCommands(program, asked, act);
    await program.parseAsync(asked, { from: 'user' });
    return code;
  } catch (error) {
    return reportError(error, asked[0] ?? '', terminal);
  }
};
