import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { onTestFinished, type TestContext } from 'vitest';
import { freePort } from './free-port.ts';

const isInstalled = (): boolean => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** For `beforeEach`: skips tests where no Redis server is installed; with CI=true one must be. */
export const needsRedis = ({ skip }: TestContext): void => {
  if (isInstalled()) return;
  if (process.env['CI'] === 'true') throw new Error('redis-server is not installed');
  skip('there is no redis-server on this machine');
};

export type RedisServer = {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** Kills it as a power cut would: nothing in memory survives. */
  readonly kill: () => Promise<void>;
  readonly flush: () => Promise<void>;
};

/** A Redis server of its own. */
export const openRedisServer = async (): Promise<RedisServer & { readonly close: () => Promise<void> }> => {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'sinew-redis-'))];
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const kill = async (): Promise<void> => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  const start = async (): Promise<void> => {
    const options = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    child = spawn('redis-server', [...options, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
    const probe = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
    probe.on('error', () => undefined);
    await probe.ping();
    probe.disconnect();
  };
  await start();
  return {
    url,
    start,
    kill,
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
    flush: async () => {
      const client = new Redis(url);
      await client.flushall();
      client.disconnect();
    },
  };
};

/** A Redis server for the running test. */
export const useRedisServer = async (): Promise<RedisServer> => {
  const server = await openRedisServer();
  onTestFinished(server.close);
  return server;
};
