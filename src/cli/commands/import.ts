import type { Command } from 'commander';
import type { Api } from '#src/cli/api.ts';
import { chooseTimeZone } from '#src/cli/choose-time-zone.ts';
import {
  type Act,
  type ApiOptions,
  addApiOptions,
  addRunnerOption,
  numberBetween,
} from '#src/cli/command.ts';
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
} from '#src/cli/terminal.ts';

type Options = ApiOptions & {
  readonly runner: string;
  readonly create?: true;
  readonly timeZone?: string;
  readonly parallel: number;
};

const chooseRunner = async (api: Api, options: Options, terminal: Terminal): Promise<FoundRunner> => {
  const { runner: name, create } = options;
  const known = await lookUpRunner(api, name);
  if (known !== null) return known;
  if (!create) throw new CommandError(`There is no runner "${name}" for this key. --create makes one.`);
  const timeZone = await chooseTimeZone(options.timeZone, terminal);
  return api.call<FoundRunner>('/v1/runners', { method: 'POST', json: { externalId: name, timeZone } });
};

/** A table of sessions makes hundreds of activities: `--json` names each. */
const mostNamed = 3;

const describe = ({ file, status, problem, activityIds: ids }: FileOutcome): string => {
  const made = ids.length > mostNamed ? `${ids.length} activities` : ids.join(', ');
  return `${status.padEnd(10)} ${file}${problem === null ? '' : `: ${problem}`}${
    status === 'processed' && made !== '' ? ` → ${made}` : ''
  }`;
};

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

const importFiles = async (
  terminal: Terminal,
  paths: readonly string[],
  options: Options,
): Promise<ExitCode> => {
  const { json, parallel } = options;
  const found = await listFiles(paths);
  if (found.files.length === 0)
    throw new CommandError(
      `There is no FIT, GPX, TCX or zip file and no table of a known export in ${paths.join(', ')}. Name a table of sessions (CSV) itself.`,
    );
  const api = await openApi(options, terminal);
  const runner = await chooseRunner(api, options, terminal);
  const report = (outcome: FileOutcome) => {
    if (!json) print(terminal, describe(outcome));
  };
  const sent = await sendAll({ api, runner, files: found.files, parallel }, terminal, report);
  if (!json) print(terminal, ...summarise(sent, found, runner));
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
};

/** `sinew import`: uploads files and waits for their outcome. */
export const define = (command: Command, act: Act): void => {
  command
    .description(
      'Sends FIT, GPX and TCX files (also gzipped), zips of them and tables of sessions (CSV), and waits until each is read. Of a folder every file with such an extension and every table of a known export is sent, at any depth; another table is sent when it is named itself. Running it again is safe: a file that was sent before is a duplicate by its content and changes nothing.',
    )
    .argument('<paths...>', 'a folder, a zip or files');
  addApiOptions(
    addRunnerOption(command)
      .option('--create', 'make a runner with this externalId when there is none')
      .option(
        '--time-zone <zone>',
        'IANA time zone of the runner that --create makes, such as Europe/Berlin; asked for on a terminal',
      )
      .option(
        '--parallel <number>',
        'files sent at the same time, 1 to 16',
        numberBetween(1, 16, { whole: true }),
        4,
      ),
  )
    .addHelpText('after', '\nPartly done: some files were rejected; the report says which and why.')
    .action(act(importFiles));
};
