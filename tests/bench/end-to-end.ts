import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

type Row = { readonly name: string; readonly value: number; readonly unit: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
const stories = new URL('../../samples/histories/steady-ten-weeks/', import.meta.url);
const key = 'sinew-bench-operator-key';
const runs = 300;
const atOnce = 8;

const startService = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-bench-'));
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: '0',
      BOOTSTRAP_API_KEY: key,
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_MINUTE: '1000000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Sinew listens on (\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('the service ended')));
  });
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url, stop };
};

const call = async (url: string, init: RequestInit = {}): Promise<{ [name: string]: unknown }> => {
  const response = await fetch(url, {
    ...init,
    headers: { authorization: `Bearer ${key}`, ...init.headers },
  });
  return (await response.json()) as { [name: string]: unknown };
};

/** A run of its own for the hash: bytes behind the last message change nothing that is read. */
const variant = (bytes: Buffer, n: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([bytes, Buffer.from(`#${n}`)]));

/** From the first byte of many uploads to the assessment of the last of them, through the real service. */
export const bench = async (): Promise<readonly Row[]> => {
  const files = await Promise.all((await readdir(stories)).map((name) => readFile(new URL(name, stories))));
  const service = await startService();
  try {
    const json = { 'content-type': 'application/json' };
    const ids: string[] = [];
    for (let n = 0; n < Math.ceil(runs / files.length); n++) {
      ids.push(
        String(
          (await call(`${service.url}/v1/runners`, { method: 'POST', headers: json, body: '{}' }))['id'],
        ),
      );
    }
    const jobs = Array.from({ length: runs }, (_, n) => ({
      runner: ids[Math.floor(n / files.length)],
      bytes: files[n % files.length] as Buffer,
      n,
    }));
    const startedAt = performance.now();
    const send = async (): Promise<void> => {
      for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
        await call(`${service.url}/v1/runners/${job.runner}/uploads?filename=${job.n}.fit`, {
          method: 'POST',
          body: variant(job.bytes, job.n),
        });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, send));
    const receivedMs = performance.now() - startedAt;
    const assessed = async (): Promise<boolean> => {
      const pages = await Promise.all(
        ids.map((id) => call(`${service.url}/v1/runners/${id}/uploads?limit=200`)),
      );
      return pages.every((page) =>
        (page['items'] as { finishedAt: string | null }[]).every((upload) => upload.finishedAt !== null),
      );
    };
    while (!(await assessed())) await new Promise((resolve) => setTimeout(resolve, 100));
    const finishedMs = performance.now() - startedAt;
    return [
      { name: `${runs} uploads answered 202`, value: (runs / receivedMs) * 1000, unit: 'a second' },
      { name: `${runs} uploads processed`, value: (runs / finishedMs) * 1000, unit: 'a second' },
    ];
  } finally {
    await service.stop();
  }
};
