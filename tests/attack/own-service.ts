import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Target } from './make-client.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** So that the walk is not limited and guessed keys are: a twentieth of it may fail. */
const requestsPerMinute = 40_000;

/** Starts a service on a new data directory and removes both when `work` ends. */
export const withOwnService = async <T>(work: (target: Target) => Promise<T>): Promise<T> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'sinew-attack-'));
  const operatorKey = 'sinew-attack-operator-key';
  const service = spawn(process.execPath, ['src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: dataDir,
      BOOTSTRAP_API_KEY: operatorKey,
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_MINUTE: String(requestsPerMinute),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => service.once('exit', () => resolve()));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      service.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
        const found = /Sinew listens on (\S+)/.exec(output)?.[1];
        if (found !== undefined) resolve(found);
      });
      service.once('exit', () => reject(new Error(`the service does not start: ${output}`)));
    });
    return await work({ address, operatorKey });
  } finally {
    service.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
};
