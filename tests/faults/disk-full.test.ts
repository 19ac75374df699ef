import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { processKey, startServiceProcess } from '#tests/support/service-process.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));
const diskBytes = 4 * 1024 * 1024;
/** Room for a new cluster and little more. */
const embeddedDiskBytes = 256 * 1024 * 1024;

/** Whether a process may have a file system of its own. */
const canMount = (): boolean => {
  try {
    execFileSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A running whose files lie on a disk of 4 MiB that only it sees; its database has space. */
const useSmallDisk = async () => {
  const service = await useTestService({ worker: false, env: { BOOTSTRAP_API_KEY: processKey } });
  const disk = await mkdtemp(join(tmpdir(), 'sinew-disk-'));
  onTestFinished(() => rm(disk, { recursive: true, force: true }));
  const running = await startServiceProcess(
    {
      DATA_DIR: service.runtime.config.dataDir,
      DATABASE_URL: service.databaseUrl,
      FILES_URL: pathToFileURL(disk).href,
    },
    { prepare: `mount -t tmpfs -o size=${diskBytes} tmpfs '${disk}'` },
  );
  const inside = join('/proc', String(running.pid), 'root', disk);
  const { body: runner } = await running.call('POST', '/v1/runners', {});
  const uploads = `/v1/runners/${runner['id']}/uploads`;
  const listFiles = async (): Promise<string[]> =>
    (await readdir(inside, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  return { running, uploads, inside, listFiles };
};

describe('a disk that is full', () => {
  beforeEach(({ skip }) => skip(!canMount(), 'this machine has no mount namespaces'));

  it('answers 503 to an upload, leaves no partial file, and accepts the same file once there is space', async () => {
    const { running, uploads, inside, listFiles } = await useSmallDisk();
    const tooMuch = await running.call('POST', `${uploads}?filename=big.fit`, randomBytes(diskBytes * 2));
    expect(tooMuch.status).toBe(503);
    expect(tooMuch.body['type']).toBe('/problems/unavailable');
    expect(tooMuch.headers.get('retry-after')).not.toBeNull();
    expect(await listFiles()).toEqual([]);

    await writeFile(join(inside, 'filler'), randomBytes(diskBytes)).catch(() => undefined);
    const bytes = await sample('fit/every-second-running-dynamics.fit');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => running.call('POST', `${uploads}?filename=a.fit`, bytes)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503));
    expect(await listFiles()).toEqual(['filler']);
    for (let attempt = 0; attempt < 5; attempt++) {
      const ready = await running.call('GET', '/health/ready');
      expect(ready.status).toBe(503);
      expect(ready.body).toEqual({ status: 'unavailable', database: 'ok', files: 'away', queue: 'ok' });
    }
    expect(await listFiles()).toEqual(['filler']);
    // Refused one after another, on connections that are used again: none may hang.
    for (let attempt = 0; attempt < 5; attempt++)
      expect((await running.call('POST', `${uploads}?filename=a.fit`, bytes)).status).toBe(503);
    expect((await running.call('GET', uploads)).body['items']).toHaveLength(0);
    expect((await running.call('GET', '/health/live')).status).toBe(200);

    await rm(join(inside, 'filler'));
    // One reading answers everybody who asks within a quarter of a second.
    await expect.poll(async () => (await running.call('GET', '/health/ready')).status).toBe(200);
    const taken = await running.call('POST', `${uploads}?filename=a.fit`, bytes, { prefer: 'wait=30' });
    const upload = taken.body['items']?.[0];
    expect(upload).toMatchObject({ status: 'processed', bytes: bytes.byteLength });
    expect(await listFiles()).toContain(String(upload?.['sha256']));
    expect(await readdir(join(inside, 'incoming'))).toEqual([]);
    await running.kill('SIGTERM');
  });

  it('on which the embedded database lies is known, and told once when it fills up and once when it has space', async ({
    skip,
  }) => {
    skip(process.getuid?.() !== 0, "only root can give PostgreSQL's user a file system of its own");
    const disk = await mkdtemp(join(tmpdir(), 'sinew-disk-'));
    onTestFinished(() => rm(disk, { recursive: true, force: true }));
    await chmod(disk, 0o755);
    const elsewhere = await mkdtemp(join(tmpdir(), 'sinew-files-'));
    onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
    const running = await startServiceProcess(
      { DATA_DIR: join(disk, 'data'), FILES_URL: pathToFileURL(elsewhere).href },
      { prepare: `mount -t tmpfs -o mode=755,size=${embeddedDiskBytes} tmpfs '${disk}'`, asRoot: true },
    );
    const filler = join('/proc', String(running.pid), 'root', disk, 'filler');
    await writeFile(filler, new Uint8Array(embeddedDiskBytes)).catch(() => undefined);
    const ready = async () => (await running.call('GET', '/health/ready')).body;
    await expect.poll(ready).toEqual({ status: 'unavailable', database: 'away', files: 'ok', queue: 'ok' });
    const told = (text: string): number => running.output().split(text).length - 1;
    await expect.poll(() => told('the database is away'), { timeout: 20_000 }).toBe(1);
    await rm(filler);
    await expect.poll(() => told('the database is back'), { timeout: 20_000 }).toBe(1);
    expect(await ready()).toMatchObject({ status: 'ok' });
    expect(told('the database is away')).toBe(1);
    await running.kill('SIGTERM');
  });

  it('that fills up after an archive was taken delays its parts until there is space, and a single run not at all', async () => {
    const { running, uploads, inside } = await useSmallDisk();
    for (const pid of await running.workerPids()) process.kill(pid, 'SIGSTOP');
    const run = await sample('fit/every-second-running-dynamics.fit');
    const other = await sample('fit/smart-recorded-two-pauses.fit');
    const send = async (filename: string, bytes: Buffer): Promise<string> => {
      const taken = await running.call('POST', `${uploads}?filename=${filename}`, bytes);
      expect(taken.status).toBe(202);
      return `/v1/uploads/${taken.body['items']?.[0]?.['id']}`;
    };
    const archive = await send('takeout.zip', zipBytes([{ name: 'a.fit', bytes: other }]));
    const single = await send('b.fit', run);
    await writeFile(join(inside, 'filler'), randomBytes(diskBytes)).catch(() => undefined);
    for (const pid of await running.workerPids()) process.kill(pid, 'SIGCONT');
    const statusOf = async (upload: string) => (await running.call('GET', upload)).body['status'];
    await expect.poll(() => running.output()).toContain('cannot be written to');
    await expect.poll(() => statusOf(single)).toBe('processed');
    expect(['queued', 'processing']).toContain(await statusOf(archive));
    await rm(join(inside, 'filler'));
    await expect.poll(() => statusOf(archive), { timeout: 60_000 }).toBe('processed');
    expect((await running.call('GET', archive)).body['files']).toMatchObject({ total: 1, processed: 1 });
    await running.kill('SIGTERM');
  });
});
