import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

/** A command of the command line. */
export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole page of `sinew <command> --help`. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
};

/** Flags that every command over the API understands. */
export const apiFlags = {
  url: { type: 'string' },
  key: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** The paragraph that explains them. */
export const apiFlagsHelp = `  --url <address>   the service (or SINEW_URL; default http://127.0.0.1:$PORT, port 3000)
  --key <key>       the API key (or SINEW_API_KEY, or the file api-key in DATA_DIR)
  --json            one JSON document on standard output instead of text`;

/** The paragraph on exit codes. */
export const exitCodesHelp = `Exit codes: 0 done, 1 failed, 2 not understood, 3 partly done.`;

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError for a flag that the command does not know.
 */
export const parseCommand = <T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'The arguments cannot be read.');
  }
};
