import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { startServiceProcess, useDataDir } from '#tests/support/service-process.ts';
import { useDatabaseUrl } from '#tests/support/test-database.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

const readPage = async (port: number): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => null))?.text() ?? '';

/** Value of a sample by its whole name with labels; null when the page has none. */
const sampleOf = (page: string, name: string): number | null => {
  const line = page.split('\n').find((text) => text.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
};

type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

const linesAbout = (output: string, id: string): Line[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{') && line.includes(id))
    .map((line) => JSON.parse(line) as Line);

it('follows one upload by its id from request to assessment, and counts it on the metrics pages', async () => {
  const service = await startServiceProcess({
    DATABASE_URL: await useDatabaseUrl(),
    DATA_DIR: await useDataDir(),
    METRICS_PORT: '0',
  });
  await expect.poll(service.output).toContain('worker takes jobs');
  const { body: runner } = await service.call('POST', '/v1/runners', { displayName: 'Ada Lovelace' });
  const answer = await service.call(
    'POST',
    `/v1/runners/${runner['id']}/uploads?filename=ada-in-the-park.fit`,
    await sample('fit/every-second-running-dynamics.fit'),
    { prefer: 'wait=20' },
  );
  const uploadId = String(answer.body['items']?.[0]?.['id']);
  const messages = () => linesAbout(service.output(), uploadId).map(({ msg }) => msg);
  await expect.poll(messages).toEqual(['upload received', 'upload processed', 'runner assessed']);
  const [received] = linesAbout(service.output(), uploadId);
  expect(received?.['requestId']).toBe(answer.headers.get('x-request-id'));
  expect(linesAbout(service.output(), String(received?.['requestId'])).length).toBeGreaterThan(1);
  expect(service.output()).not.toContain('Lovelace');
  expect(service.output()).not.toContain('ada-in-the-park');

  const [apiPort, workerPort] = ['api', 'worker'].map((process) => {
    const listens = linesAbout(service.output(), 'metrics listen').find(
      (line) => line['process'] === process,
    );
    return Number(listens?.['port']);
  }) as [number, number];
  const api = await readPage(apiPort);
  const route = 'method="POST",route="/v1/runners/:id/uploads",status="200"';
  expect(sampleOf(api, `sinew_http_request_duration_seconds_count{${route}}`)).toBe(1);
  expect(sampleOf(api, 'sinew_uploads_received_total{outcome="queued"}')).toBe(1);
  expect(sampleOf(api, 'sinew_queue_jobs{lane="compute",state="waiting"}')).toBe(0);
  expect(api).toContain('process_cpu_seconds_total');
  await expect
    .poll(async () => sampleOf(await readPage(workerPort), 'sinew_upload_to_assessment_seconds_count'))
    .toBe(1);
  const worker = await readPage(workerPort);
  expect(sampleOf(worker, 'sinew_uploads_finished_total{outcome="processed"}')).toBe(1);
  expect(sampleOf(worker, 'sinew_upload_to_processed_seconds_count')).toBe(1);
  expect(sampleOf(worker, 'sinew_job_duration_seconds_count{job="import-upload",outcome="done"}')).toBe(1);
  for (const page of [api, worker]) expect(page).not.toMatch(/(run|upl|act|cli|key)_[0-9a-z]{10}/);
});

it('stops at once with one line when the port of its metrics is taken', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  const refusal = await startServiceProcess({
    DATABASE_URL: await useDatabaseUrl(),
    DATA_DIR: await useDataDir(),
    METRICS_PORT: String(port),
    LOG_LEVEL: 'silent',
  }).then(
    () => 'it started',
    (error: Error) => error.message,
  );
  server.close();
  expect(refusal.trim().split('\n').at(-1)).toBe(`METRICS_PORT ${port} is in use by another process.`);
});
