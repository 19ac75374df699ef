/**
 * The service in a minute: `npm run demo` starts it on empty stores of its own, uploads the history `sudden-ramp` as it
 * would end today through the HTTP API, prints the report of the runner and makes links to its pages. `-- --once` ends
 * after the report, `-- --full` prints the whole report.
 */
import { type Client, createClient } from 'sinew/client';
import { type ReportAnswers, renderBrief, renderReport } from '#src/cli/report/render-report.ts';
import { styleOf } from '#src/cli/report/style.ts';
import { wrapText } from '#src/cli/report/wrap-text.ts';
import { demoStory, fillStory } from './demo/fill-story.ts';
import { inviteToTry } from './demo/invite-to-try.ts';
import { showProgress } from './demo/show-progress.ts';
import { startService } from './demo/start-service.ts';

const story = demoStory(Date.now());

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const askForReport = async (sinew: Client, runnerId: string, from: string): Promise<ReportAnswers> => {
  const path = { id: runnerId };
  const [runner, load, assessment] = await Promise.all([
    sinew.get('/v1/runners/{id}', { params: { path } }),
    sinew.get('/v1/runners/{id}/load', { params: { path, query: { from, to: story.asOf } } }),
    sinew.get('/v1/runners/{id}/assessment', { params: { path, query: { asOf: story.asOf } } }),
  ]);
  // The report reads answers of any shape without failing, so they need no further check here.
  return { runner, load, assessment } as ReportAnswers;
};

const showStory = async (sinew: Client): Promise<string> => {
  const style = styleOf(process.stdout, process.env);
  const introduction = wrapText(story.summary, style.columns, { first: 'Story: ', rest: '       ' });
  print(`${introduction.join('\n')}\n`);
  const total = story.runs.length;
  const { runnerId, unread } = await fillStory(sinew, story, {
    sent: showProgress(process.stdout, 'sending', total),
    read: showProgress(process.stdout, 'reading', total),
  });
  for (const { filename, status, problem } of unread)
    print(`  ${filename}: ${status} ${problem?.detail ?? ''}`);
  const firstDay = story.runs[0]?.startTime.slice(0, 10) ?? story.asOf;
  const render = process.argv.includes('--full') ? renderReport : renderBrief;
  print(`\n${render(await askForReport(sinew, runnerId, firstDay), style)}`);
  return runnerId;
};

/** The addresses of the runner's pages below that of the service. */
const makeLinks = async (sinew: Client, id: string): Promise<readonly string[]> => {
  const urls: string[] = [];
  for (const view of ['today', 'check-in', 'timeline', 'physio'] as const) {
    const link = await sinew.post('/v1/runners/{id}/links', { params: { path: { id } }, body: { view } });
    if (link.url !== undefined) urls.push(link.url);
  }
  return urls;
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
    const sinew = createClient({ url: service.address, key: service.key });
    const runnerId = await showStory(sinew);
    if (process.argv.includes('--once')) return;
    print(inviteToTry(service.address, service.key, runnerId, await makeLinks(sinew, runnerId)));
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
