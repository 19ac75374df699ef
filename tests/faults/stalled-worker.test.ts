import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { formatInstant } from '#src/core/domain/calendar.ts';
import { processKey, startServiceProcess } from '#tests/support/service-process.ts';
import { useTestService } from '#tests/support/test-service.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Eight hours second by second: a file that takes its reader a while. */
const longRun = (): Uint8Array => {
  const startMs = Date.UTC(2024, 4, 1, 7);
  const points = Array.from({ length: 28_800 }, (_, i) => {
    const time = formatInstant(startMs + i * 1_000);
    return `<trkpt lat="${(30 + i * 0.000027).toFixed(6)}" lon="-40"><ele>0</ele><time>${time}</time></trkpt>`;
  });
  return Buffer.from(
    `<gpx version="1.1" creator="long"><trk><type>running</type><trkseg>${points.join('')}</trkseg></trk></gpx>`,
  );
};

const startWorkerProcess = (env: Record<string, string>): { child: ChildProcess; output: () => string } => {
  const child = spawn(process.execPath, ['workers/main.ts'], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { child, output: () => output };
};

it('finishes an upload exactly once when its worker stalls and resumes after another took it over', async () => {
  const service = await useTestService({ worker: false, env: { BOOTSTRAP_API_KEY: processKey } });
  const place = { DATA_DIR: service.runtime.config.dataDir, DATABASE_URL: service.databaseUrl };
  const running = await startServiceProcess({ ...place, SUPERVISE_WORKER: 'no' });
  const { body: runner } = await running.call('POST', '/v1/runners', {});
  const client = new pg.Client({ connectionString: service.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end());

  const stalled = startWorkerProcess(place);
  await expect.poll(stalled.output).toContain('worker takes jobs');
  const sent = await running.call('POST', `/v1/runners/${runner['id']}/uploads?filename=long.gpx`, longRun());
  expect(sent.status).toBe(202);
  const id = String(sent.body['items']?.[0]?.['id']);
  const statusOf = async (): Promise<string> =>
    (await client.query<{ status: string }>('select status from upload where id = $1', [id])).rows[0]
      ?.status ?? '';
  await expect.poll(statusOf, { interval: 5 }).toBe('processing');
  stalled.child.kill('SIGSTOP');
  expect(await statusOf()).toBe('processing');

  const other = startWorkerProcess(place);
  await expect.poll(statusOf, { timeout: 90_000, interval: 250 }).toBe('processed');
  stalled.child.kill('SIGCONT');
  // The worker that slept reads to its end, and finds that the upload has ended already.
  stalled.child.kill('SIGTERM');
  await new Promise<void>((resolve) => {
    if (stalled.child.exitCode !== null || stalled.child.signalCode !== null) resolve();
    else stalled.child.once('exit', () => resolve());
  });

  const count = async (text: string): Promise<number> =>
    Number((await client.query<{ count: string }>(text)).rows[0]?.count);
  expect(await statusOf()).toBe('processed');
  expect(await count('select count(*) from activity')).toBe(1);
  expect(await count('select count(*) from activity_source')).toBe(1);
  const ended = `${stalled.output()}${other.output()}`
    .split('\n')
    .filter((line) => line.includes('upload processed'));
  expect(ended).toHaveLength(1);
  expect(other.output()).toContain('upload processed');
  await running.kill('SIGTERM');
});
