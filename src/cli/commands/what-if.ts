import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  type Act,
  type ApiOptions,
  addApiOptions,
  addRequiredOption,
  addRunnerOption,
} from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { readPlannedRun, type StatedRun, startTimeOf } from '#src/cli/planned-run.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal } from '#src/cli/terminal.ts';
import { describeBriefly } from '#src/cli/text/describe-assessment.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';

type Options = ApiOptions & { readonly runner: string; readonly run: readonly StatedRun[] };

type Change<T> = { readonly from: T; readonly to: T };
type WhatIf = {
  readonly assessment: Assessment;
  readonly difference: {
    readonly severity: Change<string>;
    readonly warningsAdded: readonly string[];
    readonly warningsCleared: readonly string[];
    readonly acuteMeters: Change<number | null>;
    readonly ceilingMeters: Change<number | null>;
  };
};

const kilometers = (meters: number | null): string =>
  meters === null ? 'unknown' : `${(meters / 1000).toFixed(1)} km`;

const changeText = <T>({ from, to }: Change<T>, say: (value: T) => string): string =>
  from === to ? `${say(to)}, as before` : `${say(from)} → ${say(to)}`;

const describeDifference = ({ difference }: WhatIf): string[] => [
  'What would change',
  `  severity         ${changeText(difference.severity, String)}`,
  `  last seven days  ${changeText(difference.acuteMeters, kilometers)}`,
  `  ceiling          ${changeText(difference.ceilingMeters, kilometers)}`,
  `  new warnings     ${difference.warningsAdded.join(', ') || 'none'}`,
  `  cleared          ${difference.warningsCleared.join(', ') || 'none'}`,
];

const readRun = (text: string, before: readonly StatedRun[] = []): readonly StatedRun[] => {
  const run = readPlannedRun(text);
  if (run === null)
    throw new InvalidArgumentError('It must be such as tomorrow=12km or 2027-05-01T18:30=12km,70min.');
  return [...before, run];
};

const tryPlan = async (terminal: Terminal, options: Options): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const runner = await findRunner(api, options.runner);
  const plannedRuns = options.run.map(({ distanceMeters, durationSeconds, ...at }) => ({
    startTime: startTimeOf(at, runner.timeZone, Date.now()),
    distanceMeters,
    durationSeconds,
  }));
  const answer = await api.call<WhatIf>(`/v1/runners/${runner.id}/what-if`, {
    method: 'POST',
    json: { plannedRuns },
  });
  if (options.json) printJson(terminal, answer);
  else
    print(terminal, ...describeDifference(answer), '', ...describeBriefly(nameOf(runner), answer.assessment));
  return exitCodes.done;
};

/** `sinew what-if`: a plan before it is run. */
export const define = (command: Command, act: Act): void => {
  command.description(
    'The assessment as it would be after planned runs, and how it differs from the one of today. Nothing is stored.',
  );
  const run = new Option(
    '--run <run>',
    'a planned run: day or local time of the runner, distance in km or m, and minutes if you like: tomorrow=12km or 2027-05-01T18:30=12km,70min; may be given several times',
  ).argParser(readRun);
  addApiOptions(addRequiredOption(addRunnerOption(command), run)).action(act(tryPlan));
};
