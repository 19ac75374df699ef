/**
 * The service in a minute: `npm run demo` starts it on empty stores of its own, uploads the history `sudden-ramp`
 * through the HTTP API, and prints the report of the runner. `-- --once` ends afterwards, `-- --full` prints the
 * whole report.
 */
import { join } from 'node:path';
import { type ReportAnswers, renderBrief, renderReport } from '#src/cli/report/render-report.ts';
import { styleOf } from '#src/cli/report/style.ts';
import { wrapText } from '#src/cli/report/wrap-text.ts';
import { type Api, callApi, requireText } from './demo/call-api.ts';
import { inviteToTry } from './demo/invite-to-try.ts';
import { showProgress } from './demo/show-progress.ts';
import { startService } from './demo/start-service.ts';
import { awaitUploads, sendFolder } from './demo/upload-history.ts';
import { suddenRamp as story } from './stories/sudden-ramp.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const uploadStory = async (api: Api, runnerId: string): Promise<void> => {
  const folder = join(import.meta.dirname, 'histories', story.id);
  const total = story.runs.length;
  const ids = await sendFolder(api, runnerId, folder, showProgress(process.stdout, 'sending', total));
  const outcomes = await awaitUploads(api, ids, showProgress(process.stdout, 'reading', ids.length));
  for (const outcome of outcomes.filter((each) => each.status !== 'processed')) {
    print(`  ${outcome.filename}: ${outcome.status} ${outcome.problem ?? ''}`);
  }
};

const askForReport = async (api: Api, runnerId: string, firstDay: string): Promise<ReportAnswers> => {
  const [runner, load, assessment] = await Promise.all([
    api.get(`/v1/runners/${runnerId}`),
    api.get(`/v1/runners/${runnerId}/load?from=${firstDay}&to=${story.asOf}`),
    api.get(`/v1/runners/${runnerId}/assessment?asOf=${story.asOf}`),
  ]);
  // The report reads answers of any shape without failing, so they need no further check here.
  return { runner, load, assessment } as ReportAnswers;
};

const showStory = async (api: Api): Promise<string> => {
  const runnerId = requireText(await api.post('/v1/runners', story.runner), 'id');
  const style = styleOf(process.stdout, process.env);
  const introduction = wrapText(story.summary, style.columns, { first: 'Story: ', rest: '       ' });
  print(`${introduction.join('\n')}\n`);
  await uploadStory(api, runnerId);
  await api.post(`/v1/runners/${runnerId}/check-ins`, story.checkIn);
  const firstDay = story.runs[0]?.startTime.slice(0, 10) ?? story.asOf;
  const render = process.argv.includes('--full') ? renderReport : renderBrief;
  print(`\n${render(await askForReport(api, runnerId, firstDay), style)}`);
  return runnerId;
};

/** Settles at Ctrl-C or a request to end; fails with the last output when the service ended by itself. */
const untilAskedToEnd = (ended: Promise<string>): Promise<unknown> =>
  Promise.race([
    ...(['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
      (signal) => new Promise((resolve) => process.on(signal, resolve)),
    ),
    ended.then((lastOutput) => {
      throw new Error(`The service ended by itself.\n${lastOutput}`);
    }),
  ]);

const runDemo = async (): Promise<void> => {
  print('Starting the service on stores of its own …');
  const service = await startService();
  const ended = untilAskedToEnd(service.ended);
  const show = async (): Promise<void> => {
    print(`Ready: ${service.address}\n`);
    const runnerId = await showStory(callApi(service.address, service.key));
    if (process.argv.includes('--once')) return;
    print(inviteToTry(service.address, service.key, runnerId, story.asOf));
    await ended;
  };
  try {
    await Promise.race([show(), ended]);
  } finally {
    await service.stop();
  }
};

try {
  await runDemo();
} catch (error) {
  process.stderr.write(`The demo failed. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
