import { type Command, Option } from 'commander';
import { listItems } from '#src/cli/api.ts';
import { chooseTimeZone } from '#src/cli/choose-time-zone.ts';
import { type Act, type ApiOptions, addApiOptions, numberBetween } from '#src/cli/command.ts';
import { type FoundRunner, findRunner } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal, UsageError } from '#src/cli/terminal.ts';

type ListOptions = ApiOptions & { readonly limit?: number };
/** The other options are fields of the API, by their names there. */
type FieldOptions = ApiOptions & {
  readonly timeZone?: string;
  readonly [field: string]: string | true | undefined;
};

type Read = (value: string) => unknown;

const text: Read = (value) => (value === 'none' ? null : value);

const number: Read = (value) => {
  if (value === 'none') return null;
  if (value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  throw new UsageError(`"${value}" is neither a number nor none.`);
};

const list: Read = (value) => (value === 'none' ? [] : value.split(',').map((item) => item.trim()));

/** An option for each field of a runner; the service knows the bounds. */
const fields: readonly { readonly option: Option; readonly read: Read }[] = (
  [
    ['--external-id <id>', 'your own id of the runner', text],
    ['--display-name <name>', 'the name that reports show', text],
    ['--time-zone <zone>', 'IANA time zone in which days are counted, such as Europe/Berlin', String],
    ['--week-starts-on <weekday>', 'monday, sunday or saturday', String],
    ['--sex <sex>', 'female or male', text],
    ['--birth-year <year>', 'such as 1990', number],
    ['--height-meters <meters>', 'such as 1.74', number],
    ['--mass-kilograms <kilograms>', 'such as 62.5', number],
    ['--max-heart-rate-bpm <bpm>', 'highest heart rate', number],
    ['--resting-heart-rate-bpm <bpm>', 'heart rate at rest', number],
    ['--threshold-heart-rate-bpm <bpm>', 'heart rate at the lactate threshold', number],
    ['--first-ventilatory-threshold-bpm <bpm>', 'heart rate at the first ventilatory threshold', number],
    ['--second-ventilatory-threshold-bpm <bpm>', 'heart rate at the second one', number],
    ['--threshold-speed-meters-per-second <speed>', 'speed at the lactate threshold', number],
    ['--tags <list>', 'tags of the runner, with commas', list],
    ['--language <language>', 'language of texts for the runner, such as en', text],
    ['--units <units>', 'metric or imperial', String],
  ] as const
).map(([flags, description, read]) => ({ option: new Option(flags, description), read }));

const addFields = (command: Command): Command => {
  for (const { option } of fields) command.addOption(option);
  return command;
};

/** The fields that were stated, by their names in the API. */
const statementOf = (options: FieldOptions): object =>
  Object.fromEntries(
    fields.flatMap(({ option, read }) => {
      const value = options[option.attributeName()];
      return typeof value === 'string' ? [[option.attributeName(), read(value)]] : [];
    }),
  );

const describeLine = ({ id, externalId, displayName, timeZone }: FoundRunner): string =>
  `${id}  ${(displayName ?? '–').padEnd(24)} ${(externalId ?? '–').padEnd(24)} ${timeZone}`;

/** Every field in a line; what is unknown shows a dash. */
const describe = (runner: FoundRunner): string[] =>
  Object.entries(runner).map(([name, value]) => `${name.padEnd(30)} ${value ?? '–'}`);

const show = (terminal: Terminal, runner: FoundRunner, { json }: ApiOptions): ExitCode => {
  if (json) printJson(terminal, runner);
  else print(terminal, ...describe(runner));
  return exitCodes.done;
};

const listRunners = async (terminal: Terminal, options: ListOptions): Promise<ExitCode> => {
  const items = await listItems<FoundRunner>(await openApi(options, terminal), '/v1/runners', options.limit);
  if (options.json) printJson(terminal, { items });
  else print(terminal, ...(items.length === 0 ? ['There is no runner yet.'] : items.map(describeLine)));
  return exitCodes.done;
};

const showRunner = async (terminal: Terminal, name: string, options: ApiOptions): Promise<ExitCode> =>
  show(terminal, await findRunner(await openApi(options, terminal), name), options);

const createRunner = async (terminal: Terminal, options: FieldOptions): Promise<ExitCode> => {
  const timeZone = await chooseTimeZone(options.timeZone, terminal);
  const api = await openApi(options, terminal);
  const json = { ...statementOf(options), timeZone };
  return show(terminal, await api.call<FoundRunner>('/v1/runners', { method: 'POST', json }), options);
};

const changeRunner = async (terminal: Terminal, name: string, options: FieldOptions): Promise<ExitCode> => {
  const json = statementOf(options);
  if (Object.keys(json).length === 0)
    throw new UsageError('Name a field to change, such as --height-meters.');
  const api = await openApi(options, terminal);
  const { id } = await findRunner(api, name);
  return show(terminal, await api.call<FoundRunner>(`/v1/runners/${id}`, { method: 'PATCH', json }), options);
};

/** `sinew runners`: the runners of the key's client. */
export const define = (command: Command, act: Act): void => {
  command.description("The runners of the key's client. A field that is set to none becomes unknown.");
  const named = (name: string, description: string) =>
    command.command(name).description(description).argument('<runner>', "the runner's id or externalId");
  addApiOptions(
    command
      .command('list')
      .description('list runners')
      .option(
        '--limit <number>',
        'at most so many (default: all)',
        numberBetween(1, 1_000_000, { whole: true }),
      ),
  ).action(act(listRunners));
  addApiOptions(named('show', 'show a runner')).action(act(showRunner));
  addApiOptions(addFields(command.command('create').description('register a runner'))).action(
    act(createRunner),
  );
  addApiOptions(addFields(named('change', 'change fields of a runner'))).action(act(changeRunner));
};
