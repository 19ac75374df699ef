import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { runCli } from '#src/cli/run-cli.ts';
import type { Ask } from '#src/cli/terminal.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

export const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command in this process, with its own screens and environment. */
export const run = async (
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  options: { stop?: AbortSignal; terminal?: boolean; ask?: Ask } = {},
): Promise<Ran> => {
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    env,
    out: {
      write: (text) => {
        out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
      },
    },
    err: {
      isTTY: options.terminal === true,
      columns: 80,
      write: (text) => {
        err += text;
      },
    },
    ask: options.ask ?? null,
    stop: options.stop ?? new AbortController().signal,
  });
  return { code, out, err };
};

export type CliService = TestService & {
  readonly url: string;
  /** Runs a command against this service with the operator's key. */
  readonly sinew: (...args: string[]) => Promise<Ran>;
};

/** A service that listens on loopback. */
export const useCliService = async (
  options: Parameters<typeof useTestService>[0] = {},
): Promise<CliService> => {
  const service = await useTestService(options);
  const url = await service.listen();
  const env = { SINEW_URL: url, SINEW_API_KEY: operatorKey };
  return { ...service, url, sinew: (...args) => run(args, env) };
};

/** A folder that goes with the test. */
export const useFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A database with nothing in it, for the running test. */
export const useEmptyDatabase = async (): Promise<string> => {
  const name = `moved_${randomBytes(6).toString('hex')}`;
  const admin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: inject('clusterUrl') });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await admin(`create database ${name}`);
  onTestFinished(() => admin(`drop database ${name} with (force)`));
  const url = new URL(inject('clusterUrl'));
  url.pathname = `/${name}`;
  return url.href;
};

/** Answers questions in this order and keeps what was asked; then the input ends. */
export const answering = (...answers: readonly string[]): { readonly ask: Ask; readonly asked: string[] } => {
  const left = [...answers];
  const asked: string[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    return left.shift() ?? null;
  };
  return { ask, asked };
};
