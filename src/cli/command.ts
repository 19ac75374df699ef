import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

/** A command of the command line. */
export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The output of `sinew <command> --help`. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
};

/** Flags of every command that calls the API. */
export const apiFlags = {
  url: { type: 'string' },
  key: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** The help text on these flags. */
export const apiFlagsHelp = `  --url <address>   the service (or SINEW_URL; default http://127.0.0.1:$PORT, port 3000)
  --key <key>       the API key (or SINEW_API_KEY, or the file api-key in DATA_DIR)
  --json            one JSON document on standard output instead of text`;

/** The help text on exit codes. */
export const exitCodesHelp = `Exit codes: 0 done, 1 failed, 2 wrong usage, 3 partly done.`;

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError for an unknown flag.
 */
export const parseCommand = <T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'The arguments cannot be read.');
  }
};
