import { Argument, type Command, Option } from 'commander';
import { type Act, type ApiOptions, addApiOptions } from '#src/cli/command.ts';
import { openApi } from '#src/cli/open-api.ts';
import {
  CommandError,
  type ExitCode,
  exitCodes,
  print,
  printJson,
  type Terminal,
  UsageError,
} from '#src/cli/terminal.ts';
import { writeWholeFile } from '#src/cli/write-file.ts';

const formats = ['ndjson', 'csv', 'parquet'] as const;
type Format = (typeof formats)[number];

type Options = ApiOptions & {
  readonly format?: Format;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
};

/** The form that is asked for, else that of the file's extension. */
const chooseFormat = ({ format, out }: Options): Format =>
  format ?? formats.find((one) => out?.endsWith(`.${one}`)) ?? 'ndjson';

const writeToScreen = async ({ out }: Terminal, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  for await (const chunk of chunks) {
    if (out.write(chunk) === false) await new Promise<void>((resolve) => out.once?.('drain', resolve));
  }
};

const exportTable = async (terminal: Terminal, what: string, options: Options): Promise<ExitCode> => {
  const { from, to, out, json } = options;
  const format = chooseFormat(options);
  if (out === undefined && (json || (format === 'parquet' && terminal.out.isTTY)))
    throw new UsageError(`Name a file: --out ${what}.${format}.`);
  const query = new URLSearchParams({
    format,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  const api = await openApi(options, terminal);
  const chunks = await api.download(`/v1/export/${what}?${query}`);
  try {
    if (out === undefined) await writeToScreen(terminal, chunks);
    else {
      const bytes = await writeWholeFile(out, chunks);
      if (json) printJson(terminal, { file: out, bytes });
      else print(terminal, `${out}: ${bytes} bytes.`);
    }
    return exitCodes.done;
  } catch (error) {
    if (terminal.stop.aborted) throw new CommandError('Stopped before the end.');
    // What `fetch` says of a connection that ends early.
    if (error instanceof TypeError) throw new CommandError(`The answer ended early (${error.message}).`);
    throw error;
  }
};

/** `sinew export`: data of all runners of a client, for other tools. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      "Data of all runners of the key's client, streamed to a file or to standard output, for notebooks and spreadsheets. A file appears when it is complete.",
    )
    .addArgument(
      new Argument('<what>', 'what to export').choices([
        ...['activities', 'days', 'check-ins', 'assessments', 'streams'],
      ]),
    )
    .addOption(
      new Option(
        '--format <format>',
        'form of the data (default: by the extension of --out, else ndjson)',
      ).choices(formats),
    )
    .option('--from <day>', 'from this day on, YYYY-MM-DD')
    .option('--to <day>', 'up to this day')
    .option('--out <file>', 'the file to write (default: standard output)');
  addApiOptions(command)
    .addHelpText('after', '\nWith --json the file that was written is named as JSON.')
    .action(act(exportTable));
};
