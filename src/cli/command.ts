import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

/** Makes the action of a command from a function that returns its exit code. */
export type Act = <A extends unknown[]>(
  run: (terminal: Terminal, ...args: A) => Promise<ExitCode>,
) => (...args: A) => Promise<void>;

/** A command of the command line. Its file is imported only when the command is named. */
export type CommandEntry = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** `define` adds arguments, options and the action. */
  readonly load: () => Promise<{ readonly define: (command: Command, act: Act) => void }>;
};

export type JsonOption = { readonly json?: true };

/** Options of every command that calls the API. */
export type ApiOptions = JsonOption & { readonly url?: string; readonly key?: string };

/** Adds `--json`. */
export const addJsonOption = (command: Command): Command =>
  command.option('--json', 'one JSON document on standard output instead of text');

/** Adds `--url`. */
export const addUrlOption = (command: Command): Command =>
  command.option('--url <address>', 'the service (or SINEW_URL; default http://127.0.0.1:$PORT, port 3000)');

/** Adds `--url` and `--key`. */
export const addKeyOptions = (command: Command): Command =>
  addUrlOption(command).option(
    '--key <key>',
    'the API key (or SINEW_API_KEY, or the file api-key in DATA_DIR)',
  );

/** Adds `--url`, `--key` and `--json`. */
export const addApiOptions = (command: Command): Command => addJsonOption(addKeyOptions(command));

/**
 * Adds an option that must be given. Commander's own `requiredOption` is checked before unknown options, so that a
 * misspelt one would be called missing.
 */
export const addRequiredOption = (command: Command, option: Option): Command =>
  command.addOption(option).hook('preAction', (_, called) => {
    if (called.getOptionValue(option.attributeName()) === undefined)
      throw new UsageError(`The option ${option.flags} is missing.`);
  });

/** Adds `--runner`, which must be given. */
export const addRunnerOption = (command: Command): Command =>
  addRequiredOption(command, new Option('--runner <name>', "the runner's id or your own externalId"));

/** Reads the value of an option as a number between two others. */
export const numberBetween =
  (least: number, most: number, { whole = false } = {}) =>
  (text: string): number => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
    throw new InvalidArgumentError(`It must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
  };

/** Collects the values of an option that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];
