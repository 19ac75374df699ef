import type { Command } from 'commander';
import { type Act, type ApiOptions, addApiOptions, addRunnerOption } from '#src/cli/command.ts';
import { findRunner, nameOf } from '#src/cli/find-runner.ts';
import { openApi } from '#src/cli/open-api.ts';
import { present } from '#src/cli/report/loose.ts';
import { renderPage } from '#src/cli/report/render-page.ts';
import { type ReportAnswers, renderBrief, renderReport } from '#src/cli/report/render-report.ts';
import { styleOf } from '#src/cli/report/style.ts';
import { type ExitCode, exitCodes, print, printJson, type Terminal, visible } from '#src/cli/terminal.ts';
import { writeWholeFile } from '#src/cli/write-file.ts';
import { addDays } from '#src/core/domain/calendar.ts';

type Options = ApiOptions & {
  readonly runner: string;
  readonly asOf?: string;
  readonly full?: true;
  readonly html?: string;
};

/** A report shows the known ones of ten weeks. */
const shownDays = 10 * 7;

const readAnswers = async (terminal: Terminal, options: Options): Promise<ReportAnswers> => {
  const api = await openApi(options, terminal);
  const runner = await findRunner(api, options.runner);
  const path = `/v1/runners/${runner.id}`;
  const day = options.asOf === undefined ? '' : `?asOf=${encodeURIComponent(options.asOf)}`;
  const assessment = await api.call<ReportAnswers['assessment']>(`${path}/assessment${day}`);
  const to = assessment?.asOf;
  const days = typeof to === 'string' ? `?from=${addDays(to, 1 - shownDays)}&to=${to}` : '';
  const load = await api.call<ReportAnswers['load']>(`${path}/load${days}`);
  const weeks = present(load?.weeks);
  const firstKnown = weeks.findIndex(({ distanceMeters }) => typeof distanceMeters === 'number');
  return {
    runner: { ...runner, displayName: nameOf(runner) },
    load: { ...load, weeks: firstKnown < 0 ? [] : weeks.slice(firstKnown) },
    assessment,
  };
};

/** Answers whose texts may be shown between the escape sequences of a style. */
const onlyVisible = (answers: ReportAnswers): ReportAnswers =>
  JSON.parse(JSON.stringify(answers), (_, value) => (typeof value === 'string' ? visible(value) : value));

const report = async (terminal: Terminal, options: Options): Promise<ExitCode> => {
  const answers = await readAnswers(terminal, options);
  if (options.html !== undefined) await writeWholeFile(options.html, [Buffer.from(renderPage(answers))]);
  if (options.json) printJson(terminal, answers);
  else if (options.html !== undefined) print(terminal, `The report is in ${options.html}.`);
  else {
    const render = options.full ? renderReport : renderBrief;
    terminal.out.write(render(onlyVisible(answers), styleOf(terminal.out, terminal.env)));
  }
  return exitCodes.done;
};

/** `sinew report`: what the demo shows, of one's own runner. */
export const define = (command: Command, act: Act): void => {
  command.description(
    "A runner's report: headline, next steps, the next run and routines; with --full also the weeks, every warning with its evidence, and what is not known.",
  );
  addApiOptions(
    addRunnerOption(command)
      .option('--as-of <day>', 'the report of a day, YYYY-MM-DD (default today)')
      .option('--full', 'everything')
      .option('--html <file>', 'write the full report as one web page instead, readable by its owner only'),
  ).action(act(report));
};
