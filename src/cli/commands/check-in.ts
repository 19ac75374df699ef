import type { Command } from 'commander';
import { ProblemError } from '#openapi/client/problem-error.ts';
import type { Api } from '#src/cli/api.ts';
import { askField, askQuestions, questionsOf, type Sent } from '#src/cli/ask-check-in.ts';
import { type CheckInBody, expected, readAnswer, withAnswer } from '#src/cli/check-in-answers.ts';
import { type Act, type ApiOptions, addApiOptions, addRunnerOption, collect } from '#src/cli/command.ts';
import { type FoundRunner, findRunner } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import {
  type Ask,
  CommandError,
  type ExitCode,
  exitCodes,
  print,
  printJson,
  type Terminal,
  UsageError,
} from '#src/cli/terminal.ts';
import { describeCheckIn, type RecordedCheckIn } from '#src/cli/text/describe-check-in.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';
import { dayInZone } from '#src/core/domain/time-zone.ts';

type Options = ApiOptions & {
  readonly runner: string;
  readonly day?: string;
  readonly region?: string;
  readonly side?: string;
  readonly tightness?: string;
  readonly note?: string;
  readonly answer?: readonly string[];
};

/** After so many rounds of questions everything that decides was asked. */
const mostRounds = 3;

const readStated = (field: string, text: string): unknown => {
  const value = readAnswer(field, text);
  if (value === null) throw new UsageError(`${field} must be ${expected(field)}.`);
  return value;
};

/** The answers of the options; null where none was given. */
const statedAnswers = (options: Options, today: string): CheckInBody | null => {
  const { region, side, tightness, note, answer = [] } = options;
  const named = Object.entries({ region, side, tightness, note }).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, text] as const],
  );
  const others = answer.map((text) => {
    const [field = '', ...rest] = text.split('=');
    if (rest.length === 0) throw new UsageError(`"${text}" is not field=value, such as pop=no.`);
    return [field, rest.join('=')] as const;
  });
  const all = [...named, ...others];
  if (all.length === 0) return null;
  const day: CheckInBody = { day: options.day ?? today };
  return all.reduce((body, [field, text]) => withAnswer(body, field, readStated(field, text)), day);
};

const record = (api: Api, runner: FoundRunner, json: CheckInBody): Promise<RecordedCheckIn> =>
  api.call<RecordedCheckIn>(`/v1/runners/${runner.id}/check-ins`, { method: 'POST', json });

/** The place that the questions are about: that of the last check-in unless the person names another. */
const askPlace = async (
  api: Api,
  runner: FoundRunner,
  ask: Ask,
  day: string,
): Promise<CheckInBody | null> => {
  const { items } = await api.call<{ items: { region: string | null; side: string | null }[] }>(
    `/v1/runners/${runner.id}/check-ins?limit=1`,
  );
  const known = { region: items[0]?.region ?? null, side: items[0]?.side ?? null };
  const place = [known.side, known.region].filter((part) => part !== null).join(' ');
  const region = await askField(ask, {
    field: 'region',
    text: 'Where is it tight or sore?',
    ...(place === '' ? {} : { enter: `keeps ${place}` }),
  });
  if (region === null) return null;
  if (region === undefined) return { day, ...known };
  const side = await askField(ask, { field: 'side', text: 'Which side?' });
  return side === null ? null : { day, region, side: side ?? null };
};

/** The form: what would decide most is asked first, and each triage is shown at once. */
const fillIn = async (
  api: Api,
  runner: FoundRunner,
  ask: Ask,
  terminal: Terminal,
  day: string,
): Promise<boolean> => {
  const sent: RecordedCheckIn[] = [];
  const send = async (body: CheckInBody): Promise<Sent> => {
    try {
      const recorded = await record(api, runner, body);
      if (recorded.triage.level !== sent.at(-1)?.triage.level) print(terminal, ...describeCheckIn(recorded));
      sent.push(recorded);
      return recorded.referral === null ? 'next' : 'over';
    } catch (error) {
      if (!(error instanceof ProblemError && error.status === 422)) throw error;
      terminal.err.write(`${error.message}\n`);
      return 'again';
    }
  };
  let body = await askPlace(api, runner, ask, day);
  const seen = new Set<string>();
  for (let round = 1; body !== null && round <= mostRounds; round++) {
    const path = `/v1/runners/${runner.id}/assessment?asOf=${encodeURIComponent(day)}`;
    const questions = questionsOf(await api.call<Assessment>(path)).filter(({ field }) => !seen.has(field));
    if (questions.length === 0) break;
    for (const { field } of questions) seen.add(field);
    const asked: { body: CheckInBody; isOver: boolean } = await askQuestions(ask, { body, questions, send });
    if (asked.isOver) break;
    body = asked.body;
  }
  return sent.length > 0;
};

const checkIn = async (terminal: Terminal, options: Options): Promise<ExitCode> => {
  const api = await openApi(options, terminal);
  const runner = await findRunner(api, options.runner);
  const today = dayInZone(Date.now(), runner.timeZone);
  const stated = statedAnswers(options, today);
  if (stated === null && (terminal.ask === null || options.json))
    throw new UsageError('Say how it is, such as --region hamstring --side left --tightness 3.');
  if (stated === null && terminal.ask !== null) {
    const isRecorded = await fillIn(api, runner, terminal.ask, terminal, options.day ?? today);
    if (!isRecorded) throw new CommandError('Nothing was answered; nothing is recorded.');
    return exitCodes.done;
  }
  const recorded = await record(api, runner, stated ?? {});
  if (options.json) printJson(terminal, recorded);
  else print(terminal, ...describeCheckIn(recorded));
  return exitCodes.done;
};

/** `sinew check-in`: what a runner says of a day. */
export const define = (command: Command, act: Act): void => {
  command.description(
    'Records how a runner feels on a day and shows the triage. Without an answer on a terminal it asks: what decides most first, and a sign that needs help is answered at once.',
  );
  addApiOptions(
    addRunnerOption(command)
      .option('--day <day>', 'YYYY-MM-DD (default: today where the runner is)')
      .option('--region <region>', expected('region'))
      .option('--side <side>', expected('side'))
      .option('--tightness <number>', '0 to 10')
      .option('--note <text>', 'in words')
      .option(
        '--answer <field=value>',
        'any other field of a check-in, such as pop=no, bridge=20,22 or sittingHours=6; may be given several times',
        collect,
      ),
  )
    .addHelpText('after', '\nA referral is an answer and exits with 0.')
    .action(act(checkIn));
};
