import type { Api } from '#src/cli/api.ts';
import { apiFlags, apiFlagsHelp, type Command, exitCodesHelp, parseCommand } from '#src/cli/command.ts';
import { type FoundRunner, lookUpRunner, nameOf } from '#src/cli/find-runner.ts';
import { type FoundFiles, type LocalFile, listFiles } from '#src/cli/list-files.ts';
import { openApi } from '#src/cli/open-api.ts';
import { createProgressBar, formatSeconds } from '#src/cli/progress.ts';
import { type FileOutcome, sendFile } from '#src/cli/send-file.ts';
import {
  CommandError,
  type ExitCode,
  exitCodes,
  print,
  printJson,
  type Terminal,
  UsageError,
} from '#src/cli/terminal.ts';

const flags = {
  ...apiFlags,
  runner: { type: 'string' },
  create: { type: 'boolean', default: false },
  parallel: { type: 'string', default: '4' },
} as const;

const help = `sinew import <folder | zip | files…> --runner <id | externalId> [--create]

Sends FIT, GPX and TCX files (also gzipped) and zips of them, and waits until each is read. Of a folder
every file with such an extension is sent, at any depth. Running it again is safe: a file that was sent before is
a duplicate by its content and changes nothing.

  --runner <name>   the runner's id or your own externalId
  --create          make a runner with this externalId when there is none
  --parallel <n>    files sent at the same time (1 to 16, default 4)
${apiFlagsHelp}

${exitCodesHelp} Partly done: some files were rejected; the report says which and why.`;

const chooseRunner = async (api: Api, name: string, create: boolean): Promise<FoundRunner> => {
  const known = await lookUpRunner(api, name);
  if (known !== null) return known;
  if (!create) throw new CommandError(`There is no runner "${name}" for this key. --create makes one.`);
  return api.call<FoundRunner>('/v1/runners', { method: 'POST', json: { externalId: name } });
};

const describe = ({ file, status, problem, activityIds }: FileOutcome): string =>
  `${status.padEnd(10)} ${file}${problem === null ? '' : `: ${problem}`}${
    status === 'processed' && activityIds.length > 0 ? ` → ${activityIds.join(', ')}` : ''
  }`;

type Sent = {
  readonly outcomes: readonly FileOutcome[];
  readonly unsent: readonly string[];
  readonly seconds: number;
};

/** Sends all files, a few at a time; after Ctrl-C it finishes those that have begun. */
const sendAll = async (
  work: { api: Api; runner: FoundRunner; files: readonly LocalFile[]; parallel: number },
  terminal: Terminal,
  report: (outcome: FileOutcome) => void,
): Promise<Sent> => {
  const startedAt = performance.now();
  const elapsed = () => (performance.now() - startedAt) / 1000;
  const bar = createProgressBar(terminal.err);
  const outcomes: FileOutcome[] = [];
  const waiting = [...work.files];
  let done = 0;
  const sendNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (terminal.stop.aborted) return void waiting.unshift(file);
      const ended = await sendFile(work.api, work.runner.id, file, terminal.stop);
      done += 1;
      bar.clear();
      for (const outcome of ended) report(outcome);
      outcomes.push(...ended);
      bar.show({ done, total: work.files.length, note: `${(done / elapsed()).toFixed(1)} files/s` });
    }
  };
  bar.show({ done, total: work.files.length, note: '' });
  await Promise.all(Array.from({ length: work.parallel }, sendNext));
  bar.clear();
  return { outcomes, unsent: waiting.map(({ path }) => path), seconds: elapsed() };
};

const count = (sent: Sent, status: FileOutcome['status']): number =>
  sent.outcomes.filter((outcome) => outcome.status === status).length;

const exitCodeOf = (sent: Sent): ExitCode => {
  const good = count(sent, 'processed') + count(sent, 'duplicate');
  if (good === sent.outcomes.length && sent.unsent.length === 0) return exitCodes.done;
  return good === 0 ? exitCodes.failed : exitCodes.partly;
};

const summarise = (sent: Sent, found: FoundFiles, runner: FoundRunner): string[] => {
  const counts = (['processed', 'duplicate', 'rejected', 'failed', 'unfinished'] as const)
    .map((status) => [count(sent, status), status] as const)
    .filter(([number]) => number > 0)
    .map(([number, status]) => `${number} ${status}`);
  const pace = sent.seconds > 0 ? (sent.outcomes.length / sent.seconds).toFixed(1) : '0';
  return [
    '',
    `${nameOf(runner)} (${runner.id}): ${counts.join(', ') || 'nothing sent'}, in ${formatSeconds(sent.seconds)} (${pace} files/s).`,
    ...(found.passedOver > 0 ? [`${found.passedOver} other files in the folder were skipped.`] : []),
    ...(sent.unsent.length > 0
      ? [`Stopped: ${sent.unsent.length} files were not sent. Run the same command again to send them.`]
      : []),
    ...(count(sent, 'unfinished') > 0
      ? ['Unfinished files are stored; they are read when a worker runs.']
      : []),
  ];
};

const readParallel = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 16)
    throw new UsageError('--parallel must be a whole number from 1 to 16.');
  return number;
};

/** `sinew import`: uploads files and waits for their outcome. */
export const importCommand: Command = {
  name: 'import',
  summary: 'send recordings and wait until they are read',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseCommand(args, flags);
    if (positionals.length === 0) throw new UsageError('Name a folder, a zip or files to import.');
    if (values.runner === undefined) throw new UsageError('Name the runner: --runner <id>.');
    const parallel = readParallel(values.parallel);
    const found = await listFiles(positionals);
    if (found.files.length === 0)
      throw new CommandError(`There is no FIT, GPX, TCX or zip file in ${positionals.join(', ')}.`);
    const api = await openApi(values, terminal);
    const runner = await chooseRunner(api, values.runner, values.create);
    const report = (outcome: FileOutcome) => {
      if (!values.json) print(terminal, describe(outcome));
    };
    const sent = await sendAll({ api, runner, files: found.files, parallel }, terminal, report);
    if (!values.json) print(terminal, ...summarise(sent, found, runner));
    else {
      const total = sent.outcomes.length;
      const counts = {
        total,
        processed: count(sent, 'processed'),
        duplicate: count(sent, 'duplicate'),
        rejected: count(sent, 'rejected'),
        failed: count(sent, 'failed'),
        unfinished: count(sent, 'unfinished'),
      };
      printJson(terminal, { runnerId: runner.id, ...counts, passedOver: found.passedOver, ...sent });
    }
    return exitCodeOf(sent);
  },
};
